package org.lossary.metric;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

  /**
   * All pairs of rows and references, positive where labels are equal, but those of a row and its
   * own copy among the references. This is how a batch is compared with a memory that it has been
   * added to.
   *
   * @param own for each row the number of the reference that is its copy; -1 for none
   * @throws LossException unless there is one for each label
   */
  public static IndexPairs ofLabels(int[] labels, int[] referenceLabels, int... own) {
    LossException.require(
        own.length == labels.length,
        "index pairs",
        "own",
        "must be as many as labels, " + labels.length,
        own.length);
    IntStream.Builder[] lists = new IntStream.Builder[4];
    Arrays.setAll(lists, i -> IntStream.builder());
    for (int i = 0; i < labels.length; i++) {
      for (int j = 0; j < referenceLabels.length; j++) {
        if (labels[i] != referenceLabels[j]) {
          lists[2].add(i);
          lists[3].add(j);
        } else if (own[i] != j) {
          lists[0].add(i);
          lists[1].add(j);
        }
      }
    }
    int[][] all = Arrays.stream(lists).map(list -> list.build().toArray()).toArray(int[][]::new);
    return new IndexPairs(all[0], all[1], all[2], all[3]);
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

  /** These pairs, each of them once. */
  public IndexPairs distinct() {
    int[][] near = distinct(positiveAnchors, positives);
    int[][] far = distinct(negativeAnchors, negatives);
    return new IndexPairs(near[0], near[1], far[0], far[1]);
  }

  /** Each positive pair beside each negative pair of its anchor, as triplets. */
  public IndexTriplets triplets() {
    Map<Integer, int[]> beside = new HashMap<>();
    IntStream.range(0, negatives.length)
        .boxed()
        .collect(Collectors.groupingBy(k -> negativeAnchors[k]))
        .forEach((a, all) -> beside.put(a, all.stream().mapToInt(k -> negatives[k]).toArray()));
    IndexLists lists = new IndexLists(3);
    for (int i = 0; i < positives.length; i++) {
      for (int negative : beside.getOrDefault(positiveAnchors[i], new int[0])) {
        lists.add(positiveAnchors[i], positives[i], negative);
      }
    }
    return lists.triplets();
  }

  private static int[][] distinct(int[] anchors, int[] others) {
    long[] both = new long[anchors.length];
    for (int i = 0; i < anchors.length; i++) {
      both[i] = (long) anchors[i] << 32 | others[i];
    }
    long[] kept = Arrays.stream(both).distinct().toArray();
    int[][] lists = new int[2][kept.length];
    for (int i = 0; i < kept.length; i++) {
      lists[0][i] = (int) (kept[i] >> 32);
      lists[1][i] = (int) kept[i];
    }
    return lists;
  }

  @Override
  public String toString() {
    return positives.length + " positive and " + negatives.length + " negative pairs";
  }
}
