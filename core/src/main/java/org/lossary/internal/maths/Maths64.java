package org.lossary.internal.maths;

/**
 * Elementary functions in double precision. Their source is their definition: the generator reads
 * it and writes the same operations into every kernel, scalar and lanes, so the bits are the same
 * on every JVM and with every register width.
 *
 * <p>Hence the style: locals assigned once, one return, {@code ? :} in place of branches (both
 * sides are computed), no conversion between integers and doubles (AVX2 has none for 64 bits).
 * Adding 1.5 * 2^52 rounds to an integer, which then stands in the low bits of the sum; joining a
 * small integer to the bits of 2^52 turns it into a number.
 *
 * <p>Errors are the largest seen, in units in the last place (ulp) of the exact result;
 * docs/accuracy.md has the table. All polynomials are minimax, fitted by {@code
 * tools/minimax/remez.py} under the name given beside each; the error given there is that of the
 * fit alone, relative to the function's result. NaN gives NaN.
 *
 * <p>{@link #softplus}, {@link #sigmoid} and {@code exp(-Math.abs(x))} of the same x share their
 * exponential in a kernel, since the generator keeps one node for equal expressions; likewise
 * {@link #tanh} and {@link #logCosh}.
 */
public final class Maths64 {
  private static final double INF = Double.POSITIVE_INFINITY;
  private static final double NAN = Double.NaN;

  /** 1.5 * 2^52: a double this size has units of 1. */
  private static final double ROUNDER = 0x1.8p52;

  private static final double LOG2_E = 0x1.71547652b82fep0;
  private static final double LN2_HI = 0x1.62e42fefa39efp-1;
  private static final double LN2_LO = 0x1.abc9e3b39803fp-56;

  /** ln 2 cut to 42 bits: its product with an exponent is exact. */
  private static final double LN2_TOP = 0x1.62e42fefa38p-1;

  private static final double LN2_REST = 0x1.ef35793c7673p-45;
  private static final double TWO_THIRDS = 0x1.5555555555555p-1;
  private static final double TWO_THIRDS_LO = 0x1.5555555555555p-55;
  private static final double HALF_PI = 0x1.921fb54442d18p0;
  private static final double HALF_PI_LO = 0x1.1a62633145c07p-54;
  private static final double QUARTER_PI = 0x1.921fb54442d18p-1;
  private static final double QUARTER_PI_LO = 0x1.1a62633145c07p-55;

  private static final long SIGN = 0x8000000000000000L;
  private static final long MANTISSA = 0x000fffffffffffffL;
  private static final long EXPONENT_AND_SIGN = 0xfff0000000000000L;
  private static final long HALF_BITS = 0x3fe0000000000000L;
  private static final long ONE_BITS = 0x3ff0000000000000L;
  private static final long SQRT_HALF_BITS = 0x3fe6a09e667f3bcdL;

  /**
   * The bits of 1 less those of the square root of 1/2: moves [sqrt 1/2, sqrt 2) into one binade.
   */
  private static final long BINADE_SHIFT = 0x00095f619980c433L;

  private static final long TWO52_BITS = 0x4330000000000000L;

  /** 2^52 and the bias of the exponent; with the 54 by which subnormal numbers are scaled up. */
  private static final double BIAS = 0x1.00000000003ffp52;

  private static final double BIAS_SUBNORMAL = 0x1.0000000000435p52;

  private Maths64() {}

  /** e^x. Largest error 0.83 ulp, subnormal results included. */
  public static double exp(double x) {
    final double c = expClamp(x);
    final double t = expShift(c);
    final double outer = expOuter(c);
    return expMantissa(expRemainder(c, t)) * expInner(c, t) * outer;
  }

  /**
   * x, kept where 2^k can be written as two factors; beyond, e^x is infinite or zero all the same.
   */
  private static double expClamp(double x) {
    final double below = x > 710.0 ? 710.0 : x;
    return below < -746.0 ? -746.0 : below;
  }

