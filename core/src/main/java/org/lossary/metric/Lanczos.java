package org.lossary.metric;

import java.util.stream.IntStream;

/**
 * The greatest eigenvalues of a symmetric matrix that is known by its products alone, with their
 * vectors (Lanczos 1950, with full orthogonalisation): the matrix is seen in the space of {@code
 * steps} products of a vector drawn at random, where Jacobi's rotations make it diagonal. With as
 * many steps as the matrix has rows nothing is left out.
 */
final class Lanczos {
  /** A symmetric matrix. */
  interface Product {
    /** Writes the matrix times {@code v} to {@code to}. */
    void times(double[] v, double[] to);
  }

  private static final int SWEEPS = 60;

  /** What is left of a vector below this share of it is rounding. */
  private static final double NOTHING = 1e-12;

  private final double[][] basis;
  private final double[][] matrix;
  private final double[][] vectors;
  private final int[] order;

  private Lanczos(double[][] basis, double[][] matrix) {
    this.basis = basis;
    this.matrix = matrix;
    int m = matrix.length;
    vectors = new double[m][m];
    for (int i = 0; i < m; i++) {
      vectors[i][i] = 1;
    }
    rotate();
    order =
        IntStream.range(0, m)
            .boxed()
            .sorted((i, j) -> Double.compare(matrix[j][j], matrix[i][i]))
            .mapToInt(i -> i)
            .toArray();
  }

  /** Of a matrix with {@code n} rows; at most that many steps. */
  static Lanczos of(int n, int steps, Product product) {
    Seeded random = new Seeded(0, 0);
    double[][] basis = new double[steps][n];
    double[][] matrix = new double[steps][steps];
    double[] next = new double[n];
    for (int j = 0; j < steps; j++) {
      // Where products lead nowhere new, another direction does.
      while (!taken(basis, j, next)) {
        for (int k = 0; k < n; k++) {
          next[k] = random.unit() - 0.5;
        }
      }
      product.times(basis[j], next);
      for (int i = 0; i <= j; i++) {
        matrix[i][j] = Spans.dot(next, 0, basis[i], 0, n);
        matrix[j][i] = matrix[i][j];
      }
    }
    return new Lanczos(basis, matrix);
  }

  /** Takes what of a vector is at right angles to all before, if that is more than rounding. */
  private static boolean taken(double[][] basis, int j, double[] v) {
    int n = v.length;
    double before = Math.sqrt(Spans.dot(v, 0, v, 0, n));
    for (int twice = 0; twice < 2; twice++) {
      for (int i = 0; i < j; i++) {
        double along = Spans.dot(v, 0, basis[i], 0, n);
        for (int k = 0; k < n; k++) {
          v[k] -= along * basis[i][k];
        }
      }
    }
    double left = Math.sqrt(Spans.dot(v, 0, v, 0, n));
    for (int k = 0; k < n; k++) {
      basis[j][k] = v[k] / left;
    }
    return left > NOTHING * before;
  }

  /** Jacobi's rotations, until what is off the diagonal is nothing. */
  private void rotate() {
    int m = matrix.length;
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      for (int p = 0; p < m; p++) {
        for (int q = p + 1; q < m; q++) {
          if (matrix[p][q] != 0) {
            rotate(p, q);
          }
        }
      }
    }
  }

  private void rotate(int p, int q) {
    double theta = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q]);
    double t = Math.copySign(1, theta) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
    double c = 1 / Math.sqrt(t * t + 1);
    double s = t * c;
    for (int k = 0; k < matrix.length; k++) {
      double a = matrix[k][p];
      double b = matrix[k][q];
      matrix[k][p] = c * a - s * b;
      matrix[k][q] = s * a + c * b;
    }
    for (int k = 0; k < matrix.length; k++) {
      double a = matrix[p][k];
      double b = matrix[q][k];
      matrix[p][k] = c * a - s * b;
      matrix[q][k] = s * a + c * b;
      double x = vectors[p][k];
      double y = vectors[q][k];
      vectors[p][k] = c * x - s * y;
      vectors[q][k] = s * x + c * y;
    }
    matrix[p][q] = 0;
    matrix[q][p] = 0;
  }

  /** An eigenvalue, 0 for the greatest. */
  double value(int rank) {
    return matrix[order[rank]][order[rank]];
  }

  /** Its vector, of norm 1. */
  void vector(int rank, double[] to, int at) {
    double[] parts = vectors[order[rank]];
    for (int j = 0; j < basis.length; j++) {
      for (int k = 0; k < basis[j].length; k++) {
        to[at + k] += parts[j] * basis[j][k];
      }
    }
  }
}
