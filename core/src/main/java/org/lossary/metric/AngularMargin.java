package org.lossary.metric;

import org.lossary.internal.maths.Angles;

/** Logits of angles that are multiplied. */
final class AngularMargin {
  private AngularMargin() {}

  /**
   * scale ((-1)^h cos(m theta) - 2h) for the angle theta of a cosine, with its derivative by the
   * cosine, where h is how many times pi/m theta holds.
   */
  static double logit(double cos, int m, double scale, double[] slopes) {
    int h = 0;
    while (h < m - 1 && cos <= Angles.cos((h + 1) * Math.PI / m)) {
      h++;
    }
    // Chebyshev's polynomials of the first and the second kind.
    double first = 1;
    double next = cos;
    double second = 1;
    double after = 2 * cos;
    for (int i = 1; i < m; i++) {
      double f = 2 * cos * next - first;
      first = next;
      next = f;
      double s = 2 * cos * after - second;
      second = after;
      after = s;
    }
    double sign = h % 2 == 0 ? scale : -scale;
    slopes[0] = sign * m * second;
    return sign * next - 2 * h * scale;
  }
}
