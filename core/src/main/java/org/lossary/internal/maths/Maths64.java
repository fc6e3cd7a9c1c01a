package org.lossary.internal.maths;

public final class Maths64 {
  private static final double INF = Double.POSITIVE_INFINITY;
  private static final double NAN = Double.NaN;
  private static final double MAGIC = 0x1.8p52;
  private static final double LOG2E = 0x1.71547652b82fep0;
  private static final double LN2_HI = 0x1.62e42fefa39efp-1;
  private static final double LN2_LO = 0x1.abc9e3b39803fp-56;
  private static final double SQRT_HALF = 0x1.6a09e667f3bcdp-1;
  private static final long ONE_BITS = 0x3ff0000000000000L;
  private static final long SQRT_HALF_BITS = 0x3fe6a09e667f3bcdL;
  private static final long SIGN = 0x8000000000000000L;
  private static final long MANTISSA = 0x000fffffffffffffL;
  private static final long TWO52_BITS = 0x4330000000000000L;

  private Maths64() {}

  public static double exp(double x) {
    final double c = expClamp(x);
    final double t = expShift(c);
    final double m = expOuter(c);
    return (1.0 + expFraction(expRemainder(c, t))) * expInner(t, m) * m;
  }

  private static double expClamp(double x) {
    final double c = x > 710.0 ? 710.0 : x;
    return c < -746.0 ? -746.0 : c;
  }

  private static double expShift(double x) {
    return Math.fma(x, LOG2E, MAGIC);
  }

  private static double expRemainder(double x, double t) {
    final double k = t - MAGIC;
    return Math.fma(k, -LN2_LO, Math.fma(k, -LN2_HI, x));
  }

  private static double expFraction(double r) {
    final double z = r * r;
    return Math.fma(z, expTail(r, z), r);
  }

  private static double expTail(double r, double z) {
    final double even =
        Math.fma(
            z,
            Math.fma(
                z,
                Math.fma(
                    z,
                    Math.fma(z, 0x1.28a101b55a752p-22, 0x1.a019a872d5a58p-16),
                    0x1.6c16c17e7412cp-10),
                0x1.55555555524b8p-5),
            0x1.0000000000004p-1);
    final double odd =
        Math.fma(
            z,
            Math.fma(
                z,
                Math.fma(
                    z,
                    Math.fma(z, 0x1.af74e171490d2p-26, 0x1.71ddeb3cda64ep-19),
                    0x1.a01a01b5416b7p-13),
                0x1.111111110e8b9p-7),
            0x1.555555555555cp-3);
    return Math.fma(r, odd, even);
  }

  private static double expOuter(double x) {
    return x < -700.0 ? 0x1p-64 : 2.0;
  }

  private static double expInner(double t, double m) {
    return Double.longBitsToDouble(
        (Double.doubleToRawLongBits(t) << 52) + 2 * ONE_BITS - Double.doubleToRawLongBits(m));
  }

  public static double expm1(double x) {
    final double u = x > 710.0 ? 710.0 : x;
    final double c = u < -40.0 ? -40.0 : u;
    final double t = expShift(c);
    final double k = t - MAGIC;
    final double a = Math.fma(k, -LN2_HI, c);
    final double r = Math.fma(k, -LN2_LO, a);
    final double rest = Math.fma(k, -LN2_LO, a - r);
    final double z = r * r;
    final double q = Math.fma(z, expTail(r, z), rest);
    final double s =
        Double.longBitsToDouble(
            (Double.doubleToRawLongBits(t) << 52) + (ONE_BITS - 0x0010000000000000L));
    final double hi = Math.fma(s, r, s - 0.5);
    final double lo = Math.fma(s, r, (s - 0.5) - hi);
    final double y = 2.0 * (hi + Math.fma(s, q, lo));
    return Math.abs(x) < 0x1p-54 ? x : y;
  }

