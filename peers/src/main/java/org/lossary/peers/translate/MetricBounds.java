package org.lossary.peers.translate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lossary.metric.Distance;

/**
 * A {@code ThresholdReducer}: a mean over the terms whose loss is greater than one bound and less
 * than another. What a pair or a triplet costs follows from its distances, so that bounds of the
 * loss are bounds of these, and a miner lists the terms: of the batch, or of what another found.
 *
 * @param low negative if there is none, as no term is
 */
record MetricBounds(double low, double high) {
  private static final String NAME = "ThresholdReducer";

  /** Where there is none: what it keeps are single terms, which two losses alone list. */
  static final String ELSEWHERE =
      "must be another than ThresholdReducer: it keeps single terms by their loss, which can be"
          + " listed beforehand for ContrastiveLoss and TripletMarginLoss alone; MeanReducer and"
          + " AvgNonZeroReducer keep all";

  /** What else takes the pairs of two views or of a memory. */
  static final String WITHIN =
      "must be another than ThresholdReducer within another loss: translate the loss itself, of the"
          + " rows of both sides as one matrix, with their pairs or triplets as indices_tuple";

  /** What takes the place of references. */
  static final String REFERENCES =
      "has no counterpart together with a ThresholdReducer: translate the loss of the rows of both"
          + " sides as one matrix, with their pairs or triplets as indices_tuple";

  /**
   * The method of {@link org.lossary.metric.Miners} that lists what is kept.
   *
   * @param type of the list
   * @param bounds of the loss, in words
   */
  record Kept(String type, String method, List<Object> arguments, String bounds) {
    /** The mean over what is kept. */
    String note() {
      String terms = type.equals(MinerFunctions.PAIRS) ? "pairs" : "triplets";
      return "the mean is over the " + terms + " whose loss is " + bounds + ", listed beforehand";
    }
  }

  /** The bounds that are given as the reducer; null if it is another. */
  static @Nullable MetricBounds of(Arguments a) {
    Arguments given = MetricParts.reducer(a);
    if (given == null || !given.signature().shortName().equals(NAME)) {
      return null;
    }
    given.ignore("collect_stats");
    boolean from = given.expression("low") != null;
    boolean to = given.expression("high") != null;
    if (!from && !to) {
      throw new TranslationException(
          a.signature().name()
              + ": ThresholdReducer needs low, high or both, there too: ThresholdReducer(low=0.1)"
              + " keeps the terms whose loss is greater");
    }
    double low = from ? given.known("low") : -1;
    double high = to ? given.known("high") : Double.POSITIVE_INFINITY;
    if (!(high > 0 && high > low)) {
      throw given.bad(to ? "high" : "low", to ? "must be > 0 and > low" : "must be a number");
    }
    return new MetricBounds(low, high);
  }

  /** The bounds in words. */
  @Override
  public String toString() {
    String above = low < 0 ? "" : "greater than " + new Expression.Num(low);
    String below = Double.isInfinite(high) ? "" : "less than " + new Expression.Num(high);
    return above.isEmpty() && below.isEmpty()
        ? "a number"
        : above + (above.isEmpty() || below.isEmpty() ? "" : " and ") + below;
  }

  /** Pairs of which a hinge is between the bounds. */
  Kept pairs(Distance distance, double positiveMargin, double negativeMargin) {
    boolean far = !distance.similarity();
    Bound near = hinge(far, positiveMargin);
    Bound apart = hinge(!far, negativeMargin);
    return new Kept(
        MinerFunctions.PAIRS,
        "pairsWithin",
        List.of(distance, near.low, near.high, apart.low, apart.high),
        toString());
  }

  private record Bound(double low, double high) {}

  /** Where max(0, x - margin), or max(0, margin - x), is between the bounds. */
  private Bound hinge(boolean rising, double margin) {
    if (rising) {
      return new Bound(
          low < 0 ? Double.NEGATIVE_INFINITY : Decimals.plus(margin, low),
          Decimals.plus(margin, high));
    }
    return new Bound(
        Decimals.minus(margin, high),
        low < 0 ? Double.POSITIVE_INFINITY : Decimals.minus(margin, low));
  }

  /** Triplets of which a hinge, or its soft form, is between the bounds. */
  Kept triplets(Distance distance, double margin, boolean soft) {
    return new Kept(
        MinerFunctions.TRIPLETS,
        "tripletsWithin",
        List.of(
            distance,
            Decimals.minus(violation(low, soft), margin),
            Decimals.minus(violation(high, soft), margin)),
        toString());
  }

  /** What max(0, x) or ln(1 + exp(x)) is so much of. */
  private static double violation(double loss, boolean soft) {
    if (loss < 0 || soft && loss == 0) {
      return Double.NEGATIVE_INFINITY;
    }
    return soft ? loss + Math.log(-Math.expm1(-loss)) : loss;
  }
}
