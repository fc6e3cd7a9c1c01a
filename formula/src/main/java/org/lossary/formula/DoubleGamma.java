package org.lossary.formula;

/**
 * The logarithm of the gamma function and its first two derivatives in double, for x > 0, by the
 * asymptotic (Stirling) series after shifting the argument above 16. The zeros of lgamma at 1 and 2
 * are exact; close to them the absolute error is about 1e-15.
 */
final class DoubleGamma {
  private static final double HALF_LN_2_PI = 0.9189385332046727;
  private static final double[] BERNOULLI = {
    1.0 / 6, -1.0 / 30, 1.0 / 42, -1.0 / 30, 5.0 / 66, -691.0 / 2730, 7.0 / 6
  };

  private DoubleGamma() {}

  static double lgamma(double x) {
    if (x == 1 || x == 2) {
      return 0;
    }
    double shift = 1;
    double y = x;
    while (y < 16) {
      shift *= y;
      y++;
    }
    double series = 0;
    double inverse = 1 / (y * y);
    for (int k = BERNOULLI.length; k >= 1; k--) {
      series = series * inverse + BERNOULLI[k - 1] / (2.0 * k * (2.0 * k - 1));
    }
    return (y - 0.5) * Math.log(y) - y + HALF_LN_2_PI + series / y - Math.log(shift);
  }

  static double digamma(double x) {
    double y = x;
    double shift = 0;
    while (y < 16) {
      shift += 1 / y;
      y++;
    }
    double series = 0;
    double inverse = 1 / (y * y);
    for (int k = BERNOULLI.length; k >= 1; k--) {
      series = (series + BERNOULLI[k - 1] / (2.0 * k)) * inverse;
    }
    return Math.log(y) - 0.5 / y - series - shift;
  }

  static double trigamma(double x) {
    double y = x;
    double shift = 0;
    while (y < 16) {
      shift += 1 / (y * y);
      y++;
    }
    double series = 0;
    double inverse = 1 / (y * y);
    for (int k = BERNOULLI.length; k >= 1; k--) {
      series = (series + BERNOULLI[k - 1]) * inverse;
    }
    return (1 + 0.5 / y + series) / y + shift;
  }
}
