package org.lossary.internal.maths;

/**
 * Elementary functions in single precision, without a float inside, so that a register holds twice
 * as many. Written in the same way as {@link Maths64}, which says what the style is for; the
 * numbers it joins are 1.5 * 2^23 and 2^23.
 *
 * <p>Errors are stated in units in the last place (ulp) of the exact result, as the largest seen in
 * {@code Maths32Test} and in sweeps over all floats; docs/accuracy.md has the table. NaN gives NaN.
 */
public final class Maths32 {
  private static final float INF = Float.POSITIVE_INFINITY;
  private static final float NAN = Float.NaN;

  /** 1.5 * 2^23: a float this size has units of 1. */
  private static final float ROUNDER = 0x1.8p23f;

  private static final float LOG2_E = 0x1.715476p0f;
  private static final float LN2_HI = 0x1.62e43p-1f;
  private static final float LN2_LO = -0x1.05c61p-29f;

  /** ln 2 cut to 15 bits, so that its product with an exponent is exact, and the rest. */
  private static final float LN2_TOP = 0x1.62e4p-1f;

  private static final float LN2_REST = 0x1.7f7d1cp-20f;
  private static final float TWO_THIRDS = 0x1.555556p-1f;
  private static final float TWO_THIRDS_LO = -0x1.555556p-26f;
  private static final float HALF_PI = 0x1.921fb6p0f;
  private static final float HALF_PI_LO = -0x1.777a5cp-25f;
  private static final float QUARTER_PI = 0x1.921fb6p-1f;
  private static final float QUARTER_PI_LO = -0x1.777a5cp-26f;

  private static final int SIGN = 0x80000000;
  private static final int MANTISSA = 0x007fffff;
  private static final int EXPONENT_AND_SIGN = 0xff800000;
  private static final int HALF_BITS = 0x3f000000;
  private static final int ONE_BITS = 0x3f800000;
  private static final int SQRT_HALF_BITS = 0x3f3504f3;

  /**
   * The bits of 1 less those of the square root of 1/2: moves [sqrt 1/2, sqrt 2) into one binade.
   */
  private static final int BINADE_SHIFT = 0x004afb0d;

  private static final int TWO23_BITS = 0x4b000000;

  /** 2^23 and the bias of the exponent; with the 25 by which subnormal numbers are scaled up. */
  private static final float BIAS = 0x1.0000fep23f;

  private static final float BIAS_SUBNORMAL = 0x1.00013p23f;

  private Maths32() {}

  /** e^x. Largest error 0.82 ulp, subnormal results included. */
  public static float exp(float x) {
    final float c = expClamp(x);
    final float t = expShift(c);
    final float outer = expOuter(c);
    return expMantissa(expRemainder(c, t)) * expInner(c, t) * outer;
  }

  /**
   * x, kept where 2^k can be written as two factors; beyond, e^x is infinite or zero all the same.
   */
  private static float expClamp(float x) {
    final float below = x > 89.0f ? 89.0f : x;
    return below < -105.0f ? -105.0f : below;
  }

  /** k = x / ln 2 to the nearest integer, in the low bits. */
  private static float expShift(float x) {
    return Math.fma(x, LOG2_E, ROUNDER);
  }

  /** r = x - k ln 2, |r| up to ln(2) / 2. */
  private static float expRemainder(float x, float t) {
    final float k = t - ROUNDER;
    return Math.fma(k, -LN2_LO, Math.fma(k, -LN2_HI, x));
  }

  /** e^r, summed so that only the last addition rounds at full size. */
  private static float expMantissa(float r) {
    final float z = r * r;
    final float hi = 1.0f + r;
    return hi + Math.fma(z, expTail(r, z), (1.0f - hi) + r);
  }

  /** (e^r - 1 - r) / r^2, z = r^2; exp32, 2^-28.1. */
  private static float expTail(float r, float z) {
    return Math.fma(
        r,
        poly(z, 0x1.555496p-3f, 0x1.123732p-7f),
        poly(z, 0x1.fffffcp-2f, 0x1.5558b4p-5f, 0x1.6a47e8p-10f));
  }

