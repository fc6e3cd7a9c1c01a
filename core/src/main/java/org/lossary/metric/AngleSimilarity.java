package org.lossary.metric;

/**
 * The similarity of {@link Angle}. With y turned by 45 degrees and longer by the root of 2, (c - d,
 * c + d), it is the root of 2 times the size of the cosine.
 */
final class AngleSimilarity implements RankedSimilarities.Similarity {
  private static final double ROOT = Math.sqrt(2);

  private final Cosine cosine = new Cosine();
  private double[] turned = new double[0];
  private double[] slopes = new double[0];
  private int half;

  @Override
  public double measure(double[] x, double[] y, int n) {
    half = n / 2;
    if (turned.length < n) {
      turned = new double[n];
      slopes = new double[n];
    }
    for (int i = 0; i < half; i++) {
      turned[i] = y[i] - y[half + i];
      turned[half + i] = y[i] + y[half + i];
    }
    cosine.measure(x, turned, n, 0, 0);
    return ROOT * Math.abs(cosine.cos);
  }

  @Override
  public void add(double factor, double[] byX, double[] byY) {
    double f = cosine.cos == 0 ? 0 : cosine.cos > 0 ? ROOT * factor : -ROOT * factor;
    cosine.addX(f, byX);
    java.util.Arrays.fill(slopes, 0, 2 * half, 0);
    cosine.addY(f, slopes);
    for (int i = 0; i < half; i++) {
      byY[i] += slopes[i] + slopes[half + i];
      byY[half + i] += slopes[half + i] - slopes[i];
    }
  }
}