  /** k = x / ln 2 to the nearest integer, in the low bits. */
  private static double expShift(double x) {
    return Math.fma(x, LOG2_E, ROUNDER);
  }

  /** r = x - k ln 2, |r| up to ln(2) / 2. */
  private static double expRemainder(double x, double t) {
    final double k = t - ROUNDER;
    return Math.fma(k, -LN2_LO, Math.fma(k, -LN2_HI, x));
  }

  /** e^r, summed so that only the last addition rounds at full size. */
  private static double expMantissa(double r) {
    final double z = r * r;
    final double hi = 1.0 + r;
    return hi + Math.fma(z, expTail(r, z), (1.0 - hi) + r);
  }

  /** (e^r - 1 - r) / r^2, z = r^2; exp64, 2^-56.2. */
  private static double expTail(double r, double z) {
    return Math.fma(
        r,
        poly(
            z,
            0x1.5555555555507p-3,
            0x1.11111111258adp-7,
            0x1.a01a01326681cp-13,
            0x1.71df199591c03p-19,
            0x1.ad8a84fa9e94fp-26),
        poly(
            z,
            0x1.0000000000007p-1,
            0x1.5555555551274p-5,
            0x1.6c16c1825aa14p-10,
            0x1.a0199e49bbc62p-16,
            0x1.28a9fac27e3e3p-22));
  }

  /** Multiplied last: 2^-64 where the result may be subnormal, so that it rounds once. */
  private static double expOuter(double x) {
    return x < -700.0 ? 0x1p-64 : 2.0;
  }

  /** 2^k / outer, an ordinary number: the exponent of outer is taken off k where k still is one. */
  private static double expInner(double x, double t) {
    final double shifted = t + (x < -700.0 ? 64.0 : -1.0);
    return Double.longBitsToDouble((Double.doubleToRawLongBits(shifted) << 52) + ONE_BITS);
  }

  /** e^x - 1. Largest error 1.15 ulp. */
  public static double expm1(double x) {
    final double below = x > 710.0 ? 710.0 : x;
    final double c = below < -40.0 ? -40.0 : below;
    final double t = expShift(c);
    final double k = t - ROUNDER;
    final double a = Math.fma(k, -LN2_HI, c);
    final double r = Math.fma(k, -LN2_LO, a);
    final double rest = Math.fma(k, -LN2_LO, a - r);
    final double z = r * r;
    final double q = Math.fma(z, expm1Tail(r, z), rest);
    // Half of e^x - 1, since 2^k alone can overflow: s (1 + r + q) - 1/2 with s = 2^(k - 1).
    final double s = Double.longBitsToDouble((Double.doubleToRawLongBits(t) << 52) + HALF_BITS);
    final double base = s - 0.5;
    final double hi = Math.fma(s, r, base);
    final double lo = Math.fma(s, r, base - hi);
    final double y = 2.0 * (hi + Math.fma(s, q, lo));
    return Math.abs(x) < 0x1p-54 ? x : y;
  }

  /** (e^r - 1 - r) / r^2, closer; expm164, 2^-59.3. */
  private static double expm1Tail(double r, double z) {
    return Math.fma(
        r,
        poly(
            z,
            0x1.5555555555559p-3,
            0x1.111111110f7aep-7,
            0x1.a01a01af8a59p-13,
            0x1.71ddf924e5c83p-19,
            0x1.af5d6cf132599p-26),
        poly(
            z,
            0x1.0p-1,
            0x1.555555555555ap-5,
            0x1.6c16c16c145cdp-10,
            0x1.a01a01b058496p-16,
            0x1.27e4c64b8070bp-22,
            0x1.1f947ebb41e82p-29));
  }

