package org.lossary.benchmarks;

import java.util.Locale;
import org.bytedeco.javacpp.Pointer;

/**
 * The process that runs one size for {@link LargeBatches}: makes the JIT ready on a small batch,
 * then prints the median nanoseconds of a call, the greatest memory that the process held, and for
 * Lossary the fused multiplications a second that the machine can do.
 */
final class LargeBatch {
  private static final int SMALL = 1024;
  private static final long WARM_UP = 3_000_000_000L;
  private static final long LONG = 3_000_000_000L;
  private static final int RUNS = 5;

  private LargeBatch() {}

  /** Arguments: the side and the case. */
  public static void main(String[] args) throws InterruptedException {
    Side side = Side.valueOf(args[0]);
    Case of = Case.parse(args[1]);
    boolean libtorch = side == Side.LIBTORCH;
    double peak = libtorch ? 0 : FusedPeak.perSecond(of.threads());
    Case small =
        new Case(
            of.loss(),
            Math.min(SMALL, of.rows()),
            of.columns(),
            of.type(),
            of.work(),
            of.threads());
    try (Subject subject = Subject.of(small, libtorch)) {
      long start = System.nanoTime();
      while (System.nanoTime() - start < WARM_UP) {
        subject.run();
      }
    }
    Memory memory = new Memory();
    memory.start();
    try (Subject subject = Subject.of(of, libtorch)) {
      double[] nanos = new double[RUNS];
      int runs = 0;
      while (runs < RUNS) {
        long start = System.nanoTime();
        subject.run();
        nanos[runs++] = System.nanoTime() - start;
        // A call of minutes is long enough to be measured once.
        if (nanos[0] > LONG) {
          break;
        }
      }
      java.util.Arrays.sort(nanos, 0, runs);
      memory.interrupt();
      memory.join();
      System.out.printf(Locale.ROOT, "%s %s %s%n", nanos[runs / 2], (double) memory.most, peak);
    }
  }

  /** Watches how much memory the process has. */
  private static final class Memory extends Thread {
    private volatile long most;

    Memory() {
      super("memory");
      setDaemon(true);
    }

    @Override
    public void run() {
      while (true) {
        most = Math.max(most, Pointer.physicalBytes());
        try {
          Thread.sleep(10);
        } catch (InterruptedException e) {
          return;
        }
      }
    }
  }
}
