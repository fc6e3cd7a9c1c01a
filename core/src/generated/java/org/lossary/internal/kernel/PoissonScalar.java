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
      float x5 = Float.intBitsToFloat(x4 ? Float.floatToRawIntBits(89.0f) : Float.floatToRawIntBits(x1));
      boolean x8 = x5 < (-105.0f);
      float x9 = Float.intBitsToFloat(x8 ? Float.floatToRawIntBits((-105.0f)) : Float.floatToRawIntBits(x5));
      float x12 = Math.fma(x9, 1.442695f, 1.2582912E7f);
      boolean x15 = x9 < (-80.0f);
      float x44 = Float.intBitsToFloat(x15 ? Float.floatToRawIntBits(64.0f) : Float.floatToRawIntBits((-1.0f)));
      float x45 = x12 + x44;
      int x46 = Float.floatToRawIntBits(x45);
      int x48 = x46 << 23;
      int x50 = x48 + 1065353216;
      float x51 = Float.intBitsToFloat(x50);
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
      float x52 = x41 * x51;
      float x18 = Float.intBitsToFloat(x15 ? Float.floatToRawIntBits(5.421011E-20f) : Float.floatToRawIntBits(2.0f));
      float x53 = x52 * x18;
      boolean x55 = x53 < Float.POSITIVE_INFINITY;
      float x2 = t[to + i];
      float x56 = x2 * x1;
      float x57 = x53 - x56;
      float x58 = Float.intBitsToFloat(x55 ? Float.floatToRawIntBits(x57) : Float.floatToRawIntBits(x53));
      v[vo + i] = x58;
    }
  }

  private static void valueF1(Poisson l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    for (int i = 0; i < n; i++) {
      float x2 = t[to + i];
      boolean x64 = x2 < 1.1754944E-38f;
      float x66 = x2 * 3.3554432E7f;
      float x67 = Float.intBitsToFloat(x64 ? Float.floatToRawIntBits(x66) : Float.floatToRawIntBits(x2));
      int x68 = Float.floatToRawIntBits(x67);
      int x70 = x68 + 4913933;
      int x74 = x70 >>> 23;
      int x76 = x74 | 1258291200;
      float x77 = Float.intBitsToFloat(x76);
      int x80 = x70 & 8388607;
      int x82 = x80 + 1060439283;
      float x83 = Float.intBitsToFloat(x82);
      float x1 = p[po + i];
      boolean x4 = x1 > 89.0f;
      float x5 = Float.intBitsToFloat(x4 ? Float.floatToRawIntBits(89.0f) : Float.floatToRawIntBits(x1));
      boolean x8 = x5 < (-105.0f);
      float x9 = Float.intBitsToFloat(x8 ? Float.floatToRawIntBits((-105.0f)) : Float.floatToRawIntBits(x5));
      float x12 = Math.fma(x9, 1.442695f, 1.2582912E7f);
      boolean x15 = x9 < (-80.0f);
      float x44 = Float.intBitsToFloat(x15 ? Float.floatToRawIntBits(64.0f) : Float.floatToRawIntBits((-1.0f)));
      float x45 = x12 + x44;
      int x46 = Float.floatToRawIntBits(x45);
      int x48 = x46 << 23;
      int x50 = x48 + 1065353216;
      float x51 = Float.intBitsToFloat(x50);
      boolean x135 = x2 > 1.0f;
      boolean x123 = x2 == Float.POSITIVE_INFINITY;
      boolean x117 = x2 > 0.0f;
      float x73 = Float.intBitsToFloat(x64 ? Float.floatToRawIntBits(8388760.0f) : Float.floatToRawIntBits(8388735.0f));
      float x78 = x77 - x73;
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
      float x121 = Float.intBitsToFloat(x118 ? Float.floatToRawIntBits(Float.NEGATIVE_INFINITY) : Float.floatToRawIntBits(Float.NaN));
      float x122 = Float.intBitsToFloat(x117 ? Float.floatToRawIntBits(x115) : Float.floatToRawIntBits(x121));
      float x124 = Float.intBitsToFloat(x123 ? Float.floatToRawIntBits(Float.POSITIVE_INFINITY) : Float.floatToRawIntBits(x122));
      float x125 = x1 - x124;
      float x126 = Maths32.expm1LessX(x125);
      float x127 = x2 * x126;
      float x130 = 0.5f * x124;
      float x131 = 0.9189385f + x130;
      float x132 = x127 + x131;
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
      float x52 = x41 * x51;
      float x18 = Float.intBitsToFloat(x15 ? Float.floatToRawIntBits(5.421011E-20f) : Float.floatToRawIntBits(2.0f));
      float x53 = x52 * x18;
      boolean x55 = x53 < Float.POSITIVE_INFINITY;
      float x56 = x2 * x1;
      float x57 = x53 - x56;
      float x58 = Float.intBitsToFloat(x55 ? Float.floatToRawIntBits(x57) : Float.floatToRawIntBits(x53));
      float x136 = Float.intBitsToFloat(x135 ? Float.floatToRawIntBits(x132) : Float.floatToRawIntBits(x58));
      v[vo + i] = x136;
    }
  }

  private static void valueF2(Poisson l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    for (int i = 0; i < n; i++) {
      float x2 = t[to + i];
      boolean x64 = x2 < 1.1754944E-38f;
      float x66 = x2 * 3.3554432E7f;
      float x67 = Float.intBitsToFloat(x64 ? Float.floatToRawIntBits(x66) : Float.floatToRawIntBits(x2));
      int x68 = Float.floatToRawIntBits(x67);
      int x70 = x68 + 4913933;
      int x74 = x70 >>> 23;
      int x76 = x74 | 1258291200;
      float x77 = Float.intBitsToFloat(x76);
      int x80 = x70 & 8388607;
      int x82 = x80 + 1060439283;
      float x83 = Float.intBitsToFloat(x82);
      float x1 = p[po + i];
      boolean x4 = x1 > 89.0f;
      float x5 = Float.intBitsToFloat(x4 ? Float.floatToRawIntBits(89.0f) : Float.floatToRawIntBits(x1));
      boolean x8 = x5 < (-105.0f);
      float x9 = Float.intBitsToFloat(x8 ? Float.floatToRawIntBits((-105.0f)) : Float.floatToRawIntBits(x5));
      float x12 = Math.fma(x9, 1.442695f, 1.2582912E7f);
      boolean x15 = x9 < (-80.0f);
      float x44 = Float.intBitsToFloat(x15 ? Float.floatToRawIntBits(64.0f) : Float.floatToRawIntBits((-1.0f)));
      float x45 = x12 + x44;
      int x46 = Float.floatToRawIntBits(x45);
      int x48 = x46 << 23;
      int x50 = x48 + 1065353216;
      float x51 = Float.intBitsToFloat(x50);
      boolean x135 = x2 > 1.0f;
      boolean x123 = x2 == Float.POSITIVE_INFINITY;
      boolean x117 = x2 > 0.0f;
      float x73 = Float.intBitsToFloat(x64 ? Float.floatToRawIntBits(8388760.0f) : Float.floatToRawIntBits(8388735.0f));
      float x78 = x77 - x73;
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
      float x121 = Float.intBitsToFloat(x118 ? Float.floatToRawIntBits(Float.NEGATIVE_INFINITY) : Float.floatToRawIntBits(Float.NaN));
      float x122 = Float.intBitsToFloat(x117 ? Float.floatToRawIntBits(x115) : Float.floatToRawIntBits(x121));
      float x124 = Float.intBitsToFloat(x123 ? Float.floatToRawIntBits(Float.POSITIVE_INFINITY) : Float.floatToRawIntBits(x122));
      float x125 = x1 - x124;
      float x126 = Maths32.expm1LessX(x125);
      float x127 = x2 * x126;
      float x130 = 0.5f * x124;
      float x131 = 0.9189385f + x130;
      float x132 = x127 + x131;
      float x137 = Maths32.logFactorialRest(x2);
      float x138 = x132 + x137;
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
      float x52 = x41 * x51;
      float x18 = Float.intBitsToFloat(x15 ? Float.floatToRawIntBits(5.421011E-20f) : Float.floatToRawIntBits(2.0f));
      float x53 = x52 * x18;
      boolean x55 = x53 < Float.POSITIVE_INFINITY;
      float x56 = x2 * x1;
      float x57 = x53 - x56;
      float x58 = Float.intBitsToFloat(x55 ? Float.floatToRawIntBits(x57) : Float.floatToRawIntBits(x53));
      float x139 = x58 + x137;
      float x140 = Float.intBitsToFloat(x135 ? Float.floatToRawIntBits(x138) : Float.floatToRawIntBits(x139));
      v[vo + i] = x140;
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
      float x5 = Float.intBitsToFloat(x4 ? Float.floatToRawIntBits(89.0f) : Float.floatToRawIntBits(x1));
      boolean x8 = x5 < (-105.0f);
      float x9 = Float.intBitsToFloat(x8 ? Float.floatToRawIntBits((-105.0f)) : Float.floatToRawIntBits(x5));
      float x12 = Math.fma(x9, 1.442695f, 1.2582912E7f);
      boolean x15 = x9 < (-80.0f);
      float x44 = Float.intBitsToFloat(x15 ? Float.floatToRawIntBits(64.0f) : Float.floatToRawIntBits((-1.0f)));
      float x45 = x12 + x44;
      int x46 = Float.floatToRawIntBits(x45);
      int x48 = x46 << 23;
      int x50 = x48 + 1065353216;
      float x51 = Float.intBitsToFloat(x50);
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
      float x52 = x41 * x51;
      float x18 = Float.intBitsToFloat(x15 ? Float.floatToRawIntBits(5.421011E-20f) : Float.floatToRawIntBits(2.0f));
      float x53 = x52 * x18;
      boolean x55 = x53 < Float.POSITIVE_INFINITY;
      float x2 = t[to + i];
      float x56 = x2 * x1;
      float x57 = x53 - x56;
      float x58 = Float.intBitsToFloat(x55 ? Float.floatToRawIntBits(x57) : Float.floatToRawIntBits(x53));
      float x62 = x53 - x2;
      float x63 = x62 * scale;
      v[vo + i] = x58;
      g[go + i] = x63;
    }
  }

  private static void gradientF1(Poisson l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    for (int i = 0; i < n; i++) {
      float x2 = t[to + i];
      boolean x66 = x2 < 1.1754944E-38f;
      float x68 = x2 * 3.3554432E7f;
      float x69 = Float.intBitsToFloat(x66 ? Float.floatToRawIntBits(x68) : Float.floatToRawIntBits(x2));
      int x70 = Float.floatToRawIntBits(x69);
      int x72 = x70 + 4913933;
      int x76 = x72 >>> 23;
      int x78 = x76 | 1258291200;
      float x79 = Float.intBitsToFloat(x78);
      int x82 = x72 & 8388607;
      int x84 = x82 + 1060439283;
      float x85 = Float.intBitsToFloat(x84);
      float x1 = p[po + i];
      boolean x4 = x1 > 89.0f;
      float x5 = Float.intBitsToFloat(x4 ? Float.floatToRawIntBits(89.0f) : Float.floatToRawIntBits(x1));
      boolean x8 = x5 < (-105.0f);
      float x9 = Float.intBitsToFloat(x8 ? Float.floatToRawIntBits((-105.0f)) : Float.floatToRawIntBits(x5));
      float x12 = Math.fma(x9, 1.442695f, 1.2582912E7f);
      boolean x15 = x9 < (-80.0f);
      float x44 = Float.intBitsToFloat(x15 ? Float.floatToRawIntBits(64.0f) : Float.floatToRawIntBits((-1.0f)));
      float x45 = x12 + x44;
      int x46 = Float.floatToRawIntBits(x45);
      int x48 = x46 << 23;
      int x50 = x48 + 1065353216;
      float x51 = Float.intBitsToFloat(x50);
      boolean x137 = x2 > 1.0f;
      boolean x125 = x2 == Float.POSITIVE_INFINITY;
      boolean x119 = x2 > 0.0f;
      float x75 = Float.intBitsToFloat(x66 ? Float.floatToRawIntBits(8388760.0f) : Float.floatToRawIntBits(8388735.0f));
      float x80 = x79 - x75;
      float x86 = x85 - 1.0f;
      float x112 = Math.fma(x80, 0.6931472f, x86);
      float x113 = -x112;
      float x114 = Math.fma(x80, 0.6931472f, x113);
      float x115 = x114 + x86;
      float x88 = x86 * x86;
      float x93 = Math.fma(x88, 0.12881659f, 0.14184564f);
      float x94 = Math.fma(x88, x93, 0.20001906f);
      float x95 = Math.fma(x88, x94, 0.33333325f);
      float x106 = Math.fma(x88, (-0.07644623f), (-0.13220663f));
      float x107 = Math.fma(x88, x106, (-0.16612545f));
      float x108 = Math.fma(x88, x107, (-0.25001404f));
      float x109 = Math.fma(x88, x108, (-0.4999999f));
      float x110 = Math.fma(x86, x95, x109);
      float x87 = x80 * (-1.9046542E-9f);
      float x111 = Math.fma(x88, x110, x87);
      float x116 = x115 + x111;
      float x117 = x112 + x116;
      boolean x120 = x2 == 0.0f;
      float x123 = Float.intBitsToFloat(x120 ? Float.floatToRawIntBits(Float.NEGATIVE_INFINITY) : Float.floatToRawIntBits(Float.NaN));
      float x124 = Float.intBitsToFloat(x119 ? Float.floatToRawIntBits(x117) : Float.floatToRawIntBits(x123));
      float x126 = Float.intBitsToFloat(x125 ? Float.floatToRawIntBits(Float.POSITIVE_INFINITY) : Float.floatToRawIntBits(x124));
      float x127 = x1 - x126;
      float x128 = Maths32.expm1LessX(x127);
      float x129 = x2 * x128;
      float x132 = 0.5f * x126;
      float x133 = 0.9189385f + x132;
      float x134 = x129 + x133;
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
      float x52 = x41 * x51;
      float x18 = Float.intBitsToFloat(x15 ? Float.floatToRawIntBits(5.421011E-20f) : Float.floatToRawIntBits(2.0f));
      float x53 = x52 * x18;
      boolean x55 = x53 < Float.POSITIVE_INFINITY;
      float x56 = x2 * x1;
      float x57 = x53 - x56;
      float x58 = Float.intBitsToFloat(x55 ? Float.floatToRawIntBits(x57) : Float.floatToRawIntBits(x53));
      float x138 = Float.intBitsToFloat(x137 ? Float.floatToRawIntBits(x134) : Float.floatToRawIntBits(x58));
      float x62 = x53 - x2;
      float x63 = x62 * scale;
      v[vo + i] = x138;
      g[go + i] = x63;
    }
  }

  private static void gradientF2(Poisson l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    for (int i = 0; i < n; i++) {
      float x2 = t[to + i];
      boolean x66 = x2 < 1.1754944E-38f;
      float x68 = x2 * 3.3554432E7f;
      float x69 = Float.intBitsToFloat(x66 ? Float.floatToRawIntBits(x68) : Float.floatToRawIntBits(x2));
      int x70 = Float.floatToRawIntBits(x69);
      int x72 = x70 + 4913933;
      int x76 = x72 >>> 23;
      int x78 = x76 | 1258291200;
      float x79 = Float.intBitsToFloat(x78);
      int x82 = x72 & 8388607;
      int x84 = x82 + 1060439283;
      float x85 = Float.intBitsToFloat(x84);
      float x1 = p[po + i];
      boolean x4 = x1 > 89.0f;
      float x5 = Float.intBitsToFloat(x4 ? Float.floatToRawIntBits(89.0f) : Float.floatToRawIntBits(x1));
      boolean x8 = x5 < (-105.0f);
      float x9 = Float.intBitsToFloat(x8 ? Float.floatToRawIntBits((-105.0f)) : Float.floatToRawIntBits(x5));
      float x12 = Math.fma(x9, 1.442695f, 1.2582912E7f);
      boolean x15 = x9 < (-80.0f);
      float x44 = Float.intBitsToFloat(x15 ? Float.floatToRawIntBits(64.0f) : Float.floatToRawIntBits((-1.0f)));
      float x45 = x12 + x44;
      int x46 = Float.floatToRawIntBits(x45);
      int x48 = x46 << 23;
      int x50 = x48 + 1065353216;
      float x51 = Float.intBitsToFloat(x50);
      boolean x137 = x2 > 1.0f;
      boolean x125 = x2 == Float.POSITIVE_INFINITY;
      boolean x119 = x2 > 0.0f;
      float x75 = Float.intBitsToFloat(x66 ? Float.floatToRawIntBits(8388760.0f) : Float.floatToRawIntBits(8388735.0f));
      float x80 = x79 - x75;
      float x86 = x85 - 1.0f;
      float x112 = Math.fma(x80, 0.6931472f, x86);
      float x113 = -x112;
      float x114 = Math.fma(x80, 0.6931472f, x113);
      float x115 = x114 + x86;
      float x88 = x86 * x86;
      float x93 = Math.fma(x88, 0.12881659f, 0.14184564f);
      float x94 = Math.fma(x88, x93, 0.20001906f);
      float x95 = Math.fma(x88, x94, 0.33333325f);
      float x106 = Math.fma(x88, (-0.07644623f), (-0.13220663f));
      float x107 = Math.fma(x88, x106, (-0.16612545f));
      float x108 = Math.fma(x88, x107, (-0.25001404f));
      float x109 = Math.fma(x88, x108, (-0.4999999f));
      float x110 = Math.fma(x86, x95, x109);
      float x87 = x80 * (-1.9046542E-9f);
      float x111 = Math.fma(x88, x110, x87);
      float x116 = x115 + x111;
      float x117 = x112 + x116;
      boolean x120 = x2 == 0.0f;
      float x123 = Float.intBitsToFloat(x120 ? Float.floatToRawIntBits(Float.NEGATIVE_INFINITY) : Float.floatToRawIntBits(Float.NaN));
      float x124 = Float.intBitsToFloat(x119 ? Float.floatToRawIntBits(x117) : Float.floatToRawIntBits(x123));
      float x126 = Float.intBitsToFloat(x125 ? Float.floatToRawIntBits(Float.POSITIVE_INFINITY) : Float.floatToRawIntBits(x124));
      float x127 = x1 - x126;
      float x128 = Maths32.expm1LessX(x127);
      float x129 = x2 * x128;
      float x132 = 0.5f * x126;
      float x133 = 0.9189385f + x132;
      float x134 = x129 + x133;
      float x139 = Maths32.logFactorialRest(x2);
      float x140 = x134 + x139;
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
      float x52 = x41 * x51;
      float x18 = Float.intBitsToFloat(x15 ? Float.floatToRawIntBits(5.421011E-20f) : Float.floatToRawIntBits(2.0f));
      float x53 = x52 * x18;
      boolean x55 = x53 < Float.POSITIVE_INFINITY;
      float x56 = x2 * x1;
      float x57 = x53 - x56;
      float x58 = Float.intBitsToFloat(x55 ? Float.floatToRawIntBits(x57) : Float.floatToRawIntBits(x53));
      float x141 = x58 + x139;
      float x142 = Float.intBitsToFloat(x137 ? Float.floatToRawIntBits(x140) : Float.floatToRawIntBits(x141));
      float x62 = x53 - x2;
      float x63 = x62 * scale;
      v[vo + i] = x142;
      g[go + i] = x63;
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
      float x5 = Float.intBitsToFloat(x4 ? Float.floatToRawIntBits(89.0f) : Float.floatToRawIntBits(x1));
      boolean x8 = x5 < (-105.0f);
      float x9 = Float.intBitsToFloat(x8 ? Float.floatToRawIntBits((-105.0f)) : Float.floatToRawIntBits(x5));
      float x12 = Math.fma(x9, 1.442695f, 1.2582912E7f);
      boolean x15 = x9 < (-80.0f);
      float x44 = Float.intBitsToFloat(x15 ? Float.floatToRawIntBits(64.0f) : Float.floatToRawIntBits((-1.0f)));
      float x45 = x12 + x44;
      int x46 = Float.floatToRawIntBits(x45);
      int x48 = x46 << 23;
      int x50 = x48 + 1065353216;
      float x51 = Float.intBitsToFloat(x50);
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
      float x52 = x41 * x51;
      float x18 = Float.intBitsToFloat(x15 ? Float.floatToRawIntBits(5.421011E-20f) : Float.floatToRawIntBits(2.0f));
      float x53 = x52 * x18;
      boolean x55 = x53 < Float.POSITIVE_INFINITY;
      float x2 = t[to + i];
      float x56 = x2 * x1;
      float x57 = x53 - x56;
      float x58 = Float.intBitsToFloat(x55 ? Float.floatToRawIntBits(x57) : Float.floatToRawIntBits(x53));
      float x62 = x53 - x2;
      float x63 = x62 * scale;
      float x64 = x53 * scale;
      v[vo + i] = x58;
      g[go + i] = x63;
      h[ho + i] = x64;
    }
  }

  private static void hessianF1(Poisson l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    for (int i = 0; i < n; i++) {
      float x2 = t[to + i];
      boolean x67 = x2 < 1.1754944E-38f;
      float x69 = x2 * 3.3554432E7f;
      float x70 = Float.intBitsToFloat(x67 ? Float.floatToRawIntBits(x69) : Float.floatToRawIntBits(x2));
      int x71 = Float.floatToRawIntBits(x70);
      int x73 = x71 + 4913933;
      int x77 = x73 >>> 23;
      int x79 = x77 | 1258291200;
      float x80 = Float.intBitsToFloat(x79);
      int x83 = x73 & 8388607;
      int x85 = x83 + 1060439283;
      float x86 = Float.intBitsToFloat(x85);
      float x1 = p[po + i];
      boolean x4 = x1 > 89.0f;
      float x5 = Float.intBitsToFloat(x4 ? Float.floatToRawIntBits(89.0f) : Float.floatToRawIntBits(x1));
      boolean x8 = x5 < (-105.0f);
      float x9 = Float.intBitsToFloat(x8 ? Float.floatToRawIntBits((-105.0f)) : Float.floatToRawIntBits(x5));
      float x12 = Math.fma(x9, 1.442695f, 1.2582912E7f);
      boolean x15 = x9 < (-80.0f);
      float x44 = Float.intBitsToFloat(x15 ? Float.floatToRawIntBits(64.0f) : Float.floatToRawIntBits((-1.0f)));
      float x45 = x12 + x44;
      int x46 = Float.floatToRawIntBits(x45);
      int x48 = x46 << 23;
      int x50 = x48 + 1065353216;
      float x51 = Float.intBitsToFloat(x50);
      boolean x138 = x2 > 1.0f;
      boolean x126 = x2 == Float.POSITIVE_INFINITY;
      boolean x120 = x2 > 0.0f;
      float x76 = Float.intBitsToFloat(x67 ? Float.floatToRawIntBits(8388760.0f) : Float.floatToRawIntBits(8388735.0f));
      float x81 = x80 - x76;
      float x87 = x86 - 1.0f;
      float x113 = Math.fma(x81, 0.6931472f, x87);
      float x114 = -x113;
      float x115 = Math.fma(x81, 0.6931472f, x114);
      float x116 = x115 + x87;
      float x89 = x87 * x87;
      float x94 = Math.fma(x89, 0.12881659f, 0.14184564f);
      float x95 = Math.fma(x89, x94, 0.20001906f);
      float x96 = Math.fma(x89, x95, 0.33333325f);
      float x107 = Math.fma(x89, (-0.07644623f), (-0.13220663f));
      float x108 = Math.fma(x89, x107, (-0.16612545f));
      float x109 = Math.fma(x89, x108, (-0.25001404f));
      float x110 = Math.fma(x89, x109, (-0.4999999f));
      float x111 = Math.fma(x87, x96, x110);
      float x88 = x81 * (-1.9046542E-9f);
      float x112 = Math.fma(x89, x111, x88);
      float x117 = x116 + x112;
      float x118 = x113 + x117;
      boolean x121 = x2 == 0.0f;
      float x124 = Float.intBitsToFloat(x121 ? Float.floatToRawIntBits(Float.NEGATIVE_INFINITY) : Float.floatToRawIntBits(Float.NaN));
      float x125 = Float.intBitsToFloat(x120 ? Float.floatToRawIntBits(x118) : Float.floatToRawIntBits(x124));
      float x127 = Float.intBitsToFloat(x126 ? Float.floatToRawIntBits(Float.POSITIVE_INFINITY) : Float.floatToRawIntBits(x125));
      float x128 = x1 - x127;
      float x129 = Maths32.expm1LessX(x128);
      float x130 = x2 * x129;
      float x133 = 0.5f * x127;
      float x134 = 0.9189385f + x133;
      float x135 = x130 + x134;
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
      float x52 = x41 * x51;
      float x18 = Float.intBitsToFloat(x15 ? Float.floatToRawIntBits(5.421011E-20f) : Float.floatToRawIntBits(2.0f));
      float x53 = x52 * x18;
      boolean x55 = x53 < Float.POSITIVE_INFINITY;
      float x56 = x2 * x1;
      float x57 = x53 - x56;
      float x58 = Float.intBitsToFloat(x55 ? Float.floatToRawIntBits(x57) : Float.floatToRawIntBits(x53));
      float x139 = Float.intBitsToFloat(x138 ? Float.floatToRawIntBits(x135) : Float.floatToRawIntBits(x58));
      float x62 = x53 - x2;
      float x63 = x62 * scale;
      float x64 = x53 * scale;
      v[vo + i] = x139;
      g[go + i] = x63;
      h[ho + i] = x64;
    }
  }

  private static void hessianF2(Poisson l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    for (int i = 0; i < n; i++) {
      float x2 = t[to + i];
      boolean x67 = x2 < 1.1754944E-38f;
      float x69 = x2 * 3.3554432E7f;
      float x70 = Float.intBitsToFloat(x67 ? Float.floatToRawIntBits(x69) : Float.floatToRawIntBits(x2));
      int x71 = Float.floatToRawIntBits(x70);
      int x73 = x71 + 4913933;
      int x77 = x73 >>> 23;
      int x79 = x77 | 1258291200;
      float x80 = Float.intBitsToFloat(x79);
      int x83 = x73 & 8388607;
      int x85 = x83 + 1060439283;
      float x86 = Float.intBitsToFloat(x85);
      float x1 = p[po + i];
      boolean x4 = x1 > 89.0f;
      float x5 = Float.intBitsToFloat(x4 ? Float.floatToRawIntBits(89.0f) : Float.floatToRawIntBits(x1));
      boolean x8 = x5 < (-105.0f);
      float x9 = Float.intBitsToFloat(x8 ? Float.floatToRawIntBits((-105.0f)) : Float.floatToRawIntBits(x5));
      float x12 = Math.fma(x9, 1.442695f, 1.2582912E7f);
      boolean x15 = x9 < (-80.0f);
      float x44 = Float.intBitsToFloat(x15 ? Float.floatToRawIntBits(64.0f) : Float.floatToRawIntBits((-1.0f)));
      float x45 = x12 + x44;
      int x46 = Float.floatToRawIntBits(x45);
      int x48 = x46 << 23;
      int x50 = x48 + 1065353216;
      float x51 = Float.intBitsToFloat(x50);
      boolean x138 = x2 > 1.0f;
      boolean x126 = x2 == Float.POSITIVE_INFINITY;
      boolean x120 = x2 > 0.0f;
      float x76 = Float.intBitsToFloat(x67 ? Float.floatToRawIntBits(8388760.0f) : Float.floatToRawIntBits(8388735.0f));
      float x81 = x80 - x76;
      float x87 = x86 - 1.0f;
      float x113 = Math.fma(x81, 0.6931472f, x87);
      float x114 = -x113;
      float x115 = Math.fma(x81, 0.6931472f, x114);
      float x116 = x115 + x87;
      float x89 = x87 * x87;
      float x94 = Math.fma(x89, 0.12881659f, 0.14184564f);
      float x95 = Math.fma(x89, x94, 0.20001906f);
      float x96 = Math.fma(x89, x95, 0.33333325f);
      float x107 = Math.fma(x89, (-0.07644623f), (-0.13220663f));
      float x108 = Math.fma(x89, x107, (-0.16612545f));
      float x109 = Math.fma(x89, x108, (-0.25001404f));
      float x110 = Math.fma(x89, x109, (-0.4999999f));
      float x111 = Math.fma(x87, x96, x110);
      float x88 = x81 * (-1.9046542E-9f);
      float x112 = Math.fma(x89, x111, x88);
      float x117 = x116 + x112;
      float x118 = x113 + x117;
      boolean x121 = x2 == 0.0f;
      float x124 = Float.intBitsToFloat(x121 ? Float.floatToRawIntBits(Float.NEGATIVE_INFINITY) : Float.floatToRawIntBits(Float.NaN));
      float x125 = Float.intBitsToFloat(x120 ? Float.floatToRawIntBits(x118) : Float.floatToRawIntBits(x124));
      float x127 = Float.intBitsToFloat(x126 ? Float.floatToRawIntBits(Float.POSITIVE_INFINITY) : Float.floatToRawIntBits(x125));
      float x128 = x1 - x127;
      float x129 = Maths32.expm1LessX(x128);
      float x130 = x2 * x129;
      float x133 = 0.5f * x127;
      float x134 = 0.9189385f + x133;
      float x135 = x130 + x134;
      float x140 = Maths32.logFactorialRest(x2);
      float x141 = x135 + x140;
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
      float x52 = x41 * x51;
      float x18 = Float.intBitsToFloat(x15 ? Float.floatToRawIntBits(5.421011E-20f) : Float.floatToRawIntBits(2.0f));
      float x53 = x52 * x18;
      boolean x55 = x53 < Float.POSITIVE_INFINITY;
      float x56 = x2 * x1;
      float x57 = x53 - x56;
      float x58 = Float.intBitsToFloat(x55 ? Float.floatToRawIntBits(x57) : Float.floatToRawIntBits(x53));
      float x142 = x58 + x140;
      float x143 = Float.intBitsToFloat(x138 ? Float.floatToRawIntBits(x141) : Float.floatToRawIntBits(x142));
      float x62 = x53 - x2;
      float x63 = x62 * scale;
      float x64 = x53 * scale;
      v[vo + i] = x143;
      g[go + i] = x63;
      h[ho + i] = x64;
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
      double x5 = Double.longBitsToDouble(x4 ? Double.doubleToRawLongBits(710.0) : Double.doubleToRawLongBits(x1));
      boolean x8 = x5 < (-746.0);
      double x9 = Double.longBitsToDouble(x8 ? Double.doubleToRawLongBits((-746.0)) : Double.doubleToRawLongBits(x5));
      double x12 = Math.fma(x9, 1.4426950408889634, 6.755399441055744E15);
      boolean x15 = x9 < (-700.0);
      double x54 = Double.longBitsToDouble(x15 ? Double.doubleToRawLongBits(64.0) : Double.doubleToRawLongBits((-1.0)));
      double x55 = x12 + x54;
      long x56 = Double.doubleToRawLongBits(x55);
      long x58 = x56 << 52L;
      long x60 = x58 + 4607182418800017408L;
      double x61 = Double.longBitsToDouble(x60);
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
      double x62 = x51 * x61;
      double x18 = Double.longBitsToDouble(x15 ? Double.doubleToRawLongBits(5.421010862427522E-20) : Double.doubleToRawLongBits(2.0));
      double x63 = x62 * x18;
      boolean x65 = x63 < Double.POSITIVE_INFINITY;
      double x2 = t[to + i];
      double x66 = x2 * x1;
      double x67 = x63 - x66;
      double x68 = Double.longBitsToDouble(x65 ? Double.doubleToRawLongBits(x67) : Double.doubleToRawLongBits(x63));
      v[vo + i] = x68;
    }
  }

  private static void valueD1(Poisson l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    for (int i = 0; i < n; i++) {
      double x2 = t[to + i];
      boolean x74 = x2 < 2.2250738585072014E-308;
      double x76 = x2 * 1.8014398509481984E16;
      double x77 = Double.longBitsToDouble(x74 ? Double.doubleToRawLongBits(x76) : Double.doubleToRawLongBits(x2));
      long x78 = Double.doubleToRawLongBits(x77);
      long x80 = x78 + 2638147582215219L;
      long x84 = x80 >>> 52L;
      long x86 = x84 | 4841369599423283200L;
      double x87 = Double.longBitsToDouble(x86);
      long x90 = x80 & 4503599627370495L;
      long x92 = x90 + 4604544271217802189L;
      double x93 = Double.longBitsToDouble(x92);
      double x1 = p[po + i];
      boolean x4 = x1 > 710.0;
      double x5 = Double.longBitsToDouble(x4 ? Double.doubleToRawLongBits(710.0) : Double.doubleToRawLongBits(x1));
      boolean x8 = x5 < (-746.0);
      double x9 = Double.longBitsToDouble(x8 ? Double.doubleToRawLongBits((-746.0)) : Double.doubleToRawLongBits(x5));
      double x12 = Math.fma(x9, 1.4426950408889634, 6.755399441055744E15);
      boolean x15 = x9 < (-700.0);
      double x54 = Double.longBitsToDouble(x15 ? Double.doubleToRawLongBits(64.0) : Double.doubleToRawLongBits((-1.0)));
      double x55 = x12 + x54;
      long x56 = Double.doubleToRawLongBits(x55);
      long x58 = x56 << 52L;
      long x60 = x58 + 4607182418800017408L;
      double x61 = Double.longBitsToDouble(x60);
      boolean x143 = x2 > 1.0;
      boolean x132 = x2 == Double.POSITIVE_INFINITY;
      boolean x126 = x2 > 0.0;
      double x83 = Double.longBitsToDouble(x74 ? Double.doubleToRawLongBits(4.503599627371573E15) : Double.doubleToRawLongBits(4.503599627371519E15));
      double x88 = x87 - x83;
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
      double x130 = Double.longBitsToDouble(x127 ? Double.doubleToRawLongBits(Double.NEGATIVE_INFINITY) : Double.doubleToRawLongBits(Double.NaN));
      double x131 = Double.longBitsToDouble(x126 ? Double.doubleToRawLongBits(x124) : Double.doubleToRawLongBits(x130));
      double x133 = Double.longBitsToDouble(x132 ? Double.doubleToRawLongBits(Double.POSITIVE_INFINITY) : Double.doubleToRawLongBits(x131));
      double x134 = x1 - x133;
      double x135 = Maths64.expm1LessX(x134);
      double x136 = x2 * x135;
      double x138 = 0.5 * x133;
      double x139 = 0.9189385332046728 + x138;
      double x140 = x136 + x139;
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
      double x62 = x51 * x61;
      double x18 = Double.longBitsToDouble(x15 ? Double.doubleToRawLongBits(5.421010862427522E-20) : Double.doubleToRawLongBits(2.0));
      double x63 = x62 * x18;
      boolean x65 = x63 < Double.POSITIVE_INFINITY;
      double x66 = x2 * x1;
      double x67 = x63 - x66;
      double x68 = Double.longBitsToDouble(x65 ? Double.doubleToRawLongBits(x67) : Double.doubleToRawLongBits(x63));
      double x144 = Double.longBitsToDouble(x143 ? Double.doubleToRawLongBits(x140) : Double.doubleToRawLongBits(x68));
      v[vo + i] = x144;
    }
  }

  private static void valueD2(Poisson l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    for (int i = 0; i < n; i++) {
      double x2 = t[to + i];
      boolean x74 = x2 < 2.2250738585072014E-308;
      double x76 = x2 * 1.8014398509481984E16;
      double x77 = Double.longBitsToDouble(x74 ? Double.doubleToRawLongBits(x76) : Double.doubleToRawLongBits(x2));
      long x78 = Double.doubleToRawLongBits(x77);
      long x80 = x78 + 2638147582215219L;
      long x84 = x80 >>> 52L;
      long x86 = x84 | 4841369599423283200L;
      double x87 = Double.longBitsToDouble(x86);
      long x90 = x80 & 4503599627370495L;
      long x92 = x90 + 4604544271217802189L;
      double x93 = Double.longBitsToDouble(x92);
      double x1 = p[po + i];
      boolean x4 = x1 > 710.0;
      double x5 = Double.longBitsToDouble(x4 ? Double.doubleToRawLongBits(710.0) : Double.doubleToRawLongBits(x1));
      boolean x8 = x5 < (-746.0);
      double x9 = Double.longBitsToDouble(x8 ? Double.doubleToRawLongBits((-746.0)) : Double.doubleToRawLongBits(x5));
      double x12 = Math.fma(x9, 1.4426950408889634, 6.755399441055744E15);
      boolean x15 = x9 < (-700.0);
      double x54 = Double.longBitsToDouble(x15 ? Double.doubleToRawLongBits(64.0) : Double.doubleToRawLongBits((-1.0)));
      double x55 = x12 + x54;
      long x56 = Double.doubleToRawLongBits(x55);
      long x58 = x56 << 52L;
      long x60 = x58 + 4607182418800017408L;
      double x61 = Double.longBitsToDouble(x60);
      boolean x143 = x2 > 1.0;
      boolean x132 = x2 == Double.POSITIVE_INFINITY;
      boolean x126 = x2 > 0.0;
      double x83 = Double.longBitsToDouble(x74 ? Double.doubleToRawLongBits(4.503599627371573E15) : Double.doubleToRawLongBits(4.503599627371519E15));
      double x88 = x87 - x83;
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
      double x130 = Double.longBitsToDouble(x127 ? Double.doubleToRawLongBits(Double.NEGATIVE_INFINITY) : Double.doubleToRawLongBits(Double.NaN));
      double x131 = Double.longBitsToDouble(x126 ? Double.doubleToRawLongBits(x124) : Double.doubleToRawLongBits(x130));
      double x133 = Double.longBitsToDouble(x132 ? Double.doubleToRawLongBits(Double.POSITIVE_INFINITY) : Double.doubleToRawLongBits(x131));
      double x134 = x1 - x133;
      double x135 = Maths64.expm1LessX(x134);
      double x136 = x2 * x135;
      double x138 = 0.5 * x133;
      double x139 = 0.9189385332046728 + x138;
      double x140 = x136 + x139;
      double x145 = Maths64.logFactorialRest(x2);
      double x146 = x140 + x145;
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
      double x62 = x51 * x61;
      double x18 = Double.longBitsToDouble(x15 ? Double.doubleToRawLongBits(5.421010862427522E-20) : Double.doubleToRawLongBits(2.0));
      double x63 = x62 * x18;
      boolean x65 = x63 < Double.POSITIVE_INFINITY;
      double x66 = x2 * x1;
      double x67 = x63 - x66;
      double x68 = Double.longBitsToDouble(x65 ? Double.doubleToRawLongBits(x67) : Double.doubleToRawLongBits(x63));
      double x147 = x68 + x145;
      double x148 = Double.longBitsToDouble(x143 ? Double.doubleToRawLongBits(x146) : Double.doubleToRawLongBits(x147));
      v[vo + i] = x148;
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
      double x5 = Double.longBitsToDouble(x4 ? Double.doubleToRawLongBits(710.0) : Double.doubleToRawLongBits(x1));
      boolean x8 = x5 < (-746.0);
      double x9 = Double.longBitsToDouble(x8 ? Double.doubleToRawLongBits((-746.0)) : Double.doubleToRawLongBits(x5));
      double x12 = Math.fma(x9, 1.4426950408889634, 6.755399441055744E15);
      boolean x15 = x9 < (-700.0);
      double x54 = Double.longBitsToDouble(x15 ? Double.doubleToRawLongBits(64.0) : Double.doubleToRawLongBits((-1.0)));
      double x55 = x12 + x54;
      long x56 = Double.doubleToRawLongBits(x55);
      long x58 = x56 << 52L;
      long x60 = x58 + 4607182418800017408L;
      double x61 = Double.longBitsToDouble(x60);
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
      double x62 = x51 * x61;
      double x18 = Double.longBitsToDouble(x15 ? Double.doubleToRawLongBits(5.421010862427522E-20) : Double.doubleToRawLongBits(2.0));
      double x63 = x62 * x18;
      boolean x65 = x63 < Double.POSITIVE_INFINITY;
      double x2 = t[to + i];
      double x66 = x2 * x1;
      double x67 = x63 - x66;
      double x68 = Double.longBitsToDouble(x65 ? Double.doubleToRawLongBits(x67) : Double.doubleToRawLongBits(x63));
      double x72 = x63 - x2;
      double x73 = x72 * scale;
      v[vo + i] = x68;
      g[go + i] = x73;
    }
  }

  private static void gradientD1(Poisson l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    for (int i = 0; i < n; i++) {
      double x2 = t[to + i];
      boolean x76 = x2 < 2.2250738585072014E-308;
      double x78 = x2 * 1.8014398509481984E16;
      double x79 = Double.longBitsToDouble(x76 ? Double.doubleToRawLongBits(x78) : Double.doubleToRawLongBits(x2));
      long x80 = Double.doubleToRawLongBits(x79);
      long x82 = x80 + 2638147582215219L;
      long x86 = x82 >>> 52L;
      long x88 = x86 | 4841369599423283200L;
      double x89 = Double.longBitsToDouble(x88);
      long x92 = x82 & 4503599627370495L;
      long x94 = x92 + 4604544271217802189L;
      double x95 = Double.longBitsToDouble(x94);
      double x1 = p[po + i];
      boolean x4 = x1 > 710.0;
      double x5 = Double.longBitsToDouble(x4 ? Double.doubleToRawLongBits(710.0) : Double.doubleToRawLongBits(x1));
      boolean x8 = x5 < (-746.0);
      double x9 = Double.longBitsToDouble(x8 ? Double.doubleToRawLongBits((-746.0)) : Double.doubleToRawLongBits(x5));
      double x12 = Math.fma(x9, 1.4426950408889634, 6.755399441055744E15);
      boolean x15 = x9 < (-700.0);
      double x54 = Double.longBitsToDouble(x15 ? Double.doubleToRawLongBits(64.0) : Double.doubleToRawLongBits((-1.0)));
      double x55 = x12 + x54;
      long x56 = Double.doubleToRawLongBits(x55);
      long x58 = x56 << 52L;
      long x60 = x58 + 4607182418800017408L;
      double x61 = Double.longBitsToDouble(x60);
      boolean x145 = x2 > 1.0;
      boolean x134 = x2 == Double.POSITIVE_INFINITY;
      boolean x128 = x2 > 0.0;
      double x85 = Double.longBitsToDouble(x76 ? Double.doubleToRawLongBits(4.503599627371573E15) : Double.doubleToRawLongBits(4.503599627371519E15));
      double x90 = x89 - x85;
      double x96 = x95 - 1.0;
      double x121 = Math.fma(x90, 0.6931471805599453, x96);
      double x122 = -x121;
      double x123 = Math.fma(x90, 0.6931471805599453, x122);
      double x124 = x123 + x96;
      double x102 = 0.5 * x96;
      double x103 = x102 * x96;
      double x98 = 2.0 + x96;
      double x99 = x96 / x98;
      double x100 = x99 * x99;
      double x104 = x100 * x100;
      double x108 = Math.fma(x104, 0.15324946179995427, 0.22222207228003962);
      double x109 = Math.fma(x104, x108, 0.39999999999811436);
      double x114 = Math.fma(x104, 0.146898047840423, 0.18183126642826067);
      double x115 = Math.fma(x104, x114, 0.28571428655863595);
      double x116 = Math.fma(x104, x115, 0.6666666666666674);
      double x117 = Math.fma(x100, x109, x116);
      double x118 = Math.fma(x100, x117, x103);
      double x97 = x90 * 2.3190468138462996E-17;
      double x119 = Math.fma(x99, x118, x97);
      double x120 = x103 - x119;
      double x125 = x124 - x120;
      double x126 = x121 + x125;
      boolean x129 = x2 == 0.0;
      double x132 = Double.longBitsToDouble(x129 ? Double.doubleToRawLongBits(Double.NEGATIVE_INFINITY) : Double.doubleToRawLongBits(Double.NaN));
      double x133 = Double.longBitsToDouble(x128 ? Double.doubleToRawLongBits(x126) : Double.doubleToRawLongBits(x132));
      double x135 = Double.longBitsToDouble(x134 ? Double.doubleToRawLongBits(Double.POSITIVE_INFINITY) : Double.doubleToRawLongBits(x133));
      double x136 = x1 - x135;
      double x137 = Maths64.expm1LessX(x136);
      double x138 = x2 * x137;
      double x140 = 0.5 * x135;
      double x141 = 0.9189385332046728 + x140;
      double x142 = x138 + x141;
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
      double x62 = x51 * x61;
      double x18 = Double.longBitsToDouble(x15 ? Double.doubleToRawLongBits(5.421010862427522E-20) : Double.doubleToRawLongBits(2.0));
      double x63 = x62 * x18;
      boolean x65 = x63 < Double.POSITIVE_INFINITY;
      double x66 = x2 * x1;
      double x67 = x63 - x66;
      double x68 = Double.longBitsToDouble(x65 ? Double.doubleToRawLongBits(x67) : Double.doubleToRawLongBits(x63));
      double x146 = Double.longBitsToDouble(x145 ? Double.doubleToRawLongBits(x142) : Double.doubleToRawLongBits(x68));
      double x72 = x63 - x2;
      double x73 = x72 * scale;
      v[vo + i] = x146;
      g[go + i] = x73;
    }
  }

  private static void gradientD2(Poisson l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    for (int i = 0; i < n; i++) {
      double x2 = t[to + i];
      boolean x76 = x2 < 2.2250738585072014E-308;
      double x78 = x2 * 1.8014398509481984E16;
      double x79 = Double.longBitsToDouble(x76 ? Double.doubleToRawLongBits(x78) : Double.doubleToRawLongBits(x2));
      long x80 = Double.doubleToRawLongBits(x79);
      long x82 = x80 + 2638147582215219L;
      long x86 = x82 >>> 52L;
      long x88 = x86 | 4841369599423283200L;
      double x89 = Double.longBitsToDouble(x88);
      long x92 = x82 & 4503599627370495L;
      long x94 = x92 + 4604544271217802189L;
      double x95 = Double.longBitsToDouble(x94);
      double x1 = p[po + i];
      boolean x4 = x1 > 710.0;
      double x5 = Double.longBitsToDouble(x4 ? Double.doubleToRawLongBits(710.0) : Double.doubleToRawLongBits(x1));
      boolean x8 = x5 < (-746.0);
      double x9 = Double.longBitsToDouble(x8 ? Double.doubleToRawLongBits((-746.0)) : Double.doubleToRawLongBits(x5));
      double x12 = Math.fma(x9, 1.4426950408889634, 6.755399441055744E15);
      boolean x15 = x9 < (-700.0);
      double x54 = Double.longBitsToDouble(x15 ? Double.doubleToRawLongBits(64.0) : Double.doubleToRawLongBits((-1.0)));
      double x55 = x12 + x54;
      long x56 = Double.doubleToRawLongBits(x55);
      long x58 = x56 << 52L;
      long x60 = x58 + 4607182418800017408L;
      double x61 = Double.longBitsToDouble(x60);
      boolean x145 = x2 > 1.0;
      boolean x134 = x2 == Double.POSITIVE_INFINITY;
      boolean x128 = x2 > 0.0;
      double x85 = Double.longBitsToDouble(x76 ? Double.doubleToRawLongBits(4.503599627371573E15) : Double.doubleToRawLongBits(4.503599627371519E15));
      double x90 = x89 - x85;
      double x96 = x95 - 1.0;
      double x121 = Math.fma(x90, 0.6931471805599453, x96);
      double x122 = -x121;
      double x123 = Math.fma(x90, 0.6931471805599453, x122);
      double x124 = x123 + x96;
      double x102 = 0.5 * x96;
      double x103 = x102 * x96;
      double x98 = 2.0 + x96;
      double x99 = x96 / x98;
      double x100 = x99 * x99;
      double x104 = x100 * x100;
      double x108 = Math.fma(x104, 0.15324946179995427, 0.22222207228003962);
      double x109 = Math.fma(x104, x108, 0.39999999999811436);
      double x114 = Math.fma(x104, 0.146898047840423, 0.18183126642826067);
      double x115 = Math.fma(x104, x114, 0.28571428655863595);
      double x116 = Math.fma(x104, x115, 0.6666666666666674);
      double x117 = Math.fma(x100, x109, x116);
      double x118 = Math.fma(x100, x117, x103);
      double x97 = x90 * 2.3190468138462996E-17;
      double x119 = Math.fma(x99, x118, x97);
      double x120 = x103 - x119;
      double x125 = x124 - x120;
      double x126 = x121 + x125;
      boolean x129 = x2 == 0.0;
      double x132 = Double.longBitsToDouble(x129 ? Double.doubleToRawLongBits(Double.NEGATIVE_INFINITY) : Double.doubleToRawLongBits(Double.NaN));
      double x133 = Double.longBitsToDouble(x128 ? Double.doubleToRawLongBits(x126) : Double.doubleToRawLongBits(x132));
      double x135 = Double.longBitsToDouble(x134 ? Double.doubleToRawLongBits(Double.POSITIVE_INFINITY) : Double.doubleToRawLongBits(x133));
      double x136 = x1 - x135;
      double x137 = Maths64.expm1LessX(x136);
      double x138 = x2 * x137;
      double x140 = 0.5 * x135;
      double x141 = 0.9189385332046728 + x140;
      double x142 = x138 + x141;
      double x147 = Maths64.logFactorialRest(x2);
      double x148 = x142 + x147;
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
      double x62 = x51 * x61;
      double x18 = Double.longBitsToDouble(x15 ? Double.doubleToRawLongBits(5.421010862427522E-20) : Double.doubleToRawLongBits(2.0));
      double x63 = x62 * x18;
      boolean x65 = x63 < Double.POSITIVE_INFINITY;
      double x66 = x2 * x1;
      double x67 = x63 - x66;
      double x68 = Double.longBitsToDouble(x65 ? Double.doubleToRawLongBits(x67) : Double.doubleToRawLongBits(x63));
      double x149 = x68 + x147;
      double x150 = Double.longBitsToDouble(x145 ? Double.doubleToRawLongBits(x148) : Double.doubleToRawLongBits(x149));
      double x72 = x63 - x2;
      double x73 = x72 * scale;
      v[vo + i] = x150;
      g[go + i] = x73;
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
      double x5 = Double.longBitsToDouble(x4 ? Double.doubleToRawLongBits(710.0) : Double.doubleToRawLongBits(x1));
      boolean x8 = x5 < (-746.0);
      double x9 = Double.longBitsToDouble(x8 ? Double.doubleToRawLongBits((-746.0)) : Double.doubleToRawLongBits(x5));
      double x12 = Math.fma(x9, 1.4426950408889634, 6.755399441055744E15);
      boolean x15 = x9 < (-700.0);
      double x54 = Double.longBitsToDouble(x15 ? Double.doubleToRawLongBits(64.0) : Double.doubleToRawLongBits((-1.0)));
      double x55 = x12 + x54;
      long x56 = Double.doubleToRawLongBits(x55);
      long x58 = x56 << 52L;
      long x60 = x58 + 4607182418800017408L;
      double x61 = Double.longBitsToDouble(x60);
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
      double x62 = x51 * x61;
      double x18 = Double.longBitsToDouble(x15 ? Double.doubleToRawLongBits(5.421010862427522E-20) : Double.doubleToRawLongBits(2.0));
      double x63 = x62 * x18;
      boolean x65 = x63 < Double.POSITIVE_INFINITY;
      double x2 = t[to + i];
      double x66 = x2 * x1;
      double x67 = x63 - x66;
      double x68 = Double.longBitsToDouble(x65 ? Double.doubleToRawLongBits(x67) : Double.doubleToRawLongBits(x63));
      double x72 = x63 - x2;
      double x73 = x72 * scale;
      double x74 = x63 * scale;
      v[vo + i] = x68;
      g[go + i] = x73;
      h[ho + i] = x74;
    }
  }

  private static void hessianD1(Poisson l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    for (int i = 0; i < n; i++) {
      double x2 = t[to + i];
      boolean x77 = x2 < 2.2250738585072014E-308;
      double x79 = x2 * 1.8014398509481984E16;
      double x80 = Double.longBitsToDouble(x77 ? Double.doubleToRawLongBits(x79) : Double.doubleToRawLongBits(x2));
      long x81 = Double.doubleToRawLongBits(x80);
      long x83 = x81 + 2638147582215219L;
      long x87 = x83 >>> 52L;
      long x89 = x87 | 4841369599423283200L;
      double x90 = Double.longBitsToDouble(x89);
      long x93 = x83 & 4503599627370495L;
      long x95 = x93 + 4604544271217802189L;
      double x96 = Double.longBitsToDouble(x95);
      double x1 = p[po + i];
      boolean x4 = x1 > 710.0;
      double x5 = Double.longBitsToDouble(x4 ? Double.doubleToRawLongBits(710.0) : Double.doubleToRawLongBits(x1));
      boolean x8 = x5 < (-746.0);
      double x9 = Double.longBitsToDouble(x8 ? Double.doubleToRawLongBits((-746.0)) : Double.doubleToRawLongBits(x5));
      double x12 = Math.fma(x9, 1.4426950408889634, 6.755399441055744E15);
      boolean x15 = x9 < (-700.0);
      double x54 = Double.longBitsToDouble(x15 ? Double.doubleToRawLongBits(64.0) : Double.doubleToRawLongBits((-1.0)));
      double x55 = x12 + x54;
      long x56 = Double.doubleToRawLongBits(x55);
      long x58 = x56 << 52L;
      long x60 = x58 + 4607182418800017408L;
      double x61 = Double.longBitsToDouble(x60);
      boolean x146 = x2 > 1.0;
      boolean x135 = x2 == Double.POSITIVE_INFINITY;
      boolean x129 = x2 > 0.0;
      double x86 = Double.longBitsToDouble(x77 ? Double.doubleToRawLongBits(4.503599627371573E15) : Double.doubleToRawLongBits(4.503599627371519E15));
      double x91 = x90 - x86;
      double x97 = x96 - 1.0;
      double x122 = Math.fma(x91, 0.6931471805599453, x97);
      double x123 = -x122;
      double x124 = Math.fma(x91, 0.6931471805599453, x123);
      double x125 = x124 + x97;
      double x103 = 0.5 * x97;
      double x104 = x103 * x97;
      double x99 = 2.0 + x97;
      double x100 = x97 / x99;
      double x101 = x100 * x100;
      double x105 = x101 * x101;
      double x109 = Math.fma(x105, 0.15324946179995427, 0.22222207228003962);
      double x110 = Math.fma(x105, x109, 0.39999999999811436);
      double x115 = Math.fma(x105, 0.146898047840423, 0.18183126642826067);
      double x116 = Math.fma(x105, x115, 0.28571428655863595);
      double x117 = Math.fma(x105, x116, 0.6666666666666674);
      double x118 = Math.fma(x101, x110, x117);
      double x119 = Math.fma(x101, x118, x104);
      double x98 = x91 * 2.3190468138462996E-17;
      double x120 = Math.fma(x100, x119, x98);
      double x121 = x104 - x120;
      double x126 = x125 - x121;
      double x127 = x122 + x126;
      boolean x130 = x2 == 0.0;
      double x133 = Double.longBitsToDouble(x130 ? Double.doubleToRawLongBits(Double.NEGATIVE_INFINITY) : Double.doubleToRawLongBits(Double.NaN));
      double x134 = Double.longBitsToDouble(x129 ? Double.doubleToRawLongBits(x127) : Double.doubleToRawLongBits(x133));
      double x136 = Double.longBitsToDouble(x135 ? Double.doubleToRawLongBits(Double.POSITIVE_INFINITY) : Double.doubleToRawLongBits(x134));
      double x137 = x1 - x136;
      double x138 = Maths64.expm1LessX(x137);
      double x139 = x2 * x138;
      double x141 = 0.5 * x136;
      double x142 = 0.9189385332046728 + x141;
      double x143 = x139 + x142;
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
      double x62 = x51 * x61;
      double x18 = Double.longBitsToDouble(x15 ? Double.doubleToRawLongBits(5.421010862427522E-20) : Double.doubleToRawLongBits(2.0));
      double x63 = x62 * x18;
      boolean x65 = x63 < Double.POSITIVE_INFINITY;
      double x66 = x2 * x1;
      double x67 = x63 - x66;
      double x68 = Double.longBitsToDouble(x65 ? Double.doubleToRawLongBits(x67) : Double.doubleToRawLongBits(x63));
      double x147 = Double.longBitsToDouble(x146 ? Double.doubleToRawLongBits(x143) : Double.doubleToRawLongBits(x68));
      double x72 = x63 - x2;
      double x73 = x72 * scale;
      double x74 = x63 * scale;
      v[vo + i] = x147;
      g[go + i] = x73;
      h[ho + i] = x74;
    }
  }

  private static void hessianD2(Poisson l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    for (int i = 0; i < n; i++) {
      double x2 = t[to + i];
      boolean x77 = x2 < 2.2250738585072014E-308;
      double x79 = x2 * 1.8014398509481984E16;
      double x80 = Double.longBitsToDouble(x77 ? Double.doubleToRawLongBits(x79) : Double.doubleToRawLongBits(x2));
      long x81 = Double.doubleToRawLongBits(x80);
      long x83 = x81 + 2638147582215219L;
      long x87 = x83 >>> 52L;
      long x89 = x87 | 4841369599423283200L;
      double x90 = Double.longBitsToDouble(x89);
      long x93 = x83 & 4503599627370495L;
      long x95 = x93 + 4604544271217802189L;
      double x96 = Double.longBitsToDouble(x95);
      double x1 = p[po + i];
      boolean x4 = x1 > 710.0;
      double x5 = Double.longBitsToDouble(x4 ? Double.doubleToRawLongBits(710.0) : Double.doubleToRawLongBits(x1));
      boolean x8 = x5 < (-746.0);
      double x9 = Double.longBitsToDouble(x8 ? Double.doubleToRawLongBits((-746.0)) : Double.doubleToRawLongBits(x5));
      double x12 = Math.fma(x9, 1.4426950408889634, 6.755399441055744E15);
      boolean x15 = x9 < (-700.0);
      double x54 = Double.longBitsToDouble(x15 ? Double.doubleToRawLongBits(64.0) : Double.doubleToRawLongBits((-1.0)));
      double x55 = x12 + x54;
      long x56 = Double.doubleToRawLongBits(x55);
      long x58 = x56 << 52L;
      long x60 = x58 + 4607182418800017408L;
      double x61 = Double.longBitsToDouble(x60);
      boolean x146 = x2 > 1.0;
      boolean x135 = x2 == Double.POSITIVE_INFINITY;
      boolean x129 = x2 > 0.0;
      double x86 = Double.longBitsToDouble(x77 ? Double.doubleToRawLongBits(4.503599627371573E15) : Double.doubleToRawLongBits(4.503599627371519E15));
      double x91 = x90 - x86;
      double x97 = x96 - 1.0;
      double x122 = Math.fma(x91, 0.6931471805599453, x97);
      double x123 = -x122;
      double x124 = Math.fma(x91, 0.6931471805599453, x123);
      double x125 = x124 + x97;
      double x103 = 0.5 * x97;
      double x104 = x103 * x97;
      double x99 = 2.0 + x97;
      double x100 = x97 / x99;
      double x101 = x100 * x100;
      double x105 = x101 * x101;
      double x109 = Math.fma(x105, 0.15324946179995427, 0.22222207228003962);
      double x110 = Math.fma(x105, x109, 0.39999999999811436);
      double x115 = Math.fma(x105, 0.146898047840423, 0.18183126642826067);
      double x116 = Math.fma(x105, x115, 0.28571428655863595);
      double x117 = Math.fma(x105, x116, 0.6666666666666674);
      double x118 = Math.fma(x101, x110, x117);
      double x119 = Math.fma(x101, x118, x104);
      double x98 = x91 * 2.3190468138462996E-17;
      double x120 = Math.fma(x100, x119, x98);
      double x121 = x104 - x120;
      double x126 = x125 - x121;
      double x127 = x122 + x126;
      boolean x130 = x2 == 0.0;
      double x133 = Double.longBitsToDouble(x130 ? Double.doubleToRawLongBits(Double.NEGATIVE_INFINITY) : Double.doubleToRawLongBits(Double.NaN));
      double x134 = Double.longBitsToDouble(x129 ? Double.doubleToRawLongBits(x127) : Double.doubleToRawLongBits(x133));
      double x136 = Double.longBitsToDouble(x135 ? Double.doubleToRawLongBits(Double.POSITIVE_INFINITY) : Double.doubleToRawLongBits(x134));
      double x137 = x1 - x136;
      double x138 = Maths64.expm1LessX(x137);
      double x139 = x2 * x138;
      double x141 = 0.5 * x136;
      double x142 = 0.9189385332046728 + x141;
      double x143 = x139 + x142;
      double x148 = Maths64.logFactorialRest(x2);
      double x149 = x143 + x148;
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
      double x62 = x51 * x61;
      double x18 = Double.longBitsToDouble(x15 ? Double.doubleToRawLongBits(5.421010862427522E-20) : Double.doubleToRawLongBits(2.0));
      double x63 = x62 * x18;
      boolean x65 = x63 < Double.POSITIVE_INFINITY;
      double x66 = x2 * x1;
      double x67 = x63 - x66;
      double x68 = Double.longBitsToDouble(x65 ? Double.doubleToRawLongBits(x67) : Double.doubleToRawLongBits(x63));
      double x150 = x68 + x148;
      double x151 = Double.longBitsToDouble(x146 ? Double.doubleToRawLongBits(x149) : Double.doubleToRawLongBits(x150));
      double x72 = x63 - x2;
      double x73 = x72 * scale;
      double x74 = x63 * scale;
      v[vo + i] = x151;
      g[go + i] = x73;
      h[ho + i] = x74;
    }
  }
}
