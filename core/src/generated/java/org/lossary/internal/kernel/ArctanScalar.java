// Generated from Arctan.java by the kernel generator. Not to be edited.
package org.lossary.internal.kernel;

import org.lossary.LossException;
import org.lossary.PointwiseLoss;
import org.lossary.internal.maths.Maths32;
import org.lossary.internal.maths.Maths64;
import org.lossary.regression.Arctan;

/** Loops of {@link Arctan}. */
public final class ArctanScalar extends PointwiseKernel {
  /** Makes the kernel. */
  public ArctanScalar() {}

  @Override
  public void value(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    Arctan l = (Arctan) loss;
    valueF0(l, p, po, t, to, v, vo, n);
  }

  private static void valueF0(Arctan l, float[] p, int po, float[] t, int to, float[] v, int vo, int n) {
    float u0 = (float) l.scale();
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      float x2 = t[to + i];
      float x3 = x1 - x2;
      float x4 = x3 / u0;
      float x6 = x4 * x4;
      float x7 = Math.abs(x6);
      boolean x11 = x7 > 1.83f;
      boolean x9 = x7 > 0.5463f;
      float x23 = Float.intBitsToFloat(x9 ? Float.floatToRawIntBits(0.7853982f) : Float.floatToRawIntBits(0.0f));
      float x24 = Float.intBitsToFloat(x11 ? Float.floatToRawIntBits(1.5707964f) : Float.floatToRawIntBits(x23));
      float x14 = x7 - 1.0f;
      float x15 = Float.intBitsToFloat(x9 ? Float.floatToRawIntBits(x14) : Float.floatToRawIntBits(x7));
      float x16 = Float.intBitsToFloat(x11 ? Float.floatToRawIntBits((-1.0f)) : Float.floatToRawIntBits(x15));
      float x17 = x7 + 1.0f;
      float x18 = Float.intBitsToFloat(x9 ? Float.floatToRawIntBits(x17) : Float.floatToRawIntBits(1.0f));
      float x19 = Float.intBitsToFloat(x11 ? Float.floatToRawIntBits(x7) : Float.floatToRawIntBits(x18));
      float x31 = x16 / x19;
      float x33 = x24 + x31;
      float x34 = x24 - x33;
      float x35 = x34 + x31;
      float x32 = x31 * x31;
      float x36 = x31 * x32;
      float x37 = x32 * x32;
      float x41 = Math.fma(x37, 0.035059556f, 0.10877459f);
      float x42 = Math.fma(x37, x41, 0.1999923f);
      float x49 = Math.fma(x37, (-0.07729154f), (-0.14265387f));
      float x50 = Math.fma(x37, x49, (-0.33333325f));
      float x51 = Math.fma(x32, x42, x50);
      float x29 = Float.intBitsToFloat(x9 ? Float.floatToRawIntBits((-2.1855694E-8f)) : Float.floatToRawIntBits(0.0f));
      float x30 = Float.intBitsToFloat(x11 ? Float.floatToRawIntBits((-4.371139E-8f)) : Float.floatToRawIntBits(x29));
      float x52 = Math.fma(x36, x51, x30);
      float x53 = x35 + x52;
      float x54 = x33 + x53;
      int x55 = Float.floatToRawIntBits(x54);
      int x56 = Float.floatToRawIntBits(x6);
      int x58 = x56 & (-2147483648);
      int x59 = x55 | x58;
      float x60 = Float.intBitsToFloat(x59);
      float x61 = 0.5f * x60;
      float x62 = u0 * x61;
      float x63 = u0 * x62;
      v[vo + i] = x63;
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    Arctan l = (Arctan) loss;
    gradientF0(l, p, po, t, to, v, vo, g, go, scale, n);
  }