  /** Multiplied last: 2^-64 where the result may be subnormal, so that it rounds once. */
  private static float expOuter(float x) {
    return x < -80.0f ? 0x1p-64f : 2.0f;
  }

  /** 2^k / outer, an ordinary number: the exponent of outer is taken off k where k still is one. */
  private static float expInner(float x, float t) {
    final float shifted = t + (x < -80.0f ? 64.0f : -1.0f);
    return Float.intBitsToFloat((Float.floatToRawIntBits(shifted) << 23) + ONE_BITS);
  }

  /** e^x - 1. Largest error 1.07 ulp. */
  public static float expm1(float x) {
    final float below = x > 89.0f ? 89.0f : x;
    final float c = below < -20.0f ? -20.0f : below;
    final float t = expShift(c);
    final float k = t - ROUNDER;
    final float a = Math.fma(k, -LN2_HI, c);
    final float r = Math.fma(k, -LN2_LO, a);
    final float rest = Math.fma(k, -LN2_LO, a - r);
    final float z = r * r;
    final float q = Math.fma(z, expm1Tail(r, z), rest);
    // Half of e^x - 1, since 2^k alone can overflow: s (1 + r + q) - 1/2 with s = 2^(k - 1).
    final float s = Float.intBitsToFloat((Float.floatToRawIntBits(t) << 23) + HALF_BITS);
    final float base = s - 0.5f;
    final float hi = Math.fma(s, r, base);
    final float lo = Math.fma(s, r, base - hi);
    final float y = 2.0f * (hi + Math.fma(s, q, lo));
    return Math.abs(x) < 0x1p-25f ? x : y;
  }

  /** (e^r - 1 - r) / r^2, closer; expm132, 2^-31.0. */
  private static float expm1Tail(float r, float z) {
    return Math.fma(
        r,
        poly(z, 0x1.555556p-3f, 0x1.110ff2p-7f, 0x1.a2689cp-13f),
        poly(z, 0x1.0p-1f, 0x1.5554f6p-5f, 0x1.6d3c66p-10f));
  }

  /**
   * Natural logarithm; -infinity at 0, NaN below. Largest error 0.99 ulp, subnormal arguments
   * included.
   */
  public static float log(float x) {
    final boolean subnormal = x < Float.MIN_NORMAL;
    final int bits = Float.floatToRawIntBits(subnormal ? x * 0x1p25f : x) + BINADE_SHIFT;
    final float k = logExponent(bits, subnormal ? BIAS_SUBNORMAL : BIAS);
    final float y = logSum(k, logMantissa(bits) - 1.0f, k * LN2_LO);
    final float inDomain = x > 0.0f ? y : x == 0.0f ? -INF : NAN;
    return x == INF ? INF : inDomain;
  }

  private static float logExponent(int bits, float bias) {
    return Float.intBitsToFloat((bits >>> 23) | TWO23_BITS) - bias;
  }

  private static float logMantissa(int bits) {
    return Float.intBitsToFloat((bits & MANTISSA) + SQRT_HALF_BITS);
  }

  /** k ln 2 + ln(1 + f), where low holds k LN2_LO and corrections. */
  private static float logSum(float k, float f, float low) {
    final float z = f * f;
    final float tail = Math.fma(z, logTail(f, z), low);
    final float hi = Math.fma(k, LN2_HI, f);
    final float lo = Math.fma(k, LN2_HI, -hi) + f;
    return hi + (lo + tail);
  }

  /** (ln(1 + f) - f) / f^2, z = f^2, for 1 + f from sqrt 1/2 to sqrt 2; log32, 2^-27.6. */
  private static float logTail(float f, float z) {
    return Math.fma(
        f,
        poly(z, 0x1.55555p-2f, 0x1.99a398p-3f, 0x1.227ff8p-3f, 0x1.07d0fep-3f),
        poly(
            z,
            -0x1.fffffap-2f,
            -0x1.0003aep-2f,
            -0x1.543994p-3f,
            -0x1.0ec25ap-3f,
            -0x1.391faep-4f));
  }

