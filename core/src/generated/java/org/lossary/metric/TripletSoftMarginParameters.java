// Generated from TripletSoftMargin by the kernel generator. Not to be edited.
package org.lossary.metric;

/** The parameters of {@link TripletSoftMargin} by their names. */
interface TripletSoftMarginParameters {
  /** The value of {@code distance}. */
  PairDistance distance();

  /**
   * This loss with another {@code distance}, and all else as it is here.
   *
   * @param distance how far two embeddings are from each other
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default TripletSoftMargin distance(PairDistance distance) {
    return new TripletSoftMargin(distance, p(), eps());
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
  default TripletSoftMargin p(double p) {
    return new TripletSoftMargin(distance(), p, eps());
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
  default TripletSoftMargin eps(double eps) {
    return new TripletSoftMargin(distance(), p(), eps);
  }
}