  private static void gradientF0(Arctan l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float scale, int n) {
    float u0 = (float) l.scale();
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      float x2 = t[to + i];
      float x3 = x1 - x2;
      float x4 = x3 / u0;
      float x6 = x4 * x4;
      float x7 = Math.abs(x6);
      boolean x11 = x7 > 1.83f;
      boolean x9 = x7 > 0.5463f;
      float x23 = Float.intBitsToFloat(x9 ? Float.floatToRawIntBits(0.7853982f) : Float.floatToRawIntBits(0.0f));
      float x24 = Float.intBitsToFloat(x11 ? Float.floatToRawIntBits(1.5707964f) : Float.floatToRawIntBits(x23));
      float x14 = x7 - 1.0f;
      float x15 = Float.intBitsToFloat(x9 ? Float.floatToRawIntBits(x14) : Float.floatToRawIntBits(x7));
      float x16 = Float.intBitsToFloat(x11 ? Float.floatToRawIntBits((-1.0f)) : Float.floatToRawIntBits(x15));
      float x17 = x7 + 1.0f;
      float x18 = Float.intBitsToFloat(x9 ? Float.floatToRawIntBits(x17) : Float.floatToRawIntBits(1.0f));
      float x19 = Float.intBitsToFloat(x11 ? Float.floatToRawIntBits(x7) : Float.floatToRawIntBits(x18));
      float x31 = x16 / x19;
      float x33 = x24 + x31;
      float x34 = x24 - x33;
      float x35 = x34 + x31;
      float x32 = x31 * x31;
      float x36 = x31 * x32;
      float x37 = x32 * x32;
      float x41 = Math.fma(x37, 0.035059556f, 0.10877459f);
      float x42 = Math.fma(x37, x41, 0.1999923f);
      float x49 = Math.fma(x37, (-0.07729154f), (-0.14265387f));
      float x50 = Math.fma(x37, x49, (-0.33333325f));
      float x51 = Math.fma(x32, x42, x50);
      float x29 = Float.intBitsToFloat(x9 ? Float.floatToRawIntBits((-2.1855694E-8f)) : Float.floatToRawIntBits(0.0f));
      float x30 = Float.intBitsToFloat(x11 ? Float.floatToRawIntBits((-4.371139E-8f)) : Float.floatToRawIntBits(x29));
      float x52 = Math.fma(x36, x51, x30);
      float x53 = x35 + x52;
      float x54 = x33 + x53;
      int x55 = Float.floatToRawIntBits(x54);
      int x56 = Float.floatToRawIntBits(x6);
      int x58 = x56 & (-2147483648);
      int x59 = x55 | x58;
      float x60 = Float.intBitsToFloat(x59);
      float x61 = 0.5f * x60;
      float x62 = u0 * x61;
      float x63 = u0 * x62;
      boolean x66 = x6 > 1.0737418E9f;
      float x67 = u0 / x4;
      float x68 = Float.intBitsToFloat(x66 ? Float.floatToRawIntBits(x67) : Float.floatToRawIntBits(x3));
      float x70 = x6 * x6;
      float x71 = 1.0f + x70;
      float x72 = Float.intBitsToFloat(x66 ? Float.floatToRawIntBits(x6) : Float.floatToRawIntBits(x71));
      float x73 = x68 / x72;
      float x74 = x73 * scale;
      v[vo + i] = x63;
      g[go + i] = x74;
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    Arctan l = (Arctan) loss;
    hessianF0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
  }