  /** ln(1 + x); -infinity at -1, NaN below. Largest error 1.00 ulp. */
  public static float log1p(float x) {
    // 1 + x = v + c exactly, and v = 2^k (1 + g).
    final float v = 1.0f + x;
    final float b = v - 1.0f;
    final float c = (1.0f - (v - b)) + (x - b);
    final int bits = Float.floatToRawIntBits(v) + BINADE_SHIFT;
    final float k = logExponent(bits, BIAS);
    final float g = logMantissa(bits) - 1.0f;
    // 2^(32 - k): with that excess the largest k gives an ordinary number too.
    final float scale = Float.intBitsToFloat(0x8f000000 - (bits & EXPONENT_AND_SIGN));
    final float d = c * scale * 0x1p-32f;
    final float f = g + d;
    final float e = (g - f) + d;
    final float y = logSum(k, f, Math.fma(k, LN2_LO, Math.fma(-e, f, e)));
    final float inDomain = x > -1.0f ? y : x == -1.0f ? -INF : NAN;
    return x == 0.0f || x == INF ? x : inDomain;
  }

  /** ln(1 + e^x). Largest error 1.95 ulp. */
  public static float softplus(float x) {
    final float e = exp(-Math.abs(x));
    final float linear = x > 0.0f ? x : 0.0f;
    return linear + Math.fma(e * e, log1pTail(e), e);
  }

  /** (ln(1 + y) - y) / y^2 for y in [0, 1]; unit32, 2^-27.2. */
  private static float log1pTail(float y) {
    final float z = y * y;
    final float high =
        Math.fma(
            y,
            poly(z, 0x1.bbc5b4p-4f, 0x1.5753cep-6f),
            poly(z, -0x1.3c6d08p-3f, -0x1.e455cep-5f, -0x1.c82546p-9f));
    return poly(y, -0x1.ffffe6p-2f, 0x1.554fe8p-2f, -0x1.ff4cc2p-3f, 0x1.94133ap-3f, high);
  }

  /**
   * 1 / (1 + e^-x). Largest error 1.50 ulp. Exactly sigmoid(x) = 1 - sigmoid(-x) for x &gt; 0; for
   * very negative x it is e^x, not 0.
   */
  public static float sigmoid(float x) {
    final float e = exp(-Math.abs(x));
    // e / (1 + e) once more refined: e - e v has the rounding of 1 + e only in its small part.
    final float v = Math.fma(-e, e / (1.0f + e), e);
    return x < 0.0f ? v : 1.0f - v;
  }

  /** Hyperbolic tangent. Largest error 1.05 ulp. */
  public static float tanh(float x) {
    final float a = Math.abs(x);
    final float z = x * x;
    final float small = Math.fma(a * z, tanhTail(z), a);
    final float e = exp(-2.0f * a);
    final float large = 1.0f - (e + e) / (1.0f + e);
    return withSign(a < 0.975f ? small : large, x);
  }

  /** (tanh(x) - x) / x^3, z = x^2, |x| up to 0.975; tanh32, 2^-27.9. */
  private static float tanhTail(float z) {
    final float w = z * z;
    return Math.fma(
        z,
        poly(w, 0x1.110dbcp-3f, 0x1.6145dcp-6f, 0x1.3a44d4p-9f),
        poly(w, -0x1.555548p-2f, -0x1.b99436p-5f, -0x1.085a56p-7f, -0x1.9742e2p-12f));
  }

  /** ln(cosh x), which is x^2 / 2 near 0. Largest error 1.03 ulp. */
  public static float logCosh(float x) {
    final float a = Math.abs(x);
    final float z = x * x;
    final float small =
        Math.fma(0.5f, z, Math.fma(z * z, logCoshTail(z), 0.5f * Math.fma(x, x, -z)));
    final float e = exp(-2.0f * a);
    final float large = (a - LN2_HI) + (e + Math.fma(e * e, log1pTail(e), -LN2_LO));
    return a < 0.75f ? small : large;
  }

