package org.lossary.metric;

import org.lossary.internal.maths.Maths64;

/** What {@link Pnp} makes of R, the number of negatives before a positive. */
public enum PnpVariant {
  /** R. */
  COUNT,
  /** log(1 + R): what more negatives cost decreases. */
  DECREASING,
  /** (1 + R) log(1 + R): what more negatives cost increases. */
  INCREASING,
  /** 1 - (1 + R)^-alpha: what more negatives cost decreases by a power, to 1 in all. */
  POWER,
  /** (b R - log(1 + b R)) / b^2: what more negatives cost increases, to 1 / b for each. */
  BOUNDED;

  double value(double rank, double alpha, double b) {
    return switch (this) {
      case COUNT -> rank;
      case DECREASING -> Maths64.log1p(rank);
      case INCREASING -> (1 + rank) * Maths64.log1p(rank);
      case POWER -> -Maths64.expm1(-alpha * Maths64.log1p(rank));
      case BOUNDED -> lacking(b * rank) / (b * b);
    };
  }

  /** x - log(1 + x), without loss of digits near 0. */
  private static double lacking(double x) {
    if (x > 0.01) {
      return x - Maths64.log1p(x);
    }
    double sum = 0;
    for (int k = 9; k >= 2; k--) {
      sum = x * sum + (k % 2 == 0 ? 1.0 : -1.0) / k;
    }
    return x * x * sum;
  }

  double slope(double rank, double alpha, double b) {
    return switch (this) {
      case COUNT -> 1;
      case DECREASING -> 1 / (1 + rank);
      case INCREASING -> 1 + Maths64.log1p(rank);
      case POWER -> alpha * Maths64.exp(-(1 + alpha) * Maths64.log1p(rank));
      case BOUNDED -> rank / (1 + b * rank);
    };
  }
}