  public static double log(double x) {
    final boolean tiny = x < Double.MIN_NORMAL;
    final double v = tiny ? x * 0x1p54 : x;
    final double bias = tiny ? 0x1p52 + 1023.0 + 54.0 : 0x1p52 + 1023.0;
    final long u = Double.doubleToRawLongBits(v) + (ONE_BITS - SQRT_HALF_BITS);
    final double k = Double.longBitsToDouble((u >>> 52) | TWO52_BITS) - bias;
    final double f = Double.longBitsToDouble((u & MANTISSA) + SQRT_HALF_BITS) - 1.0;
    final double y = logSum(k, f, 0.0);
    final double positive = x > 0.0 ? y : x == 0.0 ? -INF : NAN;
    return x == INF ? INF : positive;
  }

  private static double logSum(double k, double f, double low) {
    final double s = f / (2.0 + f);
    final double z = s * s;
    final double w = z * z;
    final double even =
        Math.fma(
            w,
            Math.fma(
                w, Math.fma(w, 0x1.2cd8e23a911f3p-3, 0x1.7463f37598de1p-3), 0x1.2492493313c7p-2),
            0x1.555555555555cp-1);
    final double odd =
        Math.fma(w, Math.fma(w, 0x1.39dada947bb59p-3, 0x1.c71c5da7230efp-3), 0x1.99999999914e9p-2);
    final double h = 0.5 * f * f;
    final double tail =
        h - Math.fma(s, Math.fma(z, Math.fma(z, odd, even), h), Math.fma(k, LN2_LO, low));
    final double hi = Math.fma(k, LN2_HI, f);
    final double lo = Math.fma(k, LN2_HI, -hi) + f;
    return hi + (lo - tail);
  }

  public static double log1p(double x) {
    final double v = 1.0 + x;
    final double b = v - 1.0;
    final double c = (1.0 - (v - b)) + (x - b);
    final long u = Double.doubleToRawLongBits(v) + (ONE_BITS - SQRT_HALF_BITS);
    final double k = Double.longBitsToDouble((u >>> 52) | TWO52_BITS) - (0x1p52 + 1023.0);
    final double g = Double.longBitsToDouble((u & MANTISSA) + SQRT_HALF_BITS) - 1.0;
    final double d = c * Double.longBitsToDouble((2110L << 52) - (u & ~MANTISSA)) * 0x1p-64;
    final double f = g + d;
    final double e = (g - f) + d;
    final double y = logSum(k, f, Math.fma(-e, f, e));
    final double inside = x > -1.0 ? y : x == -1.0 ? -INF : NAN;
    return x == 0.0 || x == INF ? x : inside;
  }

  private static double log1pUnit(double y) {
    final double s = y / (2.0 + y);
    final double z = s * s;
    final double w = z * z;
    final double even =
        Math.fma(
            w,
            Math.fma(
                w,
                Math.fma(
                    w,
                    Math.fma(
                        w,
                        Math.fma(w, 0x1.4af212cbfe2cp-3, 0x1.bf55ec829eaefp-4),
                        0x1.111f6b83b2c41p-3),
                    0x1.745d1bad7aae2p-3),
                0x1.24924924a7c46p-2),
            0x1.5555555555555p-1);
    final double odd =
        Math.fma(
            w,
            Math.fma(
                w,
                Math.fma(
                    w,
                    Math.fma(w, 0x1.2650c5614a93p-4, 0x1.e03447f7be68cp-4),
                    0x1.3b1311b629cb8p-3),
                0x1.c71c71b45e772p-3),
            0x1.999999999984bp-2);
    final double h = 0.5 * y * y;
    return y - (h - s * Math.fma(z, Math.fma(z, odd, even), h));
  }

  public static double softplus(double x) {
    final double e = exp(-Math.abs(x));
    final double p = x > 0.0 ? x : 0.0;
    return p + log1pUnit(e);
  }

  public static double sigmoid(double x) {
    final double e = exp(-Math.abs(x));
    return (x < 0.0 ? e : 1.0) / (1.0 + e);
  }