  /** (ln(cosh x) - x^2/2) / x^4, z = x^2, |x| up to 0.75; cosh32, 2^-27.5. */
  private static float logCoshTail(float z) {
    final float w = z * z;
    return Math.fma(
        z,
        poly(w, 0x1.6c030cp-6f, 0x1.096c84p-9f),
        poly(w, -0x1.555528p-4f, -0x1.b76268p-8f, -0x1.ca426ap-12f));
  }

  /**
   * x^y for x &gt;= 0; NaN for x &lt; 0. pow(x, 0) = pow(1, y) = 1 for every x and y, NaN included;
   * pow(0, y) is 0 for y &gt; 0 and infinite for y &lt; 0. Largest error 0.92 ulp.
   */
  public static float pow(float x, float y) {
    // ln x = k ln 2 + 2 artanh(s), s = f / d, as a sum hi + lo good to some 2^-35.
    final boolean subnormal = x < Float.MIN_NORMAL;
    final int bits = Float.floatToRawIntBits(subnormal ? x * 0x1p25f : x) + BINADE_SHIFT;
    final float k = logExponent(bits, subnormal ? BIAS_SUBNORMAL : BIAS);
    final float m = logMantissa(bits);
    final float f = m - 1.0f;
    final float d = m + 1.0f;
    final float dLo = m - (d - 1.0f);
    final float reciprocal = 1.0f / d;
    final float s = f * reciprocal;
    final float sLo = reciprocal * Math.fma(-s, dLo, Math.fma(-s, d, f));
    final float z = s * s;
    final float zLo = Math.fma(s, s, -z) + 2.0f * s * sLo;
    // 2 artanh(s) = 2 s + s g, g = 2/3 z + ..., of which 2/3 z needs both parts.
    final float g0 = z * TWO_THIRDS;
    final float g0Lo = Math.fma(z, TWO_THIRDS, -g0);
    final float more = Math.fma(z * z, powTail(z), Math.fma(z, TWO_THIRDS_LO, TWO_THIRDS * zLo));
    final float g = g0 + more;
    final float gLo = ((g0 - g) + more) + g0Lo;
    final float p = s * g;
    final float pLo = Math.fma(s, g, -p) + Math.fma(s, gLo, sLo * g);
    final float a = k * LN2_TOP;
    final float b = a + 2.0f * s;
    final float bLo = (a - b) + 2.0f * s;
    final float sum = b + p;
    final float sumLo = (b - sum) + p;
    final float lo = (sumLo + bLo) + Math.fma(k, LN2_REST, 2.0f * sLo + pLo);
    final float hi = x == 0.0f ? -INF : x == INF ? INF : x < 0.0f ? NAN : sum;
    // e^(y hi + y lo)
    final float e = y * hi;
    final float eLo = Math.fma(y, lo, Math.fma(y, hi, -e));
    final float c = expClamp(e);
    final float t = expShift(c);
    final float outer = expOuter(c);
    final float n = t - ROUNDER;
    final float r0 = Math.fma(n, -LN2_HI, c);
    final float r0Lo = Math.fma(n, -LN2_LO, Math.abs(e) < 200.0f ? eLo : 0.0f);
    final float r = r0 + r0Lo;
    final float rLo = (r0 - r) + r0Lo;
    final float rr = r * r;
    final float q = r + Math.fma(rr, expTail(r, rr), rLo);
    final float power = (1.0f + q) * expInner(c, t) * outer;
    return y == 0.0f || x == 1.0f ? 1.0f : power;
  }

  /** (2 artanh(s) - 2 s - 2/3 s^3) / s^5, z = s^2; pow32, 2^-35.1. */
  private static float powTail(float z) {
    return poly(z, 0x1.9999b6p-2f, 0x1.246ce8p-2f, 0x1.db25c2p-3f);
  }

