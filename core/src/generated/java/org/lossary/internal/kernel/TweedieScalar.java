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
      float x8 = x7 ? 89.0f : x1;
      boolean x11 = x8 < (-105.0f);
      float x12 = x11 ? (-105.0f) : x8;
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
      int x45 = Float.floatToRawIntBits(x15);
      int x47 = x45 << 23;
      boolean x18 = x12 < (-80.0f);
      float x21 = x18 ? 5.421011E-20f : 2.0f;
      int x49 = Float.floatToRawIntBits(x21);
      int x50 = 2130706432 - x49;
      int x51 = x47 + x50;
      float x52 = Float.intBitsToFloat(x51);
      float x53 = x44 * x52;
      float x54 = x53 * x21;
      float x2 = t[to + i];
      float x55 = x54 - x2;
      float x57 = 0.5f * x55;
      float x58 = x57 * x55;
      v[vo + i] = x58;
    }
  }

  private static void valueF1(Tweedie l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      boolean x7 = x1 > 89.0f;
      float x8 = x7 ? 89.0f : x1;
      boolean x11 = x8 < (-105.0f);
      float x12 = x11 ? (-105.0f) : x8;
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
      int x45 = Float.floatToRawIntBits(x15);
      int x47 = x45 << 23;
      boolean x18 = x12 < (-80.0f);
      float x21 = x18 ? 5.421011E-20f : 2.0f;
      int x49 = Float.floatToRawIntBits(x21);
      int x50 = 2130706432 - x49;
      int x51 = x47 + x50;
      float x52 = Float.intBitsToFloat(x51);
      float x53 = x44 * x52;
      float x54 = x53 * x21;
      boolean x62 = x54 < Float.POSITIVE_INFINITY;
      float x2 = t[to + i];
      float x63 = x2 * x1;
      float x64 = x54 - x63;
      float x65 = x62 ? x64 : x54;
      v[vo + i] = x65;
    }
  }

  private static void valueF2(Tweedie l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      float x2 = t[to + i];
      boolean x102 = x2 == 0.0f;
      float x69 = Math.abs(x1);
      boolean x71 = x69 > 80.0f;
      float x68 = -x1;
      float x72 = 0.5f * x68;
      float x73 = x71 ? x72 : x68;
      boolean x74 = x73 > 89.0f;
      float x75 = x74 ? 89.0f : x73;
      boolean x76 = x75 < (-105.0f);
      float x77 = x76 ? (-105.0f) : x75;
      float x78 = Math.fma(x77, 1.442695f, 1.2582912E7f);
      float x81 = x78 - 1.2582912E7f;
      float x82 = Math.fma(x81, (-0.6931472f), x77);
      float x83 = Math.fma(x81, 1.9046542E-9f, x82);
      float x85 = 1.0f + x83;
      float x84 = x83 * x83;
      float x86 = Math.fma(x84, 0.008368396f, 0.16666524f);
      float x87 = Math.fma(x84, 0.0013819919f, 0.041668274f);
      float x88 = Math.fma(x84, x87, 0.49999994f);
      float x89 = Math.fma(x83, x86, x88);
      float x90 = 1.0f - x85;
      float x91 = x90 + x83;
      float x92 = Math.fma(x84, x89, x91);
      float x93 = x85 + x92;
      int x94 = Float.floatToRawIntBits(x78);
      int x95 = x94 << 23;
      boolean x79 = x77 < (-80.0f);
      float x80 = x79 ? 5.421011E-20f : 2.0f;
      int x96 = Float.floatToRawIntBits(x80);
      int x97 = 2130706432 - x96;
      int x98 = x95 + x97;
      float x99 = Float.intBitsToFloat(x98);
      float x100 = x93 * x99;
      float x101 = x100 * x80;
      float x103 = x2 * x101;
      float x104 = x71 ? x101 : 1.0f;
      float x105 = x103 * x104;
      float x106 = x102 ? 0.0f : x105;
      float x107 = x1 + x106;
      v[vo + i] = x107;
    }
  }

  private static void valueF3(Tweedie l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    float u0 = (float) l.power();
    float u109 = 1.0f - u0;
    float u108 = 2.0f - u0;
    for (int i = 0; i < n; i++) {
      float x2 = t[to + i];
      boolean x102 = x2 == 0.0f;
      float x1 = p[po + i];
      float x158 = u109 * x1;
      float x159 = Math.abs(x158);
      boolean x164 = x159 > 80.0f;
      float x165 = 0.5f * x158;
      float x166 = x164 ? x165 : x158;
      boolean x167 = x166 > 89.0f;
      float x168 = x167 ? 89.0f : x166;
      boolean x169 = x168 < (-105.0f);
      float x170 = x169 ? (-105.0f) : x168;
      float x171 = Math.fma(x170, 1.442695f, 1.2582912E7f);
      float x174 = x171 - 1.2582912E7f;
      float x175 = Math.fma(x174, (-0.6931472f), x170);
      float x176 = Math.fma(x174, 1.9046542E-9f, x175);
      float x178 = 1.0f + x176;
      float x177 = x176 * x176;
      float x179 = Math.fma(x177, 0.008368396f, 0.16666524f);
      float x180 = Math.fma(x177, 0.0013819919f, 0.041668274f);
      float x181 = Math.fma(x177, x180, 0.49999994f);
      float x182 = Math.fma(x176, x179, x181);
      float x183 = 1.0f - x178;
      float x184 = x183 + x176;
      float x185 = Math.fma(x177, x182, x184);
      float x186 = x178 + x185;
      int x187 = Float.floatToRawIntBits(x171);
      int x188 = x187 << 23;
      boolean x172 = x170 < (-80.0f);
      float x173 = x172 ? 5.421011E-20f : 2.0f;
      int x189 = Float.floatToRawIntBits(x173);
      int x190 = 2130706432 - x189;
      int x191 = x188 + x190;
      float x192 = Float.intBitsToFloat(x191);
      float x193 = x186 * x192;
      float x194 = x193 * x173;
      float x195 = x2 * x194;
      float x196 = x164 ? x194 : 1.0f;
      float x197 = x195 * x196;
      float x198 = x102 ? 0.0f : x197;
      boolean x160 = x159 < 1000.0f;
      float x161 = -x158;
      float x162 = Math.fma(u109, x1, x161);
      float x163 = x160 ? x162 : 0.0f;
      float x199 = 1.0f + x163;
      float x200 = x198 * x199;
      float x201 = x200 / u109;
      float x203 = Math.abs(x201);
      boolean x204 = x203 == Float.POSITIVE_INFINITY;
      float x205 = -x201;
      float x110 = u108 * x1;
      float x111 = Math.abs(x110);
      boolean x114 = x111 < 1000.0f;
      float x115 = -x110;
      float x116 = Math.fma(u108, x1, x115);
      float x117 = x114 ? x116 : 0.0f;
      float x155 = 1.0f + x117;
      float x156 = 0.0f * x155;
      float x157 = x156 / u108;
      float x206 = x157 - x201;
      float x207 = x204 ? x205 : x206;
      v[vo + i] = x207;
    }
  }

  private static void valueF4(Tweedie l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    float u0 = (float) l.power();
    float u108 = 2.0f - u0;
    float u109 = 1.0f - u0;
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      float x110 = u108 * x1;
      float x111 = Math.abs(x110);
      boolean x114 = x111 < 1000.0f;
      float x115 = -x110;
      float x116 = Math.fma(u108, x1, x115);
      float x117 = x114 ? x116 : 0.0f;
      float x155 = 1.0f + x117;
      float x156 = 0.0f * x155;
      float x157 = x156 / u108;
      float x208 = Math.abs(x157);
      boolean x209 = x208 == Float.POSITIVE_INFINITY;
      float x2 = t[to + i];
      boolean x102 = x2 == 0.0f;
      float x158 = u109 * x1;
      float x159 = Math.abs(x158);
      boolean x164 = x159 > 80.0f;
      float x165 = 0.5f * x158;
      float x166 = x164 ? x165 : x158;
      boolean x167 = x166 > 89.0f;
      float x168 = x167 ? 89.0f : x166;
      boolean x169 = x168 < (-105.0f);
      float x170 = x169 ? (-105.0f) : x168;
      float x171 = Math.fma(x170, 1.442695f, 1.2582912E7f);
      float x174 = x171 - 1.2582912E7f;
      float x175 = Math.fma(x174, (-0.6931472f), x170);
      float x176 = Math.fma(x174, 1.9046542E-9f, x175);
      float x178 = 1.0f + x176;
      float x177 = x176 * x176;
      float x179 = Math.fma(x177, 0.008368396f, 0.16666524f);
      float x180 = Math.fma(x177, 0.0013819919f, 0.041668274f);
      float x181 = Math.fma(x177, x180, 0.49999994f);
      float x182 = Math.fma(x176, x179, x181);
      float x183 = 1.0f - x178;
      float x184 = x183 + x176;
      float x185 = Math.fma(x177, x182, x184);
      float x186 = x178 + x185;
      int x187 = Float.floatToRawIntBits(x171);
      int x188 = x187 << 23;
      boolean x172 = x170 < (-80.0f);
      float x173 = x172 ? 5.421011E-20f : 2.0f;
      int x189 = Float.floatToRawIntBits(x173);
      int x190 = 2130706432 - x189;
      int x191 = x188 + x190;
      float x192 = Float.intBitsToFloat(x191);
      float x193 = x186 * x192;
      float x194 = x193 * x173;
      float x195 = x2 * x194;
      float x196 = x164 ? x194 : 1.0f;
      float x197 = x195 * x196;
      float x198 = x102 ? 0.0f : x197;
      boolean x160 = x159 < 1000.0f;
      float x161 = -x158;
      float x162 = Math.fma(u109, x1, x161);
      float x163 = x160 ? x162 : 0.0f;
      float x199 = 1.0f + x163;
      float x200 = x198 * x199;
      float x201 = x200 / u109;
      float x206 = x157 - x201;
      float x210 = x209 ? x157 : x206;
      v[vo + i] = x210;
    }
  }

  private static void valueF5(Tweedie l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    float u0 = (float) l.power();
    float u109 = 1.0f - u0;
    float u108 = 2.0f - u0;
    for (int i = 0; i < n; i++) {
      float x2 = t[to + i];
      boolean x102 = x2 == 0.0f;
      float x1 = p[po + i];
      float x158 = u109 * x1;
      float x159 = Math.abs(x158);
      boolean x164 = x159 > 80.0f;
      float x165 = 0.5f * x158;
      float x166 = x164 ? x165 : x158;
      boolean x167 = x166 > 89.0f;
      float x168 = x167 ? 89.0f : x166;
      boolean x169 = x168 < (-105.0f);
      float x170 = x169 ? (-105.0f) : x168;
      float x171 = Math.fma(x170, 1.442695f, 1.2582912E7f);
      float x174 = x171 - 1.2582912E7f;
      float x175 = Math.fma(x174, (-0.6931472f), x170);
      float x176 = Math.fma(x174, 1.9046542E-9f, x175);
      float x178 = 1.0f + x176;
      float x177 = x176 * x176;
      float x179 = Math.fma(x177, 0.008368396f, 0.16666524f);
      float x180 = Math.fma(x177, 0.0013819919f, 0.041668274f);
      float x181 = Math.fma(x177, x180, 0.49999994f);
      float x182 = Math.fma(x176, x179, x181);
      float x183 = 1.0f - x178;
      float x184 = x183 + x176;
      float x185 = Math.fma(x177, x182, x184);
      float x186 = x178 + x185;
      int x187 = Float.floatToRawIntBits(x171);
      int x188 = x187 << 23;
      boolean x172 = x170 < (-80.0f);
      float x173 = x172 ? 5.421011E-20f : 2.0f;
      int x189 = Float.floatToRawIntBits(x173);
      int x190 = 2130706432 - x189;
      int x191 = x188 + x190;
      float x192 = Float.intBitsToFloat(x191);
      float x193 = x186 * x192;
      float x194 = x193 * x173;
      float x195 = x2 * x194;
      float x196 = x164 ? x194 : 1.0f;
      float x197 = x195 * x196;
      float x198 = x102 ? 0.0f : x197;
      boolean x160 = x159 < 1000.0f;
      float x161 = -x158;
      float x162 = Math.fma(u109, x1, x161);
      float x163 = x160 ? x162 : 0.0f;
      float x199 = 1.0f + x163;
      float x200 = x198 * x199;
      float x201 = x200 / u109;
      float x203 = Math.abs(x201);
      boolean x204 = x203 == Float.POSITIVE_INFINITY;
      float x205 = -x201;
      float x110 = u108 * x1;
      float x111 = Math.abs(x110);
      boolean x118 = x111 > 80.0f;
      float x119 = 0.5f * x110;
      float x120 = x118 ? x119 : x110;
      boolean x121 = x120 > 89.0f;
      float x122 = x121 ? 89.0f : x120;
      boolean x123 = x122 < (-105.0f);
      float x124 = x123 ? (-105.0f) : x122;
      float x125 = Math.fma(x124, 1.442695f, 1.2582912E7f);
      float x128 = x125 - 1.2582912E7f;
      float x129 = Math.fma(x128, (-0.6931472f), x124);
      float x130 = Math.fma(x128, 1.9046542E-9f, x129);
      float x132 = 1.0f + x130;
      float x131 = x130 * x130;
      float x133 = Math.fma(x131, 0.008368396f, 0.16666524f);
      float x134 = Math.fma(x131, 0.0013819919f, 0.041668274f);
      float x135 = Math.fma(x131, x134, 0.49999994f);
      float x136 = Math.fma(x130, x133, x135);
      float x137 = 1.0f - x132;
      float x138 = x137 + x130;
      float x139 = Math.fma(x131, x136, x138);
      float x140 = x132 + x139;
      int x141 = Float.floatToRawIntBits(x125);
      int x142 = x141 << 23;
      boolean x126 = x124 < (-80.0f);
      float x127 = x126 ? 5.421011E-20f : 2.0f;
      int x143 = Float.floatToRawIntBits(x127);
      int x144 = 2130706432 - x143;
      int x145 = x142 + x144;
      float x146 = Float.intBitsToFloat(x145);
      float x147 = x140 * x146;
      float x148 = x147 * x127;
      float x150 = x118 ? x148 : 1.0f;
      float x151 = x148 * x150;
      boolean x114 = x111 < 1000.0f;
      float x115 = -x110;
      float x116 = Math.fma(u108, x1, x115);
      float x117 = x114 ? x116 : 0.0f;
      float x155 = 1.0f + x117;
      float x211 = x151 * x155;
      float x212 = x211 / u108;
      float x213 = x212 - x201;
      float x214 = x204 ? x205 : x213;
      v[vo + i] = x214;
    }
  }

  private static void valueF6(Tweedie l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    float u0 = (float) l.power();
    float u108 = 2.0f - u0;
    float u109 = 1.0f - u0;
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      float x110 = u108 * x1;
      float x111 = Math.abs(x110);
      boolean x118 = x111 > 80.0f;
      float x119 = 0.5f * x110;
      float x120 = x118 ? x119 : x110;
      boolean x121 = x120 > 89.0f;
      float x122 = x121 ? 89.0f : x120;
      boolean x123 = x122 < (-105.0f);
      float x124 = x123 ? (-105.0f) : x122;
      float x125 = Math.fma(x124, 1.442695f, 1.2582912E7f);
      float x128 = x125 - 1.2582912E7f;
      float x129 = Math.fma(x128, (-0.6931472f), x124);
      float x130 = Math.fma(x128, 1.9046542E-9f, x129);
      float x132 = 1.0f + x130;
      float x131 = x130 * x130;
      float x133 = Math.fma(x131, 0.008368396f, 0.16666524f);
      float x134 = Math.fma(x131, 0.0013819919f, 0.041668274f);
      float x135 = Math.fma(x131, x134, 0.49999994f);
      float x136 = Math.fma(x130, x133, x135);
      float x137 = 1.0f - x132;
      float x138 = x137 + x130;
      float x139 = Math.fma(x131, x136, x138);
      float x140 = x132 + x139;
      int x141 = Float.floatToRawIntBits(x125);
      int x142 = x141 << 23;
      boolean x126 = x124 < (-80.0f);
      float x127 = x126 ? 5.421011E-20f : 2.0f;
      int x143 = Float.floatToRawIntBits(x127);
      int x144 = 2130706432 - x143;
      int x145 = x142 + x144;
      float x146 = Float.intBitsToFloat(x145);
      float x147 = x140 * x146;
      float x148 = x147 * x127;
      float x150 = x118 ? x148 : 1.0f;
      float x151 = x148 * x150;
      boolean x114 = x111 < 1000.0f;
      float x115 = -x110;
      float x116 = Math.fma(u108, x1, x115);
      float x117 = x114 ? x116 : 0.0f;
      float x155 = 1.0f + x117;
      float x211 = x151 * x155;
      float x212 = x211 / u108;
      float x215 = Math.abs(x212);
      boolean x216 = x215 == Float.POSITIVE_INFINITY;
      float x2 = t[to + i];
      boolean x102 = x2 == 0.0f;
      float x158 = u109 * x1;
      float x159 = Math.abs(x158);
      boolean x164 = x159 > 80.0f;
      float x165 = 0.5f * x158;
      float x166 = x164 ? x165 : x158;
      boolean x167 = x166 > 89.0f;
      float x168 = x167 ? 89.0f : x166;
      boolean x169 = x168 < (-105.0f);
      float x170 = x169 ? (-105.0f) : x168;
      float x171 = Math.fma(x170, 1.442695f, 1.2582912E7f);
      float x174 = x171 - 1.2582912E7f;
      float x175 = Math.fma(x174, (-0.6931472f), x170);
      float x176 = Math.fma(x174, 1.9046542E-9f, x175);
      float x178 = 1.0f + x176;
      float x177 = x176 * x176;
      float x179 = Math.fma(x177, 0.008368396f, 0.16666524f);
      float x180 = Math.fma(x177, 0.0013819919f, 0.041668274f);
      float x181 = Math.fma(x177, x180, 0.49999994f);
      float x182 = Math.fma(x176, x179, x181);
      float x183 = 1.0f - x178;
      float x184 = x183 + x176;
      float x185 = Math.fma(x177, x182, x184);
      float x186 = x178 + x185;
      int x187 = Float.floatToRawIntBits(x171);
      int x188 = x187 << 23;
      boolean x172 = x170 < (-80.0f);
      float x173 = x172 ? 5.421011E-20f : 2.0f;
      int x189 = Float.floatToRawIntBits(x173);
      int x190 = 2130706432 - x189;
      int x191 = x188 + x190;
      float x192 = Float.intBitsToFloat(x191);
      float x193 = x186 * x192;
      float x194 = x193 * x173;
      float x195 = x2 * x194;
      float x196 = x164 ? x194 : 1.0f;
      float x197 = x195 * x196;
      float x198 = x102 ? 0.0f : x197;
      boolean x160 = x159 < 1000.0f;
      float x161 = -x158;
      float x162 = Math.fma(u109, x1, x161);
      float x163 = x160 ? x162 : 0.0f;
      float x199 = 1.0f + x163;
      float x200 = x198 * x199;
      float x201 = x200 / u109;
      float x213 = x212 - x201;
      float x217 = x216 ? x212 : x213;
      v[vo + i] = x217;
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
      float x8 = x7 ? 89.0f : x1;
      boolean x11 = x8 < (-105.0f);
      float x12 = x11 ? (-105.0f) : x8;
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
      int x45 = Float.floatToRawIntBits(x15);
      int x47 = x45 << 23;
      boolean x18 = x12 < (-80.0f);
      float x21 = x18 ? 5.421011E-20f : 2.0f;
      int x49 = Float.floatToRawIntBits(x21);
      int x50 = 2130706432 - x49;
      int x51 = x47 + x50;
      float x52 = Float.intBitsToFloat(x51);
      float x53 = x44 * x52;
      float x54 = x53 * x21;
      float x2 = t[to + i];
      float x55 = x54 - x2;
      float x57 = 0.5f * x55;
      float x58 = x57 * x55;
      float x154 = x54 * x55;
      float x155 = x154 * scale;
      v[vo + i] = x58;
      g[go + i] = x155;
    }
  }

  private static void gradientF1(Tweedie l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      boolean x7 = x1 > 89.0f;
      float x8 = x7 ? 89.0f : x1;
      boolean x11 = x8 < (-105.0f);
      float x12 = x11 ? (-105.0f) : x8;
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
      int x45 = Float.floatToRawIntBits(x15);
      int x47 = x45 << 23;
      boolean x18 = x12 < (-80.0f);
      float x21 = x18 ? 5.421011E-20f : 2.0f;
      int x49 = Float.floatToRawIntBits(x21);
      int x50 = 2130706432 - x49;
      int x51 = x47 + x50;
      float x52 = Float.intBitsToFloat(x51);
      float x53 = x44 * x52;
      float x54 = x53 * x21;
      boolean x62 = x54 < Float.POSITIVE_INFINITY;
      float x2 = t[to + i];
      float x63 = x2 * x1;
      float x64 = x54 - x63;
      float x65 = x62 ? x64 : x54;
      float x55 = x54 - x2;
      float x157 = x55 * scale;
      v[vo + i] = x65;
      g[go + i] = x157;
    }
  }

  private static void gradientF2(Tweedie l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      float x2 = t[to + i];
      boolean x102 = x2 == 0.0f;
      float x69 = Math.abs(x1);
      boolean x71 = x69 > 80.0f;
      float x68 = -x1;
      float x72 = 0.5f * x68;
      float x73 = x71 ? x72 : x68;
      boolean x74 = x73 > 89.0f;
      float x75 = x74 ? 89.0f : x73;
      boolean x76 = x75 < (-105.0f);
      float x77 = x76 ? (-105.0f) : x75;
      float x78 = Math.fma(x77, 1.442695f, 1.2582912E7f);
      float x81 = x78 - 1.2582912E7f;
      float x82 = Math.fma(x81, (-0.6931472f), x77);
      float x83 = Math.fma(x81, 1.9046542E-9f, x82);
      float x85 = 1.0f + x83;
      float x84 = x83 * x83;
      float x86 = Math.fma(x84, 0.008368396f, 0.16666524f);
      float x87 = Math.fma(x84, 0.0013819919f, 0.041668274f);
      float x88 = Math.fma(x84, x87, 0.49999994f);
      float x89 = Math.fma(x83, x86, x88);
      float x90 = 1.0f - x85;
      float x91 = x90 + x83;
      float x92 = Math.fma(x84, x89, x91);
      float x93 = x85 + x92;
      int x94 = Float.floatToRawIntBits(x78);
      int x95 = x94 << 23;
      boolean x79 = x77 < (-80.0f);
      float x80 = x79 ? 5.421011E-20f : 2.0f;
      int x96 = Float.floatToRawIntBits(x80);
      int x97 = 2130706432 - x96;
      int x98 = x95 + x97;
      float x99 = Float.intBitsToFloat(x98);
      float x100 = x93 * x99;
      float x101 = x100 * x80;
      float x103 = x2 * x101;
      float x104 = x71 ? x101 : 1.0f;
      float x105 = x103 * x104;
      float x106 = x102 ? 0.0f : x105;
      float x107 = x1 + x106;
      float x158 = 1.0f - x106;
      float x159 = x158 * scale;
      v[vo + i] = x107;
      g[go + i] = x159;
    }
  }

  private static void gradientF3(Tweedie l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    float u0 = (float) l.power();
    float u109 = 1.0f - u0;
    float u108 = 2.0f - u0;
    for (int i = 0; i < n; i++) {
      float x2 = t[to + i];
      boolean x102 = x2 == 0.0f;
      float x1 = p[po + i];
      float x163 = u109 * x1;
      float x164 = Math.abs(x163);
      boolean x169 = x164 > 80.0f;
      float x170 = 0.5f * x163;
      float x171 = x169 ? x170 : x163;
      boolean x172 = x171 > 89.0f;
      float x173 = x172 ? 89.0f : x171;
      boolean x174 = x173 < (-105.0f);
      float x175 = x174 ? (-105.0f) : x173;
      float x176 = Math.fma(x175, 1.442695f, 1.2582912E7f);
      float x179 = x176 - 1.2582912E7f;
      float x180 = Math.fma(x179, (-0.6931472f), x175);
      float x181 = Math.fma(x179, 1.9046542E-9f, x180);
      float x183 = 1.0f + x181;
      float x182 = x181 * x181;
      float x184 = Math.fma(x182, 0.008368396f, 0.16666524f);
      float x185 = Math.fma(x182, 0.0013819919f, 0.041668274f);
      float x186 = Math.fma(x182, x185, 0.49999994f);
      float x187 = Math.fma(x181, x184, x186);
      float x188 = 1.0f - x183;
      float x189 = x188 + x181;
      float x190 = Math.fma(x182, x187, x189);
      float x191 = x183 + x190;
      int x192 = Float.floatToRawIntBits(x176);
      int x193 = x192 << 23;
      boolean x177 = x175 < (-80.0f);
      float x178 = x177 ? 5.421011E-20f : 2.0f;
      int x194 = Float.floatToRawIntBits(x178);
      int x195 = 2130706432 - x194;
      int x196 = x193 + x195;
      float x197 = Float.intBitsToFloat(x196);
      float x198 = x191 * x197;
      float x199 = x198 * x178;
      float x200 = x2 * x199;
      float x201 = x169 ? x199 : 1.0f;
      float x202 = x200 * x201;
      float x203 = x102 ? 0.0f : x202;
      boolean x165 = x164 < 1000.0f;
      float x166 = -x163;
      float x167 = Math.fma(u109, x1, x166);
      float x168 = x165 ? x167 : 0.0f;
      float x204 = 1.0f + x168;
      float x205 = x203 * x204;
      float x206 = x205 / u109;
      float x208 = Math.abs(x206);
      boolean x209 = x208 == Float.POSITIVE_INFINITY;
      float x210 = -x206;
      float x110 = u108 * x1;
      float x111 = Math.abs(x110);
      boolean x114 = x111 < 1000.0f;
      float x115 = -x110;
      float x116 = Math.fma(u108, x1, x115);
      float x117 = x114 ? x116 : 0.0f;
      float x160 = 1.0f + x117;
      float x161 = 0.0f * x160;
      float x162 = x161 / u108;
      float x211 = x162 - x206;
      float x212 = x209 ? x210 : x211;
      float x216 = Math.abs(x205);
      boolean x217 = x216 == Float.POSITIVE_INFINITY;
      float x218 = -x205;
      float x219 = x161 - x205;
      float x220 = x217 ? x218 : x219;
      float x221 = x220 * scale;
      v[vo + i] = x212;
      g[go + i] = x221;
    }
  }

  private static void gradientF4(Tweedie l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    float u0 = (float) l.power();
    float u108 = 2.0f - u0;
    float u109 = 1.0f - u0;
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      float x110 = u108 * x1;
      float x111 = Math.abs(x110);
      boolean x114 = x111 < 1000.0f;
      float x115 = -x110;
      float x116 = Math.fma(u108, x1, x115);
      float x117 = x114 ? x116 : 0.0f;
      float x160 = 1.0f + x117;
      float x161 = 0.0f * x160;
      float x162 = x161 / u108;
      float x213 = Math.abs(x162);
      boolean x214 = x213 == Float.POSITIVE_INFINITY;
      float x2 = t[to + i];
      boolean x102 = x2 == 0.0f;
      float x163 = u109 * x1;
      float x164 = Math.abs(x163);
      boolean x169 = x164 > 80.0f;
      float x170 = 0.5f * x163;
      float x171 = x169 ? x170 : x163;
      boolean x172 = x171 > 89.0f;
      float x173 = x172 ? 89.0f : x171;
      boolean x174 = x173 < (-105.0f);
      float x175 = x174 ? (-105.0f) : x173;
      float x176 = Math.fma(x175, 1.442695f, 1.2582912E7f);
      float x179 = x176 - 1.2582912E7f;
      float x180 = Math.fma(x179, (-0.6931472f), x175);
      float x181 = Math.fma(x179, 1.9046542E-9f, x180);
      float x183 = 1.0f + x181;
      float x182 = x181 * x181;
      float x184 = Math.fma(x182, 0.008368396f, 0.16666524f);
      float x185 = Math.fma(x182, 0.0013819919f, 0.041668274f);
      float x186 = Math.fma(x182, x185, 0.49999994f);
      float x187 = Math.fma(x181, x184, x186);
      float x188 = 1.0f - x183;
      float x189 = x188 + x181;
      float x190 = Math.fma(x182, x187, x189);
      float x191 = x183 + x190;
      int x192 = Float.floatToRawIntBits(x176);
      int x193 = x192 << 23;
      boolean x177 = x175 < (-80.0f);
      float x178 = x177 ? 5.421011E-20f : 2.0f;
      int x194 = Float.floatToRawIntBits(x178);
      int x195 = 2130706432 - x194;
      int x196 = x193 + x195;
      float x197 = Float.intBitsToFloat(x196);
      float x198 = x191 * x197;
      float x199 = x198 * x178;
      float x200 = x2 * x199;
      float x201 = x169 ? x199 : 1.0f;
      float x202 = x200 * x201;
      float x203 = x102 ? 0.0f : x202;
      boolean x165 = x164 < 1000.0f;
      float x166 = -x163;
      float x167 = Math.fma(u109, x1, x166);
      float x168 = x165 ? x167 : 0.0f;
      float x204 = 1.0f + x168;
      float x205 = x203 * x204;
      float x206 = x205 / u109;
      float x211 = x162 - x206;
      float x215 = x214 ? x162 : x211;
      float x222 = Math.abs(x161);
      boolean x223 = x222 == Float.POSITIVE_INFINITY;
      float x219 = x161 - x205;
      float x224 = x223 ? x161 : x219;
      float x225 = x224 * scale;
      v[vo + i] = x215;
      g[go + i] = x225;
    }
  }

  private static void gradientF5(Tweedie l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    float u0 = (float) l.power();
    float u109 = 1.0f - u0;
    float u108 = 2.0f - u0;
    for (int i = 0; i < n; i++) {
      float x2 = t[to + i];
      boolean x102 = x2 == 0.0f;
      float x1 = p[po + i];
      float x163 = u109 * x1;
      float x164 = Math.abs(x163);
      boolean x169 = x164 > 80.0f;
      float x170 = 0.5f * x163;
      float x171 = x169 ? x170 : x163;
      boolean x172 = x171 > 89.0f;
      float x173 = x172 ? 89.0f : x171;
      boolean x174 = x173 < (-105.0f);
      float x175 = x174 ? (-105.0f) : x173;
      float x176 = Math.fma(x175, 1.442695f, 1.2582912E7f);
      float x179 = x176 - 1.2582912E7f;
      float x180 = Math.fma(x179, (-0.6931472f), x175);
      float x181 = Math.fma(x179, 1.9046542E-9f, x180);
      float x183 = 1.0f + x181;
      float x182 = x181 * x181;
      float x184 = Math.fma(x182, 0.008368396f, 0.16666524f);
      float x185 = Math.fma(x182, 0.0013819919f, 0.041668274f);
      float x186 = Math.fma(x182, x185, 0.49999994f);
      float x187 = Math.fma(x181, x184, x186);
      float x188 = 1.0f - x183;
      float x189 = x188 + x181;
      float x190 = Math.fma(x182, x187, x189);
      float x191 = x183 + x190;
      int x192 = Float.floatToRawIntBits(x176);
      int x193 = x192 << 23;
      boolean x177 = x175 < (-80.0f);
      float x178 = x177 ? 5.421011E-20f : 2.0f;
      int x194 = Float.floatToRawIntBits(x178);
      int x195 = 2130706432 - x194;
      int x196 = x193 + x195;
      float x197 = Float.intBitsToFloat(x196);
      float x198 = x191 * x197;
      float x199 = x198 * x178;
      float x200 = x2 * x199;
      float x201 = x169 ? x199 : 1.0f;
      float x202 = x200 * x201;
      float x203 = x102 ? 0.0f : x202;
      boolean x165 = x164 < 1000.0f;
      float x166 = -x163;
      float x167 = Math.fma(u109, x1, x166);
      float x168 = x165 ? x167 : 0.0f;
      float x204 = 1.0f + x168;
      float x205 = x203 * x204;
      float x206 = x205 / u109;
      float x208 = Math.abs(x206);
      boolean x209 = x208 == Float.POSITIVE_INFINITY;
      float x210 = -x206;
      float x110 = u108 * x1;
      float x111 = Math.abs(x110);
      boolean x118 = x111 > 80.0f;
      float x119 = 0.5f * x110;
      float x120 = x118 ? x119 : x110;
      boolean x121 = x120 > 89.0f;
      float x122 = x121 ? 89.0f : x120;
      boolean x123 = x122 < (-105.0f);
      float x124 = x123 ? (-105.0f) : x122;
      float x125 = Math.fma(x124, 1.442695f, 1.2582912E7f);
      float x128 = x125 - 1.2582912E7f;
      float x129 = Math.fma(x128, (-0.6931472f), x124);
      float x130 = Math.fma(x128, 1.9046542E-9f, x129);
      float x132 = 1.0f + x130;
      float x131 = x130 * x130;
      float x133 = Math.fma(x131, 0.008368396f, 0.16666524f);
      float x134 = Math.fma(x131, 0.0013819919f, 0.041668274f);
      float x135 = Math.fma(x131, x134, 0.49999994f);
      float x136 = Math.fma(x130, x133, x135);
      float x137 = 1.0f - x132;
      float x138 = x137 + x130;
      float x139 = Math.fma(x131, x136, x138);
      float x140 = x132 + x139;
      int x141 = Float.floatToRawIntBits(x125);
      int x142 = x141 << 23;
      boolean x126 = x124 < (-80.0f);
      float x127 = x126 ? 5.421011E-20f : 2.0f;
      int x143 = Float.floatToRawIntBits(x127);
      int x144 = 2130706432 - x143;
      int x145 = x142 + x144;
      float x146 = Float.intBitsToFloat(x145);
      float x147 = x140 * x146;
      float x148 = x147 * x127;
      float x150 = x118 ? x148 : 1.0f;
      float x151 = x148 * x150;
      boolean x114 = x111 < 1000.0f;
      float x115 = -x110;
      float x116 = Math.fma(u108, x1, x115);
      float x117 = x114 ? x116 : 0.0f;
      float x160 = 1.0f + x117;
      float x226 = x151 * x160;
      float x227 = x226 / u108;
      float x228 = x227 - x206;
      float x229 = x209 ? x210 : x228;
      float x216 = Math.abs(x205);
      boolean x217 = x216 == Float.POSITIVE_INFINITY;
      float x218 = -x205;
      float x233 = x226 - x205;
      float x234 = x217 ? x218 : x233;
      float x235 = x234 * scale;
      v[vo + i] = x229;
      g[go + i] = x235;
    }
  }

  private static void gradientF6(Tweedie l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    float u0 = (float) l.power();
    float u108 = 2.0f - u0;
    float u109 = 1.0f - u0;
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      float x110 = u108 * x1;
      float x111 = Math.abs(x110);
      boolean x118 = x111 > 80.0f;
      float x119 = 0.5f * x110;
      float x120 = x118 ? x119 : x110;
      boolean x121 = x120 > 89.0f;
      float x122 = x121 ? 89.0f : x120;
      boolean x123 = x122 < (-105.0f);
      float x124 = x123 ? (-105.0f) : x122;
      float x125 = Math.fma(x124, 1.442695f, 1.2582912E7f);
      float x128 = x125 - 1.2582912E7f;
      float x129 = Math.fma(x128, (-0.6931472f), x124);
      float x130 = Math.fma(x128, 1.9046542E-9f, x129);
      float x132 = 1.0f + x130;
      float x131 = x130 * x130;
      float x133 = Math.fma(x131, 0.008368396f, 0.16666524f);
      float x134 = Math.fma(x131, 0.0013819919f, 0.041668274f);
      float x135 = Math.fma(x131, x134, 0.49999994f);
      float x136 = Math.fma(x130, x133, x135);
      float x137 = 1.0f - x132;
      float x138 = x137 + x130;
      float x139 = Math.fma(x131, x136, x138);
      float x140 = x132 + x139;
      int x141 = Float.floatToRawIntBits(x125);
      int x142 = x141 << 23;
      boolean x126 = x124 < (-80.0f);
      float x127 = x126 ? 5.421011E-20f : 2.0f;
      int x143 = Float.floatToRawIntBits(x127);
      int x144 = 2130706432 - x143;
      int x145 = x142 + x144;
      float x146 = Float.intBitsToFloat(x145);
      float x147 = x140 * x146;
      float x148 = x147 * x127;
      float x150 = x118 ? x148 : 1.0f;
      float x151 = x148 * x150;
      boolean x114 = x111 < 1000.0f;
      float x115 = -x110;
      float x116 = Math.fma(u108, x1, x115);
      float x117 = x114 ? x116 : 0.0f;
      float x160 = 1.0f + x117;
      float x226 = x151 * x160;
      float x227 = x226 / u108;
      float x230 = Math.abs(x227);
      boolean x231 = x230 == Float.POSITIVE_INFINITY;
      float x2 = t[to + i];
      boolean x102 = x2 == 0.0f;
      float x163 = u109 * x1;
      float x164 = Math.abs(x163);
      boolean x169 = x164 > 80.0f;
      float x170 = 0.5f * x163;
      float x171 = x169 ? x170 : x163;
      boolean x172 = x171 > 89.0f;
      float x173 = x172 ? 89.0f : x171;
      boolean x174 = x173 < (-105.0f);
      float x175 = x174 ? (-105.0f) : x173;
      float x176 = Math.fma(x175, 1.442695f, 1.2582912E7f);
      float x179 = x176 - 1.2582912E7f;
      float x180 = Math.fma(x179, (-0.6931472f), x175);
      float x181 = Math.fma(x179, 1.9046542E-9f, x180);
      float x183 = 1.0f + x181;
      float x182 = x181 * x181;
      float x184 = Math.fma(x182, 0.008368396f, 0.16666524f);
      float x185 = Math.fma(x182, 0.0013819919f, 0.041668274f);
      float x186 = Math.fma(x182, x185, 0.49999994f);
      float x187 = Math.fma(x181, x184, x186);
      float x188 = 1.0f - x183;
      float x189 = x188 + x181;
      float x190 = Math.fma(x182, x187, x189);
      float x191 = x183 + x190;
      int x192 = Float.floatToRawIntBits(x176);
      int x193 = x192 << 23;
      boolean x177 = x175 < (-80.0f);
      float x178 = x177 ? 5.421011E-20f : 2.0f;
      int x194 = Float.floatToRawIntBits(x178);
      int x195 = 2130706432 - x194;
      int x196 = x193 + x195;
      float x197 = Float.intBitsToFloat(x196);
      float x198 = x191 * x197;
      float x199 = x198 * x178;
      float x200 = x2 * x199;
      float x201 = x169 ? x199 : 1.0f;
      float x202 = x200 * x201;
      float x203 = x102 ? 0.0f : x202;
      boolean x165 = x164 < 1000.0f;
      float x166 = -x163;
      float x167 = Math.fma(u109, x1, x166);
      float x168 = x165 ? x167 : 0.0f;
      float x204 = 1.0f + x168;
      float x205 = x203 * x204;
      float x206 = x205 / u109;
      float x228 = x227 - x206;
      float x232 = x231 ? x227 : x228;
      float x236 = Math.abs(x226);
      boolean x237 = x236 == Float.POSITIVE_INFINITY;
      float x233 = x226 - x205;
      float x238 = x237 ? x226 : x233;
      float x239 = x238 * scale;
      v[vo + i] = x232;
      g[go + i] = x239;
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
      float x8 = x7 ? 89.0f : x1;
      boolean x11 = x8 < (-105.0f);
      float x12 = x11 ? (-105.0f) : x8;
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
      int x45 = Float.floatToRawIntBits(x15);
      int x47 = x45 << 23;
      boolean x18 = x12 < (-80.0f);
      float x21 = x18 ? 5.421011E-20f : 2.0f;
      int x49 = Float.floatToRawIntBits(x21);
      int x50 = 2130706432 - x49;
      int x51 = x47 + x50;
      float x52 = Float.intBitsToFloat(x51);
      float x53 = x44 * x52;
      float x54 = x53 * x21;
      float x2 = t[to + i];
      float x55 = x54 - x2;
      float x57 = 0.5f * x55;
      float x58 = x57 * x55;
      float x154 = x54 * x55;
      float x155 = x154 * scale;
      float x156 = 2.0f * x54;
      float x157 = x156 - x2;
      float x158 = x54 * x157;
      float x159 = x158 * scale;
      v[vo + i] = x58;
      g[go + i] = x155;
      h[ho + i] = x159;
    }
  }

  private static void hessianF1(Tweedie l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      boolean x7 = x1 > 89.0f;
      float x8 = x7 ? 89.0f : x1;
      boolean x11 = x8 < (-105.0f);
      float x12 = x11 ? (-105.0f) : x8;
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
      int x45 = Float.floatToRawIntBits(x15);
      int x47 = x45 << 23;
      boolean x18 = x12 < (-80.0f);
      float x21 = x18 ? 5.421011E-20f : 2.0f;
      int x49 = Float.floatToRawIntBits(x21);
      int x50 = 2130706432 - x49;
      int x51 = x47 + x50;
      float x52 = Float.intBitsToFloat(x51);
      float x53 = x44 * x52;
      float x54 = x53 * x21;
      boolean x62 = x54 < Float.POSITIVE_INFINITY;
      float x2 = t[to + i];
      float x63 = x2 * x1;
      float x64 = x54 - x63;
      float x65 = x62 ? x64 : x54;
      float x55 = x54 - x2;
      float x161 = x55 * scale;
      float x162 = x54 * scale;
      v[vo + i] = x65;
      g[go + i] = x161;
      h[ho + i] = x162;
    }
  }

  private static void hessianF2(Tweedie l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      float x2 = t[to + i];
      boolean x102 = x2 == 0.0f;
      float x69 = Math.abs(x1);
      boolean x71 = x69 > 80.0f;
      float x68 = -x1;
      float x72 = 0.5f * x68;
      float x73 = x71 ? x72 : x68;
      boolean x74 = x73 > 89.0f;
      float x75 = x74 ? 89.0f : x73;
      boolean x76 = x75 < (-105.0f);
      float x77 = x76 ? (-105.0f) : x75;
      float x78 = Math.fma(x77, 1.442695f, 1.2582912E7f);
      float x81 = x78 - 1.2582912E7f;
      float x82 = Math.fma(x81, (-0.6931472f), x77);
      float x83 = Math.fma(x81, 1.9046542E-9f, x82);
      float x85 = 1.0f + x83;
      float x84 = x83 * x83;
      float x86 = Math.fma(x84, 0.008368396f, 0.16666524f);
      float x87 = Math.fma(x84, 0.0013819919f, 0.041668274f);
      float x88 = Math.fma(x84, x87, 0.49999994f);
      float x89 = Math.fma(x83, x86, x88);
      float x90 = 1.0f - x85;
      float x91 = x90 + x83;
      float x92 = Math.fma(x84, x89, x91);
      float x93 = x85 + x92;
      int x94 = Float.floatToRawIntBits(x78);
      int x95 = x94 << 23;
      boolean x79 = x77 < (-80.0f);
      float x80 = x79 ? 5.421011E-20f : 2.0f;
      int x96 = Float.floatToRawIntBits(x80);
      int x97 = 2130706432 - x96;
      int x98 = x95 + x97;
      float x99 = Float.intBitsToFloat(x98);
      float x100 = x93 * x99;
      float x101 = x100 * x80;
      float x103 = x2 * x101;
      float x104 = x71 ? x101 : 1.0f;
      float x105 = x103 * x104;
      float x106 = x102 ? 0.0f : x105;
      float x107 = x1 + x106;
      float x163 = 1.0f - x106;
      float x164 = x163 * scale;
      float x165 = x106 * scale;
      v[vo + i] = x107;
      g[go + i] = x164;
      h[ho + i] = x165;
    }
  }

  private static void hessianF3(Tweedie l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    float u0 = (float) l.power();
    float u109 = 1.0f - u0;
    float u108 = 2.0f - u0;
    for (int i = 0; i < n; i++) {
      float x2 = t[to + i];
      boolean x102 = x2 == 0.0f;
      float x1 = p[po + i];
      float x169 = u109 * x1;
      float x170 = Math.abs(x169);
      boolean x175 = x170 > 80.0f;
      float x176 = 0.5f * x169;
      float x177 = x175 ? x176 : x169;
      boolean x178 = x177 > 89.0f;
      float x179 = x178 ? 89.0f : x177;
      boolean x180 = x179 < (-105.0f);
      float x181 = x180 ? (-105.0f) : x179;
      float x182 = Math.fma(x181, 1.442695f, 1.2582912E7f);
      float x185 = x182 - 1.2582912E7f;
      float x186 = Math.fma(x185, (-0.6931472f), x181);
      float x187 = Math.fma(x185, 1.9046542E-9f, x186);
      float x189 = 1.0f + x187;
      float x188 = x187 * x187;
      float x190 = Math.fma(x188, 0.008368396f, 0.16666524f);
      float x191 = Math.fma(x188, 0.0013819919f, 0.041668274f);
      float x192 = Math.fma(x188, x191, 0.49999994f);
      float x193 = Math.fma(x187, x190, x192);
      float x194 = 1.0f - x189;
      float x195 = x194 + x187;
      float x196 = Math.fma(x188, x193, x195);
      float x197 = x189 + x196;
      int x198 = Float.floatToRawIntBits(x182);
      int x199 = x198 << 23;
      boolean x183 = x181 < (-80.0f);
      float x184 = x183 ? 5.421011E-20f : 2.0f;
      int x200 = Float.floatToRawIntBits(x184);
      int x201 = 2130706432 - x200;
      int x202 = x199 + x201;
      float x203 = Float.intBitsToFloat(x202);
      float x204 = x197 * x203;
      float x205 = x204 * x184;
      float x206 = x2 * x205;
      float x207 = x175 ? x205 : 1.0f;
      float x208 = x206 * x207;
      float x209 = x102 ? 0.0f : x208;
      boolean x171 = x170 < 1000.0f;
      float x172 = -x169;
      float x173 = Math.fma(u109, x1, x172);
      float x174 = x171 ? x173 : 0.0f;
      float x210 = 1.0f + x174;
      float x211 = x209 * x210;
      float x212 = x211 / u109;
      float x214 = Math.abs(x212);
      boolean x215 = x214 == Float.POSITIVE_INFINITY;
      float x216 = -x212;
      float x110 = u108 * x1;
      float x111 = Math.abs(x110);
      boolean x114 = x111 < 1000.0f;
      float x115 = -x110;
      float x116 = Math.fma(u108, x1, x115);
      float x117 = x114 ? x116 : 0.0f;
      float x166 = 1.0f + x117;
      float x167 = 0.0f * x166;
      float x168 = x167 / u108;
      float x217 = x168 - x212;
      float x218 = x215 ? x216 : x217;
      float x222 = Math.abs(x211);
      boolean x223 = x222 == Float.POSITIVE_INFINITY;
      float x224 = -x211;
      float x225 = x167 - x211;
      float x226 = x223 ? x224 : x225;
      float x227 = x226 * scale;
      float x229 = u109 * x211;
      float x230 = Math.abs(x229);
      boolean x231 = x230 == Float.POSITIVE_INFINITY;
      float x232 = -x229;
      float x228 = u108 * x167;
      float x233 = x228 - x229;
      float x234 = x231 ? x232 : x233;
      float x235 = x234 * scale;
      v[vo + i] = x218;
      g[go + i] = x227;
      h[ho + i] = x235;
    }
  }

  private static void hessianF4(Tweedie l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    float u0 = (float) l.power();
    float u108 = 2.0f - u0;
    float u109 = 1.0f - u0;
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      float x110 = u108 * x1;
      float x111 = Math.abs(x110);
      boolean x114 = x111 < 1000.0f;
      float x115 = -x110;
      float x116 = Math.fma(u108, x1, x115);
      float x117 = x114 ? x116 : 0.0f;
      float x166 = 1.0f + x117;
      float x167 = 0.0f * x166;
      float x168 = x167 / u108;
      float x219 = Math.abs(x168);
      boolean x220 = x219 == Float.POSITIVE_INFINITY;
      float x2 = t[to + i];
      boolean x102 = x2 == 0.0f;
      float x169 = u109 * x1;
      float x170 = Math.abs(x169);
      boolean x175 = x170 > 80.0f;
      float x176 = 0.5f * x169;
      float x177 = x175 ? x176 : x169;
      boolean x178 = x177 > 89.0f;
      float x179 = x178 ? 89.0f : x177;
      boolean x180 = x179 < (-105.0f);
      float x181 = x180 ? (-105.0f) : x179;
      float x182 = Math.fma(x181, 1.442695f, 1.2582912E7f);
      float x185 = x182 - 1.2582912E7f;
      float x186 = Math.fma(x185, (-0.6931472f), x181);
      float x187 = Math.fma(x185, 1.9046542E-9f, x186);
      float x189 = 1.0f + x187;
      float x188 = x187 * x187;
      float x190 = Math.fma(x188, 0.008368396f, 0.16666524f);
      float x191 = Math.fma(x188, 0.0013819919f, 0.041668274f);
      float x192 = Math.fma(x188, x191, 0.49999994f);
      float x193 = Math.fma(x187, x190, x192);
      float x194 = 1.0f - x189;
      float x195 = x194 + x187;
      float x196 = Math.fma(x188, x193, x195);
      float x197 = x189 + x196;
      int x198 = Float.floatToRawIntBits(x182);
      int x199 = x198 << 23;
      boolean x183 = x181 < (-80.0f);
      float x184 = x183 ? 5.421011E-20f : 2.0f;
      int x200 = Float.floatToRawIntBits(x184);
      int x201 = 2130706432 - x200;
      int x202 = x199 + x201;
      float x203 = Float.intBitsToFloat(x202);
      float x204 = x197 * x203;
      float x205 = x204 * x184;
      float x206 = x2 * x205;
      float x207 = x175 ? x205 : 1.0f;
      float x208 = x206 * x207;
      float x209 = x102 ? 0.0f : x208;
      boolean x171 = x170 < 1000.0f;
      float x172 = -x169;
      float x173 = Math.fma(u109, x1, x172);
      float x174 = x171 ? x173 : 0.0f;
      float x210 = 1.0f + x174;
      float x211 = x209 * x210;
      float x212 = x211 / u109;
      float x217 = x168 - x212;
      float x221 = x220 ? x168 : x217;
      float x236 = Math.abs(x167);
      boolean x237 = x236 == Float.POSITIVE_INFINITY;
      float x225 = x167 - x211;
      float x238 = x237 ? x167 : x225;
      float x239 = x238 * scale;
      float x228 = u108 * x167;
      float x240 = Math.abs(x228);
      boolean x241 = x240 == Float.POSITIVE_INFINITY;
      float x229 = u109 * x211;
      float x233 = x228 - x229;
      float x242 = x241 ? x228 : x233;
      float x243 = x242 * scale;
      v[vo + i] = x221;
      g[go + i] = x239;
      h[ho + i] = x243;
    }
  }

  private static void hessianF5(Tweedie l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    float u0 = (float) l.power();
    float u109 = 1.0f - u0;
    float u108 = 2.0f - u0;
    for (int i = 0; i < n; i++) {
      float x2 = t[to + i];
      boolean x102 = x2 == 0.0f;
      float x1 = p[po + i];
      float x169 = u109 * x1;
      float x170 = Math.abs(x169);
      boolean x175 = x170 > 80.0f;
      float x176 = 0.5f * x169;
      float x177 = x175 ? x176 : x169;
      boolean x178 = x177 > 89.0f;
      float x179 = x178 ? 89.0f : x177;
      boolean x180 = x179 < (-105.0f);
      float x181 = x180 ? (-105.0f) : x179;
      float x182 = Math.fma(x181, 1.442695f, 1.2582912E7f);
      float x185 = x182 - 1.2582912E7f;
      float x186 = Math.fma(x185, (-0.6931472f), x181);
      float x187 = Math.fma(x185, 1.9046542E-9f, x186);
      float x189 = 1.0f + x187;
      float x188 = x187 * x187;
      float x190 = Math.fma(x188, 0.008368396f, 0.16666524f);
      float x191 = Math.fma(x188, 0.0013819919f, 0.041668274f);
      float x192 = Math.fma(x188, x191, 0.49999994f);
      float x193 = Math.fma(x187, x190, x192);
      float x194 = 1.0f - x189;
      float x195 = x194 + x187;
      float x196 = Math.fma(x188, x193, x195);
      float x197 = x189 + x196;
      int x198 = Float.floatToRawIntBits(x182);
      int x199 = x198 << 23;
      boolean x183 = x181 < (-80.0f);
      float x184 = x183 ? 5.421011E-20f : 2.0f;
      int x200 = Float.floatToRawIntBits(x184);
      int x201 = 2130706432 - x200;
      int x202 = x199 + x201;
      float x203 = Float.intBitsToFloat(x202);
      float x204 = x197 * x203;
      float x205 = x204 * x184;
      float x206 = x2 * x205;
      float x207 = x175 ? x205 : 1.0f;
      float x208 = x206 * x207;
      float x209 = x102 ? 0.0f : x208;
      boolean x171 = x170 < 1000.0f;
      float x172 = -x169;
      float x173 = Math.fma(u109, x1, x172);
      float x174 = x171 ? x173 : 0.0f;
      float x210 = 1.0f + x174;
      float x211 = x209 * x210;
      float x212 = x211 / u109;
      float x214 = Math.abs(x212);
      boolean x215 = x214 == Float.POSITIVE_INFINITY;
      float x216 = -x212;
      float x110 = u108 * x1;
      float x111 = Math.abs(x110);
      boolean x118 = x111 > 80.0f;
      float x119 = 0.5f * x110;
      float x120 = x118 ? x119 : x110;
      boolean x121 = x120 > 89.0f;
      float x122 = x121 ? 89.0f : x120;
      boolean x123 = x122 < (-105.0f);
      float x124 = x123 ? (-105.0f) : x122;
      float x125 = Math.fma(x124, 1.442695f, 1.2582912E7f);
      float x128 = x125 - 1.2582912E7f;
      float x129 = Math.fma(x128, (-0.6931472f), x124);
      float x130 = Math.fma(x128, 1.9046542E-9f, x129);
      float x132 = 1.0f + x130;
      float x131 = x130 * x130;
      float x133 = Math.fma(x131, 0.008368396f, 0.16666524f);
      float x134 = Math.fma(x131, 0.0013819919f, 0.041668274f);
      float x135 = Math.fma(x131, x134, 0.49999994f);
      float x136 = Math.fma(x130, x133, x135);
      float x137 = 1.0f - x132;
      float x138 = x137 + x130;
      float x139 = Math.fma(x131, x136, x138);
      float x140 = x132 + x139;
      int x141 = Float.floatToRawIntBits(x125);
      int x142 = x141 << 23;
      boolean x126 = x124 < (-80.0f);
      float x127 = x126 ? 5.421011E-20f : 2.0f;
      int x143 = Float.floatToRawIntBits(x127);
      int x144 = 2130706432 - x143;
      int x145 = x142 + x144;
      float x146 = Float.intBitsToFloat(x145);
      float x147 = x140 * x146;
      float x148 = x147 * x127;
      float x150 = x118 ? x148 : 1.0f;
      float x151 = x148 * x150;
      boolean x114 = x111 < 1000.0f;
      float x115 = -x110;
      float x116 = Math.fma(u108, x1, x115);
      float x117 = x114 ? x116 : 0.0f;
      float x166 = 1.0f + x117;
      float x244 = x151 * x166;
      float x245 = x244 / u108;
      float x246 = x245 - x212;
      float x247 = x215 ? x216 : x246;
      float x222 = Math.abs(x211);
      boolean x223 = x222 == Float.POSITIVE_INFINITY;
      float x224 = -x211;
      float x251 = x244 - x211;
      float x252 = x223 ? x224 : x251;
      float x253 = x252 * scale;
      float x229 = u109 * x211;
      float x230 = Math.abs(x229);
      boolean x231 = x230 == Float.POSITIVE_INFINITY;
      float x232 = -x229;
      float x254 = u108 * x244;
      float x255 = x254 - x229;
      float x256 = x231 ? x232 : x255;
      float x257 = x256 * scale;
      v[vo + i] = x247;
      g[go + i] = x253;
      h[ho + i] = x257;
    }
  }

  private static void hessianF6(Tweedie l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    float u0 = (float) l.power();
    float u108 = 2.0f - u0;
    float u109 = 1.0f - u0;
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      float x110 = u108 * x1;
      float x111 = Math.abs(x110);
      boolean x118 = x111 > 80.0f;
      float x119 = 0.5f * x110;
      float x120 = x118 ? x119 : x110;
      boolean x121 = x120 > 89.0f;
      float x122 = x121 ? 89.0f : x120;
      boolean x123 = x122 < (-105.0f);
      float x124 = x123 ? (-105.0f) : x122;
      float x125 = Math.fma(x124, 1.442695f, 1.2582912E7f);
      float x128 = x125 - 1.2582912E7f;
      float x129 = Math.fma(x128, (-0.6931472f), x124);
      float x130 = Math.fma(x128, 1.9046542E-9f, x129);
      float x132 = 1.0f + x130;
      float x131 = x130 * x130;
      float x133 = Math.fma(x131, 0.008368396f, 0.16666524f);
      float x134 = Math.fma(x131, 0.0013819919f, 0.041668274f);
      float x135 = Math.fma(x131, x134, 0.49999994f);
      float x136 = Math.fma(x130, x133, x135);
      float x137 = 1.0f - x132;
      float x138 = x137 + x130;
      float x139 = Math.fma(x131, x136, x138);
      float x140 = x132 + x139;
      int x141 = Float.floatToRawIntBits(x125);
      int x142 = x141 << 23;
      boolean x126 = x124 < (-80.0f);
      float x127 = x126 ? 5.421011E-20f : 2.0f;
      int x143 = Float.floatToRawIntBits(x127);
      int x144 = 2130706432 - x143;
      int x145 = x142 + x144;
      float x146 = Float.intBitsToFloat(x145);
      float x147 = x140 * x146;
      float x148 = x147 * x127;
      float x150 = x118 ? x148 : 1.0f;
      float x151 = x148 * x150;
      boolean x114 = x111 < 1000.0f;
      float x115 = -x110;
      float x116 = Math.fma(u108, x1, x115);
      float x117 = x114 ? x116 : 0.0f;
      float x166 = 1.0f + x117;
      float x244 = x151 * x166;
      float x245 = x244 / u108;
      float x248 = Math.abs(x245);
      boolean x249 = x248 == Float.POSITIVE_INFINITY;
      float x2 = t[to + i];
      boolean x102 = x2 == 0.0f;
      float x169 = u109 * x1;
      float x170 = Math.abs(x169);
      boolean x175 = x170 > 80.0f;
      float x176 = 0.5f * x169;
      float x177 = x175 ? x176 : x169;
      boolean x178 = x177 > 89.0f;
      float x179 = x178 ? 89.0f : x177;
      boolean x180 = x179 < (-105.0f);
      float x181 = x180 ? (-105.0f) : x179;
      float x182 = Math.fma(x181, 1.442695f, 1.2582912E7f);
      float x185 = x182 - 1.2582912E7f;
      float x186 = Math.fma(x185, (-0.6931472f), x181);
      float x187 = Math.fma(x185, 1.9046542E-9f, x186);
      float x189 = 1.0f + x187;
      float x188 = x187 * x187;
      float x190 = Math.fma(x188, 0.008368396f, 0.16666524f);
      float x191 = Math.fma(x188, 0.0013819919f, 0.041668274f);
      float x192 = Math.fma(x188, x191, 0.49999994f);
      float x193 = Math.fma(x187, x190, x192);
      float x194 = 1.0f - x189;
      float x195 = x194 + x187;
      float x196 = Math.fma(x188, x193, x195);
      float x197 = x189 + x196;
      int x198 = Float.floatToRawIntBits(x182);
      int x199 = x198 << 23;
      boolean x183 = x181 < (-80.0f);
      float x184 = x183 ? 5.421011E-20f : 2.0f;
      int x200 = Float.floatToRawIntBits(x184);
      int x201 = 2130706432 - x200;
      int x202 = x199 + x201;
      float x203 = Float.intBitsToFloat(x202);
      float x204 = x197 * x203;
      float x205 = x204 * x184;
      float x206 = x2 * x205;
      float x207 = x175 ? x205 : 1.0f;
      float x208 = x206 * x207;
      float x209 = x102 ? 0.0f : x208;
      boolean x171 = x170 < 1000.0f;
      float x172 = -x169;
      float x173 = Math.fma(u109, x1, x172);
      float x174 = x171 ? x173 : 0.0f;
      float x210 = 1.0f + x174;
      float x211 = x209 * x210;
      float x212 = x211 / u109;
      float x246 = x245 - x212;
      float x250 = x249 ? x245 : x246;
      float x258 = Math.abs(x244);
      boolean x259 = x258 == Float.POSITIVE_INFINITY;
      float x251 = x244 - x211;
      float x260 = x259 ? x244 : x251;
      float x261 = x260 * scale;
      float x254 = u108 * x244;
      float x262 = Math.abs(x254);
      boolean x263 = x262 == Float.POSITIVE_INFINITY;
      float x229 = u109 * x211;
      float x255 = x254 - x229;
      float x264 = x263 ? x254 : x255;
      float x265 = x264 * scale;
      v[vo + i] = x250;
      g[go + i] = x261;
      h[ho + i] = x265;
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
      double x8 = x7 ? 710.0 : x1;
      boolean x11 = x8 < (-746.0);
      double x12 = x11 ? (-746.0) : x8;
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
      long x55 = Double.doubleToRawLongBits(x15);
      long x57 = x55 << 52L;
      boolean x18 = x12 < (-700.0);
      double x21 = x18 ? 5.421010862427522E-20 : 2.0;
      long x59 = Double.doubleToRawLongBits(x21);
      long x60 = 9214364837600034816L - x59;
      long x61 = x57 + x60;
      double x62 = Double.longBitsToDouble(x61);
      double x63 = x54 * x62;
      double x64 = x63 * x21;
      double x2 = t[to + i];
      double x65 = x64 - x2;
      double x67 = 0.5 * x65;
      double x68 = x67 * x65;
      v[vo + i] = x68;
    }
  }

  private static void valueD1(Tweedie l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      boolean x7 = x1 > 710.0;
      double x8 = x7 ? 710.0 : x1;
      boolean x11 = x8 < (-746.0);
      double x12 = x11 ? (-746.0) : x8;
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
      long x55 = Double.doubleToRawLongBits(x15);
      long x57 = x55 << 52L;
      boolean x18 = x12 < (-700.0);
      double x21 = x18 ? 5.421010862427522E-20 : 2.0;
      long x59 = Double.doubleToRawLongBits(x21);
      long x60 = 9214364837600034816L - x59;
      long x61 = x57 + x60;
      double x62 = Double.longBitsToDouble(x61);
      double x63 = x54 * x62;
      double x64 = x63 * x21;
      boolean x72 = x64 < Double.POSITIVE_INFINITY;
      double x2 = t[to + i];
      double x73 = x2 * x1;
      double x74 = x64 - x73;
      double x75 = x72 ? x74 : x64;
      v[vo + i] = x75;
    }
  }

  private static void valueD2(Tweedie l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      double x2 = t[to + i];
      boolean x118 = x2 == 0.0;
      double x79 = Math.abs(x1);
      boolean x82 = x79 > 80.0;
      double x78 = -x1;
      double x83 = 0.5 * x78;
      double x84 = x82 ? x83 : x78;
      boolean x85 = x84 > 710.0;
      double x86 = x85 ? 710.0 : x84;
      boolean x87 = x86 < (-746.0);
      double x88 = x87 ? (-746.0) : x86;
      double x89 = Math.fma(x88, 1.4426950408889634, 6.755399441055744E15);
      double x92 = x89 - 6.755399441055744E15;
      double x93 = Math.fma(x92, (-0.6931471805599453), x88);
      double x94 = Math.fma(x92, (-2.3190468138462996E-17), x93);
      double x96 = 1.0 + x94;
      double x95 = x94 * x94;
      double x97 = Math.fma(x95, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x98 = Math.fma(x95, x97, 1.9841269529480364E-4);
      double x99 = Math.fma(x95, x98, 0.008333333333478821);
      double x100 = Math.fma(x95, x99, 0.1666666666666645);
      double x101 = Math.fma(x95, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x102 = Math.fma(x95, x101, 0.0013888888939513943);
      double x103 = Math.fma(x95, x102, 0.041666666666547864);
      double x104 = Math.fma(x95, x103, 0.5000000000000008);
      double x105 = Math.fma(x94, x100, x104);
      double x106 = 1.0 - x96;
      double x107 = x106 + x94;
      double x108 = Math.fma(x95, x105, x107);
      double x109 = x96 + x108;
      long x110 = Double.doubleToRawLongBits(x89);
      long x111 = x110 << 52L;
      boolean x90 = x88 < (-700.0);
      double x91 = x90 ? 5.421010862427522E-20 : 2.0;
      long x112 = Double.doubleToRawLongBits(x91);
      long x113 = 9214364837600034816L - x112;
      long x114 = x111 + x113;
      double x115 = Double.longBitsToDouble(x114);
      double x116 = x109 * x115;
      double x117 = x116 * x91;
      double x119 = x2 * x117;
      double x120 = x82 ? x117 : 1.0;
      double x121 = x119 * x120;
      double x122 = x118 ? 0.0 : x121;
      double x123 = x1 + x122;
      v[vo + i] = x123;
    }
  }

  private static void valueD3(Tweedie l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    double u0 = (double) l.power();
    double u125 = 1.0 - u0;
    double u124 = 2.0 - u0;
    for (int i = 0; i < n; i++) {
      double x2 = t[to + i];
      boolean x118 = x2 == 0.0;
      double x1 = p[po + i];
      double x179 = u125 * x1;
      double x180 = Math.abs(x179);
      boolean x185 = x180 > 80.0;
      double x186 = 0.5 * x179;
      double x187 = x185 ? x186 : x179;
      boolean x188 = x187 > 710.0;
      double x189 = x188 ? 710.0 : x187;
      boolean x190 = x189 < (-746.0);
      double x191 = x190 ? (-746.0) : x189;
      double x192 = Math.fma(x191, 1.4426950408889634, 6.755399441055744E15);
      double x195 = x192 - 6.755399441055744E15;
      double x196 = Math.fma(x195, (-0.6931471805599453), x191);
      double x197 = Math.fma(x195, (-2.3190468138462996E-17), x196);
      double x199 = 1.0 + x197;
      double x198 = x197 * x197;
      double x200 = Math.fma(x198, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x201 = Math.fma(x198, x200, 1.9841269529480364E-4);
      double x202 = Math.fma(x198, x201, 0.008333333333478821);
      double x203 = Math.fma(x198, x202, 0.1666666666666645);
      double x204 = Math.fma(x198, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x205 = Math.fma(x198, x204, 0.0013888888939513943);
      double x206 = Math.fma(x198, x205, 0.041666666666547864);
      double x207 = Math.fma(x198, x206, 0.5000000000000008);
      double x208 = Math.fma(x197, x203, x207);
      double x209 = 1.0 - x199;
      double x210 = x209 + x197;
      double x211 = Math.fma(x198, x208, x210);
      double x212 = x199 + x211;
      long x213 = Double.doubleToRawLongBits(x192);
      long x214 = x213 << 52L;
      boolean x193 = x191 < (-700.0);
      double x194 = x193 ? 5.421010862427522E-20 : 2.0;
      long x215 = Double.doubleToRawLongBits(x194);
      long x216 = 9214364837600034816L - x215;
      long x217 = x214 + x216;
      double x218 = Double.longBitsToDouble(x217);
      double x219 = x212 * x218;
      double x220 = x219 * x194;
      double x221 = x2 * x220;
      double x222 = x185 ? x220 : 1.0;
      double x223 = x221 * x222;
      double x224 = x118 ? 0.0 : x223;
      boolean x181 = x180 < 1000.0;
      double x182 = -x179;
      double x183 = Math.fma(u125, x1, x182);
      double x184 = x181 ? x183 : 0.0;
      double x225 = 1.0 + x184;
      double x226 = x224 * x225;
      double x227 = x226 / u125;
      double x229 = Math.abs(x227);
      boolean x230 = x229 == Double.POSITIVE_INFINITY;
      double x231 = -x227;
      double x126 = u124 * x1;
      double x127 = Math.abs(x126);
      boolean x130 = x127 < 1000.0;
      double x131 = -x126;
      double x132 = Math.fma(u124, x1, x131);
      double x133 = x130 ? x132 : 0.0;
      double x176 = 1.0 + x133;
      double x177 = 0.0 * x176;
      double x178 = x177 / u124;
      double x232 = x178 - x227;
      double x233 = x230 ? x231 : x232;
      v[vo + i] = x233;
    }
  }

  private static void valueD4(Tweedie l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    double u0 = (double) l.power();
    double u124 = 2.0 - u0;
    double u125 = 1.0 - u0;
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      double x126 = u124 * x1;
      double x127 = Math.abs(x126);
      boolean x130 = x127 < 1000.0;
      double x131 = -x126;
      double x132 = Math.fma(u124, x1, x131);
      double x133 = x130 ? x132 : 0.0;
      double x176 = 1.0 + x133;
      double x177 = 0.0 * x176;
      double x178 = x177 / u124;
      double x234 = Math.abs(x178);
      boolean x235 = x234 == Double.POSITIVE_INFINITY;
      double x2 = t[to + i];
      boolean x118 = x2 == 0.0;
      double x179 = u125 * x1;
      double x180 = Math.abs(x179);
      boolean x185 = x180 > 80.0;
      double x186 = 0.5 * x179;
      double x187 = x185 ? x186 : x179;
      boolean x188 = x187 > 710.0;
      double x189 = x188 ? 710.0 : x187;
      boolean x190 = x189 < (-746.0);
      double x191 = x190 ? (-746.0) : x189;
      double x192 = Math.fma(x191, 1.4426950408889634, 6.755399441055744E15);
      double x195 = x192 - 6.755399441055744E15;
      double x196 = Math.fma(x195, (-0.6931471805599453), x191);
      double x197 = Math.fma(x195, (-2.3190468138462996E-17), x196);
      double x199 = 1.0 + x197;
      double x198 = x197 * x197;
      double x200 = Math.fma(x198, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x201 = Math.fma(x198, x200, 1.9841269529480364E-4);
      double x202 = Math.fma(x198, x201, 0.008333333333478821);
      double x203 = Math.fma(x198, x202, 0.1666666666666645);
      double x204 = Math.fma(x198, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x205 = Math.fma(x198, x204, 0.0013888888939513943);
      double x206 = Math.fma(x198, x205, 0.041666666666547864);
      double x207 = Math.fma(x198, x206, 0.5000000000000008);
      double x208 = Math.fma(x197, x203, x207);
      double x209 = 1.0 - x199;
      double x210 = x209 + x197;
      double x211 = Math.fma(x198, x208, x210);
      double x212 = x199 + x211;
      long x213 = Double.doubleToRawLongBits(x192);
      long x214 = x213 << 52L;
      boolean x193 = x191 < (-700.0);
      double x194 = x193 ? 5.421010862427522E-20 : 2.0;
      long x215 = Double.doubleToRawLongBits(x194);
      long x216 = 9214364837600034816L - x215;
      long x217 = x214 + x216;
      double x218 = Double.longBitsToDouble(x217);
      double x219 = x212 * x218;
      double x220 = x219 * x194;
      double x221 = x2 * x220;
      double x222 = x185 ? x220 : 1.0;
      double x223 = x221 * x222;
      double x224 = x118 ? 0.0 : x223;
      boolean x181 = x180 < 1000.0;
      double x182 = -x179;
      double x183 = Math.fma(u125, x1, x182);
      double x184 = x181 ? x183 : 0.0;
      double x225 = 1.0 + x184;
      double x226 = x224 * x225;
      double x227 = x226 / u125;
      double x232 = x178 - x227;
      double x236 = x235 ? x178 : x232;
      v[vo + i] = x236;
    }
  }

  private static void valueD5(Tweedie l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    double u0 = (double) l.power();
    double u125 = 1.0 - u0;
    double u124 = 2.0 - u0;
    for (int i = 0; i < n; i++) {
      double x2 = t[to + i];
      boolean x118 = x2 == 0.0;
      double x1 = p[po + i];
      double x179 = u125 * x1;
      double x180 = Math.abs(x179);
      boolean x185 = x180 > 80.0;
      double x186 = 0.5 * x179;
      double x187 = x185 ? x186 : x179;
      boolean x188 = x187 > 710.0;
      double x189 = x188 ? 710.0 : x187;
      boolean x190 = x189 < (-746.0);
      double x191 = x190 ? (-746.0) : x189;
      double x192 = Math.fma(x191, 1.4426950408889634, 6.755399441055744E15);
      double x195 = x192 - 6.755399441055744E15;
      double x196 = Math.fma(x195, (-0.6931471805599453), x191);
      double x197 = Math.fma(x195, (-2.3190468138462996E-17), x196);
      double x199 = 1.0 + x197;
      double x198 = x197 * x197;
      double x200 = Math.fma(x198, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x201 = Math.fma(x198, x200, 1.9841269529480364E-4);
      double x202 = Math.fma(x198, x201, 0.008333333333478821);
      double x203 = Math.fma(x198, x202, 0.1666666666666645);
      double x204 = Math.fma(x198, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x205 = Math.fma(x198, x204, 0.0013888888939513943);
      double x206 = Math.fma(x198, x205, 0.041666666666547864);
      double x207 = Math.fma(x198, x206, 0.5000000000000008);
      double x208 = Math.fma(x197, x203, x207);
      double x209 = 1.0 - x199;
      double x210 = x209 + x197;
      double x211 = Math.fma(x198, x208, x210);
      double x212 = x199 + x211;
      long x213 = Double.doubleToRawLongBits(x192);
      long x214 = x213 << 52L;
      boolean x193 = x191 < (-700.0);
      double x194 = x193 ? 5.421010862427522E-20 : 2.0;
      long x215 = Double.doubleToRawLongBits(x194);
      long x216 = 9214364837600034816L - x215;
      long x217 = x214 + x216;
      double x218 = Double.longBitsToDouble(x217);
      double x219 = x212 * x218;
      double x220 = x219 * x194;
      double x221 = x2 * x220;
      double x222 = x185 ? x220 : 1.0;
      double x223 = x221 * x222;
      double x224 = x118 ? 0.0 : x223;
      boolean x181 = x180 < 1000.0;
      double x182 = -x179;
      double x183 = Math.fma(u125, x1, x182);
      double x184 = x181 ? x183 : 0.0;
      double x225 = 1.0 + x184;
      double x226 = x224 * x225;
      double x227 = x226 / u125;
      double x229 = Math.abs(x227);
      boolean x230 = x229 == Double.POSITIVE_INFINITY;
      double x231 = -x227;
      double x126 = u124 * x1;
      double x127 = Math.abs(x126);
      boolean x134 = x127 > 80.0;
      double x135 = 0.5 * x126;
      double x136 = x134 ? x135 : x126;
      boolean x137 = x136 > 710.0;
      double x138 = x137 ? 710.0 : x136;
      boolean x139 = x138 < (-746.0);
      double x140 = x139 ? (-746.0) : x138;
      double x141 = Math.fma(x140, 1.4426950408889634, 6.755399441055744E15);
      double x144 = x141 - 6.755399441055744E15;
      double x145 = Math.fma(x144, (-0.6931471805599453), x140);
      double x146 = Math.fma(x144, (-2.3190468138462996E-17), x145);
      double x148 = 1.0 + x146;
      double x147 = x146 * x146;
      double x149 = Math.fma(x147, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x150 = Math.fma(x147, x149, 1.9841269529480364E-4);
      double x151 = Math.fma(x147, x150, 0.008333333333478821);
      double x152 = Math.fma(x147, x151, 0.1666666666666645);
      double x153 = Math.fma(x147, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x154 = Math.fma(x147, x153, 0.0013888888939513943);
      double x155 = Math.fma(x147, x154, 0.041666666666547864);
      double x156 = Math.fma(x147, x155, 0.5000000000000008);
      double x157 = Math.fma(x146, x152, x156);
      double x158 = 1.0 - x148;
      double x159 = x158 + x146;
      double x160 = Math.fma(x147, x157, x159);
      double x161 = x148 + x160;
      long x162 = Double.doubleToRawLongBits(x141);
      long x163 = x162 << 52L;
      boolean x142 = x140 < (-700.0);
      double x143 = x142 ? 5.421010862427522E-20 : 2.0;
      long x164 = Double.doubleToRawLongBits(x143);
      long x165 = 9214364837600034816L - x164;
      long x166 = x163 + x165;
      double x167 = Double.longBitsToDouble(x166);
      double x168 = x161 * x167;
      double x169 = x168 * x143;
      double x171 = x134 ? x169 : 1.0;
      double x172 = x169 * x171;
      boolean x130 = x127 < 1000.0;
      double x131 = -x126;
      double x132 = Math.fma(u124, x1, x131);
      double x133 = x130 ? x132 : 0.0;
      double x176 = 1.0 + x133;
      double x237 = x172 * x176;
      double x238 = x237 / u124;
      double x239 = x238 - x227;
      double x240 = x230 ? x231 : x239;
      v[vo + i] = x240;
    }
  }

  private static void valueD6(Tweedie l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    double u0 = (double) l.power();
    double u124 = 2.0 - u0;
    double u125 = 1.0 - u0;
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      double x126 = u124 * x1;
      double x127 = Math.abs(x126);
      boolean x134 = x127 > 80.0;
      double x135 = 0.5 * x126;
      double x136 = x134 ? x135 : x126;
      boolean x137 = x136 > 710.0;
      double x138 = x137 ? 710.0 : x136;
      boolean x139 = x138 < (-746.0);
      double x140 = x139 ? (-746.0) : x138;
      double x141 = Math.fma(x140, 1.4426950408889634, 6.755399441055744E15);
      double x144 = x141 - 6.755399441055744E15;
      double x145 = Math.fma(x144, (-0.6931471805599453), x140);
      double x146 = Math.fma(x144, (-2.3190468138462996E-17), x145);
      double x148 = 1.0 + x146;
      double x147 = x146 * x146;
      double x149 = Math.fma(x147, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x150 = Math.fma(x147, x149, 1.9841269529480364E-4);
      double x151 = Math.fma(x147, x150, 0.008333333333478821);
      double x152 = Math.fma(x147, x151, 0.1666666666666645);
      double x153 = Math.fma(x147, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x154 = Math.fma(x147, x153, 0.0013888888939513943);
      double x155 = Math.fma(x147, x154, 0.041666666666547864);
      double x156 = Math.fma(x147, x155, 0.5000000000000008);
      double x157 = Math.fma(x146, x152, x156);
      double x158 = 1.0 - x148;
      double x159 = x158 + x146;
      double x160 = Math.fma(x147, x157, x159);
      double x161 = x148 + x160;
      long x162 = Double.doubleToRawLongBits(x141);
      long x163 = x162 << 52L;
      boolean x142 = x140 < (-700.0);
      double x143 = x142 ? 5.421010862427522E-20 : 2.0;
      long x164 = Double.doubleToRawLongBits(x143);
      long x165 = 9214364837600034816L - x164;
      long x166 = x163 + x165;
      double x167 = Double.longBitsToDouble(x166);
      double x168 = x161 * x167;
      double x169 = x168 * x143;
      double x171 = x134 ? x169 : 1.0;
      double x172 = x169 * x171;
      boolean x130 = x127 < 1000.0;
      double x131 = -x126;
      double x132 = Math.fma(u124, x1, x131);
      double x133 = x130 ? x132 : 0.0;
      double x176 = 1.0 + x133;
      double x237 = x172 * x176;
      double x238 = x237 / u124;
      double x241 = Math.abs(x238);
      boolean x242 = x241 == Double.POSITIVE_INFINITY;
      double x2 = t[to + i];
      boolean x118 = x2 == 0.0;
      double x179 = u125 * x1;
      double x180 = Math.abs(x179);
      boolean x185 = x180 > 80.0;
      double x186 = 0.5 * x179;
      double x187 = x185 ? x186 : x179;
      boolean x188 = x187 > 710.0;
      double x189 = x188 ? 710.0 : x187;
      boolean x190 = x189 < (-746.0);
      double x191 = x190 ? (-746.0) : x189;
      double x192 = Math.fma(x191, 1.4426950408889634, 6.755399441055744E15);
      double x195 = x192 - 6.755399441055744E15;
      double x196 = Math.fma(x195, (-0.6931471805599453), x191);
      double x197 = Math.fma(x195, (-2.3190468138462996E-17), x196);
      double x199 = 1.0 + x197;
      double x198 = x197 * x197;
      double x200 = Math.fma(x198, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x201 = Math.fma(x198, x200, 1.9841269529480364E-4);
      double x202 = Math.fma(x198, x201, 0.008333333333478821);
      double x203 = Math.fma(x198, x202, 0.1666666666666645);
      double x204 = Math.fma(x198, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x205 = Math.fma(x198, x204, 0.0013888888939513943);
      double x206 = Math.fma(x198, x205, 0.041666666666547864);
      double x207 = Math.fma(x198, x206, 0.5000000000000008);
      double x208 = Math.fma(x197, x203, x207);
      double x209 = 1.0 - x199;
      double x210 = x209 + x197;
      double x211 = Math.fma(x198, x208, x210);
      double x212 = x199 + x211;
      long x213 = Double.doubleToRawLongBits(x192);
      long x214 = x213 << 52L;
      boolean x193 = x191 < (-700.0);
      double x194 = x193 ? 5.421010862427522E-20 : 2.0;
      long x215 = Double.doubleToRawLongBits(x194);
      long x216 = 9214364837600034816L - x215;
      long x217 = x214 + x216;
      double x218 = Double.longBitsToDouble(x217);
      double x219 = x212 * x218;
      double x220 = x219 * x194;
      double x221 = x2 * x220;
      double x222 = x185 ? x220 : 1.0;
      double x223 = x221 * x222;
      double x224 = x118 ? 0.0 : x223;
      boolean x181 = x180 < 1000.0;
      double x182 = -x179;
      double x183 = Math.fma(u125, x1, x182);
      double x184 = x181 ? x183 : 0.0;
      double x225 = 1.0 + x184;
      double x226 = x224 * x225;
      double x227 = x226 / u125;
      double x239 = x238 - x227;
      double x243 = x242 ? x238 : x239;
      v[vo + i] = x243;
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
      double x8 = x7 ? 710.0 : x1;
      boolean x11 = x8 < (-746.0);
      double x12 = x11 ? (-746.0) : x8;
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
      long x55 = Double.doubleToRawLongBits(x15);
      long x57 = x55 << 52L;
      boolean x18 = x12 < (-700.0);
      double x21 = x18 ? 5.421010862427522E-20 : 2.0;
      long x59 = Double.doubleToRawLongBits(x21);
      long x60 = 9214364837600034816L - x59;
      long x61 = x57 + x60;
      double x62 = Double.longBitsToDouble(x61);
      double x63 = x54 * x62;
      double x64 = x63 * x21;
      double x2 = t[to + i];
      double x65 = x64 - x2;
      double x67 = 0.5 * x65;
      double x68 = x67 * x65;
      double x175 = x64 * x65;
      double x176 = x175 * scale;
      v[vo + i] = x68;
      g[go + i] = x176;
    }
  }

  private static void gradientD1(Tweedie l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      boolean x7 = x1 > 710.0;
      double x8 = x7 ? 710.0 : x1;
      boolean x11 = x8 < (-746.0);
      double x12 = x11 ? (-746.0) : x8;
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
      long x55 = Double.doubleToRawLongBits(x15);
      long x57 = x55 << 52L;
      boolean x18 = x12 < (-700.0);
      double x21 = x18 ? 5.421010862427522E-20 : 2.0;
      long x59 = Double.doubleToRawLongBits(x21);
      long x60 = 9214364837600034816L - x59;
      long x61 = x57 + x60;
      double x62 = Double.longBitsToDouble(x61);
      double x63 = x54 * x62;
      double x64 = x63 * x21;
      boolean x72 = x64 < Double.POSITIVE_INFINITY;
      double x2 = t[to + i];
      double x73 = x2 * x1;
      double x74 = x64 - x73;
      double x75 = x72 ? x74 : x64;
      double x65 = x64 - x2;
      double x178 = x65 * scale;
      v[vo + i] = x75;
      g[go + i] = x178;
    }
  }

  private static void gradientD2(Tweedie l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      double x2 = t[to + i];
      boolean x118 = x2 == 0.0;
      double x79 = Math.abs(x1);
      boolean x82 = x79 > 80.0;
      double x78 = -x1;
      double x83 = 0.5 * x78;
      double x84 = x82 ? x83 : x78;
      boolean x85 = x84 > 710.0;
      double x86 = x85 ? 710.0 : x84;
      boolean x87 = x86 < (-746.0);
      double x88 = x87 ? (-746.0) : x86;
      double x89 = Math.fma(x88, 1.4426950408889634, 6.755399441055744E15);
      double x92 = x89 - 6.755399441055744E15;
      double x93 = Math.fma(x92, (-0.6931471805599453), x88);
      double x94 = Math.fma(x92, (-2.3190468138462996E-17), x93);
      double x96 = 1.0 + x94;
      double x95 = x94 * x94;
      double x97 = Math.fma(x95, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x98 = Math.fma(x95, x97, 1.9841269529480364E-4);
      double x99 = Math.fma(x95, x98, 0.008333333333478821);
      double x100 = Math.fma(x95, x99, 0.1666666666666645);
      double x101 = Math.fma(x95, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x102 = Math.fma(x95, x101, 0.0013888888939513943);
      double x103 = Math.fma(x95, x102, 0.041666666666547864);
      double x104 = Math.fma(x95, x103, 0.5000000000000008);
      double x105 = Math.fma(x94, x100, x104);
      double x106 = 1.0 - x96;
      double x107 = x106 + x94;
      double x108 = Math.fma(x95, x105, x107);
      double x109 = x96 + x108;
      long x110 = Double.doubleToRawLongBits(x89);
      long x111 = x110 << 52L;
      boolean x90 = x88 < (-700.0);
      double x91 = x90 ? 5.421010862427522E-20 : 2.0;
      long x112 = Double.doubleToRawLongBits(x91);
      long x113 = 9214364837600034816L - x112;
      long x114 = x111 + x113;
      double x115 = Double.longBitsToDouble(x114);
      double x116 = x109 * x115;
      double x117 = x116 * x91;
      double x119 = x2 * x117;
      double x120 = x82 ? x117 : 1.0;
      double x121 = x119 * x120;
      double x122 = x118 ? 0.0 : x121;
      double x123 = x1 + x122;
      double x179 = 1.0 - x122;
      double x180 = x179 * scale;
      v[vo + i] = x123;
      g[go + i] = x180;
    }
  }

  private static void gradientD3(Tweedie l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    double u0 = (double) l.power();
    double u125 = 1.0 - u0;
    double u124 = 2.0 - u0;
    for (int i = 0; i < n; i++) {
      double x2 = t[to + i];
      boolean x118 = x2 == 0.0;
      double x1 = p[po + i];
      double x184 = u125 * x1;
      double x185 = Math.abs(x184);
      boolean x190 = x185 > 80.0;
      double x191 = 0.5 * x184;
      double x192 = x190 ? x191 : x184;
      boolean x193 = x192 > 710.0;
      double x194 = x193 ? 710.0 : x192;
      boolean x195 = x194 < (-746.0);
      double x196 = x195 ? (-746.0) : x194;
      double x197 = Math.fma(x196, 1.4426950408889634, 6.755399441055744E15);
      double x200 = x197 - 6.755399441055744E15;
      double x201 = Math.fma(x200, (-0.6931471805599453), x196);
      double x202 = Math.fma(x200, (-2.3190468138462996E-17), x201);
      double x204 = 1.0 + x202;
      double x203 = x202 * x202;
      double x205 = Math.fma(x203, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x206 = Math.fma(x203, x205, 1.9841269529480364E-4);
      double x207 = Math.fma(x203, x206, 0.008333333333478821);
      double x208 = Math.fma(x203, x207, 0.1666666666666645);
      double x209 = Math.fma(x203, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x210 = Math.fma(x203, x209, 0.0013888888939513943);
      double x211 = Math.fma(x203, x210, 0.041666666666547864);
      double x212 = Math.fma(x203, x211, 0.5000000000000008);
      double x213 = Math.fma(x202, x208, x212);
      double x214 = 1.0 - x204;
      double x215 = x214 + x202;
      double x216 = Math.fma(x203, x213, x215);
      double x217 = x204 + x216;
      long x218 = Double.doubleToRawLongBits(x197);
      long x219 = x218 << 52L;
      boolean x198 = x196 < (-700.0);
      double x199 = x198 ? 5.421010862427522E-20 : 2.0;
      long x220 = Double.doubleToRawLongBits(x199);
      long x221 = 9214364837600034816L - x220;
      long x222 = x219 + x221;
      double x223 = Double.longBitsToDouble(x222);
      double x224 = x217 * x223;
      double x225 = x224 * x199;
      double x226 = x2 * x225;
      double x227 = x190 ? x225 : 1.0;
      double x228 = x226 * x227;
      double x229 = x118 ? 0.0 : x228;
      boolean x186 = x185 < 1000.0;
      double x187 = -x184;
      double x188 = Math.fma(u125, x1, x187);
      double x189 = x186 ? x188 : 0.0;
      double x230 = 1.0 + x189;
      double x231 = x229 * x230;
      double x232 = x231 / u125;
      double x234 = Math.abs(x232);
      boolean x235 = x234 == Double.POSITIVE_INFINITY;
      double x236 = -x232;
      double x126 = u124 * x1;
      double x127 = Math.abs(x126);
      boolean x130 = x127 < 1000.0;
      double x131 = -x126;
      double x132 = Math.fma(u124, x1, x131);
      double x133 = x130 ? x132 : 0.0;
      double x181 = 1.0 + x133;
      double x182 = 0.0 * x181;
      double x183 = x182 / u124;
      double x237 = x183 - x232;
      double x238 = x235 ? x236 : x237;
      double x242 = Math.abs(x231);
      boolean x243 = x242 == Double.POSITIVE_INFINITY;
      double x244 = -x231;
      double x245 = x182 - x231;
      double x246 = x243 ? x244 : x245;
      double x247 = x246 * scale;
      v[vo + i] = x238;
      g[go + i] = x247;
    }
  }

  private static void gradientD4(Tweedie l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    double u0 = (double) l.power();
    double u124 = 2.0 - u0;
    double u125 = 1.0 - u0;
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      double x126 = u124 * x1;
      double x127 = Math.abs(x126);
      boolean x130 = x127 < 1000.0;
      double x131 = -x126;
      double x132 = Math.fma(u124, x1, x131);
      double x133 = x130 ? x132 : 0.0;
      double x181 = 1.0 + x133;
      double x182 = 0.0 * x181;
      double x183 = x182 / u124;
      double x239 = Math.abs(x183);
      boolean x240 = x239 == Double.POSITIVE_INFINITY;
      double x2 = t[to + i];
      boolean x118 = x2 == 0.0;
      double x184 = u125 * x1;
      double x185 = Math.abs(x184);
      boolean x190 = x185 > 80.0;
      double x191 = 0.5 * x184;
      double x192 = x190 ? x191 : x184;
      boolean x193 = x192 > 710.0;
      double x194 = x193 ? 710.0 : x192;
      boolean x195 = x194 < (-746.0);
      double x196 = x195 ? (-746.0) : x194;
      double x197 = Math.fma(x196, 1.4426950408889634, 6.755399441055744E15);
      double x200 = x197 - 6.755399441055744E15;
      double x201 = Math.fma(x200, (-0.6931471805599453), x196);
      double x202 = Math.fma(x200, (-2.3190468138462996E-17), x201);
      double x204 = 1.0 + x202;
      double x203 = x202 * x202;
      double x205 = Math.fma(x203, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x206 = Math.fma(x203, x205, 1.9841269529480364E-4);
      double x207 = Math.fma(x203, x206, 0.008333333333478821);
      double x208 = Math.fma(x203, x207, 0.1666666666666645);
      double x209 = Math.fma(x203, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x210 = Math.fma(x203, x209, 0.0013888888939513943);
      double x211 = Math.fma(x203, x210, 0.041666666666547864);
      double x212 = Math.fma(x203, x211, 0.5000000000000008);
      double x213 = Math.fma(x202, x208, x212);
      double x214 = 1.0 - x204;
      double x215 = x214 + x202;
      double x216 = Math.fma(x203, x213, x215);
      double x217 = x204 + x216;
      long x218 = Double.doubleToRawLongBits(x197);
      long x219 = x218 << 52L;
      boolean x198 = x196 < (-700.0);
      double x199 = x198 ? 5.421010862427522E-20 : 2.0;
      long x220 = Double.doubleToRawLongBits(x199);
      long x221 = 9214364837600034816L - x220;
      long x222 = x219 + x221;
      double x223 = Double.longBitsToDouble(x222);
      double x224 = x217 * x223;
      double x225 = x224 * x199;
      double x226 = x2 * x225;
      double x227 = x190 ? x225 : 1.0;
      double x228 = x226 * x227;
      double x229 = x118 ? 0.0 : x228;
      boolean x186 = x185 < 1000.0;
      double x187 = -x184;
      double x188 = Math.fma(u125, x1, x187);
      double x189 = x186 ? x188 : 0.0;
      double x230 = 1.0 + x189;
      double x231 = x229 * x230;
      double x232 = x231 / u125;
      double x237 = x183 - x232;
      double x241 = x240 ? x183 : x237;
      double x248 = Math.abs(x182);
      boolean x249 = x248 == Double.POSITIVE_INFINITY;
      double x245 = x182 - x231;
      double x250 = x249 ? x182 : x245;
      double x251 = x250 * scale;
      v[vo + i] = x241;
      g[go + i] = x251;
    }
  }

  private static void gradientD5(Tweedie l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    double u0 = (double) l.power();
    double u125 = 1.0 - u0;
    double u124 = 2.0 - u0;
    for (int i = 0; i < n; i++) {
      double x2 = t[to + i];
      boolean x118 = x2 == 0.0;
      double x1 = p[po + i];
      double x184 = u125 * x1;
      double x185 = Math.abs(x184);
      boolean x190 = x185 > 80.0;
      double x191 = 0.5 * x184;
      double x192 = x190 ? x191 : x184;
      boolean x193 = x192 > 710.0;
      double x194 = x193 ? 710.0 : x192;
      boolean x195 = x194 < (-746.0);
      double x196 = x195 ? (-746.0) : x194;
      double x197 = Math.fma(x196, 1.4426950408889634, 6.755399441055744E15);
      double x200 = x197 - 6.755399441055744E15;
      double x201 = Math.fma(x200, (-0.6931471805599453), x196);
      double x202 = Math.fma(x200, (-2.3190468138462996E-17), x201);
      double x204 = 1.0 + x202;
      double x203 = x202 * x202;
      double x205 = Math.fma(x203, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x206 = Math.fma(x203, x205, 1.9841269529480364E-4);
      double x207 = Math.fma(x203, x206, 0.008333333333478821);
      double x208 = Math.fma(x203, x207, 0.1666666666666645);
      double x209 = Math.fma(x203, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x210 = Math.fma(x203, x209, 0.0013888888939513943);
      double x211 = Math.fma(x203, x210, 0.041666666666547864);
      double x212 = Math.fma(x203, x211, 0.5000000000000008);
      double x213 = Math.fma(x202, x208, x212);
      double x214 = 1.0 - x204;
      double x215 = x214 + x202;
      double x216 = Math.fma(x203, x213, x215);
      double x217 = x204 + x216;
      long x218 = Double.doubleToRawLongBits(x197);
      long x219 = x218 << 52L;
      boolean x198 = x196 < (-700.0);
      double x199 = x198 ? 5.421010862427522E-20 : 2.0;
      long x220 = Double.doubleToRawLongBits(x199);
      long x221 = 9214364837600034816L - x220;
      long x222 = x219 + x221;
      double x223 = Double.longBitsToDouble(x222);
      double x224 = x217 * x223;
      double x225 = x224 * x199;
      double x226 = x2 * x225;
      double x227 = x190 ? x225 : 1.0;
      double x228 = x226 * x227;
      double x229 = x118 ? 0.0 : x228;
      boolean x186 = x185 < 1000.0;
      double x187 = -x184;
      double x188 = Math.fma(u125, x1, x187);
      double x189 = x186 ? x188 : 0.0;
      double x230 = 1.0 + x189;
      double x231 = x229 * x230;
      double x232 = x231 / u125;
      double x234 = Math.abs(x232);
      boolean x235 = x234 == Double.POSITIVE_INFINITY;
      double x236 = -x232;
      double x126 = u124 * x1;
      double x127 = Math.abs(x126);
      boolean x134 = x127 > 80.0;
      double x135 = 0.5 * x126;
      double x136 = x134 ? x135 : x126;
      boolean x137 = x136 > 710.0;
      double x138 = x137 ? 710.0 : x136;
      boolean x139 = x138 < (-746.0);
      double x140 = x139 ? (-746.0) : x138;
      double x141 = Math.fma(x140, 1.4426950408889634, 6.755399441055744E15);
      double x144 = x141 - 6.755399441055744E15;
      double x145 = Math.fma(x144, (-0.6931471805599453), x140);
      double x146 = Math.fma(x144, (-2.3190468138462996E-17), x145);
      double x148 = 1.0 + x146;
      double x147 = x146 * x146;
      double x149 = Math.fma(x147, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x150 = Math.fma(x147, x149, 1.9841269529480364E-4);
      double x151 = Math.fma(x147, x150, 0.008333333333478821);
      double x152 = Math.fma(x147, x151, 0.1666666666666645);
      double x153 = Math.fma(x147, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x154 = Math.fma(x147, x153, 0.0013888888939513943);
      double x155 = Math.fma(x147, x154, 0.041666666666547864);
      double x156 = Math.fma(x147, x155, 0.5000000000000008);
      double x157 = Math.fma(x146, x152, x156);
      double x158 = 1.0 - x148;
      double x159 = x158 + x146;
      double x160 = Math.fma(x147, x157, x159);
      double x161 = x148 + x160;
      long x162 = Double.doubleToRawLongBits(x141);
      long x163 = x162 << 52L;
      boolean x142 = x140 < (-700.0);
      double x143 = x142 ? 5.421010862427522E-20 : 2.0;
      long x164 = Double.doubleToRawLongBits(x143);
      long x165 = 9214364837600034816L - x164;
      long x166 = x163 + x165;
      double x167 = Double.longBitsToDouble(x166);
      double x168 = x161 * x167;
      double x169 = x168 * x143;
      double x171 = x134 ? x169 : 1.0;
      double x172 = x169 * x171;
      boolean x130 = x127 < 1000.0;
      double x131 = -x126;
      double x132 = Math.fma(u124, x1, x131);
      double x133 = x130 ? x132 : 0.0;
      double x181 = 1.0 + x133;
      double x252 = x172 * x181;
      double x253 = x252 / u124;
      double x254 = x253 - x232;
      double x255 = x235 ? x236 : x254;
      double x242 = Math.abs(x231);
      boolean x243 = x242 == Double.POSITIVE_INFINITY;
      double x244 = -x231;
      double x259 = x252 - x231;
      double x260 = x243 ? x244 : x259;
      double x261 = x260 * scale;
      v[vo + i] = x255;
      g[go + i] = x261;
    }
  }

  private static void gradientD6(Tweedie l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    double u0 = (double) l.power();
    double u124 = 2.0 - u0;
    double u125 = 1.0 - u0;
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      double x126 = u124 * x1;
      double x127 = Math.abs(x126);
      boolean x134 = x127 > 80.0;
      double x135 = 0.5 * x126;
      double x136 = x134 ? x135 : x126;
      boolean x137 = x136 > 710.0;
      double x138 = x137 ? 710.0 : x136;
      boolean x139 = x138 < (-746.0);
      double x140 = x139 ? (-746.0) : x138;
      double x141 = Math.fma(x140, 1.4426950408889634, 6.755399441055744E15);
      double x144 = x141 - 6.755399441055744E15;
      double x145 = Math.fma(x144, (-0.6931471805599453), x140);
      double x146 = Math.fma(x144, (-2.3190468138462996E-17), x145);
      double x148 = 1.0 + x146;
      double x147 = x146 * x146;
      double x149 = Math.fma(x147, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x150 = Math.fma(x147, x149, 1.9841269529480364E-4);
      double x151 = Math.fma(x147, x150, 0.008333333333478821);
      double x152 = Math.fma(x147, x151, 0.1666666666666645);
      double x153 = Math.fma(x147, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x154 = Math.fma(x147, x153, 0.0013888888939513943);
      double x155 = Math.fma(x147, x154, 0.041666666666547864);
      double x156 = Math.fma(x147, x155, 0.5000000000000008);
      double x157 = Math.fma(x146, x152, x156);
      double x158 = 1.0 - x148;
      double x159 = x158 + x146;
      double x160 = Math.fma(x147, x157, x159);
      double x161 = x148 + x160;
      long x162 = Double.doubleToRawLongBits(x141);
      long x163 = x162 << 52L;
      boolean x142 = x140 < (-700.0);
      double x143 = x142 ? 5.421010862427522E-20 : 2.0;
      long x164 = Double.doubleToRawLongBits(x143);
      long x165 = 9214364837600034816L - x164;
      long x166 = x163 + x165;
      double x167 = Double.longBitsToDouble(x166);
      double x168 = x161 * x167;
      double x169 = x168 * x143;
      double x171 = x134 ? x169 : 1.0;
      double x172 = x169 * x171;
      boolean x130 = x127 < 1000.0;
      double x131 = -x126;
      double x132 = Math.fma(u124, x1, x131);
      double x133 = x130 ? x132 : 0.0;
      double x181 = 1.0 + x133;
      double x252 = x172 * x181;
      double x253 = x252 / u124;
      double x256 = Math.abs(x253);
      boolean x257 = x256 == Double.POSITIVE_INFINITY;
      double x2 = t[to + i];
      boolean x118 = x2 == 0.0;
      double x184 = u125 * x1;
      double x185 = Math.abs(x184);
      boolean x190 = x185 > 80.0;
      double x191 = 0.5 * x184;
      double x192 = x190 ? x191 : x184;
      boolean x193 = x192 > 710.0;
      double x194 = x193 ? 710.0 : x192;
      boolean x195 = x194 < (-746.0);
      double x196 = x195 ? (-746.0) : x194;
      double x197 = Math.fma(x196, 1.4426950408889634, 6.755399441055744E15);
      double x200 = x197 - 6.755399441055744E15;
      double x201 = Math.fma(x200, (-0.6931471805599453), x196);
      double x202 = Math.fma(x200, (-2.3190468138462996E-17), x201);
      double x204 = 1.0 + x202;
      double x203 = x202 * x202;
      double x205 = Math.fma(x203, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x206 = Math.fma(x203, x205, 1.9841269529480364E-4);
      double x207 = Math.fma(x203, x206, 0.008333333333478821);
      double x208 = Math.fma(x203, x207, 0.1666666666666645);
      double x209 = Math.fma(x203, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x210 = Math.fma(x203, x209, 0.0013888888939513943);
      double x211 = Math.fma(x203, x210, 0.041666666666547864);
      double x212 = Math.fma(x203, x211, 0.5000000000000008);
      double x213 = Math.fma(x202, x208, x212);
      double x214 = 1.0 - x204;
      double x215 = x214 + x202;
      double x216 = Math.fma(x203, x213, x215);
      double x217 = x204 + x216;
      long x218 = Double.doubleToRawLongBits(x197);
      long x219 = x218 << 52L;
      boolean x198 = x196 < (-700.0);
      double x199 = x198 ? 5.421010862427522E-20 : 2.0;
      long x220 = Double.doubleToRawLongBits(x199);
      long x221 = 9214364837600034816L - x220;
      long x222 = x219 + x221;
      double x223 = Double.longBitsToDouble(x222);
      double x224 = x217 * x223;
      double x225 = x224 * x199;
      double x226 = x2 * x225;
      double x227 = x190 ? x225 : 1.0;
      double x228 = x226 * x227;
      double x229 = x118 ? 0.0 : x228;
      boolean x186 = x185 < 1000.0;
      double x187 = -x184;
      double x188 = Math.fma(u125, x1, x187);
      double x189 = x186 ? x188 : 0.0;
      double x230 = 1.0 + x189;
      double x231 = x229 * x230;
      double x232 = x231 / u125;
      double x254 = x253 - x232;
      double x258 = x257 ? x253 : x254;
      double x262 = Math.abs(x252);
      boolean x263 = x262 == Double.POSITIVE_INFINITY;
      double x259 = x252 - x231;
      double x264 = x263 ? x252 : x259;
      double x265 = x264 * scale;
      v[vo + i] = x258;
      g[go + i] = x265;
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
      double x8 = x7 ? 710.0 : x1;
      boolean x11 = x8 < (-746.0);
      double x12 = x11 ? (-746.0) : x8;
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
      long x55 = Double.doubleToRawLongBits(x15);
      long x57 = x55 << 52L;
      boolean x18 = x12 < (-700.0);
      double x21 = x18 ? 5.421010862427522E-20 : 2.0;
      long x59 = Double.doubleToRawLongBits(x21);
      long x60 = 9214364837600034816L - x59;
      long x61 = x57 + x60;
      double x62 = Double.longBitsToDouble(x61);
      double x63 = x54 * x62;
      double x64 = x63 * x21;
      double x2 = t[to + i];
      double x65 = x64 - x2;
      double x67 = 0.5 * x65;
      double x68 = x67 * x65;
      double x175 = x64 * x65;
      double x176 = x175 * scale;
      double x177 = 2.0 * x64;
      double x178 = x177 - x2;
      double x179 = x64 * x178;
      double x180 = x179 * scale;
      v[vo + i] = x68;
      g[go + i] = x176;
      h[ho + i] = x180;
    }
  }

  private static void hessianD1(Tweedie l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      boolean x7 = x1 > 710.0;
      double x8 = x7 ? 710.0 : x1;
      boolean x11 = x8 < (-746.0);
      double x12 = x11 ? (-746.0) : x8;
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
      long x55 = Double.doubleToRawLongBits(x15);
      long x57 = x55 << 52L;
      boolean x18 = x12 < (-700.0);
      double x21 = x18 ? 5.421010862427522E-20 : 2.0;
      long x59 = Double.doubleToRawLongBits(x21);
      long x60 = 9214364837600034816L - x59;
      long x61 = x57 + x60;
      double x62 = Double.longBitsToDouble(x61);
      double x63 = x54 * x62;
      double x64 = x63 * x21;
      boolean x72 = x64 < Double.POSITIVE_INFINITY;
      double x2 = t[to + i];
      double x73 = x2 * x1;
      double x74 = x64 - x73;
      double x75 = x72 ? x74 : x64;
      double x65 = x64 - x2;
      double x182 = x65 * scale;
      double x183 = x64 * scale;
      v[vo + i] = x75;
      g[go + i] = x182;
      h[ho + i] = x183;
    }
  }

  private static void hessianD2(Tweedie l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      double x2 = t[to + i];
      boolean x118 = x2 == 0.0;
      double x79 = Math.abs(x1);
      boolean x82 = x79 > 80.0;
      double x78 = -x1;
      double x83 = 0.5 * x78;
      double x84 = x82 ? x83 : x78;
      boolean x85 = x84 > 710.0;
      double x86 = x85 ? 710.0 : x84;
      boolean x87 = x86 < (-746.0);
      double x88 = x87 ? (-746.0) : x86;
      double x89 = Math.fma(x88, 1.4426950408889634, 6.755399441055744E15);
      double x92 = x89 - 6.755399441055744E15;
      double x93 = Math.fma(x92, (-0.6931471805599453), x88);
      double x94 = Math.fma(x92, (-2.3190468138462996E-17), x93);
      double x96 = 1.0 + x94;
      double x95 = x94 * x94;
      double x97 = Math.fma(x95, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x98 = Math.fma(x95, x97, 1.9841269529480364E-4);
      double x99 = Math.fma(x95, x98, 0.008333333333478821);
      double x100 = Math.fma(x95, x99, 0.1666666666666645);
      double x101 = Math.fma(x95, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x102 = Math.fma(x95, x101, 0.0013888888939513943);
      double x103 = Math.fma(x95, x102, 0.041666666666547864);
      double x104 = Math.fma(x95, x103, 0.5000000000000008);
      double x105 = Math.fma(x94, x100, x104);
      double x106 = 1.0 - x96;
      double x107 = x106 + x94;
      double x108 = Math.fma(x95, x105, x107);
      double x109 = x96 + x108;
      long x110 = Double.doubleToRawLongBits(x89);
      long x111 = x110 << 52L;
      boolean x90 = x88 < (-700.0);
      double x91 = x90 ? 5.421010862427522E-20 : 2.0;
      long x112 = Double.doubleToRawLongBits(x91);
      long x113 = 9214364837600034816L - x112;
      long x114 = x111 + x113;
      double x115 = Double.longBitsToDouble(x114);
      double x116 = x109 * x115;
      double x117 = x116 * x91;
      double x119 = x2 * x117;
      double x120 = x82 ? x117 : 1.0;
      double x121 = x119 * x120;
      double x122 = x118 ? 0.0 : x121;
      double x123 = x1 + x122;
      double x184 = 1.0 - x122;
      double x185 = x184 * scale;
      double x186 = x122 * scale;
      v[vo + i] = x123;
      g[go + i] = x185;
      h[ho + i] = x186;
    }
  }

  private static void hessianD3(Tweedie l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    double u0 = (double) l.power();
    double u125 = 1.0 - u0;
    double u124 = 2.0 - u0;
    for (int i = 0; i < n; i++) {
      double x2 = t[to + i];
      boolean x118 = x2 == 0.0;
      double x1 = p[po + i];
      double x190 = u125 * x1;
      double x191 = Math.abs(x190);
      boolean x196 = x191 > 80.0;
      double x197 = 0.5 * x190;
      double x198 = x196 ? x197 : x190;
      boolean x199 = x198 > 710.0;
      double x200 = x199 ? 710.0 : x198;
      boolean x201 = x200 < (-746.0);
      double x202 = x201 ? (-746.0) : x200;
      double x203 = Math.fma(x202, 1.4426950408889634, 6.755399441055744E15);
      double x206 = x203 - 6.755399441055744E15;
      double x207 = Math.fma(x206, (-0.6931471805599453), x202);
      double x208 = Math.fma(x206, (-2.3190468138462996E-17), x207);
      double x210 = 1.0 + x208;
      double x209 = x208 * x208;
      double x211 = Math.fma(x209, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x212 = Math.fma(x209, x211, 1.9841269529480364E-4);
      double x213 = Math.fma(x209, x212, 0.008333333333478821);
      double x214 = Math.fma(x209, x213, 0.1666666666666645);
      double x215 = Math.fma(x209, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x216 = Math.fma(x209, x215, 0.0013888888939513943);
      double x217 = Math.fma(x209, x216, 0.041666666666547864);
      double x218 = Math.fma(x209, x217, 0.5000000000000008);
      double x219 = Math.fma(x208, x214, x218);
      double x220 = 1.0 - x210;
      double x221 = x220 + x208;
      double x222 = Math.fma(x209, x219, x221);
      double x223 = x210 + x222;
      long x224 = Double.doubleToRawLongBits(x203);
      long x225 = x224 << 52L;
      boolean x204 = x202 < (-700.0);
      double x205 = x204 ? 5.421010862427522E-20 : 2.0;
      long x226 = Double.doubleToRawLongBits(x205);
      long x227 = 9214364837600034816L - x226;
      long x228 = x225 + x227;
      double x229 = Double.longBitsToDouble(x228);
      double x230 = x223 * x229;
      double x231 = x230 * x205;
      double x232 = x2 * x231;
      double x233 = x196 ? x231 : 1.0;
      double x234 = x232 * x233;
      double x235 = x118 ? 0.0 : x234;
      boolean x192 = x191 < 1000.0;
      double x193 = -x190;
      double x194 = Math.fma(u125, x1, x193);
      double x195 = x192 ? x194 : 0.0;
      double x236 = 1.0 + x195;
      double x237 = x235 * x236;
      double x238 = x237 / u125;
      double x240 = Math.abs(x238);
      boolean x241 = x240 == Double.POSITIVE_INFINITY;
      double x242 = -x238;
      double x126 = u124 * x1;
      double x127 = Math.abs(x126);
      boolean x130 = x127 < 1000.0;
      double x131 = -x126;
      double x132 = Math.fma(u124, x1, x131);
      double x133 = x130 ? x132 : 0.0;
      double x187 = 1.0 + x133;
      double x188 = 0.0 * x187;
      double x189 = x188 / u124;
      double x243 = x189 - x238;
      double x244 = x241 ? x242 : x243;
      double x248 = Math.abs(x237);
      boolean x249 = x248 == Double.POSITIVE_INFINITY;
      double x250 = -x237;
      double x251 = x188 - x237;
      double x252 = x249 ? x250 : x251;
      double x253 = x252 * scale;
      double x255 = u125 * x237;
      double x256 = Math.abs(x255);
      boolean x257 = x256 == Double.POSITIVE_INFINITY;
      double x258 = -x255;
      double x254 = u124 * x188;
      double x259 = x254 - x255;
      double x260 = x257 ? x258 : x259;
      double x261 = x260 * scale;
      v[vo + i] = x244;
      g[go + i] = x253;
      h[ho + i] = x261;
    }
  }

  private static void hessianD4(Tweedie l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    double u0 = (double) l.power();
    double u124 = 2.0 - u0;
    double u125 = 1.0 - u0;
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      double x126 = u124 * x1;
      double x127 = Math.abs(x126);
      boolean x130 = x127 < 1000.0;
      double x131 = -x126;
      double x132 = Math.fma(u124, x1, x131);
      double x133 = x130 ? x132 : 0.0;
      double x187 = 1.0 + x133;
      double x188 = 0.0 * x187;
      double x189 = x188 / u124;
      double x245 = Math.abs(x189);
      boolean x246 = x245 == Double.POSITIVE_INFINITY;
      double x2 = t[to + i];
      boolean x118 = x2 == 0.0;
      double x190 = u125 * x1;
      double x191 = Math.abs(x190);
      boolean x196 = x191 > 80.0;
      double x197 = 0.5 * x190;
      double x198 = x196 ? x197 : x190;
      boolean x199 = x198 > 710.0;
      double x200 = x199 ? 710.0 : x198;
      boolean x201 = x200 < (-746.0);
      double x202 = x201 ? (-746.0) : x200;
      double x203 = Math.fma(x202, 1.4426950408889634, 6.755399441055744E15);
      double x206 = x203 - 6.755399441055744E15;
      double x207 = Math.fma(x206, (-0.6931471805599453), x202);
      double x208 = Math.fma(x206, (-2.3190468138462996E-17), x207);
      double x210 = 1.0 + x208;
      double x209 = x208 * x208;
      double x211 = Math.fma(x209, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x212 = Math.fma(x209, x211, 1.9841269529480364E-4);
      double x213 = Math.fma(x209, x212, 0.008333333333478821);
      double x214 = Math.fma(x209, x213, 0.1666666666666645);
      double x215 = Math.fma(x209, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x216 = Math.fma(x209, x215, 0.0013888888939513943);
      double x217 = Math.fma(x209, x216, 0.041666666666547864);
      double x218 = Math.fma(x209, x217, 0.5000000000000008);
      double x219 = Math.fma(x208, x214, x218);
      double x220 = 1.0 - x210;
      double x221 = x220 + x208;
      double x222 = Math.fma(x209, x219, x221);
      double x223 = x210 + x222;
      long x224 = Double.doubleToRawLongBits(x203);
      long x225 = x224 << 52L;
      boolean x204 = x202 < (-700.0);
      double x205 = x204 ? 5.421010862427522E-20 : 2.0;
      long x226 = Double.doubleToRawLongBits(x205);
      long x227 = 9214364837600034816L - x226;
      long x228 = x225 + x227;
      double x229 = Double.longBitsToDouble(x228);
      double x230 = x223 * x229;
      double x231 = x230 * x205;
      double x232 = x2 * x231;
      double x233 = x196 ? x231 : 1.0;
      double x234 = x232 * x233;
      double x235 = x118 ? 0.0 : x234;
      boolean x192 = x191 < 1000.0;
      double x193 = -x190;
      double x194 = Math.fma(u125, x1, x193);
      double x195 = x192 ? x194 : 0.0;
      double x236 = 1.0 + x195;
      double x237 = x235 * x236;
      double x238 = x237 / u125;
      double x243 = x189 - x238;
      double x247 = x246 ? x189 : x243;
      double x262 = Math.abs(x188);
      boolean x263 = x262 == Double.POSITIVE_INFINITY;
      double x251 = x188 - x237;
      double x264 = x263 ? x188 : x251;
      double x265 = x264 * scale;
      double x254 = u124 * x188;
      double x266 = Math.abs(x254);
      boolean x267 = x266 == Double.POSITIVE_INFINITY;
      double x255 = u125 * x237;
      double x259 = x254 - x255;
      double x268 = x267 ? x254 : x259;
      double x269 = x268 * scale;
      v[vo + i] = x247;
      g[go + i] = x265;
      h[ho + i] = x269;
    }
  }

  private static void hessianD5(Tweedie l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    double u0 = (double) l.power();
    double u125 = 1.0 - u0;
    double u124 = 2.0 - u0;
    for (int i = 0; i < n; i++) {
      double x2 = t[to + i];
      boolean x118 = x2 == 0.0;
      double x1 = p[po + i];
      double x190 = u125 * x1;
      double x191 = Math.abs(x190);
      boolean x196 = x191 > 80.0;
      double x197 = 0.5 * x190;
      double x198 = x196 ? x197 : x190;
      boolean x199 = x198 > 710.0;
      double x200 = x199 ? 710.0 : x198;
      boolean x201 = x200 < (-746.0);
      double x202 = x201 ? (-746.0) : x200;
      double x203 = Math.fma(x202, 1.4426950408889634, 6.755399441055744E15);
      double x206 = x203 - 6.755399441055744E15;
      double x207 = Math.fma(x206, (-0.6931471805599453), x202);
      double x208 = Math.fma(x206, (-2.3190468138462996E-17), x207);
      double x210 = 1.0 + x208;
      double x209 = x208 * x208;
      double x211 = Math.fma(x209, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x212 = Math.fma(x209, x211, 1.9841269529480364E-4);
      double x213 = Math.fma(x209, x212, 0.008333333333478821);
      double x214 = Math.fma(x209, x213, 0.1666666666666645);
      double x215 = Math.fma(x209, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x216 = Math.fma(x209, x215, 0.0013888888939513943);
      double x217 = Math.fma(x209, x216, 0.041666666666547864);
      double x218 = Math.fma(x209, x217, 0.5000000000000008);
      double x219 = Math.fma(x208, x214, x218);
      double x220 = 1.0 - x210;
      double x221 = x220 + x208;
      double x222 = Math.fma(x209, x219, x221);
      double x223 = x210 + x222;
      long x224 = Double.doubleToRawLongBits(x203);
      long x225 = x224 << 52L;
      boolean x204 = x202 < (-700.0);
      double x205 = x204 ? 5.421010862427522E-20 : 2.0;
      long x226 = Double.doubleToRawLongBits(x205);
      long x227 = 9214364837600034816L - x226;
      long x228 = x225 + x227;
      double x229 = Double.longBitsToDouble(x228);
      double x230 = x223 * x229;
      double x231 = x230 * x205;
      double x232 = x2 * x231;
      double x233 = x196 ? x231 : 1.0;
      double x234 = x232 * x233;
      double x235 = x118 ? 0.0 : x234;
      boolean x192 = x191 < 1000.0;
      double x193 = -x190;
      double x194 = Math.fma(u125, x1, x193);
      double x195 = x192 ? x194 : 0.0;
      double x236 = 1.0 + x195;
      double x237 = x235 * x236;
      double x238 = x237 / u125;
      double x240 = Math.abs(x238);
      boolean x241 = x240 == Double.POSITIVE_INFINITY;
      double x242 = -x238;
      double x126 = u124 * x1;
      double x127 = Math.abs(x126);
      boolean x134 = x127 > 80.0;
      double x135 = 0.5 * x126;
      double x136 = x134 ? x135 : x126;
      boolean x137 = x136 > 710.0;
      double x138 = x137 ? 710.0 : x136;
      boolean x139 = x138 < (-746.0);
      double x140 = x139 ? (-746.0) : x138;
      double x141 = Math.fma(x140, 1.4426950408889634, 6.755399441055744E15);
      double x144 = x141 - 6.755399441055744E15;
      double x145 = Math.fma(x144, (-0.6931471805599453), x140);
      double x146 = Math.fma(x144, (-2.3190468138462996E-17), x145);
      double x148 = 1.0 + x146;
      double x147 = x146 * x146;
      double x149 = Math.fma(x147, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x150 = Math.fma(x147, x149, 1.9841269529480364E-4);
      double x151 = Math.fma(x147, x150, 0.008333333333478821);
      double x152 = Math.fma(x147, x151, 0.1666666666666645);
      double x153 = Math.fma(x147, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x154 = Math.fma(x147, x153, 0.0013888888939513943);
      double x155 = Math.fma(x147, x154, 0.041666666666547864);
      double x156 = Math.fma(x147, x155, 0.5000000000000008);
      double x157 = Math.fma(x146, x152, x156);
      double x158 = 1.0 - x148;
      double x159 = x158 + x146;
      double x160 = Math.fma(x147, x157, x159);
      double x161 = x148 + x160;
      long x162 = Double.doubleToRawLongBits(x141);
      long x163 = x162 << 52L;
      boolean x142 = x140 < (-700.0);
      double x143 = x142 ? 5.421010862427522E-20 : 2.0;
      long x164 = Double.doubleToRawLongBits(x143);
      long x165 = 9214364837600034816L - x164;
      long x166 = x163 + x165;
      double x167 = Double.longBitsToDouble(x166);
      double x168 = x161 * x167;
      double x169 = x168 * x143;
      double x171 = x134 ? x169 : 1.0;
      double x172 = x169 * x171;
      boolean x130 = x127 < 1000.0;
      double x131 = -x126;
      double x132 = Math.fma(u124, x1, x131);
      double x133 = x130 ? x132 : 0.0;
      double x187 = 1.0 + x133;
      double x270 = x172 * x187;
      double x271 = x270 / u124;
      double x272 = x271 - x238;
      double x273 = x241 ? x242 : x272;
      double x248 = Math.abs(x237);
      boolean x249 = x248 == Double.POSITIVE_INFINITY;
      double x250 = -x237;
      double x277 = x270 - x237;
      double x278 = x249 ? x250 : x277;
      double x279 = x278 * scale;
      double x255 = u125 * x237;
      double x256 = Math.abs(x255);
      boolean x257 = x256 == Double.POSITIVE_INFINITY;
      double x258 = -x255;
      double x280 = u124 * x270;
      double x281 = x280 - x255;
      double x282 = x257 ? x258 : x281;
      double x283 = x282 * scale;
      v[vo + i] = x273;
      g[go + i] = x279;
      h[ho + i] = x283;
    }
  }

  private static void hessianD6(Tweedie l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    double u0 = (double) l.power();
    double u124 = 2.0 - u0;
    double u125 = 1.0 - u0;
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      double x126 = u124 * x1;
      double x127 = Math.abs(x126);
      boolean x134 = x127 > 80.0;
      double x135 = 0.5 * x126;
      double x136 = x134 ? x135 : x126;
      boolean x137 = x136 > 710.0;
      double x138 = x137 ? 710.0 : x136;
      boolean x139 = x138 < (-746.0);
      double x140 = x139 ? (-746.0) : x138;
      double x141 = Math.fma(x140, 1.4426950408889634, 6.755399441055744E15);
      double x144 = x141 - 6.755399441055744E15;
      double x145 = Math.fma(x144, (-0.6931471805599453), x140);
      double x146 = Math.fma(x144, (-2.3190468138462996E-17), x145);
      double x148 = 1.0 + x146;
      double x147 = x146 * x146;
      double x149 = Math.fma(x147, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x150 = Math.fma(x147, x149, 1.9841269529480364E-4);
      double x151 = Math.fma(x147, x150, 0.008333333333478821);
      double x152 = Math.fma(x147, x151, 0.1666666666666645);
      double x153 = Math.fma(x147, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x154 = Math.fma(x147, x153, 0.0013888888939513943);
      double x155 = Math.fma(x147, x154, 0.041666666666547864);
      double x156 = Math.fma(x147, x155, 0.5000000000000008);
      double x157 = Math.fma(x146, x152, x156);
      double x158 = 1.0 - x148;
      double x159 = x158 + x146;
      double x160 = Math.fma(x147, x157, x159);
      double x161 = x148 + x160;
      long x162 = Double.doubleToRawLongBits(x141);
      long x163 = x162 << 52L;
      boolean x142 = x140 < (-700.0);
      double x143 = x142 ? 5.421010862427522E-20 : 2.0;
      long x164 = Double.doubleToRawLongBits(x143);
      long x165 = 9214364837600034816L - x164;
      long x166 = x163 + x165;
      double x167 = Double.longBitsToDouble(x166);
      double x168 = x161 * x167;
      double x169 = x168 * x143;
      double x171 = x134 ? x169 : 1.0;
      double x172 = x169 * x171;
      boolean x130 = x127 < 1000.0;
      double x131 = -x126;
      double x132 = Math.fma(u124, x1, x131);
      double x133 = x130 ? x132 : 0.0;
      double x187 = 1.0 + x133;
      double x270 = x172 * x187;
      double x271 = x270 / u124;
      double x274 = Math.abs(x271);
      boolean x275 = x274 == Double.POSITIVE_INFINITY;
      double x2 = t[to + i];
      boolean x118 = x2 == 0.0;
      double x190 = u125 * x1;
      double x191 = Math.abs(x190);
      boolean x196 = x191 > 80.0;
      double x197 = 0.5 * x190;
      double x198 = x196 ? x197 : x190;
      boolean x199 = x198 > 710.0;
      double x200 = x199 ? 710.0 : x198;
      boolean x201 = x200 < (-746.0);
      double x202 = x201 ? (-746.0) : x200;
      double x203 = Math.fma(x202, 1.4426950408889634, 6.755399441055744E15);
      double x206 = x203 - 6.755399441055744E15;
      double x207 = Math.fma(x206, (-0.6931471805599453), x202);
      double x208 = Math.fma(x206, (-2.3190468138462996E-17), x207);
      double x210 = 1.0 + x208;
      double x209 = x208 * x208;
      double x211 = Math.fma(x209, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x212 = Math.fma(x209, x211, 1.9841269529480364E-4);
      double x213 = Math.fma(x209, x212, 0.008333333333478821);
      double x214 = Math.fma(x209, x213, 0.1666666666666645);
      double x215 = Math.fma(x209, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x216 = Math.fma(x209, x215, 0.0013888888939513943);
      double x217 = Math.fma(x209, x216, 0.041666666666547864);
      double x218 = Math.fma(x209, x217, 0.5000000000000008);
      double x219 = Math.fma(x208, x214, x218);
      double x220 = 1.0 - x210;
      double x221 = x220 + x208;
      double x222 = Math.fma(x209, x219, x221);
      double x223 = x210 + x222;
      long x224 = Double.doubleToRawLongBits(x203);
      long x225 = x224 << 52L;
      boolean x204 = x202 < (-700.0);
      double x205 = x204 ? 5.421010862427522E-20 : 2.0;
      long x226 = Double.doubleToRawLongBits(x205);
      long x227 = 9214364837600034816L - x226;
      long x228 = x225 + x227;
      double x229 = Double.longBitsToDouble(x228);
      double x230 = x223 * x229;
      double x231 = x230 * x205;
      double x232 = x2 * x231;
      double x233 = x196 ? x231 : 1.0;
      double x234 = x232 * x233;
      double x235 = x118 ? 0.0 : x234;
      boolean x192 = x191 < 1000.0;
      double x193 = -x190;
      double x194 = Math.fma(u125, x1, x193);
      double x195 = x192 ? x194 : 0.0;
      double x236 = 1.0 + x195;
      double x237 = x235 * x236;
      double x238 = x237 / u125;
      double x272 = x271 - x238;
      double x276 = x275 ? x271 : x272;
      double x284 = Math.abs(x270);
      boolean x285 = x284 == Double.POSITIVE_INFINITY;
      double x277 = x270 - x237;
      double x286 = x285 ? x270 : x277;
      double x287 = x286 * scale;
      double x280 = u124 * x270;
      double x288 = Math.abs(x280);
      boolean x289 = x288 == Double.POSITIVE_INFINITY;
      double x255 = u125 * x237;
      double x281 = x280 - x255;
      double x290 = x289 ? x280 : x281;
      double x291 = x290 * scale;
      v[vo + i] = x276;
      g[go + i] = x287;
      h[ho + i] = x291;
    }
  }
}
