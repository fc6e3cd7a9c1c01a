package org.lossary.metric;

import org.lossary.LossException;

/**
 * Which pairs a loss of embeddings is to see: pairs of an anchor and a row like it, and pairs of an
 * anchor and a row unlike it, by their numbers. A pair that occurs several times counts as often.
 * Immutable.
 */
public final class IndexPairs {
  private final int[] positiveAnchors;
  private final int[] positives;
  private final int[] negativeAnchors;
  private final int[] negatives;

  private IndexPairs(
      int[] positiveAnchors, int[] positives, int[] negativeAnchors, int[] negatives) {
    this.positiveAnchors = positiveAnchors;
    this.positives = positives;
    this.negativeAnchors = negativeAnchors;
    this.negatives = negatives;
  }

  /**
   * Pairs given by index lists, which are copied.
   *
   * @param positiveAnchors the anchor of each positive pair
   * @param positives the row that is like it
   * @param negativeAnchors the anchor of each negative pair
   * @param negatives the row that is unlike it
   * @throws LossException unless lists that belong together are as long as each other
   */
  public static IndexPairs of(
      int[] positiveAnchors, int[] positives, int[] negativeAnchors, int[] negatives) {
    requireLength("positives", positives.length, positiveAnchors.length);
    requireLength("negatives", negatives.length, negativeAnchors.length);
    return new IndexPairs(
        positiveAnchors.clone(), positives.clone(), negativeAnchors.clone(), negatives.clone());
  }

  static void requireLength(String name, int length, int expected) {
    LossException.require(
        length == expected,
        "index pairs",
        name,
        "must be as many as their anchors, " + expected,
        length);
  }

  /** The number of positive pairs. */
  public int positiveCount() {
    return positives.length;
  }

  /** The number of negative pairs. */
  public int negativeCount() {
    return negatives.length;
  }

  /** The anchors of the positive pairs. */
  public int[] positiveAnchors() {
    return positiveAnchors.clone();
  }

  /** The rows that are like their anchors. */
  public int[] positives() {
    return positives.clone();
  }

  /** The anchors of the negative pairs. */
  public int[] negativeAnchors() {
    return negativeAnchors.clone();
  }

  /** The rows that are unlike their anchors. */
  public int[] negatives() {
    return negatives.clone();
  }

  @Override
  public String toString() {
    return positives.length + " positive and " + negatives.length + " negative pairs";
  }
}
