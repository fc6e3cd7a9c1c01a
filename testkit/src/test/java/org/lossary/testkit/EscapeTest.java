package org.lossary.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lossary.Catalog;
import org.lossary.StructuredLoss;
import org.lossary.SupervisedLoss;

/**
 * No loss allocates in steady state, not even what a JIT would take out again.
 *
 * <p>Whether an iterator or a lambda is an object in the end depends on what else a process has
 * compiled. This JVM keeps them all, so that the answer is the same every time. It runs the scalar
 * kernels: with lanes every vector would be an object.
 */
class EscapeTest {

  @Test
  void noLossLeavesItToTheJit() throws Exception {
    String said =
        OwnJvm.run(List.of("-XX:-DoEscapeAnalysis", "-Dlossary.lanes=off"), EveryLoss.class);
    assertThat(said).containsPattern("[1-9][0-9]{3} checks passed");
  }

  /** The check of memory for every loss of the catalogue and some composed ones. */
  static final class EveryLoss {
    private static final AtomicInteger PASSED = new AtomicInteger();

    private EveryLoss() {}

    @SuppressWarnings({"rawtypes", "unchecked"}) // The catalogue knows no more of a loss.
    public static void main(String[] none) {
      for (Catalog.Entry entry : Catalog.all()) {
        for (StructuredLoss loss : Settings.structured(entry)) {
          run(StructuredContract.checks(loss));
        }
        for (SupervisedLoss loss : Settings.of(entry)) {
          run(LossContract.checks(loss));
        }
      }
      for (SupervisedLoss loss : CompositionContractTest.losses()) {
        run(LossContract.checks(loss));
      }
      System.out.println(PASSED + " checks passed");
    }

    private static void run(Stream<Check> checks) {
      checks
          .filter(check -> check.name().contains("no allocation"))
          .forEach(
              check -> {
                check.run();
                PASSED.incrementAndGet();
              });
    }
  }
}
