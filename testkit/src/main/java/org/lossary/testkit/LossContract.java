package org.lossary.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lossary.PointwiseLoss;
import org.lossary.RowLoss;
import org.lossary.SupervisedLoss;

/**
 * What every loss must hold to. With JUnit:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> contract() {
 *   return LossContract.checks(new MyLoss(2)).map(c -> DynamicTest.dynamicTest(c.name(), c::run));
 * }
 * }</pre>
 */
public final class LossContract {
  private LossContract() {}

  /** All checks that suit the shape of the loss. */
  public static Stream<Check> checks(SupervisedLoss loss) {
    List<Check> checks = new ArrayList<>();
    if (loss instanceof PointwiseLoss pointwise) {
      checks.addAll(FormulaChecks.of(pointwise));
      checks.addAll(DifferenceChecks.of(pointwise));
      checks.addAll(PropertyChecks.of(pointwise));
    }
    if (loss instanceof RowLoss rows) {
      checks.addAll(RowChecks.of(rows));
      checks.addAll(RowPropertyChecks.of(rows));
    }
    checks.addAll(BatchChecks.of(loss));
    checks.add(
        new Check(
            "any input: a result or a typed error", () -> new SupervisedFuzz(loss).run(300, 31)));
    return checks.stream();
  }

  /** Runs all checks and throws the first failure. */
  public static void check(SupervisedLoss loss) {
    checks(loss).forEach(Check::run);
  }
}
