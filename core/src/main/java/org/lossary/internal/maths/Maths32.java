package org.lossary.internal.maths;

public final class Maths32 {
  private static final float INF = Float.POSITIVE_INFINITY;
  private static final float NAN = Float.NaN;
  private static final float MAGIC = 0x1.8p23f;
  private static final float LOG2E = 0x1.715476p0f;
  private static final float LN2_HI = 0x1.62e43p-1f;
  private static final float LN2_LO = -0x1.05c61p-29f;
  private static final float LN2_TOP = 0x1.62e4p-1f;
  private static final float LN2_REST = 0x1.7f7d1cp-20f;
  private static final float TWO_THIRDS = 0x1.555556p-1f;
  private static final float TWO_THIRDS_LO = -0x1.555556p-26f;
  private static final int ONE_BITS = 0x3f800000;
  private static final int SQRT_HALF_BITS = 0x3f3504f3;
  private static final int SIGN = 0x80000000;
  private static final int MANTISSA = 0x007fffff;
  private static final int TWO23_BITS = 0x4b000000;

  private Maths32() {}

  public static float exp(float x) {
    final float c = expClamp(x);
    final float t = expShift(c);
    final float m = expOuter(c);
    return (1.0f + expFraction(expRemainder(c, t))) * expInner(t, m) * m;
  }

  private static float expClamp(float x) {
    final float c = x > 89.0f ? 89.0f : x;
    return c < -105.0f ? -105.0f : c;
  }

  private static float expShift(float x) {
    return Math.fma(x, LOG2E, MAGIC);
  }

  private static float expRemainder(float x, float t) {
    final float k = t - MAGIC;
    return Math.fma(k, -LN2_LO, Math.fma(k, -LN2_HI, x));
  }

  private static float expFraction(float r) {
    final float z = r * r;
    return Math.fma(z, expTail(r, z), r);
  }

  private static float expTail(float r, float z) {
    final float even = Math.fma(z, Math.fma(z, 0x1.6d6fdep-10f, 0x1.5554cap-5f), 0.5f);
    final float odd = Math.fma(z, 0x1.12253ep-7f, 0x1.5554b4p-3f);
    return Math.fma(r, odd, even);
  }

  private static float expOuter(float x) {
    return x < -80.0f ? 0x1p-64f : 2.0f;
  }

  private static float expInner(float t, float m) {
    return Float.intBitsToFloat(
        (Float.floatToRawIntBits(t) << 23) + 2 * ONE_BITS - Float.floatToRawIntBits(m));
  }

  public static float expm1(float x) {
    final float u = x > 89.0f ? 89.0f : x;
    final float c = u < -20.0f ? -20.0f : u;
    final float t = expShift(c);
    final float k = t - MAGIC;
    final float a = Math.fma(k, -LN2_HI, c);
    final float r = Math.fma(k, -LN2_LO, a);
    final float rest = Math.fma(k, -LN2_LO, a - r);
    final float z = r * r;
    final float q = Math.fma(z, expTail(r, z), rest);
    final float s =
        Float.intBitsToFloat((Float.floatToRawIntBits(t) << 23) + (ONE_BITS - 0x00800000));
    final float hi = Math.fma(s, r, s - 0.5f);
    final float lo = Math.fma(s, r, (s - 0.5f) - hi);
    final float y = 2.0f * (hi + Math.fma(s, q, lo));
    return Math.abs(x) < 0x1p-25f ? x : y;
  }

  public static float log(float x) {
    final boolean tiny = x < Float.MIN_NORMAL;
    final float v = tiny ? x * 0x1p25f : x;
    final float bias = tiny ? 0x1p23f + 127.0f + 25.0f : 0x1p23f + 127.0f;
    final int u = Float.floatToRawIntBits(v) + (ONE_BITS - SQRT_HALF_BITS);
    final float k = Float.intBitsToFloat((u >>> 23) | TWO23_BITS) - bias;
    final float f = Float.intBitsToFloat((u & MANTISSA) + SQRT_HALF_BITS) - 1.0f;
    final float y = logSum(k, f, 0.0f);
    final float positive = x > 0.0f ? y : x == 0.0f ? -INF : NAN;
    return x == INF ? INF : positive;
  }

