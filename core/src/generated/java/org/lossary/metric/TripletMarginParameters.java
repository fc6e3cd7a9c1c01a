// Generated from TripletMargin by the kernel generator. Not to be edited.
package org.lossary.metric;

/** The parameters of {@link TripletMargin} by their names. */
interface TripletMarginParameters {
  /** The value of {@code margin}. */
  double margin();

  /**
   * This loss with another {@code margin}, and all else as it is here.
   *
   * @param margin by how much the positive must be nearer; finite and at least 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default TripletMargin margin(double margin) {
    return new TripletMargin(margin, distance(), p(), eps(), swap());
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
  default TripletMargin distance(PairDistance distance) {
    return new TripletMargin(margin(), distance, p(), eps(), swap());
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
  default TripletMargin p(double p) {
    return new TripletMargin(margin(), distance(), p, eps(), swap());
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
  default TripletMargin eps(double eps) {
    return new TripletMargin(margin(), distance(), p(), eps, swap());
  }

  /** The value of {@code swap}. */
  boolean swap();

  /**
   * This loss with another {@code swap}, and all else as it is here.
   *
   * @param swap whether the distance of positive and negative counts if it is less
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default TripletMargin swap(boolean swap) {
    return new TripletMargin(margin(), distance(), p(), eps(), swap);
  }
}
