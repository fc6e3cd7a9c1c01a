// Generated from Barron.java by the kernel generator. Not to be edited.
package org.lossary.internal.kernel;

import org.lossary.LossException;
import org.lossary.PointwiseLoss;
import org.lossary.internal.maths.Maths32;
import org.lossary.internal.maths.Maths64;
import org.lossary.regression.Barron;

/** Loops of {@link Barron}. */
public final class BarronScalar extends PointwiseKernel {
  /** Makes the kernel. */
  public BarronScalar() {}

  @Override
  public void value(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    Barron l = (Barron) loss;
    if (((float) l.alpha() == 2.0f)) {
      if ((po | to | vo) == 0) {
        valueF0FromZero(l, p, t, v, n);
      } else {
        valueF0(l, p, po, t, to, v, vo, n);
      }
    } else {
      if (((float) l.alpha() < -1.2089258E24f)) {
        valueF1(l, p, po, t, to, v, vo, n);
      } else {
        if ((Math.abs((float) l.alpha()) < 8.4703295E-22f)) {
          valueF2(l, p, po, t, to, v, vo, n);
        } else {
          valueF3(l, p, po, t, to, v, vo, n);
        }
      }
    }
  }

  private static void valueF0(Barron l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    float u1 = (float) l.scale();
    for (int i = 0; i < n; i++) {
      float x2 = p[po + i];
      float x3 = t[to + i];
      float x4 = x2 - x3;
      float x5 = x4 / u1;
      float x10 = 0.5f * x5;
      float x11 = x10 * x5;
      v[vo + i] = x11;
    }
  }

  private static void valueF0FromZero(Barron l, float[] p, float[] t, float[] v, int n) {
    float u1 = (float) l.scale();
    for (int i = 0; i < n; i++) {
      float x2 = p[i];
      float x3 = t[i];
      float x4 = x2 - x3;
      float x5 = x4 / u1;
      float x10 = 0.5f * x5;
      float x11 = x10 * x5;
      v[i] = x11;
    }
  }

  private static void valueF1(Barron l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    float u1 = (float) l.scale();
    for (int i = 0; i < n; i++) {
      float x2 = p[po + i];
      float x3 = t[to + i];
      float x4 = x2 - x3;
      float x5 = x4 / u1;
      float x10 = 0.5f * x5;
      float x11 = x10 * x5;
      float x17 = Math.min(800.0f, x11);
      float x18 = -x17;
      boolean x20 = x18 > 89.0f;
      float x21 = Float.intBitsToFloat(x20 ? Float.floatToRawIntBits(89.0f) : Float.floatToRawIntBits(x18));
      boolean x24 = x21 < (-20.0f);
      float x25 = Float.intBitsToFloat(x24 ? Float.floatToRawIntBits((-20.0f)) : Float.floatToRawIntBits(x21));
      float x28 = Math.fma(x25, 1.442695f, 1.2582912E7f);
      int x50 = Float.floatToRawIntBits(x28);
      int x52 = x50 << 23;
      int x54 = x52 + 1056964608;
      float x55 = Float.intBitsToFloat(x54);
      float x63 = Math.abs(x17);
      boolean x65 = x63 < 2.9802322E-8f;
      float x29 = x28 - 1.2582912E7f;
      float x32 = Math.fma(x29, (-0.6931472f), x25);
      float x35 = Math.fma(x29, 1.9046542E-9f, x32);
      float x56 = x55 - 0.5f;
      float x57 = Math.fma(x55, x35, x56);
      float x38 = x35 * x35;
      float x42 = Math.fma(x38, 1.9951278E-4f, 0.0083332f);
      float x43 = Math.fma(x38, x42, 0.16666667f);
      float x46 = Math.fma(x38, 0.0013932645f, 0.04166649f);
      float x47 = Math.fma(x38, x46, 0.5f);
      float x48 = Math.fma(x35, x43, x47);
      float x36 = x32 - x35;
      float x37 = Math.fma(x29, 1.9046542E-9f, x36);
      float x49 = Math.fma(x38, x48, x37);
      float x58 = x56 - x57;
      float x59 = Math.fma(x55, x35, x58);
      float x60 = Math.fma(x55, x49, x59);
      float x61 = x57 + x60;
      float x62 = 2.0f * x61;
      float x66 = Float.intBitsToFloat(x65 ? Float.floatToRawIntBits(x18) : Float.floatToRawIntBits(x62));
      float x67 = -x66;
      v[vo + i] = x67;
    }
  }

  private static void valueF2(Barron l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    float u1 = (float) l.scale();
    float u0 = (float) l.alpha();
    float u68 = 2.0f - u0;
    float u74 = (float) Math.sqrt(u68);
    for (int i = 0; i < n; i++) {
      float x2 = p[po + i];
      float x3 = t[to + i];
      float x4 = x2 - x3;
      float x5 = x4 / u1;
      float x69 = x5 * x5;
      float x70 = x69 / u68;
      boolean x72 = x70 > 1.1529215E18f;
      float x73 = Math.abs(x5);
      float x75 = x73 / u74;
      float x78 = x75 - 1.0f;
      float x79 = Float.intBitsToFloat(x72 ? Float.floatToRawIntBits(x78) : Float.floatToRawIntBits(x70));
      float x84 = 1.0f + x79;
      int x90 = Float.floatToRawIntBits(x84);
      int x92 = x90 + 4913933;
      int x94 = x92 >>> 23;
      int x96 = x94 | 1258291200;
      float x97 = Float.intBitsToFloat(x96);
      int x100 = x92 & 8388607;
      int x102 = x100 + 1060439283;
      float x103 = Float.intBitsToFloat(x102);
      int x107 = x92 & (-8388608);
      int x108 = (-1895825408) - x107;
      float x109 = Float.intBitsToFloat(x108);
      float x80 = Float.intBitsToFloat(x72 ? Float.floatToRawIntBits(2.0f) : Float.floatToRawIntBits(1.0f));
      boolean x158 = x79 == 0.0f;
      boolean x159 = x79 == Float.POSITIVE_INFINITY;
      boolean x160 = x158 || x159;
      boolean x150 = x79 > (-1.0f);
      float x98 = x97 - 8388735.0f;
      float x104 = x103 - 1.0f;
      float x85 = x84 - 1.0f;
      float x86 = x84 - x85;
      float x87 = 1.0f - x86;
      float x88 = x79 - x85;
      float x89 = x87 + x88;
      float x110 = x89 * x109;
      float x112 = x110 * 2.3283064E-10f;
      float x113 = x104 + x112;
      float x143 = Math.fma(x98, 0.6931472f, x113);
      float x144 = -x143;
      float x145 = Math.fma(x98, 0.6931472f, x144);
      float x146 = x145 + x113;
      float x119 = x113 * x113;
      float x124 = Math.fma(x119, 0.12881659f, 0.14184564f);
      float x125 = Math.fma(x119, x124, 0.20001906f);
      float x126 = Math.fma(x119, x125, 0.33333325f);
      float x137 = Math.fma(x119, (-0.07644623f), (-0.13220663f));
      float x138 = Math.fma(x119, x137, (-0.16612545f));
      float x139 = Math.fma(x119, x138, (-0.25001404f));
      float x140 = Math.fma(x119, x139, (-0.4999999f));
      float x141 = Math.fma(x113, x126, x140);
      float x114 = x104 - x113;
      float x115 = x114 + x112;
      float x116 = -x115;
      float x117 = Math.fma(x116, x113, x115);
      float x118 = Math.fma(x98, (-1.9046542E-9f), x117);
      float x142 = Math.fma(x119, x141, x118);
      float x147 = x146 + x142;
      float x148 = x143 + x147;
      boolean x151 = x79 == (-1.0f);
      float x155 = Float.intBitsToFloat(x151 ? Float.floatToRawIntBits(Float.NEGATIVE_INFINITY) : Float.floatToRawIntBits(Float.NaN));
      float x156 = Float.intBitsToFloat(x150 ? Float.floatToRawIntBits(x148) : Float.floatToRawIntBits(x155));
      float x161 = Float.intBitsToFloat(x160 ? Float.floatToRawIntBits(x79) : Float.floatToRawIntBits(x156));
      float x162 = x80 * x161;
      v[vo + i] = x162;
    }
  }

