package org.lossary.metric;

/**
 * Which triplets a loss of embeddings is to see: an anchor, a row like it and a row unlike it, by
 * their numbers. A triplet that occurs several times counts as often. Immutable.
 */
public final class IndexTriplets {
  private final int[] anchors;
  private final int[] positives;
  private final int[] negatives;

  private IndexTriplets(int[] anchors, int[] positives, int[] negatives) {
    this.anchors = anchors;
    this.positives = positives;
    this.negatives = negatives;
  }

  /**
   * Triplets given by index lists, which are copied.
   *
   * @throws org.lossary.LossException unless all are as long as each other
   */
  public static IndexTriplets of(int[] anchors, int[] positives, int[] negatives) {
    IndexPairs.requireLength("positives", positives.length, anchors.length);
    IndexPairs.requireLength("negatives", negatives.length, anchors.length);
    return new IndexTriplets(anchors.clone(), positives.clone(), negatives.clone());
  }

  /** The number of triplets. */
  public int count() {
    return anchors.length;
  }

  /** The anchors. */
  public int[] anchors() {
    return anchors.clone();
  }

  /** The rows that are like their anchors. */
  public int[] positives() {
    return positives.clone();
  }

  /** The rows that are unlike their anchors. */
  public int[] negatives() {
    return negatives.clone();
  }

  /** The pairs of these triplets: each counts once for each triplet that it is part of. */
  public IndexPairs pairs() {
    return IndexPairs.of(anchors, positives, anchors, negatives);
  }

  @Override
  public String toString() {
    return anchors.length + " triplets";
  }
}