  /**
   * Natural logarithm; -infinity at 0, NaN below. Largest error 0.80 ulp, subnormal arguments
   * included.
   */
  public static double log(double x) {
    final boolean subnormal = x < Double.MIN_NORMAL;
    final long bits = Double.doubleToRawLongBits(subnormal ? x * 0x1p54 : x) + BINADE_SHIFT;
    final double k = logExponent(bits, subnormal ? BIAS_SUBNORMAL : BIAS);
    final double y = logSum(k, logMantissa(bits) - 1.0, k * LN2_LO);
    final double inDomain = x > 0.0 ? y : x == 0.0 ? -INF : NAN;
    return x == INF ? INF : inDomain;
  }

  private static double logExponent(long bits, double bias) {
    return Double.longBitsToDouble((bits >>> 52) | TWO52_BITS) - bias;
  }

  private static double logMantissa(long bits) {
    return Double.longBitsToDouble((bits & MANTISSA) + SQRT_HALF_BITS);
  }

  /** k ln 2 + ln(1 + f), where low holds k LN2_LO and corrections. */
  private static double logSum(double k, double f, double low) {
    final double s = f / (2.0 + f);
    final double z = s * s;
    final double h = 0.5 * f * f;
    final double tail = h - Math.fma(s, Math.fma(z, logTail(z), h), low);
    final double hi = Math.fma(k, LN2_HI, f);
    final double lo = Math.fma(k, LN2_HI, -hi) + f;
    return hi + (lo - tail);
  }

  /** (2 artanh(s) - 2 s) / s^3, z = s^2, for s up to 0.172; log64, 2^-57.8. */
  private static double logTail(double z) {
    final double w = z * z;
    return Math.fma(
        z,
        poly(w, 0x1.99999999914e9p-2, 0x1.c71c5da7230efp-3, 0x1.39dada947bb59p-3),
        poly(
            w,
            0x1.555555555555cp-1,
            0x1.2492493313c7p-2,
            0x1.7463f37598de1p-3,
            0x1.2cd8e23a911f3p-3));
  }

  /** ln(1 + x); -infinity at -1, NaN below. Largest error 0.82 ulp. */
  public static double log1p(double x) {
    // 1 + x = v + c exactly, and v = 2^k (1 + g).
    final double v = 1.0 + x;
    final double b = v - 1.0;
    final double c = (1.0 - (v - b)) + (x - b);
    final long bits = Double.doubleToRawLongBits(v) + BINADE_SHIFT;
    final double k = logExponent(bits, BIAS);
    final double g = logMantissa(bits) - 1.0;
    // 2^(64 - k): with that excess the largest k gives an ordinary number too.
    final double scale = Double.longBitsToDouble(0x83e0000000000000L - (bits & EXPONENT_AND_SIGN));
    final double d = c * scale * 0x1p-64;
    final double f = g + d;
    final double e = (g - f) + d;
    final double y = logSum(k, f, Math.fma(k, LN2_LO, Math.fma(-e, f, e)));
    final double inDomain = x > -1.0 ? y : x == -1.0 ? -INF : NAN;
    return x == 0.0 || x == INF ? x : inDomain;
  }

  /** ln(1 + e^x). Largest error 1.69 ulp. */
  public static double softplus(double x) {
    final double e = exp(-Math.abs(x));
    final double linear = x > 0.0 ? x : 0.0;
    return linear + (e + log1pTail(e, 0.0));
  }

  /** ln(1 + y) - y + low for y in [0, 1]; unit64, 2^-58.1. */
  private static double log1pTail(double y, double low) {
    final double s = y / (2.0 + y);
    final double z = s * s;
    final double w = z * z;
    final double h = 0.5 * y * y;
    final double p =
        Math.fma(
            z,
            poly(
                w,
                0x1.999999999984bp-2,
                0x1.c71c71b45e772p-3,
                0x1.3b1311b629cb8p-3,
                0x1.e03447f7be68cp-4,
                0x1.2650c5614a93p-4),
            poly(
                w,
                0x1.5555555555555p-1,
                0x1.24924924a7c46p-2,
                0x1.745d1bad7aae2p-3,
                0x1.111f6b83b2c41p-3,
                0x1.bf55ec829eaefp-4,
                0x1.4af212cbfe2cp-3));
    return Math.fma(s, Math.fma(z, p, h), low) - h;
  }