  private static float logSum(float k, float f, float low) {
    final float z = f * f;
    final float even =
        Math.fma(
            z,
            Math.fma(
                z,
                Math.fma(z, Math.fma(z, -0x1.391faep-4f, -0x1.0ec25ap-3f), -0x1.543994p-3f),
                -0x1.0003aep-2f),
            -0x1.fffffap-2f);
    final float odd =
        Math.fma(
            z,
            Math.fma(z, Math.fma(z, 0x1.07d0fep-3f, 0x1.227ff8p-3f), 0x1.99a398p-3f),
            0x1.55555p-2f);
    final float tail = Math.fma(z, Math.fma(f, odd, even), Math.fma(k, LN2_LO, low));
    final float hi = Math.fma(k, LN2_HI, f);
    final float lo = Math.fma(k, LN2_HI, -hi) + f;
    return hi + (lo + tail);
  }

  public static float log1p(float x) {
    final float v = 1.0f + x;
    final float b = v - 1.0f;
    final float c = (1.0f - (v - b)) + (x - b);
    final int u = Float.floatToRawIntBits(v) + (ONE_BITS - SQRT_HALF_BITS);
    final float k = Float.intBitsToFloat((u >>> 23) | TWO23_BITS) - (0x1p23f + 127.0f);
    final float g = Float.intBitsToFloat((u & MANTISSA) + SQRT_HALF_BITS) - 1.0f;
    final float d = c * Float.intBitsToFloat((286 << 23) - (u & ~MANTISSA)) * 0x1p-32f;
    final float f = g + d;
    final float e = (g - f) + d;
    final float y = logSum(k, f, Math.fma(-e, f, e));
    final float inside = x > -1.0f ? y : x == -1.0f ? -INF : NAN;
    return x == 0.0f || x == INF ? x : inside;
  }

  private static float log1pTail(float y) {
    final float z = y * y;
    final float even =
        Math.fma(
            z,
            Math.fma(
                z,
                Math.fma(z, Math.fma(z, -0x1.c82546p-9f, -0x1.e455cep-5f), -0x1.3c6d08p-3f),
                -0x1.ff4cc2p-3f),
            -0x1.ffffe6p-2f);
    final float odd =
        Math.fma(
            z,
            Math.fma(z, Math.fma(z, 0x1.5753cep-6f, 0x1.bbc5b4p-4f), 0x1.94133ap-3f),
            0x1.554fe8p-2f);
    return z * Math.fma(y, odd, even);
  }

  public static float softplus(float x) {
    final float e = exp(-Math.abs(x));
    final float p = x > 0.0f ? x : 0.0f;
    return p + (e + log1pTail(e));
  }

  public static float sigmoid(float x) {
    final float e = exp(-Math.abs(x));
    return (x < 0.0f ? e : 1.0f) / (1.0f + e);
  }

  public static float tanh(float x) {
    final float z = x * x;
    final float w = z * z;
    final float even =
        Math.fma(
            w,
            Math.fma(w, Math.fma(w, -0x1.7c5f1ap-12f, -0x1.05323cp-7f), -0x1.b97194p-5f),
            -0x1.555542p-2f);
    final float odd = Math.fma(w, Math.fma(w, 0x1.2fce62p-9f, 0x1.6058aep-6f), 0x1.110c9ap-3f);
    final float a = Math.abs(x);
    final float e = exp(-2.0f * a);
    final float small = Math.fma(a * z, Math.fma(z, odd, even), a);
    final float large = 1.0f - (e + e) / (1.0f + e);
    return withSign(a < 1.0f ? small : large, x);
  }

  public static float logCosh(float x) {
    final float z = x * x;
    final float w = z * z;
    final float even = Math.fma(w, Math.fma(w, -0x1.ca426ap-12f, -0x1.b76268p-8f), -0x1.555528p-4f);
    final float odd = Math.fma(w, 0x1.096c84p-9f, 0x1.6c030cp-6f);
    final float a = Math.abs(x);
    final float e = exp(-2.0f * a);
    final float small = z * Math.fma(z, Math.fma(z, odd, even), 0.5f);
    final float large = (a - LN2_HI) + (e + (log1pTail(e) - LN2_LO));
    return a < 0.75f ? small : large;
  }

