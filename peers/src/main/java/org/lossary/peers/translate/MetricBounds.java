package org.lossary.peers.translate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lossary.metric.Distance;

/**
 * A {@code ThresholdReducer}: a mean over the terms whose loss is greater than one bound and less
 * than another. What a pair or a triplet costs follows from its distances, so that bounds of the
 * loss are bounds of these, and a miner lists the terms.
 *
 * @param low negative if there is none, as no term is
 */
record MetricBounds(double low, double high) {
  /** What else takes the terms of a loss that depend on more than one pair or triplet. */
  static final String ALONE =
      "must be another than ThresholdReducer, which has a counterpart for ContrastiveLoss and"
          + " TripletMarginLoss of a batch alone";

  /** The method of {@link org.lossary.metric.Miners} that lists what is kept. */
  record Kept(String type, String method, List<Object> arguments) {}

  /** The bounds that are given as the reducer; null if it is another. */
  static @Nullable MetricBounds of(Arguments a) {
    Arguments given = MetricParts.reducer(a);
    if (given == null || !given.signature().shortName().equals("ThresholdReducer")) {
      return null;
    }
    given.ignore("collect_stats");
    boolean bounded = given.expression("high") != null;
    if (!bounded && given.expression("low") == null) {
      throw given.bad("low", "must be a number, or high");
    }
    double low = given.expression("low") == null ? -1 : given.known("low");
    double high = bounded ? given.known("high") : Double.POSITIVE_INFINITY;
    if (!(high > 0 && high > low)) {
      throw given.bad("high", "must be > 0 and > low");
    }
    return new MetricBounds(low, high);
  }

  /** Pairs of which a hinge is between the bounds. */
  Kept pairs(Distance distance, double positiveMargin, double negativeMargin) {
    boolean far = !distance.equals(Distance.COSINE) && !distance.equals(Distance.DOT);
    Bound near = hinge(far, positiveMargin);
    Bound apart = hinge(!far, negativeMargin);
    return new Kept(
        "IndexPairs", "pairsWithin", List.of(distance, near.low, near.high, apart.low, apart.high));
  }

  private record Bound(double low, double high) {}

  /** Where max(0, x - margin), or max(0, margin - x), is between the bounds. */
  private Bound hinge(boolean rising, double margin) {
    if (rising) {
      return new Bound(low < 0 ? Double.NEGATIVE_INFINITY : margin + low, margin + high);
    }
    return new Bound(margin - high, low < 0 ? Double.POSITIVE_INFINITY : margin - low);
  }

  /** Triplets of which a hinge, or its soft form, is between the bounds. */
  Kept triplets(Distance distance, double margin, boolean soft) {
    return new Kept(
        "IndexTriplets",
        "tripletsWithin",
        List.of(distance, violation(low, soft) - margin, violation(high, soft) - margin));
  }

  /** What max(0, x) or ln(1 + exp(x)) is so much of. */
  private static double violation(double loss, boolean soft) {
    if (loss < 0 || soft && loss == 0) {
      return Double.NEGATIVE_INFINITY;
    }
    return soft ? loss + Math.log(-Math.expm1(-loss)) : loss;
  }
}
