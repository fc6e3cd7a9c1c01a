package org.lossary.metric;

import org.lossary.LossException;
import org.lossary.Matrix;
import org.lossary.internal.engine.Order;

/**
 * How well a threshold on similarities tells pairs of the same thing from others: the ROC curve of
 * a verification. A pair is accepted if its similarity is at least the threshold. TPR is the share
 * of same pairs that are accepted, FPR that of the others.
 *
 * <p>Pairs of equal similarity are accepted together: one step of the curve.
 */
public final class Verification {
  private static final String ID = "verification";

  private final double[] thresholds;
  private final double[] falseRates;
  private final double[] trueRates;

  /** Vertices from "nothing accepted" to "everything accepted". */
  private final int count;

  private Verification(double[] similarities, boolean[] same) {
    int n = similarities.length;
    LossException.require(same.length == n, ID, "same", "must be " + n, same.length);
    double[] keys = new double[n];
    int positives = 0;
    for (int i = 0; i < n; i++) {
      if (Double.isNaN(similarities[i])) {
        throw new LossException(ID, "similarities", "must be numbers", similarities[i]);
      }
      keys[i] = -similarities[i];
      positives += same[i] ? 1 : 0;
    }
    LossException.require(
        positives > 0 && positives < n,
        ID,
        "same",
        "must hold pairs of both kinds",
        positives + " of " + n);
    int[] order = new int[n];
    Order.sort(keys, n, order, new int[n]);
    thresholds = new double[n + 1];
    falseRates = new double[n + 1];
    trueRates = new double[n + 1];
    thresholds[0] = Double.POSITIVE_INFINITY;
    int at = 0;
    int accepted = 0;
    for (int i = 0; i < n; i++) {
      accepted += same[order[i]] ? 1 : 0;
      if (i + 1 == n || keys[order[i + 1]] != keys[order[i]]) {
        at++;
        thresholds[at] = similarities[order[i]];
        trueRates[at] = (double) accepted / positives;
        falseRates[at] = (double) (i + 1 - accepted) / (n - positives);
      }
    }
    count = at + 1;
  }

  /**
   * From similarities.
   *
   * @param similarities of pairs, greater for more alike; distances times -1
   * @param same which pairs are of the same thing
   * @throws LossException unless there are pairs of both kinds, and for NaN
   */
  public static Verification of(double[] similarities, boolean[] same) {
    return new Verification(similarities, same);
  }

  /**
   * From pairs of rows.
   *
   * @param first one row a pair
   * @param second the other
   * @param distance a distance counts by its negative, so that thresholds are negative as well
   */
  public static Verification of(Matrix first, Matrix second, boolean[] same, Distance distance) {
    int n = first.columns();
    LossException.require(
        second.columns() == n && second.rows() == first.rows(),
        ID,
        "second",
        "must have the shape of first (" + first + ")",
        second);
    double[] similarities = new double[first.rows()];
    double[] x = new double[n];
    double[] y = new double[n];
    for (int i = 0; i < similarities.length; i++) {
      ReferenceTiles.read("first", distance, first, i, x);
      ReferenceTiles.read("second", distance, second, i, y);
      similarities[i] = -distance.sign() * distance.of(x, 0, y, 0, n);
    }
    return of(similarities, same);
  }

  /** The probability that a same pair is more alike than another; ties count half. */
  public double auc() {
    double area = 0;
    for (int i = 1; i < count; i++) {
      area += (falseRates[i] - falseRates[i - 1]) * (trueRates[i] + trueRates[i - 1]) / 2;
    }
    return area;
  }

  /** The greatest TPR of all thresholds with at most this FPR. */
  public double truePositiveRate(double falsePositiveRate) {
    return trueRates[vertex(falsePositiveRate)];
  }

  /** The lowest threshold with at most this FPR; infinite if none but accepting nothing has it. */
  public double threshold(double falsePositiveRate) {
    return thresholds[vertex(falsePositiveRate)];
  }

  private int vertex(double falsePositiveRate) {
    LossException.require(
        falsePositiveRate >= 0 && falsePositiveRate <= 1,
        ID,
        "falsePositiveRate",
        "must be within [0, 1]",
        falsePositiveRate);
    int at = 0;
    while (at + 1 < count && falseRates[at + 1] <= falsePositiveRate) {
      at++;
    }
    return at;
  }

  /** The error rate where FPR = 1 - TPR, on the straight line between the vertices around it. */
  public double equalErrorRate() {
    int i = crossing();
    double before = 1 - trueRates[i - 1] - falseRates[i - 1];
    double after = 1 - trueRates[i] - falseRates[i];
    double part = before / (before - after);
    return falseRates[i - 1] + part * (falseRates[i] - falseRates[i - 1]);
  }

  /** The threshold of that vertex beside the equal error rate whose rates differ less. */
  public double equalErrorThreshold() {
    int i = crossing();
    double before = 1 - trueRates[i - 1] - falseRates[i - 1];
    double after = trueRates[i] + falseRates[i] - 1;
    return thresholds[i > 1 && before < after ? i - 1 : i];
  }

  /** The first vertex at which FPR is no less than 1 - TPR. */
  private int crossing() {
    int i = 1;
    while (falseRates[i] < 1 - trueRates[i]) {
      i++;
    }
    return i;
  }
}
