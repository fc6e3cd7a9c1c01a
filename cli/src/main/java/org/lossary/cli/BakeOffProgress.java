package org.lossary.cli;

import org.jspecify.annotations.Nullable;
import org.lossary.bakeoff.Progress;
import org.lossary.report.terminal.ProgressLine;

/** Shows on standard error how far a bake-off is. */
final class BakeOffProgress implements Progress.Listener, AutoCloseable {
  private final String name;
  private @Nullable ProgressLine line;
  private int done;

  BakeOffProgress(String name) {
    this.name = name;
  }

  @Override
  public synchronized void progress(Progress progress) {
    ProgressLine shown = line;
    if (shown == null) {
      // How many trainings there are is known from the first report on.
      shown = ProgressLine.start(name, progress.total());
      line = shown;
    }
    shown.advance(progress.done() - done);
    shown.working(progress.what());
    done = progress.done();
  }

  @Override
  public synchronized void close() {
    if (line != null) {
      line.close();
      line = null;
    }
  }
}
