package org.lossary.internal.maths;

/**
 * e^x for x that is not positive, as a softmax needs it after the greatest score is subtracted;
 * right up to x = 80 all the same. Without a need to handle overflow and to round subnormal results
 * once, it takes half the operations of {@link Maths64#exp}. Results below the least normal number
 * are 0: beside the 1 of the greatest score they count for nothing. NaN gives NaN.
 *
 * <p>Written in the style of {@link Maths64}, in a single method for each type of element.
 */
public final class Decay64 {
  private static final double ROUNDER = 0x1.8p52;
  private static final double LOG2_E = 0x1.71547652b82fep0;
  private static final double LN2_HI = 0x1.62e42fefa39efp-1;
  private static final double LN2_LO = 0x1.abc9e3b39803fp-56;
  private static final long ONE_BITS = 0x3ff0000000000000L;

  /** ln(2^-1022). */
  private static final double LEAST = -0x1.6232bdd7abcd2p9;

  private Decay64() {}

  /** e^x. Largest error 1.04 ulp; 0 where e^x is below the least normal number. */
  public static double decay(double x) {
    final double t = Math.fma(x, LOG2_E, ROUNDER);
    final double k = t - ROUNDER;
    final double r = Math.fma(k, -LN2_LO, Math.fma(k, -LN2_HI, x));
    final double z = r * r;
    // (e^r - 1 - r) / r^2; exp64, 2^-56.2.
    final double odd =
        Math.fma(
            z,
            Math.fma(
                z,
                Math.fma(
                    z,
                    Math.fma(z, 0x1.ad8a84fa9e94fp-26, 0x1.71df199591c03p-19),
                    0x1.a01a01326681cp-13),
                0x1.11111111258adp-7),
            0x1.5555555555507p-3);
    final double even =
        Math.fma(
            z,
            Math.fma(
                z,
                Math.fma(
                    z,
                    Math.fma(z, 0x1.28a9fac27e3e3p-22, 0x1.a0199e49bbc62p-16),
                    0x1.6c16c1825aa14p-10),
                0x1.5555555551274p-5),
            0x1.0000000000007p-1);
    final double power = Double.longBitsToDouble((Double.doubleToRawLongBits(t) << 52) + ONE_BITS);
    final double y = (1.0 + Math.fma(z, Math.fma(r, odd, even), r)) * power;
    return x < LEAST ? 0.0 : y;
  }
}
