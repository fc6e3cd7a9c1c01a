package org.lossary.generative;

import java.util.SplittableRandom;
import org.lossary.LossException;
import org.lossary.Matrix;

/**
 * Samples between real and generated ones, at which {@link GradientPenalty} is evaluated: alpha
 * real + (1 - alpha) fake, with one alpha a row.
 */
public final class Interpolates {
  private Interpolates() {}

  /**
   * Draws an alpha for each row, uniform in [0, 1), and writes the interpolates.
   *
   * @param seed the same seed gives the same alphas everywhere
   * @param out receives the interpolates
   * @return the alphas
   * @throws LossException unless all three have one shape
   */
  public static double[] draw(Matrix real, Matrix fake, long seed, Matrix out) {
    double[] alpha = new double[real.rows()];
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < alpha.length; i++) {
      alpha[i] = random.nextDouble();
    }
    at(real, fake, alpha, out);
    return alpha;
  }

  /**
   * Writes the interpolates for given alphas.
   *
   * @throws LossException unless all three have one shape, with one alpha a row
   */
  public static void at(Matrix real, Matrix fake, double[] alpha, Matrix out) {
    requireSame("fake", real, fake);
    requireSame("out", real, out);
    LossException.require(
        alpha.length == real.rows(),
        "interpolates",
        "alpha",
        "must be one for each of the " + real.rows() + " rows",
        alpha.length);
    for (int i = 0; i < real.rows(); i++) {
      double a = alpha[i];
      for (int j = 0; j < real.columns(); j++) {
        out.set(i, j, a * real.get(i, j) + (1 - a) * fake.get(i, j));
      }
    }
  }

  private static void requireSame(String name, Matrix real, Matrix other) {
    LossException.require(
        other.rows() == real.rows() && other.columns() == real.columns(),
        "interpolates",
        name,
        "must have the shape of real (" + real + ")",
        other);
  }
}
