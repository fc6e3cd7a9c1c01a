package org.lossary.internal.engine;

import org.lossary.DoubleMatrix;
import org.lossary.FloatMatrix;
import org.lossary.MappedMatrix;
import org.lossary.Matrix;

/** Runs of a row, of either element type, as doubles and back. */
public final class Widen {
  private Widen() {}

  /** Copies {@code n} elements of a row, from a column on, to {@code to}. */
  public static void in(Matrix from, int row, int column, int n, double[] to, int at) {
    if (from instanceof MappedMatrix m) {
      m.read(row, column, n, to, at);
      return;
    }
    int start = from.offset() + row * from.stride() + column;
    if (from instanceof FloatMatrix f) {
      float[] data = f.data();
      for (int i = 0; i < n; i++) {
        to[at + i] = data[start + i];
      }
    } else {
      System.arraycopy(((DoubleMatrix) from).data(), start, to, at, n);
    }
  }

  /** Copies a whole row to the start of {@code to}. */
  public static void row(Matrix from, int row, double[] to) {
    in(from, row, 0, from.columns(), to, 0);
  }

  /** Writes {@code factor} times {@code n} elements into a row, rounded to its type. */
  public static void out(
      double[] from, int at, int n, double factor, Matrix to, int row, int column) {
    if (to instanceof MappedMatrix m) {
      for (int i = 0; i < n; i++) {
        m.set(row, column + i, factor * from[at + i]);
      }
      return;
    }
    int start = to.offset() + row * to.stride() + column;
    if (to instanceof FloatMatrix f) {
      float[] data = f.data();
      for (int i = 0; i < n; i++) {
        data[start + i] = (float) (factor * from[at + i]);
      }
    } else {
      double[] data = ((DoubleMatrix) to).data();
      for (int i = 0; i < n; i++) {
        data[start + i] = factor * from[at + i];
      }
    }
  }

  /** Writes zeros into a row. */
  public static void zero(Matrix to, int row) {
    if (to instanceof MappedMatrix m) {
      for (int j = 0; j < m.columns(); j++) {
        m.set(row, j, 0);
      }
      return;
    }
    int start = to.offset() + row * to.stride();
    if (to instanceof FloatMatrix f) {
      java.util.Arrays.fill(f.data(), start, start + to.columns(), 0);
    } else {
      java.util.Arrays.fill(((DoubleMatrix) to).data(), start, start + to.columns(), 0);
    }
  }
}
