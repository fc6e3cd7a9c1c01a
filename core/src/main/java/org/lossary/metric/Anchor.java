package org.lossary.metric;

/**
 * An anchor with its positives and negatives, as a kernel sees it. Each thread has one and uses it
 * again; arrays may be longer than their contents.
 */
final class Anchor {
  /** Most statistics an anchor can leave for later passes. */
  static final int STATISTICS = 4;

  /** Number of the anchor among all rows. */
  int row;

  /** How many coordinates there are. */
  int columns;

  int positives;
  int negatives;

  /** Numbers of the rows that are like the anchor. */
  int[] positive = new int[0];

  /** Numbers of the rows that are unlike it. */
  int[] negative = new int[0];

  /** Distances from the anchor. */
  double[] toPositive = new double[0];

  double[] toNegative = new double[0];

  /** Receive the derivatives of the sum of the anchor's terms by these distances. */
  double[] positiveSlope = new double[0];

  double[] negativeSlope = new double[0];

  /** Whether slopes are wanted. They are 0 when the kernel begins. */
  boolean wanted;

  /** Whether the k-th positive and the k-th negative are a triplet, and nothing else is. */
  boolean triplets;

  /** All rows, normalised if the distance normalises. */
  double[] rows = new double[0];

  /** What takes gradients of other pairs than the anchor's; and their factor. */
  double[] gradient = new double[0];

  double factor;
  Distance distance = Distance.EUCLIDEAN;

  /** The weights of all anchors; none for all 1. */
  org.lossary.Doubles weights = org.lossary.Doubles.none();

  /** What earlier passes left: {@value #STATISTICS} numbers for each anchor, and their sums. */
  double[] statistics = new double[0];

  final double[] totals = new double[STATISTICS];

  final double[] sum = new double[2];
  final double[] terms = new double[2];
  final double[] nonZero = new double[2];

  /** For the use of a kernel that weighs pairs. */
  final PairWeights pairWeights = new PairWeights();

  /** For the use of kernels. */
  private final double[][] doubles = new double[8][0];

  private final int[][] ints = new int[4][0];

  /** Adds a term, a number of times. */
  void add(double value, double times) {
    add(0, value, times);
  }

  /** Adds a term to one of the parts that have means of their own. */
  void add(int part, double value, double times) {
    sum[part] += value * times;
    terms[part] += times;
    nonZero[part] += value != 0 ? times : 0;
  }

  /** Leaves a number for later passes. */
  void leave(int statistic, double value) {
    statistics[row * STATISTICS + statistic] = value;
  }

  /** What an anchor left in an earlier pass. */
  double left(int anchor, int statistic) {
    return statistics[anchor * STATISTICS + statistic];
  }

  /** The weight of an anchor. */
  double weight(int anchor) {
    return weights.isEmpty() ? 1 : weights.get(anchor);
  }

  /** The distance between any two rows. */
  double between(int i, int j) {
    return distance.of(rows, i * columns, rows, j * columns, columns);
  }

  /** Adds what follows from the slope by the distance between any two rows. */
  void addSlope(int i, int j, double between, double slope) {
    if (slope != 0 && factor != 0) {
      Coincidence.addSlopes(
          distance, factor * slope, between, rows, i * columns, j * columns, columns, gradient);
    }
  }

  /** Scratch of at least this length; contents undefined. */
  double[] doubles(int slot, int length) {
    if (doubles[slot].length < length) {
      doubles[slot] = new double[length + length / 2];
    }
    return doubles[slot];
  }

  /** Scratch of at least this length; contents undefined. */
  int[] ints(int slot, int length) {
    if (ints[slot].length < length) {
      ints[slot] = new int[length + length / 2];
    }
    return ints[slot];
  }

  void room(int candidates) {
    if (positive.length < candidates) {
      int length = candidates + candidates / 2;
      positive = new int[length];
      negative = new int[length];
      toPositive = new double[length];
      toNegative = new double[length];
      positiveSlope = new double[length];
      negativeSlope = new double[length];
    }
  }

  void clear() {
    for (int part = 0; part < 2; part++) {
      sum[part] = 0;
      terms[part] = 0;
      nonZero[part] = 0;
    }
    java.util.Arrays.fill(positiveSlope, 0, positives, 0);
    java.util.Arrays.fill(negativeSlope, 0, negatives, 0);
  }
}
