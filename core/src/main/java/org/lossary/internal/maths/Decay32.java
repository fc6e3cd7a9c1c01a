package org.lossary.internal.maths;

/**
 * e^x in single precision for x that is not positive, as a softmax needs it. {@link Decay64} says
 * what is left out of {@link Maths32#exp}.
 */
public final class Decay32 {
  private static final float ROUNDER = 0x1.8p23f;
  private static final float LOG2_E = 0x1.715476p0f;
  private static final float LN2_HI = 0x1.62e43p-1f;
  private static final float LN2_LO = -0x1.05c61p-29f;
  private static final int ONE_BITS = 0x3f800000;

  /** ln(2^-126). */
  private static final float LEAST = -0x1.5d58ap6f;

  private Decay32() {}

  /** e^x. Largest error 1.04 ulp; 0 where e^x is below the least normal number. */
  public static float decay(float x) {
    final float t = Math.fma(x, LOG2_E, ROUNDER);
    final float k = t - ROUNDER;
    final float r = Math.fma(k, -LN2_LO, Math.fma(k, -LN2_HI, x));
    final float z = r * r;
    // (e^r - 1 - r) / r^2; exp32, 2^-28.1.
    final float tail =
        Math.fma(
            r,
            Math.fma(z, 0x1.123732p-7f, 0x1.555496p-3f),
            Math.fma(z, Math.fma(z, 0x1.6a47e8p-10f, 0x1.5558b4p-5f), 0x1.fffffcp-2f));
    final float power = Float.intBitsToFloat((Float.floatToRawIntBits(t) << 23) + ONE_BITS);
    final float y = (1.0f + Math.fma(z, tail, r)) * power;
    return x < LEAST ? 0.0f : y;
  }
}
