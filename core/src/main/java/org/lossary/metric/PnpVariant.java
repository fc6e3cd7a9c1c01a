package org.lossary.metric;

import org.lossary.internal.maths.Maths64;

/** What {@link Pnp} makes of R, the number of negatives before a positive. */
public enum PnpVariant {
  /** R. */
  COUNT,
  /** log(1 + R): what more negatives cost decreases. */
  DECREASING,
  /** (1 + R) log(1 + R): what more negatives cost increases. */
  INCREASING;

  double value(double rank) {
    return switch (this) {
      case COUNT -> rank;
      case DECREASING -> Maths64.log1p(rank);
      case INCREASING -> (1 + rank) * Maths64.log1p(rank);
    };
  }

  double slope(double rank) {
    return switch (this) {
      case COUNT -> 1;
      case DECREASING -> 1 / (1 + rank);
      case INCREASING -> 1 + Maths64.log1p(rank);
    };
  }
}
