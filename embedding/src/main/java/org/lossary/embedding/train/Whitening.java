package org.lossary.embedding.train;

import org.lossary.embedding.EmbeddingHead;
import org.lossary.embedding.Vectors;

/**
 * An adapter that begins with less of the directions in which rows of one class differ: vectors
 * less their mean, times S^(-1/2), S being 20% the covariance within classes and 80% the identity
 * times its mean variance. With so few parameters to get wrong it holds for classes that it has not
 * seen (A. Hatch, S. Kajarekar and A. Stolcke, Within-class covariance normalization for SVM-based
 * speaker recognition, Interspeech 2006).
 */
final class Whitening {
  /** The share of the identity. */
  private static final double SHRINK = 0.8;

  private static final int MOST_STEPS = 100;
  private static final double DONE = 1e-12;

  private Whitening() {}

  /** Makes an adapter that begins as the vectors, standardised or not, begin so. */
  static void begin(EmbeddingHead head, Vectors train) {
    int n = train.columns();
    double[] mean = new double[n];
    float[] seen = head.frozen(train.data());
    double[] root =
        inverseRoot(
            shrunk(new Vectors(train.name(), seen, n, train.labels(), train.classes()), mean), n);
    for (int k = 0; k < n && !head.shape().standardized(); k++) {
      head.tensor("mean")[k] = (float) mean[k];
    }
    float[] weight = head.tensor("weight");
    for (int i = 0; i < weight.length; i++) {
      weight[i] = (float) (root[i] - (i % (n + 1) == 0 ? 1 : 0));
    }
  }

  /** The shrunk covariance over its mean variance; the mean of all rows goes into {@code mean}. */
  private static double[] shrunk(Vectors train, double[] mean) {
    int n = train.columns();
    int[] sizes = train.sizes();
    double[][] means = new double[sizes.length][n];
    for (int i = 0; i < train.rows(); i++) {
      int label = train.labels()[i];
      for (int k = 0; k < n; k++) {
        double value = train.data()[i * n + k];
        means[label][k] += value / sizes[label];
        mean[k] += value / train.rows();
      }
    }
    double[] s = new double[n * n];
    double[] row = new double[n];
    for (int i = 0; i < train.rows(); i++) {
      for (int k = 0; k < n; k++) {
        row[k] = train.data()[i * n + k] - means[train.labels()[i]][k];
      }
      for (int j = 0; j < n; j++) {
        for (int k = 0; k < n; k++) {
          s[j * n + k] = Math.fma(row[j], row[k], s[j * n + k]);
        }
      }
    }
    double variance = 0;
    for (int k = 0; k < n; k++) {
      variance += s[k * n + k] / n;
    }
    for (int i = 0; i < s.length; i++) {
      double identity = i % (n + 1) == 0 ? 1 : 0;
      double own = variance > 0 ? s[i] / variance : identity;
      s[i] = (1 - SHRINK) * own + SHRINK * identity;
    }
    return s;
  }

  /**
   * The inverse square root of a positive definite matrix, by the coupled iteration of Newton and
   * Schulz: products alone, in a fixed order.
   */
  private static double[] inverseRoot(double[] a, int n) {
    double norm = 0;
    for (double value : a) {
      norm = Math.fma(value, value, norm);
    }
    norm = Math.sqrt(norm);
    double[] y = new double[n * n];
    double[] z = new double[n * n];
    for (int i = 0; i < y.length; i++) {
      y[i] = a[i] / norm;
      z[i] = i % (n + 1) == 0 ? 1 : 0;
    }
    for (int step = 0; step < MOST_STEPS; step++) {
      double[] t = product(z, y, n);
      double off = 0;
      for (int i = 0; i < t.length; i++) {
        double identity = i % (n + 1) == 0 ? 1 : 0;
        off = Math.max(off, Math.abs(t[i] - identity));
        t[i] = 1.5 * identity - 0.5 * t[i];
      }
      y = product(y, t, n);
      z = product(t, z, n);
      if (off < DONE) {
        break;
      }
    }
    double scale = 1 / Math.sqrt(norm);
    for (int i = 0; i < z.length; i++) {
      z[i] *= scale;
    }
    return z;
  }

  private static double[] product(double[] a, double[] b, int n) {
    double[] c = new double[n * n];
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < n; k++) {
        double factor = a[i * n + k];
        for (int j = 0; j < n; j++) {
          c[i * n + j] = Math.fma(factor, b[k * n + j], c[i * n + j]);
        }
      }
    }
    return c;
  }
}
