package org.lossary.testkit;

import java.util.ArrayList;
import java.util.List;
import org.lossary.DoubleMatrix;
import org.lossary.FloatMatrix;
import org.lossary.Inputs;
import org.lossary.Matrix;

/** Copies of inputs and matrices for outputs, in either type and any layout. */
final class StructuredCopies {
  private StructuredCopies() {}

  /** The inputs with copies of their matrices, which a test may change. */
  static <I extends Inputs<I>> I copy(I inputs, boolean floats, int gap) {
    List<Matrix> matrices = new ArrayList<>();
    for (Matrix m : inputs.matrices()) {
      Matrix to = blank(m.rows(), m.columns(), floats, gap);
      for (int i = 0; i < m.rows(); i++) {
        for (int j = 0; j < m.columns(); j++) {
          to.set(i, j, m.get(i, j));
        }
      }
      matrices.add(to);
    }
    return inputs.with(matrices);
  }

  /** Matrices for the gradients, full of NaN so that what is not written shows. */
  static Matrix[] gradients(Inputs<?> inputs, int gap) {
    Matrix[] out = new Matrix[inputs.matrices().size()];
    for (int k = 0; k < out.length; k++) {
      Matrix m = inputs.matrices().get(k);
      out[k] = blank(m.rows(), m.columns(), m.isFloat(), gap);
      for (int i = 0; i < m.rows(); i++) {
        for (int j = 0; j < m.columns(); j++) {
          out[k].set(i, j, Double.NaN);
        }
      }
    }
    return out;
  }

  private static Matrix blank(int rows, int columns, boolean floats, int gap) {
    int length = gap + rows * (columns + gap);
    return floats
        ? new FloatMatrix(new float[length], gap, rows, columns, columns + gap)
        : new DoubleMatrix(new double[length], gap, rows, columns, columns + gap);
  }

  static void requireSame(Object loss, String what, Matrix[] expected, Matrix[] found) {
    for (int k = 0; k < expected.length; k++) {
      for (int i = 0; i < expected[k].rows(); i++) {
        for (int j = 0; j < expected[k].columns(); j++) {
          double a = expected[k].get(i, j);
          double b = found[k].get(i, j);
          Check.require(
              Double.doubleToLongBits(a) == Double.doubleToLongBits(b),
              "%s: %s change gradient %d at row %d, column %d from %s to %s",
              loss,
              what,
              k,
              i,
              j,
              a,
              b);
        }
      }
    }
  }
}
