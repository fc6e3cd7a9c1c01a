package org.lossary.composition;

import org.lossary.LossException;

/** A number that changes over the steps of a training: the weight of a loss in a sum. */
@FunctionalInterface
public interface Schedule {
  /** The number at a step, counted from 0. */
  double at(long step);

  /** Always the same. */
  static Schedule constant(double value) {
    LossException.requireFinite("schedule", "value", value);
    return step -> value;
  }

  /** On a straight line from one number to another over so many steps, then the other. */
  static Schedule linear(double from, double to, long steps) {
    check(from, to, steps);
    return step -> from + (to - from) * fraction(step, steps);
  }

  /** As {@link #linear}, but slow at both ends: half a cosine. */
  static Schedule cosine(double from, double to, long steps) {
    check(from, to, steps);
    return step ->
        from + (to - from) * 0.5 * (1 - StrictMath.cos(StrictMath.PI * fraction(step, steps)));
  }

  /** As {@link #linear}, along a logistic curve between its values at -6 and 6. */
  static Schedule sigmoid(double from, double to, long steps) {
    check(from, to, steps);
    double low = logistic(-6);
    return step ->
        from + (to - from) * (logistic(12 * fraction(step, steps) - 6) - low) / (1 - 2 * low);
  }

  /**
   * Repeats a rise: in each period of {@code period} steps a straight line from one number to
   * another over the first {@code rise} steps, then the other.
   */
  static Schedule cyclical(double from, double to, long period, long rise) {
    check(from, to, rise);
    LossException.require(
        period >= rise, "schedule", "period", "must be >= rise (" + rise + ")", (double) period);
    return step -> from + (to - from) * fraction(Math.floorMod(step, period), rise);
  }

  private static void check(double from, double to, long steps) {
    LossException.requireFinite("schedule", "from", from);
    LossException.requireFinite("schedule", "to", to);
    LossException.require(steps >= 1, "schedule", "steps", "must be >= 1", (double) steps);
  }

  private static double fraction(long step, long steps) {
    return Math.max(0, Math.min(1, (double) step / steps));
  }

  private static double logistic(double x) {
    return 1 / (1 + StrictMath.exp(-x));
  }
}
