package org.lossary.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.DoubleSupplier;
import org.junit.jupiter.api.Test;
import org.lossary.internal.kernel.Rows;

/**
 * Loops on lanes that need no type profiles to allocate nothing: every result in them is cast to
 * its exact class.
 *
 * <p>All loops share the profiles of the methods of a vector, so whether a loop without the casts
 * makes objects depends on what else the process ran: CTC did in one of two runs. This JVM uses no
 * profiles, so that the answer is the same every time.
 */
class ExactClassTest {

  @Test
  void noLoopLeavesTheClassToProfiles() throws Exception {
    ProcessBuilder jvm = WorkerProcess.java(Side.LANES, Loops.class);
    jvm.command().add(1, "-XX:-UseTypeProfile");
    Process process = jvm.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    assertThat(said.lines().filter(line -> line.endsWith("bytes a call"))).isEmpty();
    assertThat(said).contains("20 loops looked at");
  }

  /** Names the loops that allocate. */
  static final class Loops {
    private static final long PATIENCE = 10_000_000_000L;
    private static final int CALLS = 10;
    private static final int N = 1001;

    private int count;

    private Loops() {}

    public static void main(String[] none) {
      Loops loops = new Loops();
      loops.ofFloats();
      loops.ofDoubles();
      loops.ofSequences();
      System.out.println(loops.count + " loops looked at");
    }

    private void ofFloats() {
      float[] a = new float[N];
      Arrays.fill(a, -1);
      float[] b = a.clone();
      float[] work = new float[2 * N];
      look("sum of floats", () -> Rows.sum(a, 0, N));
      look("total of floats", () -> Rows.total(a, 0, N, work));
      look("dot of floats", () -> Rows.dot(a, 0, b, 0, N));
      look("max of floats", () -> Rows.max(a, 0, N));
      look("exp of floats", () -> Rows.exp(a, 0, N, 0, 1, b, 0, work));
      look("scaled exp of floats", () -> Rows.exp(a, 0, N, 0, 0.5, b, 0, work));
      look("scale of floats", run(() -> Rows.scale(b, 0, N, 1)));
      look("axpy of floats", run(() -> Rows.axpy(0, a, 0, b, 0, N)));
    }

    private void ofDoubles() {
      double[] a = new double[N];
      Arrays.fill(a, -1);
      double[] b = a.clone();
      double[] c = a.clone();
      look("sum of doubles", () -> Rows.sum(a, 0, N));
      look("dot of doubles", () -> Rows.dot(a, 0, b, 0, N));
      look("max of doubles", () -> Rows.max(a, 0, N));
      look("exp of doubles", () -> Rows.exp(a, 0, N, 0, 1, b, 0, b));
      look("scaled exp of doubles", () -> Rows.exp(a, 0, N, 0, 0.5, b, 0, b));
      look("scale of doubles", run(() -> Rows.scale(b, 0, N, 1)));
      look("axpy of doubles", run(() -> Rows.axpy(0, a, 0, b, 0, N)));
      look("times of doubles", run(() -> Rows.times(a, 0, N, 2, b, 0)));
      look("add of doubles", run(() -> Rows.add(a, 0, b, 0, 0.5, c, 0, N)));
      look("addProduct of doubles", run(() -> Rows.addProduct(a, 0, b, 0, a, 0, b, 0, c, 0, N)));
    }

    private void ofSequences() {
      for (Case.Type type : Case.Type.values()) {
        Case of = new Case("ctc", 2 * Sequences.TIME, 100, type, Case.Work.GRADIENT, 1);
        look("ctc, " + type, Subject.of(of, false)::run);
      }
    }

    private static DoubleSupplier run(Runnable loop) {
      return () -> {
        loop.run();
        return 0;
      };
    }

    /** Calls it until it allocates nothing, or for long. */
    private void look(String name, DoubleSupplier call) {
      count++;
      long least = Long.MAX_VALUE;
      long start = System.nanoTime();
      while (least > 0 && System.nanoTime() - start < PATIENCE) {
        least = Math.min(least, AllocationMeter.bytes(call, CALLS) / CALLS);
      }
      if (least > 0) {
        System.out.println(name + ": " + least + " bytes a call");
      }
    }
  }
}
