// Generated from Tweedie.java by the kernel generator. Not to be edited.
package org.lossary.internal.kernel;

import org.lossary.LossException;
import org.lossary.PointwiseLoss;
import org.lossary.internal.maths.Maths32;
import org.lossary.internal.maths.Maths64;
import org.lossary.regression.Tweedie;

/** Loops of {@link Tweedie}. */
public final class TweedieScalar extends PointwiseKernel {
  /** Makes the kernel. */
  public TweedieScalar() {}

  @Override
  public void value(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    Tweedie l = (Tweedie) loss;
    if (((float) l.power() == 0.0f)) {
      valueF0(l, p, po, t, to, v, vo, n);
    } else {
      if (((float) l.power() == 1.0f)) {
        valueF1(l, p, po, t, to, v, vo, n);
      } else {
        if (((float) l.power() == 2.0f)) {
          valueF2(l, p, po, t, to, v, vo, n);
        } else {
          if ((1.0f == 0.0f)) {
            if (((float) l.power() > 2.0f)) {
              valueF3(l, p, po, t, to, v, vo, n);
            } else {
              valueF4(l, p, po, t, to, v, vo, n);
            }
          } else {
            if (((float) l.power() > 2.0f)) {
              valueF5(l, p, po, t, to, v, vo, n);
            } else {
              valueF6(l, p, po, t, to, v, vo, n);
            }
          }
        }
      }
    }
  }

