package org.lossary.metric;

import org.lossary.internal.kernel.Rows;

/**
 * How far apart two embeddings are, or, for {@link #COSINE} and {@link #DOT}, how alike: there
 * losses turn their comparisons around.
 *
 * <p>Differences are taken directly, so that an offset common to all embeddings costs no digits.
 * Embeddings are divided by their Euclidean norm where the name says so and for cosines; a row of
 * zeros stays zeros, with the gradient 0. Where a distance has no derivative, at equal rows or
 * equal coordinates, that term of the gradient is 0; but equal rows that a loss wants farther apart
 * part, along the coordinate in which they are least, the earlier one forwards: with a gradient of
 * 0 negatives that coincide would never be told apart. So the Euclidean and the Manhattan distance;
 * squares, cosines and products have a derivative there, which is 0 or what it is.
 */
public enum Distance {
  /** The Euclidean distance. */
  EUCLIDEAN,
  /** The Euclidean distance of rows of norm 1. */
  NORMALIZED_EUCLIDEAN,
  /** The square of the Euclidean distance. */
  SQUARED_EUCLIDEAN,
  /** The square of the Euclidean distance of rows of norm 1. */
  NORMALIZED_SQUARED_EUCLIDEAN,
  /** The sum of absolute differences. */
  MANHATTAN,
  /** The sum of absolute differences of rows of norm 1. */
  NORMALIZED_MANHATTAN,
  /** The variance of the difference over that of the first row; 0 where the latter is 0. */
  SNR,
  /** {@link #SNR} of rows of norm 1. */
  NORMALIZED_SNR,
  /** One less the cosine. */
  COSINE_DISTANCE,
  /** The cosine: a similarity. */
  COSINE,
  /** The dot product: a similarity. */
  DOT;

  /** Whether greater means more alike. */
  public boolean similarity() {
    return this == COSINE || this == DOT;
  }

  /** Whether rows are divided by their norm. */
  public boolean normalizes() {
    return switch (this) {
      case NORMALIZED_EUCLIDEAN,
          NORMALIZED_SQUARED_EUCLIDEAN,
          NORMALIZED_MANHATTAN,
          NORMALIZED_SNR,
          COSINE_DISTANCE,
          COSINE ->
          true;
      case EUCLIDEAN, SQUARED_EUCLIDEAN, MANHATTAN, SNR, DOT -> false;
    };
  }

  /** -1 for a similarity, 1 for a distance: times it, greater means farther apart. */
  double sign() {
    return similarity() ? -1 : 1;
  }

  /**
   * Divides the row by its norm if this distance asks for it.
   *
   * @return the norm, which {@link #throughNorm} needs; 1 for rows that stay as they are, 0 for a
   *     row of zeros
   */
  double normalize(double[] row, int at, int n) {
    return normalizes() ? unit(row, at, n) : 1;
  }

  /** Divides a row by its norm, without overflow, and returns the norm. */
  static double unit(double[] row, int at, int n) {
    double most = 0;
    for (int i = 0; i < n; i++) {
      most = Math.max(most, Math.abs(row[at + i]));
    }
    if (most == 0) {
      return 0;
    }
    double scale = most > 1e140 || most < 1e-140 ? Math.scalb(1.0, -Math.getExponent(most)) : 1;
    double sum = 0;
    for (int i = 0; i < n; i++) {
      double x = row[at + i] * scale;
      row[at + i] = x;
      sum += x * x;
    }
    double norm = Math.sqrt(sum);
    for (int i = 0; i < n; i++) {
      row[at + i] /= norm;
    }
    return norm / scale;
  }

  /**
   * Makes of a gradient by the row as {@link #normalize} left it one by the row as it was.
   *
   * @param row the row after normalisation
   * @param norm what {@link #normalize} returned
   * @param gradient is overwritten
   */
  void throughNorm(double[] row, int at, int n, double norm, double[] gradient, int gradientAt) {
    if (normalizes()) {
      throughUnit(row, at, n, norm, gradient, gradientAt);
    }
  }

  /** As {@link #throughNorm}, for any row that {@link #unit} has divided by its norm. */
  static void throughUnit(double[] row, int at, int n, double norm, double[] gradient, int g) {
    double along = norm == 0 ? 0 : dot(row, at, gradient, g, n);
    for (int i = 0; i < n; i++) {
      gradient[g + i] = norm == 0 ? 0 : (gradient[g + i] - along * row[at + i]) / norm;
    }
  }

  /** Between two rows that {@link #normalize} has seen. */
  double of(double[] a, int at, double[] b, int bAt, int n) {
    return switch (this) {
      case EUCLIDEAN, NORMALIZED_EUCLIDEAN -> Math.sqrt(squared(a, at, b, bAt, n));
      case SQUARED_EUCLIDEAN, NORMALIZED_SQUARED_EUCLIDEAN -> squared(a, at, b, bAt, n);
      case MANHATTAN, NORMALIZED_MANHATTAN -> absolute(a, at, b, bAt, n);
      case SNR, NORMALIZED_SNR -> {
        double signal = spread(a, at, n);
        yield signal == 0 ? 0 : differenceSpread(a, at, b, bAt, n) / signal;
      }
      case COSINE_DISTANCE ->
          // By the difference, which is exactly 0 for equal rows; but a row of zeros has no norm.
          dot(a, at, b, bAt, n) == 0 ? 1 : 0.5 * squared(a, at, b, bAt, n);
      case COSINE, DOT -> dot(a, at, b, bAt, n);
    };
  }

