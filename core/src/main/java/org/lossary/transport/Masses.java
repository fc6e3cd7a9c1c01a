package org.lossary.transport;

import org.jspecify.annotations.Nullable;
import org.lossary.Inputs;
import org.lossary.LossException;
import org.lossary.Matrix;
import org.lossary.internal.engine.Widen;

/** Weights of distributions: what they may be, their sums, gradients through the division by it. */
final class Masses {
  private Masses() {}

  /**
   * Checks all numbers before anything is computed.
   *
   * @param first the first matrix that holds masses
   * @param end after the last one
   * @throws LossException for a number that is not finite, or a negative mass
   */
  static void check(String id, Inputs<?> inputs, int first, int end) {
    for (int k = 0; k < inputs.matrices().size(); k++) {
      Matrix m = inputs.matrices().get(k);
      boolean mass = k >= first && k < end;
      for (int i = 0; i < m.rows(); i++) {
        for (int j = 0; j < m.columns(); j++) {
          double x = m.get(i, j);
          if (!(Math.abs(x) < Double.POSITIVE_INFINITY) || mass && x < 0) {
            throw new LossException(
                id,
                inputs.names().get(k),
                mass ? "must be finite and >= 0" : "must be finite",
                x + " in row " + i + ", column " + j);
          }
        }
      }
    }
  }

  /**
   * Reads weights as parts of the greatest one, so that their sum cannot overflow.
   *
   * @param from null for weights that are all 1
   * @param n how many
   * @return their sum as read; 0 if they are all 0
   */
  static double read(@Nullable Matrix from, int row, int n, double[] to) {
    if (from == null) {
      java.util.Arrays.fill(to, 0, n, 1);
      return n;
    }
    Widen.in(from, row, 0, n, to, 0);
    double most = 0;
    for (int i = 0; i < n; i++) {
      most = Math.max(most, to[i]);
    }
    double sum = 0;
    for (int i = 0; i < n && most > 0; i++) {
      to[i] /= most;
      sum += to[i];
    }
    return sum;
  }

  /**
   * Reads weights as probabilities, or as they are.
   *
   * @param normalised whether they are divided by their sum; without weights each is 1/n either way
   * @return their sum as given, up to a factor; 0 if they are all 0
   */
  static double read(boolean normalised, @Nullable Matrix from, int row, int n, double[] to) {
    if (!normalised && from != null) {
      Widen.in(from, row, 0, n, to, 0);
      double sum = 0;
      for (int i = 0; i < n; i++) {
        sum += to[i];
      }
      return sum;
    }
    double sum = read(from, row, n, to);
    for (int i = 0; i < n && sum > 0; i++) {
      to[i] /= sum;
    }
    return n == 0 ? 0 : sum > 0 ? 1 : 0;
  }

  /**
   * Writes the gradient with respect to weights.
   *
   * @param h the derivative by each probability; is overwritten
   * @param weights the weights as they are divided by their sum, up to a factor
   * @param raw the weights as they are given
   */
  static void gradient(
      double[] h, double[] weights, int n, double scale, Matrix raw, Matrix to, int row) {
    double sum = 0;
    double most = 0;
    for (int i = 0; i < n; i++) {
      double w = raw.get(row, i);
      sum += w;
      most = Math.max(most, w);
    }
    double mean = 0;
    double total = 0;
    for (int i = 0; i < n; i++) {
      mean += weights[i] * h[i];
      total += weights[i];
    }
    mean /= total;
    for (int i = 0; i < n; i++) {
      h[i] = (h[i] - mean) / sum;
    }
    Widen.out(h, 0, n, scale, to, row, 0);
  }
}