  /**
   * 1 / (1 + e^-x). Largest error 1.57 ulp. Exactly sigmoid(x) = 1 - sigmoid(-x) for x &gt; 0; for
   * very negative x it is e^x, not 0.
   */
  public static double sigmoid(double x) {
    final double e = exp(-Math.abs(x));
    // e / (1 + e) once more refined: e - e v has the rounding of 1 + e only in its small part.
    final double v = Math.fma(-e, e / (1.0 + e), e);
    return x < 0.0 ? v : 1.0 - v;
  }

  /** Hyperbolic tangent. Largest error 1.13 ulp. */
  public static double tanh(double x) {
    final double a = Math.abs(x);
    final double z = x * x;
    final double small = Math.fma(a * z, tanhTail(z), a);
    final double e = exp(-2.0 * a);
    final double large = 1.0 - (e + e) / (1.0 + e);
    return withSign(a < 0.9 ? small : large, x);
  }

  /** (tanh(x) - x) / x^3, z = x^2, |x| up to 0.9; tanh64, 2^-56.6. */
  private static double tanhTail(double z) {
    final double w = z * z;
    return Math.fma(
        z,
        poly(
            w,
            0x1.1111111110f18p-3,
            0x1.664f487c7821p-6,
            0x1.d6d3b3c13863p-9,
            0x1.354a474629344p-11,
            0x1.92de107a02f9bp-14,
            0x1.cc927b23f93a9p-17,
            0x1.f1d892998bc8dp-21),
        Math.fma(
            w,
            poly(
                w,
                -0x1.ba1ba1b9fdf4ep-5,
                -0x1.226e349e11e11p-7,
                -0x1.7da1e5e0ed952p-10,
                -0x1.f4c2acdbf5c14p-13,
                -0x1.3c1a990a87b02p-15,
                -0x1.1aeed5e9e64f2p-18,
                -0x1.c252b4cbf00e9p-24),
            -0x1.5555555555554p-2));
  }

  /** ln(cosh x), which is x^2 / 2 near 0. Largest error 1.28 ulp. */
  public static double logCosh(double x) {
    final double a = Math.abs(x);
    final double z = x * x;
    final double small =
        Math.fma(0.5, z, Math.fma(z * z, logCoshTail(z), 0.5 * Math.fma(x, x, -z)));
    final double e = exp(-2.0 * a);
    final double large = (a - LN2_HI) + (e + log1pTail(e, -LN2_LO));
    return a < 0.75 ? small : large;
  }

  /** (ln(cosh x) - x^2/2) / x^4, z = x^2, |x| up to 0.75; cosh64, 2^-54.0. */
  private static double logCoshTail(double z) {
    final double w = z * z;
    return Math.fma(
        z,
        poly(
            w,
            0x1.6c16c16bf4f72p-6,
            0x1.1ea5d01f3865cp-9,
            0x1.0d02b58743aeep-12,
            0x1.0f3075569b2aap-15,
            0x1.a4ac94681a732p-19),
        poly(
            w,
            -0x1.5555555555465p-4,
            -0x1.ba1ba1a3b837bp-8,
            -0x1.833cff3088af3p-11,
            -0x1.7d058513f1a1cp-14,
            -0x1.71fc3a7aafe5ap-17,
            -0x1.1774a82e501dfp-21));
  }

