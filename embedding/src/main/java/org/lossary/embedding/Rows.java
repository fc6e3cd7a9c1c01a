package org.lossary.embedding;

/**
 * Products of rows of floats with a matrix. Every sum is taken term by term with fused
 * multiplications in the order of the inputs, side by side for all outputs: loops that a JIT turns
 * into vector instructions without changing a bit.
 */
final class Rows {
  private Rows() {}

  /** {@code y[i] += a x[i]}. */
  static void add(float a, float[] x, int from, float[] y, int to, int n) {
    for (int i = 0; i < n; i++) {
      y[to + i] = Math.fma(a, x[from + i], y[to + i]);
    }
  }

  /** {@code y = x W + b} for some rows; W is in x out. */
  static void affine(float[] x, int rows, int in, float[] w, float[] b, int out, float[] y) {
    for (int i = 0; i < rows; i++) {
      System.arraycopy(b, 0, y, i * out, out);
      for (int k = 0; k < in; k++) {
        add(x[i * in + k], w, k * out, y, i * out, out);
      }
    }
  }

  /** {@code dw += x' dy}, {@code db +=} the sum of the rows of dy. */
  static void weightSlopes(
      float[] x, int rows, int in, float[] dy, int out, float[] dw, float[] db) {
    for (int i = 0; i < rows; i++) {
      add(1, dy, i * out, db, 0, out);
      for (int k = 0; k < in; k++) {
        add(x[i * in + k], dy, i * out, dw, k * out, out);
      }
    }
  }

  /** {@code dx = dy W'}; {@code turned} receives W'. */
  static void inputSlopes(
      float[] dy, int rows, int in, float[] w, int out, float[] turned, float[] dx) {
    for (int k = 0; k < in; k++) {
      for (int j = 0; j < out; j++) {
        turned[j * in + k] = w[k * out + j];
      }
    }
    for (int i = 0; i < rows; i++) {
      java.util.Arrays.fill(dx, i * in, (i + 1) * in, 0);
      for (int j = 0; j < out; j++) {
        add(dy[i * out + j], turned, j * in, dx, i * in, in);
      }
    }
  }

  /** Brings rows to length 1; rows of zeros stay. */
  static void normalize(float[] y, int rows, int n, double[] lengths) {
    for (int i = 0; i < rows; i++) {
      double square = 0;
      for (int j = 0; j < n; j++) {
        double v = y[i * n + j];
        square = Math.fma(v, v, square);
      }
      double length = Math.sqrt(square);
      lengths[i] = length;
      for (int j = 0; j < n && length > 0; j++) {
        y[i * n + j] = (float) (y[i * n + j] / length);
      }
    }
  }

  /** Turns slopes by rows y of length 1 into those by the rows before {@link #normalize}. */
  static void normalizeSlopes(float[] y, double[] lengths, int rows, int n, float[] dy) {
    for (int i = 0; i < rows; i++) {
      double along = 0;
      for (int j = 0; j < n; j++) {
        along = Math.fma((double) y[i * n + j], (double) dy[i * n + j], along);
      }
      for (int j = 0; j < n; j++) {
        double across = dy[i * n + j] - along * y[i * n + j];
        dy[i * n + j] = lengths[i] > 0 ? (float) (across / lengths[i]) : 0;
      }
    }
  }
}
