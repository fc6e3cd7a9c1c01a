// Generated from ContrastivePairs by the kernel generator. Not to be edited.
package org.lossary.metric;

/** The parameters of {@link ContrastivePairs} by their names. */
interface ContrastivePairsParameters {
  /** The value of {@code margin}. */
  double margin();

  /**
   * This loss with another {@code margin}, and all else as it is here.
   *
   * @param margin from which distance on dissimilar pairs cost nothing; finite and at least 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default ContrastivePairs margin(double margin) {
    return new ContrastivePairs(margin, distance(), p(), eps(), squared(), factor());
  }

  /** The value of {@code distance}. */
  PairDistance distance();

  /**
   * This loss with another {@code distance}, and all else as it is here.
   *
   * @param distance how far two embeddings are from each other
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default ContrastivePairs distance(PairDistance distance) {
    return new ContrastivePairs(margin(), distance, p(), eps(), squared(), factor());
  }

  /** The value of {@code p}. */
  double p();

  /**
   * This loss with another {@code p}, and all else as it is here.
   *
   * @param p which norm, at least 1; used by {@link PairDistance#NORM} alone
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default ContrastivePairs p(double p) {
    return new ContrastivePairs(margin(), distance(), p, eps(), squared(), factor());
  }

  /** The value of {@code eps}. */
  double eps();

  /**
   * This loss with another {@code eps}, and all else as it is here.
   *
   * @param eps added to each difference; used by {@link PairDistance#NORM} alone
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default ContrastivePairs eps(double eps) {
    return new ContrastivePairs(margin(), distance(), p(), eps, squared(), factor());
  }

  /** The value of {@code squared}. */
  boolean squared();

  /**
   * This loss with another {@code squared}, and all else as it is here.
   *
   * @param squared whether d and margin - d are squared
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default ContrastivePairs squared(boolean squared) {
    return new ContrastivePairs(margin(), distance(), p(), eps(), squared, factor());
  }

  /** The value of {@code factor}. */
  double factor();

  /**
   * This loss with another {@code factor}, and all else as it is here.
   *
   * @param factor finite and at least 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default ContrastivePairs factor(double factor) {
    return new ContrastivePairs(margin(), distance(), p(), eps(), squared(), factor);
  }
}
