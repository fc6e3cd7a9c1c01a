package org.lossary.embedding.retrieval;

import java.util.Arrays;

/**
 * Embeddings in two dimensions: their two principal components, by power iteration in a fixed order
 * of sums, so that the picture is the same on every machine.
 *
 * @param x first coordinate of each row
 * @param y second coordinate of each row
 * @param explained share of the variance that the two hold
 */
@SuppressWarnings("ArrayRecordComponent") // Points to draw; never compared.
public record Picture(double[] x, double[] y, double explained) {
  private static final int ROUNDS = 200;

  /** The picture of rows. */
  public static Picture of(float[] embeddings, int rows) {
    int n = embeddings.length / rows;
    double[] mean = new double[n];
    for (int i = 0; i < rows; i++) {
      for (int k = 0; k < n; k++) {
        mean[k] += embeddings[i * n + k] / (double) rows;
      }
    }
    double[] covariance = new double[n * n];
    double[] row = new double[n];
    for (int i = 0; i < rows; i++) {
      for (int k = 0; k < n; k++) {
        row[k] = embeddings[i * n + k] - mean[k];
      }
      for (int k = 0; k < n; k++) {
        for (int l = 0; l < n; l++) {
          covariance[k * n + l] += row[k] * row[l] / rows;
        }
      }
    }
    double total = 0;
    for (int k = 0; k < n; k++) {
      total += covariance[k * n + k];
    }
    double[] first = new double[n];
    double held = component(covariance, n, new double[n], first);
    double[] second = new double[n];
    held += component(covariance, n, first, second);
    double[] x = new double[rows];
    double[] y = new double[rows];
    for (int i = 0; i < rows; i++) {
      for (int k = 0; k < n; k++) {
        double centred = embeddings[i * n + k] - mean[k];
        x[i] += centred * first[k];
        y[i] += centred * second[k];
      }
    }
    return new Picture(x, y, total > 0 ? Math.min(1, held / total) : 1);
  }

  /** Finds the direction of most variance across another one; returns the variance. */
  private static double component(double[] covariance, int n, double[] without, double[] to) {
    // Begins along the axis of most variance, which is never wholly across the answer.
    int most = 0;
    for (int k = 1; k < n; k++) {
      most = left(covariance, n, without, k) > left(covariance, n, without, most) ? k : most;
    }
    to[most] = 1;
    double variance = 0;
    double[] next = new double[n];
    for (int round = 0; round < ROUNDS; round++) {
      across(to, without);
      Arrays.fill(next, 0);
      for (int k = 0; k < n; k++) {
        for (int l = 0; l < n; l++) {
          next[k] += covariance[k * n + l] * to[l];
        }
      }
      across(next, without);
      variance = Math.sqrt(dot(next, next));
      if (!(variance > 0)) {
        Arrays.fill(to, 0);
        return 0;
      }
      for (int k = 0; k < n; k++) {
        to[k] = next[k] / variance;
      }
    }
    // The sign is free: the coordinate of the greatest part is positive.
    int greatest = 0;
    for (int k = 1; k < n; k++) {
      greatest = Math.abs(to[k]) > Math.abs(to[greatest]) + 1e-9 ? k : greatest;
    }
    for (int k = 0; to[greatest] < 0 && k < n; k++) {
      to[k] = k == greatest ? to[k] : -to[k];
    }
    to[greatest] = Math.abs(to[greatest]);
    return variance;
  }

  private static double left(double[] covariance, int n, double[] without, int k) {
    return covariance[k * n + k] * (1 - without[k] * without[k]);
  }

  private static void across(double[] v, double[] without) {
    double along = dot(v, without);
    for (int k = 0; k < v.length; k++) {
      v[k] -= along * without[k];
    }
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int k = 0; k < a.length; k++) {
      sum += a[k] * b[k];
    }
    return sum;
  }
}
