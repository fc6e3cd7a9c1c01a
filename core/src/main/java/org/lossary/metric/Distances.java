package org.lossary.metric;

import java.util.Arrays;
import org.lossary.LossException;
import org.lossary.Matrix;

/**
 * Matrices of distances between all rows, for those who want them as such. Losses never make one.
 */
public final class Distances {
  private static final String ID = "distances";

  private Distances() {}

  /**
   * Writes the distance of every row to every row; that of a row to itself as of any two equal
   * rows.
   *
   * @param distances receives a row for each row
   * @throws LossException unless it is as many rows and columns as there are rows
   */
  public static void between(Distance distance, Matrix rows, Matrix distances) {
    require(rows, distances, "distances");
    int n = rows.columns();
    double[] z = read(distance, rows, new double[rows.rows()]);
    for (int i = 0; i < rows.rows(); i++) {
      for (int j = 0; j < rows.rows(); j++) {
        distances.set(i, j, distance.of(z, i * n, z, j * n, n));
      }
    }
  }

  /**
   * The gradient of the sum of all distances, each times a weight.
   *
   * @param weights the derivative of something by each distance: then the gradient is that of the
   *     same
   * @param gradient receives it, in the shape of the rows
   */
  public static void gradient(Distance distance, Matrix rows, Matrix weights, Matrix gradient) {
    require(rows, weights, "weights");
    LossException.require(
        gradient.rows() == rows.rows() && gradient.columns() == rows.columns(),
        ID,
        "gradient",
        "must have the shape of the rows",
        gradient);
    int n = rows.columns();
    double[] norms = new double[rows.rows()];
    double[] z = read(distance, rows, norms);
    double[] g = new double[z.length];
    for (int i = 0; i < rows.rows(); i++) {
      for (int j = 0; j < rows.rows(); j++) {
        double w = weights.get(i, j);
        if (w != 0) {
          double d = distance.of(z, i * n, z, j * n, n);
          distance.addGradients(w, d, z, i * n, z, j * n, n, g, i * n, g, j * n);
        }
      }
    }
    for (int i = 0; i < rows.rows(); i++) {
      distance.throughNorm(z, i * n, n, norms[i], g, i * n);
      for (int j = 0; j < n; j++) {
        gradient.set(i, j, g[i * n + j]);
      }
    }
  }

  private static void require(Matrix rows, Matrix square, String name) {
    LossException.require(
        square.rows() == rows.rows() && square.columns() == Math.max(1, rows.rows()),
        ID,
        name,
        "must be " + rows.rows() + " x " + rows.rows(),
        square);
  }

  private static double[] read(Distance distance, Matrix rows, double[] norms) {
    int n = rows.columns();
    double[] z = new double[Math.multiplyExact(rows.rows(), n)];
    for (int i = 0; i < rows.rows(); i++) {
      for (int j = 0; j < n; j++) {
        z[i * n + j] = rows.get(i, j);
      }
      if (!Arrays.stream(z, i * n, (i + 1) * n).allMatch(Double::isFinite)) {
        throw new LossException(ID, "rows", "must be finite", "row " + i);
      }
      norms[i] = distance.normalize(z, i * n, n);
    }
    return z;
  }
}