  public static double tanh(double x) {
    final double z = x * x;
    final double w = z * z;
    final double even =
        Math.fma(
            w,
            Math.fma(
                w,
                Math.fma(
                    w,
                    Math.fma(
                        w,
                        Math.fma(
                            w,
                            Math.fma(w, -0x1.f89f6cc3ea6cfp-20, -0x1.0db40e119fb4ep-15),
                            -0x1.ee7755a1be392p-13),
                        -0x1.7d85477e0923ep-10),
                    -0x1.226e16290bc5ep-7),
                -0x1.ba1ba1b01b42cp-5),
            -0x1.5555555555489p-2);
    final double odd =
        Math.fma(
            w,
            Math.fma(
                w,
                Math.fma(
                    w,
                    Math.fma(
                        w,
                        Math.fma(
                            w,
                            Math.fma(w, 0x1.99d3f29d0f7ecp-23, 0x1.385ff2447944ep-17),
                            0x1.7ea0fb05b47f9p-14),
                        0x1.34966ef50a0f2p-11),
                    0x1.d6d0856864df2p-9),
                0x1.664f470bd0808p-6),
            0x1.1111111101617p-3);
    final double a = Math.abs(x);
    final double e = exp(-2.0 * a);
    final double small = Math.fma(a * z, Math.fma(z, odd, even), a);
    final double large = 1.0 - (e + e) / (1.0 + e);
    return withSign(a < 1.0 ? small : large, x);
  }

  public static double logCosh(double x) {
    final double z = x * x;
    final double w = z * z;
    final double even =
        Math.fma(
            w,
            Math.fma(
                w,
                Math.fma(
                    w,
                    Math.fma(
                        w,
                        Math.fma(w, -0x1.1774a82e501dfp-21, -0x1.71fc3a7aafe5ap-17),
                        -0x1.7d058513f1a1cp-14),
                    -0x1.833cff3088af3p-11),
                -0x1.ba1ba1a3b837bp-8),
            -0x1.5555555555465p-4);
    final double odd =
        Math.fma(
            w,
            Math.fma(
                w,
                Math.fma(
                    w,
                    Math.fma(w, 0x1.a4ac94681a732p-19, 0x1.0f3075569b2aap-15),
                    0x1.0d02b58743aeep-12),
                0x1.1ea5d01f3865cp-9),
            0x1.6c16c16bf4f72p-6);
    final double a = Math.abs(x);
    final double e = exp(-2.0 * a);
    final double small = z * Math.fma(z, Math.fma(z, odd, even), 0.5);
    final double large = (a - LN2_HI) + (log1pUnit(e) - LN2_LO);
    return a < 0.75 ? small : large;
  }