  /**
   * (1 + x)^y for finite x &gt;= 0, without the rounding of 1 + x and of the logarithm: good for
   * large y and for large and tiny x. Other x give NaN. Largest error 1.14 ulp.
   */
  public static float pow1p(float x, float y) {
    final float c = expClamp(y * log1pPart(x, false));
    final float t = expShift(c);
    final float outer = expOuter(c);
    final float r = pow1pRemainder(x, y, c, t);
    return (1.0f + (r + pow1pTail(x, y, c, t))) * expInner(c, t) * outer;
  }

  /**
   * (1 + x)^y - 1 in the same way, without cancellation. Shares all but the last steps with {@link
   * #pow1p} of the same x and y. Largest error 1.21 ulp.
   */
  public static float pow1pm1(float x, float y) {
    final float e = y * log1pPart(x, false);
    final float c = expClamp(e);
    final float t = expShift(c);
    final float r = pow1pRemainder(x, y, c, t);
    // As in expm1: half of the result, since 2^k alone can overflow.
    final float s = Float.intBitsToFloat((Float.floatToRawIntBits(t) << 23) + HALF_BITS);
    final float base = s - 0.5f;
    final float hi = Math.fma(s, r, base);
    final float lo = Math.fma(s, r, base - hi);
    final float power = 2.0f * (hi + Math.fma(s, pow1pTail(x, y, c, t), lo));
    return e < -20.0f ? -1.0f : power;
  }

  /** r = e - k ln 2 with e = y ln(1 + x), c being e in range. */
  private static float pow1pRemainder(float x, float y, float c, float t) {
    final float n = t - ROUNDER;
    return Math.fma(n, -LN2_HI, c) + pow1pLow(x, y, n);
  }

  /** The low parts of e - k ln 2. */
  private static float pow1pLow(float x, float y, float n) {
    final float hi = log1pPart(x, false);
    final float e = y * hi;
    final float eLo = Math.fma(y, log1pPart(x, true), Math.fma(y, hi, -e));
    return Math.fma(n, -LN2_LO, Math.abs(e) < 200.0f ? eLo : 0.0f);
  }

  /** e^(r + rLo) - 1 - r, rLo being what r was rounded by. */
  private static float pow1pTail(float x, float y, float c, float t) {
    final float n = t - ROUNDER;
    final float r = pow1pRemainder(x, y, c, t);
    final float rLo = (Math.fma(n, -LN2_HI, c) - r) + pow1pLow(x, y, n);
    final float z = r * r;
    return Math.fma(z, expTail(r, z), rLo);
  }

  /** The high or the low part of ln(1 + x), together good to some 2^-35. See {@link #pow}. */
  private static float log1pPart(float x, boolean low) {
    // 1 + x = v + c exactly, and v = 2^k m.
    final float v = 1.0f + x;
    final float vx = v - 1.0f;
    final float c = (1.0f - (v - vx)) + (x - vx);
    final int bits = Float.floatToRawIntBits(v) + BINADE_SHIFT;
    final float k = logExponent(bits, BIAS);
    final float m = logMantissa(bits);
    // 2^(32 - k), as in log1p.
    final float scale = Float.intBitsToFloat(0x8f000000 - (bits & EXPONENT_AND_SIGN));
    final float f = m - 1.0f;
    final float d = m + 1.0f;
    final float dLo = m - (d - 1.0f);
    final float reciprocal = 1.0f / d;
    final float s = f * reciprocal;
    final float sLo = reciprocal * Math.fma(-s, dLo, Math.fma(-s, d, f));
    final float z = s * s;
    final float zLo = Math.fma(s, s, -z) + 2.0f * s * sLo;
    final float g0 = z * TWO_THIRDS;
    final float g0Lo = Math.fma(z, TWO_THIRDS, -g0);
    final float more = Math.fma(z * z, powTail(z), Math.fma(z, TWO_THIRDS_LO, TWO_THIRDS * zLo));
    final float g = g0 + more;
    final float gLo = ((g0 - g) + more) + g0Lo;
    final float p = s * g;
    final float pLo = Math.fma(s, g, -p) + Math.fma(s, gLo, sLo * g);
    final float a = k * LN2_TOP;
    final float b = a + 2.0f * s;
    final float bLo = (a - b) + 2.0f * s;
    final float sum = b + p;
    final float sumLo = (b - sum) + p;
    final float rest = c * scale * 0x1p-32f / m;
    final float lo = (sumLo + bLo) + Math.fma(k, LN2_REST, (2.0f * sLo + pLo) + rest);
    final float hi = sum + lo;
    return low ? (sum - hi) + lo : hi;
  }

