package org.lossary.metric;

/** The distance of two vectors with its derivatives. Working state of a thread. */
final class Separation {
  /** The distance. */
  double distance;

  private PairDistance kind = PairDistance.NORM;
  private double[] slopes = new double[0];
  private int n;

  /** The coordinate along which equal vectors part that are to be farther apart. */
  private int apart;

  private final Cosine cosine = new Cosine();

  /**
   * Measures two vectors.
   *
   * @param p which norm, for {@link PairDistance#NORM}
   * @param eps what is added to each difference, for {@link PairDistance#NORM}
   */
  void measure(PairDistance by, double p, double eps, double[] x, double[] y, int size) {
    kind = by;
    n = size;
    if (kind == PairDistance.COSINE) {
      cosine.measure(x, y, n, 0, 0);
      distance = cosine.gap;
      return;
    }
    if (slopes.length < n) {
      slopes = new double[n];
    }
    if (kind == PairDistance.NORM) {
      for (int i = 0; i < n; i++) {
        slopes[i] = x[i] - y[i] + eps;
      }
      distance = Norms.norm(slopes, n, p);
      Norms.slopes(slopes, n, p, distance);
      apart = distance == 0 && n > 0 ? Coincidence.least(x, 0, n) : -1;
      return;
    }
    apart = -1;
    double sum = 0;
    for (int i = 0; i < n; i++) {
      double d = x[i] - y[i];
      sum += d * d;
      slopes[i] = 2 * d;
    }
    distance = sum;
  }

  /** Adds {@code factor} times the derivatives by the first vector. */
  void addX(double factor, double[] out) {
    if (kind == PairDistance.COSINE) {
      cosine.addX(-factor, out);
    } else {
      add(factor, factor, out);
    }
  }

  /** Adds {@code factor} times the derivatives by the second vector. */
  void addY(double factor, double[] out) {
    if (kind == PairDistance.COSINE) {
      cosine.addY(-factor, out);
    } else {
      add(factor, -factor, out);
    }
  }

  private void add(double slope, double factor, double[] out) {
    if (factor == 0) {
      return;
    }
    if (apart >= 0 && slope < 0) {
      out[apart] += factor;
      return;
    }
    for (int i = 0; i < n; i++) {
      out[i] += factor * slopes[i];
    }
  }
}
