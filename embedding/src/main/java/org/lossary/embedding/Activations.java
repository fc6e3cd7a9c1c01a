package org.lossary.embedding;

import org.lossary.embedding.HeadShape.Activation;

/**
 * Activations and their slopes. {@code StrictMath}, since {@code Math} may differ between JVMs in
 * the last bit.
 */
final class Activations {
  private static final double C = 0.7978845608028654; // sqrt(2 / pi)
  private static final double D = 0.044715;

  private Activations() {}

  static void apply(Activation activation, float[] x, int count, float[] y) {
    for (int i = 0; i < count; i++) {
      double v = x[i];
      y[i] =
          activation == Activation.RELU
              ? Math.max(0, x[i])
              : (float) (0.5 * v * (1 + StrictMath.tanh(C * (v + D * v * v * v))));
    }
  }

  /** {@code dy[i] *= activation'(x[i])}. */
  static void slopes(Activation activation, float[] x, int count, float[] dy) {
    for (int i = 0; i < count; i++) {
      dy[i] = (float) (dy[i] * slope(activation, x[i]));
    }
  }

  private static double slope(Activation activation, double x) {
    if (activation == Activation.RELU) {
      return x > 0 ? 1 : 0;
    }
    double t = StrictMath.tanh(C * (x + D * x * x * x));
    double inner = C * (1 + 3 * D * x * x);
    return 0.5 * (1 + t) + (t * t == 1 ? 0 : 0.5 * x * (1 - t * t) * inner);
  }
}