  /**
   * x^y for x &gt;= 0; NaN for x &lt; 0. pow(x, 0) = pow(1, y) = 1 for every x and y, NaN included;
   * pow(0, y) is 0 for y &gt; 0 and infinite for y &lt; 0. Largest error 0.98 ulp.
   */
  public static double pow(double x, double y) {
    // ln x = k ln 2 + 2 artanh(s), s = f / d, as a sum hi + lo good to some 2^-65.
    final boolean subnormal = x < Double.MIN_NORMAL;
    final long bits = Double.doubleToRawLongBits(subnormal ? x * 0x1p54 : x) + BINADE_SHIFT;
    final double k = logExponent(bits, subnormal ? BIAS_SUBNORMAL : BIAS);
    final double m = logMantissa(bits);
    final double f = m - 1.0;
    final double d = m + 1.0;
    final double dLo = m - (d - 1.0);
    final double reciprocal = 1.0 / d;
    final double s = f * reciprocal;
    final double sLo = reciprocal * Math.fma(-s, dLo, Math.fma(-s, d, f));
    final double z = s * s;
    final double zLo = Math.fma(s, s, -z) + 2.0 * s * sLo;
    // 2 artanh(s) = 2 s + s g, g = 2/3 z + ..., of which 2/3 z needs both parts.
    final double g0 = z * TWO_THIRDS;
    final double g0Lo = Math.fma(z, TWO_THIRDS, -g0);
    final double more = Math.fma(z * z, powTail(z), Math.fma(z, TWO_THIRDS_LO, TWO_THIRDS * zLo));
    final double g = g0 + more;
    final double gLo = ((g0 - g) + more) + g0Lo;
    final double p = s * g;
    final double pLo = Math.fma(s, g, -p) + Math.fma(s, gLo, sLo * g);
    final double a = k * LN2_TOP;
    final double b = a + 2.0 * s;
    final double bLo = (a - b) + 2.0 * s;
    final double sum = b + p;
    final double sumLo = (b - sum) + p;
    final double lo = (sumLo + bLo) + Math.fma(k, LN2_REST, 2.0 * sLo + pLo);
    final double hi = x == 0.0 ? -INF : x == INF ? INF : x < 0.0 ? NAN : sum;
    // e^(y hi + y lo)
    final double e = y * hi;
    final double eLo = Math.fma(y, lo, Math.fma(y, hi, -e));
    final double c = expClamp(e);
    final double t = expShift(c);
    final double outer = expOuter(c);
    final double n = t - ROUNDER;
    final double r0 = Math.fma(n, -LN2_HI, c);
    final double r0Lo = Math.fma(n, -LN2_LO, Math.abs(e) < 800.0 ? eLo : 0.0);
    final double r = r0 + r0Lo;
    final double rLo = (r0 - r) + r0Lo;
    final double rr = r * r;
    final double q = r + Math.fma(rr, expTail(r, rr), rLo);
    final double power = (1.0 + q) * expInner(c, t) * outer;
    return y == 0.0 || x == 1.0 ? 1.0 : power;
  }

  /** (2 artanh(s) - 2 s - 2/3 s^3) / s^5, z = s^2; pow64, 2^-66.0. */
  private static double powTail(double z) {
    final double w = z * z;
    return Math.fma(
        z,
        poly(
            w,
            0x1.24924924925d8p-2,
            0x1.745d179b3b0bcp-3,
            0x1.111aeb973f48ep-3,
            0x1.e3de3517091b9p-4),
        poly(
            w,
            0x1.999999999999ap-2,
            0x1.c71c71c6be4dp-3,
            0x1.3b138a384e343p-3,
            0x1.df17be3ab0321p-4));
  }

  /**
   * (1 + x)^y for finite x &gt;= 0, without the rounding of 1 + x and of the logarithm: good for
   * large y and for large and tiny x. Other x give NaN. Largest error 1.14 ulp.
   */
  public static double pow1p(double x, double y) {
    final double c = expClamp(y * log1pPart(x, false));
    final double t = expShift(c);
    final double outer = expOuter(c);
    final double r = pow1pRemainder(x, y, c, t);
    return (1.0 + (r + pow1pTail(x, y, c, t))) * expInner(c, t) * outer;
  }

