package org.lossary.metric;

import java.util.Arrays;
import org.lossary.DoubleMatrix;
import org.lossary.LossException;
import org.lossary.Matrix;
import org.lossary.internal.engine.Widen;

/**
 * Rows along the axes of most variance (principal component analysis, Pearson 1901; Hotelling
 * 1933): the eigenvectors of the covariance of the columns with the greatest eigenvalues, by
 * Lanczos' method with full orthogonalisation. It is exact up to rounding for 64 columns or fewer;
 * with more, axes of nearly the same variance may be turned into each other. The covariance itself
 * is never made: memory is that of 64 rows and of the result.
 *
 * <p>The sign of an axis is free: its greatest part is positive here. Where the rows leave nothing
 * along further axes, coordinates are 0. The same bits on every JVM.
 *
 * @param coordinates of each row less the mean, one column for each component
 * @param axes one a row, of norm 1 and at right angles
 * @param shares of the variance of the rows that lie along the axes, the greatest first; 0 if all
 *     rows are equal
 */
@SuppressWarnings("ArrayRecordComponent") // A result, not a key.
public record PrincipalComponents(DoubleMatrix coordinates, DoubleMatrix axes, double[] shares) {
  private static final String ID = "principal-components";
  private static final int STEPS = 64;

  /**
   * Of rows.
   *
   * @param count how many components; at least 1 and at most the number of columns
   * @throws LossException for another count, no rows, and numbers that are not finite
   */
  public static PrincipalComponents of(Matrix rows, int count) {
    return of(ID, rows, Distance.EUCLIDEAN, count);
  }

  /** Of rows as a distance sees them. */
  static PrincipalComponents of(String id, Matrix rows, Distance distance, int count) {
    LossException.require(rows.rows() >= 1, id, "rows", "must be 1 or more", rows.rows());
    LossException.require(
        count >= 1 && count <= rows.columns(),
        id,
        "count",
        "must be within [1, " + rows.columns() + "]",
        count);
    Centred centred = new Centred(id, rows, distance);
    int n = rows.columns();
    Lanczos found = Lanczos.of(n, Math.min(n, Math.max(STEPS, count)), centred::times);
    double[] axes = new double[count * n];
    double[] shares = new double[count];
    double total = centred.total();
    for (int c = 0; c < count; c++) {
      found.vector(c, axes, c * n);
      upright(axes, c * n, n);
      shares[c] = total > 0 ? Math.max(0, Math.min(1, found.value(c) / total)) : 0;
    }
    return new PrincipalComponents(centred.along(axes, count), Matrix.of(axes, count, n), shares);
  }

  /** The share of the variance that the components hold together. */
  public double explained() {
    return Math.min(1, Arrays.stream(shares).sum());
  }

  private static void upright(double[] axes, int at, int n) {
    int greatest = at;
    for (int k = at; k < at + n; k++) {
      greatest = Math.abs(axes[k]) > Math.abs(axes[greatest]) + 1e-9 ? k : greatest;
    }
    double sign = axes[greatest] < 0 ? -1 : 1;
    for (int k = at; k < at + n; k++) {
      axes[k] = sign * axes[k] + 0.0;
    }
  }

  /** Rows less their mean, times a power of two that keeps squares within range. */
  private static final class Centred {
    final double scale;
    private final Matrix rows;
    private final Distance distance;
    private final double[] mean;
    private final double[] row;

    Centred(String id, Matrix rows, Distance distance) {
      this.rows = rows;
      this.distance = distance;
      mean = new double[rows.columns()];
      row = new double[mean.length];
      double[] sum = new double[mean.length];
      for (int i = 0; i < rows.rows(); i++) {
        Widen.row(rows, i, row);
        check(id, i);
        distance.normalize(row, 0, row.length);
        for (int k = 0; k < row.length; k++) {
          sum[k] += row[k] / rows.rows();
        }
      }
      System.arraycopy(sum, 0, mean, 0, sum.length);
      double most = 0;
      for (int i = 0; i < rows.rows(); i++) {
        read(i, 1);
        for (double x : row) {
          most = Math.max(most, Math.abs(x));
        }
      }
      LossException.require(
          most < Double.POSITIVE_INFINITY,
          id,
          "rows",
          "must be within 1.7e308 of their mean",
          most);
      scale = most == 0 ? 1 : Math.scalb(1.0, Math.max(-1000, -Math.getExponent(most)));
    }

    private void check(String id, int i) {
      for (int k = 0; k < row.length; k++) {
        if (!Double.isFinite(row[k])) {
          throw new LossException(id, "row " + i + ", column " + k, "must be finite", row[k]);
        }
      }
    }

    private void read(int i, double factor) {
      Widen.row(rows, i, row);
      distance.normalize(row, 0, row.length);
      for (int k = 0; k < row.length; k++) {
        row[k] = (row[k] - mean[k]) * factor;
      }
    }

    /** The covariance times a vector. */
    void times(double[] v, double[] to) {
      Arrays.fill(to, 0);
      for (int i = 0; i < rows.rows(); i++) {
        read(i, scale);
        double along = Spans.dot(row, 0, v, 0, v.length) / rows.rows();
        for (int k = 0; k < v.length; k++) {
          to[k] += along * row[k];
        }
      }
    }

    /** The variance in all directions. */
    double total() {
      double sum = 0;
      for (int i = 0; i < rows.rows(); i++) {
        read(i, scale);
        sum += Spans.dot(row, 0, row, 0, row.length) / rows.rows();
      }
      return sum;
    }

    DoubleMatrix along(double[] axes, int count) {
      double[] to = new double[Math.multiplyExact(rows.rows(), count)];
      for (int i = 0; i < rows.rows(); i++) {
        read(i, 1);
        for (int c = 0; c < count; c++) {
          to[i * count + c] = Spans.dot(row, 0, axes, c * row.length, row.length);
        }
      }
      return Matrix.of(to, rows.rows(), count);
    }
  }
}
