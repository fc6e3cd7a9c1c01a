package org.lossary.metric;

import org.lossary.internal.maths.Maths64;

/**
 * How near two points of a picture count as, by their distance: 1 / (1 + a d^(2b)). The two numbers
 * are those that come closest, by least squares over 300 distances up to 3, to a curve that is 1 up
 * to the least distance and falls as e^-(d - least) beyond.
 */
record UmapCurve(double a, double b) {
  private static final int POINTS = 300;
  private static final double END = 3;
  private static final int ROUNDS = 200;

  /** By steps of Levenberg and Marquardt. */
  static UmapCurve of(double minDist) {
    UmapCurve best = new UmapCurve(1, 1);
    double least = best.step(minDist, 0).error;
    double damping = 1e-3;
    for (int round = 0; round < ROUNDS && damping < 1e12; round++) {
      UmapCurve next = best.step(minDist, damping).to;
      double error = next.a > 0 && next.b > 0 ? next.step(minDist, 0).error : least;
      if (error < least) {
        best = next;
        least = error;
        damping /= 10;
      } else {
        damping *= 10;
      }
    }
    return best;
  }

  private record Step(UmapCurve to, double error) {}

  /** The sum of squares, and where the damped normal equations lead. */
  private Step step(double minDist, double damping) {
    double error = 0;
    double aa = 0;
    double ab = 0;
    double bb = 0;
    double byA = 0;
    double byB = 0;
    for (int i = 0; i < POINTS; i++) {
      double d = END * i / (POINTS - 1);
      double power = Maths64.pow(d, 2 * b);
      double near = 1 / (1 + a * power);
      double rest = (d < minDist ? 1 : Maths64.exp(minDist - d)) - near;
      double slopeA = -near * near * power;
      double slopeB = d > 0 ? 2 * a * Maths64.log(d) * slopeA : 0;
      error += rest * rest;
      aa += slopeA * slopeA;
      ab += slopeA * slopeB;
      bb += slopeB * slopeB;
      byA += slopeA * rest;
      byB += slopeB * rest;
    }
    aa *= 1 + damping;
    bb *= 1 + damping;
    double determinant = aa * bb - ab * ab;
    return new Step(
        new UmapCurve(
            a + (bb * byA - ab * byB) / determinant, b + (aa * byB - ab * byA) / determinant),
        error);
  }
}
