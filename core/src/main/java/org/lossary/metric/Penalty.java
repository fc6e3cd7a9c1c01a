package org.lossary.metric;

/** What a violation x &gt; 0 of a margin costs; without violation there is no cost. */
public enum Penalty {
  /** x. */
  LINEAR,
  /** x^2. */
  SQUARED,
  /** x^2 / 2. */
  HALF_SQUARED;

  /** The cost. */
  double value(double x) {
    if (!(x > 0)) {
      return 0;
    }
    return switch (this) {
      case LINEAR -> x;
      case SQUARED -> x * x;
      case HALF_SQUARED -> 0.5 * x * x;
    };
  }

  /** Its derivative, 0 at x = 0. */
  double slope(double x) {
    if (!(x > 0)) {
      return 0;
    }
    return switch (this) {
      case LINEAR -> 1;
      case SQUARED -> 2 * x;
      case HALF_SQUARED -> x;
    };
  }
}
