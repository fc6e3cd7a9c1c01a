// Generated from LambdaLoss by the kernel generator. Not to be edited.
package org.lossary.ranking;

/** The parameters of {@link LambdaLoss} by their names. */
interface LambdaLossParameters {
  /** The value of {@code weight}. */
  LambdaLoss.Weight weight();

  /**
   * This loss with another {@code weight}, and all else as it is here.
   *
   * @param weight what a pair weighs
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default LambdaLoss weight(LambdaLoss.Weight weight) {
    return new LambdaLoss(weight, sigma(), mu(), k(), both(), gain());
  }

  /** The value of {@code sigma}. */
  double sigma();

  /**
   * This loss with another {@code sigma}, and all else as it is here.
   *
   * @param sigma slope of the logistic function; finite and greater than 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default LambdaLoss sigma(double sigma) {
    return new LambdaLoss(weight(), sigma, mu(), k(), both(), gain());
  }

  /** The value of {@code mu}. */
  double mu();

  /**
   * This loss with another {@code mu}, and all else as it is here.
   *
   * @param mu what LOSS2 weighs beside LAMBDA_RANK in LOSS2_PLUS; finite and at least 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default LambdaLoss mu(double mu) {
    return new LambdaLoss(weight(), sigma(), mu, k(), both(), gain());
  }

  /** The value of {@code k}. */
  int k();

  /**
   * This loss with another {@code k}, and all else as it is here.
   *
   * @param k how many places count; 0 for all. The ideal DCG is that of the first k
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default LambdaLoss k(int k) {
    return new LambdaLoss(weight(), sigma(), mu(), k, both(), gain());
  }

  /** The value of {@code both}. */
  boolean both();

  /**
   * This loss with another {@code both}, and all else as it is here.
   *
   * @param both whether both documents of a pair must be among the first k by score, rather than one
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default LambdaLoss both(boolean both) {
    return new LambdaLoss(weight(), sigma(), mu(), k(), both, gain());
  }

  /** The value of {@code gain}. */
  Gain gain();

  /**
   * This loss with another {@code gain}, and all else as it is here.
   *
   * @param gain what relevance is worth
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default LambdaLoss gain(Gain gain) {
    return new LambdaLoss(weight(), sigma(), mu(), k(), both(), gain);
  }
}
