package org.lossary.metric;

import org.lossary.internal.maths.Maths64;

/**
 * Weights of positive pairs by how alike they are already, as if by a von Mises-Fisher distribution
 * around their anchors: w = 2 - exp(c / sigma) / mean of exp(c / sigma), c the cosine of a pair and
 * the mean that of all positive pairs of the batch.
 */
final class PairWeights {
  /** Below it exponentials could vanish, and with them their mean. */
  static final double LEAST = 0.01;

  private double sigma;
  private double sum;
  private double count;
  private double pulled;

  /**
   * Sets what all pairs have made together.
   *
   * @param sum of {@link #power} over all pairs
   * @param count of pairs
   * @param pulled the sum over all pairs of {@link #power} times the cosine and the anchor's weight
   */
  void set(double sigma, double sum, double count, double pulled) {
    this.sigma = sigma;
    this.sum = sum;
    this.count = count;
    this.pulled = pulled;
  }

  /** exp(c / sigma), but for a constant that cancels. */
  static double power(double cosine, double sigma) {
    return Maths64.exp((cosine - 1) / sigma);
  }

  /** The weight of a pair. */
  double of(double cosine) {
    return 2 - count * power(cosine, sigma) / sum;
  }

  /**
   * The derivative by the cosine of a pair of the sum over all pairs of w c times the weight of the
   * anchor: each cosine is in all weights.
   */
  double pull(double anchorWeight, double cosine) {
    double share = power(cosine, sigma) / sum;
    return anchorWeight * (2 - count * share)
        - count / sigma * share * (anchorWeight * cosine - pulled / sum);
  }
}