  private static void valueF3(Barron l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    float u1 = (float) l.scale();
    float u0 = (float) l.alpha();
    float u68 = 2.0f - u0;
    float u74 = (float) Math.sqrt(u68);
    float u164 = 0.5f * u0;
    float u163 = u68 / u0;
    for (int i = 0; i < n; i++) {
      float x2 = p[po + i];
      float x3 = t[to + i];
      float x4 = x2 - x3;
      float x5 = x4 / u1;
      float x69 = x5 * x5;
      float x70 = x69 / u68;
      boolean x72 = x70 > 1.1529215E18f;
      float x73 = Math.abs(x5);
      float x75 = x73 / u74;
      float x78 = x75 - 1.0f;
      float x79 = Float.intBitsToFloat(x72 ? Float.floatToRawIntBits(x78) : Float.floatToRawIntBits(x70));
      float x84 = 1.0f + x79;
      int x90 = Float.floatToRawIntBits(x84);
      int x92 = x90 + 4913933;
      int x94 = x92 >>> 23;
      int x96 = x94 | 1258291200;
      float x97 = Float.intBitsToFloat(x96);
      int x100 = x92 & 8388607;
      int x102 = x100 + 1060439283;
      float x103 = Float.intBitsToFloat(x102);
      int x107 = x92 & (-8388608);
      int x108 = (-1895825408) - x107;
      float x109 = Float.intBitsToFloat(x108);
      float x165 = Float.intBitsToFloat(x72 ? Float.floatToRawIntBits(u0) : Float.floatToRawIntBits(u164));
      float x98 = x97 - 8388735.0f;
      float x208 = x98 * 0.69314575f;
      float x104 = x103 - 1.0f;
      float x167 = x103 + 1.0f;
      float x170 = 1.0f / x167;
      float x171 = x104 * x170;
      float x179 = 2.0f * x171;
      float x209 = x208 + x179;
      float x176 = x171 * x171;
      float x183 = x176 * 0.6666667f;
      float x186 = x176 * x176;
      float x190 = Math.fma(x176, 0.23200561f, 0.2855717f);
      float x191 = Math.fma(x176, x190, 0.40000042f);
      float x177 = -x176;
      float x178 = Math.fma(x171, x171, x177);
      float x172 = -x171;
      float x168 = x167 - 1.0f;
      float x169 = x103 - x168;
      float x173 = Math.fma(x172, x167, x104);
      float x174 = Math.fma(x172, x169, x173);
      float x175 = x170 * x174;
      float x180 = x179 * x175;
      float x181 = x178 + x180;
      float x194 = 0.6666667f * x181;
      float x195 = Math.fma(x176, (-1.9868216E-8f), x194);
      float x196 = Math.fma(x186, x191, x195);
      float x197 = x183 + x196;
      float x201 = x171 * x197;
      float x212 = x209 + x201;
      float x213 = x209 - x212;
      float x214 = x213 + x201;
      float x210 = x208 - x209;
      float x211 = x210 + x179;
      float x216 = x214 + x211;
      float x218 = 2.0f * x175;
      float x202 = -x201;
      float x203 = Math.fma(x171, x197, x202);
      float x198 = x183 - x197;
      float x199 = x198 + x196;
      float x184 = -x183;
      float x185 = Math.fma(x176, 0.6666667f, x184);
      float x200 = x199 + x185;
      float x204 = x175 * x197;
      float x205 = Math.fma(x171, x200, x204);
      float x206 = x203 + x205;
      float x219 = x218 + x206;
      float x85 = x84 - 1.0f;
      float x86 = x84 - x85;
      float x87 = 1.0f - x86;
      float x88 = x79 - x85;
      float x89 = x87 + x88;
      float x110 = x89 * x109;
      float x112 = x110 * 2.3283064E-10f;
      float x215 = x112 / x103;
      float x220 = x219 + x215;
      float x221 = Math.fma(x98, 1.4286068E-6f, x220);
      float x222 = x216 + x221;
      float x223 = x212 + x222;
      float x224 = x165 * x223;
      boolean x225 = x224 > 89.0f;
      float x226 = Float.intBitsToFloat(x225 ? Float.floatToRawIntBits(89.0f) : Float.floatToRawIntBits(x224));
      boolean x229 = x226 < (-105.0f);
      float x230 = Float.intBitsToFloat(x229 ? Float.floatToRawIntBits((-105.0f)) : Float.floatToRawIntBits(x226));
      float x231 = Math.fma(x230, 1.442695f, 1.2582912E7f);
      int x246 = Float.floatToRawIntBits(x231);
      int x247 = x246 << 23;
      int x248 = x247 + 1056964608;
      float x249 = Float.intBitsToFloat(x248);
      boolean x270 = x224 < (-20.0f);
      float x232 = x231 - 1.2582912E7f;
      float x233 = Math.fma(x232, (-0.6931472f), x230);
      float x240 = Math.abs(x224);
      boolean x242 = x240 < 200.0f;
      float x235 = x212 - x223;
      float x236 = x235 + x222;
      float x237 = -x224;
      float x238 = Math.fma(x165, x223, x237);
      float x239 = Math.fma(x165, x236, x238);
      float x243 = Float.intBitsToFloat(x242 ? Float.floatToRawIntBits(x239) : Float.floatToRawIntBits(0.0f));
      float x244 = Math.fma(x232, 1.9046542E-9f, x243);
      float x245 = x233 + x244;
      float x250 = x249 - 0.5f;
      float x251 = Math.fma(x249, x245, x250);
      float x256 = x245 * x245;
      float x259 = Math.fma(x256, 0.008368396f, 0.16666524f);
      float x263 = Math.fma(x256, 0.0013819919f, 0.041668274f);
      float x264 = Math.fma(x256, x263, 0.49999994f);
      float x265 = Math.fma(x245, x259, x264);
      float x254 = x233 - x245;
      float x255 = x254 + x244;
      float x266 = Math.fma(x256, x265, x255);
      float x252 = x250 - x251;
      float x253 = Math.fma(x249, x245, x252);
      float x267 = Math.fma(x249, x266, x253);
      float x268 = x251 + x267;
      float x269 = 2.0f * x268;
      float x271 = Float.intBitsToFloat(x270 ? Float.floatToRawIntBits((-1.0f)) : Float.floatToRawIntBits(x269));
      float x272 = u163 * x271;
      v[vo + i] = x272;
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    Barron l = (Barron) loss;
    if (((float) l.alpha() == 2.0f)) {
      if ((po | to | vo | go) == 0) {
        gradientF0FromZero(l, p, t, v, g, scale, n);
      } else {
        gradientF0(l, p, po, t, to, v, vo, g, go, scale, n);
      }
    } else {
      if (((float) l.alpha() < -1.2089258E24f)) {
        gradientF1(l, p, po, t, to, v, vo, g, go, scale, n);
      } else {
        if ((Math.abs((float) l.alpha()) < 8.4703295E-22f)) {
          gradientF2(l, p, po, t, to, v, vo, g, go, scale, n);
        } else {
          gradientF3(l, p, po, t, to, v, vo, g, go, scale, n);
        }
      }
    }
  }

  private static void gradientF0(Barron l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    float u1 = (float) l.scale();
    for (int i = 0; i < n; i++) {
      float x2 = p[po + i];
      float x3 = t[to + i];
      float x4 = x2 - x3;
      float x5 = x4 / u1;
      float x10 = 0.5f * x5;
      float x11 = x10 * x5;
      float x274 = x5 / u1;
      float x275 = x274 * scale;
      v[vo + i] = x11;
      g[go + i] = x275;
    }
  }

  private static void gradientF0FromZero(Barron l, float[] p, float[] t, float[] v, float[] g, float scale, int n) {
    float u1 = (float) l.scale();
    for (int i = 0; i < n; i++) {
      float x2 = p[i];
      float x3 = t[i];
      float x4 = x2 - x3;
      float x5 = x4 / u1;
      float x10 = 0.5f * x5;
      float x11 = x10 * x5;
      float x274 = x5 / u1;
      float x275 = x274 * scale;
      v[i] = x11;
      g[i] = x275;
    }
  }

  private static void gradientF1(Barron l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    float u1 = (float) l.scale();
    for (int i = 0; i < n; i++) {
      float x2 = p[po + i];
      float x3 = t[to + i];
      float x4 = x2 - x3;
      float x5 = x4 / u1;
      float x10 = 0.5f * x5;
      float x11 = x10 * x5;
      float x17 = Math.min(800.0f, x11);
      float x18 = -x17;
      boolean x20 = x18 > 89.0f;
      float x21 = Float.intBitsToFloat(x20 ? Float.floatToRawIntBits(89.0f) : Float.floatToRawIntBits(x18));
      boolean x24 = x21 < (-20.0f);
      float x25 = Float.intBitsToFloat(x24 ? Float.floatToRawIntBits((-20.0f)) : Float.floatToRawIntBits(x21));
      float x28 = Math.fma(x25, 1.442695f, 1.2582912E7f);
      int x50 = Float.floatToRawIntBits(x28);
      int x52 = x50 << 23;
      int x54 = x52 + 1056964608;
      float x55 = Float.intBitsToFloat(x54);
      boolean x276 = x21 < (-105.0f);
      float x277 = Float.intBitsToFloat(x276 ? Float.floatToRawIntBits((-105.0f)) : Float.floatToRawIntBits(x21));
      float x278 = Math.fma(x277, 1.442695f, 1.2582912E7f);
      boolean x281 = x277 < (-80.0f);
      float x298 = Float.intBitsToFloat(x281 ? Float.floatToRawIntBits(64.0f) : Float.floatToRawIntBits((-1.0f)));
      float x299 = x278 + x298;
      int x300 = Float.floatToRawIntBits(x299);
      int x301 = x300 << 23;
      int x303 = x301 + 1065353216;
      float x304 = Float.intBitsToFloat(x303);
      float x63 = Math.abs(x17);
      boolean x65 = x63 < 2.9802322E-8f;
      float x29 = x28 - 1.2582912E7f;
      float x32 = Math.fma(x29, (-0.6931472f), x25);
      float x35 = Math.fma(x29, 1.9046542E-9f, x32);
      float x56 = x55 - 0.5f;
      float x57 = Math.fma(x55, x35, x56);
      float x38 = x35 * x35;
      float x42 = Math.fma(x38, 1.9951278E-4f, 0.0083332f);
      float x43 = Math.fma(x38, x42, 0.16666667f);
      float x46 = Math.fma(x38, 0.0013932645f, 0.04166649f);
      float x47 = Math.fma(x38, x46, 0.5f);
      float x48 = Math.fma(x35, x43, x47);
      float x36 = x32 - x35;
      float x37 = Math.fma(x29, 1.9046542E-9f, x36);
      float x49 = Math.fma(x38, x48, x37);
      float x58 = x56 - x57;
      float x59 = Math.fma(x55, x35, x58);
      float x60 = Math.fma(x55, x49, x59);
      float x61 = x57 + x60;
      float x62 = 2.0f * x61;
      float x66 = Float.intBitsToFloat(x65 ? Float.floatToRawIntBits(x18) : Float.floatToRawIntBits(x62));
      float x67 = -x66;
      float x284 = x278 - 1.2582912E7f;
      float x285 = Math.fma(x284, (-0.6931472f), x277);
      float x286 = Math.fma(x284, 1.9046542E-9f, x285);
      float x288 = 1.0f + x286;
      float x287 = x286 * x286;
      float x289 = Math.fma(x287, 0.008368396f, 0.16666524f);
      float x290 = Math.fma(x287, 0.0013819919f, 0.041668274f);
      float x291 = Math.fma(x287, x290, 0.49999994f);
      float x292 = Math.fma(x286, x289, x291);
      float x293 = 1.0f - x288;
      float x294 = x293 + x286;
      float x295 = Math.fma(x287, x292, x294);
      float x296 = x288 + x295;
      float x305 = x296 * x304;
      float x283 = Float.intBitsToFloat(x281 ? Float.floatToRawIntBits(5.421011E-20f) : Float.floatToRawIntBits(2.0f));
      float x306 = x305 * x283;
      float x307 = x5 * x306;
      float x308 = x307 / u1;
      float x309 = x308 * scale;
      v[vo + i] = x67;
      g[go + i] = x309;
    }
  }

  private static void gradientF2(Barron l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    float u1 = (float) l.scale();
    float u0 = (float) l.alpha();
    float u68 = 2.0f - u0;
    float u74 = (float) Math.sqrt(u68);
    for (int i = 0; i < n; i++) {
      float x2 = p[po + i];
      float x3 = t[to + i];
      float x4 = x2 - x3;
      float x5 = x4 / u1;
      float x69 = x5 * x5;
      float x70 = x69 / u68;
      boolean x72 = x70 > 1.1529215E18f;
      float x73 = Math.abs(x5);
      float x75 = x73 / u74;
      float x78 = x75 - 1.0f;
      float x79 = Float.intBitsToFloat(x72 ? Float.floatToRawIntBits(x78) : Float.floatToRawIntBits(x70));
      float x84 = 1.0f + x79;
      int x90 = Float.floatToRawIntBits(x84);
      int x92 = x90 + 4913933;
      int x94 = x92 >>> 23;
      int x96 = x94 | 1258291200;
      float x97 = Float.intBitsToFloat(x96);
      int x100 = x92 & 8388607;
      int x102 = x100 + 1060439283;
      float x103 = Float.intBitsToFloat(x102);
      int x107 = x92 & (-8388608);
      int x108 = (-1895825408) - x107;
      float x109 = Float.intBitsToFloat(x108);
      float x80 = Float.intBitsToFloat(x72 ? Float.floatToRawIntBits(2.0f) : Float.floatToRawIntBits(1.0f));
      boolean x158 = x79 == 0.0f;
      boolean x159 = x79 == Float.POSITIVE_INFINITY;
      boolean x160 = x158 || x159;
      boolean x150 = x79 > (-1.0f);
      float x98 = x97 - 8388735.0f;
      float x104 = x103 - 1.0f;
      float x85 = x84 - 1.0f;
      float x86 = x84 - x85;
      float x87 = 1.0f - x86;
      float x88 = x79 - x85;
      float x89 = x87 + x88;
      float x110 = x89 * x109;
      float x112 = x110 * 2.3283064E-10f;
      float x113 = x104 + x112;
      float x143 = Math.fma(x98, 0.6931472f, x113);
      float x144 = -x143;
      float x145 = Math.fma(x98, 0.6931472f, x144);
      float x146 = x145 + x113;
      float x119 = x113 * x113;
      float x124 = Math.fma(x119, 0.12881659f, 0.14184564f);
      float x125 = Math.fma(x119, x124, 0.20001906f);
      float x126 = Math.fma(x119, x125, 0.33333325f);
      float x137 = Math.fma(x119, (-0.07644623f), (-0.13220663f));
      float x138 = Math.fma(x119, x137, (-0.16612545f));
      float x139 = Math.fma(x119, x138, (-0.25001404f));
      float x140 = Math.fma(x119, x139, (-0.4999999f));
      float x141 = Math.fma(x113, x126, x140);
      float x114 = x104 - x113;
      float x115 = x114 + x112;
      float x116 = -x115;
      float x117 = Math.fma(x116, x113, x115);
      float x118 = Math.fma(x98, (-1.9046542E-9f), x117);
      float x142 = Math.fma(x119, x141, x118);
      float x147 = x146 + x142;
      float x148 = x143 + x147;
      boolean x151 = x79 == (-1.0f);
      float x155 = Float.intBitsToFloat(x151 ? Float.floatToRawIntBits(Float.NEGATIVE_INFINITY) : Float.floatToRawIntBits(Float.NaN));
      float x156 = Float.intBitsToFloat(x150 ? Float.floatToRawIntBits(x148) : Float.floatToRawIntBits(x155));
      float x161 = Float.intBitsToFloat(x160 ? Float.floatToRawIntBits(x79) : Float.floatToRawIntBits(x156));
      float x162 = x80 * x161;
      float x310 = u68 / x5;
      float x311 = 1.0f + x70;
      float x312 = 1.0f / x311;
      float x313 = x5 * x312;
      float x314 = Float.intBitsToFloat(x72 ? Float.floatToRawIntBits(x310) : Float.floatToRawIntBits(x313));
      float x315 = x314 / u1;
      float x316 = x315 * scale;
      v[vo + i] = x162;
      g[go + i] = x316;
    }
  }

  private static void gradientF3(Barron l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    float u1 = (float) l.scale();
    float u0 = (float) l.alpha();
    float u68 = 2.0f - u0;
    float u74 = (float) Math.sqrt(u68);
    float u164 = 0.5f * u0;
    float u163 = u68 / u0;
    for (int i = 0; i < n; i++) {
      float x2 = p[po + i];
      float x3 = t[to + i];
      float x4 = x2 - x3;
      float x5 = x4 / u1;
      float x69 = x5 * x5;
      float x70 = x69 / u68;
      boolean x72 = x70 > 1.1529215E18f;
      float x73 = Math.abs(x5);
      float x75 = x73 / u74;
      float x78 = x75 - 1.0f;
      float x79 = Float.intBitsToFloat(x72 ? Float.floatToRawIntBits(x78) : Float.floatToRawIntBits(x70));
      float x84 = 1.0f + x79;
      int x90 = Float.floatToRawIntBits(x84);
      int x92 = x90 + 4913933;
      int x94 = x92 >>> 23;
      int x96 = x94 | 1258291200;
      float x97 = Float.intBitsToFloat(x96);
      int x100 = x92 & 8388607;
      int x102 = x100 + 1060439283;
      float x103 = Float.intBitsToFloat(x102);
      int x107 = x92 & (-8388608);
      int x108 = (-1895825408) - x107;
      float x109 = Float.intBitsToFloat(x108);
      float x165 = Float.intBitsToFloat(x72 ? Float.floatToRawIntBits(u0) : Float.floatToRawIntBits(u164));
      float x98 = x97 - 8388735.0f;
      float x208 = x98 * 0.69314575f;
      float x104 = x103 - 1.0f;
      float x167 = x103 + 1.0f;
      float x170 = 1.0f / x167;
      float x171 = x104 * x170;
      float x179 = 2.0f * x171;
      float x209 = x208 + x179;
      float x176 = x171 * x171;
      float x183 = x176 * 0.6666667f;
      float x186 = x176 * x176;
      float x190 = Math.fma(x176, 0.23200561f, 0.2855717f);
      float x191 = Math.fma(x176, x190, 0.40000042f);
      float x177 = -x176;
      float x178 = Math.fma(x171, x171, x177);
      float x172 = -x171;
      float x168 = x167 - 1.0f;
      float x169 = x103 - x168;
      float x173 = Math.fma(x172, x167, x104);
      float x174 = Math.fma(x172, x169, x173);
      float x175 = x170 * x174;
      float x180 = x179 * x175;
      float x181 = x178 + x180;
      float x194 = 0.6666667f * x181;
      float x195 = Math.fma(x176, (-1.9868216E-8f), x194);
      float x196 = Math.fma(x186, x191, x195);
      float x197 = x183 + x196;
      float x201 = x171 * x197;
      float x212 = x209 + x201;
      float x213 = x209 - x212;
      float x214 = x213 + x201;
      float x210 = x208 - x209;
      float x211 = x210 + x179;
      float x216 = x214 + x211;
      float x218 = 2.0f * x175;
      float x202 = -x201;
      float x203 = Math.fma(x171, x197, x202);
      float x198 = x183 - x197;
      float x199 = x198 + x196;
      float x184 = -x183;
      float x185 = Math.fma(x176, 0.6666667f, x184);
      float x200 = x199 + x185;
      float x204 = x175 * x197;
      float x205 = Math.fma(x171, x200, x204);
      float x206 = x203 + x205;
      float x219 = x218 + x206;
      float x85 = x84 - 1.0f;
      float x86 = x84 - x85;
      float x87 = 1.0f - x86;
      float x88 = x79 - x85;
      float x89 = x87 + x88;
      float x110 = x89 * x109;
      float x112 = x110 * 2.3283064E-10f;
      float x215 = x112 / x103;
      float x220 = x219 + x215;
      float x221 = Math.fma(x98, 1.4286068E-6f, x220);
      float x222 = x216 + x221;
      float x223 = x212 + x222;
      float x224 = x165 * x223;
      boolean x225 = x224 > 89.0f;
      float x226 = Float.intBitsToFloat(x225 ? Float.floatToRawIntBits(89.0f) : Float.floatToRawIntBits(x224));
      boolean x229 = x226 < (-105.0f);
      float x230 = Float.intBitsToFloat(x229 ? Float.floatToRawIntBits((-105.0f)) : Float.floatToRawIntBits(x226));
      float x231 = Math.fma(x230, 1.442695f, 1.2582912E7f);
      int x246 = Float.floatToRawIntBits(x231);
      int x247 = x246 << 23;
      int x248 = x247 + 1056964608;
      float x249 = Float.intBitsToFloat(x248);
      boolean x317 = x230 < (-80.0f);
      float x321 = Float.intBitsToFloat(x317 ? Float.floatToRawIntBits(64.0f) : Float.floatToRawIntBits((-1.0f)));
      float x322 = x231 + x321;
      int x323 = Float.floatToRawIntBits(x322);
      int x324 = x323 << 23;
      int x325 = x324 + 1065353216;
      float x326 = Float.intBitsToFloat(x325);
      boolean x270 = x224 < (-20.0f);
      float x232 = x231 - 1.2582912E7f;
      float x233 = Math.fma(x232, (-0.6931472f), x230);
      float x240 = Math.abs(x224);
      boolean x242 = x240 < 200.0f;
      float x235 = x212 - x223;
      float x236 = x235 + x222;
      float x237 = -x224;
      float x238 = Math.fma(x165, x223, x237);
      float x239 = Math.fma(x165, x236, x238);
      float x243 = Float.intBitsToFloat(x242 ? Float.floatToRawIntBits(x239) : Float.floatToRawIntBits(0.0f));
      float x244 = Math.fma(x232, 1.9046542E-9f, x243);
      float x245 = x233 + x244;
      float x250 = x249 - 0.5f;
      float x251 = Math.fma(x249, x245, x250);
      float x256 = x245 * x245;
      float x259 = Math.fma(x256, 0.008368396f, 0.16666524f);
      float x263 = Math.fma(x256, 0.0013819919f, 0.041668274f);
      float x264 = Math.fma(x256, x263, 0.49999994f);
      float x265 = Math.fma(x245, x259, x264);
      float x254 = x233 - x245;
      float x255 = x254 + x244;
      float x266 = Math.fma(x256, x265, x255);
      float x252 = x250 - x251;
      float x253 = Math.fma(x249, x245, x252);
      float x267 = Math.fma(x249, x266, x253);
      float x268 = x251 + x267;
      float x269 = 2.0f * x268;
      float x271 = Float.intBitsToFloat(x270 ? Float.floatToRawIntBits((-1.0f)) : Float.floatToRawIntBits(x269));
      float x272 = u163 * x271;
      float x310 = u68 / x5;
      float x311 = 1.0f + x70;
      float x312 = 1.0f / x311;
      float x313 = x5 * x312;
      float x314 = Float.intBitsToFloat(x72 ? Float.floatToRawIntBits(x310) : Float.floatToRawIntBits(x313));
      float x319 = x245 + x266;
      float x320 = 1.0f + x319;
      float x327 = x320 * x326;
      float x318 = Float.intBitsToFloat(x317 ? Float.floatToRawIntBits(5.421011E-20f) : Float.floatToRawIntBits(2.0f));
      float x328 = x327 * x318;
      float x329 = x314 * x328;
      float x330 = x329 / u1;
      float x331 = x330 * scale;
      v[vo + i] = x272;
      g[go + i] = x331;
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    Barron l = (Barron) loss;
    if (((float) l.alpha() == 2.0f)) {
      if ((po | to | vo | go | ho) == 0) {
        hessianF0FromZero(l, p, t, v, g, h, scale, n);
      } else {
        hessianF0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
      }
    } else {
      if (((float) l.alpha() < -1.2089258E24f)) {
        hessianF1(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
      } else {
        if ((Math.abs((float) l.alpha()) < 8.4703295E-22f)) {
          hessianF2(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
        } else {
          hessianF3(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
        }
      }
    }
  }

  private static void hessianF0(Barron l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    float u1 = (float) l.scale();
    float u276 = 1.0f / u1;
    float u277 = u276 / u1;
    float u278 = u277 * scale;
    for (int i = 0; i < n; i++) {
      float x2 = p[po + i];
      float x3 = t[to + i];
      float x4 = x2 - x3;
      float x5 = x4 / u1;
      float x10 = 0.5f * x5;
      float x11 = x10 * x5;
      float x274 = x5 / u1;
      float x275 = x274 * scale;
      v[vo + i] = x11;
      g[go + i] = x275;
      h[ho + i] = u278;
    }
  }

  private static void hessianF0FromZero(Barron l, float[] p, float[] t, float[] v, float[] g, float[] h, float scale, int n) {
    float u1 = (float) l.scale();
    float u276 = 1.0f / u1;
    float u277 = u276 / u1;
    float u278 = u277 * scale;
    for (int i = 0; i < n; i++) {
      float x2 = p[i];
      float x3 = t[i];
      float x4 = x2 - x3;
      float x5 = x4 / u1;
      float x10 = 0.5f * x5;
      float x11 = x10 * x5;
      float x274 = x5 / u1;
      float x275 = x274 * scale;
      v[i] = x11;
      g[i] = x275;
      h[i] = u278;
    }
  }

  private static void hessianF1(Barron l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    float u1 = (float) l.scale();
    for (int i = 0; i < n; i++) {
      float x2 = p[po + i];
      float x3 = t[to + i];
      float x4 = x2 - x3;
      float x5 = x4 / u1;
      float x10 = 0.5f * x5;
      float x11 = x10 * x5;
      float x17 = Math.min(800.0f, x11);
      float x18 = -x17;
      boolean x20 = x18 > 89.0f;
      float x21 = Float.intBitsToFloat(x20 ? Float.floatToRawIntBits(89.0f) : Float.floatToRawIntBits(x18));
      boolean x24 = x21 < (-20.0f);
      float x25 = Float.intBitsToFloat(x24 ? Float.floatToRawIntBits((-20.0f)) : Float.floatToRawIntBits(x21));
      float x28 = Math.fma(x25, 1.442695f, 1.2582912E7f);
      int x50 = Float.floatToRawIntBits(x28);
      int x52 = x50 << 23;
      int x54 = x52 + 1056964608;
      float x55 = Float.intBitsToFloat(x54);
      boolean x279 = x21 < (-105.0f);
      float x280 = Float.intBitsToFloat(x279 ? Float.floatToRawIntBits((-105.0f)) : Float.floatToRawIntBits(x21));
      float x281 = Math.fma(x280, 1.442695f, 1.2582912E7f);
      boolean x284 = x280 < (-80.0f);
      float x301 = Float.intBitsToFloat(x284 ? Float.floatToRawIntBits(64.0f) : Float.floatToRawIntBits((-1.0f)));
      float x302 = x281 + x301;
      int x303 = Float.floatToRawIntBits(x302);
      int x304 = x303 << 23;
      int x306 = x304 + 1065353216;
      float x307 = Float.intBitsToFloat(x306);
      float x63 = Math.abs(x17);
      boolean x65 = x63 < 2.9802322E-8f;
      float x29 = x28 - 1.2582912E7f;
      float x32 = Math.fma(x29, (-0.6931472f), x25);
      float x35 = Math.fma(x29, 1.9046542E-9f, x32);
      float x56 = x55 - 0.5f;
      float x57 = Math.fma(x55, x35, x56);
      float x38 = x35 * x35;
      float x42 = Math.fma(x38, 1.9951278E-4f, 0.0083332f);
      float x43 = Math.fma(x38, x42, 0.16666667f);
      float x46 = Math.fma(x38, 0.0013932645f, 0.04166649f);
      float x47 = Math.fma(x38, x46, 0.5f);
      float x48 = Math.fma(x35, x43, x47);
      float x36 = x32 - x35;
      float x37 = Math.fma(x29, 1.9046542E-9f, x36);
      float x49 = Math.fma(x38, x48, x37);
      float x58 = x56 - x57;
      float x59 = Math.fma(x55, x35, x58);
      float x60 = Math.fma(x55, x49, x59);
      float x61 = x57 + x60;
      float x62 = 2.0f * x61;
      float x66 = Float.intBitsToFloat(x65 ? Float.floatToRawIntBits(x18) : Float.floatToRawIntBits(x62));
      float x67 = -x66;
      float x287 = x281 - 1.2582912E7f;
      float x288 = Math.fma(x287, (-0.6931472f), x280);
      float x289 = Math.fma(x287, 1.9046542E-9f, x288);
      float x291 = 1.0f + x289;
      float x290 = x289 * x289;
      float x292 = Math.fma(x290, 0.008368396f, 0.16666524f);
      float x293 = Math.fma(x290, 0.0013819919f, 0.041668274f);
      float x294 = Math.fma(x290, x293, 0.49999994f);
      float x295 = Math.fma(x289, x292, x294);
      float x296 = 1.0f - x291;
      float x297 = x296 + x289;
      float x298 = Math.fma(x290, x295, x297);
      float x299 = x291 + x298;
      float x308 = x299 * x307;
      float x286 = Float.intBitsToFloat(x284 ? Float.floatToRawIntBits(5.421011E-20f) : Float.floatToRawIntBits(2.0f));
      float x309 = x308 * x286;
      float x310 = x5 * x309;
      float x311 = x310 / u1;
      float x312 = x311 * scale;
      float x313 = 2.0f * x17;
      float x314 = 1.0f - x313;
      float x315 = x314 * x309;
      float x316 = x315 / u1;
      float x317 = x316 / u1;
      float x318 = x317 * scale;
      v[vo + i] = x67;
      g[go + i] = x312;
      h[ho + i] = x318;
    }
  }

  private static void hessianF2(Barron l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    float u1 = (float) l.scale();
    float u0 = (float) l.alpha();
    float u68 = 2.0f - u0;
    float u74 = (float) Math.sqrt(u68);
    float u326 = u0 - 1.0f;
    for (int i = 0; i < n; i++) {
      float x2 = p[po + i];
      float x3 = t[to + i];
      float x4 = x2 - x3;
      float x5 = x4 / u1;
      float x69 = x5 * x5;
      float x70 = x69 / u68;
      boolean x72 = x70 > 1.1529215E18f;
      float x73 = Math.abs(x5);
      float x75 = x73 / u74;
      float x78 = x75 - 1.0f;
      float x79 = Float.intBitsToFloat(x72 ? Float.floatToRawIntBits(x78) : Float.floatToRawIntBits(x70));
      float x84 = 1.0f + x79;
      int x90 = Float.floatToRawIntBits(x84);
      int x92 = x90 + 4913933;
      int x94 = x92 >>> 23;
      int x96 = x94 | 1258291200;
      float x97 = Float.intBitsToFloat(x96);
      int x100 = x92 & 8388607;
      int x102 = x100 + 1060439283;
      float x103 = Float.intBitsToFloat(x102);
      int x107 = x92 & (-8388608);
      int x108 = (-1895825408) - x107;
      float x109 = Float.intBitsToFloat(x108);
      float x80 = Float.intBitsToFloat(x72 ? Float.floatToRawIntBits(2.0f) : Float.floatToRawIntBits(1.0f));
      boolean x158 = x79 == 0.0f;
      boolean x159 = x79 == Float.POSITIVE_INFINITY;
      boolean x160 = x158 || x159;
      boolean x150 = x79 > (-1.0f);
      float x98 = x97 - 8388735.0f;
      float x104 = x103 - 1.0f;
      float x85 = x84 - 1.0f;
      float x86 = x84 - x85;
      float x87 = 1.0f - x86;
      float x88 = x79 - x85;
      float x89 = x87 + x88;
      float x110 = x89 * x109;
      float x112 = x110 * 2.3283064E-10f;
      float x113 = x104 + x112;
      float x143 = Math.fma(x98, 0.6931472f, x113);
      float x144 = -x143;
      float x145 = Math.fma(x98, 0.6931472f, x144);
      float x146 = x145 + x113;
      float x119 = x113 * x113;
      float x124 = Math.fma(x119, 0.12881659f, 0.14184564f);
      float x125 = Math.fma(x119, x124, 0.20001906f);
      float x126 = Math.fma(x119, x125, 0.33333325f);
      float x137 = Math.fma(x119, (-0.07644623f), (-0.13220663f));
      float x138 = Math.fma(x119, x137, (-0.16612545f));
      float x139 = Math.fma(x119, x138, (-0.25001404f));
      float x140 = Math.fma(x119, x139, (-0.4999999f));
      float x141 = Math.fma(x113, x126, x140);
      float x114 = x104 - x113;
      float x115 = x114 + x112;
      float x116 = -x115;
      float x117 = Math.fma(x116, x113, x115);
      float x118 = Math.fma(x98, (-1.9046542E-9f), x117);
      float x142 = Math.fma(x119, x141, x118);
      float x147 = x146 + x142;
      float x148 = x143 + x147;
      boolean x151 = x79 == (-1.0f);
      float x155 = Float.intBitsToFloat(x151 ? Float.floatToRawIntBits(Float.NEGATIVE_INFINITY) : Float.floatToRawIntBits(Float.NaN));
      float x156 = Float.intBitsToFloat(x150 ? Float.floatToRawIntBits(x148) : Float.floatToRawIntBits(x155));
      float x161 = Float.intBitsToFloat(x160 ? Float.floatToRawIntBits(x79) : Float.floatToRawIntBits(x156));
      float x162 = x80 * x161;
      float x319 = u68 / x5;
      float x320 = 1.0f + x70;
      float x321 = 1.0f / x320;
      float x322 = x5 * x321;
      float x323 = Float.intBitsToFloat(x72 ? Float.floatToRawIntBits(x319) : Float.floatToRawIntBits(x322));
      float x324 = x323 / u1;
      float x325 = x324 * scale;
      float x331 = x319 / x5;
      float x332 = Float.intBitsToFloat(x72 ? Float.floatToRawIntBits(x331) : Float.floatToRawIntBits(x321));
      float x327 = x70 * x321;
      float x328 = Float.intBitsToFloat(x72 ? Float.floatToRawIntBits(1.0f) : Float.floatToRawIntBits(x327));
      float x329 = u326 * x328;
      float x330 = x321 + x329;
      float x333 = x332 * x330;
      float x334 = x333 / u1;
      float x335 = x334 / u1;
      float x336 = x335 * scale;
      v[vo + i] = x162;
      g[go + i] = x325;
      h[ho + i] = x336;
    }
  }

  private static void hessianF3(Barron l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    float u1 = (float) l.scale();
    float u0 = (float) l.alpha();
    float u68 = 2.0f - u0;
    float u74 = (float) Math.sqrt(u68);
    float u164 = 0.5f * u0;
    float u163 = u68 / u0;
    float u326 = u0 - 1.0f;
    for (int i = 0; i < n; i++) {
      float x2 = p[po + i];
      float x3 = t[to + i];
      float x4 = x2 - x3;
      float x5 = x4 / u1;
      float x69 = x5 * x5;
      float x70 = x69 / u68;
      boolean x72 = x70 > 1.1529215E18f;
      float x73 = Math.abs(x5);
      float x75 = x73 / u74;
      float x78 = x75 - 1.0f;
      float x79 = Float.intBitsToFloat(x72 ? Float.floatToRawIntBits(x78) : Float.floatToRawIntBits(x70));
      float x84 = 1.0f + x79;
      int x90 = Float.floatToRawIntBits(x84);
      int x92 = x90 + 4913933;
      int x94 = x92 >>> 23;
      int x96 = x94 | 1258291200;
      float x97 = Float.intBitsToFloat(x96);
      int x100 = x92 & 8388607;
      int x102 = x100 + 1060439283;
      float x103 = Float.intBitsToFloat(x102);
      int x107 = x92 & (-8388608);
      int x108 = (-1895825408) - x107;
      float x109 = Float.intBitsToFloat(x108);
      float x165 = Float.intBitsToFloat(x72 ? Float.floatToRawIntBits(u0) : Float.floatToRawIntBits(u164));
      float x98 = x97 - 8388735.0f;
      float x208 = x98 * 0.69314575f;
      float x104 = x103 - 1.0f;
      float x167 = x103 + 1.0f;
      float x170 = 1.0f / x167;
      float x171 = x104 * x170;
      float x179 = 2.0f * x171;
      float x209 = x208 + x179;
      float x176 = x171 * x171;
      float x183 = x176 * 0.6666667f;
      float x186 = x176 * x176;
      float x190 = Math.fma(x176, 0.23200561f, 0.2855717f);
      float x191 = Math.fma(x176, x190, 0.40000042f);
      float x177 = -x176;
      float x178 = Math.fma(x171, x171, x177);
      float x172 = -x171;
      float x168 = x167 - 1.0f;
      float x169 = x103 - x168;
      float x173 = Math.fma(x172, x167, x104);
      float x174 = Math.fma(x172, x169, x173);
      float x175 = x170 * x174;
      float x180 = x179 * x175;
      float x181 = x178 + x180;
      float x194 = 0.6666667f * x181;
      float x195 = Math.fma(x176, (-1.9868216E-8f), x194);
      float x196 = Math.fma(x186, x191, x195);
      float x197 = x183 + x196;
      float x201 = x171 * x197;
      float x212 = x209 + x201;
      float x213 = x209 - x212;
      float x214 = x213 + x201;
      float x210 = x208 - x209;
      float x211 = x210 + x179;
      float x216 = x214 + x211;
      float x218 = 2.0f * x175;
      float x202 = -x201;
      float x203 = Math.fma(x171, x197, x202);
      float x198 = x183 - x197;
      float x199 = x198 + x196;
      float x184 = -x183;
      float x185 = Math.fma(x176, 0.6666667f, x184);
      float x200 = x199 + x185;
      float x204 = x175 * x197;
      float x205 = Math.fma(x171, x200, x204);
      float x206 = x203 + x205;
      float x219 = x218 + x206;
      float x85 = x84 - 1.0f;
      float x86 = x84 - x85;
      float x87 = 1.0f - x86;
      float x88 = x79 - x85;
      float x89 = x87 + x88;
      float x110 = x89 * x109;
      float x112 = x110 * 2.3283064E-10f;
      float x215 = x112 / x103;
      float x220 = x219 + x215;
      float x221 = Math.fma(x98, 1.4286068E-6f, x220);
      float x222 = x216 + x221;
      float x223 = x212 + x222;
      float x224 = x165 * x223;
      boolean x225 = x224 > 89.0f;
      float x226 = Float.intBitsToFloat(x225 ? Float.floatToRawIntBits(89.0f) : Float.floatToRawIntBits(x224));
      boolean x229 = x226 < (-105.0f);
      float x230 = Float.intBitsToFloat(x229 ? Float.floatToRawIntBits((-105.0f)) : Float.floatToRawIntBits(x226));
      float x231 = Math.fma(x230, 1.442695f, 1.2582912E7f);
      int x246 = Float.floatToRawIntBits(x231);
      int x247 = x246 << 23;
      int x248 = x247 + 1056964608;
      float x249 = Float.intBitsToFloat(x248);
      boolean x337 = x230 < (-80.0f);
      float x341 = Float.intBitsToFloat(x337 ? Float.floatToRawIntBits(64.0f) : Float.floatToRawIntBits((-1.0f)));
      float x342 = x231 + x341;
      int x343 = Float.floatToRawIntBits(x342);
      int x344 = x343 << 23;
      int x345 = x344 + 1065353216;
      float x346 = Float.intBitsToFloat(x345);
      boolean x270 = x224 < (-20.0f);
      float x232 = x231 - 1.2582912E7f;
      float x233 = Math.fma(x232, (-0.6931472f), x230);
      float x240 = Math.abs(x224);
      boolean x242 = x240 < 200.0f;
      float x235 = x212 - x223;
      float x236 = x235 + x222;
      float x237 = -x224;
      float x238 = Math.fma(x165, x223, x237);
      float x239 = Math.fma(x165, x236, x238);
      float x243 = Float.intBitsToFloat(x242 ? Float.floatToRawIntBits(x239) : Float.floatToRawIntBits(0.0f));
      float x244 = Math.fma(x232, 1.9046542E-9f, x243);
      float x245 = x233 + x244;
      float x250 = x249 - 0.5f;
      float x251 = Math.fma(x249, x245, x250);
      float x256 = x245 * x245;
      float x259 = Math.fma(x256, 0.008368396f, 0.16666524f);
      float x263 = Math.fma(x256, 0.0013819919f, 0.041668274f);
      float x264 = Math.fma(x256, x263, 0.49999994f);
      float x265 = Math.fma(x245, x259, x264);
      float x254 = x233 - x245;
      float x255 = x254 + x244;
      float x266 = Math.fma(x256, x265, x255);
      float x252 = x250 - x251;
      float x253 = Math.fma(x249, x245, x252);
      float x267 = Math.fma(x249, x266, x253);
      float x268 = x251 + x267;
      float x269 = 2.0f * x268;
      float x271 = Float.intBitsToFloat(x270 ? Float.floatToRawIntBits((-1.0f)) : Float.floatToRawIntBits(x269));
      float x272 = u163 * x271;
      float x319 = u68 / x5;
      float x320 = 1.0f + x70;
      float x321 = 1.0f / x320;
      float x322 = x5 * x321;
      float x323 = Float.intBitsToFloat(x72 ? Float.floatToRawIntBits(x319) : Float.floatToRawIntBits(x322));
      float x339 = x245 + x266;
      float x340 = 1.0f + x339;
      float x347 = x340 * x346;
      float x338 = Float.intBitsToFloat(x337 ? Float.floatToRawIntBits(5.421011E-20f) : Float.floatToRawIntBits(2.0f));
      float x348 = x347 * x338;
      float x349 = x323 * x348;
      float x350 = x349 / u1;
      float x351 = x350 * scale;
      float x331 = x319 / x5;
      float x332 = Float.intBitsToFloat(x72 ? Float.floatToRawIntBits(x331) : Float.floatToRawIntBits(x321));
      float x352 = x332 * x348;
      float x327 = x70 * x321;
      float x328 = Float.intBitsToFloat(x72 ? Float.floatToRawIntBits(1.0f) : Float.floatToRawIntBits(x327));
      float x329 = u326 * x328;
      float x330 = x321 + x329;
      float x353 = x352 * x330;
      float x354 = x353 / u1;
      float x355 = x354 / u1;
      float x356 = x355 * scale;
      v[vo + i] = x272;
      g[go + i] = x351;
      h[ho + i] = x356;
    }
  }

  @Override
  public void value(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    Barron l = (Barron) loss;
    if (((double) l.alpha() == 2.0)) {
      if ((po | to | vo) == 0) {
        valueD0FromZero(l, p, t, v, n);
      } else {
        valueD0(l, p, po, t, to, v, vo, n);
      }
    } else {
      if (((double) l.alpha() < -1.2089258196146292E24)) {
        valueD1(l, p, po, t, to, v, vo, n);
      } else {
        if ((Math.abs((double) l.alpha()) < 8.470329472543003E-22)) {
          valueD2(l, p, po, t, to, v, vo, n);
        } else {
          valueD3(l, p, po, t, to, v, vo, n);
        }
      }
    }
  }

  private static void valueD0(Barron l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    double u1 = (double) l.scale();
    for (int i = 0; i < n; i++) {
      double x2 = p[po + i];
      double x3 = t[to + i];
      double x4 = x2 - x3;
      double x5 = x4 / u1;
      double x10 = 0.5 * x5;
      double x11 = x10 * x5;
      v[vo + i] = x11;
    }
  }

  private static void valueD0FromZero(Barron l, double[] p, double[] t, double[] v, int n) {
    double u1 = (double) l.scale();
    for (int i = 0; i < n; i++) {
      double x2 = p[i];
      double x3 = t[i];
      double x4 = x2 - x3;
      double x5 = x4 / u1;
      double x10 = 0.5 * x5;
      double x11 = x10 * x5;
      v[i] = x11;
    }
  }

  private static void valueD1(Barron l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    double u1 = (double) l.scale();
    for (int i = 0; i < n; i++) {
      double x2 = p[po + i];
      double x3 = t[to + i];
      double x4 = x2 - x3;
      double x5 = x4 / u1;
      double x10 = 0.5 * x5;
      double x11 = x10 * x5;
      double x17 = Math.min(800.0, x11);
      double x18 = -x17;
      boolean x20 = x18 > 710.0;
      double x21 = Double.longBitsToDouble(x20 ? Double.doubleToRawLongBits(710.0) : Double.doubleToRawLongBits(x18));
      boolean x24 = x21 < (-40.0);
      double x25 = Double.longBitsToDouble(x24 ? Double.doubleToRawLongBits((-40.0)) : Double.doubleToRawLongBits(x21));
      double x28 = Math.fma(x25, 1.4426950408889634, 6.755399441055744E15);
      long x60 = Double.doubleToRawLongBits(x28);
      long x62 = x60 << 52L;
      long x64 = x62 + 4602678819172646912L;
      double x65 = Double.longBitsToDouble(x64);
      double x73 = Math.abs(x17);
      boolean x75 = x73 < 5.551115123125783E-17;
      double x29 = x28 - 6.755399441055744E15;
      double x32 = Math.fma(x29, (-0.6931471805599453), x25);
      double x35 = Math.fma(x29, (-2.3190468138462996E-17), x32);
      double x66 = x65 - 0.5;
      double x67 = Math.fma(x65, x35, x66);
      double x38 = x35 * x35;
      double x44 = Math.fma(x38, 2.5108744365609084E-8, 2.755724511204243E-6);
      double x45 = Math.fma(x38, x44, 1.9841269885149644E-4);
      double x46 = Math.fma(x38, x45, 0.00833333333332206);
      double x47 = Math.fma(x38, x46, 0.16666666666666677);
      double x53 = Math.fma(x38, 2.092420318286426E-9, 2.7557243662000405E-7);
      double x54 = Math.fma(x38, x53, 2.4801587359295033E-5);
      double x55 = Math.fma(x38, x54, 0.0013888888888867635);
      double x56 = Math.fma(x38, x55, 0.0416666666666667);
      double x57 = Math.fma(x38, x56, 0.5);
      double x58 = Math.fma(x35, x47, x57);
      double x36 = x32 - x35;
      double x37 = Math.fma(x29, (-2.3190468138462996E-17), x36);
      double x59 = Math.fma(x38, x58, x37);
      double x68 = x66 - x67;
      double x69 = Math.fma(x65, x35, x68);
      double x70 = Math.fma(x65, x59, x69);
      double x71 = x67 + x70;
      double x72 = 2.0 * x71;
      double x76 = Double.longBitsToDouble(x75 ? Double.doubleToRawLongBits(x18) : Double.doubleToRawLongBits(x72));
      double x77 = -x76;
      v[vo + i] = x77;
    }
  }

  private static void valueD2(Barron l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    double u1 = (double) l.scale();
    double u0 = (double) l.alpha();
    double u78 = 2.0 - u0;
    double u84 = Math.sqrt(u78);
    for (int i = 0; i < n; i++) {
      double x2 = p[po + i];
      double x3 = t[to + i];
      double x4 = x2 - x3;
      double x5 = x4 / u1;
      double x79 = x5 * x5;
      double x80 = x79 / u78;
      boolean x82 = x80 > 1.152921504606847E18;
      double x83 = Math.abs(x5);
      double x85 = x83 / u84;
      double x88 = x85 - 1.0;
      double x89 = Double.longBitsToDouble(x82 ? Double.doubleToRawLongBits(x88) : Double.doubleToRawLongBits(x80));
      double x94 = 1.0 + x89;
      long x100 = Double.doubleToRawLongBits(x94);
      long x102 = x100 + 2638147582215219L;
      long x104 = x102 >>> 52L;
      long x106 = x104 | 4841369599423283200L;
      double x107 = Double.longBitsToDouble(x106);
      long x110 = x102 & 4503599627370495L;
      long x112 = x110 + 4604544271217802189L;
      double x113 = Double.longBitsToDouble(x112);
      long x117 = x102 & (-4503599627370496L);
      long x118 = (-8944148859957805056L) - x117;
      double x119 = Double.longBitsToDouble(x118);
      double x90 = Double.longBitsToDouble(x82 ? Double.doubleToRawLongBits(2.0) : Double.doubleToRawLongBits(1.0));
      boolean x166 = x89 == 0.0;
      boolean x167 = x89 == Double.POSITIVE_INFINITY;
      boolean x168 = x166 || x167;
      boolean x158 = x89 > (-1.0);
      double x108 = x107 - 4.503599627371519E15;
      double x114 = x113 - 1.0;
      double x95 = x94 - 1.0;
      double x96 = x94 - x95;
      double x97 = 1.0 - x96;
      double x98 = x89 - x95;
      double x99 = x97 + x98;
      double x120 = x99 * x119;
      double x122 = x120 * 5.421010862427522E-20;
      double x123 = x114 + x122;
      double x151 = Math.fma(x108, 0.6931471805599453, x123);
      double x152 = -x151;
      double x153 = Math.fma(x108, 0.6931471805599453, x152);
      double x154 = x153 + x123;
      double x132 = 0.5 * x123;
      double x133 = x132 * x123;
      double x129 = 2.0 + x123;
      double x130 = x123 / x129;
      double x131 = x130 * x130;
      double x134 = x131 * x131;
      double x138 = Math.fma(x134, 0.15324946179995427, 0.22222207228003962);
      double x139 = Math.fma(x134, x138, 0.39999999999811436);
      double x144 = Math.fma(x134, 0.146898047840423, 0.18183126642826067);
      double x145 = Math.fma(x134, x144, 0.28571428655863595);
      double x146 = Math.fma(x134, x145, 0.6666666666666674);
      double x147 = Math.fma(x131, x139, x146);
      double x148 = Math.fma(x131, x147, x133);
      double x124 = x114 - x123;
      double x125 = x124 + x122;
      double x126 = -x125;
      double x127 = Math.fma(x126, x123, x125);
      double x128 = Math.fma(x108, 2.3190468138462996E-17, x127);
      double x149 = Math.fma(x130, x148, x128);
      double x150 = x133 - x149;
      double x155 = x154 - x150;
      double x156 = x151 + x155;
      boolean x159 = x89 == (-1.0);
      double x163 = Double.longBitsToDouble(x159 ? Double.doubleToRawLongBits(Double.NEGATIVE_INFINITY) : Double.doubleToRawLongBits(Double.NaN));
      double x164 = Double.longBitsToDouble(x158 ? Double.doubleToRawLongBits(x156) : Double.doubleToRawLongBits(x163));
      double x169 = Double.longBitsToDouble(x168 ? Double.doubleToRawLongBits(x89) : Double.doubleToRawLongBits(x164));
      double x170 = x90 * x169;
      v[vo + i] = x170;
    }
  }

  private static void valueD3(Barron l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    double u1 = (double) l.scale();
    double u0 = (double) l.alpha();
    double u78 = 2.0 - u0;
    double u84 = Math.sqrt(u78);
    double u172 = 0.5 * u0;
    double u171 = u78 / u0;
    for (int i = 0; i < n; i++) {
      double x2 = p[po + i];
      double x3 = t[to + i];
      double x4 = x2 - x3;
      double x5 = x4 / u1;
      double x79 = x5 * x5;
      double x80 = x79 / u78;
      boolean x82 = x80 > 1.152921504606847E18;
      double x83 = Math.abs(x5);
      double x85 = x83 / u84;
      double x88 = x85 - 1.0;
      double x89 = Double.longBitsToDouble(x82 ? Double.doubleToRawLongBits(x88) : Double.doubleToRawLongBits(x80));
      double x94 = 1.0 + x89;
      long x100 = Double.doubleToRawLongBits(x94);
      long x102 = x100 + 2638147582215219L;
      long x104 = x102 >>> 52L;
      long x106 = x104 | 4841369599423283200L;
      double x107 = Double.longBitsToDouble(x106);
      long x110 = x102 & 4503599627370495L;
      long x112 = x110 + 4604544271217802189L;
      double x113 = Double.longBitsToDouble(x112);
      long x117 = x102 & (-4503599627370496L);
      long x118 = (-8944148859957805056L) - x117;
      double x119 = Double.longBitsToDouble(x118);
      double x173 = Double.longBitsToDouble(x82 ? Double.doubleToRawLongBits(u0) : Double.doubleToRawLongBits(u172));
      double x108 = x107 - 4.503599627371519E15;
      double x225 = x108 * 0.6931471805598903;
      double x114 = x113 - 1.0;
      double x175 = x113 + 1.0;
      double x178 = 1.0 / x175;
      double x179 = x114 * x178;
      double x187 = 2.0 * x179;
      double x226 = x225 + x187;
      double x184 = x179 * x179;
      double x191 = x184 * 0.6666666666666666;
      double x194 = x184 * x184;
      double x199 = Math.fma(x194, 0.11813183534883977, 0.13335212760276643);
      double x200 = Math.fma(x194, x199, 0.18181818430401175);
      double x201 = Math.fma(x194, x200, 0.2857142857143038);
      double x206 = Math.fma(x194, 0.11696600254346069, 0.15384586319285107);
      double x207 = Math.fma(x194, x206, 0.22222222221151933);
      double x208 = Math.fma(x194, x207, 0.4);
      double x209 = Math.fma(x184, x201, x208);
      double x185 = -x184;
      double x186 = Math.fma(x179, x179, x185);
      double x180 = -x179;
      double x176 = x175 - 1.0;
      double x177 = x113 - x176;
      double x181 = Math.fma(x180, x175, x114);
      double x182 = Math.fma(x180, x177, x181);
      double x183 = x178 * x182;
      double x188 = x187 * x183;
      double x189 = x186 + x188;
      double x211 = 0.6666666666666666 * x189;
      double x212 = Math.fma(x184, 3.700743415417188E-17, x211);
      double x213 = Math.fma(x194, x209, x212);
      double x214 = x191 + x213;
      double x218 = x179 * x214;
      double x229 = x226 + x218;
      double x230 = x226 - x229;
      double x231 = x230 + x218;
      double x227 = x225 - x226;
      double x228 = x227 + x187;
      double x233 = x231 + x228;
      double x235 = 2.0 * x183;
      double x219 = -x218;
      double x220 = Math.fma(x179, x214, x219);
      double x215 = x191 - x214;
      double x216 = x215 + x213;
      double x192 = -x191;
      double x193 = Math.fma(x184, 0.6666666666666666, x192);
      double x217 = x216 + x193;
      double x221 = x183 * x214;
      double x222 = Math.fma(x179, x217, x221);
      double x223 = x220 + x222;
      double x236 = x235 + x223;
      double x95 = x94 - 1.0;
      double x96 = x94 - x95;
      double x97 = 1.0 - x96;
      double x98 = x89 - x95;
      double x99 = x97 + x98;
      double x120 = x99 * x119;
      double x122 = x120 * 5.421010862427522E-20;
      double x232 = x122 / x113;
      double x237 = x236 + x232;
      double x238 = Math.fma(x108, 5.497923018708371E-14, x237);
      double x239 = x233 + x238;
      double x240 = x229 + x239;
      double x241 = x173 * x240;
      boolean x242 = x241 > 710.0;
      double x243 = Double.longBitsToDouble(x242 ? Double.doubleToRawLongBits(710.0) : Double.doubleToRawLongBits(x241));
      boolean x246 = x243 < (-746.0);
      double x247 = Double.longBitsToDouble(x246 ? Double.doubleToRawLongBits((-746.0)) : Double.doubleToRawLongBits(x243));
      double x248 = Math.fma(x247, 1.4426950408889634, 6.755399441055744E15);
      long x262 = Double.doubleToRawLongBits(x248);
      long x263 = x262 << 52L;
      long x264 = x263 + 4602678819172646912L;
      double x265 = Double.longBitsToDouble(x264);
      boolean x296 = x241 < (-40.0);
      double x249 = x248 - 6.755399441055744E15;
      double x250 = Math.fma(x249, (-0.6931471805599453), x247);
      double x257 = Math.abs(x241);
      boolean x258 = x257 < 800.0;
      double x252 = x229 - x240;
      double x253 = x252 + x239;
      double x254 = -x241;
      double x255 = Math.fma(x173, x240, x254);
      double x256 = Math.fma(x173, x253, x255);
      double x259 = Double.longBitsToDouble(x258 ? Double.doubleToRawLongBits(x256) : Double.doubleToRawLongBits(0.0));
      double x260 = Math.fma(x249, (-2.3190468138462996E-17), x259);
      double x261 = x250 + x260;
      double x266 = x265 - 0.5;
      double x267 = Math.fma(x265, x261, x266);
      double x272 = x261 * x261;
      double x278 = Math.fma(x272, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x279 = Math.fma(x272, x278, 1.9841269529480364E-4);
      double x280 = Math.fma(x272, x279, 0.008333333333478821);
      double x281 = Math.fma(x272, x280, 0.1666666666666645);
      double x287 = Math.fma(x272, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x288 = Math.fma(x272, x287, 0.0013888888939513943);
      double x289 = Math.fma(x272, x288, 0.041666666666547864);
      double x290 = Math.fma(x272, x289, 0.5000000000000008);
      double x291 = Math.fma(x261, x281, x290);
      double x270 = x250 - x261;
      double x271 = x270 + x260;
      double x292 = Math.fma(x272, x291, x271);
      double x268 = x266 - x267;
      double x269 = Math.fma(x265, x261, x268);
      double x293 = Math.fma(x265, x292, x269);
      double x294 = x267 + x293;
      double x295 = 2.0 * x294;
      double x297 = Double.longBitsToDouble(x296 ? Double.doubleToRawLongBits((-1.0)) : Double.doubleToRawLongBits(x295));
      double x298 = u171 * x297;
      v[vo + i] = x298;
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    Barron l = (Barron) loss;
    if (((double) l.alpha() == 2.0)) {
      if ((po | to | vo | go) == 0) {
        gradientD0FromZero(l, p, t, v, g, scale, n);
      } else {
        gradientD0(l, p, po, t, to, v, vo, g, go, scale, n);
      }
    } else {
      if (((double) l.alpha() < -1.2089258196146292E24)) {
        gradientD1(l, p, po, t, to, v, vo, g, go, scale, n);
      } else {
        if ((Math.abs((double) l.alpha()) < 8.470329472543003E-22)) {
          gradientD2(l, p, po, t, to, v, vo, g, go, scale, n);
        } else {
          gradientD3(l, p, po, t, to, v, vo, g, go, scale, n);
        }
      }
    }
  }

  private static void gradientD0(Barron l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    double u1 = (double) l.scale();
    for (int i = 0; i < n; i++) {
      double x2 = p[po + i];
      double x3 = t[to + i];
      double x4 = x2 - x3;
      double x5 = x4 / u1;
      double x10 = 0.5 * x5;
      double x11 = x10 * x5;
      double x300 = x5 / u1;
      double x301 = x300 * scale;
      v[vo + i] = x11;
      g[go + i] = x301;
    }
  }

  private static void gradientD0FromZero(Barron l, double[] p, double[] t, double[] v, double[] g, double scale, int n) {
    double u1 = (double) l.scale();
    for (int i = 0; i < n; i++) {
      double x2 = p[i];
      double x3 = t[i];
      double x4 = x2 - x3;
      double x5 = x4 / u1;
      double x10 = 0.5 * x5;
      double x11 = x10 * x5;
      double x300 = x5 / u1;
      double x301 = x300 * scale;
      v[i] = x11;
      g[i] = x301;
    }
  }

  private static void gradientD1(Barron l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    double u1 = (double) l.scale();
    for (int i = 0; i < n; i++) {
      double x2 = p[po + i];
      double x3 = t[to + i];
      double x4 = x2 - x3;
      double x5 = x4 / u1;
      double x10 = 0.5 * x5;
      double x11 = x10 * x5;
      double x17 = Math.min(800.0, x11);
      double x18 = -x17;
      boolean x20 = x18 > 710.0;
      double x21 = Double.longBitsToDouble(x20 ? Double.doubleToRawLongBits(710.0) : Double.doubleToRawLongBits(x18));
      boolean x24 = x21 < (-40.0);
      double x25 = Double.longBitsToDouble(x24 ? Double.doubleToRawLongBits((-40.0)) : Double.doubleToRawLongBits(x21));
      double x28 = Math.fma(x25, 1.4426950408889634, 6.755399441055744E15);
      long x60 = Double.doubleToRawLongBits(x28);
      long x62 = x60 << 52L;
      long x64 = x62 + 4602678819172646912L;
      double x65 = Double.longBitsToDouble(x64);
      boolean x302 = x21 < (-746.0);
      double x303 = Double.longBitsToDouble(x302 ? Double.doubleToRawLongBits((-746.0)) : Double.doubleToRawLongBits(x21));
      double x304 = Math.fma(x303, 1.4426950408889634, 6.755399441055744E15);
      boolean x307 = x303 < (-700.0);
      double x328 = Double.longBitsToDouble(x307 ? Double.doubleToRawLongBits(64.0) : Double.doubleToRawLongBits((-1.0)));
      double x329 = x304 + x328;
      long x330 = Double.doubleToRawLongBits(x329);
      long x331 = x330 << 52L;
      long x333 = x331 + 4607182418800017408L;
      double x334 = Double.longBitsToDouble(x333);
      double x73 = Math.abs(x17);
      boolean x75 = x73 < 5.551115123125783E-17;
      double x29 = x28 - 6.755399441055744E15;
      double x32 = Math.fma(x29, (-0.6931471805599453), x25);
      double x35 = Math.fma(x29, (-2.3190468138462996E-17), x32);
      double x66 = x65 - 0.5;
      double x67 = Math.fma(x65, x35, x66);
      double x38 = x35 * x35;
      double x44 = Math.fma(x38, 2.5108744365609084E-8, 2.755724511204243E-6);
      double x45 = Math.fma(x38, x44, 1.9841269885149644E-4);
      double x46 = Math.fma(x38, x45, 0.00833333333332206);
      double x47 = Math.fma(x38, x46, 0.16666666666666677);
      double x53 = Math.fma(x38, 2.092420318286426E-9, 2.7557243662000405E-7);
      double x54 = Math.fma(x38, x53, 2.4801587359295033E-5);
      double x55 = Math.fma(x38, x54, 0.0013888888888867635);
      double x56 = Math.fma(x38, x55, 0.0416666666666667);
      double x57 = Math.fma(x38, x56, 0.5);
      double x58 = Math.fma(x35, x47, x57);
      double x36 = x32 - x35;
      double x37 = Math.fma(x29, (-2.3190468138462996E-17), x36);
      double x59 = Math.fma(x38, x58, x37);
      double x68 = x66 - x67;
      double x69 = Math.fma(x65, x35, x68);
      double x70 = Math.fma(x65, x59, x69);
      double x71 = x67 + x70;
      double x72 = 2.0 * x71;
      double x76 = Double.longBitsToDouble(x75 ? Double.doubleToRawLongBits(x18) : Double.doubleToRawLongBits(x72));
      double x77 = -x76;
      double x309 = x304 - 6.755399441055744E15;
      double x310 = Math.fma(x309, (-0.6931471805599453), x303);
      double x311 = Math.fma(x309, (-2.3190468138462996E-17), x310);
      double x313 = 1.0 + x311;
      double x312 = x311 * x311;
      double x314 = Math.fma(x312, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x315 = Math.fma(x312, x314, 1.9841269529480364E-4);
      double x316 = Math.fma(x312, x315, 0.008333333333478821);
      double x317 = Math.fma(x312, x316, 0.1666666666666645);
      double x318 = Math.fma(x312, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x319 = Math.fma(x312, x318, 0.0013888888939513943);
      double x320 = Math.fma(x312, x319, 0.041666666666547864);
      double x321 = Math.fma(x312, x320, 0.5000000000000008);
      double x322 = Math.fma(x311, x317, x321);
      double x323 = 1.0 - x313;
      double x324 = x323 + x311;
      double x325 = Math.fma(x312, x322, x324);
      double x326 = x313 + x325;
      double x335 = x326 * x334;
      double x308 = Double.longBitsToDouble(x307 ? Double.doubleToRawLongBits(5.421010862427522E-20) : Double.doubleToRawLongBits(2.0));
      double x336 = x335 * x308;
      double x337 = x5 * x336;
      double x338 = x337 / u1;
      double x339 = x338 * scale;
      v[vo + i] = x77;
      g[go + i] = x339;
    }
  }

  private static void gradientD2(Barron l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    double u1 = (double) l.scale();
    double u0 = (double) l.alpha();
    double u78 = 2.0 - u0;
    double u84 = Math.sqrt(u78);
    for (int i = 0; i < n; i++) {
      double x2 = p[po + i];
      double x3 = t[to + i];
      double x4 = x2 - x3;
      double x5 = x4 / u1;
      double x79 = x5 * x5;
      double x80 = x79 / u78;
      boolean x82 = x80 > 1.152921504606847E18;
      double x83 = Math.abs(x5);
      double x85 = x83 / u84;
      double x88 = x85 - 1.0;
      double x89 = Double.longBitsToDouble(x82 ? Double.doubleToRawLongBits(x88) : Double.doubleToRawLongBits(x80));
      double x94 = 1.0 + x89;
      long x100 = Double.doubleToRawLongBits(x94);
      long x102 = x100 + 2638147582215219L;
      long x104 = x102 >>> 52L;
      long x106 = x104 | 4841369599423283200L;
      double x107 = Double.longBitsToDouble(x106);
      long x110 = x102 & 4503599627370495L;
      long x112 = x110 + 4604544271217802189L;
      double x113 = Double.longBitsToDouble(x112);
      long x117 = x102 & (-4503599627370496L);
      long x118 = (-8944148859957805056L) - x117;
      double x119 = Double.longBitsToDouble(x118);
      double x90 = Double.longBitsToDouble(x82 ? Double.doubleToRawLongBits(2.0) : Double.doubleToRawLongBits(1.0));
      boolean x166 = x89 == 0.0;
      boolean x167 = x89 == Double.POSITIVE_INFINITY;
      boolean x168 = x166 || x167;
      boolean x158 = x89 > (-1.0);
      double x108 = x107 - 4.503599627371519E15;
      double x114 = x113 - 1.0;
      double x95 = x94 - 1.0;
      double x96 = x94 - x95;
      double x97 = 1.0 - x96;
      double x98 = x89 - x95;
      double x99 = x97 + x98;
      double x120 = x99 * x119;
      double x122 = x120 * 5.421010862427522E-20;
      double x123 = x114 + x122;
      double x151 = Math.fma(x108, 0.6931471805599453, x123);
      double x152 = -x151;
      double x153 = Math.fma(x108, 0.6931471805599453, x152);
      double x154 = x153 + x123;
      double x132 = 0.5 * x123;
      double x133 = x132 * x123;
      double x129 = 2.0 + x123;
      double x130 = x123 / x129;
      double x131 = x130 * x130;
      double x134 = x131 * x131;
      double x138 = Math.fma(x134, 0.15324946179995427, 0.22222207228003962);
      double x139 = Math.fma(x134, x138, 0.39999999999811436);
      double x144 = Math.fma(x134, 0.146898047840423, 0.18183126642826067);
      double x145 = Math.fma(x134, x144, 0.28571428655863595);
      double x146 = Math.fma(x134, x145, 0.6666666666666674);
      double x147 = Math.fma(x131, x139, x146);
      double x148 = Math.fma(x131, x147, x133);
      double x124 = x114 - x123;
      double x125 = x124 + x122;
      double x126 = -x125;
      double x127 = Math.fma(x126, x123, x125);
      double x128 = Math.fma(x108, 2.3190468138462996E-17, x127);
      double x149 = Math.fma(x130, x148, x128);
      double x150 = x133 - x149;
      double x155 = x154 - x150;
      double x156 = x151 + x155;
      boolean x159 = x89 == (-1.0);
      double x163 = Double.longBitsToDouble(x159 ? Double.doubleToRawLongBits(Double.NEGATIVE_INFINITY) : Double.doubleToRawLongBits(Double.NaN));
      double x164 = Double.longBitsToDouble(x158 ? Double.doubleToRawLongBits(x156) : Double.doubleToRawLongBits(x163));
      double x169 = Double.longBitsToDouble(x168 ? Double.doubleToRawLongBits(x89) : Double.doubleToRawLongBits(x164));
      double x170 = x90 * x169;
      double x340 = u78 / x5;
      double x341 = 1.0 + x80;
      double x342 = 1.0 / x341;
      double x343 = x5 * x342;
      double x344 = Double.longBitsToDouble(x82 ? Double.doubleToRawLongBits(x340) : Double.doubleToRawLongBits(x343));
      double x345 = x344 / u1;
      double x346 = x345 * scale;
      v[vo + i] = x170;
      g[go + i] = x346;
    }
  }

  private static void gradientD3(Barron l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    double u1 = (double) l.scale();
    double u0 = (double) l.alpha();
    double u78 = 2.0 - u0;
    double u84 = Math.sqrt(u78);
    double u172 = 0.5 * u0;
    double u171 = u78 / u0;
    for (int i = 0; i < n; i++) {
      double x2 = p[po + i];
      double x3 = t[to + i];
      double x4 = x2 - x3;
      double x5 = x4 / u1;
      double x79 = x5 * x5;
      double x80 = x79 / u78;
      boolean x82 = x80 > 1.152921504606847E18;
      double x83 = Math.abs(x5);
      double x85 = x83 / u84;
      double x88 = x85 - 1.0;
      double x89 = Double.longBitsToDouble(x82 ? Double.doubleToRawLongBits(x88) : Double.doubleToRawLongBits(x80));
      double x94 = 1.0 + x89;
      long x100 = Double.doubleToRawLongBits(x94);
      long x102 = x100 + 2638147582215219L;
      long x104 = x102 >>> 52L;
      long x106 = x104 | 4841369599423283200L;
      double x107 = Double.longBitsToDouble(x106);
      long x110 = x102 & 4503599627370495L;
      long x112 = x110 + 4604544271217802189L;
      double x113 = Double.longBitsToDouble(x112);
      long x117 = x102 & (-4503599627370496L);
      long x118 = (-8944148859957805056L) - x117;
      double x119 = Double.longBitsToDouble(x118);
      double x173 = Double.longBitsToDouble(x82 ? Double.doubleToRawLongBits(u0) : Double.doubleToRawLongBits(u172));
      double x108 = x107 - 4.503599627371519E15;
      double x225 = x108 * 0.6931471805598903;
      double x114 = x113 - 1.0;
      double x175 = x113 + 1.0;
      double x178 = 1.0 / x175;
      double x179 = x114 * x178;
      double x187 = 2.0 * x179;
      double x226 = x225 + x187;
      double x184 = x179 * x179;
      double x191 = x184 * 0.6666666666666666;
      double x194 = x184 * x184;
      double x199 = Math.fma(x194, 0.11813183534883977, 0.13335212760276643);
      double x200 = Math.fma(x194, x199, 0.18181818430401175);
      double x201 = Math.fma(x194, x200, 0.2857142857143038);
      double x206 = Math.fma(x194, 0.11696600254346069, 0.15384586319285107);
      double x207 = Math.fma(x194, x206, 0.22222222221151933);
      double x208 = Math.fma(x194, x207, 0.4);
      double x209 = Math.fma(x184, x201, x208);
      double x185 = -x184;
      double x186 = Math.fma(x179, x179, x185);
      double x180 = -x179;
      double x176 = x175 - 1.0;
      double x177 = x113 - x176;
      double x181 = Math.fma(x180, x175, x114);
      double x182 = Math.fma(x180, x177, x181);
      double x183 = x178 * x182;
      double x188 = x187 * x183;
      double x189 = x186 + x188;
      double x211 = 0.6666666666666666 * x189;
      double x212 = Math.fma(x184, 3.700743415417188E-17, x211);
      double x213 = Math.fma(x194, x209, x212);
      double x214 = x191 + x213;
      double x218 = x179 * x214;
      double x229 = x226 + x218;
      double x230 = x226 - x229;
      double x231 = x230 + x218;
      double x227 = x225 - x226;
      double x228 = x227 + x187;
      double x233 = x231 + x228;
      double x235 = 2.0 * x183;
      double x219 = -x218;
      double x220 = Math.fma(x179, x214, x219);
      double x215 = x191 - x214;
      double x216 = x215 + x213;
      double x192 = -x191;
      double x193 = Math.fma(x184, 0.6666666666666666, x192);
      double x217 = x216 + x193;
      double x221 = x183 * x214;
      double x222 = Math.fma(x179, x217, x221);
      double x223 = x220 + x222;
      double x236 = x235 + x223;
      double x95 = x94 - 1.0;
      double x96 = x94 - x95;
      double x97 = 1.0 - x96;
      double x98 = x89 - x95;
      double x99 = x97 + x98;
      double x120 = x99 * x119;
      double x122 = x120 * 5.421010862427522E-20;
      double x232 = x122 / x113;
      double x237 = x236 + x232;
      double x238 = Math.fma(x108, 5.497923018708371E-14, x237);
      double x239 = x233 + x238;
      double x240 = x229 + x239;
      double x241 = x173 * x240;
      boolean x242 = x241 > 710.0;
      double x243 = Double.longBitsToDouble(x242 ? Double.doubleToRawLongBits(710.0) : Double.doubleToRawLongBits(x241));
      boolean x246 = x243 < (-746.0);
      double x247 = Double.longBitsToDouble(x246 ? Double.doubleToRawLongBits((-746.0)) : Double.doubleToRawLongBits(x243));
      double x248 = Math.fma(x247, 1.4426950408889634, 6.755399441055744E15);
      long x262 = Double.doubleToRawLongBits(x248);
      long x263 = x262 << 52L;
      long x264 = x263 + 4602678819172646912L;
      double x265 = Double.longBitsToDouble(x264);
      boolean x347 = x247 < (-700.0);
      double x351 = Double.longBitsToDouble(x347 ? Double.doubleToRawLongBits(64.0) : Double.doubleToRawLongBits((-1.0)));
      double x352 = x248 + x351;
      long x353 = Double.doubleToRawLongBits(x352);
      long x354 = x353 << 52L;
      long x355 = x354 + 4607182418800017408L;
      double x356 = Double.longBitsToDouble(x355);
      boolean x296 = x241 < (-40.0);
      double x249 = x248 - 6.755399441055744E15;
      double x250 = Math.fma(x249, (-0.6931471805599453), x247);
      double x257 = Math.abs(x241);
      boolean x258 = x257 < 800.0;
      double x252 = x229 - x240;
      double x253 = x252 + x239;
      double x254 = -x241;
      double x255 = Math.fma(x173, x240, x254);
      double x256 = Math.fma(x173, x253, x255);
      double x259 = Double.longBitsToDouble(x258 ? Double.doubleToRawLongBits(x256) : Double.doubleToRawLongBits(0.0));
      double x260 = Math.fma(x249, (-2.3190468138462996E-17), x259);
      double x261 = x250 + x260;
      double x266 = x265 - 0.5;
      double x267 = Math.fma(x265, x261, x266);
      double x272 = x261 * x261;
      double x278 = Math.fma(x272, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x279 = Math.fma(x272, x278, 1.9841269529480364E-4);
      double x280 = Math.fma(x272, x279, 0.008333333333478821);
      double x281 = Math.fma(x272, x280, 0.1666666666666645);
      double x287 = Math.fma(x272, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x288 = Math.fma(x272, x287, 0.0013888888939513943);
      double x289 = Math.fma(x272, x288, 0.041666666666547864);
      double x290 = Math.fma(x272, x289, 0.5000000000000008);
      double x291 = Math.fma(x261, x281, x290);
      double x270 = x250 - x261;
      double x271 = x270 + x260;
      double x292 = Math.fma(x272, x291, x271);
      double x268 = x266 - x267;
      double x269 = Math.fma(x265, x261, x268);
      double x293 = Math.fma(x265, x292, x269);
      double x294 = x267 + x293;
      double x295 = 2.0 * x294;
      double x297 = Double.longBitsToDouble(x296 ? Double.doubleToRawLongBits((-1.0)) : Double.doubleToRawLongBits(x295));
      double x298 = u171 * x297;
      double x340 = u78 / x5;
      double x341 = 1.0 + x80;
      double x342 = 1.0 / x341;
      double x343 = x5 * x342;
      double x344 = Double.longBitsToDouble(x82 ? Double.doubleToRawLongBits(x340) : Double.doubleToRawLongBits(x343));
      double x349 = x261 + x292;
      double x350 = 1.0 + x349;
      double x357 = x350 * x356;
      double x348 = Double.longBitsToDouble(x347 ? Double.doubleToRawLongBits(5.421010862427522E-20) : Double.doubleToRawLongBits(2.0));
      double x358 = x357 * x348;
      double x359 = x344 * x358;
      double x360 = x359 / u1;
      double x361 = x360 * scale;
      v[vo + i] = x298;
      g[go + i] = x361;
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    Barron l = (Barron) loss;
    if (((double) l.alpha() == 2.0)) {
      if ((po | to | vo | go | ho) == 0) {
        hessianD0FromZero(l, p, t, v, g, h, scale, n);
      } else {
        hessianD0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
      }
    } else {
      if (((double) l.alpha() < -1.2089258196146292E24)) {
        hessianD1(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
      } else {
        if ((Math.abs((double) l.alpha()) < 8.470329472543003E-22)) {
          hessianD2(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
        } else {
          hessianD3(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
        }
      }
    }
  }

  private static void hessianD0(Barron l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    double u1 = (double) l.scale();
    double u302 = 1.0 / u1;
    double u303 = u302 / u1;
    double u304 = u303 * scale;
    for (int i = 0; i < n; i++) {
      double x2 = p[po + i];
      double x3 = t[to + i];
      double x4 = x2 - x3;
      double x5 = x4 / u1;
      double x10 = 0.5 * x5;
      double x11 = x10 * x5;
      double x300 = x5 / u1;
      double x301 = x300 * scale;
      v[vo + i] = x11;
      g[go + i] = x301;
      h[ho + i] = u304;
    }
  }

  private static void hessianD0FromZero(Barron l, double[] p, double[] t, double[] v, double[] g, double[] h, double scale, int n) {
    double u1 = (double) l.scale();
    double u302 = 1.0 / u1;
    double u303 = u302 / u1;
    double u304 = u303 * scale;
    for (int i = 0; i < n; i++) {
      double x2 = p[i];
      double x3 = t[i];
      double x4 = x2 - x3;
      double x5 = x4 / u1;
      double x10 = 0.5 * x5;
      double x11 = x10 * x5;
      double x300 = x5 / u1;
      double x301 = x300 * scale;
      v[i] = x11;
      g[i] = x301;
      h[i] = u304;
    }
  }

  private static void hessianD1(Barron l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    double u1 = (double) l.scale();
    for (int i = 0; i < n; i++) {
      double x2 = p[po + i];
      double x3 = t[to + i];
      double x4 = x2 - x3;
      double x5 = x4 / u1;
      double x10 = 0.5 * x5;
      double x11 = x10 * x5;
      double x17 = Math.min(800.0, x11);
      double x18 = -x17;
      boolean x20 = x18 > 710.0;
      double x21 = Double.longBitsToDouble(x20 ? Double.doubleToRawLongBits(710.0) : Double.doubleToRawLongBits(x18));
      boolean x24 = x21 < (-40.0);
      double x25 = Double.longBitsToDouble(x24 ? Double.doubleToRawLongBits((-40.0)) : Double.doubleToRawLongBits(x21));
      double x28 = Math.fma(x25, 1.4426950408889634, 6.755399441055744E15);
      long x60 = Double.doubleToRawLongBits(x28);
      long x62 = x60 << 52L;
      long x64 = x62 + 4602678819172646912L;
      double x65 = Double.longBitsToDouble(x64);
      boolean x305 = x21 < (-746.0);
      double x306 = Double.longBitsToDouble(x305 ? Double.doubleToRawLongBits((-746.0)) : Double.doubleToRawLongBits(x21));
      double x307 = Math.fma(x306, 1.4426950408889634, 6.755399441055744E15);
      boolean x310 = x306 < (-700.0);
      double x331 = Double.longBitsToDouble(x310 ? Double.doubleToRawLongBits(64.0) : Double.doubleToRawLongBits((-1.0)));
      double x332 = x307 + x331;
      long x333 = Double.doubleToRawLongBits(x332);
      long x334 = x333 << 52L;
      long x336 = x334 + 4607182418800017408L;
      double x337 = Double.longBitsToDouble(x336);
      double x73 = Math.abs(x17);
      boolean x75 = x73 < 5.551115123125783E-17;
      double x29 = x28 - 6.755399441055744E15;
      double x32 = Math.fma(x29, (-0.6931471805599453), x25);
      double x35 = Math.fma(x29, (-2.3190468138462996E-17), x32);
      double x66 = x65 - 0.5;
      double x67 = Math.fma(x65, x35, x66);
      double x38 = x35 * x35;
      double x44 = Math.fma(x38, 2.5108744365609084E-8, 2.755724511204243E-6);
      double x45 = Math.fma(x38, x44, 1.9841269885149644E-4);
      double x46 = Math.fma(x38, x45, 0.00833333333332206);
      double x47 = Math.fma(x38, x46, 0.16666666666666677);
      double x53 = Math.fma(x38, 2.092420318286426E-9, 2.7557243662000405E-7);
      double x54 = Math.fma(x38, x53, 2.4801587359295033E-5);
      double x55 = Math.fma(x38, x54, 0.0013888888888867635);
      double x56 = Math.fma(x38, x55, 0.0416666666666667);
      double x57 = Math.fma(x38, x56, 0.5);
      double x58 = Math.fma(x35, x47, x57);
      double x36 = x32 - x35;
      double x37 = Math.fma(x29, (-2.3190468138462996E-17), x36);
      double x59 = Math.fma(x38, x58, x37);
      double x68 = x66 - x67;
      double x69 = Math.fma(x65, x35, x68);
      double x70 = Math.fma(x65, x59, x69);
      double x71 = x67 + x70;
      double x72 = 2.0 * x71;
      double x76 = Double.longBitsToDouble(x75 ? Double.doubleToRawLongBits(x18) : Double.doubleToRawLongBits(x72));
      double x77 = -x76;
      double x312 = x307 - 6.755399441055744E15;
      double x313 = Math.fma(x312, (-0.6931471805599453), x306);
      double x314 = Math.fma(x312, (-2.3190468138462996E-17), x313);
      double x316 = 1.0 + x314;
      double x315 = x314 * x314;
      double x317 = Math.fma(x315, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x318 = Math.fma(x315, x317, 1.9841269529480364E-4);
      double x319 = Math.fma(x315, x318, 0.008333333333478821);
      double x320 = Math.fma(x315, x319, 0.1666666666666645);
      double x321 = Math.fma(x315, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x322 = Math.fma(x315, x321, 0.0013888888939513943);
      double x323 = Math.fma(x315, x322, 0.041666666666547864);
      double x324 = Math.fma(x315, x323, 0.5000000000000008);
      double x325 = Math.fma(x314, x320, x324);
      double x326 = 1.0 - x316;
      double x327 = x326 + x314;
      double x328 = Math.fma(x315, x325, x327);
      double x329 = x316 + x328;
      double x338 = x329 * x337;
      double x311 = Double.longBitsToDouble(x310 ? Double.doubleToRawLongBits(5.421010862427522E-20) : Double.doubleToRawLongBits(2.0));
      double x339 = x338 * x311;
      double x340 = x5 * x339;
      double x341 = x340 / u1;
      double x342 = x341 * scale;
      double x343 = 2.0 * x17;
      double x344 = 1.0 - x343;
      double x345 = x344 * x339;
      double x346 = x345 / u1;
      double x347 = x346 / u1;
      double x348 = x347 * scale;
      v[vo + i] = x77;
      g[go + i] = x342;
      h[ho + i] = x348;
    }
  }

  private static void hessianD2(Barron l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    double u1 = (double) l.scale();
    double u0 = (double) l.alpha();
    double u78 = 2.0 - u0;
    double u84 = Math.sqrt(u78);
    double u356 = u0 - 1.0;
    for (int i = 0; i < n; i++) {
      double x2 = p[po + i];
      double x3 = t[to + i];
      double x4 = x2 - x3;
      double x5 = x4 / u1;
      double x79 = x5 * x5;
      double x80 = x79 / u78;
      boolean x82 = x80 > 1.152921504606847E18;
      double x83 = Math.abs(x5);
      double x85 = x83 / u84;
      double x88 = x85 - 1.0;
      double x89 = Double.longBitsToDouble(x82 ? Double.doubleToRawLongBits(x88) : Double.doubleToRawLongBits(x80));
      double x94 = 1.0 + x89;
      long x100 = Double.doubleToRawLongBits(x94);
      long x102 = x100 + 2638147582215219L;
      long x104 = x102 >>> 52L;
      long x106 = x104 | 4841369599423283200L;
      double x107 = Double.longBitsToDouble(x106);
      long x110 = x102 & 4503599627370495L;
      long x112 = x110 + 4604544271217802189L;
      double x113 = Double.longBitsToDouble(x112);
      long x117 = x102 & (-4503599627370496L);
      long x118 = (-8944148859957805056L) - x117;
      double x119 = Double.longBitsToDouble(x118);
      double x90 = Double.longBitsToDouble(x82 ? Double.doubleToRawLongBits(2.0) : Double.doubleToRawLongBits(1.0));
      boolean x166 = x89 == 0.0;
      boolean x167 = x89 == Double.POSITIVE_INFINITY;
      boolean x168 = x166 || x167;
      boolean x158 = x89 > (-1.0);
      double x108 = x107 - 4.503599627371519E15;
      double x114 = x113 - 1.0;
      double x95 = x94 - 1.0;
      double x96 = x94 - x95;
      double x97 = 1.0 - x96;
      double x98 = x89 - x95;
      double x99 = x97 + x98;
      double x120 = x99 * x119;
      double x122 = x120 * 5.421010862427522E-20;
      double x123 = x114 + x122;
      double x151 = Math.fma(x108, 0.6931471805599453, x123);
      double x152 = -x151;
      double x153 = Math.fma(x108, 0.6931471805599453, x152);
      double x154 = x153 + x123;
      double x132 = 0.5 * x123;
      double x133 = x132 * x123;
      double x129 = 2.0 + x123;
      double x130 = x123 / x129;
      double x131 = x130 * x130;
      double x134 = x131 * x131;
      double x138 = Math.fma(x134, 0.15324946179995427, 0.22222207228003962);
      double x139 = Math.fma(x134, x138, 0.39999999999811436);
      double x144 = Math.fma(x134, 0.146898047840423, 0.18183126642826067);
      double x145 = Math.fma(x134, x144, 0.28571428655863595);
      double x146 = Math.fma(x134, x145, 0.6666666666666674);
      double x147 = Math.fma(x131, x139, x146);
      double x148 = Math.fma(x131, x147, x133);
      double x124 = x114 - x123;
      double x125 = x124 + x122;
      double x126 = -x125;
      double x127 = Math.fma(x126, x123, x125);
      double x128 = Math.fma(x108, 2.3190468138462996E-17, x127);
      double x149 = Math.fma(x130, x148, x128);
      double x150 = x133 - x149;
      double x155 = x154 - x150;
      double x156 = x151 + x155;
      boolean x159 = x89 == (-1.0);
      double x163 = Double.longBitsToDouble(x159 ? Double.doubleToRawLongBits(Double.NEGATIVE_INFINITY) : Double.doubleToRawLongBits(Double.NaN));
      double x164 = Double.longBitsToDouble(x158 ? Double.doubleToRawLongBits(x156) : Double.doubleToRawLongBits(x163));
      double x169 = Double.longBitsToDouble(x168 ? Double.doubleToRawLongBits(x89) : Double.doubleToRawLongBits(x164));
      double x170 = x90 * x169;
      double x349 = u78 / x5;
      double x350 = 1.0 + x80;
      double x351 = 1.0 / x350;
      double x352 = x5 * x351;
      double x353 = Double.longBitsToDouble(x82 ? Double.doubleToRawLongBits(x349) : Double.doubleToRawLongBits(x352));
      double x354 = x353 / u1;
      double x355 = x354 * scale;
      double x361 = x349 / x5;
      double x362 = Double.longBitsToDouble(x82 ? Double.doubleToRawLongBits(x361) : Double.doubleToRawLongBits(x351));
      double x357 = x80 * x351;
      double x358 = Double.longBitsToDouble(x82 ? Double.doubleToRawLongBits(1.0) : Double.doubleToRawLongBits(x357));
      double x359 = u356 * x358;
      double x360 = x351 + x359;
      double x363 = x362 * x360;
      double x364 = x363 / u1;
      double x365 = x364 / u1;
      double x366 = x365 * scale;
      v[vo + i] = x170;
      g[go + i] = x355;
      h[ho + i] = x366;
    }
  }

  private static void hessianD3(Barron l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    double u1 = (double) l.scale();
    double u0 = (double) l.alpha();
    double u78 = 2.0 - u0;
    double u84 = Math.sqrt(u78);
    double u172 = 0.5 * u0;
    double u171 = u78 / u0;
    double u356 = u0 - 1.0;
    for (int i = 0; i < n; i++) {
      double x2 = p[po + i];
      double x3 = t[to + i];
      double x4 = x2 - x3;
      double x5 = x4 / u1;
      double x79 = x5 * x5;
      double x80 = x79 / u78;
      boolean x82 = x80 > 1.152921504606847E18;
      double x83 = Math.abs(x5);
      double x85 = x83 / u84;
      double x88 = x85 - 1.0;
      double x89 = Double.longBitsToDouble(x82 ? Double.doubleToRawLongBits(x88) : Double.doubleToRawLongBits(x80));
      double x94 = 1.0 + x89;
      long x100 = Double.doubleToRawLongBits(x94);
      long x102 = x100 + 2638147582215219L;
      long x104 = x102 >>> 52L;
      long x106 = x104 | 4841369599423283200L;
      double x107 = Double.longBitsToDouble(x106);
      long x110 = x102 & 4503599627370495L;
      long x112 = x110 + 4604544271217802189L;
      double x113 = Double.longBitsToDouble(x112);
      long x117 = x102 & (-4503599627370496L);
      long x118 = (-8944148859957805056L) - x117;
      double x119 = Double.longBitsToDouble(x118);
      double x173 = Double.longBitsToDouble(x82 ? Double.doubleToRawLongBits(u0) : Double.doubleToRawLongBits(u172));
      double x108 = x107 - 4.503599627371519E15;
      double x225 = x108 * 0.6931471805598903;
      double x114 = x113 - 1.0;
      double x175 = x113 + 1.0;
      double x178 = 1.0 / x175;
      double x179 = x114 * x178;
      double x187 = 2.0 * x179;
      double x226 = x225 + x187;
      double x184 = x179 * x179;
      double x191 = x184 * 0.6666666666666666;
      double x194 = x184 * x184;
      double x199 = Math.fma(x194, 0.11813183534883977, 0.13335212760276643);
      double x200 = Math.fma(x194, x199, 0.18181818430401175);
      double x201 = Math.fma(x194, x200, 0.2857142857143038);
      double x206 = Math.fma(x194, 0.11696600254346069, 0.15384586319285107);
      double x207 = Math.fma(x194, x206, 0.22222222221151933);
      double x208 = Math.fma(x194, x207, 0.4);
      double x209 = Math.fma(x184, x201, x208);
      double x185 = -x184;
      double x186 = Math.fma(x179, x179, x185);
      double x180 = -x179;
      double x176 = x175 - 1.0;
      double x177 = x113 - x176;
      double x181 = Math.fma(x180, x175, x114);
      double x182 = Math.fma(x180, x177, x181);
      double x183 = x178 * x182;
      double x188 = x187 * x183;
      double x189 = x186 + x188;
      double x211 = 0.6666666666666666 * x189;
      double x212 = Math.fma(x184, 3.700743415417188E-17, x211);
      double x213 = Math.fma(x194, x209, x212);
      double x214 = x191 + x213;
      double x218 = x179 * x214;
      double x229 = x226 + x218;
      double x230 = x226 - x229;
      double x231 = x230 + x218;
      double x227 = x225 - x226;
      double x228 = x227 + x187;
      double x233 = x231 + x228;
      double x235 = 2.0 * x183;
      double x219 = -x218;
      double x220 = Math.fma(x179, x214, x219);
      double x215 = x191 - x214;
      double x216 = x215 + x213;
      double x192 = -x191;
      double x193 = Math.fma(x184, 0.6666666666666666, x192);
      double x217 = x216 + x193;
      double x221 = x183 * x214;
      double x222 = Math.fma(x179, x217, x221);
      double x223 = x220 + x222;
      double x236 = x235 + x223;
      double x95 = x94 - 1.0;
      double x96 = x94 - x95;
      double x97 = 1.0 - x96;
      double x98 = x89 - x95;
      double x99 = x97 + x98;
      double x120 = x99 * x119;
      double x122 = x120 * 5.421010862427522E-20;
      double x232 = x122 / x113;
      double x237 = x236 + x232;
      double x238 = Math.fma(x108, 5.497923018708371E-14, x237);
      double x239 = x233 + x238;
      double x240 = x229 + x239;
      double x241 = x173 * x240;
      boolean x242 = x241 > 710.0;
      double x243 = Double.longBitsToDouble(x242 ? Double.doubleToRawLongBits(710.0) : Double.doubleToRawLongBits(x241));
      boolean x246 = x243 < (-746.0);
      double x247 = Double.longBitsToDouble(x246 ? Double.doubleToRawLongBits((-746.0)) : Double.doubleToRawLongBits(x243));
      double x248 = Math.fma(x247, 1.4426950408889634, 6.755399441055744E15);
      long x262 = Double.doubleToRawLongBits(x248);
      long x263 = x262 << 52L;
      long x264 = x263 + 4602678819172646912L;
      double x265 = Double.longBitsToDouble(x264);
      boolean x367 = x247 < (-700.0);
      double x371 = Double.longBitsToDouble(x367 ? Double.doubleToRawLongBits(64.0) : Double.doubleToRawLongBits((-1.0)));
      double x372 = x248 + x371;
      long x373 = Double.doubleToRawLongBits(x372);
      long x374 = x373 << 52L;
      long x375 = x374 + 4607182418800017408L;
      double x376 = Double.longBitsToDouble(x375);
      boolean x296 = x241 < (-40.0);
      double x249 = x248 - 6.755399441055744E15;
      double x250 = Math.fma(x249, (-0.6931471805599453), x247);
      double x257 = Math.abs(x241);
      boolean x258 = x257 < 800.0;
      double x252 = x229 - x240;
      double x253 = x252 + x239;
      double x254 = -x241;
      double x255 = Math.fma(x173, x240, x254);
      double x256 = Math.fma(x173, x253, x255);
      double x259 = Double.longBitsToDouble(x258 ? Double.doubleToRawLongBits(x256) : Double.doubleToRawLongBits(0.0));
      double x260 = Math.fma(x249, (-2.3190468138462996E-17), x259);
      double x261 = x250 + x260;
      double x266 = x265 - 0.5;
      double x267 = Math.fma(x265, x261, x266);
      double x272 = x261 * x261;
      double x278 = Math.fma(x272, 2.5002582208151006E-8, 2.7557573030498167E-6);
      double x279 = Math.fma(x272, x278, 1.9841269529480364E-4);
      double x280 = Math.fma(x272, x279, 0.008333333333478821);
      double x281 = Math.fma(x272, x280, 0.1666666666666645);
      double x287 = Math.fma(x272, 2.7628986401479685E-7, 2.4801496954770712E-5);
      double x288 = Math.fma(x272, x287, 0.0013888888939513943);
      double x289 = Math.fma(x272, x288, 0.041666666666547864);
      double x290 = Math.fma(x272, x289, 0.5000000000000008);
      double x291 = Math.fma(x261, x281, x290);
      double x270 = x250 - x261;
      double x271 = x270 + x260;
      double x292 = Math.fma(x272, x291, x271);
      double x268 = x266 - x267;
      double x269 = Math.fma(x265, x261, x268);
      double x293 = Math.fma(x265, x292, x269);
      double x294 = x267 + x293;
      double x295 = 2.0 * x294;
      double x297 = Double.longBitsToDouble(x296 ? Double.doubleToRawLongBits((-1.0)) : Double.doubleToRawLongBits(x295));
      double x298 = u171 * x297;
      double x349 = u78 / x5;
      double x350 = 1.0 + x80;
      double x351 = 1.0 / x350;
      double x352 = x5 * x351;
      double x353 = Double.longBitsToDouble(x82 ? Double.doubleToRawLongBits(x349) : Double.doubleToRawLongBits(x352));
      double x369 = x261 + x292;
      double x370 = 1.0 + x369;
      double x377 = x370 * x376;
      double x368 = Double.longBitsToDouble(x367 ? Double.doubleToRawLongBits(5.421010862427522E-20) : Double.doubleToRawLongBits(2.0));
      double x378 = x377 * x368;
      double x379 = x353 * x378;
      double x380 = x379 / u1;
      double x381 = x380 * scale;
      double x361 = x349 / x5;
      double x362 = Double.longBitsToDouble(x82 ? Double.doubleToRawLongBits(x361) : Double.doubleToRawLongBits(x351));
      double x382 = x362 * x378;
      double x357 = x80 * x351;
      double x358 = Double.longBitsToDouble(x82 ? Double.doubleToRawLongBits(1.0) : Double.doubleToRawLongBits(x357));
      double x359 = u356 * x358;
      double x360 = x351 + x359;
      double x383 = x382 * x360;
      double x384 = x383 / u1;
      double x385 = x384 / u1;
      double x386 = x385 * scale;
      v[vo + i] = x298;
      g[go + i] = x381;
      h[ho + i] = x386;
    }
  }
}