  /**
   * (1 + x)^y - 1 in the same way, without cancellation. Shares all but the last steps with {@link
   * #pow1p} of the same x and y. Largest error 1.27 ulp.
   */
  public static double pow1pm1(double x, double y) {
    final double e = y * log1pPart(x, false);
    final double c = expClamp(e);
    final double t = expShift(c);
    final double r = pow1pRemainder(x, y, c, t);
    // As in expm1: half of the result, since 2^k alone can overflow.
    final double s = Double.longBitsToDouble((Double.doubleToRawLongBits(t) << 52) + HALF_BITS);
    final double base = s - 0.5;
    final double hi = Math.fma(s, r, base);
    final double lo = Math.fma(s, r, base - hi);
    final double power = 2.0 * (hi + Math.fma(s, pow1pTail(x, y, c, t), lo));
    return e < -40.0 ? -1.0 : power;
  }

  /** r = e - k ln 2 with e = y ln(1 + x), c being e in range. */
  private static double pow1pRemainder(double x, double y, double c, double t) {
    final double n = t - ROUNDER;
    return Math.fma(n, -LN2_HI, c) + pow1pLow(x, y, n);
  }

  /** The low parts of e - k ln 2. */
  private static double pow1pLow(double x, double y, double n) {
    final double hi = log1pPart(x, false);
    final double e = y * hi;
    final double eLo = Math.fma(y, log1pPart(x, true), Math.fma(y, hi, -e));
    return Math.fma(n, -LN2_LO, Math.abs(e) < 800.0 ? eLo : 0.0);
  }

  /** e^(r + rLo) - 1 - r, rLo being what r was rounded by. */
  private static double pow1pTail(double x, double y, double c, double t) {
    final double n = t - ROUNDER;
    final double r = pow1pRemainder(x, y, c, t);
    final double rLo = (Math.fma(n, -LN2_HI, c) - r) + pow1pLow(x, y, n);
    final double z = r * r;
    return Math.fma(z, expTail(r, z), rLo);
  }

  /** The high or the low part of ln(1 + x), together good to some 2^-65. See {@link #pow}. */
  private static double log1pPart(double x, boolean low) {
    // 1 + x = v + c exactly, and v = 2^k m.
    final double v = 1.0 + x;
    final double vx = v - 1.0;
    final double c = (1.0 - (v - vx)) + (x - vx);
    final long bits = Double.doubleToRawLongBits(v) + BINADE_SHIFT;
    final double k = logExponent(bits, BIAS);
    final double m = logMantissa(bits);
    // 2^(64 - k), as in log1p.
    final double scale = Double.longBitsToDouble(0x83e0000000000000L - (bits & EXPONENT_AND_SIGN));
    final double f = m - 1.0;
    final double d = m + 1.0;
    final double dLo = m - (d - 1.0);
    final double reciprocal = 1.0 / d;
    final double s = f * reciprocal;
    final double sLo = reciprocal * Math.fma(-s, dLo, Math.fma(-s, d, f));
    final double z = s * s;
    final double zLo = Math.fma(s, s, -z) + 2.0 * s * sLo;
    final double g0 = z * TWO_THIRDS;
    final double g0Lo = Math.fma(z, TWO_THIRDS, -g0);
    final double more = Math.fma(z * z, powTail(z), Math.fma(z, TWO_THIRDS_LO, TWO_THIRDS * zLo));
    final double g = g0 + more;
    final double gLo = ((g0 - g) + more) + g0Lo;
    final double p = s * g;
    final double pLo = Math.fma(s, g, -p) + Math.fma(s, gLo, sLo * g);
    final double a = k * LN2_TOP;
    final double b = a + 2.0 * s;
    final double bLo = (a - b) + 2.0 * s;
    final double sum = b + p;
    final double sumLo = (b - sum) + p;
    final double rest = c * scale * 0x1p-64 / m;
    final double lo = (sumLo + bLo) + Math.fma(k, LN2_REST, (2.0 * sLo + pLo) + rest);
    final double hi = sum + lo;
    return low ? (sum - hi) + lo : hi;
  }