  public static double pow(double x, double y) {
    final boolean tiny = x < Double.MIN_NORMAL;
    final double v = tiny ? x * 0x1p54 : x;
    final double bias = tiny ? 0x1p52 + 1023.0 + 54.0 : 0x1p52 + 1023.0;
    final long u = Double.doubleToRawLongBits(v) + (ONE_BITS - SQRT_HALF_BITS);
    final double k = Double.longBitsToDouble((u >>> 52) | TWO52_BITS) - bias;
    final double m = Double.longBitsToDouble((u & MANTISSA) + SQRT_HALF_BITS);
    final double f = m - 1.0;
    // s + sl = f / (m + 1)
    final double d = m + 1.0;
    final double dl = m - (d - 1.0);
    final double rd = 1.0 / d;
    final double s = f * rd;
    final double sl = rd * Math.fma(-s, dl, Math.fma(-s, d, f));
    // z + zl = s^2
    final double z = s * s;
    final double zl = Math.fma(s, s, -z) + 2.0 * s * sl;
    final double w = z * z;
    final double even =
        Math.fma(
            w,
            Math.fma(
                w, Math.fma(w, 0x1.df17be3ab0321p-4, 0x1.3b138a384e343p-3), 0x1.c71c71c6be4dp-3),
            0x1.999999999999ap-2);
    final double odd =
        Math.fma(
            w,
            Math.fma(
                w, Math.fma(w, 0x1.e3de3517091b9p-4, 0x1.111aeb973f48ep-3), 0x1.745d179b3b0bcp-3),
            0x1.24924924925d8p-2);
    // g + gl = 2/3 z + z^2 (...): the sum after the leading 2, relative to s
    final double tail =
        Math.fma(w, Math.fma(z, odd, even), Math.fma(z, TWO_THIRDS_LO, TWO_THIRDS * zl));
    final double g0 = z * TWO_THIRDS;
    final double g0l = Math.fma(z, TWO_THIRDS, -g0);
    final double g = g0 + tail;
    final double gl = ((g0 - g) + tail) + g0l;
    // p + pl = s g
    final double p = s * g;
    final double pl = Math.fma(s, g, -p) + Math.fma(s, gl, sl * g);
    // k ln2 + 2 s + p
    final double a = k * LN2_TOP;
    final double b = a + 2.0 * s;
    final double bl = (a - b) + 2.0 * s;
    final double h = b + p;
    final double hl = (b - h) + p;
    final double ll = ((hl + bl) + Math.fma(k, LN2_REST, 2.0 * sl + pl));
    final double top = x == 0.0 ? -INF : x == INF ? INF : x < 0.0 ? NAN : h;
    // times y
    final double e = y * top;
    final double el = Math.fma(y, ll, Math.fma(y, top, -e));
    final double low = Math.abs(e) < 800.0 ? el : 0.0;
    final double c = expClamp(e);
    final double t = expShift(c);
    final double outer = expOuter(c);
    final double kk = t - MAGIC;
    final double r0 = Math.fma(kk, -LN2_HI, c);
    final double rl = Math.fma(kk, -LN2_LO, low);
    final double r = r0 + rl;
    final double rr = (r0 - r) + rl;
    final double zz = r * r;
    final double q = r + Math.fma(zz, expTail(r, zz), rr);
    final double power = (1.0 + q) * expInner(t, outer) * outer;
    return y == 0.0 || x == 1.0 ? 1.0 : power;
  }

  private static final double TWO_THIRDS = 0x1.5555555555555p-1;
  private static final double TWO_THIRDS_LO = 0x1.5555555555555p-55;
  private static final double LN2_TOP = 0x1.62e42fefa3800p-1;
  private static final double LN2_REST = 0x1.ef35793c7673p-45;

  public static double atan(double x) {
    final double a = Math.abs(x);
    final boolean mid = a > 0.5463;
    final boolean far = a > 1.83;
    final double n = far ? -1.0 : mid ? a - 1.0 : a;
    final double d = far ? a : mid ? a + 1.0 : 1.0;
    final double base = far ? 0x1.921fb54442d18p0 : mid ? 0x1.921fb54442d18p-1 : 0.0;
    final double low = far ? 0x1.1a62633145c07p-54 : mid ? 0x1.1a62633145c07p-55 : 0.0;
    final double t = n / d;
    final double z = t * t;
    final double w = z * z;
    final double even =
        Math.fma(
            w,
            Math.fma(
                w,
                Math.fma(
                    w,
                    Math.fma(
                        w,
                        Math.fma(
                            w,
                            Math.fma(w, -0x1.b6be7e0601aaap-8, -0x1.1f8cacb35284cp-5),
                            -0x1.aa906a34a78fdp-5),
                        -0x1.11072f8138fc6p-4),
                    -0x1.745d0de35fa71p-4),
                -0x1.24924923f3c23p-3),
            -0x1.5555555555552p-2);
    final double odd =
        Math.fma(
            w,
            Math.fma(
                w,
                Math.fma(
                    w,
                    Math.fma(
                        w,
                        Math.fma(w, 0x1.563906b1fb9d7p-6, 0x1.70ff8ae6f94c3p-5),
                        0x1.e12c24fae3b38p-5),
                    0x1.3b12f3d742ddep-4),
                0x1.c71c717d788d5p-4),
            0x1.999999999874ap-3);
    final double y = base + (t + Math.fma(t * z, Math.fma(z, odd, even), low));
    return withSign(y, x);
  }

  private static double withSign(double magnitude, double sign) {
    return Double.longBitsToDouble(
        Double.doubleToRawLongBits(magnitude) | (Double.doubleToRawLongBits(sign) & SIGN));
  }

  @ScalarOnly
  public static double lgamma(double x) {
    return Gamma.logOfGamma(x);
  }
}
