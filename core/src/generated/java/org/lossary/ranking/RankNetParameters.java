// Generated from RankNet by the kernel generator. Not to be edited.
package org.lossary.ranking;

/** The parameters of {@link RankNet} by their names. */
interface RankNetParameters {
  /** The value of {@code sigma}. */
  double sigma();

  /**
   * This loss with another {@code sigma}, and all else as it is here.
   *
   * @param sigma slope of the logistic function; finite and greater than 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default RankNet sigma(double sigma) {
    return new RankNet(sigma, weight(), meanOfPairs());
  }

  /** The value of {@code weight}. */
  RankNet.Weight weight();

  /**
   * This loss with another {@code weight}, and all else as it is here.
   *
   * @param weight what a pair weighs
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default RankNet weight(RankNet.Weight weight) {
    return new RankNet(sigma(), weight, meanOfPairs());
  }

  /** The value of {@code meanOfPairs}. */
  boolean meanOfPairs();

  /**
   * This loss with another {@code meanOfPairs}, and all else as it is here.
   *
   * @param meanOfPairs whether a query's value is the mean over its pairs rather than the sum
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default RankNet meanOfPairs(boolean meanOfPairs) {
    return new RankNet(sigma(), weight(), meanOfPairs);
  }
}
