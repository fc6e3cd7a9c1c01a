package org.lossary.metric;

import org.jspecify.annotations.Nullable;
import org.lossary.LossException;

/**
 * Which rows are like an anchor and which are unlike it: by labels, or as listed. Rows are numbered
 * through all matrices of the inputs.
 */
final class Relation {
  final int[] labels;

  /** Where the pairs of each anchor begin, with one more entry at the end; null for labels. */
  final int @Nullable [] positiveStart;

  final int[] positives;
  final int[] negativeStart;
  final int[] negatives;

  /** Whether the k-th positive and the k-th negative of an anchor are a triplet. */
  final boolean triplets;

  private Relation(
      int[] labels,
      int @Nullable [] positiveStart,
      int[] positives,
      int[] negativeStart,
      int[] negatives,
      boolean triplets) {
    this.labels = labels;
    this.positiveStart = positiveStart;
    this.positives = positives;
    this.negativeStart = negativeStart;
    this.negatives = negatives;
    this.triplets = triplets;
  }

  static Relation labels(int[] labels) {
    return new Relation(labels, null, new int[0], new int[0], new int[0], false);
  }

  /** Lists whose rows are numbered from {@code from} on among all rows. */
  static Relation pairs(IndexPairs pairs, int anchors, int from, int candidates) {
    int[] positiveAnchors = pairs.positiveAnchors();
    int[] negativeAnchors = pairs.negativeAnchors();
    int[] positives = pairs.positives();
    int[] negatives = pairs.negatives();
    int[] positiveStart = starts("positiveAnchors", positiveAnchors, anchors);
    int[] negativeStart = starts("negativeAnchors", negativeAnchors, anchors);
    return new Relation(
        new int[0],
        positiveStart,
        sorted("positives", positiveAnchors, positives, positiveStart, from, candidates),
        negativeStart,
        sorted("negatives", negativeAnchors, negatives, negativeStart, from, candidates),
        false);
  }

  static Relation triplets(IndexTriplets triplets, int anchors, int from, int candidates) {
    Relation r = pairs(triplets.pairs(), anchors, from, candidates);
    return new Relation(r.labels, r.positiveStart, r.positives, r.negativeStart, r.negatives, true);
  }

  private static int[] starts(String name, int[] anchors, int count) {
    int[] start = new int[count + 1];
    for (int anchor : anchors) {
      requireIndex(name, anchor, count);
      start[anchor + 1]++;
    }
    for (int i = 0; i < count; i++) {
      start[i + 1] += start[i];
    }
    return start;
  }

  private static int[] sorted(
      String name, int[] anchors, int[] rows, int[] start, int from, int candidates) {
    int[] next = start.clone();
    int[] out = new int[rows.length];
    for (int i = 0; i < rows.length; i++) {
      requireIndex(name, rows[i], candidates);
      out[next[anchors[i]]++] = from + rows[i];
    }
    return out;
  }

  private static void requireIndex(String name, int index, int count) {
    LossException.require(
        index >= 0 && index < count,
        "labelled embeddings",
        name,
        "must be numbers of rows, 0 to " + (count - 1),
        index);
  }

  /** Whether the pairs follow from labels. */
  boolean byLabels() {
    return positiveStart == null;
  }
}