  /** Arctangent. Largest error 0.90 ulp. */
  public static float atan(float x) {
    // pi/2 - atan(1/a) from 1.83 on, pi/4 + atan((a - 1)/(a + 1)) between, so that |t| stays below
    // tan(1/2).
    final float a = Math.abs(x);
    final boolean middle = a > 0.5463f;
    final boolean far = a > 1.83f;
    final float numerator = far ? -1.0f : middle ? a - 1.0f : a;
    final float denominator = far ? a : middle ? a + 1.0f : 1.0f;
    final float base = far ? HALF_PI : middle ? QUARTER_PI : 0.0f;
    final float baseLo = far ? HALF_PI_LO : middle ? QUARTER_PI_LO : 0.0f;
    final float t = numerator / denominator;
    final float z = t * t;
    final float hi = base + t;
    final float lo = (base - hi) + t;
    return withSign(hi + (lo + Math.fma(t * z, atanTail(z), baseLo)), x);
  }

  /** (atan(t) - t) / t^3, z = t^2; atan32, 2^-29.5. */
  private static float atanTail(float z) {
    final float w = z * z;
    return Math.fma(
        z,
        poly(w, 0x1.99959p-3f, 0x1.bd8a6cp-4f, 0x1.1f3538p-5f),
        poly(w, -0x1.55555p-2f, -0x1.2427b6p-3f, -0x1.3c960ep-4f));
  }

  /** ln(Gamma(x)) for x &gt; 0; infinite at 0, NaN below. Largest error 0.51 ulp. */
  @ScalarOnly
  public static float lgamma(float x) {
    return (float) Maths64.lgamma(x);
  }

  /**
   * The sign of x: -1, 0 or 1. The factors lift the least subnormal number above 1; without a
   * comparison there is no branch to guess wrong.
   */
  public static float sign(float x) {
    return Math.max(-1.0f, Math.min(1.0f, x * 0x1p120f * 0x1p60f));
  }

  /** e^x - 1 - x, x^2/2 near 0. */
  @ScalarOnly
  public static float expm1LessX(float x) {
    return (float) Maths64.expm1LessX(x);
  }

  /**
   * ln(x!) less its Stirling approximation x ln x - x + ln(2 pi x)/2 for x &gt; 1; ln(x!) below.
   */
  @ScalarOnly
  public static float logFactorialRest(float x) {
    return (float) Maths64.logFactorialRest(x);
  }

  private static float withSign(float magnitude, float sign) {
    return Float.intBitsToFloat(
        Float.floatToRawIntBits(magnitude) | (Float.floatToRawIntBits(sign) & SIGN));
  }

  /** c0 + c1 z, and so on below. */
  private static float poly(float z, float c0, float c1) {
    return Math.fma(z, c1, c0);
  }

  private static float poly(float z, float c0, float c1, float c2) {
    return Math.fma(z, poly(z, c1, c2), c0);
  }

  private static float poly(float z, float c0, float c1, float c2, float c3) {
    return Math.fma(z, poly(z, c1, c2, c3), c0);
  }

  private static float poly(float z, float c0, float c1, float c2, float c3, float c4) {
    return Math.fma(z, poly(z, c1, c2, c3, c4), c0);
  }
}
