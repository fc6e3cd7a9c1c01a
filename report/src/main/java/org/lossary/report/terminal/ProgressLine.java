package org.lossary.report.terminal;

import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.lossary.report.number.Numbers;

/**
 * How far long work has come and how long it will still take. On a terminal one line is written
 * over and over; elsewhere (a log, a pipe) a plain line now and then. May be called from several
 * threads.
 */
public final class ProgressLine implements AutoCloseable {
  private static final long SECOND = 1_000_000_000L;
  private static final long REDRAW = SECOND / 10;
  private static final long FIRST_PLAIN = 10 * SECOND;
  private static final int BAR = 20;

  private final PrintStream out;
  private final String task;
  private final double total;
  private final TerminalStyle style;
  private final boolean terminal;
  private final LongSupplier clock;
  private final long start;
  private final @Nullable ScheduledExecutorService ticker;
  private double done;
  private String current = "";
  private long lastWritten;
  private long plainEvery = FIRST_PLAIN;
  private boolean closed;

  ProgressLine(
      PrintStream out,
      String task,
      double total,
      TerminalStyle style,
      boolean terminal,
      LongSupplier clock) {
    if (!(total > 0)) {
      throw new IllegalArgumentException("total work must be positive, got " + total);
    }
    this.out = out;
    this.task = task;
    this.total = total;
    this.style = style;
    this.terminal = terminal;
    this.clock = clock;
    this.start = clock.getAsLong();
    this.lastWritten = start;
    this.ticker = null;
  }

  private ProgressLine(String task, double total) {
    this.out = System.err;
    this.task = task;
    this.total = total;
    this.style = TerminalStyle.detect();
    this.terminal = TerminalStyle.errorIsTerminal();
    this.clock = System::nanoTime;
    this.start = clock.getAsLong();
    this.lastWritten = start;
    this.ticker = terminal ? newTicker() : null;
    if (ticker != null) {
      ScheduledFuture<?> unused =
          ticker.scheduleAtFixedRate(this::redraw, 0, 500, TimeUnit.MILLISECONDS);
    }
  }

  /**
   * Begins to show progress on standard error.
   *
   * @param task what is done, such as {@code training}
   * @param total how much work there is, in any unit: steps, folds, expected seconds
   */
  public static ProgressLine start(String task, double total) {
    if (!(total > 0)) {
      throw new IllegalArgumentException("total work must be positive, got " + total);
    }
    return new ProgressLine(task, total);
  }

  private static ScheduledExecutorService newTicker() {
    return Executors.newSingleThreadScheduledExecutor(
        work -> {
          Thread thread = new Thread(work, "progress");
          thread.setDaemon(true);
          return thread;
        });
  }

  /** Tells what is being worked on. */
  public synchronized void working(String on) {
    current = on;
    write(false);
  }

  /** Tells that so much of the total is done in addition. */
  public synchronized void advance(double work) {
    done = Math.min(total, done + work);
    write(false);
  }

  /** Writes a line of its own above the progress. */
  public synchronized void println(String line) {
    if (terminal) {
      out.print("\r\u001b[K");
    }
    out.println(line);
    if (terminal) {
      out.print(text());
    }
    out.flush();
  }

  private synchronized void redraw() {
    write(true);
  }

  private void write(boolean now) {
    if (closed) {
      return;
    }
    long since = clock.getAsLong() - lastWritten;
    if (terminal) {
      if (now || since >= REDRAW) {
        lastWritten = clock.getAsLong();
        out.print("\r" + text() + "\u001b[K");
        out.flush();
      }
    } else if (since >= plainEvery) {
      lastWritten = clock.getAsLong();
      // Ever longer pauses: a log of a run of hours should not be all progress.
      plainEvery = Math.min(plainEvery * 3 / 2, 60 * SECOND);
      out.println(text());
    }
  }

  /** The line as it would be shown now. */
  synchronized String text() {
    double share = done / total;
    String bar = terminal ? bar(share) + " " : "";
    String head = task + " " + bar + TextWidth.padLeft(Numbers.percent(share, 0), 4);
    String time = done >= total ? Numbers.duration(elapsed()) : left();
    String line = head + "  " + time + (current.isEmpty() ? "" : "  " + current);
    // One column short of the width: a full line makes some terminals wrap.
    return TextWidth.cut(line, style.width() - 1, style.unicode() ? "…" : "~");
  }

  private Duration elapsed() {
    return Duration.ofNanos(clock.getAsLong() - start);
  }

  /** Time left if the rest goes as fast as what is done; unknown until a hundredth is done. */
  private String left() {
    Duration elapsed = elapsed();
    if (done < total * 0.01) {
      return elapsed.toSeconds() < 1
          ? "starting"
          : Numbers.duration(Duration.ofSeconds(elapsed.toSeconds()));
    }
    double seconds = elapsed.toNanos() / 1e9 * (total - done) / done;
    return "about " + rounded(seconds) + " left";
  }

  private static String rounded(double seconds) {
    if (seconds < 60) {
      return Math.max(1, Math.round(seconds)) + " s";
    }
    if (seconds < 600) {
      long ten = Math.round(seconds / 10) * 10;
      return ten / 60 + " min " + (ten % 60 < 10 ? "0" : "") + ten % 60 + " s";
    }
    long minutes = Math.round(seconds / 60);
    return minutes < 60
        ? minutes + " min"
        : minutes / 60 + " h " + (minutes % 60 < 10 ? "0" : "") + minutes % 60 + " min";
  }

  private String bar(double share) {
    int eighths = (int) Math.round(share * BAR * 8);
    if (!style.unicode()) {
      return "[" + "#".repeat(eighths / 8) + " ".repeat(BAR - eighths / 8) + "]";
    }
    String rest = eighths % 8 == 0 ? "" : String.valueOf(" ▏▎▍▌▋▊▉".charAt(eighths % 8));
    return TextWidth.padRight("█".repeat(eighths / 8) + rest, BAR) + "▏";
  }

  /** Ends the progress: the line disappears from a terminal; elsewhere nothing is written. */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    if (ticker != null) {
      ticker.shutdownNow();
    }
    if (terminal) {
      out.print("\r\u001b[K");
      out.flush();
    }
  }
}
