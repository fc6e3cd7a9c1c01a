package org.lossary.segmentation;

/**
 * The regions that values are computed from: those of an image, or of the batch if it is pooled. A
 * loss reads their sizes and writes values and slopes.
 */
final class Group {
  private static final ThreadLocal<Group> LOCAL = ThreadLocal.withInitial(Group::new);

  /** A region whose denominator is below it is empty: it costs nothing and has no gradient. */
  static final double EMPTY = 1e-30;

  /** Number of regions. */
  int regions;

  /** The number of channels that come before the first region. */
  int firstChannel;

  /** {@link Sizes#COUNT} for each region. */
  double[] sizes = new double[0];

  /** The mean of a loss of pixels, where there is one. */
  double pixels;

  /**
   * To be written: derivatives of the sum of the values by the first three sizes of each region.
   */
  double[] slopes = new double[0];

  /** To be written: derivative of the sum of the values by {@link #pixels}. */
  double pixelSlope;

  /** To be written: the values. */
  double[] values = new double[0];

  private Group() {}

  static Group local() {
    return LOCAL.get();
  }

  double shared(int region) {
    return sizes[Sizes.COUNT * region];
  }

  double extra(int region) {
    return sizes[Sizes.COUNT * region + 1];
  }

  double missing(int region) {
    return sizes[Sizes.COUNT * region + 2];
  }

  /** The plain sum of the truth. */
  double truth(int region) {
    return sizes[Sizes.COUNT * region + 3];
  }

  /**
   * 1 - (k shared + a) / (k shared + alpha extra + beta missing + b): Dice, Jaccard and Tversky, by
   * k, alpha and beta. Computed from what is wrong, so that small losses keep their digits. Writes
   * the slopes of this one region.
   */
  double ratio(int region, double k, double alpha, double beta, double a, double b) {
    double right = k * shared(region);
    double wrong = alpha * extra(region) + beta * missing(region);
    double denominator = right + wrong + b;
    if (Math.abs(denominator) < EMPTY) {
      clear(region);
      return 0;
    }
    int at = 3 * region;
    double value = (wrong + (b - a)) / denominator;
    double score = (right + a) / denominator;
    slopes[at] = -k * value / denominator;
    slopes[at + 1] = alpha * score / denominator;
    slopes[at + 2] = beta * score / denominator;
    return value;
  }

  /** Sets the slopes of a region to 0. */
  void clear(int region) {
    java.util.Arrays.fill(slopes, 3 * region, 3 * region + 3, 0);
  }

  /** Multiplies the slopes of a region. */
  void scale(int region, double factor) {
    for (int i = 3 * region; i < 3 * region + 3; i++) {
      slopes[i] *= factor;
    }
  }
}
