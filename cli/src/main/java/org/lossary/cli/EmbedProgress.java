package org.lossary.cli;

import org.jspecify.annotations.Nullable;
import org.lossary.report.terminal.ProgressLine;

/** Shows on standard error how far a training, or a comparison, is. */
final class EmbedProgress implements AutoCloseable {
  private final ProgressLine line;

  private EmbedProgress(ProgressLine line) {
    this.line = line;
  }

  static EmbedProgress of(String task, int total) {
    return new EmbedProgress(ProgressLine.start(task, total));
  }

  synchronized void done(@Nullable String what) {
    line.advance(1);
    if (what != null) {
      line.working(what);
    }
  }

  @Override
  public synchronized void close() {
    line.close();
  }
}
