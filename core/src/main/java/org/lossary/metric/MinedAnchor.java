package org.lossary.metric;

import java.util.Arrays;

/**
 * An anchor, all rows like it, and those unlike it that can matter to a {@link MiningRule}, each
 * with its distance times -1 for similarities: greater means farther. Both lists are in the order
 * of row numbers. Memory is used again.
 */
final class MinedAnchor {
  int anchor;
  int positiveCount;
  int[] positives = new int[0];
  double[] positiveFar = new double[0];
  int negativeCount;
  int[] negatives = new int[0];
  double[] negativeFar = new double[0];

  /** Negatives that are farther do not matter. */
  double reach;

  void clear(int anchor) {
    this.anchor = anchor;
    positiveCount = 0;
    negativeCount = 0;
  }

  void addPositive(int row, double far) {
    if (positiveCount == positives.length) {
      positives = Arrays.copyOf(positives, 2 * positiveCount + 16);
      positiveFar = Arrays.copyOf(positiveFar, positives.length);
    }
    positives[positiveCount] = row;
    positiveFar[positiveCount++] = far;
  }

  void addNegative(int row, double far) {
    if (negativeCount == negatives.length) {
      negatives = Arrays.copyOf(negatives, 2 * negativeCount + 16);
      negativeFar = Arrays.copyOf(negativeFar, negatives.length);
    }
    negatives[negativeCount] = row;
    negativeFar[negativeCount++] = far;
  }

  /** How far the farthest positive is; -infinity if there is none. */
  double farthestPositive() {
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < positiveCount; i++) {
      most = Math.max(most, positiveFar[i]);
    }
    return most;
  }

  /** The place of the first of the greatest, or least, that are not left out; -1 if all are. */
  private static int extreme(
      double[] far, int count, boolean greatest, double notWithin, double notBeyond) {
    int best = -1;
    for (int i = 0; i < count; i++) {
      boolean within = !(far[i] <= notWithin) && !(far[i] >= notBeyond);
      if (within && (best < 0 || (greatest ? far[i] > far[best] : far[i] < far[best]))) {
        best = i;
      }
    }
    return best;
  }

  /** The place of the farthest, or nearest, positive. */
  int positive(boolean farthest) {
    return positive(farthest, Double.NaN);
  }

  /** The same of those nearer than {@code below}. */
  int positive(boolean farthest, double below) {
    return extreme(positiveFar, positiveCount, farthest, Double.NaN, below);
  }

  /** The place of the farthest, or nearest, negative. */
  int negative(boolean farthest) {
    return negative(farthest, Double.NaN);
  }

  /** The same of those farther than {@code above}. */
  int negative(boolean farthest, double above) {
    return extreme(negativeFar, negativeCount, farthest, above, Double.NaN);
  }
}
