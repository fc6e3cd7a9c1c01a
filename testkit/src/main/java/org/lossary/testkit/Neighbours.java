package org.lossary.testkit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.function.Function;
import org.lossary.formula.BigResult;

/**
 * Exact results at a point and beside it, at a fine and a coarse distance in one variable.
 *
 * @param ratio coarse distance over fine distance
 * @param perStep how many fine steps the variable itself measures
 */
record Neighbours(
    BigResult here, List<BigResult> fine, List<BigResult> coarse, double ratio, double perStep) {

  /** The least and the greatest of what a result may be after rounding the variable. */
  record Side(BigDecimal low, BigDecimal high) {}

  boolean secondDefined() {
    return here.isSecondDefined()
        && fine.stream().allMatch(BigResult::isSecondDefined)
        && coarse.stream().allMatch(BigResult::isSecondDefined);
  }

  /** Both sides of a jump, if there is one within the coarse distance; else the result itself. */
  Side side(Function<BigResult, BigDecimal> part) {
    BigDecimal low = part.apply(here);
    BigDecimal high = low;
    double smooth = 8 * change(fine, part) * ratio;
    for (BigResult beside : fine) {
      low = low.min(part.apply(beside));
      high = high.max(part.apply(beside));
    }
    for (BigResult beside : coarse) {
      double change = part.apply(beside).subtract(part.apply(here)).abs().doubleValue();
      if (change > smooth) {
        low = low.min(part.apply(beside));
        high = high.max(part.apply(beside));
      }
    }
    return new Side(low, high);
  }

  /** Relative change of a result per relative change of the variable; 0 where the result jumps. */
  double condition(Function<BigResult, BigDecimal> part) {
    BigDecimal size = part.apply(here).abs();
    if (size.signum() == 0) {
      return 0;
    }
    double fineChange = change(fine, part);
    boolean jump = change(coarse, part) < fineChange * ratio / 1e3;
    if (jump || fineChange == 0) {
      return 0;
    }
    return new BigDecimal(fineChange).divide(size, MathContext.DECIMAL64).doubleValue() * perStep;
  }

  private double change(List<BigResult> beside, Function<BigResult, BigDecimal> part) {
    double most = 0;
    for (BigResult other : beside) {
      most = Math.max(most, part.apply(other).subtract(part.apply(here)).abs().doubleValue());
    }
    return most;
  }
}
