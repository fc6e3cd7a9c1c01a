package org.lossary.internal.engine;

import org.jspecify.annotations.Nullable;
import org.lossary.Batch;
import org.lossary.DoubleMatrix;
import org.lossary.FloatMatrix;
import org.lossary.Matrix;
import org.lossary.WholeLoss;
import org.lossary.internal.kernel.Provider;

/** Evaluates f(mean of a pointwise loss): the inner mean and gradient, then one factor for all. */
final class WholeEngine {
  private WholeEngine() {}

  static double evaluate(WholeLoss loss, Batch batch, @Nullable Matrix gradient) {
    double mean = Engine.evaluate(loss.inner(), batch, null, gradient, null);
    if (gradient != null) {
      scale(gradient, loss.outerSlope(mean));
    }
    return loss.outer(mean);
  }

  private static void scale(Matrix matrix, double factor) {
    for (int i = 0; i < matrix.rows(); i++) {
      int at = matrix.offset() + i * matrix.stride();
      if (matrix.contiguous()) {
        scale(matrix, at, (int) matrix.size(), factor);
        return;
      }
      scale(matrix, at, matrix.columns(), factor);
    }
  }

  private static void scale(Matrix matrix, int at, int n, double factor) {
    if (matrix instanceof FloatMatrix f) {
      Provider.PRIMITIVES.scale(f.data(), at, n, factor);
    } else {
      Provider.PRIMITIVES.scale(((DoubleMatrix) matrix).data(), at, n, factor);
    }
  }
}
