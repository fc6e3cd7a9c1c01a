package org.lossary.internal.maths;

/**
 * Sine, cosine and tangent of angles, in radians, with the same bits on every JVM and without
 * allocation: those of {@link StrictMath} make an array in newer JDKs. Within 3 ulp of it.
 *
 * <p>The angle less the nearest multiple of pi/2, which is subtracted in three parts, goes into
 * Taylor's series; beyond {@value #MOST} in magnitude they are those of {@link StrictMath}.
 */
public final class Angles {
  private static final double MOST = 50;
  private static final double HALF_PI = Math.PI / 2;

  /** What pi/2 has beyond its nearest double. */
  private static final double HALF_PI_REST = 6.123233995736766e-17;

  /** What it has beyond both. */
  private static final double HALF_PI_LAST = -1.4973849048591698e-33;

  private Angles() {}

  /** The sine. */
  public static double sin(double x) {
    if (!(Math.abs(x) <= MOST)) {
      return StrictMath.sin(x);
    }
    double k = Math.rint(x / HALF_PI);
    return quarter(rest(x, k), (int) k);
  }

  /** The cosine. */
  public static double cos(double x) {
    if (!(Math.abs(x) <= MOST)) {
      return StrictMath.cos(x);
    }
    double k = Math.rint(x / HALF_PI);
    return quarter(rest(x, k), (int) k + 1);
  }

  /** The tangent. */
  public static double tan(double x) {
    return sin(x) / cos(x);
  }

  private static double rest(double x, double k) {
    double r = Math.fma(-k, HALF_PI_REST, Math.fma(-k, HALF_PI, x));
    return Math.fma(-k, HALF_PI_LAST, r);
  }

  /** The sine of r and so many right angles. */
  private static double quarter(double r, int rightAngles) {
    double y = (rightAngles & 1) == 0 ? sine(r) : cosine(r);
    return (rightAngles & 2) == 0 ? y : -y;
  }

  private static double sine(double r) {
    double z = r * r;
    double sum = -1.0 / 6227020800.0 / 210 + z / 355687428096000.0;
    sum = Math.fma(z, sum, 1.0 / 6227020800.0);
    sum = Math.fma(z, sum, -1.0 / 39916800.0);
    sum = Math.fma(z, sum, 1.0 / 362880.0);
    sum = Math.fma(z, sum, -1.0 / 5040.0);
    sum = Math.fma(z, sum, 1.0 / 120.0);
    sum = Math.fma(z, sum, -1.0 / 6.0);
    return Math.fma(r * z, sum, r);
  }

  private static double cosine(double r) {
    double z = r * r;
    double sum = 1.0 / 20922789888000.0 - z / 6402373705728000.0;
    sum = Math.fma(z, sum, -1.0 / 87178291200.0);
    sum = Math.fma(z, sum, 1.0 / 479001600.0);
    sum = Math.fma(z, sum, -1.0 / 3628800.0);
    sum = Math.fma(z, sum, 1.0 / 40320.0);
    sum = Math.fma(z, sum, -1.0 / 720.0);
    sum = Math.fma(z, sum, 1.0 / 24.0);
    double half = 0.5 * z;
    double first = 1 - half;
    return first + ((1 - first - half) + z * z * sum);
  }
}