  private static void hessianF0(Arctan l, float[] p, int po, float[] t, int to, float[] v, int vo, float[] g, int go, float[] h, int ho, float scale, int n) {
    float u0 = (float) l.scale();
    for (int i = 0; i < n; i++) {
      float x1 = p[po + i];
      float x2 = t[to + i];
      float x3 = x1 - x2;
      float x4 = x3 / u0;
      float x6 = x4 * x4;
      float x7 = Math.abs(x6);
      boolean x11 = x7 > 1.83f;
      boolean x9 = x7 > 0.5463f;
      float x23 = Float.intBitsToFloat(x9 ? Float.floatToRawIntBits(0.7853982f) : Float.floatToRawIntBits(0.0f));
      float x24 = Float.intBitsToFloat(x11 ? Float.floatToRawIntBits(1.5707964f) : Float.floatToRawIntBits(x23));
      float x14 = x7 - 1.0f;
      float x15 = Float.intBitsToFloat(x9 ? Float.floatToRawIntBits(x14) : Float.floatToRawIntBits(x7));
      float x16 = Float.intBitsToFloat(x11 ? Float.floatToRawIntBits((-1.0f)) : Float.floatToRawIntBits(x15));
      float x17 = x7 + 1.0f;
      float x18 = Float.intBitsToFloat(x9 ? Float.floatToRawIntBits(x17) : Float.floatToRawIntBits(1.0f));
      float x19 = Float.intBitsToFloat(x11 ? Float.floatToRawIntBits(x7) : Float.floatToRawIntBits(x18));
      float x31 = x16 / x19;
      float x33 = x24 + x31;
      float x34 = x24 - x33;
      float x35 = x34 + x31;
      float x32 = x31 * x31;
      float x36 = x31 * x32;
      float x37 = x32 * x32;
      float x41 = Math.fma(x37, 0.035059556f, 0.10877459f);
      float x42 = Math.fma(x37, x41, 0.1999923f);
      float x49 = Math.fma(x37, (-0.07729154f), (-0.14265387f));
      float x50 = Math.fma(x37, x49, (-0.33333325f));
      float x51 = Math.fma(x32, x42, x50);
      float x29 = Float.intBitsToFloat(x9 ? Float.floatToRawIntBits((-2.1855694E-8f)) : Float.floatToRawIntBits(0.0f));
      float x30 = Float.intBitsToFloat(x11 ? Float.floatToRawIntBits((-4.371139E-8f)) : Float.floatToRawIntBits(x29));
      float x52 = Math.fma(x36, x51, x30);
      float x53 = x35 + x52;
      float x54 = x33 + x53;
      int x55 = Float.floatToRawIntBits(x54);
      int x56 = Float.floatToRawIntBits(x6);
      int x58 = x56 & (-2147483648);
      int x59 = x55 | x58;
      float x60 = Float.intBitsToFloat(x59);
      float x61 = 0.5f * x60;
      float x62 = u0 * x61;
      float x63 = u0 * x62;
      boolean x66 = x6 > 1.0737418E9f;
      float x67 = u0 / x4;
      float x68 = Float.intBitsToFloat(x66 ? Float.floatToRawIntBits(x67) : Float.floatToRawIntBits(x3));
      float x70 = x6 * x6;
      float x71 = 1.0f + x70;
      float x72 = Float.intBitsToFloat(x66 ? Float.floatToRawIntBits(x6) : Float.floatToRawIntBits(x71));
      float x73 = x68 / x72;
      float x74 = x73 * scale;
      float x75 = 1.0f / x71;
      boolean x77 = x6 < 1.0737418E9f;
      float x78 = x70 * x75;
      float x79 = Float.intBitsToFloat(x77 ? Float.floatToRawIntBits(x78) : Float.floatToRawIntBits(1.0f));
      float x81 = 4.0f * x79;
      float x82 = 1.0f - x81;
      float x83 = x75 * x82;
      float x84 = x83 * scale;
      v[vo + i] = x63;
      g[go + i] = x74;
      h[ho + i] = x84;
    }
  }

  @Override
  public void value(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    Arctan l = (Arctan) loss;
    valueD0(l, p, po, t, to, v, vo, n);
  }

