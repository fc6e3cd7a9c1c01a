package org.lossary.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
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
import org.lossary.LossException;
import org.lossary.Matrix;
import org.lossary.RowLoss;
import org.lossary.SupervisedLoss;
import org.lossary.WholeLoss;

/**
 * A call of a loss on rows or on a whole batch allocates nothing in steady state, in the caller or
 * in a helper thread, with all of them loaded and run: for every form of target, short rows and
 * long ones, in both element types, with 1 and 2 threads.
 */
class RowAllocationGuardTest {
  private static final int CALLS = 10;
  private static final int WARMING_CALLS = 200;

  /** How long to run one call on until it is compiled. */
  private static final long NANOS = 10_000_000_000L;

  /** How long to run all of them until the compilers have little left to do. */
  private static final long SETTLING_NANOS = 60_000_000_000L;

  private static final int SCORES = 18_000;

  private record Subjected(String loss, String name, List<DoubleSupplier> calls) {
    void run() {
      double sum = 0;
      for (DoubleSupplier call : calls) {
        sum += call.getAsDouble();
      }
      assertThat(sum).isNotNaN();
    }
  }

  private static final List<Subjected> ALL = new ArrayList<>();

  @BeforeAll
  static void runEveryLoss() {
    for (Catalog.Entry entry : Catalog.all()) {
      Loss loss = entry.create();
      if (loss instanceof RowLoss || loss instanceof WholeLoss) {
        for (boolean single : new boolean[] {true, false}) {
          for (int threads = 1; threads <= 2; threads++) {
            add((SupervisedLoss) loss, single, threads);
          }
        }
      }
    }
    for (int round = 0; round < 10; round++) {
      ALL.forEach(Subjected::run);
    }
    settle();
  }

  /**
   * Runs everything until a second of running costs less than a tenth of a second of compiling.
   * While methods queue for the second compiler, the JVM keeps others in code of the first, which
   * makes an object of every vector.
   */
  private static void settle() {
    CompilationMXBean compilers = ManagementFactory.getCompilationMXBean();
    long start = System.nanoTime();
    double share = 1;
    while (share > 0.1 && System.nanoTime() - start < SETTLING_NANOS) {
      long compiling = compilers.getTotalCompilationTime();
      long from = System.nanoTime();
      while (System.nanoTime() - from < 1_000_000_000L) {
        ALL.forEach(Subjected::run);
      }
      double millis = (System.nanoTime() - from) / 1e6;
      share = (compilers.getTotalCompilationTime() - compiling) / millis;
    }
  }

  /** Rows of all widths and targets of all forms that the loss takes. */
  private static void add(SupervisedLoss loss, boolean single, int threads) {
    if (!(loss instanceof RowLoss rows)) {
      add(loss, 1, 1, single, threads);
      return;
    }
    int before = ALL.size();
    // Long rows make their exponentials on their own.
    int most = rows.expFactor() == 0 ? 10 : 600;
    for (int columns : new int[] {2, 3, 10, most}) {
      for (int targets : new int[] {0, 1, columns}) {
        try {
          rows.checkColumns(columns);
          rows.checkTarget(columns, targets);
          add(loss, columns, targets, single, threads);
        } catch (LossException notTaken) {
          assertThat(notTaken.getMessage()).contains(rows.info().id());
        }
      }
    }
    assertThat(ALL.size()).as(rows.info().id()).isGreaterThan(before);
  }

  private static void add(
      SupervisedLoss loss, int columns, int targets, boolean single, int threads) {
    int rows = SCORES / columns;
    SplittableRandom random = new SplittableRandom(3);
    Matrix prediction =
        matrix(numbers(loss.info().prediction(), rows, columns, random), rows, columns, single);
    Batch batch;
    if (targets == 0) {
      batch = Batch.ofLabels(prediction, random.ints(rows, 0, columns).toArray());
    } else {
      double[] target =
          targets == 1
              ? numbers(loss.info().target(), rows, 1, random)
              : numbers(Domain.DISTRIBUTION, rows, targets, random);
      batch = Batch.of(prediction, matrix(target, rows, targets, single));
    }
    Batch made = batch.threads(threads);
    Matrix gradient = matrix(new double[rows * columns], rows, columns, single);
    Matrix hessian = matrix(new double[rows * columns], rows, columns, single);
    List<DoubleSupplier> calls = new ArrayList<>();
    calls.add(() -> loss.value(made));
    assertThat(loss.value(made)).isNotNaN();
    calls.add(() -> loss.valueAndGradient(made, gradient));
    if (loss.info().hessian() != HessianKind.NONE) {
      calls.add(() -> loss.gradientAndHessian(made, gradient, hessian));
    }
    String name =
        "%s, %d columns, %d of target, %s, %d threads"
            .formatted(loss.info().id(), columns, targets, single ? "float" : "double", threads);
    ALL.add(new Subjected(loss.info().id(), name, calls));
  }

  private static double[] numbers(Domain domain, int rows, int columns, SplittableRandom random) {
    double[] numbers = new double[rows * columns];
    for (int i = 0; i < rows; i++) {
      double sum = 0;
      for (int j = 0; j < columns; j++) {
        double x =
            domain == Domain.REAL ? 4 * random.nextDouble() - 2 : 0.05 + 0.9 * random.nextDouble();
        numbers[i * columns + j] = x;
        sum += x;
      }
      for (int j = 0; domain == Domain.DISTRIBUTION && j < columns; j++) {
        numbers[i * columns + j] /= sum;
      }
    }
    return numbers;
  }

  private static Matrix matrix(double[] values, int rows, int columns, boolean single) {
    return single
        ? Matrix.of(Inputs.floats(values), rows, columns)
        : Matrix.of(values, rows, columns);
  }

  @Test
  void atLeastADozenLossesAreLoaded() {
    assertThat(ALL.stream().map(Subjected::loss).distinct().count()).isGreaterThanOrEqualTo(12);
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
                            .as("%s: bytes a call with %d outputs", s.name(), k + 1)
                            .isZero();
                      }
                    }));
  }

  private static long leastBytes(DoubleSupplier call) {
    long least = Long.MAX_VALUE;
    long start = System.nanoTime();
    while (least > 0 && System.nanoTime() - start < NANOS) {
      least = Math.min(least, AllocationMeter.bytes(call, CALLS) / CALLS);
      for (int i = 0; least > 0 && i < WARMING_CALLS; i++) {
        AllocationMeter.sink = call.getAsDouble();
      }
    }
    return least;
  }
}
