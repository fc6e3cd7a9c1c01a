package org.lossary.internal.maths;

/**
 * The logarithm of the gamma function for x &gt; 0, in ordinary scalar Java.
 *
 * <p>Around its zeros at 1 and 2 it is (x - 1) or (x - 2) times a minimax polynomial, so that the
 * error stays relative there; between 2.5 and 8 it is brought to the second of them by the
 * recurrence; from 8 on it is Stirling's series, whose first term left out is below 2^-53 of the
 * result.
 */
final class Gamma {
  private static final double HALF_LOG_TWO_PI_LESS_HALF = 0x1.acfe390c97d69p-2;

  /** lgamma(1 + z) / z on |z| &lt;= 1/2, relative error 2^-53.0. */
  private static final double[] AT_ONE = {
    -0x1.2788cfc6fb619p-1,
    0x1.a51a6625307d2p-1,
    -0x1.9a4d55beab2ep-2,
    0x1.151322ac7dbd2p-2,
    -0x1.a8b9c17aa530cp-3,
    0x1.5b40cb0fc30f5p-3,
    -0x1.2703a1dd29381p-3,
    0x1.010b36c588067p-3,
    -0x1.c80670608ec5fp-4,
    0x1.9a01dc0b13611p-4,
    -0x1.748c32b32b4ccp-4,
    0x1.556ba1ed40957p-4,
    -0x1.3b1dcee07be68p-4,
    0x1.2488732352267p-4,
    -0x1.110cf6d4866abp-4,
    0x1.00b54e23b4e1cp-4,
    -0x1.e2a9882213ae8p-5,
    0x1.babd395ca90a6p-5,
    -0x1.a7357ce0ab70fp-5,
    0x1.e6448cf3dd804p-5,
    -0x1.bceefa3b73efcp-5,
    0x1.4b07ceeb1a239p-8,
    -0x1.8efdce016d87ap-7,
    0x1.45b56b40e10d8p-3,
    -0x1.181d2ca4bbccdp-3,
    -0x1.6416e59424df2p-3,
    0x1.2d5f837cf3a02p-3,
    0x1.dc7ce0bd7d89bp-3,
    -0x1.b468e287e8a06p-3
  };

  /** lgamma(2 + z) / z on |z| &lt;= 1/2, relative error 2^-53.7. */
  private static final double[] AT_TWO = {
    0x1.b0ee6072093cep-2,
    0x1.4a34cc4a60fa7p-2,
    -0x1.13e001a557616p-4,
    0x1.51322ac7d8009p-6,
    -0x1.e404fc21888aap-8,
    0x1.7add6eae5594fp-9,
    -0x1.38ac5c309c5b9p-10,
    0x1.0b36af367ddfcp-11,
    -0x1.d3fd4943c8fcdp-13,
    0x1.a127dc28c436fp-14,
    -0x1.78defd9f83bbp-15,
    0x1.5806f50c27ecfp-16,
    -0x1.3ca940df932f3p-17,
    0x1.263ea86dcde49p-18,
    -0x1.131ce7495b5c7p-19,
    0x1.ee17796e18c06p-21,
    -0x1.c306aa9014a87p-22,
    0x1.2b0738b93aaa8p-22,
    -0x1.33b56be386b7ap-23
  };

  /** Stirling's series in 1/x^2, after a factor 1/x: B(2k) / (2k (2k - 1)). */
  private static final double[] STIRLING = {
    1.0 / 12,
    -1.0 / 360,
    1.0 / 1260,
    -1.0 / 1680,
    1.0 / 1188,
    -691.0 / 360360,
    1.0 / 156,
    -3617.0 / 122400
  };

  private Gamma() {}

  static double logOfGamma(double x) {
    if (!(x > 0.0)) {
      return x == 0.0 ? Double.POSITIVE_INFINITY : Double.NaN;
    }
    if (x < 0.5) {
      return x * horner(AT_ONE, x) - Maths64.log(x);
    }
    if (x < 1.5) {
      return (x - 1.0) * horner(AT_ONE, x - 1.0);
    }
    if (x < 2.5) {
      return (x - 2.0) * horner(AT_TWO, x - 2.0);
    }
    if (x < 8.0) {
      double product = 1.0;
      double y = x;
      while (y >= 2.5) {
        y -= 1.0;
        product *= y;
      }
      return Math.fma(y - 2.0, horner(AT_TWO, y - 2.0), Maths64.log(product));
    }
    double reciprocal = 1.0 / x;
    double series = reciprocal * horner(STIRLING, reciprocal * reciprocal);
    return Math.fma(x - 0.5, Maths64.log(x) - 1.0, HALF_LOG_TWO_PI_LESS_HALF + series);
  }

  /**
   * ln(x!) less x ln x - x + ln(2 pi x)/2 for x &gt; 1: an error that is small, without cancelling
   * what is large. Up to 1, ln(x!) itself.
   */
  static double logFactorialRest(double x) {
    if (x <= 1.0) {
      return x < 0.5 ? x * horner(AT_ONE, x) : (x - 1.0) * horner(AT_TWO, x - 1.0);
    }
    // Each step from y to y + 1 leaves (y + 1/2) ln(1 + 1/y) - 1 behind.
    double steps = 0.0;
    double y = x;
    while (y < 8.0) {
      steps += step(1.0 / (2.0 * y + 1.0));
      y += 1.0;
    }
    double reciprocal = 1.0 / y;
    return steps + reciprocal * horner(STIRLING, reciprocal * reciprocal);
  }

  /** artanh(s) / s - 1, up to s = 1/3. */
  private static double step(double s) {
    double z = s * s;
    double power = z;
    double sum = 0.0;
    for (int k = 3; power > 1e-19; k += 2) {
      sum += power / k;
      power *= z;
    }
    return sum;
  }

  private static double horner(double[] coefficients, double z) {
    double sum = 0.0;
    for (int i = coefficients.length - 1; i >= 0; i--) {
      sum = Math.fma(sum, z, coefficients[i]);
    }
    return sum;
  }
}