  private static void valueF0(Tweedie l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      boolean x7 = x1 > 89.0f;
      float x8 = Float.intBitsToFloat(x7 ? Float.floatToRawIntBits(89.0f) : Float.floatToRawIntBits(x1));
      boolean x11 = x8 < (-105.0f);
      float x12 = Float.intBitsToFloat(x11 ? Float.floatToRawIntBits((-105.0f)) : Float.floatToRawIntBits(x8));
      float x15 = Math.fma(x12, 1.442695f, 1.2582912E7f);
      float x22 = x15 - 1.2582912E7f;
      float x27 = Math.fma(x22, (-0.6931472f), x12);
      float x28 = Math.fma(x22, 1.9046542E-9f, x27);
      float x31 = 1.0f + x28;
      float x29 = x28 * x28;
      float x34 = Math.fma(x29, 0.008368396f, 0.16666524f);
      float x38 = Math.fma(x29, 0.0013819919f, 0.041668274f);
      float x39 = Math.fma(x29, x38, 0.49999994f);
      float x40 = Math.fma(x28, x34, x39);
      float x41 = 1.0f - x31;
      float x42 = x41 + x28;
      float x43 = Math.fma(x29, x40, x42);
      float x44 = x31 + x43;
      boolean x18 = x12 < (-80.0f);
      float x47 = Float.intBitsToFloat(x18 ? Float.floatToRawIntBits(64.0f) : Float.floatToRawIntBits((-1.0f)));
      float x48 = x15 + x47;
      int x49 = Float.floatToRawIntBits(x48);
      int x51 = x49 << 23;
      int x53 = x51 + 1065353216;
      float x54 = Float.intBitsToFloat(x53);
      float x55 = x44 * x54;
      float x21 = Float.intBitsToFloat(x18 ? Float.floatToRawIntBits(5.421011E-20f) : Float.floatToRawIntBits(2.0f));
      float x56 = x55 * x21;
      float x2 = t[to + i];
      float x57 = x56 - x2;
      float x59 = 0.5f * x57;
      float x60 = x59 * x57;
      v[vo + i] = x60;
    }
  }

  private static void valueF1(Tweedie l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      boolean x7 = x1 > 89.0f;
      float x8 = Float.intBitsToFloat(x7 ? Float.floatToRawIntBits(89.0f) : Float.floatToRawIntBits(x1));
      boolean x11 = x8 < (-105.0f);
      float x12 = Float.intBitsToFloat(x11 ? Float.floatToRawIntBits((-105.0f)) : Float.floatToRawIntBits(x8));
      float x15 = Math.fma(x12, 1.442695f, 1.2582912E7f);
      float x22 = x15 - 1.2582912E7f;
      float x27 = Math.fma(x22, (-0.6931472f), x12);
      float x28 = Math.fma(x22, 1.9046542E-9f, x27);
      float x31 = 1.0f + x28;
      float x29 = x28 * x28;
      float x34 = Math.fma(x29, 0.008368396f, 0.16666524f);
      float x38 = Math.fma(x29, 0.0013819919f, 0.041668274f);
      float x39 = Math.fma(x29, x38, 0.49999994f);
      float x40 = Math.fma(x28, x34, x39);
      float x41 = 1.0f - x31;
      float x42 = x41 + x28;
      float x43 = Math.fma(x29, x40, x42);
      float x44 = x31 + x43;
      boolean x18 = x12 < (-80.0f);
      float x47 = Float.intBitsToFloat(x18 ? Float.floatToRawIntBits(64.0f) : Float.floatToRawIntBits((-1.0f)));
      float x48 = x15 + x47;
      int x49 = Float.floatToRawIntBits(x48);
      int x51 = x49 << 23;
      int x53 = x51 + 1065353216;
      float x54 = Float.intBitsToFloat(x53);
      float x55 = x44 * x54;
      float x21 = Float.intBitsToFloat(x18 ? Float.floatToRawIntBits(5.421011E-20f) : Float.floatToRawIntBits(2.0f));
      float x56 = x55 * x21;
      boolean x64 = x56 < Float.POSITIVE_INFINITY;
      float x2 = t[to + i];
      float x65 = x2 * x1;
      float x66 = x56 - x65;
      float x67 = Float.intBitsToFloat(x64 ? Float.floatToRawIntBits(x66) : Float.floatToRawIntBits(x56));
      v[vo + i] = x67;
    }
  }

  private static void valueF2(Tweedie l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      float x2 = t[to + i];
      boolean x104 = x2 == 0.0f;
      float x71 = Math.abs(x1);
      boolean x73 = x71 > 80.0f;
      float x70 = -x1;
      float x74 = 0.5f * x70;
      float x75 = Float.intBitsToFloat(x73 ? Float.floatToRawIntBits(x74) : Float.floatToRawIntBits(x70));
      boolean x76 = x75 > 89.0f;
      float x77 = Float.intBitsToFloat(x76 ? Float.floatToRawIntBits(89.0f) : Float.floatToRawIntBits(x75));
      boolean x78 = x77 < (-105.0f);
      float x79 = Float.intBitsToFloat(x78 ? Float.floatToRawIntBits((-105.0f)) : Float.floatToRawIntBits(x77));
      float x80 = Math.fma(x79, 1.442695f, 1.2582912E7f);
      float x83 = x80 - 1.2582912E7f;
      float x84 = Math.fma(x83, (-0.6931472f), x79);
      float x85 = Math.fma(x83, 1.9046542E-9f, x84);
      float x87 = 1.0f + x85;
      float x86 = x85 * x85;
      float x88 = Math.fma(x86, 0.008368396f, 0.16666524f);
      float x89 = Math.fma(x86, 0.0013819919f, 0.041668274f);
      float x90 = Math.fma(x86, x89, 0.49999994f);
      float x91 = Math.fma(x85, x88, x90);
      float x92 = 1.0f - x87;
      float x93 = x92 + x85;
      float x94 = Math.fma(x86, x91, x93);
      float x95 = x87 + x94;
      boolean x81 = x79 < (-80.0f);
      float x96 = Float.intBitsToFloat(x81 ? Float.floatToRawIntBits(64.0f) : Float.floatToRawIntBits((-1.0f)));
      float x97 = x80 + x96;
      int x98 = Float.floatToRawIntBits(x97);
      int x99 = x98 << 23;
      int x100 = x99 + 1065353216;
      float x101 = Float.intBitsToFloat(x100);
      float x102 = x95 * x101;
      float x82 = Float.intBitsToFloat(x81 ? Float.floatToRawIntBits(5.421011E-20f) : Float.floatToRawIntBits(2.0f));
      float x103 = x102 * x82;
      float x105 = x2 * x103;
      float x106 = Float.intBitsToFloat(x73 ? Float.floatToRawIntBits(x103) : Float.floatToRawIntBits(1.0f));
      float x107 = x105 * x106;
      float x108 = Float.intBitsToFloat(x104 ? Float.floatToRawIntBits(0.0f) : Float.floatToRawIntBits(x107));
      float x109 = x1 + x108;
      v[vo + i] = x109;
    }
  }

  private static void valueF3(Tweedie l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    float u0 = (float) l.power();
    float u111 = 1.0f - u0;
    float u110 = 2.0f - u0;
    for (int i = 0; i < n; i++) {
      float x2 = t[to + i];
      boolean x104 = x2 == 0.0f;
      float x1 = p[po + i];
      float x160 = u111 * x1;
      float x161 = Math.abs(x160);
      boolean x166 = x161 > 80.0f;
      float x167 = 0.5f * x160;
      float x168 = Float.intBitsToFloat(x166 ? Float.floatToRawIntBits(x167) : Float.floatToRawIntBits(x160));
      boolean x169 = x168 > 89.0f;
      float x170 = Float.intBitsToFloat(x169 ? Float.floatToRawIntBits(89.0f) : Float.floatToRawIntBits(x168));
      boolean x171 = x170 < (-105.0f);
      float x172 = Float.intBitsToFloat(x171 ? Float.floatToRawIntBits((-105.0f)) : Float.floatToRawIntBits(x170));
      float x173 = Math.fma(x172, 1.442695f, 1.2582912E7f);
      float x176 = x173 - 1.2582912E7f;
      float x177 = Math.fma(x176, (-0.6931472f), x172);
      float x178 = Math.fma(x176, 1.9046542E-9f, x177);
      float x180 = 1.0f + x178;
      float x179 = x178 * x178;
      float x181 = Math.fma(x179, 0.008368396f, 0.16666524f);
      float x182 = Math.fma(x179, 0.0013819919f, 0.041668274f);
      float x183 = Math.fma(x179, x182, 0.49999994f);
      float x184 = Math.fma(x178, x181, x183);
      float x185 = 1.0f - x180;
      float x186 = x185 + x178;
      float x187 = Math.fma(x179, x184, x186);
      float x188 = x180 + x187;
      boolean x174 = x172 < (-80.0f);
      float x189 = Float.intBitsToFloat(x174 ? Float.floatToRawIntBits(64.0f) : Float.floatToRawIntBits((-1.0f)));
      float x190 = x173 + x189;
      int x191 = Float.floatToRawIntBits(x190);
      int x192 = x191 << 23;
      int x193 = x192 + 1065353216;
      float x194 = Float.intBitsToFloat(x193);
      float x195 = x188 * x194;
      float x175 = Float.intBitsToFloat(x174 ? Float.floatToRawIntBits(5.421011E-20f) : Float.floatToRawIntBits(2.0f));
      float x196 = x195 * x175;
      float x197 = x2 * x196;
      float x198 = Float.intBitsToFloat(x166 ? Float.floatToRawIntBits(x196) : Float.floatToRawIntBits(1.0f));
      float x199 = x197 * x198;
      float x200 = Float.intBitsToFloat(x104 ? Float.floatToRawIntBits(0.0f) : Float.floatToRawIntBits(x199));
      boolean x162 = x161 < 1000.0f;
      float x163 = -x160;
      float x164 = Math.fma(u111, x1, x163);
      float x165 = Float.intBitsToFloat(x162 ? Float.floatToRawIntBits(x164) : Float.floatToRawIntBits(0.0f));
      float x201 = 1.0f + x165;
      float x202 = x200 * x201;
      float x203 = x202 / u111;
      float x205 = Math.abs(x203);
      boolean x206 = x205 == Float.POSITIVE_INFINITY;
      float x207 = -x203;
      float x112 = u110 * x1;
      float x113 = Math.abs(x112);
      boolean x116 = x113 < 1000.0f;
      float x117 = -x112;
      float x118 = Math.fma(u110, x1, x117);
      float x119 = Float.intBitsToFloat(x116 ? Float.floatToRawIntBits(x118) : Float.floatToRawIntBits(0.0f));
      float x157 = 1.0f + x119;
      float x158 = 0.0f * x157;
      float x159 = x158 / u110;
      float x208 = x159 - x203;
      float x209 = Float.intBitsToFloat(x206 ? Float.floatToRawIntBits(x207) : Float.floatToRawIntBits(x208));
      v[vo + i] = x209;
    }
  }

  private static void valueF4(Tweedie l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    float u0 = (float) l.power();
    float u110 = 2.0f - u0;
    float u111 = 1.0f - u0;
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      float x112 = u110 * x1;
      float x113 = Math.abs(x112);
      boolean x116 = x113 < 1000.0f;
      float x117 = -x112;
      float x118 = Math.fma(u110, x1, x117);
      float x119 = Float.intBitsToFloat(x116 ? Float.floatToRawIntBits(x118) : Float.floatToRawIntBits(0.0f));
      float x157 = 1.0f + x119;
      float x158 = 0.0f * x157;
      float x159 = x158 / u110;
      float x210 = Math.abs(x159);
      boolean x211 = x210 == Float.POSITIVE_INFINITY;
      float x2 = t[to + i];
      boolean x104 = x2 == 0.0f;
      float x160 = u111 * x1;
      float x161 = Math.abs(x160);
      boolean x166 = x161 > 80.0f;
      float x167 = 0.5f * x160;
      float x168 = Float.intBitsToFloat(x166 ? Float.floatToRawIntBits(x167) : Float.floatToRawIntBits(x160));
      boolean x169 = x168 > 89.0f;
      float x170 = Float.intBitsToFloat(x169 ? Float.floatToRawIntBits(89.0f) : Float.floatToRawIntBits(x168));
      boolean x171 = x170 < (-105.0f);
      float x172 = Float.intBitsToFloat(x171 ? Float.floatToRawIntBits((-105.0f)) : Float.floatToRawIntBits(x170));
      float x173 = Math.fma(x172, 1.442695f, 1.2582912E7f);
      float x176 = x173 - 1.2582912E7f;
      float x177 = Math.fma(x176, (-0.6931472f), x172);
      float x178 = Math.fma(x176, 1.9046542E-9f, x177);
      float x180 = 1.0f + x178;
      float x179 = x178 * x178;
      float x181 = Math.fma(x179, 0.008368396f, 0.16666524f);
      float x182 = Math.fma(x179, 0.0013819919f, 0.041668274f);
      float x183 = Math.fma(x179, x182, 0.49999994f);
      float x184 = Math.fma(x178, x181, x183);
      float x185 = 1.0f - x180;
      float x186 = x185 + x178;
      float x187 = Math.fma(x179, x184, x186);
      float x188 = x180 + x187;
      boolean x174 = x172 < (-80.0f);
      float x189 = Float.intBitsToFloat(x174 ? Float.floatToRawIntBits(64.0f) : Float.floatToRawIntBits((-1.0f)));
      float x190 = x173 + x189;
      int x191 = Float.floatToRawIntBits(x190);
      int x192 = x191 << 23;
      int x193 = x192 + 1065353216;
      float x194 = Float.intBitsToFloat(x193);
      float x195 = x188 * x194;
      float x175 = Float.intBitsToFloat(x174 ? Float.floatToRawIntBits(5.421011E-20f) : Float.floatToRawIntBits(2.0f));
      float x196 = x195 * x175;
      float x197 = x2 * x196;
      float x198 = Float.intBitsToFloat(x166 ? Float.floatToRawIntBits(x196) : Float.floatToRawIntBits(1.0f));
      float x199 = x197 * x198;
      float x200 = Float.intBitsToFloat(x104 ? Float.floatToRawIntBits(0.0f) : Float.floatToRawIntBits(x199));
      boolean x162 = x161 < 1000.0f;
      float x163 = -x160;
      float x164 = Math.fma(u111, x1, x163);
      float x165 = Float.intBitsToFloat(x162 ? Float.floatToRawIntBits(x164) : Float.floatToRawIntBits(0.0f));
      float x201 = 1.0f + x165;
      float x202 = x200 * x201;
      float x203 = x202 / u111;
      float x208 = x159 - x203;
      float x212 = Float.intBitsToFloat(x211 ? Float.floatToRawIntBits(x159) : Float.floatToRawIntBits(x208));
      v[vo + i] = x212;
    }
  }

  private static void valueF5(Tweedie l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    float u0 = (float) l.power();
    float u111 = 1.0f - u0;
    float u110 = 2.0f - u0;
    for (int i = 0; i < n; i++) {
      float x2 = t[to + i];
      boolean x104 = x2 == 0.0f;
      float x1 = p[po + i];
      float x160 = u111 * x1;
      float x161 = Math.abs(x160);
      boolean x166 = x161 > 80.0f;
      float x167 = 0.5f * x160;
      float x168 = Float.intBitsToFloat(x166 ? Float.floatToRawIntBits(x167) : Float.floatToRawIntBits(x160));
      boolean x169 = x168 > 89.0f;
      float x170 = Float.intBitsToFloat(x169 ? Float.floatToRawIntBits(89.0f) : Float.floatToRawIntBits(x168));
      boolean x171 = x170 < (-105.0f);
      float x172 = Float.intBitsToFloat(x171 ? Float.floatToRawIntBits((-105.0f)) : Float.floatToRawIntBits(x170));
      float x173 = Math.fma(x172, 1.442695f, 1.2582912E7f);
      float x176 = x173 - 1.2582912E7f;
      float x177 = Math.fma(x176, (-0.6931472f), x172);
      float x178 = Math.fma(x176, 1.9046542E-9f, x177);
      float x180 = 1.0f + x178;
      float x179 = x178 * x178;
      float x181 = Math.fma(x179, 0.008368396f, 0.16666524f);
      float x182 = Math.fma(x179, 0.0013819919f, 0.041668274f);
      float x183 = Math.fma(x179, x182, 0.49999994f);
      float x184 = Math.fma(x178, x181, x183);
      float x185 = 1.0f - x180;
      float x186 = x185 + x178;
      float x187 = Math.fma(x179, x184, x186);
      float x188 = x180 + x187;
      boolean x174 = x172 < (-80.0f);
      float x189 = Float.intBitsToFloat(x174 ? Float.floatToRawIntBits(64.0f) : Float.floatToRawIntBits((-1.0f)));
      float x190 = x173 + x189;
      int x191 = Float.floatToRawIntBits(x190);
      int x192 = x191 << 23;
      int x193 = x192 + 1065353216;
      float x194 = Float.intBitsToFloat(x193);
      float x195 = x188 * x194;
      float x175 = Float.intBitsToFloat(x174 ? Float.floatToRawIntBits(5.421011E-20f) : Float.floatToRawIntBits(2.0f));
      float x196 = x195 * x175;
      float x197 = x2 * x196;
      float x198 = Float.intBitsToFloat(x166 ? Float.floatToRawIntBits(x196) : Float.floatToRawIntBits(1.0f));
      float x199 = x197 * x198;
      float x200 = Float.intBitsToFloat(x104 ? Float.floatToRawIntBits(0.0f) : Float.floatToRawIntBits(x199));
      boolean x162 = x161 < 1000.0f;
      float x163 = -x160;
      float x164 = Math.fma(u111, x1, x163);
      float x165 = Float.intBitsToFloat(x162 ? Float.floatToRawIntBits(x164) : Float.floatToRawIntBits(0.0f));
      float x201 = 1.0f + x165;
      float x202 = x200 * x201;
      float x203 = x202 / u111;
      float x205 = Math.abs(x203);
      boolean x206 = x205 == Float.POSITIVE_INFINITY;
      float x207 = -x203;
      float x112 = u110 * x1;
      float x113 = Math.abs(x112);
      boolean x120 = x113 > 80.0f;
      float x121 = 0.5f * x112;
      float x122 = Float.intBitsToFloat(x120 ? Float.floatToRawIntBits(x121) : Float.floatToRawIntBits(x112));
      boolean x123 = x122 > 89.0f;
      float x124 = Float.intBitsToFloat(x123 ? Float.floatToRawIntBits(89.0f) : Float.floatToRawIntBits(x122));
      boolean x125 = x124 < (-105.0f);
      float x126 = Float.intBitsToFloat(x125 ? Float.floatToRawIntBits((-105.0f)) : Float.floatToRawIntBits(x124));
      float x127 = Math.fma(x126, 1.442695f, 1.2582912E7f);
      float x130 = x127 - 1.2582912E7f;
      float x131 = Math.fma(x130, (-0.6931472f), x126);
      float x132 = Math.fma(x130, 1.9046542E-9f, x131);
      float x134 = 1.0f + x132;
      float x133 = x132 * x132;
      float x135 = Math.fma(x133, 0.008368396f, 0.16666524f);
      float x136 = Math.fma(x133, 0.0013819919f, 0.041668274f);
      float x137 = Math.fma(x133, x136, 0.49999994f);
      float x138 = Math.fma(x132, x135, x137);
      float x139 = 1.0f - x134;
      float x140 = x139 + x132;
      float x141 = Math.fma(x133, x138, x140);
      float x142 = x134 + x141;
      boolean x128 = x126 < (-80.0f);
      float x143 = Float.intBitsToFloat(x128 ? Float.floatToRawIntBits(64.0f) : Float.floatToRawIntBits((-1.0f)));
      float x144 = x127 + x143;
      int x145 = Float.floatToRawIntBits(x144);
      int x146 = x145 << 23;
      int x147 = x146 + 1065353216;
      float x148 = Float.intBitsToFloat(x147);
      float x149 = x142 * x148;
      float x129 = Float.intBitsToFloat(x128 ? Float.floatToRawIntBits(5.421011E-20f) : Float.floatToRawIntBits(2.0f));
      float x150 = x149 * x129;
      float x152 = Float.intBitsToFloat(x120 ? Float.floatToRawIntBits(x150) : Float.floatToRawIntBits(1.0f));
      float x153 = x150 * x152;
      boolean x116 = x113 < 1000.0f;
      float x117 = -x112;
      float x118 = Math.fma(u110, x1, x117);
      float x119 = Float.intBitsToFloat(x116 ? Float.floatToRawIntBits(x118) : Float.floatToRawIntBits(0.0f));
      float x157 = 1.0f + x119;
      float x213 = x153 * x157;
      float x214 = x213 / u110;
      float x215 = x214 - x203;
      float x216 = Float.intBitsToFloat(x206 ? Float.floatToRawIntBits(x207) : Float.floatToRawIntBits(x215));
      v[vo + i] = x216;
    }
  }

  private static void valueF6(Tweedie l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    float u0 = (float) l.power();
    float u110 = 2.0f - u0;
    float u111 = 1.0f - u0;
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      float x112 = u110 * x1;
      float x113 = Math.abs(x112);
      boolean x120 = x113 > 80.0f;
      float x121 = 0.5f * x112;
      float x122 = Float.intBitsToFloat(x120 ? Float.floatToRawIntBits(x121) : Float.floatToRawIntBits(x112));
      boolean x123 = x122 > 89.0f;
      float x124 = Float.intBitsToFloat(x123 ? Float.floatToRawIntBits(89.0f) : Float.floatToRawIntBits(x122));
      boolean x125 = x124 < (-105.0f);
      float x126 = Float.intBitsToFloat(x125 ? Float.floatToRawIntBits((-105.0f)) : Float.floatToRawIntBits(x124));
      float x127 = Math.fma(x126, 1.442695f, 1.2582912E7f);
      float x130 = x127 - 1.2582912E7f;
      float x131 = Math.fma(x130, (-0.6931472f), x126);
      float x132 = Math.fma(x130, 1.9046542E-9f, x131);
      float x134 = 1.0f + x132;
      float x133 = x132 * x132;
      float x135 = Math.fma(x133, 0.008368396f, 0.16666524f);
      float x136 = Math.fma(x133, 0.0013819919f, 0.041668274f);
      float x137 = Math.fma(x133, x136, 0.49999994f);
      float x138 = Math.fma(x132, x135, x137);
      float x139 = 1.0f - x134;
      float x140 = x139 + x132;
      float x141 = Math.fma(x133, x138, x140);
      float x142 = x134 + x141;
      boolean x128 = x126 < (-80.0f);
      float x143 = Float.intBitsToFloat(x128 ? Float.floatToRawIntBits(64.0f) : Float.floatToRawIntBits((-1.0f)));
      float x144 = x127 + x143;
      int x145 = Float.floatToRawIntBits(x144);
      int x146 = x145 << 23;
      int x147 = x146 + 1065353216;
      float x148 = Float.intBitsToFloat(x147);
      float x149 = x142 * x148;
      float x129 = Float.intBitsToFloat(x128 ? Float.floatToRawIntBits(5.421011E-20f) : Float.floatToRawIntBits(2.0f));
      float x150 = x149 * x129;
      float x152 = Float.intBitsToFloat(x120 ? Float.floatToRawIntBits(x150) : Float.floatToRawIntBits(1.0f));
      float x153 = x150 * x152;
      boolean x116 = x113 < 1000.0f;
      float x117 = -x112;
      float x118 = Math.fma(u110, x1, x117);
      float x119 = Float.intBitsToFloat(x116 ? Float.floatToRawIntBits(x118) : Float.floatToRawIntBits(0.0f));
      float x157 = 1.0f + x119;
      float x213 = x153 * x157;
      float x214 = x213 / u110;
      float x217 = Math.abs(x214);
      boolean x218 = x217 == Float.POSITIVE_INFINITY;
      float x2 = t[to + i];
      boolean x104 = x2 == 0.0f;
      float x160 = u111 * x1;
      float x161 = Math.abs(x160);
      boolean x166 = x161 > 80.0f;
      float x167 = 0.5f * x160;
      float x168 = Float.intBitsToFloat(x166 ? Float.floatToRawIntBits(x167) : Float.floatToRawIntBits(x160));
      boolean x169 = x168 > 89.0f;
      float x170 = Float.intBitsToFloat(x169 ? Float.floatToRawIntBits(89.0f) : Float.floatToRawIntBits(x168));
      boolean x171 = x170 < (-105.0f);
      float x172 = Float.intBitsToFloat(x171 ? Float.floatToRawIntBits((-105.0f)) : Float.floatToRawIntBits(x170));
      float x173 = Math.fma(x172, 1.442695f, 1.2582912E7f);
      float x176 = x173 - 1.2582912E7f;
      float x177 = Math.fma(x176, (-0.6931472f), x172);
      float x178 = Math.fma(x176, 1.9046542E-9f, x177);
      float x180 = 1.0f + x178;
      float x179 = x178 * x178;
      float x181 = Math.fma(x179, 0.008368396f, 0.16666524f);
      float x182 = Math.fma(x179, 0.0013819919f, 0.041668274f);
      float x183 = Math.fma(x179, x182, 0.49999994f);
      float x184 = Math.fma(x178, x181, x183);
      float x185 = 1.0f - x180;
      float x186 = x185 + x178;
      float x187 = Math.fma(x179, x184, x186);
      float x188 = x180 + x187;
      boolean x174 = x172 < (-80.0f);
      float x189 = Float.intBitsToFloat(x174 ? Float.floatToRawIntBits(64.0f) : Float.floatToRawIntBits((-1.0f)));
      float x190 = x173 + x189;
      int x191 = Float.floatToRawIntBits(x190);
      int x192 = x191 << 23;
      int x193 = x192 + 1065353216;
      float x194 = Float.intBitsToFloat(x193);
      float x195 = x188 * x194;
      float x175 = Float.intBitsToFloat(x174 ? Float.floatToRawIntBits(5.421011E-20f) : Float.floatToRawIntBits(2.0f));
      float x196 = x195 * x175;
      float x197 = x2 * x196;
      float x198 = Float.intBitsToFloat(x166 ? Float.floatToRawIntBits(x196) : Float.floatToRawIntBits(1.0f));
      float x199 = x197 * x198;
      float x200 = Float.intBitsToFloat(x104 ? Float.floatToRawIntBits(0.0f) : Float.floatToRawIntBits(x199));
      boolean x162 = x161 < 1000.0f;
      float x163 = -x160;
      float x164 = Math.fma(u111, x1, x163);
      float x165 = Float.intBitsToFloat(x162 ? Float.floatToRawIntBits(x164) : Float.floatToRawIntBits(0.0f));
      float x201 = 1.0f + x165;
      float x202 = x200 * x201;
      float x203 = x202 / u111;
      float x215 = x214 - x203;
      float x219 = Float.intBitsToFloat(x218 ? Float.floatToRawIntBits(x214) : Float.floatToRawIntBits(x215));
      v[vo + i] = x219;
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    Tweedie l = (Tweedie) loss;
    if (((float) l.power() == 0.0f)) {
      gradientF0(l, p, po, t, to, v, vo, g, go, scale, n);
    } else {
      if (((float) l.power() == 1.0f)) {
        gradientF1(l, p, po, t, to, v, vo, g, go, scale, n);
      } else {
        if (((float) l.power() == 2.0f)) {
          gradientF2(l, p, po, t, to, v, vo, g, go, scale, n);
        } else {
          if ((1.0f == 0.0f)) {
            if (((float) l.power() > 2.0f)) {
              gradientF3(l, p, po, t, to, v, vo, g, go, scale, n);
            } else {
              gradientF4(l, p, po, t, to, v, vo, g, go, scale, n);
            }
          } else {
            if (((float) l.power() > 2.0f)) {
              gradientF5(l, p, po, t, to, v, vo, g, go, scale, n);
            } else {
              gradientF6(l, p, po, t, to, v, vo, g, go, scale, n);
            }
          }
        }
      }
    }
  }

  private static void gradientF0(Tweedie l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      boolean x7 = x1 > 89.0f;
      float x8 = Float.intBitsToFloat(x7 ? Float.floatToRawIntBits(89.0f) : Float.floatToRawIntBits(x1));
      boolean x11 = x8 < (-105.0f);
      float x12 = Float.intBitsToFloat(x11 ? Float.floatToRawIntBits((-105.0f)) : Float.floatToRawIntBits(x8));
      float x15 = Math.fma(x12, 1.442695f, 1.2582912E7f);
      float x22 = x15 - 1.2582912E7f;
      float x27 = Math.fma(x22, (-0.6931472f), x12);
      float x28 = Math.fma(x22, 1.9046542E-9f, x27);
      float x31 = 1.0f + x28;
      float x29 = x28 * x28;
      float x34 = Math.fma(x29, 0.008368396f, 0.16666524f);
      float x38 = Math.fma(x29, 0.0013819919f, 0.041668274f);
      float x39 = Math.fma(x29, x38, 0.49999994f);
      float x40 = Math.fma(x28, x34, x39);
      float x41 = 1.0f - x31;
      float x42 = x41 + x28;
      float x43 = Math.fma(x29, x40, x42);
      float x44 = x31 + x43;
      boolean x18 = x12 < (-80.0f);
      float x47 = Float.intBitsToFloat(x18 ? Float.floatToRawIntBits(64.0f) : Float.floatToRawIntBits((-1.0f)));
      float x48 = x15 + x47;
      int x49 = Float.floatToRawIntBits(x48);
      int x51 = x49 << 23;
      int x53 = x51 + 1065353216;
      float x54 = Float.intBitsToFloat(x53);
      float x55 = x44 * x54;
      float x21 = Float.intBitsToFloat(x18 ? Float.floatToRawIntBits(5.421011E-20f) : Float.floatToRawIntBits(2.0f));
      float x56 = x55 * x21;
      float x2 = t[to + i];
      float x57 = x56 - x2;
      float x59 = 0.5f * x57;
      float x60 = x59 * x57;
      float x156 = x56 * x57;
      float x157 = x156 * scale;
      v[vo + i] = x60;
      g[go + i] = x157;
    }
  }

  private static void gradientF1(Tweedie l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      boolean x7 = x1 > 89.0f;
      float x8 = Float.intBitsToFloat(x7 ? Float.floatToRawIntBits(89.0f) : Float.floatToRawIntBits(x1));
      boolean x11 = x8 < (-105.0f);
      float x12 = Float.intBitsToFloat(x11 ? Float.floatToRawIntBits((-105.0f)) : Float.floatToRawIntBits(x8));
      float x15 = Math.fma(x12, 1.442695f, 1.2582912E7f);
      float x22 = x15 - 1.2582912E7f;
      float x27 = Math.fma(x22, (-0.6931472f), x12);
      float x28 = Math.fma(x22, 1.9046542E-9f, x27);
      float x31 = 1.0f + x28;
      float x29 = x28 * x28;
      float x34 = Math.fma(x29, 0.008368396f, 0.16666524f);
      float x38 = Math.fma(x29, 0.0013819919f, 0.041668274f);
      float x39 = Math.fma(x29, x38, 0.49999994f);
      float x40 = Math.fma(x28, x34, x39);
      float x41 = 1.0f - x31;
      float x42 = x41 + x28;
      float x43 = Math.fma(x29, x40, x42);
      float x44 = x31 + x43;
      boolean x18 = x12 < (-80.0f);
      float x47 = Float.intBitsToFloat(x18 ? Float.floatToRawIntBits(64.0f) : Float.floatToRawIntBits((-1.0f)));
      float x48 = x15 + x47;
      int x49 = Float.floatToRawIntBits(x48);
      int x51 = x49 << 23;
      int x53 = x51 + 1065353216;
      float x54 = Float.intBitsToFloat(x53);
      float x55 = x44 * x54;
      float x21 = Float.intBitsToFloat(x18 ? Float.floatToRawIntBits(5.421011E-20f) : Float.floatToRawIntBits(2.0f));
      float x56 = x55 * x21;
      boolean x64 = x56 < Float.POSITIVE_INFINITY;
      float x2 = t[to + i];
      float x65 = x2 * x1;
      float x66 = x56 - x65;
      float x67 = Float.intBitsToFloat(x64 ? Float.floatToRawIntBits(x66) : Float.floatToRawIntBits(x56));
      float x57 = x56 - x2;
      float x159 = x57 * scale;
      v[vo + i] = x67;
      g[go + i] = x159;
    }
  }

  private static void gradientF2(Tweedie l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      float x2 = t[to + i];
      boolean x104 = x2 == 0.0f;
      float x71 = Math.abs(x1);
      boolean x73 = x71 > 80.0f;
      float x70 = -x1;
      float x74 = 0.5f * x70;
      float x75 = Float.intBitsToFloat(x73 ? Float.floatToRawIntBits(x74) : Float.floatToRawIntBits(x70));
      boolean x76 = x75 > 89.0f;
      float x77 = Float.intBitsToFloat(x76 ? Float.floatToRawIntBits(89.0f) : Float.floatToRawIntBits(x75));
      boolean x78 = x77 < (-105.0f);
      float x79 = Float.intBitsToFloat(x78 ? Float.floatToRawIntBits((-105.0f)) : Float.floatToRawIntBits(x77));
      float x80 = Math.fma(x79, 1.442695f, 1.2582912E7f);
      float x83 = x80 - 1.2582912E7f;
      float x84 = Math.fma(x83, (-0.6931472f), x79);
      float x85 = Math.fma(x83, 1.9046542E-9f, x84);
      float x87 = 1.0f + x85;
      float x86 = x85 * x85;
      float x88 = Math.fma(x86, 0.008368396f, 0.16666524f);
      float x89 = Math.fma(x86, 0.0013819919f, 0.041668274f);
      float x90 = Math.fma(x86, x89, 0.49999994f);
      float x91 = Math.fma(x85, x88, x90);
      float x92 = 1.0f - x87;
      float x93 = x92 + x85;
      float x94 = Math.fma(x86, x91, x93);
      float x95 = x87 + x94;
      boolean x81 = x79 < (-80.0f);
      float x96 = Float.intBitsToFloat(x81 ? Float.floatToRawIntBits(64.0f) : Float.floatToRawIntBits((-1.0f)));
      float x97 = x80 + x96;
      int x98 = Float.floatToRawIntBits(x97);
      int x99 = x98 << 23;
      int x100 = x99 + 1065353216;
      float x101 = Float.intBitsToFloat(x100);
      float x102 = x95 * x101;
      float x82 = Float.intBitsToFloat(x81 ? Float.floatToRawIntBits(5.421011E-20f) : Float.floatToRawIntBits(2.0f));
      float x103 = x102 * x82;
      float x105 = x2 * x103;
      float x106 = Float.intBitsToFloat(x73 ? Float.floatToRawIntBits(x103) : Float.floatToRawIntBits(1.0f));
      float x107 = x105 * x106;
      float x108 = Float.intBitsToFloat(x104 ? Float.floatToRawIntBits(0.0f) : Float.floatToRawIntBits(x107));
      float x109 = x1 + x108;
      float x160 = 1.0f - x108;
      float x161 = x160 * scale;
      v[vo + i] = x109;
      g[go + i] = x161;
    }
  }

  private static void gradientF3(Tweedie l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    float u0 = (float) l.power();
    float u111 = 1.0f - u0;
    float u110 = 2.0f - u0;
    for (int i = 0; i < n; i++) {
      float x2 = t[to + i];
      boolean x104 = x2 == 0.0f;
      float x1 = p[po + i];
      float x165 = u111 * x1;
      float x166 = Math.abs(x165);
      boolean x171 = x166 > 80.0f;
      float x172 = 0.5f * x165;
      float x173 = Float.intBitsToFloat(x171 ? Float.floatToRawIntBits(x172) : Float.floatToRawIntBits(x165));
      boolean x174 = x173 > 89.0f;
      float x175 = Float.intBitsToFloat(x174 ? Float.floatToRawIntBits(89.0f) : Float.floatToRawIntBits(x173));
      boolean x176 = x175 < (-105.0f);
      float x177 = Float.intBitsToFloat(x176 ? Float.floatToRawIntBits((-105.0f)) : Float.floatToRawIntBits(x175));
      float x178 = Math.fma(x177, 1.442695f, 1.2582912E7f);
      float x181 = x178 - 1.2582912E7f;
      float x182 = Math.fma(x181, (-0.6931472f), x177);
      float x183 = Math.fma(x181, 1.9046542E-9f, x182);
      float x185 = 1.0f + x183;
      float x184 = x183 * x183;
      float x186 = Math.fma(x184, 0.008368396f, 0.16666524f);
      float x187 = Math.fma(x184, 0.0013819919f, 0.041668274f);
      float x188 = Math.fma(x184, x187, 0.49999994f);
      float x189 = Math.fma(x183, x186, x188);
      float x190 = 1.0f - x185;
      float x191 = x190 + x183;
      float x192 = Math.fma(x184, x189, x191);
      float x193 = x185 + x192;
      boolean x179 = x177 < (-80.0f);
      float x194 = Float.intBitsToFloat(x179 ? Float.floatToRawIntBits(64.0f) : Float.floatToRawIntBits((-1.0f)));
      float x195 = x178 + x194;
      int x196 = Float.floatToRawIntBits(x195);
      int x197 = x196 << 23;
      int x198 = x197 + 1065353216;
      float x199 = Float.intBitsToFloat(x198);
      float x200 = x193 * x199;
      float x180 = Float.intBitsToFloat(x179 ? Float.floatToRawIntBits(5.421011E-20f) : Float.floatToRawIntBits(2.0f));
      float x201 = x200 * x180;
      float x202 = x2 * x201;
      float x203 = Float.intBitsToFloat(x171 ? Float.floatToRawIntBits(x201) : Float.floatToRawIntBits(1.0f));
      float x204 = x202 * x203;
      float x205 = Float.intBitsToFloat(x104 ? Float.floatToRawIntBits(0.0f) : Float.floatToRawIntBits(x204));
      boolean x167 = x166 < 1000.0f;
      float x168 = -x165;
      float x169 = Math.fma(u111, x1, x168);
      float x170 = Float.intBitsToFloat(x167 ? Float.floatToRawIntBits(x169) : Float.floatToRawIntBits(0.0f));
      float x206 = 1.0f + x170;
      float x207 = x205 * x206;
      float x208 = x207 / u111;
      float x210 = Math.abs(x208);
      boolean x211 = x210 == Float.POSITIVE_INFINITY;
      float x212 = -x208;
      float x112 = u110 * x1;
      float x113 = Math.abs(x112);
      boolean x116 = x113 < 1000.0f;
      float x117 = -x112;
      float x118 = Math.fma(u110, x1, x117);
      float x119 = Float.intBitsToFloat(x116 ? Float.floatToRawIntBits(x118) : Float.floatToRawIntBits(0.0f));
      float x162 = 1.0f + x119;
      float x163 = 0.0f * x162;
      float x164 = x163 / u110;
      float x213 = x164 - x208;
      float x214 = Float.intBitsToFloat(x211 ? Float.floatToRawIntBits(x212) : Float.floatToRawIntBits(x213));
      float x218 = Math.abs(x207);
      boolean x219 = x218 == Float.POSITIVE_INFINITY;
      float x220 = -x207;
      float x221 = x163 - x207;
      float x222 = Float.intBitsToFloat(x219 ? Float.floatToRawIntBits(x220) : Float.floatToRawIntBits(x221));
      float x223 = x222 * scale;
      v[vo + i] = x214;
      g[go + i] = x223;
    }
  }

  private static void gradientF4(Tweedie l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    float u0 = (float) l.power();
    float u110 = 2.0f - u0;
    float u111 = 1.0f - u0;
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      float x112 = u110 * x1;
      float x113 = Math.abs(x112);
      boolean x116 = x113 < 1000.0f;
      float x117 = -x112;
      float x118 = Math.fma(u110, x1, x117);
      float x119 = Float.intBitsToFloat(x116 ? Float.floatToRawIntBits(x118) : Float.floatToRawIntBits(0.0f));
      float x162 = 1.0f + x119;
      float x163 = 0.0f * x162;
      float x164 = x163 / u110;
      float x215 = Math.abs(x164);
      boolean x216 = x215 == Float.POSITIVE_INFINITY;
      float x2 = t[to + i];
      boolean x104 = x2 == 0.0f;
      float x165 = u111 * x1;
      float x166 = Math.abs(x165);
      boolean x171 = x166 > 80.0f;
      float x172 = 0.5f * x165;
      float x173 = Float.intBitsToFloat(x171 ? Float.floatToRawIntBits(x172) : Float.floatToRawIntBits(x165));
      boolean x174 = x173 > 89.0f;
      float x175 = Float.intBitsToFloat(x174 ? Float.floatToRawIntBits(89.0f) : Float.floatToRawIntBits(x173));
      boolean x176 = x175 < (-105.0f);
      float x177 = Float.intBitsToFloat(x176 ? Float.floatToRawIntBits((-105.0f)) : Float.floatToRawIntBits(x175));
      float x178 = Math.fma(x177, 1.442695f, 1.2582912E7f);
      float x181 = x178 - 1.2582912E7f;
      float x182 = Math.fma(x181, (-0.6931472f), x177);
      float x183 = Math.fma(x181, 1.9046542E-9f, x182);
      float x185 = 1.0f + x183;
      float x184 = x183 * x183;
      float x186 = Math.fma(x184, 0.008368396f, 0.16666524f);
      float x187 = Math.fma(x184, 0.0013819919f, 0.041668274f);
      float x188 = Math.fma(x184, x187, 0.49999994f);
      float x189 = Math.fma(x183, x186, x188);
      float x190 = 1.0f - x185;
      float x191 = x190 + x183;
      float x192 = Math.fma(x184, x189, x191);
      float x193 = x185 + x192;
      boolean x179 = x177 < (-80.0f);
      float x194 = Float.intBitsToFloat(x179 ? Float.floatToRawIntBits(64.0f) : Float.floatToRawIntBits((-1.0f)));
      float x195 = x178 + x194;
      int x196 = Float.floatToRawIntBits(x195);
      int x197 = x196 << 23;
      int x198 = x197 + 1065353216;
      float x199 = Float.intBitsToFloat(x198);
      float x200 = x193 * x199;
      float x180 = Float.intBitsToFloat(x179 ? Float.floatToRawIntBits(5.421011E-20f) : Float.floatToRawIntBits(2.0f));
      float x201 = x200 * x180;
      float x202 = x2 * x201;
      float x203 = Float.intBitsToFloat(x171 ? Float.floatToRawIntBits(x201) : Float.floatToRawIntBits(1.0f));
      float x204 = x202 * x203;
      float x205 = Float.intBitsToFloat(x104 ? Float.floatToRawIntBits(0.0f) : Float.floatToRawIntBits(x204));
      boolean x167 = x166 < 1000.0f;
      float x168 = -x165;
      float x169 = Math.fma(u111, x1, x168);
      float x170 = Float.intBitsToFloat(x167 ? Float.floatToRawIntBits(x169) : Float.floatToRawIntBits(0.0f));
      float x206 = 1.0f + x170;
      float x207 = x205 * x206;
      float x208 = x207 / u111;
      float x213 = x164 - x208;
      float x217 = Float.intBitsToFloat(x216 ? Float.floatToRawIntBits(x164) : Float.floatToRawIntBits(x213));
      float x224 = Math.abs(x163);
      boolean x225 = x224 == Float.POSITIVE_INFINITY;
      float x221 = x163 - x207;
      float x226 = Float.intBitsToFloat(x225 ? Float.floatToRawIntBits(x163) : Float.floatToRawIntBits(x221));
      float x227 = x226 * scale;
      v[vo + i] = x217;
      g[go + i] = x227;
    }
  }

  private static void gradientF5(Tweedie l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    float u0 = (float) l.power();
    float u111 = 1.0f - u0;
    float u110 = 2.0f - u0;
    for (int i = 0; i < n; i++) {
      float x2 = t[to + i];
      boolean x104 = x2 == 0.0f;
      float x1 = p[po + i];
      float x165 = u111 * x1;
      float x166 = Math.abs(x165);
      boolean x171 = x166 > 80.0f;
      float x172 = 0.5f * x165;
      float x173 = Float.intBitsToFloat(x171 ? Float.floatToRawIntBits(x172) : Float.floatToRawIntBits(x165));
      boolean x174 = x173 > 89.0f;
      float x175 = Float.intBitsToFloat(x174 ? Float.floatToRawIntBits(89.0f) : Float.floatToRawIntBits(x173));
      boolean x176 = x175 < (-105.0f);
      float x177 = Float.intBitsToFloat(x176 ? Float.floatToRawIntBits((-105.0f)) : Float.floatToRawIntBits(x175));
      float x178 = Math.fma(x177, 1.442695f, 1.2582912E7f);
      float x181 = x178 - 1.2582912E7f;
      float x182 = Math.fma(x181, (-0.6931472f), x177);
      float x183 = Math.fma(x181, 1.9046542E-9f, x182);
      float x185 = 1.0f + x183;
      float x184 = x183 * x183;
      float x186 = Math.fma(x184, 0.008368396f, 0.16666524f);
      float x187 = Math.fma(x184, 0.0013819919f, 0.041668274f);
      float x188 = Math.fma(x184, x187, 0.49999994f);
      float x189 = Math.fma(x183, x186, x188);
      float x190 = 1.0f - x185;
      float x191 = x190 + x183;
      float x192 = Math.fma(x184, x189, x191);
      float x193 = x185 + x192;
      boolean x179 = x177 < (-80.0f);
      float x194 = Float.intBitsToFloat(x179 ? Float.floatToRawIntBits(64.0f) : Float.floatToRawIntBits((-1.0f)));
      float x195 = x178 + x194;
      int x196 = Float.floatToRawIntBits(x195);
      int x197 = x196 << 23;
      int x198 = x197 + 1065353216;
      float x199 = Float.intBitsToFloat(x198);
      float x200 = x193 * x199;
      float x180 = Float.intBitsToFloat(x179 ? Float.floatToRawIntBits(5.421011E-20f) : Float.floatToRawIntBits(2.0f));
      float x201 = x200 * x180;
      float x202 = x2 * x201;
      float x203 = Float.intBitsToFloat(x171 ? Float.floatToRawIntBits(x201) : Float.floatToRawIntBits(1.0f));
      float x204 = x202 * x203;
      float x205 = Float.intBitsToFloat(x104 ? Float.floatToRawIntBits(0.0f) : Float.floatToRawIntBits(x204));
      boolean x167 = x166 < 1000.0f;
      float x168 = -x165;
      float x169 = Math.fma(u111, x1, x168);
      float x170 = Float.intBitsToFloat(x167 ? Float.floatToRawIntBits(x169) : Float.floatToRawIntBits(0.0f));
      float x206 = 1.0f + x170;
      float x207 = x205 * x206;
      float x208 = x207 / u111;
      float x210 = Math.abs(x208);
      boolean x211 = x210 == Float.POSITIVE_INFINITY;
      float x212 = -x208;
      float x112 = u110 * x1;
      float x113 = Math.abs(x112);
      boolean x120 = x113 > 80.0f;
      float x121 = 0.5f * x112;
      float x122 = Float.intBitsToFloat(x120 ? Float.floatToRawIntBits(x121) : Float.floatToRawIntBits(x112));
      boolean x123 = x122 > 89.0f;
      float x124 = Float.intBitsToFloat(x123 ? Float.floatToRawIntBits(89.0f) : Float.floatToRawIntBits(x122));
      boolean x125 = x124 < (-105.0f);
      float x126 = Float.intBitsToFloat(x125 ? Float.floatToRawIntBits((-105.0f)) : Float.floatToRawIntBits(x124));
      float x127 = Math.fma(x126, 1.442695f, 1.2582912E7f);
      float x130 = x127 - 1.2582912E7f;
      float x131 = Math.fma(x130, (-0.6931472f), x126);
      float x132 = Math.fma(x130, 1.9046542E-9f, x131);
      float x134 = 1.0f + x132;
      float x133 = x132 * x132;
      float x135 = Math.fma(x133, 0.008368396f, 0.16666524f);
      float x136 = Math.fma(x133, 0.0013819919f, 0.041668274f);
      float x137 = Math.fma(x133, x136, 0.49999994f);
      float x138 = Math.fma(x132, x135, x137);
      float x139 = 1.0f - x134;
      float x140 = x139 + x132;
      float x141 = Math.fma(x133, x138, x140);
      float x142 = x134 + x141;
      boolean x128 = x126 < (-80.0f);
      float x143 = Float.intBitsToFloat(x128 ? Float.floatToRawIntBits(64.0f) : Float.floatToRawIntBits((-1.0f)));
      float x144 = x127 + x143;
      int x145 = Float.floatToRawIntBits(x144);
      int x146 = x145 << 23;
      int x147 = x146 + 1065353216;
      float x148 = Float.intBitsToFloat(x147);
      float x149 = x142 * x148;
      float x129 = Float.intBitsToFloat(x128 ? Float.floatToRawIntBits(5.421011E-20f) : Float.floatToRawIntBits(2.0f));
      float x150 = x149 * x129;
      float x152 = Float.intBitsToFloat(x120 ? Float.floatToRawIntBits(x150) : Float.floatToRawIntBits(1.0f));
      float x153 = x150 * x152;
      boolean x116 = x113 < 1000.0f;
      float x117 = -x112;
      float x118 = Math.fma(u110, x1, x117);
      float x119 = Float.intBitsToFloat(x116 ? Float.floatToRawIntBits(x118) : Float.floatToRawIntBits(0.0f));
      float x162 = 1.0f + x119;
      float x228 = x153 * x162;
      float x229 = x228 / u110;
      float x230 = x229 - x208;
      float x231 = Float.intBitsToFloat(x211 ? Float.floatToRawIntBits(x212) : Float.floatToRawIntBits(x230));
      float x218 = Math.abs(x207);
      boolean x219 = x218 == Float.POSITIVE_INFINITY;
      float x220 = -x207;
      float x235 = x228 - x207;
      float x236 = Float.intBitsToFloat(x219 ? Float.floatToRawIntBits(x220) : Float.floatToRawIntBits(x235));
      float x237 = x236 * scale;
      v[vo + i] = x231;
      g[go + i] = x237;
    }
  }

  private static void gradientF6(Tweedie l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    float u0 = (float) l.power();
    float u110 = 2.0f - u0;
    float u111 = 1.0f - u0;
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      float x112 = u110 * x1;
      float x113 = Math.abs(x112);
      boolean x120 = x113 > 80.0f;
      float x121 = 0.5f * x112;
      float x122 = Float.intBitsToFloat(x120 ? Float.floatToRawIntBits(x121) : Float.floatToRawIntBits(x112));
      boolean x123 = x122 > 89.0f;
      float x124 = Float.intBitsToFloat(x123 ? Float.floatToRawIntBits(89.0f) : Float.floatToRawIntBits(x122));
      boolean x125 = x124 < (-105.0f);
      float x126 = Float.intBitsToFloat(x125 ? Float.floatToRawIntBits((-105.0f)) : Float.floatToRawIntBits(x124));
      float x127 = Math.fma(x126, 1.442695f, 1.2582912E7f);
      float x130 = x127 - 1.2582912E7f;
      float x131 = Math.fma(x130, (-0.6931472f), x126);
      float x132 = Math.fma(x130, 1.9046542E-9f, x131);
      float x134 = 1.0f + x132;
      float x133 = x132 * x132;
      float x135 = Math.fma(x133, 0.008368396f, 0.16666524f);
      float x136 = Math.fma(x133, 0.0013819919f, 0.041668274f);
      float x137 = Math.fma(x133, x136, 0.49999994f);
      float x138 = Math.fma(x132, x135, x137);
      float x139 = 1.0f - x134;
      float x140 = x139 + x132;
      float x141 = Math.fma(x133, x138, x140);
      float x142 = x134 + x141;
      boolean x128 = x126 < (-80.0f);
      float x143 = Float.intBitsToFloat(x128 ? Float.floatToRawIntBits(64.0f) : Float.floatToRawIntBits((-1.0f)));
      float x144 = x127 + x143;
      int x145 = Float.floatToRawIntBits(x144);
      int x146 = x145 << 23;
      int x147 = x146 + 1065353216;
      float x148 = Float.intBitsToFloat(x147);
      float x149 = x142 * x148;
      float x129 = Float.intBitsToFloat(x128 ? Float.floatToRawIntBits(5.421011E-20f) : Float.floatToRawIntBits(2.0f));
      float x150 = x149 * x129;
      float x152 = Float.intBitsToFloat(x120 ? Float.floatToRawIntBits(x150) : Float.floatToRawIntBits(1.0f));
      float x153 = x150 * x152;
      boolean x116 = x113 < 1000.0f;
      float x117 = -x112;
      float x118 = Math.fma(u110, x1, x117);
      float x119 = Float.intBitsToFloat(x116 ? Float.floatToRawIntBits(x118) : Float.floatToRawIntBits(0.0f));
      float x162 = 1.0f + x119;
      float x228 = x153 * x162;
      float x229 = x228 / u110;
      float x232 = Math.abs(x229);
      boolean x233 = x232 == Float.POSITIVE_INFINITY;
      float x2 = t[to + i];
      boolean x104 = x2 == 0.0f;
      float x165 = u111 * x1;
      float x166 = Math.abs(x165);
      boolean x171 = x166 > 80.0f;
      float x172 = 0.5f * x165;
      float x173 = Float.intBitsToFloat(x171 ? Float.floatToRawIntBits(x172) : Float.floatToRawIntBits(x165));
      boolean x174 = x173 > 89.0f;
      float x175 = Float.intBitsToFloat(x174 ? Float.floatToRawIntBits(89.0f) : Float.floatToRawIntBits(x173));
      boolean x176 = x175 < (-105.0f);
      float x177 = Float.intBitsToFloat(x176 ? Float.floatToRawIntBits((-105.0f)) : Float.floatToRawIntBits(x175));
      float x178 = Math.fma(x177, 1.442695f, 1.2582912E7f);
      float x181 = x178 - 1.2582912E7f;
      float x182 = Math.fma(x181, (-0.6931472f), x177);
      float x183 = Math.fma(x181, 1.9046542E-9f, x182);
      float x185 = 1.0f + x183;
      float x184 = x183 * x183;
      float x186 = Math.fma(x184, 0.008368396f, 0.16666524f);
      float x187 = Math.fma(x184, 0.0013819919f, 0.041668274f);
      float x188 = Math.fma(x184, x187, 0.49999994f);
      float x189 = Math.fma(x183, x186, x188);
      float x190 = 1.0f - x185;
      float x191 = x190 + x183;
      float x192 = Math.fma(x184, x189, x191);
      float x193 = x185 + x192;
      boolean x179 = x177 < (-80.0f);
      float x194 = Float.intBitsToFloat(x179 ? Float.floatToRawIntBits(64.0f) : Float.floatToRawIntBits((-1.0f)));
      float x195 = x178 + x194;
      int x196 = Float.floatToRawIntBits(x195);
      int x197 = x196 << 23;
      int x198 = x197 + 1065353216;
      float x199 = Float.intBitsToFloat(x198);
      float x200 = x193 * x199;
      float x180 = Float.intBitsToFloat(x179 ? Float.floatToRawIntBits(5.421011E-20f) : Float.floatToRawIntBits(2.0f));
      float x201 = x200 * x180;
      float x202 = x2 * x201;
      float x203 = Float.intBitsToFloat(x171 ? Float.floatToRawIntBits(x201) : Float.floatToRawIntBits(1.0f));
      float x204 = x202 * x203;
      float x205 = Float.intBitsToFloat(x104 ? Float.floatToRawIntBits(0.0f) : Float.floatToRawIntBits(x204));
      boolean x167 = x166 < 1000.0f;
      float x168 = -x165;
      float x169 = Math.fma(u111, x1, x168);
      float x170 = Float.intBitsToFloat(x167 ? Float.floatToRawIntBits(x169) : Float.floatToRawIntBits(0.0f));
      float x206 = 1.0f + x170;
      float x207 = x205 * x206;
      float x208 = x207 / u111;
      float x230 = x229 - x208;
      float x234 = Float.intBitsToFloat(x233 ? Float.floatToRawIntBits(x229) : Float.floatToRawIntBits(x230));
      float x238 = Math.abs(x228);
      boolean x239 = x238 == Float.POSITIVE_INFINITY;
      float x235 = x228 - x207;
      float x240 = Float.intBitsToFloat(x239 ? Float.floatToRawIntBits(x228) : Float.floatToRawIntBits(x235));
      float x241 = x240 * scale;
      v[vo + i] = x234;
      g[go + i] = x241;
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    Tweedie l = (Tweedie) loss;
    if (((float) l.power() == 0.0f)) {
      hessianF0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
    } else {
      if (((float) l.power() == 1.0f)) {
        hessianF1(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
      } else {
        if (((float) l.power() == 2.0f)) {
          hessianF2(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
        } else {
          if ((1.0f == 0.0f)) {
            if (((float) l.power() > 2.0f)) {
              hessianF3(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
            } else {
              hessianF4(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
            }
          } else {
            if (((float) l.power() > 2.0f)) {
              hessianF5(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
            } else {
              hessianF6(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
            }
          }
        }
      }
    }
  }

  private static void hessianF0(Tweedie l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      boolean x7 = x1 > 89.0f;
      float x8 = Float.intBitsToFloat(x7 ? Float.floatToRawIntBits(89.0f) : Float.floatToRawIntBits(x1));
      boolean x11 = x8 < (-105.0f);
      float x12 = Float.intBitsToFloat(x11 ? Float.floatToRawIntBits((-105.0f)) : Float.floatToRawIntBits(x8));
      float x15 = Math.fma(x12, 1.442695f, 1.2582912E7f);
      float x22 = x15 - 1.2582912E7f;
      float x27 = Math.fma(x22, (-0.6931472f), x12);
      float x28 = Math.fma(x22, 1.9046542E-9f, x27);
      float x31 = 1.0f + x28;
      float x29 = x28 * x28;
      float x34 = Math.fma(x29, 0.008368396f, 0.16666524f);
      float x38 = Math.fma(x29, 0.0013819919f, 0.041668274f);
      float x39 = Math.fma(x29, x38, 0.49999994f);
      float x40 = Math.fma(x28, x34, x39);
      float x41 = 1.0f - x31;
      float x42 = x41 + x28;
      float x43 = Math.fma(x29, x40, x42);
      float x44 = x31 + x43;
      boolean x18 = x12 < (-80.0f);
      float x47 = Float.intBitsToFloat(x18 ? Float.floatToRawIntBits(64.0f) : Float.floatToRawIntBits((-1.0f)));
      float x48 = x15 + x47;
      int x49 = Float.floatToRawIntBits(x48);
      int x51 = x49 << 23;
      int x53 = x51 + 1065353216;
      float x54 = Float.intBitsToFloat(x53);
      float x55 = x44 * x54;
      float x21 = Float.intBitsToFloat(x18 ? Float.floatToRawIntBits(5.421011E-20f) : Float.floatToRawIntBits(2.0f));
      float x56 = x55 * x21;
      float x2 = t[to + i];
      float x57 = x56 - x2;
      float x59 = 0.5f * x57;
      float x60 = x59 * x57;
      float x156 = x56 * x57;
      float x157 = x156 * scale;
      float x158 = 2.0f * x56;
      float x159 = x158 - x2;
      float x160 = x56 * x159;
      float x161 = x160 * scale;
      v[vo + i] = x60;
      g[go + i] = x157;
      h[ho + i] = x161;
    }
  }

  private static void hessianF1(Tweedie l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      boolean x7 = x1 > 89.0f;
      float x8 = Float.intBitsToFloat(x7 ? Float.floatToRawIntBits(89.0f) : Float.floatToRawIntBits(x1));
      boolean x11 = x8 < (-105.0f);
      float x12 = Float.intBitsToFloat(x11 ? Float.floatToRawIntBits((-105.0f)) : Float.floatToRawIntBits(x8));
      float x15 = Math.fma(x12, 1.442695f, 1.2582912E7f);
      float x22 = x15 - 1.2582912E7f;
      float x27 = Math.fma(x22, (-0.6931472f), x12);
      float x28 = Math.fma(x22, 1.9046542E-9f, x27);
      float x31 = 1.0f + x28;
      float x29 = x28 * x28;
      float x34 = Math.fma(x29, 0.008368396f, 0.16666524f);
      float x38 = Math.fma(x29, 0.0013819919f, 0.041668274f);
      float x39 = Math.fma(x29, x38, 0.49999994f);
      float x40 = Math.fma(x28, x34, x39);
      float x41 = 1.0f - x31;
      float x42 = x41 + x28;
      float x43 = Math.fma(x29, x40, x42);
      float x44 = x31 + x43;
      boolean x18 = x12 < (-80.0f);
      float x47 = Float.intBitsToFloat(x18 ? Float.floatToRawIntBits(64.0f) : Float.floatToRawIntBits((-1.0f)));
      float x48 = x15 + x47;
      int x49 = Float.floatToRawIntBits(x48);
      int x51 = x49 << 23;
      int x53 = x51 + 1065353216;
      float x54 = Float.intBitsToFloat(x53);
      float x55 = x44 * x54;
      float x21 = Float.intBitsToFloat(x18 ? Float.floatToRawIntBits(5.421011E-20f) : Float.floatToRawIntBits(2.0f));
      float x56 = x55 * x21;
      boolean x64 = x56 < Float.POSITIVE_INFINITY;
      float x2 = t[to + i];
      float x65 = x2 * x1;
      float x66 = x56 - x65;
      float x67 = Float.intBitsToFloat(x64 ? Float.floatToRawIntBits(x66) : Float.floatToRawIntBits(x56));
      float x57 = x56 - x2;
      float x163 = x57 * scale;
      float x164 = x56 * scale;
      v[vo + i] = x67;
      g[go + i] = x163;
      h[ho + i] = x164;
    }
  }

  private static void hessianF2(Tweedie l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      float x2 = t[to + i];
      boolean x104 = x2 == 0.0f;
      float x71 = Math.abs(x1);
      boolean x73 = x71 > 80.0f;
      float x70 = -x1;
      float x74 = 0.5f * x70;
      float x75 = Float.intBitsToFloat(x73 ? Float.floatToRawIntBits(x74) : Float.floatToRawIntBits(x70));
      boolean x76 = x75 > 89.0f;
      float x77 = Float.intBitsToFloat(x76 ? Float.floatToRawIntBits(89.0f) : Float.floatToRawIntBits(x75));
      boolean x78 = x77 < (-105.0f);
      float x79 = Float.intBitsToFloat(x78 ? Float.floatToRawIntBits((-105.0f)) : Float.floatToRawIntBits(x77));
      float x80 = Math.fma(x79, 1.442695f, 1.2582912E7f);
      float x83 = x80 - 1.2582912E7f;
      float x84 = Math.fma(x83, (-0.6931472f), x79);
      float x85 = Math.fma(x83, 1.9046542E-9f, x84);
      float x87 = 1.0f + x85;
      float x86 = x85 * x85;
      float x88 = Math.fma(x86, 0.008368396f, 0.16666524f);
      float x89 = Math.fma(x86, 0.0013819919f, 0.041668274f);
      float x90 = Math.fma(x86, x89, 0.49999994f);
      float x91 = Math.fma(x85, x88, x90);
      float x92 = 1.0f - x87;
      float x93 = x92 + x85;
      float x94 = Math.fma(x86, x91, x93);
      float x95 = x87 + x94;
      boolean x81 = x79 < (-80.0f);
      float x96 = Float.intBitsToFloat(x81 ? Float.floatToRawIntBits(64.0f) : Float.floatToRawIntBits((-1.0f)));
      float x97 = x80 + x96;
      int x98 = Float.floatToRawIntBits(x97);
      int x99 = x98 << 23;
      int x100 = x99 + 1065353216;
      float x101 = Float.intBitsToFloat(x100);
      float x102 = x95 * x101;
      float x82 = Float.intBitsToFloat(x81 ? Float.floatToRawIntBits(5.421011E-20f) : Float.floatToRawIntBits(2.0f));
      float x103 = x102 * x82;
      float x105 = x2 * x103;
      float x106 = Float.intBitsToFloat(x73 ? Float.floatToRawIntBits(x103) : Float.floatToRawIntBits(1.0f));
      float x107 = x105 * x106;
      float x108 = Float.intBitsToFloat(x104 ? Float.floatToRawIntBits(0.0f) : Float.floatToRawIntBits(x107));
      float x109 = x1 + x108;
      float x165 = 1.0f - x108;
      float x166 = x165 * scale;
      float x167 = x108 * scale;
      v[vo + i] = x109;
      g[go + i] = x166;
      h[ho + i] = x167;
    }
  }

  private static void hessianF3(Tweedie l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    float u0 = (float) l.power();
    float u111 = 1.0f - u0;
    float u110 = 2.0f - u0;
    for (int i = 0; i < n; i++) {
      float x2 = t[to + i];
      boolean x104 = x2 == 0.0f;
      float x1 = p[po + i];
      float x171 = u111 * x1;
      float x172 = Math.abs(x171);
      boolean x177 = x172 > 80.0f;
      float x178 = 0.5f * x171;
      float x179 = Float.intBitsToFloat(x177 ? Float.floatToRawIntBits(x178) : Float.floatToRawIntBits(x171));
      boolean x180 = x179 > 89.0f;
      float x181 = Float.intBitsToFloat(x180 ? Float.floatToRawIntBits(89.0f) : Float.floatToRawIntBits(x179));
      boolean x182 = x181 < (-105.0f);
      float x183 = Float.intBitsToFloat(x182 ? Float.floatToRawIntBits((-105.0f)) : Float.floatToRawIntBits(x181));
      float x184 = Math.fma(x183, 1.442695f, 1.2582912E7f);
      float x187 = x184 - 1.2582912E7f;
      float x188 = Math.fma(x187, (-0.6931472f), x183);
      float x189 = Math.fma(x187, 1.9046542E-9f, x188);
      float x191 = 1.0f + x189;
      float x190 = x189 * x189;
      float x192 = Math.fma(x190, 0.008368396f, 0.16666524f);
      float x193 = Math.fma(x190, 0.0013819919f, 0.041668274f);
      float x194 = Math.fma(x190, x193, 0.49999994f);
      float x195 = Math.fma(x189, x192, x194);
      float x196 = 1.0f - x191;
      float x197 = x196 + x189;
      float x198 = Math.fma(x190, x195, x197);
      float x199 = x191 + x198;
      boolean x185 = x183 < (-80.0f);
      float x200 = Float.intBitsToFloat(x185 ? Float.floatToRawIntBits(64.0f) : Float.floatToRawIntBits((-1.0f)));
      float x201 = x184 + x200;
      int x202 = Float.floatToRawIntBits(x201);
      int x203 = x202 << 23;
      int x204 = x203 + 1065353216;
      float x205 = Float.intBitsToFloat(x204);
      float x206 = x199 * x205;
      float x186 = Float.intBitsToFloat(x185 ? Float.floatToRawIntBits(5.421011E-20f) : Float.floatToRawIntBits(2.0f));
      float x207 = x206 * x186;
      float x208 = x2 * x207;
      float x209 = Float.intBitsToFloat(x177 ? Float.floatToRawIntBits(x207) : Float.floatToRawIntBits(1.0f));
      float x210 = x208 * x209;
      float x211 = Float.intBitsToFloat(x104 ? Float.floatToRawIntBits(0.0f) : Float.floatToRawIntBits(x210));
      boolean x173 = x172 < 1000.0f;
      float x174 = -x171;
      float x175 = Math.fma(u111, x1, x174);
      float x176 = Float.intBitsToFloat(x173 ? Float.floatToRawIntBits(x175) : Float.floatToRawIntBits(0.0f));
      float x212 = 1.0f + x176;
      float x213 = x211 * x212;
      float x214 = x213 / u111;
      float x216 = Math.abs(x214);
      boolean x217 = x216 == Float.POSITIVE_INFINITY;
      float x218 = -x214;
      float x112 = u110 * x1;
      float x113 = Math.abs(x112);
      boolean x116 = x113 < 1000.0f;
      float x117 = -x112;
      float x118 = Math.fma(u110, x1, x117);
      float x119 = Float.intBitsToFloat(x116 ? Float.floatToRawIntBits(x118) : Float.floatToRawIntBits(0.0f));
      float x168 = 1.0f + x119;
      float x169 = 0.0f * x168;
      float x170 = x169 / u110;
      float x219 = x170 - x214;
      float x220 = Float.intBitsToFloat(x217 ? Float.floatToRawIntBits(x218) : Float.floatToRawIntBits(x219));
      float x224 = Math.abs(x213);
      boolean x225 = x224 == Float.POSITIVE_INFINITY;
      float x226 = -x213;
      float x227 = x169 - x213;
      float x228 = Float.intBitsToFloat(x225 ? Float.floatToRawIntBits(x226) : Float.floatToRawIntBits(x227));
      float x229 = x228 * scale;
      float x231 = u111 * x213;
      float x232 = Math.abs(x231);
      boolean x233 = x232 == Float.POSITIVE_INFINITY;
      float x234 = -x231;
      float x230 = u110 * x169;
      float x235 = x230 - x231;
      float x236 = Float.intBitsToFloat(x233 ? Float.floatToRawIntBits(x234) : Float.floatToRawIntBits(x235));
      float x237 = x236 * scale;
      v[vo + i] = x220;
      g[go + i] = x229;
      h[ho + i] = x237;
    }
  }

  private static void hessianF4(Tweedie l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    float u0 = (float) l.power();
    float u110 = 2.0f - u0;
    float u111 = 1.0f - u0;
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      float x112 = u110 * x1;
      float x113 = Math.abs(x112);
      boolean x116 = x113 < 1000.0f;
      float x117 = -x112;
      float x118 = Math.fma(u110, x1, x117);
      float x119 = Float.intBitsToFloat(x116 ? Float.floatToRawIntBits(x118) : Float.floatToRawIntBits(0.0f));
      float x168 = 1.0f + x119;
      float x169 = 0.0f * x168;
      float x170 = x169 / u110;
      float x221 = Math.abs(x170);
      boolean x222 = x221 == Float.POSITIVE_INFINITY;
      float x2 = t[to + i];
      boolean x104 = x2 == 0.0f;
      float x171 = u111 * x1;
      float x172 = Math.abs(x171);
      boolean x177 = x172 > 80.0f;
      float x178 = 0.5f * x171;
      float x179 = Float.intBitsToFloat(x177 ? Float.floatToRawIntBits(x178) : Float.floatToRawIntBits(x171));
      boolean x180 = x179 > 89.0f;
      float x181 = Float.intBitsToFloat(x180 ? Float.floatToRawIntBits(89.0f) : Float.floatToRawIntBits(x179));
      boolean x182 = x181 < (-105.0f);
      float x183 = Float.intBitsToFloat(x182 ? Float.floatToRawIntBits((-105.0f)) : Float.floatToRawIntBits(x181));
      float x184 = Math.fma(x183, 1.442695f, 1.2582912E7f);
      float x187 = x184 - 1.2582912E7f;
      float x188 = Math.fma(x187, (-0.6931472f), x183);
      float x189 = Math.fma(x187, 1.9046542E-9f, x188);
      float x191 = 1.0f + x189;
      float x190 = x189 * x189;
      float x192 = Math.fma(x190, 0.008368396f, 0.16666524f);
      float x193 = Math.fma(x190, 0.0013819919f, 0.041668274f);
      float x194 = Math.fma(x190, x193, 0.49999994f);
      float x195 = Math.fma(x189, x192, x194);
      float x196 = 1.0f - x191;
      float x197 = x196 + x189;
      float x198 = Math.fma(x190, x195, x197);
      float x199 = x191 + x198;
      boolean x185 = x183 < (-80.0f);
      float x200 = Float.intBitsToFloat(x185 ? Float.floatToRawIntBits(64.0f) : Float.floatToRawIntBits((-1.0f)));
      float x201 = x184 + x200;
      int x202 = Float.floatToRawIntBits(x201);
      int x203 = x202 << 23;
      int x204 = x203 + 1065353216;
      float x205 = Float.intBitsToFloat(x204);
      float x206 = x199 * x205;
      float x186 = Float.intBitsToFloat(x185 ? Float.floatToRawIntBits(5.421011E-20f) : Float.floatToRawIntBits(2.0f));
      float x207 = x206 * x186;
      float x208 = x2 * x207;
      float x209 = Float.intBitsToFloat(x177 ? Float.floatToRawIntBits(x207) : Float.floatToRawIntBits(1.0f));
      float x210 = x208 * x209;
      float x211 = Float.intBitsToFloat(x104 ? Float.floatToRawIntBits(0.0f) : Float.floatToRawIntBits(x210));
      boolean x173 = x172 < 1000.0f;
      float x174 = -x171;
      float x175 = Math.fma(u111, x1, x174);
      float x176 = Float.intBitsToFloat(x173 ? Float.floatToRawIntBits(x175) : Float.floatToRawIntBits(0.0f));
      float x212 = 1.0f + x176;
      float x213 = x211 * x212;
      float x214 = x213 / u111;
      float x219 = x170 - x214;
      float x223 = Float.intBitsToFloat(x222 ? Float.floatToRawIntBits(x170) : Float.floatToRawIntBits(x219));
      float x238 = Math.abs(x169);
      boolean x239 = x238 == Float.POSITIVE_INFINITY;
      float x227 = x169 - x213;
      float x240 = Float.intBitsToFloat(x239 ? Float.floatToRawIntBits(x169) : Float.floatToRawIntBits(x227));
      float x241 = x240 * scale;
      float x230 = u110 * x169;
      float x242 = Math.abs(x230);
      boolean x243 = x242 == Float.POSITIVE_INFINITY;
      float x231 = u111 * x213;
      float x235 = x230 - x231;
      float x244 = Float.intBitsToFloat(x243 ? Float.floatToRawIntBits(x230) : Float.floatToRawIntBits(x235));
      float x245 = x244 * scale;
      v[vo + i] = x223;
      g[go + i] = x241;
      h[ho + i] = x245;
    }
  }

  private static void hessianF5(Tweedie l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    float u0 = (float) l.power();
    float u111 = 1.0f - u0;
    float u110 = 2.0f - u0;
    for (int i = 0; i < n; i++) {
      float x2 = t[to + i];
      boolean x104 = x2 == 0.0f;
      float x1 = p[po + i];
      float x171 = u111 * x1;
      float x172 = Math.abs(x171);
      boolean x177 = x172 > 80.0f;
      float x178 = 0.5f * x171;
      float x179 = Float.intBitsToFloat(x177 ? Float.floatToRawIntBits(x178) : Float.floatToRawIntBits(x171));
      boolean x180 = x179 > 89.0f;
      float x181 = Float.intBitsToFloat(x180 ? Float.floatToRawIntBits(89.0f) : Float.floatToRawIntBits(x179));
      boolean x182 = x181 < (-105.0f);
      float x183 = Float.intBitsToFloat(x182 ? Float.floatToRawIntBits((-105.0f)) : Float.floatToRawIntBits(x181));
      float x184 = Math.fma(x183, 1.442695f, 1.2582912E7f);
      float x187 = x184 - 1.2582912E7f;
      float x188 = Math.fma(x187, (-0.6931472f), x183);
      float x189 = Math.fma(x187, 1.9046542E-9f, x188);
      float x191 = 1.0f + x189;
      float x190 = x189 * x189;
      float x192 = Math.fma(x190, 0.008368396f, 0.16666524f);
      float x193 = Math.fma(x190, 0.0013819919f, 0.041668274f);
      float x194 = Math.fma(x190, x193, 0.49999994f);
      float x195 = Math.fma(x189, x192, x194);
      float x196 = 1.0f - x191;
      float x197 = x196 + x189;
      float x198 = Math.fma(x190, x195, x197);
      float x199 = x191 + x198;
      boolean x185 = x183 < (-80.0f);
      float x200 = Float.intBitsToFloat(x185 ? Float.floatToRawIntBits(64.0f) : Float.floatToRawIntBits((-1.0f)));
      float x201 = x184 + x200;
      int x202 = Float.floatToRawIntBits(x201);
      int x203 = x202 << 23;
      int x204 = x203 + 1065353216;
      float x205 = Float.intBitsToFloat(x204);
      float x206 = x199 * x205;
      float x186 = Float.intBitsToFloat(x185 ? Float.floatToRawIntBits(5.421011E-20f) : Float.floatToRawIntBits(2.0f));
      float x207 = x206 * x186;
      float x208 = x2 * x207;
      float x209 = Float.intBitsToFloat(x177 ? Float.floatToRawIntBits(x207) : Float.floatToRawIntBits(1.0f));
      float x210 = x208 * x209;
      float x211 = Float.intBitsToFloat(x104 ? Float.floatToRawIntBits(0.0f) : Float.floatToRawIntBits(x210));
      boolean x173 = x172 < 1000.0f;
      float x174 = -x171;
      float x175 = Math.fma(u111, x1, x174);
      float x176 = Float.intBitsToFloat(x173 ? Float.floatToRawIntBits(x175) : Float.floatToRawIntBits(0.0f));
      float x212 = 1.0f + x176;
      float x213 = x211 * x212;
      float x214 = x213 / u111;
      float x216 = Math.abs(x214);
      boolean x217 = x216 == Float.POSITIVE_INFINITY;
      float x218 = -x214;
      float x112 = u110 * x1;
      float x113 = Math.abs(x112);
      boolean x120 = x113 > 80.0f;
      float x121 = 0.5f * x112;
      float x122 = Float.intBitsToFloat(x120 ? Float.floatToRawIntBits(x121) : Float.floatToRawIntBits(x112));
      boolean x123 = x122 > 89.0f;
      float x124 = Float.intBitsToFloat(x123 ? Float.floatToRawIntBits(89.0f) : Float.floatToRawIntBits(x122));
      boolean x125 = x124 < (-105.0f);
      float x126 = Float.intBitsToFloat(x125 ? Float.floatToRawIntBits((-105.0f)) : Float.floatToRawIntBits(x124));
      float x127 = Math.fma(x126, 1.442695f, 1.2582912E7f);
      float x130 = x127 - 1.2582912E7f;
      float x131 = Math.fma(x130, (-0.6931472f), x126);
      float x132 = Math.fma(x130, 1.9046542E-9f, x131);
      float x134 = 1.0f + x132;
      float x133 = x132 * x132;
      float x135 = Math.fma(x133, 0.008368396f, 0.16666524f);
      float x136 = Math.fma(x133, 0.0013819919f, 0.041668274f);
      float x137 = Math.fma(x133, x136, 0.49999994f);
      float x138 = Math.fma(x132, x135, x137);
      float x139 = 1.0f - x134;
      float x140 = x139 + x132;
      float x141 = Math.fma(x133, x138, x140);
      float x142 = x134 + x141;
      boolean x128 = x126 < (-80.0f);
      float x143 = Float.intBitsToFloat(x128 ? Float.floatToRawIntBits(64.0f) : Float.floatToRawIntBits((-1.0f)));
      float x144 = x127 + x143;
      int x145 = Float.floatToRawIntBits(x144);
      int x146 = x145 << 23;
      int x147 = x146 + 1065353216;
      float x148 = Float.intBitsToFloat(x147);
      float x149 = x142 * x148;
      float x129 = Float.intBitsToFloat(x128 ? Float.floatToRawIntBits(5.421011E-20f) : Float.floatToRawIntBits(2.0f));
      float x150 = x149 * x129;
      float x152 = Float.intBitsToFloat(x120 ? Float.floatToRawIntBits(x150) : Float.floatToRawIntBits(1.0f));
      float x153 = x150 * x152;
      boolean x116 = x113 < 1000.0f;
      float x117 = -x112;
      float x118 = Math.fma(u110, x1, x117);
      float x119 = Float.intBitsToFloat(x116 ? Float.floatToRawIntBits(x118) : Float.floatToRawIntBits(0.0f));
      float x168 = 1.0f + x119;
      float x246 = x153 * x168;
      float x247 = x246 / u110;
      float x248 = x247 - x214;
      float x249 = Float.intBitsToFloat(x217 ? Float.floatToRawIntBits(x218) : Float.floatToRawIntBits(x248));
      float x224 = Math.abs(x213);
      boolean x225 = x224 == Float.POSITIVE_INFINITY;
      float x226 = -x213;
      float x253 = x246 - x213;
      float x254 = Float.intBitsToFloat(x225 ? Float.floatToRawIntBits(x226) : Float.floatToRawIntBits(x253));
      float x255 = x254 * scale;
      float x231 = u111 * x213;
      float x232 = Math.abs(x231);
      boolean x233 = x232 == Float.POSITIVE_INFINITY;
      float x234 = -x231;
      float x256 = u110 * x246;
      float x257 = x256 - x231;
      float x258 = Float.intBitsToFloat(x233 ? Float.floatToRawIntBits(x234) : Float.floatToRawIntBits(x257));
      float x259 = x258 * scale;
      v[vo + i] = x249;
      g[go + i] = x255;
      h[ho + i] = x259;
    }
  }

  private static void hessianF6(Tweedie l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    float u0 = (float) l.power();
    float u110 = 2.0f - u0;
    float u111 = 1.0f - u0;
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      float x112 = u110 * x1;
      float x113 = Math.abs(x112);
      boolean x120 = x113 > 80.0f;
      float x121 = 0.5f * x112;
      float x122 = Float.intBitsToFloat(x120 ? Float.floatToRawIntBits(x121) : Float.floatToRawIntBits(x112));
      boolean x123 = x122 > 89.0f;
      float x124 = Float.intBitsToFloat(x123 ? Float.floatToRawIntBits(89.0f) : Float.floatToRawIntBits(x122));
      boolean x125 = x124 < (-105.0f);
      float x126 = Float.intBitsToFloat(x125 ? Float.floatToRawIntBits((-105.0f)) : Float.floatToRawIntBits(x124));
      float x127 = Math.fma(x126, 1.442695f, 1.2582912E7f);
      float x130 = x127 - 1.2582912E7f;
      float x131 = Math.fma(x130, (-0.6931472f), x126);
      float x132 = Math.fma(x130, 1.9046542E-9f, x131);
      float x134 = 1.0f + x132;
      float x133 = x132 * x132;
      float x135 = Math.fma(x133, 0.008368396f, 0.16666524f);
      float x136 = Math.fma(x133, 0.0013819919f, 0.041668274f);
      float x137 = Math.fma(x133, x136, 0.49999994f);
      float x138 = Math.fma(x132, x135, x137);
      float x139 = 1.0f - x134;
      float x140 = x139 + x132;
      float x141 = Math.fma(x133, x138, x140);
      float x142 = x134 + x141;
      boolean x128 = x126 < (-80.0f);
      float x143 = Float.intBitsToFloat(x128 ? Float.floatToRawIntBits(64.0f) : Float.floatToRawIntBits((-1.0f)));
      float x144 = x127 + x143;
      int x145 = Float.floatToRawIntBits(x144);
      int x146 = x145 << 23;
      int x147 = x146 + 1065353216;
      float x148 = Float.intBitsToFloat(x147);
      float x149 = x142 * x148;
      float x129 = Float.intBitsToFloat(x128 ? Float.floatToRawIntBits(5.421011E-20f) : Float.floatToRawIntBits(2.0f));
      float x150 = x149 * x129;
      float x152 = Float.intBitsToFloat(x120 ? Float.floatToRawIntBits(x150) : Float.floatToRawIntBits(1.0f));
      float x153 = x150 * x152;
      boolean x116 = x113 < 1000.0f;
      float x117 = -x112;
      float x118 = Math.fma(u110, x1, x117);
      float x119 = Float.intBitsToFloat(x116 ? Float.floatToRawIntBits(x118) : Float.floatToRawIntBits(0.0f));
      float x168 = 1.0f + x119;
      float x246 = x153 * x168;
      float x247 = x246 / u110;
      float x250 = Math.abs(x247);
      boolean x251 = x250 == Float.POSITIVE_INFINITY;
      float x2 = t[to + i];
      boolean x104 = x2 == 0.0f;
      float x171 = u111 * x1;
      float x172 = Math.abs(x171);
      boolean x177 = x172 > 80.0f;
      float x178 = 0.5f * x171;
      float x179 = Float.intBitsToFloat(x177 ? Float.floatToRawIntBits(x178) : Float.floatToRawIntBits(x171));
      boolean x180 = x179 > 89.0f;
      float x181 = Float.intBitsToFloat(x180 ? Float.floatToRawIntBits(89.0f) : Float.floatToRawIntBits(x179));
      boolean x182 = x181 < (-105.0f);
      float x183 = Float.intBitsToFloat(x182 ? Float.floatToRawIntBits((-105.0f)) : Float.floatToRawIntBits(x181));
      float x184 = Math.fma(x183, 1.442695f, 1.2582912E7f);
      float x187 = x184 - 1.2582912E7f;
      float x188 = Math.fma(x187, (-0.6931472f), x183);
      float x189 = Math.fma(x187, 1.9046542E-9f, x188);
      float x191 = 1.0f + x189;
      float x190 = x189 * x189;
      float x192 = Math.fma(x190, 0.008368396f, 0.16666524f);
      float x193 = Math.fma(x190, 0.0013819919f, 0.041668274f);
      float x194 = Math.fma(x190, x193, 0.49999994f);
      float x195 = Math.fma(x189, x192, x194);
      float x196 = 1.0f - x191;
      float x197 = x196 + x189;
      float x198 = Math.fma(x190, x195, x197);
      float x199 = x191 + x198;
      boolean x185 = x183 < (-80.0f);
      float x200 = Float.intBitsToFloat(x185 ? Float.floatToRawIntBits(64.0f) : Float.floatToRawIntBits((-1.0f)));
      float x201 = x184 + x200;
      int x202 = Float.floatToRawIntBits(x201);
      int x203 = x202 << 23;
      int x204 = x203 + 1065353216;
      float x205 = Float.intBitsToFloat(x204);
      float x206 = x199 * x205;
      float x186 = Float.intBitsToFloat(x185 ? Float.floatToRawIntBits(5.421011E-20f) : Float.floatToRawIntBits(2.0f));
      float x207 = x206 * x186;
      float x208 = x2 * x207;
      float x209 = Float.intBitsToFloat(x177 ? Float.floatToRawIntBits(x207) : Float.floatToRawIntBits(1.0f));
      float x210 = x208 * x209;
      float x211 = Float.intBitsToFloat(x104 ? Float.floatToRawIntBits(0.0f) : Float.floatToRawIntBits(x210));
      boolean x173 = x172 < 1000.0f;
      float x174 = -x171;
      float x175 = Math.fma(u111, x1, x174);
      float x176 = Float.intBitsToFloat(x173 ? Float.floatToRawIntBits(x175) : Float.floatToRawIntBits(0.0f));
      float x212 = 1.0f + x176;
      float x213 = x211 * x212;
      float x214 = x213 / u111;
      float x248 = x247 - x214;
      float x252 = Float.intBitsToFloat(x251 ? Float.floatToRawIntBits(x247) : Float.floatToRawIntBits(x248));
      float x260 = Math.abs(x246);
      boolean x261 = x260 == Float.POSITIVE_INFINITY;
      float x253 = x246 - x213;
      float x262 = Float.intBitsToFloat(x261 ? Float.floatToRawIntBits(x246) : Float.floatToRawIntBits(x253));
      float x263 = x262 * scale;
      float x256 = u110 * x246;
      float x264 = Math.abs(x256);
      boolean x265 = x264 == Float.POSITIVE_INFINITY;
      float x231 = u111 * x213;
      float x257 = x256 - x231;
      float x266 = Float.intBitsToFloat(x265 ? Float.floatToRawIntBits(x256) : Float.floatToRawIntBits(x257));
      float x267 = x266 * scale;
      v[vo + i] = x252;
      g[go + i] = x263;
      h[ho + i] = x267;
    }
  }

  @Override
  public void value(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    Tweedie l = (Tweedie) loss;
    if (((double) l.power() == 0.0)) {
      valueD0(l, p, po, t, to, v, vo, n);
    } else {
      if (((double) l.power() == 1.0)) {
        valueD1(l, p, po, t, to, v, vo, n);
      } else {
        if (((double) l.power() == 2.0)) {
          valueD2(l, p, po, t, to, v, vo, n);
        } else {
          if ((1.0 == 0.0)) {
            if (((double) l.power() > 2.0)) {
              valueD3(l, p, po, t, to, v, vo, n);
            } else {
              valueD4(l, p, po, t, to, v, vo, n);
            }
          } else {
            if (((double) l.power() > 2.0)) {
              valueD5(l, p, po, t, to, v, vo, n);
            } else {
              valueD6(l, p, po, t, to, v, vo, n);
            }
          }
        }
      }
    }
  }

  private static void valueD0(Tweedie l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      boolean x7 = x1 > 710.0;
      double x8 = Double.longBitsToDouble(x7 ? Double.doubleToRawLongBits(710.0) : Double.doubleToRawLongBits(x1));
      boolean x11 = x8 < (-746.0);
      double x12 = Double.longBitsToDouble(x11 ? Double.doubleToRawLongBits((-746.0)) : Double.doubleToRawLongBits(x8));
      double x15 = Math.fma(x12, 1.4426950408889634, 6.755399441055744E15);
      double x22 = x15 - 6.755399441055744E15;
      double x27 = Math.fma(x22, (-0.6931471805599453), x12);
      double x28 = Math.fma(x22, (-2.3190468138462996E-17), x27);
      double x31 = 1.0 + x28;
      double x29 = x28 * x28;
      double x37 = Math.fma(x29, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x38 = Math.fma(x29, x37, 1.9841269529480364E-4);
      double x39 = Math.fma(x29, x38, 0.008333333333478821);
      double x40 = Math.fma(x29, x39, 0.1666666666666645);
      double x46 = Math.fma(x29, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x47 = Math.fma(x29, x46, 0.0013888888939513943);
      double x48 = Math.fma(x29, x47, 0.041666666666547864);
      double x49 = Math.fma(x29, x48, 0.5000000000000008);
      double x50 = Math.fma(x28, x40, x49);
      double x51 = 1.0 - x31;
      double x52 = x51 + x28;
      double x53 = Math.fma(x29, x50, x52);
      double x54 = x31 + x53;
      boolean x18 = x12 < (-700.0);
      double x57 = Double.longBitsToDouble(x18 ? Double.doubleToRawLongBits(64.0) : Double.doubleToRawLongBits((-1.0)));
      double x58 = x15 + x57;
      long x59 = Double.doubleToRawLongBits(x58);
      long x61 = x59 << 52L;
      long x63 = x61 + 4607182418800017408L;
      double x64 = Double.longBitsToDouble(x63);
      double x65 = x54 * x64;
      double x21 = Double.longBitsToDouble(x18 ? Double.doubleToRawLongBits(5.421010862427522E-20) : Double.doubleToRawLongBits(2.0));
      double x66 = x65 * x21;
      double x2 = t[to + i];
      double x67 = x66 - x2;
      double x69 = 0.5 * x67;
      double x70 = x69 * x67;
      v[vo + i] = x70;
    }
  }

  private static void valueD1(Tweedie l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      boolean x7 = x1 > 710.0;
      double x8 = Double.longBitsToDouble(x7 ? Double.doubleToRawLongBits(710.0) : Double.doubleToRawLongBits(x1));
      boolean x11 = x8 < (-746.0);
      double x12 = Double.longBitsToDouble(x11 ? Double.doubleToRawLongBits((-746.0)) : Double.doubleToRawLongBits(x8));
      double x15 = Math.fma(x12, 1.4426950408889634, 6.755399441055744E15);
      double x22 = x15 - 6.755399441055744E15;
      double x27 = Math.fma(x22, (-0.6931471805599453), x12);
      double x28 = Math.fma(x22, (-2.3190468138462996E-17), x27);
      double x31 = 1.0 + x28;
      double x29 = x28 * x28;
      double x37 = Math.fma(x29, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x38 = Math.fma(x29, x37, 1.9841269529480364E-4);
      double x39 = Math.fma(x29, x38, 0.008333333333478821);
      double x40 = Math.fma(x29, x39, 0.1666666666666645);
      double x46 = Math.fma(x29, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x47 = Math.fma(x29, x46, 0.0013888888939513943);
      double x48 = Math.fma(x29, x47, 0.041666666666547864);
      double x49 = Math.fma(x29, x48, 0.5000000000000008);
      double x50 = Math.fma(x28, x40, x49);
      double x51 = 1.0 - x31;
      double x52 = x51 + x28;
      double x53 = Math.fma(x29, x50, x52);
      double x54 = x31 + x53;
      boolean x18 = x12 < (-700.0);
      double x57 = Double.longBitsToDouble(x18 ? Double.doubleToRawLongBits(64.0) : Double.doubleToRawLongBits((-1.0)));
      double x58 = x15 + x57;
      long x59 = Double.doubleToRawLongBits(x58);
      long x61 = x59 << 52L;
      long x63 = x61 + 4607182418800017408L;
      double x64 = Double.longBitsToDouble(x63);
      double x65 = x54 * x64;
      double x21 = Double.longBitsToDouble(x18 ? Double.doubleToRawLongBits(5.421010862427522E-20) : Double.doubleToRawLongBits(2.0));
      double x66 = x65 * x21;
      boolean x74 = x66 < Double.POSITIVE_INFINITY;
      double x2 = t[to + i];
      double x75 = x2 * x1;
      double x76 = x66 - x75;
      double x77 = Double.longBitsToDouble(x74 ? Double.doubleToRawLongBits(x76) : Double.doubleToRawLongBits(x66));
      v[vo + i] = x77;
    }
  }

  private static void valueD2(Tweedie l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      double x2 = t[to + i];
      boolean x120 = x2 == 0.0;
      double x81 = Math.abs(x1);
      boolean x84 = x81 > 80.0;
      double x80 = -x1;
      double x85 = 0.5 * x80;
      double x86 = Double.longBitsToDouble(x84 ? Double.doubleToRawLongBits(x85) : Double.doubleToRawLongBits(x80));
      boolean x87 = x86 > 710.0;
      double x88 = Double.longBitsToDouble(x87 ? Double.doubleToRawLongBits(710.0) : Double.doubleToRawLongBits(x86));
      boolean x89 = x88 < (-746.0);
      double x90 = Double.longBitsToDouble(x89 ? Double.doubleToRawLongBits((-746.0)) : Double.doubleToRawLongBits(x88));
      double x91 = Math.fma(x90, 1.4426950408889634, 6.755399441055744E15);
      double x94 = x91 - 6.755399441055744E15;
      double x95 = Math.fma(x94, (-0.6931471805599453), x90);
      double x96 = Math.fma(x94, (-2.3190468138462996E-17), x95);
      double x98 = 1.0 + x96;
      double x97 = x96 * x96;
      double x99 = Math.fma(x97, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x100 = Math.fma(x97, x99, 1.9841269529480364E-4);
      double x101 = Math.fma(x97, x100, 0.008333333333478821);
      double x102 = Math.fma(x97, x101, 0.1666666666666645);
      double x103 = Math.fma(x97, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x104 = Math.fma(x97, x103, 0.0013888888939513943);
      double x105 = Math.fma(x97, x104, 0.041666666666547864);
      double x106 = Math.fma(x97, x105, 0.5000000000000008);
      double x107 = Math.fma(x96, x102, x106);
      double x108 = 1.0 - x98;
      double x109 = x108 + x96;
      double x110 = Math.fma(x97, x107, x109);
      double x111 = x98 + x110;
      boolean x92 = x90 < (-700.0);
      double x112 = Double.longBitsToDouble(x92 ? Double.doubleToRawLongBits(64.0) : Double.doubleToRawLongBits((-1.0)));
      double x113 = x91 + x112;
      long x114 = Double.doubleToRawLongBits(x113);
      long x115 = x114 << 52L;
      long x116 = x115 + 4607182418800017408L;
      double x117 = Double.longBitsToDouble(x116);
      double x118 = x111 * x117;
      double x93 = Double.longBitsToDouble(x92 ? Double.doubleToRawLongBits(5.421010862427522E-20) : Double.doubleToRawLongBits(2.0));
      double x119 = x118 * x93;
      double x121 = x2 * x119;
      double x122 = Double.longBitsToDouble(x84 ? Double.doubleToRawLongBits(x119) : Double.doubleToRawLongBits(1.0));
      double x123 = x121 * x122;
      double x124 = Double.longBitsToDouble(x120 ? Double.doubleToRawLongBits(0.0) : Double.doubleToRawLongBits(x123));
      double x125 = x1 + x124;
      v[vo + i] = x125;
    }
  }

  private static void valueD3(Tweedie l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    double u0 = (double) l.power();
    double u127 = 1.0 - u0;
    double u126 = 2.0 - u0;
    for (int i = 0; i < n; i++) {
      double x2 = t[to + i];
      boolean x120 = x2 == 0.0;
      double x1 = p[po + i];
      double x181 = u127 * x1;
      double x182 = Math.abs(x181);
      boolean x187 = x182 > 80.0;
      double x188 = 0.5 * x181;
      double x189 = Double.longBitsToDouble(x187 ? Double.doubleToRawLongBits(x188) : Double.doubleToRawLongBits(x181));
      boolean x190 = x189 > 710.0;
      double x191 = Double.longBitsToDouble(x190 ? Double.doubleToRawLongBits(710.0) : Double.doubleToRawLongBits(x189));
      boolean x192 = x191 < (-746.0);
      double x193 = Double.longBitsToDouble(x192 ? Double.doubleToRawLongBits((-746.0)) : Double.doubleToRawLongBits(x191));
      double x194 = Math.fma(x193, 1.4426950408889634, 6.755399441055744E15);
      double x197 = x194 - 6.755399441055744E15;
      double x198 = Math.fma(x197, (-0.6931471805599453), x193);
      double x199 = Math.fma(x197, (-2.3190468138462996E-17), x198);
      double x201 = 1.0 + x199;
      double x200 = x199 * x199;
      double x202 = Math.fma(x200, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x203 = Math.fma(x200, x202, 1.9841269529480364E-4);
      double x204 = Math.fma(x200, x203, 0.008333333333478821);
      double x205 = Math.fma(x200, x204, 0.1666666666666645);
      double x206 = Math.fma(x200, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x207 = Math.fma(x200, x206, 0.0013888888939513943);
      double x208 = Math.fma(x200, x207, 0.041666666666547864);
      double x209 = Math.fma(x200, x208, 0.5000000000000008);
      double x210 = Math.fma(x199, x205, x209);
      double x211 = 1.0 - x201;
      double x212 = x211 + x199;
      double x213 = Math.fma(x200, x210, x212);
      double x214 = x201 + x213;
      boolean x195 = x193 < (-700.0);
      double x215 = Double.longBitsToDouble(x195 ? Double.doubleToRawLongBits(64.0) : Double.doubleToRawLongBits((-1.0)));
      double x216 = x194 + x215;
      long x217 = Double.doubleToRawLongBits(x216);
      long x218 = x217 << 52L;
      long x219 = x218 + 4607182418800017408L;
      double x220 = Double.longBitsToDouble(x219);
      double x221 = x214 * x220;
      double x196 = Double.longBitsToDouble(x195 ? Double.doubleToRawLongBits(5.421010862427522E-20) : Double.doubleToRawLongBits(2.0));
      double x222 = x221 * x196;
      double x223 = x2 * x222;
      double x224 = Double.longBitsToDouble(x187 ? Double.doubleToRawLongBits(x222) : Double.doubleToRawLongBits(1.0));
      double x225 = x223 * x224;
      double x226 = Double.longBitsToDouble(x120 ? Double.doubleToRawLongBits(0.0) : Double.doubleToRawLongBits(x225));
      boolean x183 = x182 < 1000.0;
      double x184 = -x181;
      double x185 = Math.fma(u127, x1, x184);
      double x186 = Double.longBitsToDouble(x183 ? Double.doubleToRawLongBits(x185) : Double.doubleToRawLongBits(0.0));
      double x227 = 1.0 + x186;
      double x228 = x226 * x227;
      double x229 = x228 / u127;
      double x231 = Math.abs(x229);
      boolean x232 = x231 == Double.POSITIVE_INFINITY;
      double x233 = -x229;
      double x128 = u126 * x1;
      double x129 = Math.abs(x128);
      boolean x132 = x129 < 1000.0;
      double x133 = -x128;
      double x134 = Math.fma(u126, x1, x133);
      double x135 = Double.longBitsToDouble(x132 ? Double.doubleToRawLongBits(x134) : Double.doubleToRawLongBits(0.0));
      double x178 = 1.0 + x135;
      double x179 = 0.0 * x178;
      double x180 = x179 / u126;
      double x234 = x180 - x229;
      double x235 = Double.longBitsToDouble(x232 ? Double.doubleToRawLongBits(x233) : Double.doubleToRawLongBits(x234));
      v[vo + i] = x235;
    }
  }

  private static void valueD4(Tweedie l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    double u0 = (double) l.power();
    double u126 = 2.0 - u0;
    double u127 = 1.0 - u0;
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      double x128 = u126 * x1;
      double x129 = Math.abs(x128);
      boolean x132 = x129 < 1000.0;
      double x133 = -x128;
      double x134 = Math.fma(u126, x1, x133);
      double x135 = Double.longBitsToDouble(x132 ? Double.doubleToRawLongBits(x134) : Double.doubleToRawLongBits(0.0));
      double x178 = 1.0 + x135;
      double x179 = 0.0 * x178;
      double x180 = x179 / u126;
      double x236 = Math.abs(x180);
      boolean x237 = x236 == Double.POSITIVE_INFINITY;
      double x2 = t[to + i];
      boolean x120 = x2 == 0.0;
      double x181 = u127 * x1;
      double x182 = Math.abs(x181);
      boolean x187 = x182 > 80.0;
      double x188 = 0.5 * x181;
      double x189 = Double.longBitsToDouble(x187 ? Double.doubleToRawLongBits(x188) : Double.doubleToRawLongBits(x181));
      boolean x190 = x189 > 710.0;
      double x191 = Double.longBitsToDouble(x190 ? Double.doubleToRawLongBits(710.0) : Double.doubleToRawLongBits(x189));
      boolean x192 = x191 < (-746.0);
      double x193 = Double.longBitsToDouble(x192 ? Double.doubleToRawLongBits((-746.0)) : Double.doubleToRawLongBits(x191));
      double x194 = Math.fma(x193, 1.4426950408889634, 6.755399441055744E15);
      double x197 = x194 - 6.755399441055744E15;
      double x198 = Math.fma(x197, (-0.6931471805599453), x193);
      double x199 = Math.fma(x197, (-2.3190468138462996E-17), x198);
      double x201 = 1.0 + x199;
      double x200 = x199 * x199;
      double x202 = Math.fma(x200, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x203 = Math.fma(x200, x202, 1.9841269529480364E-4);
      double x204 = Math.fma(x200, x203, 0.008333333333478821);
      double x205 = Math.fma(x200, x204, 0.1666666666666645);
      double x206 = Math.fma(x200, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x207 = Math.fma(x200, x206, 0.0013888888939513943);
      double x208 = Math.fma(x200, x207, 0.041666666666547864);
      double x209 = Math.fma(x200, x208, 0.5000000000000008);
      double x210 = Math.fma(x199, x205, x209);
      double x211 = 1.0 - x201;
      double x212 = x211 + x199;
      double x213 = Math.fma(x200, x210, x212);
      double x214 = x201 + x213;
      boolean x195 = x193 < (-700.0);
      double x215 = Double.longBitsToDouble(x195 ? Double.doubleToRawLongBits(64.0) : Double.doubleToRawLongBits((-1.0)));
      double x216 = x194 + x215;
      long x217 = Double.doubleToRawLongBits(x216);
      long x218 = x217 << 52L;
      long x219 = x218 + 4607182418800017408L;
      double x220 = Double.longBitsToDouble(x219);
      double x221 = x214 * x220;
      double x196 = Double.longBitsToDouble(x195 ? Double.doubleToRawLongBits(5.421010862427522E-20) : Double.doubleToRawLongBits(2.0));
      double x222 = x221 * x196;
      double x223 = x2 * x222;
      double x224 = Double.longBitsToDouble(x187 ? Double.doubleToRawLongBits(x222) : Double.doubleToRawLongBits(1.0));
      double x225 = x223 * x224;
      double x226 = Double.longBitsToDouble(x120 ? Double.doubleToRawLongBits(0.0) : Double.doubleToRawLongBits(x225));
      boolean x183 = x182 < 1000.0;
      double x184 = -x181;
      double x185 = Math.fma(u127, x1, x184);
      double x186 = Double.longBitsToDouble(x183 ? Double.doubleToRawLongBits(x185) : Double.doubleToRawLongBits(0.0));
      double x227 = 1.0 + x186;
      double x228 = x226 * x227;
      double x229 = x228 / u127;
      double x234 = x180 - x229;
      double x238 = Double.longBitsToDouble(x237 ? Double.doubleToRawLongBits(x180) : Double.doubleToRawLongBits(x234));
      v[vo + i] = x238;
    }
  }

  private static void valueD5(Tweedie l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    double u0 = (double) l.power();
    double u127 = 1.0 - u0;
    double u126 = 2.0 - u0;
    for (int i = 0; i < n; i++) {
      double x2 = t[to + i];
      boolean x120 = x2 == 0.0;
      double x1 = p[po + i];
      double x181 = u127 * x1;
      double x182 = Math.abs(x181);
      boolean x187 = x182 > 80.0;
      double x188 = 0.5 * x181;
      double x189 = Double.longBitsToDouble(x187 ? Double.doubleToRawLongBits(x188) : Double.doubleToRawLongBits(x181));
      boolean x190 = x189 > 710.0;
      double x191 = Double.longBitsToDouble(x190 ? Double.doubleToRawLongBits(710.0) : Double.doubleToRawLongBits(x189));
      boolean x192 = x191 < (-746.0);
      double x193 = Double.longBitsToDouble(x192 ? Double.doubleToRawLongBits((-746.0)) : Double.doubleToRawLongBits(x191));
      double x194 = Math.fma(x193, 1.4426950408889634, 6.755399441055744E15);
      double x197 = x194 - 6.755399441055744E15;
      double x198 = Math.fma(x197, (-0.6931471805599453), x193);
      double x199 = Math.fma(x197, (-2.3190468138462996E-17), x198);
      double x201 = 1.0 + x199;
      double x200 = x199 * x199;
      double x202 = Math.fma(x200, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x203 = Math.fma(x200, x202, 1.9841269529480364E-4);
      double x204 = Math.fma(x200, x203, 0.008333333333478821);
      double x205 = Math.fma(x200, x204, 0.1666666666666645);
      double x206 = Math.fma(x200, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x207 = Math.fma(x200, x206, 0.0013888888939513943);
      double x208 = Math.fma(x200, x207, 0.041666666666547864);
      double x209 = Math.fma(x200, x208, 0.5000000000000008);
      double x210 = Math.fma(x199, x205, x209);
      double x211 = 1.0 - x201;
      double x212 = x211 + x199;
      double x213 = Math.fma(x200, x210, x212);
      double x214 = x201 + x213;
      boolean x195 = x193 < (-700.0);
      double x215 = Double.longBitsToDouble(x195 ? Double.doubleToRawLongBits(64.0) : Double.doubleToRawLongBits((-1.0)));
      double x216 = x194 + x215;
      long x217 = Double.doubleToRawLongBits(x216);
      long x218 = x217 << 52L;
      long x219 = x218 + 4607182418800017408L;
      double x220 = Double.longBitsToDouble(x219);
      double x221 = x214 * x220;
      double x196 = Double.longBitsToDouble(x195 ? Double.doubleToRawLongBits(5.421010862427522E-20) : Double.doubleToRawLongBits(2.0));
      double x222 = x221 * x196;
      double x223 = x2 * x222;
      double x224 = Double.longBitsToDouble(x187 ? Double.doubleToRawLongBits(x222) : Double.doubleToRawLongBits(1.0));
      double x225 = x223 * x224;
      double x226 = Double.longBitsToDouble(x120 ? Double.doubleToRawLongBits(0.0) : Double.doubleToRawLongBits(x225));
      boolean x183 = x182 < 1000.0;
      double x184 = -x181;
      double x185 = Math.fma(u127, x1, x184);
      double x186 = Double.longBitsToDouble(x183 ? Double.doubleToRawLongBits(x185) : Double.doubleToRawLongBits(0.0));
      double x227 = 1.0 + x186;
      double x228 = x226 * x227;
      double x229 = x228 / u127;
      double x231 = Math.abs(x229);
      boolean x232 = x231 == Double.POSITIVE_INFINITY;
      double x233 = -x229;
      double x128 = u126 * x1;
      double x129 = Math.abs(x128);
      boolean x136 = x129 > 80.0;
      double x137 = 0.5 * x128;
      double x138 = Double.longBitsToDouble(x136 ? Double.doubleToRawLongBits(x137) : Double.doubleToRawLongBits(x128));
      boolean x139 = x138 > 710.0;
      double x140 = Double.longBitsToDouble(x139 ? Double.doubleToRawLongBits(710.0) : Double.doubleToRawLongBits(x138));
      boolean x141 = x140 < (-746.0);
      double x142 = Double.longBitsToDouble(x141 ? Double.doubleToRawLongBits((-746.0)) : Double.doubleToRawLongBits(x140));
      double x143 = Math.fma(x142, 1.4426950408889634, 6.755399441055744E15);
      double x146 = x143 - 6.755399441055744E15;
      double x147 = Math.fma(x146, (-0.6931471805599453), x142);
      double x148 = Math.fma(x146, (-2.3190468138462996E-17), x147);
      double x150 = 1.0 + x148;
      double x149 = x148 * x148;
      double x151 = Math.fma(x149, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x152 = Math.fma(x149, x151, 1.9841269529480364E-4);
      double x153 = Math.fma(x149, x152, 0.008333333333478821);
      double x154 = Math.fma(x149, x153, 0.1666666666666645);
      double x155 = Math.fma(x149, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x156 = Math.fma(x149, x155, 0.0013888888939513943);
      double x157 = Math.fma(x149, x156, 0.041666666666547864);
      double x158 = Math.fma(x149, x157, 0.5000000000000008);
      double x159 = Math.fma(x148, x154, x158);
      double x160 = 1.0 - x150;
      double x161 = x160 + x148;
      double x162 = Math.fma(x149, x159, x161);
      double x163 = x150 + x162;
      boolean x144 = x142 < (-700.0);
      double x164 = Double.longBitsToDouble(x144 ? Double.doubleToRawLongBits(64.0) : Double.doubleToRawLongBits((-1.0)));
      double x165 = x143 + x164;
      long x166 = Double.doubleToRawLongBits(x165);
      long x167 = x166 << 52L;
      long x168 = x167 + 4607182418800017408L;
      double x169 = Double.longBitsToDouble(x168);
      double x170 = x163 * x169;
      double x145 = Double.longBitsToDouble(x144 ? Double.doubleToRawLongBits(5.421010862427522E-20) : Double.doubleToRawLongBits(2.0));
      double x171 = x170 * x145;
      double x173 = Double.longBitsToDouble(x136 ? Double.doubleToRawLongBits(x171) : Double.doubleToRawLongBits(1.0));
      double x174 = x171 * x173;
      boolean x132 = x129 < 1000.0;
      double x133 = -x128;
      double x134 = Math.fma(u126, x1, x133);
      double x135 = Double.longBitsToDouble(x132 ? Double.doubleToRawLongBits(x134) : Double.doubleToRawLongBits(0.0));
      double x178 = 1.0 + x135;
      double x239 = x174 * x178;
      double x240 = x239 / u126;
      double x241 = x240 - x229;
      double x242 = Double.longBitsToDouble(x232 ? Double.doubleToRawLongBits(x233) : Double.doubleToRawLongBits(x241));
      v[vo + i] = x242;
    }
  }

  private static void valueD6(Tweedie l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    double u0 = (double) l.power();
    double u126 = 2.0 - u0;
    double u127 = 1.0 - u0;
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      double x128 = u126 * x1;
      double x129 = Math.abs(x128);
      boolean x136 = x129 > 80.0;
      double x137 = 0.5 * x128;
      double x138 = Double.longBitsToDouble(x136 ? Double.doubleToRawLongBits(x137) : Double.doubleToRawLongBits(x128));
      boolean x139 = x138 > 710.0;
      double x140 = Double.longBitsToDouble(x139 ? Double.doubleToRawLongBits(710.0) : Double.doubleToRawLongBits(x138));
      boolean x141 = x140 < (-746.0);
      double x142 = Double.longBitsToDouble(x141 ? Double.doubleToRawLongBits((-746.0)) : Double.doubleToRawLongBits(x140));
      double x143 = Math.fma(x142, 1.4426950408889634, 6.755399441055744E15);
      double x146 = x143 - 6.755399441055744E15;
      double x147 = Math.fma(x146, (-0.6931471805599453), x142);
      double x148 = Math.fma(x146, (-2.3190468138462996E-17), x147);
      double x150 = 1.0 + x148;
      double x149 = x148 * x148;
      double x151 = Math.fma(x149, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x152 = Math.fma(x149, x151, 1.9841269529480364E-4);
      double x153 = Math.fma(x149, x152, 0.008333333333478821);
      double x154 = Math.fma(x149, x153, 0.1666666666666645);
      double x155 = Math.fma(x149, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x156 = Math.fma(x149, x155, 0.0013888888939513943);
      double x157 = Math.fma(x149, x156, 0.041666666666547864);
      double x158 = Math.fma(x149, x157, 0.5000000000000008);
      double x159 = Math.fma(x148, x154, x158);
      double x160 = 1.0 - x150;
      double x161 = x160 + x148;
      double x162 = Math.fma(x149, x159, x161);
      double x163 = x150 + x162;
      boolean x144 = x142 < (-700.0);
      double x164 = Double.longBitsToDouble(x144 ? Double.doubleToRawLongBits(64.0) : Double.doubleToRawLongBits((-1.0)));
      double x165 = x143 + x164;
      long x166 = Double.doubleToRawLongBits(x165);
      long x167 = x166 << 52L;
      long x168 = x167 + 4607182418800017408L;
      double x169 = Double.longBitsToDouble(x168);
      double x170 = x163 * x169;
      double x145 = Double.longBitsToDouble(x144 ? Double.doubleToRawLongBits(5.421010862427522E-20) : Double.doubleToRawLongBits(2.0));
      double x171 = x170 * x145;
      double x173 = Double.longBitsToDouble(x136 ? Double.doubleToRawLongBits(x171) : Double.doubleToRawLongBits(1.0));
      double x174 = x171 * x173;
      boolean x132 = x129 < 1000.0;
      double x133 = -x128;
      double x134 = Math.fma(u126, x1, x133);
      double x135 = Double.longBitsToDouble(x132 ? Double.doubleToRawLongBits(x134) : Double.doubleToRawLongBits(0.0));
      double x178 = 1.0 + x135;
      double x239 = x174 * x178;
      double x240 = x239 / u126;
      double x243 = Math.abs(x240);
      boolean x244 = x243 == Double.POSITIVE_INFINITY;
      double x2 = t[to + i];
      boolean x120 = x2 == 0.0;
      double x181 = u127 * x1;
      double x182 = Math.abs(x181);
      boolean x187 = x182 > 80.0;
      double x188 = 0.5 * x181;
      double x189 = Double.longBitsToDouble(x187 ? Double.doubleToRawLongBits(x188) : Double.doubleToRawLongBits(x181));
      boolean x190 = x189 > 710.0;
      double x191 = Double.longBitsToDouble(x190 ? Double.doubleToRawLongBits(710.0) : Double.doubleToRawLongBits(x189));
      boolean x192 = x191 < (-746.0);
      double x193 = Double.longBitsToDouble(x192 ? Double.doubleToRawLongBits((-746.0)) : Double.doubleToRawLongBits(x191));
      double x194 = Math.fma(x193, 1.4426950408889634, 6.755399441055744E15);
      double x197 = x194 - 6.755399441055744E15;
      double x198 = Math.fma(x197, (-0.6931471805599453), x193);
      double x199 = Math.fma(x197, (-2.3190468138462996E-17), x198);
      double x201 = 1.0 + x199;
      double x200 = x199 * x199;
      double x202 = Math.fma(x200, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x203 = Math.fma(x200, x202, 1.9841269529480364E-4);
      double x204 = Math.fma(x200, x203, 0.008333333333478821);
      double x205 = Math.fma(x200, x204, 0.1666666666666645);
      double x206 = Math.fma(x200, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x207 = Math.fma(x200, x206, 0.0013888888939513943);
      double x208 = Math.fma(x200, x207, 0.041666666666547864);
      double x209 = Math.fma(x200, x208, 0.5000000000000008);
      double x210 = Math.fma(x199, x205, x209);
      double x211 = 1.0 - x201;
      double x212 = x211 + x199;
      double x213 = Math.fma(x200, x210, x212);
      double x214 = x201 + x213;
      boolean x195 = x193 < (-700.0);
      double x215 = Double.longBitsToDouble(x195 ? Double.doubleToRawLongBits(64.0) : Double.doubleToRawLongBits((-1.0)));
      double x216 = x194 + x215;
      long x217 = Double.doubleToRawLongBits(x216);
      long x218 = x217 << 52L;
      long x219 = x218 + 4607182418800017408L;
      double x220 = Double.longBitsToDouble(x219);
      double x221 = x214 * x220;
      double x196 = Double.longBitsToDouble(x195 ? Double.doubleToRawLongBits(5.421010862427522E-20) : Double.doubleToRawLongBits(2.0));
      double x222 = x221 * x196;
      double x223 = x2 * x222;
      double x224 = Double.longBitsToDouble(x187 ? Double.doubleToRawLongBits(x222) : Double.doubleToRawLongBits(1.0));
      double x225 = x223 * x224;
      double x226 = Double.longBitsToDouble(x120 ? Double.doubleToRawLongBits(0.0) : Double.doubleToRawLongBits(x225));
      boolean x183 = x182 < 1000.0;
      double x184 = -x181;
      double x185 = Math.fma(u127, x1, x184);
      double x186 = Double.longBitsToDouble(x183 ? Double.doubleToRawLongBits(x185) : Double.doubleToRawLongBits(0.0));
      double x227 = 1.0 + x186;
      double x228 = x226 * x227;
      double x229 = x228 / u127;
      double x241 = x240 - x229;
      double x245 = Double.longBitsToDouble(x244 ? Double.doubleToRawLongBits(x240) : Double.doubleToRawLongBits(x241));
      v[vo + i] = x245;
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    Tweedie l = (Tweedie) loss;
    if (((double) l.power() == 0.0)) {
      gradientD0(l, p, po, t, to, v, vo, g, go, scale, n);
    } else {
      if (((double) l.power() == 1.0)) {
        gradientD1(l, p, po, t, to, v, vo, g, go, scale, n);
      } else {
        if (((double) l.power() == 2.0)) {
          gradientD2(l, p, po, t, to, v, vo, g, go, scale, n);
        } else {
          if ((1.0 == 0.0)) {
            if (((double) l.power() > 2.0)) {
              gradientD3(l, p, po, t, to, v, vo, g, go, scale, n);
            } else {
              gradientD4(l, p, po, t, to, v, vo, g, go, scale, n);
            }
          } else {
            if (((double) l.power() > 2.0)) {
              gradientD5(l, p, po, t, to, v, vo, g, go, scale, n);
            } else {
              gradientD6(l, p, po, t, to, v, vo, g, go, scale, n);
            }
          }
        }
      }
    }
  }

  private static void gradientD0(Tweedie l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      boolean x7 = x1 > 710.0;
      double x8 = Double.longBitsToDouble(x7 ? Double.doubleToRawLongBits(710.0) : Double.doubleToRawLongBits(x1));
      boolean x11 = x8 < (-746.0);
      double x12 = Double.longBitsToDouble(x11 ? Double.doubleToRawLongBits((-746.0)) : Double.doubleToRawLongBits(x8));
      double x15 = Math.fma(x12, 1.4426950408889634, 6.755399441055744E15);
      double x22 = x15 - 6.755399441055744E15;
      double x27 = Math.fma(x22, (-0.6931471805599453), x12);
      double x28 = Math.fma(x22, (-2.3190468138462996E-17), x27);
      double x31 = 1.0 + x28;
      double x29 = x28 * x28;
      double x37 = Math.fma(x29, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x38 = Math.fma(x29, x37, 1.9841269529480364E-4);
      double x39 = Math.fma(x29, x38, 0.008333333333478821);
      double x40 = Math.fma(x29, x39, 0.1666666666666645);
      double x46 = Math.fma(x29, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x47 = Math.fma(x29, x46, 0.0013888888939513943);
      double x48 = Math.fma(x29, x47, 0.041666666666547864);
      double x49 = Math.fma(x29, x48, 0.5000000000000008);
      double x50 = Math.fma(x28, x40, x49);
      double x51 = 1.0 - x31;
      double x52 = x51 + x28;
      double x53 = Math.fma(x29, x50, x52);
      double x54 = x31 + x53;
      boolean x18 = x12 < (-700.0);
      double x57 = Double.longBitsToDouble(x18 ? Double.doubleToRawLongBits(64.0) : Double.doubleToRawLongBits((-1.0)));
      double x58 = x15 + x57;
      long x59 = Double.doubleToRawLongBits(x58);
      long x61 = x59 << 52L;
      long x63 = x61 + 4607182418800017408L;
      double x64 = Double.longBitsToDouble(x63);
      double x65 = x54 * x64;
      double x21 = Double.longBitsToDouble(x18 ? Double.doubleToRawLongBits(5.421010862427522E-20) : Double.doubleToRawLongBits(2.0));
      double x66 = x65 * x21;
      double x2 = t[to + i];
      double x67 = x66 - x2;
      double x69 = 0.5 * x67;
      double x70 = x69 * x67;
      double x177 = x66 * x67;
      double x178 = x177 * scale;
      v[vo + i] = x70;
      g[go + i] = x178;
    }
  }

  private static void gradientD1(Tweedie l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      boolean x7 = x1 > 710.0;
      double x8 = Double.longBitsToDouble(x7 ? Double.doubleToRawLongBits(710.0) : Double.doubleToRawLongBits(x1));
      boolean x11 = x8 < (-746.0);
      double x12 = Double.longBitsToDouble(x11 ? Double.doubleToRawLongBits((-746.0)) : Double.doubleToRawLongBits(x8));
      double x15 = Math.fma(x12, 1.4426950408889634, 6.755399441055744E15);
      double x22 = x15 - 6.755399441055744E15;
      double x27 = Math.fma(x22, (-0.6931471805599453), x12);
      double x28 = Math.fma(x22, (-2.3190468138462996E-17), x27);
      double x31 = 1.0 + x28;
      double x29 = x28 * x28;
      double x37 = Math.fma(x29, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x38 = Math.fma(x29, x37, 1.9841269529480364E-4);
      double x39 = Math.fma(x29, x38, 0.008333333333478821);
      double x40 = Math.fma(x29, x39, 0.1666666666666645);
      double x46 = Math.fma(x29, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x47 = Math.fma(x29, x46, 0.0013888888939513943);
      double x48 = Math.fma(x29, x47, 0.041666666666547864);
      double x49 = Math.fma(x29, x48, 0.5000000000000008);
      double x50 = Math.fma(x28, x40, x49);
      double x51 = 1.0 - x31;
      double x52 = x51 + x28;
      double x53 = Math.fma(x29, x50, x52);
      double x54 = x31 + x53;
      boolean x18 = x12 < (-700.0);
      double x57 = Double.longBitsToDouble(x18 ? Double.doubleToRawLongBits(64.0) : Double.doubleToRawLongBits((-1.0)));
      double x58 = x15 + x57;
      long x59 = Double.doubleToRawLongBits(x58);
      long x61 = x59 << 52L;
      long x63 = x61 + 4607182418800017408L;
      double x64 = Double.longBitsToDouble(x63);
      double x65 = x54 * x64;
      double x21 = Double.longBitsToDouble(x18 ? Double.doubleToRawLongBits(5.421010862427522E-20) : Double.doubleToRawLongBits(2.0));
      double x66 = x65 * x21;
      boolean x74 = x66 < Double.POSITIVE_INFINITY;
      double x2 = t[to + i];
      double x75 = x2 * x1;
      double x76 = x66 - x75;
      double x77 = Double.longBitsToDouble(x74 ? Double.doubleToRawLongBits(x76) : Double.doubleToRawLongBits(x66));
      double x67 = x66 - x2;
      double x180 = x67 * scale;
      v[vo + i] = x77;
      g[go + i] = x180;
    }
  }

  private static void gradientD2(Tweedie l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      double x2 = t[to + i];
      boolean x120 = x2 == 0.0;
      double x81 = Math.abs(x1);
      boolean x84 = x81 > 80.0;
      double x80 = -x1;
      double x85 = 0.5 * x80;
      double x86 = Double.longBitsToDouble(x84 ? Double.doubleToRawLongBits(x85) : Double.doubleToRawLongBits(x80));
      boolean x87 = x86 > 710.0;
      double x88 = Double.longBitsToDouble(x87 ? Double.doubleToRawLongBits(710.0) : Double.doubleToRawLongBits(x86));
      boolean x89 = x88 < (-746.0);
      double x90 = Double.longBitsToDouble(x89 ? Double.doubleToRawLongBits((-746.0)) : Double.doubleToRawLongBits(x88));
      double x91 = Math.fma(x90, 1.4426950408889634, 6.755399441055744E15);
      double x94 = x91 - 6.755399441055744E15;
      double x95 = Math.fma(x94, (-0.6931471805599453), x90);
      double x96 = Math.fma(x94, (-2.3190468138462996E-17), x95);
      double x98 = 1.0 + x96;
      double x97 = x96 * x96;
      double x99 = Math.fma(x97, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x100 = Math.fma(x97, x99, 1.9841269529480364E-4);
      double x101 = Math.fma(x97, x100, 0.008333333333478821);
      double x102 = Math.fma(x97, x101, 0.1666666666666645);
      double x103 = Math.fma(x97, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x104 = Math.fma(x97, x103, 0.0013888888939513943);
      double x105 = Math.fma(x97, x104, 0.041666666666547864);
      double x106 = Math.fma(x97, x105, 0.5000000000000008);
      double x107 = Math.fma(x96, x102, x106);
      double x108 = 1.0 - x98;
      double x109 = x108 + x96;
      double x110 = Math.fma(x97, x107, x109);
      double x111 = x98 + x110;
      boolean x92 = x90 < (-700.0);
      double x112 = Double.longBitsToDouble(x92 ? Double.doubleToRawLongBits(64.0) : Double.doubleToRawLongBits((-1.0)));
      double x113 = x91 + x112;
      long x114 = Double.doubleToRawLongBits(x113);
      long x115 = x114 << 52L;
      long x116 = x115 + 4607182418800017408L;
      double x117 = Double.longBitsToDouble(x116);
      double x118 = x111 * x117;
      double x93 = Double.longBitsToDouble(x92 ? Double.doubleToRawLongBits(5.421010862427522E-20) : Double.doubleToRawLongBits(2.0));
      double x119 = x118 * x93;
      double x121 = x2 * x119;
      double x122 = Double.longBitsToDouble(x84 ? Double.doubleToRawLongBits(x119) : Double.doubleToRawLongBits(1.0));
      double x123 = x121 * x122;
      double x124 = Double.longBitsToDouble(x120 ? Double.doubleToRawLongBits(0.0) : Double.doubleToRawLongBits(x123));
      double x125 = x1 + x124;
      double x181 = 1.0 - x124;
      double x182 = x181 * scale;
      v[vo + i] = x125;
      g[go + i] = x182;
    }
  }

  private static void gradientD3(Tweedie l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    double u0 = (double) l.power();
    double u127 = 1.0 - u0;
    double u126 = 2.0 - u0;
    for (int i = 0; i < n; i++) {
      double x2 = t[to + i];
      boolean x120 = x2 == 0.0;
      double x1 = p[po + i];
      double x186 = u127 * x1;
      double x187 = Math.abs(x186);
      boolean x192 = x187 > 80.0;
      double x193 = 0.5 * x186;
      double x194 = Double.longBitsToDouble(x192 ? Double.doubleToRawLongBits(x193) : Double.doubleToRawLongBits(x186));
      boolean x195 = x194 > 710.0;
      double x196 = Double.longBitsToDouble(x195 ? Double.doubleToRawLongBits(710.0) : Double.doubleToRawLongBits(x194));
      boolean x197 = x196 < (-746.0);
      double x198 = Double.longBitsToDouble(x197 ? Double.doubleToRawLongBits((-746.0)) : Double.doubleToRawLongBits(x196));
      double x199 = Math.fma(x198, 1.4426950408889634, 6.755399441055744E15);
      double x202 = x199 - 6.755399441055744E15;
      double x203 = Math.fma(x202, (-0.6931471805599453), x198);
      double x204 = Math.fma(x202, (-2.3190468138462996E-17), x203);
      double x206 = 1.0 + x204;
      double x205 = x204 * x204;
      double x207 = Math.fma(x205, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x208 = Math.fma(x205, x207, 1.9841269529480364E-4);
      double x209 = Math.fma(x205, x208, 0.008333333333478821);
      double x210 = Math.fma(x205, x209, 0.1666666666666645);
      double x211 = Math.fma(x205, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x212 = Math.fma(x205, x211, 0.0013888888939513943);
      double x213 = Math.fma(x205, x212, 0.041666666666547864);
      double x214 = Math.fma(x205, x213, 0.5000000000000008);
      double x215 = Math.fma(x204, x210, x214);
      double x216 = 1.0 - x206;
      double x217 = x216 + x204;
      double x218 = Math.fma(x205, x215, x217);
      double x219 = x206 + x218;
      boolean x200 = x198 < (-700.0);
      double x220 = Double.longBitsToDouble(x200 ? Double.doubleToRawLongBits(64.0) : Double.doubleToRawLongBits((-1.0)));
      double x221 = x199 + x220;
      long x222 = Double.doubleToRawLongBits(x221);
      long x223 = x222 << 52L;
      long x224 = x223 + 4607182418800017408L;
      double x225 = Double.longBitsToDouble(x224);
      double x226 = x219 * x225;
      double x201 = Double.longBitsToDouble(x200 ? Double.doubleToRawLongBits(5.421010862427522E-20) : Double.doubleToRawLongBits(2.0));
      double x227 = x226 * x201;
      double x228 = x2 * x227;
      double x229 = Double.longBitsToDouble(x192 ? Double.doubleToRawLongBits(x227) : Double.doubleToRawLongBits(1.0));
      double x230 = x228 * x229;
      double x231 = Double.longBitsToDouble(x120 ? Double.doubleToRawLongBits(0.0) : Double.doubleToRawLongBits(x230));
      boolean x188 = x187 < 1000.0;
      double x189 = -x186;
      double x190 = Math.fma(u127, x1, x189);
      double x191 = Double.longBitsToDouble(x188 ? Double.doubleToRawLongBits(x190) : Double.doubleToRawLongBits(0.0));
      double x232 = 1.0 + x191;
      double x233 = x231 * x232;
      double x234 = x233 / u127;
      double x236 = Math.abs(x234);
      boolean x237 = x236 == Double.POSITIVE_INFINITY;
      double x238 = -x234;
      double x128 = u126 * x1;
      double x129 = Math.abs(x128);
      boolean x132 = x129 < 1000.0;
      double x133 = -x128;
      double x134 = Math.fma(u126, x1, x133);
      double x135 = Double.longBitsToDouble(x132 ? Double.doubleToRawLongBits(x134) : Double.doubleToRawLongBits(0.0));
      double x183 = 1.0 + x135;
      double x184 = 0.0 * x183;
      double x185 = x184 / u126;
      double x239 = x185 - x234;
      double x240 = Double.longBitsToDouble(x237 ? Double.doubleToRawLongBits(x238) : Double.doubleToRawLongBits(x239));
      double x244 = Math.abs(x233);
      boolean x245 = x244 == Double.POSITIVE_INFINITY;
      double x246 = -x233;
      double x247 = x184 - x233;
      double x248 = Double.longBitsToDouble(x245 ? Double.doubleToRawLongBits(x246) : Double.doubleToRawLongBits(x247));
      double x249 = x248 * scale;
      v[vo + i] = x240;
      g[go + i] = x249;
    }
  }

  private static void gradientD4(Tweedie l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    double u0 = (double) l.power();
    double u126 = 2.0 - u0;
    double u127 = 1.0 - u0;
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      double x128 = u126 * x1;
      double x129 = Math.abs(x128);
      boolean x132 = x129 < 1000.0;
      double x133 = -x128;
      double x134 = Math.fma(u126, x1, x133);
      double x135 = Double.longBitsToDouble(x132 ? Double.doubleToRawLongBits(x134) : Double.doubleToRawLongBits(0.0));
      double x183 = 1.0 + x135;
      double x184 = 0.0 * x183;
      double x185 = x184 / u126;
      double x241 = Math.abs(x185);
      boolean x242 = x241 == Double.POSITIVE_INFINITY;
      double x2 = t[to + i];
      boolean x120 = x2 == 0.0;
      double x186 = u127 * x1;
      double x187 = Math.abs(x186);
      boolean x192 = x187 > 80.0;
      double x193 = 0.5 * x186;
      double x194 = Double.longBitsToDouble(x192 ? Double.doubleToRawLongBits(x193) : Double.doubleToRawLongBits(x186));
      boolean x195 = x194 > 710.0;
      double x196 = Double.longBitsToDouble(x195 ? Double.doubleToRawLongBits(710.0) : Double.doubleToRawLongBits(x194));
      boolean x197 = x196 < (-746.0);
      double x198 = Double.longBitsToDouble(x197 ? Double.doubleToRawLongBits((-746.0)) : Double.doubleToRawLongBits(x196));
      double x199 = Math.fma(x198, 1.4426950408889634, 6.755399441055744E15);
      double x202 = x199 - 6.755399441055744E15;
      double x203 = Math.fma(x202, (-0.6931471805599453), x198);
      double x204 = Math.fma(x202, (-2.3190468138462996E-17), x203);
      double x206 = 1.0 + x204;
      double x205 = x204 * x204;
      double x207 = Math.fma(x205, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x208 = Math.fma(x205, x207, 1.9841269529480364E-4);
      double x209 = Math.fma(x205, x208, 0.008333333333478821);
      double x210 = Math.fma(x205, x209, 0.1666666666666645);
      double x211 = Math.fma(x205, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x212 = Math.fma(x205, x211, 0.0013888888939513943);
      double x213 = Math.fma(x205, x212, 0.041666666666547864);
      double x214 = Math.fma(x205, x213, 0.5000000000000008);
      double x215 = Math.fma(x204, x210, x214);
      double x216 = 1.0 - x206;
      double x217 = x216 + x204;
      double x218 = Math.fma(x205, x215, x217);
      double x219 = x206 + x218;
      boolean x200 = x198 < (-700.0);
      double x220 = Double.longBitsToDouble(x200 ? Double.doubleToRawLongBits(64.0) : Double.doubleToRawLongBits((-1.0)));
      double x221 = x199 + x220;
      long x222 = Double.doubleToRawLongBits(x221);
      long x223 = x222 << 52L;
      long x224 = x223 + 4607182418800017408L;
      double x225 = Double.longBitsToDouble(x224);
      double x226 = x219 * x225;
      double x201 = Double.longBitsToDouble(x200 ? Double.doubleToRawLongBits(5.421010862427522E-20) : Double.doubleToRawLongBits(2.0));
      double x227 = x226 * x201;
      double x228 = x2 * x227;
      double x229 = Double.longBitsToDouble(x192 ? Double.doubleToRawLongBits(x227) : Double.doubleToRawLongBits(1.0));
      double x230 = x228 * x229;
      double x231 = Double.longBitsToDouble(x120 ? Double.doubleToRawLongBits(0.0) : Double.doubleToRawLongBits(x230));
      boolean x188 = x187 < 1000.0;
      double x189 = -x186;
      double x190 = Math.fma(u127, x1, x189);
      double x191 = Double.longBitsToDouble(x188 ? Double.doubleToRawLongBits(x190) : Double.doubleToRawLongBits(0.0));
      double x232 = 1.0 + x191;
      double x233 = x231 * x232;
      double x234 = x233 / u127;
      double x239 = x185 - x234;
      double x243 = Double.longBitsToDouble(x242 ? Double.doubleToRawLongBits(x185) : Double.doubleToRawLongBits(x239));
      double x250 = Math.abs(x184);
      boolean x251 = x250 == Double.POSITIVE_INFINITY;
      double x247 = x184 - x233;
      double x252 = Double.longBitsToDouble(x251 ? Double.doubleToRawLongBits(x184) : Double.doubleToRawLongBits(x247));
      double x253 = x252 * scale;
      v[vo + i] = x243;
      g[go + i] = x253;
    }
  }

  private static void gradientD5(Tweedie l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    double u0 = (double) l.power();
    double u127 = 1.0 - u0;
    double u126 = 2.0 - u0;
    for (int i = 0; i < n; i++) {
      double x2 = t[to + i];
      boolean x120 = x2 == 0.0;
      double x1 = p[po + i];
      double x186 = u127 * x1;
      double x187 = Math.abs(x186);
      boolean x192 = x187 > 80.0;
      double x193 = 0.5 * x186;
      double x194 = Double.longBitsToDouble(x192 ? Double.doubleToRawLongBits(x193) : Double.doubleToRawLongBits(x186));
      boolean x195 = x194 > 710.0;
      double x196 = Double.longBitsToDouble(x195 ? Double.doubleToRawLongBits(710.0) : Double.doubleToRawLongBits(x194));
      boolean x197 = x196 < (-746.0);
      double x198 = Double.longBitsToDouble(x197 ? Double.doubleToRawLongBits((-746.0)) : Double.doubleToRawLongBits(x196));
      double x199 = Math.fma(x198, 1.4426950408889634, 6.755399441055744E15);
      double x202 = x199 - 6.755399441055744E15;
      double x203 = Math.fma(x202, (-0.6931471805599453), x198);
      double x204 = Math.fma(x202, (-2.3190468138462996E-17), x203);
      double x206 = 1.0 + x204;
      double x205 = x204 * x204;
      double x207 = Math.fma(x205, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x208 = Math.fma(x205, x207, 1.9841269529480364E-4);
      double x209 = Math.fma(x205, x208, 0.008333333333478821);
      double x210 = Math.fma(x205, x209, 0.1666666666666645);
      double x211 = Math.fma(x205, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x212 = Math.fma(x205, x211, 0.0013888888939513943);
      double x213 = Math.fma(x205, x212, 0.041666666666547864);
      double x214 = Math.fma(x205, x213, 0.5000000000000008);
      double x215 = Math.fma(x204, x210, x214);
      double x216 = 1.0 - x206;
      double x217 = x216 + x204;
      double x218 = Math.fma(x205, x215, x217);
      double x219 = x206 + x218;
      boolean x200 = x198 < (-700.0);
      double x220 = Double.longBitsToDouble(x200 ? Double.doubleToRawLongBits(64.0) : Double.doubleToRawLongBits((-1.0)));
      double x221 = x199 + x220;
      long x222 = Double.doubleToRawLongBits(x221);
      long x223 = x222 << 52L;
      long x224 = x223 + 4607182418800017408L;
      double x225 = Double.longBitsToDouble(x224);
      double x226 = x219 * x225;
      double x201 = Double.longBitsToDouble(x200 ? Double.doubleToRawLongBits(5.421010862427522E-20) : Double.doubleToRawLongBits(2.0));
      double x227 = x226 * x201;
      double x228 = x2 * x227;
      double x229 = Double.longBitsToDouble(x192 ? Double.doubleToRawLongBits(x227) : Double.doubleToRawLongBits(1.0));
      double x230 = x228 * x229;
      double x231 = Double.longBitsToDouble(x120 ? Double.doubleToRawLongBits(0.0) : Double.doubleToRawLongBits(x230));
      boolean x188 = x187 < 1000.0;
      double x189 = -x186;
      double x190 = Math.fma(u127, x1, x189);
      double x191 = Double.longBitsToDouble(x188 ? Double.doubleToRawLongBits(x190) : Double.doubleToRawLongBits(0.0));
      double x232 = 1.0 + x191;
      double x233 = x231 * x232;
      double x234 = x233 / u127;
      double x236 = Math.abs(x234);
      boolean x237 = x236 == Double.POSITIVE_INFINITY;
      double x238 = -x234;
      double x128 = u126 * x1;
      double x129 = Math.abs(x128);
      boolean x136 = x129 > 80.0;
      double x137 = 0.5 * x128;
      double x138 = Double.longBitsToDouble(x136 ? Double.doubleToRawLongBits(x137) : Double.doubleToRawLongBits(x128));
      boolean x139 = x138 > 710.0;
      double x140 = Double.longBitsToDouble(x139 ? Double.doubleToRawLongBits(710.0) : Double.doubleToRawLongBits(x138));
      boolean x141 = x140 < (-746.0);
      double x142 = Double.longBitsToDouble(x141 ? Double.doubleToRawLongBits((-746.0)) : Double.doubleToRawLongBits(x140));
      double x143 = Math.fma(x142, 1.4426950408889634, 6.755399441055744E15);
      double x146 = x143 - 6.755399441055744E15;
      double x147 = Math.fma(x146, (-0.6931471805599453), x142);
      double x148 = Math.fma(x146, (-2.3190468138462996E-17), x147);
      double x150 = 1.0 + x148;
      double x149 = x148 * x148;
      double x151 = Math.fma(x149, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x152 = Math.fma(x149, x151, 1.9841269529480364E-4);
      double x153 = Math.fma(x149, x152, 0.008333333333478821);
      double x154 = Math.fma(x149, x153, 0.1666666666666645);
      double x155 = Math.fma(x149, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x156 = Math.fma(x149, x155, 0.0013888888939513943);
      double x157 = Math.fma(x149, x156, 0.041666666666547864);
      double x158 = Math.fma(x149, x157, 0.5000000000000008);
      double x159 = Math.fma(x148, x154, x158);
      double x160 = 1.0 - x150;
      double x161 = x160 + x148;
      double x162 = Math.fma(x149, x159, x161);
      double x163 = x150 + x162;
      boolean x144 = x142 < (-700.0);
      double x164 = Double.longBitsToDouble(x144 ? Double.doubleToRawLongBits(64.0) : Double.doubleToRawLongBits((-1.0)));
      double x165 = x143 + x164;
      long x166 = Double.doubleToRawLongBits(x165);
      long x167 = x166 << 52L;
      long x168 = x167 + 4607182418800017408L;
      double x169 = Double.longBitsToDouble(x168);
      double x170 = x163 * x169;
      double x145 = Double.longBitsToDouble(x144 ? Double.doubleToRawLongBits(5.421010862427522E-20) : Double.doubleToRawLongBits(2.0));
      double x171 = x170 * x145;
      double x173 = Double.longBitsToDouble(x136 ? Double.doubleToRawLongBits(x171) : Double.doubleToRawLongBits(1.0));
      double x174 = x171 * x173;
      boolean x132 = x129 < 1000.0;
      double x133 = -x128;
      double x134 = Math.fma(u126, x1, x133);
      double x135 = Double.longBitsToDouble(x132 ? Double.doubleToRawLongBits(x134) : Double.doubleToRawLongBits(0.0));
      double x183 = 1.0 + x135;
      double x254 = x174 * x183;
      double x255 = x254 / u126;
      double x256 = x255 - x234;
      double x257 = Double.longBitsToDouble(x237 ? Double.doubleToRawLongBits(x238) : Double.doubleToRawLongBits(x256));
      double x244 = Math.abs(x233);
      boolean x245 = x244 == Double.POSITIVE_INFINITY;
      double x246 = -x233;
      double x261 = x254 - x233;
      double x262 = Double.longBitsToDouble(x245 ? Double.doubleToRawLongBits(x246) : Double.doubleToRawLongBits(x261));
      double x263 = x262 * scale;
      v[vo + i] = x257;
      g[go + i] = x263;
    }
  }

  private static void gradientD6(Tweedie l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    double u0 = (double) l.power();
    double u126 = 2.0 - u0;
    double u127 = 1.0 - u0;
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      double x128 = u126 * x1;
      double x129 = Math.abs(x128);
      boolean x136 = x129 > 80.0;
      double x137 = 0.5 * x128;
      double x138 = Double.longBitsToDouble(x136 ? Double.doubleToRawLongBits(x137) : Double.doubleToRawLongBits(x128));
      boolean x139 = x138 > 710.0;
      double x140 = Double.longBitsToDouble(x139 ? Double.doubleToRawLongBits(710.0) : Double.doubleToRawLongBits(x138));
      boolean x141 = x140 < (-746.0);
      double x142 = Double.longBitsToDouble(x141 ? Double.doubleToRawLongBits((-746.0)) : Double.doubleToRawLongBits(x140));
      double x143 = Math.fma(x142, 1.4426950408889634, 6.755399441055744E15);
      double x146 = x143 - 6.755399441055744E15;
      double x147 = Math.fma(x146, (-0.6931471805599453), x142);
      double x148 = Math.fma(x146, (-2.3190468138462996E-17), x147);
      double x150 = 1.0 + x148;
      double x149 = x148 * x148;
      double x151 = Math.fma(x149, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x152 = Math.fma(x149, x151, 1.9841269529480364E-4);
      double x153 = Math.fma(x149, x152, 0.008333333333478821);
      double x154 = Math.fma(x149, x153, 0.1666666666666645);
      double x155 = Math.fma(x149, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x156 = Math.fma(x149, x155, 0.0013888888939513943);
      double x157 = Math.fma(x149, x156, 0.041666666666547864);
      double x158 = Math.fma(x149, x157, 0.5000000000000008);
      double x159 = Math.fma(x148, x154, x158);
      double x160 = 1.0 - x150;
      double x161 = x160 + x148;
      double x162 = Math.fma(x149, x159, x161);
      double x163 = x150 + x162;
      boolean x144 = x142 < (-700.0);
      double x164 = Double.longBitsToDouble(x144 ? Double.doubleToRawLongBits(64.0) : Double.doubleToRawLongBits((-1.0)));
      double x165 = x143 + x164;
      long x166 = Double.doubleToRawLongBits(x165);
      long x167 = x166 << 52L;
      long x168 = x167 + 4607182418800017408L;
      double x169 = Double.longBitsToDouble(x168);
      double x170 = x163 * x169;
      double x145 = Double.longBitsToDouble(x144 ? Double.doubleToRawLongBits(5.421010862427522E-20) : Double.doubleToRawLongBits(2.0));
      double x171 = x170 * x145;
      double x173 = Double.longBitsToDouble(x136 ? Double.doubleToRawLongBits(x171) : Double.doubleToRawLongBits(1.0));
      double x174 = x171 * x173;
      boolean x132 = x129 < 1000.0;
      double x133 = -x128;
      double x134 = Math.fma(u126, x1, x133);
      double x135 = Double.longBitsToDouble(x132 ? Double.doubleToRawLongBits(x134) : Double.doubleToRawLongBits(0.0));
      double x183 = 1.0 + x135;
      double x254 = x174 * x183;
      double x255 = x254 / u126;
      double x258 = Math.abs(x255);
      boolean x259 = x258 == Double.POSITIVE_INFINITY;
      double x2 = t[to + i];
      boolean x120 = x2 == 0.0;
      double x186 = u127 * x1;
      double x187 = Math.abs(x186);
      boolean x192 = x187 > 80.0;
      double x193 = 0.5 * x186;
      double x194 = Double.longBitsToDouble(x192 ? Double.doubleToRawLongBits(x193) : Double.doubleToRawLongBits(x186));
      boolean x195 = x194 > 710.0;
      double x196 = Double.longBitsToDouble(x195 ? Double.doubleToRawLongBits(710.0) : Double.doubleToRawLongBits(x194));
      boolean x197 = x196 < (-746.0);
      double x198 = Double.longBitsToDouble(x197 ? Double.doubleToRawLongBits((-746.0)) : Double.doubleToRawLongBits(x196));
      double x199 = Math.fma(x198, 1.4426950408889634, 6.755399441055744E15);
      double x202 = x199 - 6.755399441055744E15;
      double x203 = Math.fma(x202, (-0.6931471805599453), x198);
      double x204 = Math.fma(x202, (-2.3190468138462996E-17), x203);
      double x206 = 1.0 + x204;
      double x205 = x204 * x204;
      double x207 = Math.fma(x205, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x208 = Math.fma(x205, x207, 1.9841269529480364E-4);
      double x209 = Math.fma(x205, x208, 0.008333333333478821);
      double x210 = Math.fma(x205, x209, 0.1666666666666645);
      double x211 = Math.fma(x205, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x212 = Math.fma(x205, x211, 0.0013888888939513943);
      double x213 = Math.fma(x205, x212, 0.041666666666547864);
      double x214 = Math.fma(x205, x213, 0.5000000000000008);
      double x215 = Math.fma(x204, x210, x214);
      double x216 = 1.0 - x206;
      double x217 = x216 + x204;
      double x218 = Math.fma(x205, x215, x217);
      double x219 = x206 + x218;
      boolean x200 = x198 < (-700.0);
      double x220 = Double.longBitsToDouble(x200 ? Double.doubleToRawLongBits(64.0) : Double.doubleToRawLongBits((-1.0)));
      double x221 = x199 + x220;
      long x222 = Double.doubleToRawLongBits(x221);
      long x223 = x222 << 52L;
      long x224 = x223 + 4607182418800017408L;
      double x225 = Double.longBitsToDouble(x224);
      double x226 = x219 * x225;
      double x201 = Double.longBitsToDouble(x200 ? Double.doubleToRawLongBits(5.421010862427522E-20) : Double.doubleToRawLongBits(2.0));
      double x227 = x226 * x201;
      double x228 = x2 * x227;
      double x229 = Double.longBitsToDouble(x192 ? Double.doubleToRawLongBits(x227) : Double.doubleToRawLongBits(1.0));
      double x230 = x228 * x229;
      double x231 = Double.longBitsToDouble(x120 ? Double.doubleToRawLongBits(0.0) : Double.doubleToRawLongBits(x230));
      boolean x188 = x187 < 1000.0;
      double x189 = -x186;
      double x190 = Math.fma(u127, x1, x189);
      double x191 = Double.longBitsToDouble(x188 ? Double.doubleToRawLongBits(x190) : Double.doubleToRawLongBits(0.0));
      double x232 = 1.0 + x191;
      double x233 = x231 * x232;
      double x234 = x233 / u127;
      double x256 = x255 - x234;
      double x260 = Double.longBitsToDouble(x259 ? Double.doubleToRawLongBits(x255) : Double.doubleToRawLongBits(x256));
      double x264 = Math.abs(x254);
      boolean x265 = x264 == Double.POSITIVE_INFINITY;
      double x261 = x254 - x233;
      double x266 = Double.longBitsToDouble(x265 ? Double.doubleToRawLongBits(x254) : Double.doubleToRawLongBits(x261));
      double x267 = x266 * scale;
      v[vo + i] = x260;
      g[go + i] = x267;
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    Tweedie l = (Tweedie) loss;
    if (((double) l.power() == 0.0)) {
      hessianD0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
    } else {
      if (((double) l.power() == 1.0)) {
        hessianD1(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
      } else {
        if (((double) l.power() == 2.0)) {
          hessianD2(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
        } else {
          if ((1.0 == 0.0)) {
            if (((double) l.power() > 2.0)) {
              hessianD3(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
            } else {
              hessianD4(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
            }
          } else {
            if (((double) l.power() > 2.0)) {
              hessianD5(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
            } else {
              hessianD6(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
            }
          }
        }
      }
    }
  }

  private static void hessianD0(Tweedie l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      boolean x7 = x1 > 710.0;
      double x8 = Double.longBitsToDouble(x7 ? Double.doubleToRawLongBits(710.0) : Double.doubleToRawLongBits(x1));
      boolean x11 = x8 < (-746.0);
      double x12 = Double.longBitsToDouble(x11 ? Double.doubleToRawLongBits((-746.0)) : Double.doubleToRawLongBits(x8));
      double x15 = Math.fma(x12, 1.4426950408889634, 6.755399441055744E15);
      double x22 = x15 - 6.755399441055744E15;
      double x27 = Math.fma(x22, (-0.6931471805599453), x12);
      double x28 = Math.fma(x22, (-2.3190468138462996E-17), x27);
      double x31 = 1.0 + x28;
      double x29 = x28 * x28;
      double x37 = Math.fma(x29, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x38 = Math.fma(x29, x37, 1.9841269529480364E-4);
      double x39 = Math.fma(x29, x38, 0.008333333333478821);
      double x40 = Math.fma(x29, x39, 0.1666666666666645);
      double x46 = Math.fma(x29, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x47 = Math.fma(x29, x46, 0.0013888888939513943);
      double x48 = Math.fma(x29, x47, 0.041666666666547864);
      double x49 = Math.fma(x29, x48, 0.5000000000000008);
      double x50 = Math.fma(x28, x40, x49);
      double x51 = 1.0 - x31;
      double x52 = x51 + x28;
      double x53 = Math.fma(x29, x50, x52);
      double x54 = x31 + x53;
      boolean x18 = x12 < (-700.0);
      double x57 = Double.longBitsToDouble(x18 ? Double.doubleToRawLongBits(64.0) : Double.doubleToRawLongBits((-1.0)));
      double x58 = x15 + x57;
      long x59 = Double.doubleToRawLongBits(x58);
      long x61 = x59 << 52L;
      long x63 = x61 + 4607182418800017408L;
      double x64 = Double.longBitsToDouble(x63);
      double x65 = x54 * x64;
      double x21 = Double.longBitsToDouble(x18 ? Double.doubleToRawLongBits(5.421010862427522E-20) : Double.doubleToRawLongBits(2.0));
      double x66 = x65 * x21;
      double x2 = t[to + i];
      double x67 = x66 - x2;
      double x69 = 0.5 * x67;
      double x70 = x69 * x67;
      double x177 = x66 * x67;
      double x178 = x177 * scale;
      double x179 = 2.0 * x66;
      double x180 = x179 - x2;
      double x181 = x66 * x180;
      double x182 = x181 * scale;
      v[vo + i] = x70;
      g[go + i] = x178;
      h[ho + i] = x182;
    }
  }

  private static void hessianD1(Tweedie l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      boolean x7 = x1 > 710.0;
      double x8 = Double.longBitsToDouble(x7 ? Double.doubleToRawLongBits(710.0) : Double.doubleToRawLongBits(x1));
      boolean x11 = x8 < (-746.0);
      double x12 = Double.longBitsToDouble(x11 ? Double.doubleToRawLongBits((-746.0)) : Double.doubleToRawLongBits(x8));
      double x15 = Math.fma(x12, 1.4426950408889634, 6.755399441055744E15);
      double x22 = x15 - 6.755399441055744E15;
      double x27 = Math.fma(x22, (-0.6931471805599453), x12);
      double x28 = Math.fma(x22, (-2.3190468138462996E-17), x27);
      double x31 = 1.0 + x28;
      double x29 = x28 * x28;
      double x37 = Math.fma(x29, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x38 = Math.fma(x29, x37, 1.9841269529480364E-4);
      double x39 = Math.fma(x29, x38, 0.008333333333478821);
      double x40 = Math.fma(x29, x39, 0.1666666666666645);
      double x46 = Math.fma(x29, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x47 = Math.fma(x29, x46, 0.0013888888939513943);
      double x48 = Math.fma(x29, x47, 0.041666666666547864);
      double x49 = Math.fma(x29, x48, 0.5000000000000008);
      double x50 = Math.fma(x28, x40, x49);
      double x51 = 1.0 - x31;
      double x52 = x51 + x28;
      double x53 = Math.fma(x29, x50, x52);
      double x54 = x31 + x53;
      boolean x18 = x12 < (-700.0);
      double x57 = Double.longBitsToDouble(x18 ? Double.doubleToRawLongBits(64.0) : Double.doubleToRawLongBits((-1.0)));
      double x58 = x15 + x57;
      long x59 = Double.doubleToRawLongBits(x58);
      long x61 = x59 << 52L;
      long x63 = x61 + 4607182418800017408L;
      double x64 = Double.longBitsToDouble(x63);
      double x65 = x54 * x64;
      double x21 = Double.longBitsToDouble(x18 ? Double.doubleToRawLongBits(5.421010862427522E-20) : Double.doubleToRawLongBits(2.0));
      double x66 = x65 * x21;
      boolean x74 = x66 < Double.POSITIVE_INFINITY;
      double x2 = t[to + i];
      double x75 = x2 * x1;
      double x76 = x66 - x75;
      double x77 = Double.longBitsToDouble(x74 ? Double.doubleToRawLongBits(x76) : Double.doubleToRawLongBits(x66));
      double x67 = x66 - x2;
      double x184 = x67 * scale;
      double x185 = x66 * scale;
      v[vo + i] = x77;
      g[go + i] = x184;
      h[ho + i] = x185;
    }
  }

  private static void hessianD2(Tweedie l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      double x2 = t[to + i];
      boolean x120 = x2 == 0.0;
      double x81 = Math.abs(x1);
      boolean x84 = x81 > 80.0;
      double x80 = -x1;
      double x85 = 0.5 * x80;
      double x86 = Double.longBitsToDouble(x84 ? Double.doubleToRawLongBits(x85) : Double.doubleToRawLongBits(x80));
      boolean x87 = x86 > 710.0;
      double x88 = Double.longBitsToDouble(x87 ? Double.doubleToRawLongBits(710.0) : Double.doubleToRawLongBits(x86));
      boolean x89 = x88 < (-746.0);
      double x90 = Double.longBitsToDouble(x89 ? Double.doubleToRawLongBits((-746.0)) : Double.doubleToRawLongBits(x88));
      double x91 = Math.fma(x90, 1.4426950408889634, 6.755399441055744E15);
      double x94 = x91 - 6.755399441055744E15;
      double x95 = Math.fma(x94, (-0.6931471805599453), x90);
      double x96 = Math.fma(x94, (-2.3190468138462996E-17), x95);
      double x98 = 1.0 + x96;
      double x97 = x96 * x96;
      double x99 = Math.fma(x97, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x100 = Math.fma(x97, x99, 1.9841269529480364E-4);
      double x101 = Math.fma(x97, x100, 0.008333333333478821);
      double x102 = Math.fma(x97, x101, 0.1666666666666645);
      double x103 = Math.fma(x97, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x104 = Math.fma(x97, x103, 0.0013888888939513943);
      double x105 = Math.fma(x97, x104, 0.041666666666547864);
      double x106 = Math.fma(x97, x105, 0.5000000000000008);
      double x107 = Math.fma(x96, x102, x106);
      double x108 = 1.0 - x98;
      double x109 = x108 + x96;
      double x110 = Math.fma(x97, x107, x109);
      double x111 = x98 + x110;
      boolean x92 = x90 < (-700.0);
      double x112 = Double.longBitsToDouble(x92 ? Double.doubleToRawLongBits(64.0) : Double.doubleToRawLongBits((-1.0)));
      double x113 = x91 + x112;
      long x114 = Double.doubleToRawLongBits(x113);
      long x115 = x114 << 52L;
      long x116 = x115 + 4607182418800017408L;
      double x117 = Double.longBitsToDouble(x116);
      double x118 = x111 * x117;
      double x93 = Double.longBitsToDouble(x92 ? Double.doubleToRawLongBits(5.421010862427522E-20) : Double.doubleToRawLongBits(2.0));
      double x119 = x118 * x93;
      double x121 = x2 * x119;
      double x122 = Double.longBitsToDouble(x84 ? Double.doubleToRawLongBits(x119) : Double.doubleToRawLongBits(1.0));
      double x123 = x121 * x122;
      double x124 = Double.longBitsToDouble(x120 ? Double.doubleToRawLongBits(0.0) : Double.doubleToRawLongBits(x123));
      double x125 = x1 + x124;
      double x186 = 1.0 - x124;
      double x187 = x186 * scale;
      double x188 = x124 * scale;
      v[vo + i] = x125;
      g[go + i] = x187;
      h[ho + i] = x188;
    }
  }

  private static void hessianD3(Tweedie l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    double u0 = (double) l.power();
    double u127 = 1.0 - u0;
    double u126 = 2.0 - u0;
    for (int i = 0; i < n; i++) {
      double x2 = t[to + i];
      boolean x120 = x2 == 0.0;
      double x1 = p[po + i];
      double x192 = u127 * x1;
      double x193 = Math.abs(x192);
      boolean x198 = x193 > 80.0;
      double x199 = 0.5 * x192;
      double x200 = Double.longBitsToDouble(x198 ? Double.doubleToRawLongBits(x199) : Double.doubleToRawLongBits(x192));
      boolean x201 = x200 > 710.0;
      double x202 = Double.longBitsToDouble(x201 ? Double.doubleToRawLongBits(710.0) : Double.doubleToRawLongBits(x200));
      boolean x203 = x202 < (-746.0);
      double x204 = Double.longBitsToDouble(x203 ? Double.doubleToRawLongBits((-746.0)) : Double.doubleToRawLongBits(x202));
      double x205 = Math.fma(x204, 1.4426950408889634, 6.755399441055744E15);
      double x208 = x205 - 6.755399441055744E15;
      double x209 = Math.fma(x208, (-0.6931471805599453), x204);
      double x210 = Math.fma(x208, (-2.3190468138462996E-17), x209);
      double x212 = 1.0 + x210;
      double x211 = x210 * x210;
      double x213 = Math.fma(x211, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x214 = Math.fma(x211, x213, 1.9841269529480364E-4);
      double x215 = Math.fma(x211, x214, 0.008333333333478821);
      double x216 = Math.fma(x211, x215, 0.1666666666666645);
      double x217 = Math.fma(x211, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x218 = Math.fma(x211, x217, 0.0013888888939513943);
      double x219 = Math.fma(x211, x218, 0.041666666666547864);
      double x220 = Math.fma(x211, x219, 0.5000000000000008);
      double x221 = Math.fma(x210, x216, x220);
      double x222 = 1.0 - x212;
      double x223 = x222 + x210;
      double x224 = Math.fma(x211, x221, x223);
      double x225 = x212 + x224;
      boolean x206 = x204 < (-700.0);
      double x226 = Double.longBitsToDouble(x206 ? Double.doubleToRawLongBits(64.0) : Double.doubleToRawLongBits((-1.0)));
      double x227 = x205 + x226;
      long x228 = Double.doubleToRawLongBits(x227);
      long x229 = x228 << 52L;
      long x230 = x229 + 4607182418800017408L;
      double x231 = Double.longBitsToDouble(x230);
      double x232 = x225 * x231;
      double x207 = Double.longBitsToDouble(x206 ? Double.doubleToRawLongBits(5.421010862427522E-20) : Double.doubleToRawLongBits(2.0));
      double x233 = x232 * x207;
      double x234 = x2 * x233;
      double x235 = Double.longBitsToDouble(x198 ? Double.doubleToRawLongBits(x233) : Double.doubleToRawLongBits(1.0));
      double x236 = x234 * x235;
      double x237 = Double.longBitsToDouble(x120 ? Double.doubleToRawLongBits(0.0) : Double.doubleToRawLongBits(x236));
      boolean x194 = x193 < 1000.0;
      double x195 = -x192;
      double x196 = Math.fma(u127, x1, x195);
      double x197 = Double.longBitsToDouble(x194 ? Double.doubleToRawLongBits(x196) : Double.doubleToRawLongBits(0.0));
      double x238 = 1.0 + x197;
      double x239 = x237 * x238;
      double x240 = x239 / u127;
      double x242 = Math.abs(x240);
      boolean x243 = x242 == Double.POSITIVE_INFINITY;
      double x244 = -x240;
      double x128 = u126 * x1;
      double x129 = Math.abs(x128);
      boolean x132 = x129 < 1000.0;
      double x133 = -x128;
      double x134 = Math.fma(u126, x1, x133);
      double x135 = Double.longBitsToDouble(x132 ? Double.doubleToRawLongBits(x134) : Double.doubleToRawLongBits(0.0));
      double x189 = 1.0 + x135;
      double x190 = 0.0 * x189;
      double x191 = x190 / u126;
      double x245 = x191 - x240;
      double x246 = Double.longBitsToDouble(x243 ? Double.doubleToRawLongBits(x244) : Double.doubleToRawLongBits(x245));
      double x250 = Math.abs(x239);
      boolean x251 = x250 == Double.POSITIVE_INFINITY;
      double x252 = -x239;
      double x253 = x190 - x239;
      double x254 = Double.longBitsToDouble(x251 ? Double.doubleToRawLongBits(x252) : Double.doubleToRawLongBits(x253));
      double x255 = x254 * scale;
      double x257 = u127 * x239;
      double x258 = Math.abs(x257);
      boolean x259 = x258 == Double.POSITIVE_INFINITY;
      double x260 = -x257;
      double x256 = u126 * x190;
      double x261 = x256 - x257;
      double x262 = Double.longBitsToDouble(x259 ? Double.doubleToRawLongBits(x260) : Double.doubleToRawLongBits(x261));
      double x263 = x262 * scale;
      v[vo + i] = x246;
      g[go + i] = x255;
      h[ho + i] = x263;
    }
  }

  private static void hessianD4(Tweedie l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    double u0 = (double) l.power();
    double u126 = 2.0 - u0;
    double u127 = 1.0 - u0;
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      double x128 = u126 * x1;
      double x129 = Math.abs(x128);
      boolean x132 = x129 < 1000.0;
      double x133 = -x128;
      double x134 = Math.fma(u126, x1, x133);
      double x135 = Double.longBitsToDouble(x132 ? Double.doubleToRawLongBits(x134) : Double.doubleToRawLongBits(0.0));
      double x189 = 1.0 + x135;
      double x190 = 0.0 * x189;
      double x191 = x190 / u126;
      double x247 = Math.abs(x191);
      boolean x248 = x247 == Double.POSITIVE_INFINITY;
      double x2 = t[to + i];
      boolean x120 = x2 == 0.0;
      double x192 = u127 * x1;
      double x193 = Math.abs(x192);
      boolean x198 = x193 > 80.0;
      double x199 = 0.5 * x192;
      double x200 = Double.longBitsToDouble(x198 ? Double.doubleToRawLongBits(x199) : Double.doubleToRawLongBits(x192));
      boolean x201 = x200 > 710.0;
      double x202 = Double.longBitsToDouble(x201 ? Double.doubleToRawLongBits(710.0) : Double.doubleToRawLongBits(x200));
      boolean x203 = x202 < (-746.0);
      double x204 = Double.longBitsToDouble(x203 ? Double.doubleToRawLongBits((-746.0)) : Double.doubleToRawLongBits(x202));
      double x205 = Math.fma(x204, 1.4426950408889634, 6.755399441055744E15);
      double x208 = x205 - 6.755399441055744E15;
      double x209 = Math.fma(x208, (-0.6931471805599453), x204);
      double x210 = Math.fma(x208, (-2.3190468138462996E-17), x209);
      double x212 = 1.0 + x210;
      double x211 = x210 * x210;
      double x213 = Math.fma(x211, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x214 = Math.fma(x211, x213, 1.9841269529480364E-4);
      double x215 = Math.fma(x211, x214, 0.008333333333478821);
      double x216 = Math.fma(x211, x215, 0.1666666666666645);
      double x217 = Math.fma(x211, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x218 = Math.fma(x211, x217, 0.0013888888939513943);
      double x219 = Math.fma(x211, x218, 0.041666666666547864);
      double x220 = Math.fma(x211, x219, 0.5000000000000008);
      double x221 = Math.fma(x210, x216, x220);
      double x222 = 1.0 - x212;
      double x223 = x222 + x210;
      double x224 = Math.fma(x211, x221, x223);
      double x225 = x212 + x224;
      boolean x206 = x204 < (-700.0);
      double x226 = Double.longBitsToDouble(x206 ? Double.doubleToRawLongBits(64.0) : Double.doubleToRawLongBits((-1.0)));
      double x227 = x205 + x226;
      long x228 = Double.doubleToRawLongBits(x227);
      long x229 = x228 << 52L;
      long x230 = x229 + 4607182418800017408L;
      double x231 = Double.longBitsToDouble(x230);
      double x232 = x225 * x231;
      double x207 = Double.longBitsToDouble(x206 ? Double.doubleToRawLongBits(5.421010862427522E-20) : Double.doubleToRawLongBits(2.0));
      double x233 = x232 * x207;
      double x234 = x2 * x233;
      double x235 = Double.longBitsToDouble(x198 ? Double.doubleToRawLongBits(x233) : Double.doubleToRawLongBits(1.0));
      double x236 = x234 * x235;
      double x237 = Double.longBitsToDouble(x120 ? Double.doubleToRawLongBits(0.0) : Double.doubleToRawLongBits(x236));
      boolean x194 = x193 < 1000.0;
      double x195 = -x192;
      double x196 = Math.fma(u127, x1, x195);
      double x197 = Double.longBitsToDouble(x194 ? Double.doubleToRawLongBits(x196) : Double.doubleToRawLongBits(0.0));
      double x238 = 1.0 + x197;
      double x239 = x237 * x238;
      double x240 = x239 / u127;
      double x245 = x191 - x240;
      double x249 = Double.longBitsToDouble(x248 ? Double.doubleToRawLongBits(x191) : Double.doubleToRawLongBits(x245));
      double x264 = Math.abs(x190);
      boolean x265 = x264 == Double.POSITIVE_INFINITY;
      double x253 = x190 - x239;
      double x266 = Double.longBitsToDouble(x265 ? Double.doubleToRawLongBits(x190) : Double.doubleToRawLongBits(x253));
      double x267 = x266 * scale;
      double x256 = u126 * x190;
      double x268 = Math.abs(x256);
      boolean x269 = x268 == Double.POSITIVE_INFINITY;
      double x257 = u127 * x239;
      double x261 = x256 - x257;
      double x270 = Double.longBitsToDouble(x269 ? Double.doubleToRawLongBits(x256) : Double.doubleToRawLongBits(x261));
      double x271 = x270 * scale;
      v[vo + i] = x249;
      g[go + i] = x267;
      h[ho + i] = x271;
    }
  }

  private static void hessianD5(Tweedie l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    double u0 = (double) l.power();
    double u127 = 1.0 - u0;
    double u126 = 2.0 - u0;
    for (int i = 0; i < n; i++) {
      double x2 = t[to + i];
      boolean x120 = x2 == 0.0;
      double x1 = p[po + i];
      double x192 = u127 * x1;
      double x193 = Math.abs(x192);
      boolean x198 = x193 > 80.0;
      double x199 = 0.5 * x192;
      double x200 = Double.longBitsToDouble(x198 ? Double.doubleToRawLongBits(x199) : Double.doubleToRawLongBits(x192));
      boolean x201 = x200 > 710.0;
      double x202 = Double.longBitsToDouble(x201 ? Double.doubleToRawLongBits(710.0) : Double.doubleToRawLongBits(x200));
      boolean x203 = x202 < (-746.0);
      double x204 = Double.longBitsToDouble(x203 ? Double.doubleToRawLongBits((-746.0)) : Double.doubleToRawLongBits(x202));
      double x205 = Math.fma(x204, 1.4426950408889634, 6.755399441055744E15);
      double x208 = x205 - 6.755399441055744E15;
      double x209 = Math.fma(x208, (-0.6931471805599453), x204);
      double x210 = Math.fma(x208, (-2.3190468138462996E-17), x209);
      double x212 = 1.0 + x210;
      double x211 = x210 * x210;
      double x213 = Math.fma(x211, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x214 = Math.fma(x211, x213, 1.9841269529480364E-4);
      double x215 = Math.fma(x211, x214, 0.008333333333478821);
      double x216 = Math.fma(x211, x215, 0.1666666666666645);
      double x217 = Math.fma(x211, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x218 = Math.fma(x211, x217, 0.0013888888939513943);
      double x219 = Math.fma(x211, x218, 0.041666666666547864);
      double x220 = Math.fma(x211, x219, 0.5000000000000008);
      double x221 = Math.fma(x210, x216, x220);
      double x222 = 1.0 - x212;
      double x223 = x222 + x210;
      double x224 = Math.fma(x211, x221, x223);
      double x225 = x212 + x224;
      boolean x206 = x204 < (-700.0);
      double x226 = Double.longBitsToDouble(x206 ? Double.doubleToRawLongBits(64.0) : Double.doubleToRawLongBits((-1.0)));
      double x227 = x205 + x226;
      long x228 = Double.doubleToRawLongBits(x227);
      long x229 = x228 << 52L;
      long x230 = x229 + 4607182418800017408L;
      double x231 = Double.longBitsToDouble(x230);
      double x232 = x225 * x231;
      double x207 = Double.longBitsToDouble(x206 ? Double.doubleToRawLongBits(5.421010862427522E-20) : Double.doubleToRawLongBits(2.0));
      double x233 = x232 * x207;
      double x234 = x2 * x233;
      double x235 = Double.longBitsToDouble(x198 ? Double.doubleToRawLongBits(x233) : Double.doubleToRawLongBits(1.0));
      double x236 = x234 * x235;
      double x237 = Double.longBitsToDouble(x120 ? Double.doubleToRawLongBits(0.0) : Double.doubleToRawLongBits(x236));
      boolean x194 = x193 < 1000.0;
      double x195 = -x192;
      double x196 = Math.fma(u127, x1, x195);
      double x197 = Double.longBitsToDouble(x194 ? Double.doubleToRawLongBits(x196) : Double.doubleToRawLongBits(0.0));
      double x238 = 1.0 + x197;
      double x239 = x237 * x238;
      double x240 = x239 / u127;
      double x242 = Math.abs(x240);
      boolean x243 = x242 == Double.POSITIVE_INFINITY;
      double x244 = -x240;
      double x128 = u126 * x1;
      double x129 = Math.abs(x128);
      boolean x136 = x129 > 80.0;
      double x137 = 0.5 * x128;
      double x138 = Double.longBitsToDouble(x136 ? Double.doubleToRawLongBits(x137) : Double.doubleToRawLongBits(x128));
      boolean x139 = x138 > 710.0;
      double x140 = Double.longBitsToDouble(x139 ? Double.doubleToRawLongBits(710.0) : Double.doubleToRawLongBits(x138));
      boolean x141 = x140 < (-746.0);
      double x142 = Double.longBitsToDouble(x141 ? Double.doubleToRawLongBits((-746.0)) : Double.doubleToRawLongBits(x140));
      double x143 = Math.fma(x142, 1.4426950408889634, 6.755399441055744E15);
      double x146 = x143 - 6.755399441055744E15;
      double x147 = Math.fma(x146, (-0.6931471805599453), x142);
      double x148 = Math.fma(x146, (-2.3190468138462996E-17), x147);
      double x150 = 1.0 + x148;
      double x149 = x148 * x148;
      double x151 = Math.fma(x149, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x152 = Math.fma(x149, x151, 1.9841269529480364E-4);
      double x153 = Math.fma(x149, x152, 0.008333333333478821);
      double x154 = Math.fma(x149, x153, 0.1666666666666645);
      double x155 = Math.fma(x149, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x156 = Math.fma(x149, x155, 0.0013888888939513943);
      double x157 = Math.fma(x149, x156, 0.041666666666547864);
      double x158 = Math.fma(x149, x157, 0.5000000000000008);
      double x159 = Math.fma(x148, x154, x158);
      double x160 = 1.0 - x150;
      double x161 = x160 + x148;
      double x162 = Math.fma(x149, x159, x161);
      double x163 = x150 + x162;
      boolean x144 = x142 < (-700.0);
      double x164 = Double.longBitsToDouble(x144 ? Double.doubleToRawLongBits(64.0) : Double.doubleToRawLongBits((-1.0)));
      double x165 = x143 + x164;
      long x166 = Double.doubleToRawLongBits(x165);
      long x167 = x166 << 52L;
      long x168 = x167 + 4607182418800017408L;
      double x169 = Double.longBitsToDouble(x168);
      double x170 = x163 * x169;
      double x145 = Double.longBitsToDouble(x144 ? Double.doubleToRawLongBits(5.421010862427522E-20) : Double.doubleToRawLongBits(2.0));
      double x171 = x170 * x145;
      double x173 = Double.longBitsToDouble(x136 ? Double.doubleToRawLongBits(x171) : Double.doubleToRawLongBits(1.0));
      double x174 = x171 * x173;
      boolean x132 = x129 < 1000.0;
      double x133 = -x128;
      double x134 = Math.fma(u126, x1, x133);
      double x135 = Double.longBitsToDouble(x132 ? Double.doubleToRawLongBits(x134) : Double.doubleToRawLongBits(0.0));
      double x189 = 1.0 + x135;
      double x272 = x174 * x189;
      double x273 = x272 / u126;
      double x274 = x273 - x240;
      double x275 = Double.longBitsToDouble(x243 ? Double.doubleToRawLongBits(x244) : Double.doubleToRawLongBits(x274));
      double x250 = Math.abs(x239);
      boolean x251 = x250 == Double.POSITIVE_INFINITY;
      double x252 = -x239;
      double x279 = x272 - x239;
      double x280 = Double.longBitsToDouble(x251 ? Double.doubleToRawLongBits(x252) : Double.doubleToRawLongBits(x279));
      double x281 = x280 * scale;
      double x257 = u127 * x239;
      double x258 = Math.abs(x257);
      boolean x259 = x258 == Double.POSITIVE_INFINITY;
      double x260 = -x257;
      double x282 = u126 * x272;
      double x283 = x282 - x257;
      double x284 = Double.longBitsToDouble(x259 ? Double.doubleToRawLongBits(x260) : Double.doubleToRawLongBits(x283));
      double x285 = x284 * scale;
      v[vo + i] = x275;
      g[go + i] = x281;
      h[ho + i] = x285;
    }
  }

  private static void hessianD6(Tweedie l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    double u0 = (double) l.power();
    double u126 = 2.0 - u0;
    double u127 = 1.0 - u0;
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      double x128 = u126 * x1;
      double x129 = Math.abs(x128);
      boolean x136 = x129 > 80.0;
      double x137 = 0.5 * x128;
      double x138 = Double.longBitsToDouble(x136 ? Double.doubleToRawLongBits(x137) : Double.doubleToRawLongBits(x128));
      boolean x139 = x138 > 710.0;
      double x140 = Double.longBitsToDouble(x139 ? Double.doubleToRawLongBits(710.0) : Double.doubleToRawLongBits(x138));
      boolean x141 = x140 < (-746.0);
      double x142 = Double.longBitsToDouble(x141 ? Double.doubleToRawLongBits((-746.0)) : Double.doubleToRawLongBits(x140));
      double x143 = Math.fma(x142, 1.4426950408889634, 6.755399441055744E15);
      double x146 = x143 - 6.755399441055744E15;
      double x147 = Math.fma(x146, (-0.6931471805599453), x142);
      double x148 = Math.fma(x146, (-2.3190468138462996E-17), x147);
      double x150 = 1.0 + x148;
      double x149 = x148 * x148;
      double x151 = Math.fma(x149, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x152 = Math.fma(x149, x151, 1.9841269529480364E-4);
      double x153 = Math.fma(x149, x152, 0.008333333333478821);
      double x154 = Math.fma(x149, x153, 0.1666666666666645);
      double x155 = Math.fma(x149, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x156 = Math.fma(x149, x155, 0.0013888888939513943);
      double x157 = Math.fma(x149, x156, 0.041666666666547864);
      double x158 = Math.fma(x149, x157, 0.5000000000000008);
      double x159 = Math.fma(x148, x154, x158);
      double x160 = 1.0 - x150;
      double x161 = x160 + x148;
      double x162 = Math.fma(x149, x159, x161);
      double x163 = x150 + x162;
      boolean x144 = x142 < (-700.0);
      double x164 = Double.longBitsToDouble(x144 ? Double.doubleToRawLongBits(64.0) : Double.doubleToRawLongBits((-1.0)));
      double x165 = x143 + x164;
      long x166 = Double.doubleToRawLongBits(x165);
      long x167 = x166 << 52L;
      long x168 = x167 + 4607182418800017408L;
      double x169 = Double.longBitsToDouble(x168);
      double x170 = x163 * x169;
      double x145 = Double.longBitsToDouble(x144 ? Double.doubleToRawLongBits(5.421010862427522E-20) : Double.doubleToRawLongBits(2.0));
      double x171 = x170 * x145;
      double x173 = Double.longBitsToDouble(x136 ? Double.doubleToRawLongBits(x171) : Double.doubleToRawLongBits(1.0));
      double x174 = x171 * x173;
      boolean x132 = x129 < 1000.0;
      double x133 = -x128;
      double x134 = Math.fma(u126, x1, x133);
      double x135 = Double.longBitsToDouble(x132 ? Double.doubleToRawLongBits(x134) : Double.doubleToRawLongBits(0.0));
      double x189 = 1.0 + x135;
      double x272 = x174 * x189;
      double x273 = x272 / u126;
      double x276 = Math.abs(x273);
      boolean x277 = x276 == Double.POSITIVE_INFINITY;
      double x2 = t[to + i];
      boolean x120 = x2 == 0.0;
      double x192 = u127 * x1;
      double x193 = Math.abs(x192);
      boolean x198 = x193 > 80.0;
      double x199 = 0.5 * x192;
      double x200 = Double.longBitsToDouble(x198 ? Double.doubleToRawLongBits(x199) : Double.doubleToRawLongBits(x192));
      boolean x201 = x200 > 710.0;
      double x202 = Double.longBitsToDouble(x201 ? Double.doubleToRawLongBits(710.0) : Double.doubleToRawLongBits(x200));
      boolean x203 = x202 < (-746.0);
      double x204 = Double.longBitsToDouble(x203 ? Double.doubleToRawLongBits((-746.0)) : Double.doubleToRawLongBits(x202));
      double x205 = Math.fma(x204, 1.4426950408889634, 6.755399441055744E15);
      double x208 = x205 - 6.755399441055744E15;
      double x209 = Math.fma(x208, (-0.6931471805599453), x204);
      double x210 = Math.fma(x208, (-2.3190468138462996E-17), x209);
      double x212 = 1.0 + x210;
      double x211 = x210 * x210;
      double x213 = Math.fma(x211, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x214 = Math.fma(x211, x213, 1.9841269529480364E-4);
      double x215 = Math.fma(x211, x214, 0.008333333333478821);
      double x216 = Math.fma(x211, x215, 0.1666666666666645);
      double x217 = Math.fma(x211, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x218 = Math.fma(x211, x217, 0.0013888888939513943);
      double x219 = Math.fma(x211, x218, 0.041666666666547864);
      double x220 = Math.fma(x211, x219, 0.5000000000000008);
      double x221 = Math.fma(x210, x216, x220);
      double x222 = 1.0 - x212;
      double x223 = x222 + x210;
      double x224 = Math.fma(x211, x221, x223);
      double x225 = x212 + x224;
      boolean x206 = x204 < (-700.0);
      double x226 = Double.longBitsToDouble(x206 ? Double.doubleToRawLongBits(64.0) : Double.doubleToRawLongBits((-1.0)));
      double x227 = x205 + x226;
      long x228 = Double.doubleToRawLongBits(x227);
      long x229 = x228 << 52L;
      long x230 = x229 + 4607182418800017408L;
      double x231 = Double.longBitsToDouble(x230);
      double x232 = x225 * x231;
      double x207 = Double.longBitsToDouble(x206 ? Double.doubleToRawLongBits(5.421010862427522E-20) : Double.doubleToRawLongBits(2.0));
      double x233 = x232 * x207;
      double x234 = x2 * x233;
      double x235 = Double.longBitsToDouble(x198 ? Double.doubleToRawLongBits(x233) : Double.doubleToRawLongBits(1.0));
      double x236 = x234 * x235;
      double x237 = Double.longBitsToDouble(x120 ? Double.doubleToRawLongBits(0.0) : Double.doubleToRawLongBits(x236));
      boolean x194 = x193 < 1000.0;
      double x195 = -x192;
      double x196 = Math.fma(u127, x1, x195);
      double x197 = Double.longBitsToDouble(x194 ? Double.doubleToRawLongBits(x196) : Double.doubleToRawLongBits(0.0));
      double x238 = 1.0 + x197;
      double x239 = x237 * x238;
      double x240 = x239 / u127;
      double x274 = x273 - x240;
      double x278 = Double.longBitsToDouble(x277 ? Double.doubleToRawLongBits(x273) : Double.doubleToRawLongBits(x274));
      double x286 = Math.abs(x272);
      boolean x287 = x286 == Double.POSITIVE_INFINITY;
      double x279 = x272 - x239;
      double x288 = Double.longBitsToDouble(x287 ? Double.doubleToRawLongBits(x272) : Double.doubleToRawLongBits(x279));
      double x289 = x288 * scale;
      double x282 = u126 * x272;
      double x290 = Math.abs(x282);
      boolean x291 = x290 == Double.POSITIVE_INFINITY;
      double x257 = u127 * x239;
      double x283 = x282 - x257;
      double x292 = Double.longBitsToDouble(x291 ? Double.doubleToRawLongBits(x282) : Double.doubleToRawLongBits(x283));
      double x293 = x292 * scale;
      v[vo + i] = x278;
      g[go + i] = x289;
      h[ho + i] = x293;
    }
  }
}
