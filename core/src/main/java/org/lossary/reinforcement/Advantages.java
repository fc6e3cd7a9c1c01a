package org.lossary.reinforcement;

import org.lossary.LossException;
import org.lossary.Matrix;

/**
 * Normalised advantages: less their mean, divided by their standard deviation (the unbiased one,
 * with n - 1) plus 1e-8, as Stable-Baselines3 and CleanRL do. A single advantage stays as it is;
 * equal ones become 0.
 */
public final class Advantages {
  private static final double EPSILON = 1e-8;

  /** Where {@link #measure} puts its numbers. */
  private static final int SHIFT = 0;

  private static final int FACTOR = 1;

  private Advantages() {}

  /**
   * Writes normalised advantages.
   *
   * @throws LossException unless {@code out} has the shape of {@code advantages}, a column
   */
  public static void normalize(Matrix advantages, Matrix out) {
    LossException.require(
        advantages.columns() == 1 && out.columns() == 1 && out.rows() == advantages.rows(),
        "advantages",
        "out",
        "must be a column of " + advantages.rows(),
        out);
    double[] numbers = new double[2];
    measure(advantages, true, numbers);
    for (int i = 0; i < out.rows(); i++) {
      out.set(i, 0, apply(advantages.get(i, 0), numbers));
    }
  }

  /** Finds what normalises the advantages: a shift and a factor. */
  static void measure(Matrix advantages, boolean normalize, double[] numbers) {
    numbers[SHIFT] = 0;
    numbers[FACTOR] = 1;
    int n = advantages.rows();
    if (!normalize || n < 2) {
      return;
    }
    double most = 0;
    for (int i = 0; i < n; i++) {
      most = Math.max(most, Math.abs(advantages.get(i, 0)));
    }
    // Squares of greater ones would leave the range.
    double unit = most > 1e140 ? most : 1;
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += advantages.get(i, 0) / unit;
    }
    double mean = sum / n;
    double squares = 0;
    double rest = 0;
    for (int i = 0; i < n; i++) {
      double d = advantages.get(i, 0) / unit - mean;
      squares += d * d;
      rest += d;
    }
    // The rest corrects for the rounding of the mean.
    double variance = Math.max(0, squares - rest * rest / n) / (n - 1);
    numbers[SHIFT] = (mean + rest / n) * unit;
    numbers[FACTOR] = 1 / (Math.sqrt(variance) * unit + EPSILON);
  }

  static double apply(double advantage, double[] numbers) {
    return (advantage - numbers[SHIFT]) * numbers[FACTOR];
  }
}
