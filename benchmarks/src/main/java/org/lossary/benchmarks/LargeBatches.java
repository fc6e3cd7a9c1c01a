package org.lossary.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lossary.report.terminal.ProgressLine;

/**
 * NT-Xent with its gradient on batches that double, each in a JVM of 2 GiB: how time and memory
 * grow with the number of rows, beside libtorch for as long as its matrices of all pairs fit.
 */
final class LargeBatches {
  private static final int FIRST = 2048;
  private static final int COLUMNS = 128;
  private static final int THREADS = 2;

  /**
   * Matrices of all pairs to allow for: the usual composition held some 7 of 8,192 rows, and the
   * machine must not run out of memory where it holds more.
   */
  private static final int MATRICES = 12;

  /**
   * One size.
   *
   * @param rows rows of the batch, both views
   * @param lanes Lossary
   * @param torch libtorch; null where it would not fit
   */
  record Point(int rows, Run lanes, @Nullable Run torch) {
    /** What a matrix of the similarities of all pairs would take. */
    long matrix() {
      return 4L * rows * rows;
    }

    /** Multiplications a second of what must be multiplied at least, as a share of the peak. */
    double shareOfPeak() {
      return 2.0 * rows * rows * COLUMNS / lanes.seconds() / lanes.peak();
    }
  }

  /** Seconds of a call, bytes of the process, multiplications a second that the machine can do. */
  record Run(double seconds, long bytes, double peak) {}

  private LargeBatches() {}

  /** Measures batches up to {@code most} rows. */
  static List<Point> measure(int most) throws IOException, InterruptedException {
    List<Integer> sizes = new ArrayList<>();
    for (long rows = FIRST; rows <= most; rows *= 2) {
      sizes.add((int) rows);
    }
    TorchCache.fill();
    List<Point> points = new ArrayList<>();
    try (ProgressLine progress = ProgressLine.start("measuring", sizes.size())) {
      for (int rows : sizes) {
        progress.working("%,d rows".formatted(rows));
        Run lanes = run(Side.LANES, rows);
        if (lanes == null) {
          if (Bench.stopping()) {
            return points;
          }
          throw new IOException("the process for %,d rows ended without a result".formatted(rows));
        }
        Run torch = fits(rows) && !Bench.stopping() ? run(Side.LIBTORCH, rows) : null;
        points.add(new Point(rows, lanes, torch));
        progress.advance(1);
        if (Bench.stopping()) {
          return points;
        }
      }
    }
    return points;
  }

  private static boolean fits(int rows) {
    long memory =
        ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
            .getTotalMemorySize();
    return MATRICES * 4.0 * rows * rows < 0.75 * memory;
  }

  private static @Nullable Run run(Side side, int rows) throws IOException, InterruptedException {
    Case of = new Case("nt-xent", rows, COLUMNS, Case.Type.FLOAT, Case.Work.GRADIENT, THREADS);
    Process process =
        WorkerProcess.java(side, LargeBatch.class, side.name(), of.text())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    Thread hook = new Thread(process::destroyForcibly);
    Runtime.getRuntime().addShutdownHook(hook);
    String answer =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    int code = process.waitFor();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The JVM is on its way down: the hook has nothing left to do.
    }
    if (code != 0 || answer.isEmpty()) {
      return null;
    }
    String[] words = answer.substring(answer.lastIndexOf('\n') + 1).split(" ", -1);
    return new Run(
        Double.parseDouble(words[0]) * 1e-9,
        Math.round(Double.parseDouble(words[1])),
        Double.parseDouble(words[2]));
  }
}
