package org.lossary.testkit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.lossary.formula.BigResult;

/**
 * Exact results at a point and beside it, at a fine and a coarse distance in one variable.
 *
 * @param near results at a thousand times the fine distance
 * @param ratio coarse distance over fine distance
 * @param perStep how many fine steps the variable itself measures
 */
record Neighbours(
    BigResult here,
    List<BigResult> fine,
    Supplier<List<BigResult>> near,
    List<BigResult> coarse,
    double ratio,
    double perStep) {

  /** Below this nothing is a double; sums with it would have millions of digits. */
  private static final BigDecimal NOTHING = new BigDecimal("1e-400");

  /** The least and the greatest of what a result may be after rounding the variable. */
  record Side(BigDecimal low, BigDecimal high) {}

  boolean secondDefined() {
    return here.isSecondDefined()
        && fine.stream().allMatch(BigResult::isSecondDefined)
        && coarse.stream().allMatch(BigResult::isSecondDefined);
  }

  /** Both sides of a jump, if there is one within the coarse distance; else the result itself. */
  Side side(Function<BigResult, BigDecimal> part) {
    BigDecimal low = number(here, part);
    BigDecimal high = low;
    double smooth = 8 * change(fine, part) * ratio;
    for (BigResult beside : fine) {
      low = low.min(number(beside, part));
      high = high.max(number(beside, part));
    }
    for (BigResult beside : coarse) {
      double change = number(beside, part).subtract(number(here, part)).abs().doubleValue();
      if (change > smooth) {
        low = low.min(number(beside, part));
        high = high.max(number(beside, part));
      }
    }
    return new Side(low, high);
  }

  /** Relative change of a result per relative change of the variable; 0 where the result jumps. */
  double condition(Function<BigResult, BigDecimal> part) {
    BigDecimal size = number(here, part).abs();
    if (size.signum() == 0) {
      return 0;
    }
    double fineChange = change(fine, part);
    // Either the result jumps, or it bends a lot within the coarse distance: a distance just above
    // the fine one tells.
    boolean jump =
        change(coarse, part) < fineChange * ratio / 1e3
            && change(near.get(), part) < fineChange * 10;
    if (jump || fineChange == 0) {
      return 0;
    }
    if (Double.isInfinite(fineChange)) {
      return Double.POSITIVE_INFINITY;
    }
    return new BigDecimal(fineChange).divide(size, MathContext.DECIMAL64).doubleValue() * perStep;
  }

  private double change(List<BigResult> beside, Function<BigResult, BigDecimal> part) {
    double most = 0;
    for (BigResult other : beside) {
      most = Math.max(most, number(other, part).subtract(number(here, part)).abs().doubleValue());
    }
    return most;
  }

  private static BigDecimal number(BigResult result, Function<BigResult, BigDecimal> part) {
    BigDecimal x = part.apply(result);
    return x.abs().compareTo(NOTHING) < 0 ? BigDecimal.ZERO : x;
  }
}