  public static float pow(float x, float y) {
    final boolean tiny = x < Float.MIN_NORMAL;
    final float v = tiny ? x * 0x1p25f : x;
    final float bias = tiny ? 0x1p23f + 127.0f + 25.0f : 0x1p23f + 127.0f;
    final int u = Float.floatToRawIntBits(v) + (ONE_BITS - SQRT_HALF_BITS);
    final float k = Float.intBitsToFloat((u >>> 23) | TWO23_BITS) - bias;
    final float m = Float.intBitsToFloat((u & MANTISSA) + SQRT_HALF_BITS);
    final float f = m - 1.0f;
    final float d = m + 1.0f;
    final float dl = m - (d - 1.0f);
    final float rd = 1.0f / d;
    final float s = f * rd;
    final float sl = rd * Math.fma(-s, dl, Math.fma(-s, d, f));
    final float z = s * s;
    final float zl = Math.fma(s, s, -z) + 2.0f * s * sl;
    final float w = z * z;
    final float series = Math.fma(z, Math.fma(z, 0x1.db25c2p-3f, 0x1.246ce8p-2f), 0x1.9999b6p-2f);
    final float tail = Math.fma(w, series, Math.fma(z, TWO_THIRDS_LO, TWO_THIRDS * zl));
    final float g0 = z * TWO_THIRDS;
    final float g0l = Math.fma(z, TWO_THIRDS, -g0);
    final float g = g0 + tail;
    final float gl = ((g0 - g) + tail) + g0l;
    final float p = s * g;
    final float pl = Math.fma(s, g, -p) + Math.fma(s, gl, sl * g);
    final float a = k * LN2_TOP;
    final float b = a + 2.0f * s;
    final float bl = (a - b) + 2.0f * s;
    final float h = b + p;
    final float hl = (b - h) + p;
    final float ll = (hl + bl) + Math.fma(k, LN2_REST, 2.0f * sl + pl);
    final float top = x == 0.0f ? -INF : x == INF ? INF : x < 0.0f ? NAN : h;
    final float e = y * top;
    final float el = Math.fma(y, ll, Math.fma(y, top, -e));
    final float low = Math.abs(e) < 200.0f ? el : 0.0f;
    final float c = expClamp(e);
    final float t = expShift(c);
    final float outer = expOuter(c);
    final float kk = t - MAGIC;
    final float r0 = Math.fma(kk, -LN2_HI, c);
    final float rl = Math.fma(kk, -LN2_LO, low);
    final float r = r0 + rl;
    final float rr = (r0 - r) + rl;
    final float zz = r * r;
    final float q = r + Math.fma(zz, expTail(r, zz), rr);
    final float power = (1.0f + q) * expInner(t, outer) * outer;
    return y == 0.0f || x == 1.0f ? 1.0f : power;
  }

  public static float atan(float x) {
    final float a = Math.abs(x);
    final boolean mid = a > 0.5463f;
    final boolean far = a > 1.83f;
    final float n = far ? -1.0f : mid ? a - 1.0f : a;
    final float d = far ? a : mid ? a + 1.0f : 1.0f;
    final float base = far ? 0x1.921fb6p0f : mid ? 0x1.921fb6p-1f : 0.0f;
    final float low = far ? -0x1.777a5cp-25f : mid ? -0x1.777a5cp-26f : 0.0f;
    final float t = n / d;
    final float z = t * t;
    final float w = z * z;
    final float even = Math.fma(w, Math.fma(w, -0x1.3c960ep-4f, -0x1.2427b6p-3f), -0x1.55555p-2f);
    final float odd = Math.fma(w, Math.fma(w, 0x1.1f3538p-5f, 0x1.bd8a6cp-4f), 0x1.99959p-3f);
    final float y = base + (t + Math.fma(t * z, Math.fma(z, odd, even), low));
    return withSign(y, x);
  }

  private static float withSign(float magnitude, float sign) {
    return Float.intBitsToFloat(
        Float.floatToRawIntBits(magnitude) | (Float.floatToRawIntBits(sign) & SIGN));
  }

  @ScalarOnly
  public static float lgamma(float x) {
    return (float) Maths64.lgamma(x);
  }
}
