// Generated from Poisson.java by the kernel generator. Not to be edited.
package org.lossary.internal.kernel;

import org.lossary.LossException;
import org.lossary.PointwiseLoss;
import org.lossary.internal.maths.Maths32;
import org.lossary.internal.maths.Maths64;
import org.lossary.regression.Poisson;

/** Loops of {@link Poisson}. */
public final class PoissonScalar extends PointwiseKernel {
  /** Makes the kernel. */
  public PoissonScalar() {}

  @Override
  public void value(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    Poisson l = (Poisson) loss;
    if (l.constant() == Poisson.Constant.NONE) {
      valueF0(l, p, po, t, to, v, vo, n);
    } else {
      if (l.constant() == Poisson.Constant.STIRLING) {
        valueF1(l, p, po, t, to, v, vo, n);
      } else {
        valueF2(l, p, po, t, to, v, vo, n);
      }
    }
  }

  private static void valueF0(Poisson l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      boolean x4 = x1 > 89.0f;
      float x5 = x4 ? 89.0f : x1;
      boolean x8 = x5 < (-105.0f);
      float x9 = x8 ? (-105.0f) : x5;
      float x12 = Math.fma(x9, 1.442695f, 1.2582912E7f);
      float x19 = x12 - 1.2582912E7f;
      float x24 = Math.fma(x19, (-0.6931472f), x9);
      float x25 = Math.fma(x19, 1.9046542E-9f, x24);
      float x28 = 1.0f + x25;
      float x26 = x25 * x25;
      float x31 = Math.fma(x26, 0.008368396f, 0.16666524f);
      float x35 = Math.fma(x26, 0.0013819919f, 0.041668274f);
      float x36 = Math.fma(x26, x35, 0.49999994f);
      float x37 = Math.fma(x25, x31, x36);
      float x38 = 1.0f - x28;
      float x39 = x38 + x25;
      float x40 = Math.fma(x26, x37, x39);
      float x41 = x28 + x40;
      int x42 = Float.floatToRawIntBits(x12);
      int x44 = x42 << 23;
      boolean x15 = x9 < (-80.0f);
      float x18 = x15 ? 5.421011E-20f : 2.0f;
      int x46 = Float.floatToRawIntBits(x18);
      int x47 = 2130706432 - x46;
      int x48 = x44 + x47;
      float x49 = Float.intBitsToFloat(x48);
      float x50 = x41 * x49;
      float x51 = x50 * x18;
      boolean x53 = x51 < Float.POSITIVE_INFINITY;
      float x2 = t[to + i];
      float x54 = x2 * x1;
      float x55 = x51 - x54;
      float x56 = x53 ? x55 : x51;
      v[vo + i] = x56;
    }
  }

  private static void valueF1(Poisson l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    for (int i = 0; i < n; i++) {
      float x2 = t[to + i];
      boolean x133 = x2 > 1.0f;
      float x1 = p[po + i];
      boolean x121 = x2 == Float.POSITIVE_INFINITY;
      boolean x115 = x2 > 0.0f;
      boolean x62 = x2 < 1.17549435E-38f;
      float x64 = x2 * 3.3554432E7f;
      float x65 = x62 ? x64 : x2;
      int x66 = Float.floatToRawIntBits(x65);
      int x68 = x66 + 4913933;
      int x72 = x68 >>> 23;
      int x74 = x72 | 1258291200;
      float x75 = Float.intBitsToFloat(x74);
      float x71 = x62 ? 8388760.0f : 8388735.0f;
      float x76 = x75 - x71;
      int x78 = x68 & 8388607;
      int x80 = x78 + 1060439283;
      float x81 = Float.intBitsToFloat(x80);
      float x82 = x81 - 1.0f;
      float x108 = Math.fma(x76, 0.6931472f, x82);
      float x109 = -x108;
      float x110 = Math.fma(x76, 0.6931472f, x109);
      float x111 = x110 + x82;
      float x84 = x82 * x82;
      float x89 = Math.fma(x84, 0.12881659f, 0.14184564f);
      float x90 = Math.fma(x84, x89, 0.20001906f);
      float x91 = Math.fma(x84, x90, 0.33333325f);
      float x102 = Math.fma(x84, (-0.07644623f), (-0.13220663f));
      float x103 = Math.fma(x84, x102, (-0.16612545f));
      float x104 = Math.fma(x84, x103, (-0.25001404f));
      float x105 = Math.fma(x84, x104, (-0.4999999f));
      float x106 = Math.fma(x82, x91, x105);
      float x83 = x76 * (-1.9046542E-9f);
      float x107 = Math.fma(x84, x106, x83);
      float x112 = x111 + x107;
      float x113 = x108 + x112;
      boolean x116 = x2 == 0.0f;
      float x119 = x116 ? Float.NEGATIVE_INFINITY : Float.NaN;
      float x120 = x115 ? x113 : x119;
      float x122 = x121 ? Float.POSITIVE_INFINITY : x120;
      float x123 = x1 - x122;
      float x124 = Maths32.expm1LessX(x123);
      float x125 = x2 * x124;
      float x128 = 0.5f * x122;
      float x129 = 0.9189385f + x128;
      float x130 = x125 + x129;
      boolean x4 = x1 > 89.0f;
      float x5 = x4 ? 89.0f : x1;
      boolean x8 = x5 < (-105.0f);
      float x9 = x8 ? (-105.0f) : x5;
      float x12 = Math.fma(x9, 1.442695f, 1.2582912E7f);
      float x19 = x12 - 1.2582912E7f;
      float x24 = Math.fma(x19, (-0.6931472f), x9);
      float x25 = Math.fma(x19, 1.9046542E-9f, x24);
      float x28 = 1.0f + x25;
      float x26 = x25 * x25;
      float x31 = Math.fma(x26, 0.008368396f, 0.16666524f);
      float x35 = Math.fma(x26, 0.0013819919f, 0.041668274f);
      float x36 = Math.fma(x26, x35, 0.49999994f);
      float x37 = Math.fma(x25, x31, x36);
      float x38 = 1.0f - x28;
      float x39 = x38 + x25;
      float x40 = Math.fma(x26, x37, x39);
      float x41 = x28 + x40;
      int x42 = Float.floatToRawIntBits(x12);
      int x44 = x42 << 23;
      boolean x15 = x9 < (-80.0f);
      float x18 = x15 ? 5.421011E-20f : 2.0f;
      int x46 = Float.floatToRawIntBits(x18);
      int x47 = 2130706432 - x46;
      int x48 = x44 + x47;
      float x49 = Float.intBitsToFloat(x48);
      float x50 = x41 * x49;
      float x51 = x50 * x18;
      boolean x53 = x51 < Float.POSITIVE_INFINITY;
      float x54 = x2 * x1;
      float x55 = x51 - x54;
      float x56 = x53 ? x55 : x51;
      float x134 = x133 ? x130 : x56;
      v[vo + i] = x134;
    }
  }

  private static void valueF2(Poisson l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    for (int i = 0; i < n; i++) {
      float x2 = t[to + i];
      boolean x133 = x2 > 1.0f;
      float x1 = p[po + i];
      boolean x121 = x2 == Float.POSITIVE_INFINITY;
      boolean x115 = x2 > 0.0f;
      boolean x62 = x2 < 1.17549435E-38f;
      float x64 = x2 * 3.3554432E7f;
      float x65 = x62 ? x64 : x2;
      int x66 = Float.floatToRawIntBits(x65);
      int x68 = x66 + 4913933;
      int x72 = x68 >>> 23;
      int x74 = x72 | 1258291200;
      float x75 = Float.intBitsToFloat(x74);
      float x71 = x62 ? 8388760.0f : 8388735.0f;
      float x76 = x75 - x71;
      int x78 = x68 & 8388607;
      int x80 = x78 + 1060439283;
      float x81 = Float.intBitsToFloat(x80);
      float x82 = x81 - 1.0f;
      float x108 = Math.fma(x76, 0.6931472f, x82);
      float x109 = -x108;
      float x110 = Math.fma(x76, 0.6931472f, x109);
      float x111 = x110 + x82;
      float x84 = x82 * x82;
      float x89 = Math.fma(x84, 0.12881659f, 0.14184564f);
      float x90 = Math.fma(x84, x89, 0.20001906f);
      float x91 = Math.fma(x84, x90, 0.33333325f);
      float x102 = Math.fma(x84, (-0.07644623f), (-0.13220663f));
      float x103 = Math.fma(x84, x102, (-0.16612545f));
      float x104 = Math.fma(x84, x103, (-0.25001404f));
      float x105 = Math.fma(x84, x104, (-0.4999999f));
      float x106 = Math.fma(x82, x91, x105);
      float x83 = x76 * (-1.9046542E-9f);
      float x107 = Math.fma(x84, x106, x83);
      float x112 = x111 + x107;
      float x113 = x108 + x112;
      boolean x116 = x2 == 0.0f;
      float x119 = x116 ? Float.NEGATIVE_INFINITY : Float.NaN;
      float x120 = x115 ? x113 : x119;
      float x122 = x121 ? Float.POSITIVE_INFINITY : x120;
      float x123 = x1 - x122;
      float x124 = Maths32.expm1LessX(x123);
      float x125 = x2 * x124;
      float x128 = 0.5f * x122;
      float x129 = 0.9189385f + x128;
      float x130 = x125 + x129;
      float x135 = Maths32.logFactorialRest(x2);
      float x136 = x130 + x135;
      boolean x4 = x1 > 89.0f;
      float x5 = x4 ? 89.0f : x1;
      boolean x8 = x5 < (-105.0f);
      float x9 = x8 ? (-105.0f) : x5;
      float x12 = Math.fma(x9, 1.442695f, 1.2582912E7f);
      float x19 = x12 - 1.2582912E7f;
      float x24 = Math.fma(x19, (-0.6931472f), x9);
      float x25 = Math.fma(x19, 1.9046542E-9f, x24);
      float x28 = 1.0f + x25;
      float x26 = x25 * x25;
      float x31 = Math.fma(x26, 0.008368396f, 0.16666524f);
      float x35 = Math.fma(x26, 0.0013819919f, 0.041668274f);
      float x36 = Math.fma(x26, x35, 0.49999994f);
      float x37 = Math.fma(x25, x31, x36);
      float x38 = 1.0f - x28;
      float x39 = x38 + x25;
      float x40 = Math.fma(x26, x37, x39);
      float x41 = x28 + x40;
      int x42 = Float.floatToRawIntBits(x12);
      int x44 = x42 << 23;
      boolean x15 = x9 < (-80.0f);
      float x18 = x15 ? 5.421011E-20f : 2.0f;
      int x46 = Float.floatToRawIntBits(x18);
      int x47 = 2130706432 - x46;
      int x48 = x44 + x47;
      float x49 = Float.intBitsToFloat(x48);
      float x50 = x41 * x49;
      float x51 = x50 * x18;
      boolean x53 = x51 < Float.POSITIVE_INFINITY;
      float x54 = x2 * x1;
      float x55 = x51 - x54;
      float x56 = x53 ? x55 : x51;
      float x137 = x56 + x135;
      float x138 = x133 ? x136 : x137;
      v[vo + i] = x138;
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    Poisson l = (Poisson) loss;
    if (l.constant() == Poisson.Constant.NONE) {
      gradientF0(l, p, po, t, to, v, vo, g, go, scale, n);
    } else {
      if (l.constant() == Poisson.Constant.STIRLING) {
        gradientF1(l, p, po, t, to, v, vo, g, go, scale, n);
      } else {
        gradientF2(l, p, po, t, to, v, vo, g, go, scale, n);
      }
    }
  }

  private static void gradientF0(Poisson l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      boolean x4 = x1 > 89.0f;
      float x5 = x4 ? 89.0f : x1;
      boolean x8 = x5 < (-105.0f);
      float x9 = x8 ? (-105.0f) : x5;
      float x12 = Math.fma(x9, 1.442695f, 1.2582912E7f);
      float x19 = x12 - 1.2582912E7f;
      float x24 = Math.fma(x19, (-0.6931472f), x9);
      float x25 = Math.fma(x19, 1.9046542E-9f, x24);
      float x28 = 1.0f + x25;
      float x26 = x25 * x25;
      float x31 = Math.fma(x26, 0.008368396f, 0.16666524f);
      float x35 = Math.fma(x26, 0.0013819919f, 0.041668274f);
      float x36 = Math.fma(x26, x35, 0.49999994f);
      float x37 = Math.fma(x25, x31, x36);
      float x38 = 1.0f - x28;
      float x39 = x38 + x25;
      float x40 = Math.fma(x26, x37, x39);
      float x41 = x28 + x40;
      int x42 = Float.floatToRawIntBits(x12);
      int x44 = x42 << 23;
      boolean x15 = x9 < (-80.0f);
      float x18 = x15 ? 5.421011E-20f : 2.0f;
      int x46 = Float.floatToRawIntBits(x18);
      int x47 = 2130706432 - x46;
      int x48 = x44 + x47;
      float x49 = Float.intBitsToFloat(x48);
      float x50 = x41 * x49;
      float x51 = x50 * x18;
      boolean x53 = x51 < Float.POSITIVE_INFINITY;
      float x2 = t[to + i];
      float x54 = x2 * x1;
      float x55 = x51 - x54;
      float x56 = x53 ? x55 : x51;
      float x60 = x51 - x2;
      float x61 = x60 * scale;
      v[vo + i] = x56;
      g[go + i] = x61;
    }
  }

  private static void gradientF1(Poisson l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    for (int i = 0; i < n; i++) {
      float x2 = t[to + i];
      boolean x135 = x2 > 1.0f;
      float x1 = p[po + i];
      boolean x123 = x2 == Float.POSITIVE_INFINITY;
      boolean x117 = x2 > 0.0f;
      boolean x64 = x2 < 1.17549435E-38f;
      float x66 = x2 * 3.3554432E7f;
      float x67 = x64 ? x66 : x2;
      int x68 = Float.floatToRawIntBits(x67);
      int x70 = x68 + 4913933;
      int x74 = x70 >>> 23;
      int x76 = x74 | 1258291200;
      float x77 = Float.intBitsToFloat(x76);
      float x73 = x64 ? 8388760.0f : 8388735.0f;
      float x78 = x77 - x73;
      int x80 = x70 & 8388607;
      int x82 = x80 + 1060439283;
      float x83 = Float.intBitsToFloat(x82);
      float x84 = x83 - 1.0f;
      float x110 = Math.fma(x78, 0.6931472f, x84);
      float x111 = -x110;
      float x112 = Math.fma(x78, 0.6931472f, x111);
      float x113 = x112 + x84;
      float x86 = x84 * x84;
      float x91 = Math.fma(x86, 0.12881659f, 0.14184564f);
      float x92 = Math.fma(x86, x91, 0.20001906f);
      float x93 = Math.fma(x86, x92, 0.33333325f);
      float x104 = Math.fma(x86, (-0.07644623f), (-0.13220663f));
      float x105 = Math.fma(x86, x104, (-0.16612545f));
      float x106 = Math.fma(x86, x105, (-0.25001404f));
      float x107 = Math.fma(x86, x106, (-0.4999999f));
      float x108 = Math.fma(x84, x93, x107);
      float x85 = x78 * (-1.9046542E-9f);
      float x109 = Math.fma(x86, x108, x85);
      float x114 = x113 + x109;
      float x115 = x110 + x114;
      boolean x118 = x2 == 0.0f;
      float x121 = x118 ? Float.NEGATIVE_INFINITY : Float.NaN;
      float x122 = x117 ? x115 : x121;
      float x124 = x123 ? Float.POSITIVE_INFINITY : x122;
      float x125 = x1 - x124;
      float x126 = Maths32.expm1LessX(x125);
      float x127 = x2 * x126;
      float x130 = 0.5f * x124;
      float x131 = 0.9189385f + x130;
      float x132 = x127 + x131;
      boolean x4 = x1 > 89.0f;
      float x5 = x4 ? 89.0f : x1;
      boolean x8 = x5 < (-105.0f);
      float x9 = x8 ? (-105.0f) : x5;
      float x12 = Math.fma(x9, 1.442695f, 1.2582912E7f);
      float x19 = x12 - 1.2582912E7f;
      float x24 = Math.fma(x19, (-0.6931472f), x9);
      float x25 = Math.fma(x19, 1.9046542E-9f, x24);
      float x28 = 1.0f + x25;
      float x26 = x25 * x25;
      float x31 = Math.fma(x26, 0.008368396f, 0.16666524f);
      float x35 = Math.fma(x26, 0.0013819919f, 0.041668274f);
      float x36 = Math.fma(x26, x35, 0.49999994f);
      float x37 = Math.fma(x25, x31, x36);
      float x38 = 1.0f - x28;
      float x39 = x38 + x25;
      float x40 = Math.fma(x26, x37, x39);
      float x41 = x28 + x40;
      int x42 = Float.floatToRawIntBits(x12);
      int x44 = x42 << 23;
      boolean x15 = x9 < (-80.0f);
      float x18 = x15 ? 5.421011E-20f : 2.0f;
      int x46 = Float.floatToRawIntBits(x18);
      int x47 = 2130706432 - x46;
      int x48 = x44 + x47;
      float x49 = Float.intBitsToFloat(x48);
      float x50 = x41 * x49;
      float x51 = x50 * x18;
      boolean x53 = x51 < Float.POSITIVE_INFINITY;
      float x54 = x2 * x1;
      float x55 = x51 - x54;
      float x56 = x53 ? x55 : x51;
      float x136 = x135 ? x132 : x56;
      float x60 = x51 - x2;
      float x61 = x60 * scale;
      v[vo + i] = x136;
      g[go + i] = x61;
    }
  }

  private static void gradientF2(Poisson l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    for (int i = 0; i < n; i++) {
      float x2 = t[to + i];
      boolean x135 = x2 > 1.0f;
      float x1 = p[po + i];
      boolean x123 = x2 == Float.POSITIVE_INFINITY;
      boolean x117 = x2 > 0.0f;
      boolean x64 = x2 < 1.17549435E-38f;
      float x66 = x2 * 3.3554432E7f;
      float x67 = x64 ? x66 : x2;
      int x68 = Float.floatToRawIntBits(x67);
      int x70 = x68 + 4913933;
      int x74 = x70 >>> 23;
      int x76 = x74 | 1258291200;
      float x77 = Float.intBitsToFloat(x76);
      float x73 = x64 ? 8388760.0f : 8388735.0f;
      float x78 = x77 - x73;
      int x80 = x70 & 8388607;
      int x82 = x80 + 1060439283;
      float x83 = Float.intBitsToFloat(x82);
      float x84 = x83 - 1.0f;
      float x110 = Math.fma(x78, 0.6931472f, x84);
      float x111 = -x110;
      float x112 = Math.fma(x78, 0.6931472f, x111);
      float x113 = x112 + x84;
      float x86 = x84 * x84;
      float x91 = Math.fma(x86, 0.12881659f, 0.14184564f);
      float x92 = Math.fma(x86, x91, 0.20001906f);
      float x93 = Math.fma(x86, x92, 0.33333325f);
      float x104 = Math.fma(x86, (-0.07644623f), (-0.13220663f));
      float x105 = Math.fma(x86, x104, (-0.16612545f));
      float x106 = Math.fma(x86, x105, (-0.25001404f));
      float x107 = Math.fma(x86, x106, (-0.4999999f));
      float x108 = Math.fma(x84, x93, x107);
      float x85 = x78 * (-1.9046542E-9f);
      float x109 = Math.fma(x86, x108, x85);
      float x114 = x113 + x109;
      float x115 = x110 + x114;
      boolean x118 = x2 == 0.0f;
      float x121 = x118 ? Float.NEGATIVE_INFINITY : Float.NaN;
      float x122 = x117 ? x115 : x121;
      float x124 = x123 ? Float.POSITIVE_INFINITY : x122;
      float x125 = x1 - x124;
      float x126 = Maths32.expm1LessX(x125);
      float x127 = x2 * x126;
      float x130 = 0.5f * x124;
      float x131 = 0.9189385f + x130;
      float x132 = x127 + x131;
      float x137 = Maths32.logFactorialRest(x2);
      float x138 = x132 + x137;
      boolean x4 = x1 > 89.0f;
      float x5 = x4 ? 89.0f : x1;
      boolean x8 = x5 < (-105.0f);
      float x9 = x8 ? (-105.0f) : x5;
      float x12 = Math.fma(x9, 1.442695f, 1.2582912E7f);
      float x19 = x12 - 1.2582912E7f;
      float x24 = Math.fma(x19, (-0.6931472f), x9);
      float x25 = Math.fma(x19, 1.9046542E-9f, x24);
      float x28 = 1.0f + x25;
      float x26 = x25 * x25;
      float x31 = Math.fma(x26, 0.008368396f, 0.16666524f);
      float x35 = Math.fma(x26, 0.0013819919f, 0.041668274f);
      float x36 = Math.fma(x26, x35, 0.49999994f);
      float x37 = Math.fma(x25, x31, x36);
      float x38 = 1.0f - x28;
      float x39 = x38 + x25;
      float x40 = Math.fma(x26, x37, x39);
      float x41 = x28 + x40;
      int x42 = Float.floatToRawIntBits(x12);
      int x44 = x42 << 23;
      boolean x15 = x9 < (-80.0f);
      float x18 = x15 ? 5.421011E-20f : 2.0f;
      int x46 = Float.floatToRawIntBits(x18);
      int x47 = 2130706432 - x46;
      int x48 = x44 + x47;
      float x49 = Float.intBitsToFloat(x48);
      float x50 = x41 * x49;
      float x51 = x50 * x18;
      boolean x53 = x51 < Float.POSITIVE_INFINITY;
      float x54 = x2 * x1;
      float x55 = x51 - x54;
      float x56 = x53 ? x55 : x51;
      float x139 = x56 + x137;
      float x140 = x135 ? x138 : x139;
      float x60 = x51 - x2;
      float x61 = x60 * scale;
      v[vo + i] = x140;
      g[go + i] = x61;
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    Poisson l = (Poisson) loss;
    if (l.constant() == Poisson.Constant.NONE) {
      hessianF0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
    } else {
      if (l.constant() == Poisson.Constant.STIRLING) {
        hessianF1(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
      } else {
        hessianF2(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
      }
    }
  }

  private static void hessianF0(Poisson l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      boolean x4 = x1 > 89.0f;
      float x5 = x4 ? 89.0f : x1;
      boolean x8 = x5 < (-105.0f);
      float x9 = x8 ? (-105.0f) : x5;
      float x12 = Math.fma(x9, 1.442695f, 1.2582912E7f);
      float x19 = x12 - 1.2582912E7f;
      float x24 = Math.fma(x19, (-0.6931472f), x9);
      float x25 = Math.fma(x19, 1.9046542E-9f, x24);
      float x28 = 1.0f + x25;
      float x26 = x25 * x25;
      float x31 = Math.fma(x26, 0.008368396f, 0.16666524f);
      float x35 = Math.fma(x26, 0.0013819919f, 0.041668274f);
      float x36 = Math.fma(x26, x35, 0.49999994f);
      float x37 = Math.fma(x25, x31, x36);
      float x38 = 1.0f - x28;
      float x39 = x38 + x25;
      float x40 = Math.fma(x26, x37, x39);
      float x41 = x28 + x40;
      int x42 = Float.floatToRawIntBits(x12);
      int x44 = x42 << 23;
      boolean x15 = x9 < (-80.0f);
      float x18 = x15 ? 5.421011E-20f : 2.0f;
      int x46 = Float.floatToRawIntBits(x18);
      int x47 = 2130706432 - x46;
      int x48 = x44 + x47;
      float x49 = Float.intBitsToFloat(x48);
      float x50 = x41 * x49;
      float x51 = x50 * x18;
      boolean x53 = x51 < Float.POSITIVE_INFINITY;
      float x2 = t[to + i];
      float x54 = x2 * x1;
      float x55 = x51 - x54;
      float x56 = x53 ? x55 : x51;
      float x60 = x51 - x2;
      float x61 = x60 * scale;
      float x62 = x51 * scale;
      v[vo + i] = x56;
      g[go + i] = x61;
      h[ho + i] = x62;
    }
  }

  private static void hessianF1(Poisson l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    for (int i = 0; i < n; i++) {
      float x2 = t[to + i];
      boolean x136 = x2 > 1.0f;
      float x1 = p[po + i];
      boolean x124 = x2 == Float.POSITIVE_INFINITY;
      boolean x118 = x2 > 0.0f;
      boolean x65 = x2 < 1.17549435E-38f;
      float x67 = x2 * 3.3554432E7f;
      float x68 = x65 ? x67 : x2;
      int x69 = Float.floatToRawIntBits(x68);
      int x71 = x69 + 4913933;
      int x75 = x71 >>> 23;
      int x77 = x75 | 1258291200;
      float x78 = Float.intBitsToFloat(x77);
      float x74 = x65 ? 8388760.0f : 8388735.0f;
      float x79 = x78 - x74;
      int x81 = x71 & 8388607;
      int x83 = x81 + 1060439283;
      float x84 = Float.intBitsToFloat(x83);
      float x85 = x84 - 1.0f;
      float x111 = Math.fma(x79, 0.6931472f, x85);
      float x112 = -x111;
      float x113 = Math.fma(x79, 0.6931472f, x112);
      float x114 = x113 + x85;
      float x87 = x85 * x85;
      float x92 = Math.fma(x87, 0.12881659f, 0.14184564f);
      float x93 = Math.fma(x87, x92, 0.20001906f);
      float x94 = Math.fma(x87, x93, 0.33333325f);
      float x105 = Math.fma(x87, (-0.07644623f), (-0.13220663f));
      float x106 = Math.fma(x87, x105, (-0.16612545f));
      float x107 = Math.fma(x87, x106, (-0.25001404f));
      float x108 = Math.fma(x87, x107, (-0.4999999f));
      float x109 = Math.fma(x85, x94, x108);
      float x86 = x79 * (-1.9046542E-9f);
      float x110 = Math.fma(x87, x109, x86);
      float x115 = x114 + x110;
      float x116 = x111 + x115;
      boolean x119 = x2 == 0.0f;
      float x122 = x119 ? Float.NEGATIVE_INFINITY : Float.NaN;
      float x123 = x118 ? x116 : x122;
      float x125 = x124 ? Float.POSITIVE_INFINITY : x123;
      float x126 = x1 - x125;
      float x127 = Maths32.expm1LessX(x126);
      float x128 = x2 * x127;
      float x131 = 0.5f * x125;
      float x132 = 0.9189385f + x131;
      float x133 = x128 + x132;
      boolean x4 = x1 > 89.0f;
      float x5 = x4 ? 89.0f : x1;
      boolean x8 = x5 < (-105.0f);
      float x9 = x8 ? (-105.0f) : x5;
      float x12 = Math.fma(x9, 1.442695f, 1.2582912E7f);
      float x19 = x12 - 1.2582912E7f;
      float x24 = Math.fma(x19, (-0.6931472f), x9);
      float x25 = Math.fma(x19, 1.9046542E-9f, x24);
      float x28 = 1.0f + x25;
      float x26 = x25 * x25;
      float x31 = Math.fma(x26, 0.008368396f, 0.16666524f);
      float x35 = Math.fma(x26, 0.0013819919f, 0.041668274f);
      float x36 = Math.fma(x26, x35, 0.49999994f);
      float x37 = Math.fma(x25, x31, x36);
      float x38 = 1.0f - x28;
      float x39 = x38 + x25;
      float x40 = Math.fma(x26, x37, x39);
      float x41 = x28 + x40;
      int x42 = Float.floatToRawIntBits(x12);
      int x44 = x42 << 23;
      boolean x15 = x9 < (-80.0f);
      float x18 = x15 ? 5.421011E-20f : 2.0f;
      int x46 = Float.floatToRawIntBits(x18);
      int x47 = 2130706432 - x46;
      int x48 = x44 + x47;
      float x49 = Float.intBitsToFloat(x48);
      float x50 = x41 * x49;
      float x51 = x50 * x18;
      boolean x53 = x51 < Float.POSITIVE_INFINITY;
      float x54 = x2 * x1;
      float x55 = x51 - x54;
      float x56 = x53 ? x55 : x51;
      float x137 = x136 ? x133 : x56;
      float x60 = x51 - x2;
      float x61 = x60 * scale;
      float x62 = x51 * scale;
      v[vo + i] = x137;
      g[go + i] = x61;
      h[ho + i] = x62;
    }
  }

  private static void hessianF2(Poisson l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    for (int i = 0; i < n; i++) {
      float x2 = t[to + i];
      boolean x136 = x2 > 1.0f;
      float x1 = p[po + i];
      boolean x124 = x2 == Float.POSITIVE_INFINITY;
      boolean x118 = x2 > 0.0f;
      boolean x65 = x2 < 1.17549435E-38f;
      float x67 = x2 * 3.3554432E7f;
      float x68 = x65 ? x67 : x2;
      int x69 = Float.floatToRawIntBits(x68);
      int x71 = x69 + 4913933;
      int x75 = x71 >>> 23;
      int x77 = x75 | 1258291200;
      float x78 = Float.intBitsToFloat(x77);
      float x74 = x65 ? 8388760.0f : 8388735.0f;
      float x79 = x78 - x74;
      int x81 = x71 & 8388607;
      int x83 = x81 + 1060439283;
      float x84 = Float.intBitsToFloat(x83);
      float x85 = x84 - 1.0f;
      float x111 = Math.fma(x79, 0.6931472f, x85);
      float x112 = -x111;
      float x113 = Math.fma(x79, 0.6931472f, x112);
      float x114 = x113 + x85;
      float x87 = x85 * x85;
      float x92 = Math.fma(x87, 0.12881659f, 0.14184564f);
      float x93 = Math.fma(x87, x92, 0.20001906f);
      float x94 = Math.fma(x87, x93, 0.33333325f);
      float x105 = Math.fma(x87, (-0.07644623f), (-0.13220663f));
      float x106 = Math.fma(x87, x105, (-0.16612545f));
      float x107 = Math.fma(x87, x106, (-0.25001404f));
      float x108 = Math.fma(x87, x107, (-0.4999999f));
      float x109 = Math.fma(x85, x94, x108);
      float x86 = x79 * (-1.9046542E-9f);
      float x110 = Math.fma(x87, x109, x86);
      float x115 = x114 + x110;
      float x116 = x111 + x115;
      boolean x119 = x2 == 0.0f;
      float x122 = x119 ? Float.NEGATIVE_INFINITY : Float.NaN;
      float x123 = x118 ? x116 : x122;
      float x125 = x124 ? Float.POSITIVE_INFINITY : x123;
      float x126 = x1 - x125;
      float x127 = Maths32.expm1LessX(x126);
      float x128 = x2 * x127;
      float x131 = 0.5f * x125;
      float x132 = 0.9189385f + x131;
      float x133 = x128 + x132;
      float x138 = Maths32.logFactorialRest(x2);
      float x139 = x133 + x138;
      boolean x4 = x1 > 89.0f;
      float x5 = x4 ? 89.0f : x1;
      boolean x8 = x5 < (-105.0f);
      float x9 = x8 ? (-105.0f) : x5;
      float x12 = Math.fma(x9, 1.442695f, 1.2582912E7f);
      float x19 = x12 - 1.2582912E7f;
      float x24 = Math.fma(x19, (-0.6931472f), x9);
      float x25 = Math.fma(x19, 1.9046542E-9f, x24);
      float x28 = 1.0f + x25;
      float x26 = x25 * x25;
      float x31 = Math.fma(x26, 0.008368396f, 0.16666524f);
      float x35 = Math.fma(x26, 0.0013819919f, 0.041668274f);
      float x36 = Math.fma(x26, x35, 0.49999994f);
      float x37 = Math.fma(x25, x31, x36);
      float x38 = 1.0f - x28;
      float x39 = x38 + x25;
      float x40 = Math.fma(x26, x37, x39);
      float x41 = x28 + x40;
      int x42 = Float.floatToRawIntBits(x12);
      int x44 = x42 << 23;
      boolean x15 = x9 < (-80.0f);
      float x18 = x15 ? 5.421011E-20f : 2.0f;
      int x46 = Float.floatToRawIntBits(x18);
      int x47 = 2130706432 - x46;
      int x48 = x44 + x47;
      float x49 = Float.intBitsToFloat(x48);
      float x50 = x41 * x49;
      float x51 = x50 * x18;
      boolean x53 = x51 < Float.POSITIVE_INFINITY;
      float x54 = x2 * x1;
      float x55 = x51 - x54;
      float x56 = x53 ? x55 : x51;
      float x140 = x56 + x138;
      float x141 = x136 ? x139 : x140;
      float x60 = x51 - x2;
      float x61 = x60 * scale;
      float x62 = x51 * scale;
      v[vo + i] = x141;
      g[go + i] = x61;
      h[ho + i] = x62;
    }
  }

  @Override
  public void value(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    Poisson l = (Poisson) loss;
    if (l.constant() == Poisson.Constant.NONE) {
      valueD0(l, p, po, t, to, v, vo, n);
    } else {
      if (l.constant() == Poisson.Constant.STIRLING) {
        valueD1(l, p, po, t, to, v, vo, n);
      } else {
        valueD2(l, p, po, t, to, v, vo, n);
      }
    }
  }

  private static void valueD0(Poisson l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      boolean x4 = x1 > 710.0;
      double x5 = x4 ? 710.0 : x1;
      boolean x8 = x5 < (-746.0);
      double x9 = x8 ? (-746.0) : x5;
      double x12 = Math.fma(x9, 1.4426950408889634, 6.755399441055744E15);
      double x19 = x12 - 6.755399441055744E15;
      double x24 = Math.fma(x19, (-0.6931471805599453), x9);
      double x25 = Math.fma(x19, (-2.3190468138462996E-17), x24);
      double x28 = 1.0 + x25;
      double x26 = x25 * x25;
      double x34 = Math.fma(x26, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x35 = Math.fma(x26, x34, 1.9841269529480364E-4);
      double x36 = Math.fma(x26, x35, 0.008333333333478821);
      double x37 = Math.fma(x26, x36, 0.1666666666666645);
      double x43 = Math.fma(x26, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x44 = Math.fma(x26, x43, 0.0013888888939513943);
      double x45 = Math.fma(x26, x44, 0.041666666666547864);
      double x46 = Math.fma(x26, x45, 0.5000000000000008);
      double x47 = Math.fma(x25, x37, x46);
      double x48 = 1.0 - x28;
      double x49 = x48 + x25;
      double x50 = Math.fma(x26, x47, x49);
      double x51 = x28 + x50;
      long x52 = Double.doubleToRawLongBits(x12);
      long x54 = x52 << 52L;
      boolean x15 = x9 < (-700.0);
      double x18 = x15 ? 5.421010862427522E-20 : 2.0;
      long x56 = Double.doubleToRawLongBits(x18);
      long x57 = 9214364837600034816L - x56;
      long x58 = x54 + x57;
      double x59 = Double.longBitsToDouble(x58);
      double x60 = x51 * x59;
      double x61 = x60 * x18;
      boolean x63 = x61 < Double.POSITIVE_INFINITY;
      double x2 = t[to + i];
      double x64 = x2 * x1;
      double x65 = x61 - x64;
      double x66 = x63 ? x65 : x61;
      v[vo + i] = x66;
    }
  }

  private static void valueD1(Poisson l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    for (int i = 0; i < n; i++) {
      double x2 = t[to + i];
      boolean x141 = x2 > 1.0;
      double x1 = p[po + i];
      boolean x130 = x2 == Double.POSITIVE_INFINITY;
      boolean x124 = x2 > 0.0;
      boolean x72 = x2 < 2.2250738585072014E-308;
      double x74 = x2 * 1.8014398509481984E16;
      double x75 = x72 ? x74 : x2;
      long x76 = Double.doubleToRawLongBits(x75);
      long x78 = x76 + 2638147582215219L;
      long x82 = x78 >>> 52L;
      long x84 = x82 | 4841369599423283200L;
      double x85 = Double.longBitsToDouble(x84);
      double x81 = x72 ? 4.503599627371573E15 : 4.503599627371519E15;
      double x86 = x85 - x81;
      long x88 = x78 & 4503599627370495L;
      long x90 = x88 + 4604544271217802189L;
      double x91 = Double.longBitsToDouble(x90);
      double x92 = x91 - 1.0;
      double x117 = Math.fma(x86, 0.6931471805599453, x92);
      double x118 = -x117;
      double x119 = Math.fma(x86, 0.6931471805599453, x118);
      double x120 = x119 + x92;
      double x98 = 0.5 * x92;
      double x99 = x98 * x92;
      double x94 = 2.0 + x92;
      double x95 = x92 / x94;
      double x96 = x95 * x95;
      double x100 = x96 * x96;
      double x104 = Math.fma(x100, 0.15324946179995427, 0.22222207228003962);
      double x105 = Math.fma(x100, x104, 0.39999999999811436);
      double x110 = Math.fma(x100, 0.146898047840423, 0.18183126642826067);
      double x111 = Math.fma(x100, x110, 0.28571428655863595);
      double x112 = Math.fma(x100, x111, 0.6666666666666674);
      double x113 = Math.fma(x96, x105, x112);
      double x114 = Math.fma(x96, x113, x99);
      double x93 = x86 * 2.3190468138462996E-17;
      double x115 = Math.fma(x95, x114, x93);
      double x116 = x99 - x115;
      double x121 = x120 - x116;
      double x122 = x117 + x121;
      boolean x125 = x2 == 0.0;
      double x128 = x125 ? Double.NEGATIVE_INFINITY : Double.NaN;
      double x129 = x124 ? x122 : x128;
      double x131 = x130 ? Double.POSITIVE_INFINITY : x129;
      double x132 = x1 - x131;
      double x133 = Maths64.expm1LessX(x132);
      double x134 = x2 * x133;
      double x136 = 0.5 * x131;
      double x137 = 0.9189385332046728 + x136;
      double x138 = x134 + x137;
      boolean x4 = x1 > 710.0;
      double x5 = x4 ? 710.0 : x1;
      boolean x8 = x5 < (-746.0);
      double x9 = x8 ? (-746.0) : x5;
      double x12 = Math.fma(x9, 1.4426950408889634, 6.755399441055744E15);
      double x19 = x12 - 6.755399441055744E15;
      double x24 = Math.fma(x19, (-0.6931471805599453), x9);
      double x25 = Math.fma(x19, (-2.3190468138462996E-17), x24);
      double x28 = 1.0 + x25;
      double x26 = x25 * x25;
      double x34 = Math.fma(x26, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x35 = Math.fma(x26, x34, 1.9841269529480364E-4);
      double x36 = Math.fma(x26, x35, 0.008333333333478821);
      double x37 = Math.fma(x26, x36, 0.1666666666666645);
      double x43 = Math.fma(x26, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x44 = Math.fma(x26, x43, 0.0013888888939513943);
      double x45 = Math.fma(x26, x44, 0.041666666666547864);
      double x46 = Math.fma(x26, x45, 0.5000000000000008);
      double x47 = Math.fma(x25, x37, x46);
      double x48 = 1.0 - x28;
      double x49 = x48 + x25;
      double x50 = Math.fma(x26, x47, x49);
      double x51 = x28 + x50;
      long x52 = Double.doubleToRawLongBits(x12);
      long x54 = x52 << 52L;
      boolean x15 = x9 < (-700.0);
      double x18 = x15 ? 5.421010862427522E-20 : 2.0;
      long x56 = Double.doubleToRawLongBits(x18);
      long x57 = 9214364837600034816L - x56;
      long x58 = x54 + x57;
      double x59 = Double.longBitsToDouble(x58);
      double x60 = x51 * x59;
      double x61 = x60 * x18;
      boolean x63 = x61 < Double.POSITIVE_INFINITY;
      double x64 = x2 * x1;
      double x65 = x61 - x64;
      double x66 = x63 ? x65 : x61;
      double x142 = x141 ? x138 : x66;
      v[vo + i] = x142;
    }
  }

  private static void valueD2(Poisson l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    for (int i = 0; i < n; i++) {
      double x2 = t[to + i];
      boolean x141 = x2 > 1.0;
      double x1 = p[po + i];
      boolean x130 = x2 == Double.POSITIVE_INFINITY;
      boolean x124 = x2 > 0.0;
      boolean x72 = x2 < 2.2250738585072014E-308;
      double x74 = x2 * 1.8014398509481984E16;
      double x75 = x72 ? x74 : x2;
      long x76 = Double.doubleToRawLongBits(x75);
      long x78 = x76 + 2638147582215219L;
      long x82 = x78 >>> 52L;
      long x84 = x82 | 4841369599423283200L;
      double x85 = Double.longBitsToDouble(x84);
      double x81 = x72 ? 4.503599627371573E15 : 4.503599627371519E15;
      double x86 = x85 - x81;
      long x88 = x78 & 4503599627370495L;
      long x90 = x88 + 4604544271217802189L;
      double x91 = Double.longBitsToDouble(x90);
      double x92 = x91 - 1.0;
      double x117 = Math.fma(x86, 0.6931471805599453, x92);
      double x118 = -x117;
      double x119 = Math.fma(x86, 0.6931471805599453, x118);
      double x120 = x119 + x92;
      double x98 = 0.5 * x92;
      double x99 = x98 * x92;
      double x94 = 2.0 + x92;
      double x95 = x92 / x94;
      double x96 = x95 * x95;
      double x100 = x96 * x96;
      double x104 = Math.fma(x100, 0.15324946179995427, 0.22222207228003962);
      double x105 = Math.fma(x100, x104, 0.39999999999811436);
      double x110 = Math.fma(x100, 0.146898047840423, 0.18183126642826067);
      double x111 = Math.fma(x100, x110, 0.28571428655863595);
      double x112 = Math.fma(x100, x111, 0.6666666666666674);
      double x113 = Math.fma(x96, x105, x112);
      double x114 = Math.fma(x96, x113, x99);
      double x93 = x86 * 2.3190468138462996E-17;
      double x115 = Math.fma(x95, x114, x93);
      double x116 = x99 - x115;
      double x121 = x120 - x116;
      double x122 = x117 + x121;
      boolean x125 = x2 == 0.0;
      double x128 = x125 ? Double.NEGATIVE_INFINITY : Double.NaN;
      double x129 = x124 ? x122 : x128;
      double x131 = x130 ? Double.POSITIVE_INFINITY : x129;
      double x132 = x1 - x131;
      double x133 = Maths64.expm1LessX(x132);
      double x134 = x2 * x133;
      double x136 = 0.5 * x131;
      double x137 = 0.9189385332046728 + x136;
      double x138 = x134 + x137;
      double x143 = Maths64.logFactorialRest(x2);
      double x144 = x138 + x143;
      boolean x4 = x1 > 710.0;
      double x5 = x4 ? 710.0 : x1;
      boolean x8 = x5 < (-746.0);
      double x9 = x8 ? (-746.0) : x5;
      double x12 = Math.fma(x9, 1.4426950408889634, 6.755399441055744E15);
      double x19 = x12 - 6.755399441055744E15;
      double x24 = Math.fma(x19, (-0.6931471805599453), x9);
      double x25 = Math.fma(x19, (-2.3190468138462996E-17), x24);
      double x28 = 1.0 + x25;
      double x26 = x25 * x25;
      double x34 = Math.fma(x26, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x35 = Math.fma(x26, x34, 1.9841269529480364E-4);
      double x36 = Math.fma(x26, x35, 0.008333333333478821);
      double x37 = Math.fma(x26, x36, 0.1666666666666645);
      double x43 = Math.fma(x26, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x44 = Math.fma(x26, x43, 0.0013888888939513943);
      double x45 = Math.fma(x26, x44, 0.041666666666547864);
      double x46 = Math.fma(x26, x45, 0.5000000000000008);
      double x47 = Math.fma(x25, x37, x46);
      double x48 = 1.0 - x28;
      double x49 = x48 + x25;
      double x50 = Math.fma(x26, x47, x49);
      double x51 = x28 + x50;
      long x52 = Double.doubleToRawLongBits(x12);
      long x54 = x52 << 52L;
      boolean x15 = x9 < (-700.0);
      double x18 = x15 ? 5.421010862427522E-20 : 2.0;
      long x56 = Double.doubleToRawLongBits(x18);
      long x57 = 9214364837600034816L - x56;
      long x58 = x54 + x57;
      double x59 = Double.longBitsToDouble(x58);
      double x60 = x51 * x59;
      double x61 = x60 * x18;
      boolean x63 = x61 < Double.POSITIVE_INFINITY;
      double x64 = x2 * x1;
      double x65 = x61 - x64;
      double x66 = x63 ? x65 : x61;
      double x145 = x66 + x143;
      double x146 = x141 ? x144 : x145;
      v[vo + i] = x146;
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    Poisson l = (Poisson) loss;
    if (l.constant() == Poisson.Constant.NONE) {
      gradientD0(l, p, po, t, to, v, vo, g, go, scale, n);
    } else {
      if (l.constant() == Poisson.Constant.STIRLING) {
        gradientD1(l, p, po, t, to, v, vo, g, go, scale, n);
      } else {
        gradientD2(l, p, po, t, to, v, vo, g, go, scale, n);
      }
    }
  }

  private static void gradientD0(Poisson l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      boolean x4 = x1 > 710.0;
      double x5 = x4 ? 710.0 : x1;
      boolean x8 = x5 < (-746.0);
      double x9 = x8 ? (-746.0) : x5;
      double x12 = Math.fma(x9, 1.4426950408889634, 6.755399441055744E15);
      double x19 = x12 - 6.755399441055744E15;
      double x24 = Math.fma(x19, (-0.6931471805599453), x9);
      double x25 = Math.fma(x19, (-2.3190468138462996E-17), x24);
      double x28 = 1.0 + x25;
      double x26 = x25 * x25;
      double x34 = Math.fma(x26, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x35 = Math.fma(x26, x34, 1.9841269529480364E-4);
      double x36 = Math.fma(x26, x35, 0.008333333333478821);
      double x37 = Math.fma(x26, x36, 0.1666666666666645);
      double x43 = Math.fma(x26, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x44 = Math.fma(x26, x43, 0.0013888888939513943);
      double x45 = Math.fma(x26, x44, 0.041666666666547864);
      double x46 = Math.fma(x26, x45, 0.5000000000000008);
      double x47 = Math.fma(x25, x37, x46);
      double x48 = 1.0 - x28;
      double x49 = x48 + x25;
      double x50 = Math.fma(x26, x47, x49);
      double x51 = x28 + x50;
      long x52 = Double.doubleToRawLongBits(x12);
      long x54 = x52 << 52L;
      boolean x15 = x9 < (-700.0);
      double x18 = x15 ? 5.421010862427522E-20 : 2.0;
      long x56 = Double.doubleToRawLongBits(x18);
      long x57 = 9214364837600034816L - x56;
      long x58 = x54 + x57;
      double x59 = Double.longBitsToDouble(x58);
      double x60 = x51 * x59;
      double x61 = x60 * x18;
      boolean x63 = x61 < Double.POSITIVE_INFINITY;
      double x2 = t[to + i];
      double x64 = x2 * x1;
      double x65 = x61 - x64;
      double x66 = x63 ? x65 : x61;
      double x70 = x61 - x2;
      double x71 = x70 * scale;
      v[vo + i] = x66;
      g[go + i] = x71;
    }
  }

  private static void gradientD1(Poisson l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    for (int i = 0; i < n; i++) {
      double x2 = t[to + i];
      boolean x143 = x2 > 1.0;
      double x1 = p[po + i];
      boolean x132 = x2 == Double.POSITIVE_INFINITY;
      boolean x126 = x2 > 0.0;
      boolean x74 = x2 < 2.2250738585072014E-308;
      double x76 = x2 * 1.8014398509481984E16;
      double x77 = x74 ? x76 : x2;
      long x78 = Double.doubleToRawLongBits(x77);
      long x80 = x78 + 2638147582215219L;
      long x84 = x80 >>> 52L;
      long x86 = x84 | 4841369599423283200L;
      double x87 = Double.longBitsToDouble(x86);
      double x83 = x74 ? 4.503599627371573E15 : 4.503599627371519E15;
      double x88 = x87 - x83;
      long x90 = x80 & 4503599627370495L;
      long x92 = x90 + 4604544271217802189L;
      double x93 = Double.longBitsToDouble(x92);
      double x94 = x93 - 1.0;
      double x119 = Math.fma(x88, 0.6931471805599453, x94);
      double x120 = -x119;
      double x121 = Math.fma(x88, 0.6931471805599453, x120);
      double x122 = x121 + x94;
      double x100 = 0.5 * x94;
      double x101 = x100 * x94;
      double x96 = 2.0 + x94;
      double x97 = x94 / x96;
      double x98 = x97 * x97;
      double x102 = x98 * x98;
      double x106 = Math.fma(x102, 0.15324946179995427, 0.22222207228003962);
      double x107 = Math.fma(x102, x106, 0.39999999999811436);
      double x112 = Math.fma(x102, 0.146898047840423, 0.18183126642826067);
      double x113 = Math.fma(x102, x112, 0.28571428655863595);
      double x114 = Math.fma(x102, x113, 0.6666666666666674);
      double x115 = Math.fma(x98, x107, x114);
      double x116 = Math.fma(x98, x115, x101);
      double x95 = x88 * 2.3190468138462996E-17;
      double x117 = Math.fma(x97, x116, x95);
      double x118 = x101 - x117;
      double x123 = x122 - x118;
      double x124 = x119 + x123;
      boolean x127 = x2 == 0.0;
      double x130 = x127 ? Double.NEGATIVE_INFINITY : Double.NaN;
      double x131 = x126 ? x124 : x130;
      double x133 = x132 ? Double.POSITIVE_INFINITY : x131;
      double x134 = x1 - x133;
      double x135 = Maths64.expm1LessX(x134);
      double x136 = x2 * x135;
      double x138 = 0.5 * x133;
      double x139 = 0.9189385332046728 + x138;
      double x140 = x136 + x139;
      boolean x4 = x1 > 710.0;
      double x5 = x4 ? 710.0 : x1;
      boolean x8 = x5 < (-746.0);
      double x9 = x8 ? (-746.0) : x5;
      double x12 = Math.fma(x9, 1.4426950408889634, 6.755399441055744E15);
      double x19 = x12 - 6.755399441055744E15;
      double x24 = Math.fma(x19, (-0.6931471805599453), x9);
      double x25 = Math.fma(x19, (-2.3190468138462996E-17), x24);
      double x28 = 1.0 + x25;
      double x26 = x25 * x25;
      double x34 = Math.fma(x26, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x35 = Math.fma(x26, x34, 1.9841269529480364E-4);
      double x36 = Math.fma(x26, x35, 0.008333333333478821);
      double x37 = Math.fma(x26, x36, 0.1666666666666645);
      double x43 = Math.fma(x26, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x44 = Math.fma(x26, x43, 0.0013888888939513943);
      double x45 = Math.fma(x26, x44, 0.041666666666547864);
      double x46 = Math.fma(x26, x45, 0.5000000000000008);
      double x47 = Math.fma(x25, x37, x46);
      double x48 = 1.0 - x28;
      double x49 = x48 + x25;
      double x50 = Math.fma(x26, x47, x49);
      double x51 = x28 + x50;
      long x52 = Double.doubleToRawLongBits(x12);
      long x54 = x52 << 52L;
      boolean x15 = x9 < (-700.0);
      double x18 = x15 ? 5.421010862427522E-20 : 2.0;
      long x56 = Double.doubleToRawLongBits(x18);
      long x57 = 9214364837600034816L - x56;
      long x58 = x54 + x57;
      double x59 = Double.longBitsToDouble(x58);
      double x60 = x51 * x59;
      double x61 = x60 * x18;
      boolean x63 = x61 < Double.POSITIVE_INFINITY;
      double x64 = x2 * x1;
      double x65 = x61 - x64;
      double x66 = x63 ? x65 : x61;
      double x144 = x143 ? x140 : x66;
      double x70 = x61 - x2;
      double x71 = x70 * scale;
      v[vo + i] = x144;
      g[go + i] = x71;
    }
  }

  private static void gradientD2(Poisson l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    for (int i = 0; i < n; i++) {
      double x2 = t[to + i];
      boolean x143 = x2 > 1.0;
      double x1 = p[po + i];
      boolean x132 = x2 == Double.POSITIVE_INFINITY;
      boolean x126 = x2 > 0.0;
      boolean x74 = x2 < 2.2250738585072014E-308;
      double x76 = x2 * 1.8014398509481984E16;
      double x77 = x74 ? x76 : x2;
      long x78 = Double.doubleToRawLongBits(x77);
      long x80 = x78 + 2638147582215219L;
      long x84 = x80 >>> 52L;
      long x86 = x84 | 4841369599423283200L;
      double x87 = Double.longBitsToDouble(x86);
      double x83 = x74 ? 4.503599627371573E15 : 4.503599627371519E15;
      double x88 = x87 - x83;
      long x90 = x80 & 4503599627370495L;
      long x92 = x90 + 4604544271217802189L;
      double x93 = Double.longBitsToDouble(x92);
      double x94 = x93 - 1.0;
      double x119 = Math.fma(x88, 0.6931471805599453, x94);
      double x120 = -x119;
      double x121 = Math.fma(x88, 0.6931471805599453, x120);
      double x122 = x121 + x94;
      double x100 = 0.5 * x94;
      double x101 = x100 * x94;
      double x96 = 2.0 + x94;
      double x97 = x94 / x96;
      double x98 = x97 * x97;
      double x102 = x98 * x98;
      double x106 = Math.fma(x102, 0.15324946179995427, 0.22222207228003962);
      double x107 = Math.fma(x102, x106, 0.39999999999811436);
      double x112 = Math.fma(x102, 0.146898047840423, 0.18183126642826067);
      double x113 = Math.fma(x102, x112, 0.28571428655863595);
      double x114 = Math.fma(x102, x113, 0.6666666666666674);
      double x115 = Math.fma(x98, x107, x114);
      double x116 = Math.fma(x98, x115, x101);
      double x95 = x88 * 2.3190468138462996E-17;
      double x117 = Math.fma(x97, x116, x95);
      double x118 = x101 - x117;
      double x123 = x122 - x118;
      double x124 = x119 + x123;
      boolean x127 = x2 == 0.0;
      double x130 = x127 ? Double.NEGATIVE_INFINITY : Double.NaN;
      double x131 = x126 ? x124 : x130;
      double x133 = x132 ? Double.POSITIVE_INFINITY : x131;
      double x134 = x1 - x133;
      double x135 = Maths64.expm1LessX(x134);
      double x136 = x2 * x135;
      double x138 = 0.5 * x133;
      double x139 = 0.9189385332046728 + x138;
      double x140 = x136 + x139;
      double x145 = Maths64.logFactorialRest(x2);
      double x146 = x140 + x145;
      boolean x4 = x1 > 710.0;
      double x5 = x4 ? 710.0 : x1;
      boolean x8 = x5 < (-746.0);
      double x9 = x8 ? (-746.0) : x5;
      double x12 = Math.fma(x9, 1.4426950408889634, 6.755399441055744E15);
      double x19 = x12 - 6.755399441055744E15;
      double x24 = Math.fma(x19, (-0.6931471805599453), x9);
      double x25 = Math.fma(x19, (-2.3190468138462996E-17), x24);
      double x28 = 1.0 + x25;
      double x26 = x25 * x25;
      double x34 = Math.fma(x26, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x35 = Math.fma(x26, x34, 1.9841269529480364E-4);
      double x36 = Math.fma(x26, x35, 0.008333333333478821);
      double x37 = Math.fma(x26, x36, 0.1666666666666645);
      double x43 = Math.fma(x26, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x44 = Math.fma(x26, x43, 0.0013888888939513943);
      double x45 = Math.fma(x26, x44, 0.041666666666547864);
      double x46 = Math.fma(x26, x45, 0.5000000000000008);
      double x47 = Math.fma(x25, x37, x46);
      double x48 = 1.0 - x28;
      double x49 = x48 + x25;
      double x50 = Math.fma(x26, x47, x49);
      double x51 = x28 + x50;
      long x52 = Double.doubleToRawLongBits(x12);
      long x54 = x52 << 52L;
      boolean x15 = x9 < (-700.0);
      double x18 = x15 ? 5.421010862427522E-20 : 2.0;
      long x56 = Double.doubleToRawLongBits(x18);
      long x57 = 9214364837600034816L - x56;
      long x58 = x54 + x57;
      double x59 = Double.longBitsToDouble(x58);
      double x60 = x51 * x59;
      double x61 = x60 * x18;
      boolean x63 = x61 < Double.POSITIVE_INFINITY;
      double x64 = x2 * x1;
      double x65 = x61 - x64;
      double x66 = x63 ? x65 : x61;
      double x147 = x66 + x145;
      double x148 = x143 ? x146 : x147;
      double x70 = x61 - x2;
      double x71 = x70 * scale;
      v[vo + i] = x148;
      g[go + i] = x71;
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    Poisson l = (Poisson) loss;
    if (l.constant() == Poisson.Constant.NONE) {
      hessianD0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
    } else {
      if (l.constant() == Poisson.Constant.STIRLING) {
        hessianD1(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
      } else {
        hessianD2(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
      }
    }
  }

  private static void hessianD0(Poisson l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      boolean x4 = x1 > 710.0;
      double x5 = x4 ? 710.0 : x1;
      boolean x8 = x5 < (-746.0);
      double x9 = x8 ? (-746.0) : x5;
      double x12 = Math.fma(x9, 1.4426950408889634, 6.755399441055744E15);
      double x19 = x12 - 6.755399441055744E15;
      double x24 = Math.fma(x19, (-0.6931471805599453), x9);
      double x25 = Math.fma(x19, (-2.3190468138462996E-17), x24);
      double x28 = 1.0 + x25;
      double x26 = x25 * x25;
      double x34 = Math.fma(x26, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x35 = Math.fma(x26, x34, 1.9841269529480364E-4);
      double x36 = Math.fma(x26, x35, 0.008333333333478821);
      double x37 = Math.fma(x26, x36, 0.1666666666666645);
      double x43 = Math.fma(x26, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x44 = Math.fma(x26, x43, 0.0013888888939513943);
      double x45 = Math.fma(x26, x44, 0.041666666666547864);
      double x46 = Math.fma(x26, x45, 0.5000000000000008);
      double x47 = Math.fma(x25, x37, x46);
      double x48 = 1.0 - x28;
      double x49 = x48 + x25;
      double x50 = Math.fma(x26, x47, x49);
      double x51 = x28 + x50;
      long x52 = Double.doubleToRawLongBits(x12);
      long x54 = x52 << 52L;
      boolean x15 = x9 < (-700.0);
      double x18 = x15 ? 5.421010862427522E-20 : 2.0;
      long x56 = Double.doubleToRawLongBits(x18);
      long x57 = 9214364837600034816L - x56;
      long x58 = x54 + x57;
      double x59 = Double.longBitsToDouble(x58);
      double x60 = x51 * x59;
      double x61 = x60 * x18;
      boolean x63 = x61 < Double.POSITIVE_INFINITY;
      double x2 = t[to + i];
      double x64 = x2 * x1;
      double x65 = x61 - x64;
      double x66 = x63 ? x65 : x61;
      double x70 = x61 - x2;
      double x71 = x70 * scale;
      double x72 = x61 * scale;
      v[vo + i] = x66;
      g[go + i] = x71;
      h[ho + i] = x72;
    }
  }

  private static void hessianD1(Poisson l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    for (int i = 0; i < n; i++) {
      double x2 = t[to + i];
      boolean x144 = x2 > 1.0;
      double x1 = p[po + i];
      boolean x133 = x2 == Double.POSITIVE_INFINITY;
      boolean x127 = x2 > 0.0;
      boolean x75 = x2 < 2.2250738585072014E-308;
      double x77 = x2 * 1.8014398509481984E16;
      double x78 = x75 ? x77 : x2;
      long x79 = Double.doubleToRawLongBits(x78);
      long x81 = x79 + 2638147582215219L;
      long x85 = x81 >>> 52L;
      long x87 = x85 | 4841369599423283200L;
      double x88 = Double.longBitsToDouble(x87);
      double x84 = x75 ? 4.503599627371573E15 : 4.503599627371519E15;
      double x89 = x88 - x84;
      long x91 = x81 & 4503599627370495L;
      long x93 = x91 + 4604544271217802189L;
      double x94 = Double.longBitsToDouble(x93);
      double x95 = x94 - 1.0;
      double x120 = Math.fma(x89, 0.6931471805599453, x95);
      double x121 = -x120;
      double x122 = Math.fma(x89, 0.6931471805599453, x121);
      double x123 = x122 + x95;
      double x101 = 0.5 * x95;
      double x102 = x101 * x95;
      double x97 = 2.0 + x95;
      double x98 = x95 / x97;
      double x99 = x98 * x98;
      double x103 = x99 * x99;
      double x107 = Math.fma(x103, 0.15324946179995427, 0.22222207228003962);
      double x108 = Math.fma(x103, x107, 0.39999999999811436);
      double x113 = Math.fma(x103, 0.146898047840423, 0.18183126642826067);
      double x114 = Math.fma(x103, x113, 0.28571428655863595);
      double x115 = Math.fma(x103, x114, 0.6666666666666674);
      double x116 = Math.fma(x99, x108, x115);
      double x117 = Math.fma(x99, x116, x102);
      double x96 = x89 * 2.3190468138462996E-17;
      double x118 = Math.fma(x98, x117, x96);
      double x119 = x102 - x118;
      double x124 = x123 - x119;
      double x125 = x120 + x124;
      boolean x128 = x2 == 0.0;
      double x131 = x128 ? Double.NEGATIVE_INFINITY : Double.NaN;
      double x132 = x127 ? x125 : x131;
      double x134 = x133 ? Double.POSITIVE_INFINITY : x132;
      double x135 = x1 - x134;
      double x136 = Maths64.expm1LessX(x135);
      double x137 = x2 * x136;
      double x139 = 0.5 * x134;
      double x140 = 0.9189385332046728 + x139;
      double x141 = x137 + x140;
      boolean x4 = x1 > 710.0;
      double x5 = x4 ? 710.0 : x1;
      boolean x8 = x5 < (-746.0);
      double x9 = x8 ? (-746.0) : x5;
      double x12 = Math.fma(x9, 1.4426950408889634, 6.755399441055744E15);
      double x19 = x12 - 6.755399441055744E15;
      double x24 = Math.fma(x19, (-0.6931471805599453), x9);
      double x25 = Math.fma(x19, (-2.3190468138462996E-17), x24);
      double x28 = 1.0 + x25;
      double x26 = x25 * x25;
      double x34 = Math.fma(x26, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x35 = Math.fma(x26, x34, 1.9841269529480364E-4);
      double x36 = Math.fma(x26, x35, 0.008333333333478821);
      double x37 = Math.fma(x26, x36, 0.1666666666666645);
      double x43 = Math.fma(x26, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x44 = Math.fma(x26, x43, 0.0013888888939513943);
      double x45 = Math.fma(x26, x44, 0.041666666666547864);
      double x46 = Math.fma(x26, x45, 0.5000000000000008);
      double x47 = Math.fma(x25, x37, x46);
      double x48 = 1.0 - x28;
      double x49 = x48 + x25;
      double x50 = Math.fma(x26, x47, x49);
      double x51 = x28 + x50;
      long x52 = Double.doubleToRawLongBits(x12);
      long x54 = x52 << 52L;
      boolean x15 = x9 < (-700.0);
      double x18 = x15 ? 5.421010862427522E-20 : 2.0;
      long x56 = Double.doubleToRawLongBits(x18);
      long x57 = 9214364837600034816L - x56;
      long x58 = x54 + x57;
      double x59 = Double.longBitsToDouble(x58);
      double x60 = x51 * x59;
      double x61 = x60 * x18;
      boolean x63 = x61 < Double.POSITIVE_INFINITY;
      double x64 = x2 * x1;
      double x65 = x61 - x64;
      double x66 = x63 ? x65 : x61;
      double x145 = x144 ? x141 : x66;
      double x70 = x61 - x2;
      double x71 = x70 * scale;
      double x72 = x61 * scale;
      v[vo + i] = x145;
      g[go + i] = x71;
      h[ho + i] = x72;
    }
  }

  private static void hessianD2(Poisson l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    for (int i = 0; i < n; i++) {
      double x2 = t[to + i];
      boolean x144 = x2 > 1.0;
      double x1 = p[po + i];
      boolean x133 = x2 == Double.POSITIVE_INFINITY;
      boolean x127 = x2 > 0.0;
      boolean x75 = x2 < 2.2250738585072014E-308;
      double x77 = x2 * 1.8014398509481984E16;
      double x78 = x75 ? x77 : x2;
      long x79 = Double.doubleToRawLongBits(x78);
      long x81 = x79 + 2638147582215219L;
      long x85 = x81 >>> 52L;
      long x87 = x85 | 4841369599423283200L;
      double x88 = Double.longBitsToDouble(x87);
      double x84 = x75 ? 4.503599627371573E15 : 4.503599627371519E15;
      double x89 = x88 - x84;
      long x91 = x81 & 4503599627370495L;
      long x93 = x91 + 4604544271217802189L;
      double x94 = Double.longBitsToDouble(x93);
      double x95 = x94 - 1.0;
      double x120 = Math.fma(x89, 0.6931471805599453, x95);
      double x121 = -x120;
      double x122 = Math.fma(x89, 0.6931471805599453, x121);
      double x123 = x122 + x95;
      double x101 = 0.5 * x95;
      double x102 = x101 * x95;
      double x97 = 2.0 + x95;
      double x98 = x95 / x97;
      double x99 = x98 * x98;
      double x103 = x99 * x99;
      double x107 = Math.fma(x103, 0.15324946179995427, 0.22222207228003962);
      double x108 = Math.fma(x103, x107, 0.39999999999811436);
      double x113 = Math.fma(x103, 0.146898047840423, 0.18183126642826067);
      double x114 = Math.fma(x103, x113, 0.28571428655863595);
      double x115 = Math.fma(x103, x114, 0.6666666666666674);
      double x116 = Math.fma(x99, x108, x115);
      double x117 = Math.fma(x99, x116, x102);
      double x96 = x89 * 2.3190468138462996E-17;
      double x118 = Math.fma(x98, x117, x96);
      double x119 = x102 - x118;
      double x124 = x123 - x119;
      double x125 = x120 + x124;
      boolean x128 = x2 == 0.0;
      double x131 = x128 ? Double.NEGATIVE_INFINITY : Double.NaN;
      double x132 = x127 ? x125 : x131;
      double x134 = x133 ? Double.POSITIVE_INFINITY : x132;
      double x135 = x1 - x134;
      double x136 = Maths64.expm1LessX(x135);
      double x137 = x2 * x136;
      double x139 = 0.5 * x134;
      double x140 = 0.9189385332046728 + x139;
      double x141 = x137 + x140;
      double x146 = Maths64.logFactorialRest(x2);
      double x147 = x141 + x146;
      boolean x4 = x1 > 710.0;
      double x5 = x4 ? 710.0 : x1;
      boolean x8 = x5 < (-746.0);
      double x9 = x8 ? (-746.0) : x5;
      double x12 = Math.fma(x9, 1.4426950408889634, 6.755399441055744E15);
      double x19 = x12 - 6.755399441055744E15;
      double x24 = Math.fma(x19, (-0.6931471805599453), x9);
      double x25 = Math.fma(x19, (-2.3190468138462996E-17), x24);
      double x28 = 1.0 + x25;
      double x26 = x25 * x25;
      double x34 = Math.fma(x26, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x35 = Math.fma(x26, x34, 1.9841269529480364E-4);
      double x36 = Math.fma(x26, x35, 0.008333333333478821);
      double x37 = Math.fma(x26, x36, 0.1666666666666645);
      double x43 = Math.fma(x26, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x44 = Math.fma(x26, x43, 0.0013888888939513943);
      double x45 = Math.fma(x26, x44, 0.041666666666547864);
      double x46 = Math.fma(x26, x45, 0.5000000000000008);
      double x47 = Math.fma(x25, x37, x46);
      double x48 = 1.0 - x28;
      double x49 = x48 + x25;
      double x50 = Math.fma(x26, x47, x49);
      double x51 = x28 + x50;
      long x52 = Double.doubleToRawLongBits(x12);
      long x54 = x52 << 52L;
      boolean x15 = x9 < (-700.0);
      double x18 = x15 ? 5.421010862427522E-20 : 2.0;
      long x56 = Double.doubleToRawLongBits(x18);
      long x57 = 9214364837600034816L - x56;
      long x58 = x54 + x57;
      double x59 = Double.longBitsToDouble(x58);
      double x60 = x51 * x59;
      double x61 = x60 * x18;
      boolean x63 = x61 < Double.POSITIVE_INFINITY;
      double x64 = x2 * x1;
      double x65 = x61 - x64;
      double x66 = x63 ? x65 : x61;
      double x148 = x66 + x146;
      double x149 = x144 ? x147 : x148;
      double x70 = x61 - x2;
      double x71 = x70 * scale;
      double x72 = x61 * scale;
      v[vo + i] = x149;
      g[go + i] = x71;
      h[ho + i] = x72;
    }
  }
}
