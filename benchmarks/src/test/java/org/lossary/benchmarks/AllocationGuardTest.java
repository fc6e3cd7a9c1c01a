package org.lossary.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lossary.Batch;
import org.lossary.Catalog;
import org.lossary.Domain;
import org.lossary.HessianKind;
import org.lossary.Loss;
import org.lossary.LossInfo;
import org.lossary.Matrix;
import org.lossary.PointwiseLoss;

/**
 * A call in steady state allocates nothing, in the caller or in a helper thread, on lanes, with
 * every pointwise loss of the catalogue loaded and run: a vector that crosses a call which was not
 * inlined would be boxed.
 */
class AllocationGuardTest {
  private static final int CALLS = 20;

  /** How often to run on until all is compiled. */
  private static final int ATTEMPTS = 60;

  private static final List<Subjected> ALL = new ArrayList<>();

  /** Calls of one loss on one type of element and number of threads. */
  private record Subjected(LossInfo loss, String name, List<DoubleSupplier> calls) {
    void run() {
      double sum = 0;
      for (DoubleSupplier call : calls) {
        sum += call.getAsDouble();
      }
      assertThat(sum).isNotNaN();
    }
  }

  @BeforeAll
  static void runEveryLoss() {
    for (Catalog.Entry entry : Catalog.all()) {
      Loss loss = entry.create();
      if (loss instanceof PointwiseLoss pointwise) {
        for (boolean single : new boolean[] {true, false}) {
          for (int threads = 1; threads <= 2; threads++) {
            ALL.add(subjected(pointwise, single, threads));
          }
        }
      }
    }
    for (int round = 0; round < 5; round++) {
      for (Subjected s : ALL) {
        s.run();
      }
    }
  }

  private static Subjected subjected(PointwiseLoss loss, boolean single, int threads) {
    int count = 40_007;
    SplittableRandom random = new SplittableRandom(3);
    double[] p = new double[count];
    for (int i = 0; i < p.length; i++) {
      p[i] = in(loss.info().prediction(), random);
    }
    Matrix prediction = matrix(p, single);
    double[] t = new double[count];
    for (int i = 0; i < t.length; i++) {
      t[i] = in(loss.info().target(), random);
    }
    Batch made = Batch.of(prediction, matrix(t, single)).threads(threads);
    Matrix gradient = matrix(new double[p.length], single);
    Matrix hessian = matrix(new double[p.length], single);
    List<DoubleSupplier> calls = new ArrayList<>();
    calls.add(() -> loss.value(made));
    calls.add(() -> loss.valueAndGradient(made, gradient));
    if (loss.info().hessian() != HessianKind.NONE) {
      calls.add(() -> loss.gradientAndHessian(made, gradient, hessian));
    }
    String name =
        "%s, %s, %d threads".formatted(loss.info().id(), single ? "float" : "double", threads);
    return new Subjected(loss.info(), name, calls);
  }

  private static Matrix matrix(double[] values, boolean single) {
    return single ? Matrix.of(Inputs.floats(values)) : Matrix.of(values);
  }

  private static double in(Domain domain, SplittableRandom random) {
    return switch (domain) {
      case NON_NEGATIVE, POSITIVE -> 0.5 + random.nextInt(5);
      case UNIT -> 0.05 + 0.9 * random.nextDouble();
      case BINARY -> random.nextInt(2);
      case SIGN -> random.nextBoolean() ? 1 : -1;
      default -> 4 * random.nextDouble() - 2;
    };
  }

  @Test
  void atLeastThirtyLossesAreLoaded() {
    assertThat(ALL.stream().map(Subjected::loss).distinct().count()).isGreaterThanOrEqualTo(30);
  }

  @TestFactory
  Stream<DynamicTest> nothingIsAllocated() {
    return ALL.stream()
        .map(
            s ->
                DynamicTest.dynamicTest(
                    s.name(),
                    () -> {
                      for (int k = 0; k < s.calls().size(); k++) {
                        assertThat(leastBytes(s.calls().get(k)))
                            .as("bytes a call with %d outputs", k + 1)
                            .isZero();
                      }
                    }));
  }

  private static long leastBytes(DoubleSupplier call) {
    long least = Long.MAX_VALUE;
    for (int attempt = 0; attempt < ATTEMPTS && least > 0; attempt++) {
      least = Math.min(least, AllocationMeter.bytes(call, CALLS) / CALLS);
    }
    return least;
  }
}