  /**
   * Adds {@code slope} times the gradients of {@link #of} by both rows.
   *
   * @param distance what {@link #of} returned
   */
  void addGradients(
      double slope,
      double distance,
      double[] a,
      int at,
      double[] b,
      int bAt,
      int n,
      double[] aGradient,
      int aOut,
      double[] bGradient,
      int bOut) {
    switch (this) {
      case EUCLIDEAN, NORMALIZED_EUCLIDEAN -> {
        if (distance > 0) {
          addDifference(slope / distance, a, at, b, bAt, n, aGradient, aOut, bGradient, bOut);
        }
      }
      case SQUARED_EUCLIDEAN, NORMALIZED_SQUARED_EUCLIDEAN ->
          addDifference(2 * slope, a, at, b, bAt, n, aGradient, aOut, bGradient, bOut);
      case MANHATTAN, NORMALIZED_MANHATTAN -> {
        for (int i = 0; i < n; i++) {
          double g = slope * Math.signum(a[at + i] - b[bAt + i]);
          aGradient[aOut + i] += g;
          bGradient[bOut + i] -= g;
        }
      }
      case SNR, NORMALIZED_SNR ->
          addSnr(slope, distance, a, at, b, bAt, n, aGradient, aOut, bGradient, bOut);
      case COSINE_DISTANCE -> addDot(-slope, a, at, b, bAt, n, aGradient, aOut, bGradient, bOut);
      case COSINE, DOT -> addDot(slope, a, at, b, bAt, n, aGradient, aOut, bGradient, bOut);
    }
  }

  /** The dot product of runs of numbers. */
  static double dot(double[] a, int at, double[] b, int bAt, int n) {
    if (n >= 32) {
      return Rows.dot(a, at, b, bAt, n);
    }
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += a[at + i] * b[bAt + i];
    }
    return sum;
  }

  private static double squared(double[] a, int at, double[] b, int bAt, int n) {
    double even = 0;
    double odd = 0;
    int i = 0;
    for (; i + 1 < n; i += 2) {
      double x = a[at + i] - b[bAt + i];
      double y = a[at + i + 1] - b[bAt + i + 1];
      even += x * x;
      odd += y * y;
    }
    if (i < n) {
      double x = a[at + i] - b[bAt + i];
      even += x * x;
    }
    return even + odd;
  }

  private static double absolute(double[] a, int at, double[] b, int bAt, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += Math.abs(a[at + i] - b[bAt + i]);
    }
    return sum;
  }

  private static double mean(double[] a, int at, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += a[at + i];
    }
    return sum / n;
  }

  private static double spread(double[] a, int at, int n) {
    double mean = mean(a, at, n);
    double sum = 0;
    for (int i = 0; i < n; i++) {
      double x = a[at + i] - mean;
      sum += x * x;
    }
    return sum;
  }

  private static double differenceMean(double[] a, int at, double[] b, int bAt, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += a[at + i] - b[bAt + i];
    }
    return sum / n;
  }

  private static double differenceSpread(double[] a, int at, double[] b, int bAt, int n) {
    double mean = differenceMean(a, at, b, bAt, n);
    double sum = 0;
    for (int i = 0; i < n; i++) {
      double x = a[at + i] - b[bAt + i] - mean;
      sum += x * x;
    }
    return sum;
  }

  private static void addDifference(
      double factor,
      double[] a,
      int at,
      double[] b,
      int bAt,
      int n,
      double[] aGradient,
      int aOut,
      double[] bGradient,
      int bOut) {
    for (int i = 0; i < n; i++) {
      double g = factor * (a[at + i] - b[bAt + i]);
      aGradient[aOut + i] += g;
      bGradient[bOut + i] -= g;
    }
  }

  private static void addDot(
      double factor,
      double[] a,
      int at,
      double[] b,
      int bAt,
      int n,
      double[] aGradient,
      int aOut,
      double[] bGradient,
      int bOut) {
    for (int i = 0; i < n; i++) {
      aGradient[aOut + i] += factor * b[bAt + i];
      bGradient[bOut + i] += factor * a[at + i];
    }
  }

  private static void addSnr(
      double slope,
      double distance,
      double[] a,
      int at,
      double[] b,
      int bAt,
      int n,
      double[] aGradient,
      int aOut,
      double[] bGradient,
      int bOut) {
    double signal = spread(a, at, n);
    if (signal == 0) {
      return;
    }
    double mean = mean(a, at, n);
    double differenceMean = differenceMean(a, at, b, bAt, n);
    double factor = 2 * slope / signal;
    for (int i = 0; i < n; i++) {
      double noise = factor * (a[at + i] - b[bAt + i] - differenceMean);
      aGradient[aOut + i] += noise - factor * distance * (a[at + i] - mean);
      bGradient[bOut + i] -= noise;
    }
  }
}