  private static void valueD0(Arctan l, double[] p, int po, double[] t, int to, double[] v, int vo, int n) {
    double u0 = (double) l.scale();
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      double x2 = t[to + i];
      double x3 = x1 - x2;
      double x4 = x3 / u0;
      double x6 = x4 * x4;
      double x7 = Math.abs(x6);
      boolean x11 = x7 > 1.83;
      boolean x9 = x7 > 0.5463;
      double x23 = Double.longBitsToDouble(x9 ? Double.doubleToRawLongBits(0.7853981633974483) : Double.doubleToRawLongBits(0.0));
      double x24 = Double.longBitsToDouble(x11 ? Double.doubleToRawLongBits(1.5707963267948966) : Double.doubleToRawLongBits(x23));
      double x14 = x7 - 1.0;
      double x15 = Double.longBitsToDouble(x9 ? Double.doubleToRawLongBits(x14) : Double.doubleToRawLongBits(x7));
      double x16 = Double.longBitsToDouble(x11 ? Double.doubleToRawLongBits((-1.0)) : Double.doubleToRawLongBits(x15));
      double x17 = x7 + 1.0;
      double x18 = Double.longBitsToDouble(x9 ? Double.doubleToRawLongBits(x17) : Double.doubleToRawLongBits(1.0));
      double x19 = Double.longBitsToDouble(x11 ? Double.doubleToRawLongBits(x7) : Double.doubleToRawLongBits(x18));
      double x29 = x16 / x19;
      double x31 = x24 + x29;
      double x32 = x24 - x31;
      double x33 = x32 + x29;
      double x30 = x29 * x29;
      double x34 = x29 * x30;
      double x35 = x30 * x30;
      double x42 = Math.fma(x35, 0.02088761953194215, 0.045043727200928106);
      double x43 = Math.fma(x35, x42, 0.05873687002814737);
      double x44 = Math.fma(x35, x43, 0.07692237139070054);
      double x45 = Math.fma(x35, x44, 0.11111111003950509);
      double x46 = Math.fma(x35, x45, 0.1999999999998699);
      double x61 = Math.fma(x35, (-0.006694703834006313), (-0.03510125856935584));
      double x62 = Math.fma(x35, x61, (-0.052070815499279256));
      double x63 = Math.fma(x35, x62, (-0.0666572433142952));
      double x64 = Math.fma(x35, x63, (-0.09090905594892164));
      double x65 = Math.fma(x35, x64, (-0.1428571428391204));
      double x66 = Math.fma(x35, x65, (-0.33333333333333315));
      double x67 = Math.fma(x30, x46, x66);
      double x27 = Double.longBitsToDouble(x9 ? Double.doubleToRawLongBits(3.061616997868383E-17) : Double.doubleToRawLongBits(0.0));
      double x28 = Double.longBitsToDouble(x11 ? Double.doubleToRawLongBits(6.123233995736766E-17) : Double.doubleToRawLongBits(x27));
      double x68 = Math.fma(x34, x67, x28);
      double x69 = x33 + x68;
      double x70 = x31 + x69;
      long x71 = Double.doubleToRawLongBits(x70);
      long x72 = Double.doubleToRawLongBits(x6);
      long x74 = x72 & (-9223372036854775808L);
      long x75 = x71 | x74;
      double x76 = Double.longBitsToDouble(x75);
      double x77 = 0.5 * x76;
      double x78 = u0 * x77;
      double x79 = u0 * x78;
      v[vo + i] = x79;
    }
  }

  @Override
  public void gradient(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    Arctan l = (Arctan) loss;
    gradientD0(l, p, po, t, to, v, vo, g, go, scale, n);
  }

  private static void gradientD0(Arctan l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double scale, int n) {
    double u0 = (double) l.scale();
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      double x2 = t[to + i];
      double x3 = x1 - x2;
      double x4 = x3 / u0;
      double x6 = x4 * x4;
      double x7 = Math.abs(x6);
      boolean x11 = x7 > 1.83;
      boolean x9 = x7 > 0.5463;
      double x23 = Double.longBitsToDouble(x9 ? Double.doubleToRawLongBits(0.7853981633974483) : Double.doubleToRawLongBits(0.0));
      double x24 = Double.longBitsToDouble(x11 ? Double.doubleToRawLongBits(1.5707963267948966) : Double.doubleToRawLongBits(x23));
      double x14 = x7 - 1.0;
      double x15 = Double.longBitsToDouble(x9 ? Double.doubleToRawLongBits(x14) : Double.doubleToRawLongBits(x7));
      double x16 = Double.longBitsToDouble(x11 ? Double.doubleToRawLongBits((-1.0)) : Double.doubleToRawLongBits(x15));
      double x17 = x7 + 1.0;
      double x18 = Double.longBitsToDouble(x9 ? Double.doubleToRawLongBits(x17) : Double.doubleToRawLongBits(1.0));
      double x19 = Double.longBitsToDouble(x11 ? Double.doubleToRawLongBits(x7) : Double.doubleToRawLongBits(x18));
      double x29 = x16 / x19;
      double x31 = x24 + x29;
      double x32 = x24 - x31;
      double x33 = x32 + x29;
      double x30 = x29 * x29;
      double x34 = x29 * x30;
      double x35 = x30 * x30;
      double x42 = Math.fma(x35, 0.02088761953194215, 0.045043727200928106);
      double x43 = Math.fma(x35, x42, 0.05873687002814737);
      double x44 = Math.fma(x35, x43, 0.07692237139070054);
      double x45 = Math.fma(x35, x44, 0.11111111003950509);
      double x46 = Math.fma(x35, x45, 0.1999999999998699);
      double x61 = Math.fma(x35, (-0.006694703834006313), (-0.03510125856935584));
      double x62 = Math.fma(x35, x61, (-0.052070815499279256));
      double x63 = Math.fma(x35, x62, (-0.0666572433142952));
      double x64 = Math.fma(x35, x63, (-0.09090905594892164));
      double x65 = Math.fma(x35, x64, (-0.1428571428391204));
      double x66 = Math.fma(x35, x65, (-0.33333333333333315));
      double x67 = Math.fma(x30, x46, x66);
      double x27 = Double.longBitsToDouble(x9 ? Double.doubleToRawLongBits(3.061616997868383E-17) : Double.doubleToRawLongBits(0.0));
      double x28 = Double.longBitsToDouble(x11 ? Double.doubleToRawLongBits(6.123233995736766E-17) : Double.doubleToRawLongBits(x27));
      double x68 = Math.fma(x34, x67, x28);
      double x69 = x33 + x68;
      double x70 = x31 + x69;
      long x71 = Double.doubleToRawLongBits(x70);
      long x72 = Double.doubleToRawLongBits(x6);
      long x74 = x72 & (-9223372036854775808L);
      long x75 = x71 | x74;
      double x76 = Double.longBitsToDouble(x75);
      double x77 = 0.5 * x76;
      double x78 = u0 * x77;
      double x79 = u0 * x78;
      boolean x82 = x6 > 1.073741824E9;
      double x83 = u0 / x4;
      double x84 = Double.longBitsToDouble(x82 ? Double.doubleToRawLongBits(x83) : Double.doubleToRawLongBits(x3));
      double x86 = x6 * x6;
      double x87 = 1.0 + x86;
      double x88 = Double.longBitsToDouble(x82 ? Double.doubleToRawLongBits(x6) : Double.doubleToRawLongBits(x87));
      double x89 = x84 / x88;
      double x90 = x89 * scale;
      v[vo + i] = x79;
      g[go + i] = x90;
    }
  }

  @Override
  public void hessian(PointwiseLoss loss, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    Arctan l = (Arctan) loss;
    hessianD0(l, p, po, t, to, v, vo, g, go, h, ho, scale, n);
  }

  private static void hessianD0(Arctan l, double[] p, int po, double[] t, int to, double[] v, int vo, double[] g, int go, double[] h, int ho, double scale, int n) {
    double u0 = (double) l.scale();
    for (int i = 0; i < n; i++) {
      double x1 = p[po + i];
      double x2 = t[to + i];
      double x3 = x1 - x2;
      double x4 = x3 / u0;
      double x6 = x4 * x4;
      double x7 = Math.abs(x6);
      boolean x11 = x7 > 1.83;
      boolean x9 = x7 > 0.5463;
      double x23 = Double.longBitsToDouble(x9 ? Double.doubleToRawLongBits(0.7853981633974483) : Double.doubleToRawLongBits(0.0));
      double x24 = Double.longBitsToDouble(x11 ? Double.doubleToRawLongBits(1.5707963267948966) : Double.doubleToRawLongBits(x23));
      double x14 = x7 - 1.0;
      double x15 = Double.longBitsToDouble(x9 ? Double.doubleToRawLongBits(x14) : Double.doubleToRawLongBits(x7));
      double x16 = Double.longBitsToDouble(x11 ? Double.doubleToRawLongBits((-1.0)) : Double.doubleToRawLongBits(x15));
      double x17 = x7 + 1.0;
      double x18 = Double.longBitsToDouble(x9 ? Double.doubleToRawLongBits(x17) : Double.doubleToRawLongBits(1.0));
      double x19 = Double.longBitsToDouble(x11 ? Double.doubleToRawLongBits(x7) : Double.doubleToRawLongBits(x18));
      double x29 = x16 / x19;
      double x31 = x24 + x29;
      double x32 = x24 - x31;
      double x33 = x32 + x29;
      double x30 = x29 * x29;
      double x34 = x29 * x30;
      double x35 = x30 * x30;
      double x42 = Math.fma(x35, 0.02088761953194215, 0.045043727200928106);
      double x43 = Math.fma(x35, x42, 0.05873687002814737);
      double x44 = Math.fma(x35, x43, 0.07692237139070054);
      double x45 = Math.fma(x35, x44, 0.11111111003950509);
      double x46 = Math.fma(x35, x45, 0.1999999999998699);
      double x61 = Math.fma(x35, (-0.006694703834006313), (-0.03510125856935584));
      double x62 = Math.fma(x35, x61, (-0.052070815499279256));
      double x63 = Math.fma(x35, x62, (-0.0666572433142952));
      double x64 = Math.fma(x35, x63, (-0.09090905594892164));
      double x65 = Math.fma(x35, x64, (-0.1428571428391204));
      double x66 = Math.fma(x35, x65, (-0.33333333333333315));
      double x67 = Math.fma(x30, x46, x66);
      double x27 = Double.longBitsToDouble(x9 ? Double.doubleToRawLongBits(3.061616997868383E-17) : Double.doubleToRawLongBits(0.0));
      double x28 = Double.longBitsToDouble(x11 ? Double.doubleToRawLongBits(6.123233995736766E-17) : Double.doubleToRawLongBits(x27));
      double x68 = Math.fma(x34, x67, x28);
      double x69 = x33 + x68;
      double x70 = x31 + x69;
      long x71 = Double.doubleToRawLongBits(x70);
      long x72 = Double.doubleToRawLongBits(x6);
      long x74 = x72 & (-9223372036854775808L);
      long x75 = x71 | x74;
      double x76 = Double.longBitsToDouble(x75);
      double x77 = 0.5 * x76;
      double x78 = u0 * x77;
      double x79 = u0 * x78;
      boolean x82 = x6 > 1.073741824E9;
      double x83 = u0 / x4;
      double x84 = Double.longBitsToDouble(x82 ? Double.doubleToRawLongBits(x83) : Double.doubleToRawLongBits(x3));
      double x86 = x6 * x6;
      double x87 = 1.0 + x86;
      double x88 = Double.longBitsToDouble(x82 ? Double.doubleToRawLongBits(x6) : Double.doubleToRawLongBits(x87));
      double x89 = x84 / x88;
      double x90 = x89 * scale;
      double x91 = 1.0 / x87;
      boolean x93 = x6 < 1.073741824E9;
      double x94 = x86 * x91;
      double x95 = Double.longBitsToDouble(x93 ? Double.doubleToRawLongBits(x94) : Double.doubleToRawLongBits(1.0));
      double x97 = 4.0 * x95;
      double x98 = 1.0 - x97;
      double x99 = x91 * x98;
      double x100 = x99 * scale;
      v[vo + i] = x79;
      g[go + i] = x90;
      h[ho + i] = x100;
    }
  }
}
