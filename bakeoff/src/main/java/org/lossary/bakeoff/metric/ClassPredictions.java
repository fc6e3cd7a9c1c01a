package org.lossary.bakeoff.metric;

/**
 * Predicted probabilities of classes beside the true classes.
 *
 * @param labels the true class of each row, 0 to K - 1
 * @param weights what each row counts, above 0
 * @param probabilities a row of K for each
 * @param threshold for two classes, the probability of class 1 from which on F1 says yes
 */
public record ClassPredictions(
    int[] labels, double[] weights, double[][] probabilities, double threshold) {
  /** Predictions of rows that all count the same. */
  public ClassPredictions(int[] labels, double[][] probabilities, double threshold) {
    this(labels, Weights.ones(labels.length), probabilities, threshold);
  }

  /** The number of classes. */
  public int classes() {
    return probabilities.length == 0 ? 0 : probabilities[0].length;
  }

  /** The probability of one class, row by row. */
  double[] column(int k) {
    double[] column = new double[probabilities.length];
    for (int i = 0; i < column.length; i++) {
      column[i] = probabilities[i][k];
    }
    return column;
  }

  /** Which rows belong to a class. */
  boolean[] is(int k) {
    boolean[] is = new boolean[labels.length];
    for (int i = 0; i < is.length; i++) {
      is[i] = labels[i] == k;
    }
    return is;
  }

  /** The most likely class of a row, the first of equal ones. */
  int top(int row) {
    double[] p = probabilities[row];
    int best = 0;
    for (int k = 1; k < p.length; k++) {
      if (p[k] > p[best]) {
        best = k;
      }
    }
    return best;
  }
}