  /** Arctangent. Largest error 0.85 ulp. */
  public static double atan(double x) {
    // pi/2 - atan(1/a) from 1.83 on, pi/4 + atan((a - 1)/(a + 1)) between, so that |t| stays below
    // tan(1/2).
    final double a = Math.abs(x);
    final boolean middle = a > 0.5463;
    final boolean far = a > 1.83;
    final double numerator = far ? -1.0 : middle ? a - 1.0 : a;
    final double denominator = far ? a : middle ? a + 1.0 : 1.0;
    final double base = far ? HALF_PI : middle ? QUARTER_PI : 0.0;
    final double baseLo = far ? HALF_PI_LO : middle ? QUARTER_PI_LO : 0.0;
    final double t = numerator / denominator;
    final double z = t * t;
    final double hi = base + t;
    final double lo = (base - hi) + t;
    return withSign(hi + (lo + Math.fma(t * z, atanTail(z), baseLo)), x);
  }

  /** (atan(t) - t) / t^3, z = t^2; atan64, 2^-57.8. */
  private static double atanTail(double z) {
    final double w = z * z;
    return Math.fma(
        z,
        poly(
            w,
            0x1.999999999874ap-3,
            0x1.c71c717d788d5p-4,
            0x1.3b12f3d742ddep-4,
            0x1.e12c24fae3b38p-5,
            0x1.70ff8ae6f94c3p-5,
            0x1.563906b1fb9d7p-6),
        poly(
            w,
            -0x1.5555555555552p-2,
            -0x1.24924923f3c23p-3,
            -0x1.745d0de35fa71p-4,
            -0x1.11072f8138fc6p-4,
            -0x1.aa906a34a78fdp-5,
            -0x1.1f8cacb35284cp-5,
            -0x1.b6be7e0601aaap-8));
  }

  /** ln(Gamma(x)) for x &gt; 0; infinite at 0, NaN below. Largest error 3.1 ulp. */
  @ScalarOnly
  public static double lgamma(double x) {
    return Gamma.logOfGamma(x);
  }

  /**
   * The sign of x: -1, 0 or 1. The factors lift the least subnormal number above 1; without a
   * comparison there is no branch to guess wrong.
   */
  public static double sign(double x) {
    return Math.max(-1.0, Math.min(1.0, x * 0x1p1000 * 0x1p100));
  }

  /** e^x - 1 - x, x^2/2 near 0. */
  @ScalarOnly
  public static double expm1LessX(double x) {
    return Math.abs(x) < 0.34 ? x * x * expm1Tail(x, x * x) : expm1(x) - x;
  }

  /**
   * ln(x!) less its Stirling approximation x ln x - x + ln(2 pi x)/2 for x &gt; 1; ln(x!) below.
   */
  @ScalarOnly
  public static double logFactorialRest(double x) {
    return Gamma.logFactorialRest(x);
  }

  private static double withSign(double magnitude, double sign) {
    return Double.longBitsToDouble(
        Double.doubleToRawLongBits(magnitude) | (Double.doubleToRawLongBits(sign) & SIGN));
  }

  /** c0 + c1 z, and so on below. */
  private static double poly(double z, double c0, double c1) {
    return Math.fma(z, c1, c0);
  }

  private static double poly(double z, double c0, double c1, double c2) {
    return Math.fma(z, poly(z, c1, c2), c0);
  }

  private static double poly(double z, double c0, double c1, double c2, double c3) {
    return Math.fma(z, poly(z, c1, c2, c3), c0);
  }

  private static double poly(double z, double c0, double c1, double c2, double c3, double c4) {
    return Math.fma(z, poly(z, c1, c2, c3, c4), c0);
  }

  private static double poly(
      double z, double c0, double c1, double c2, double c3, double c4, double c5) {
    return Math.fma(z, poly(z, c1, c2, c3, c4, c5), c0);
  }

  private static double poly(
      double z, double c0, double c1, double c2, double c3, double c4, double c5, double c6) {
    return Math.fma(z, poly(z, c1, c2, c3, c4, c5, c6), c0);
  }
}
