// Generated from Dpo by the kernel generator. Not to be edited.
package org.lossary.ranking;

/** The parameters of {@link Dpo} by their names. */
interface DpoParameters {
  /** The value of {@code form}. */
  Dpo.Form form();

  /**
   * This loss with another {@code form}, and all else as it is here.
   *
   * @param form the function of h
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Dpo form(Dpo.Form form) {
    return new Dpo(form, beta(), labelSmoothing(), referenceFree());
  }

  /** The value of {@code beta}. */
  double beta();

  /**
   * This loss with another {@code beta}, and all else as it is here.
   *
   * @param beta how strongly the policy is held to the reference: beta h is the difference of the answers' rewards; finite and greater than 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Dpo beta(double beta) {
    return new Dpo(form(), beta, labelSmoothing(), referenceFree());
  }

  /** The value of {@code labelSmoothing}. */
  double labelSmoothing();

  /**
   * This loss with another {@code labelSmoothing}, and all else as it is here.
   *
   * @param labelSmoothing the probability that a label is wrong, for SIGMOID and ROBUST; within [0, 1/2), else 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Dpo labelSmoothing(double labelSmoothing) {
    return new Dpo(form(), beta(), labelSmoothing, referenceFree());
  }

  /** The value of {@code referenceFree}. */
  boolean referenceFree();

  /**
   * This loss with another {@code referenceFree}, and all else as it is here.
   *
   * @param referenceFree whether the reference counts as indifferent and need not be given
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Dpo referenceFree(boolean referenceFree) {
    return new Dpo(form(), beta(), labelSmoothing(), referenceFree);
  }
}
