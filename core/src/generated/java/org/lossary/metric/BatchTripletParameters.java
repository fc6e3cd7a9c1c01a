// Generated from BatchTriplet by the kernel generator. Not to be edited.
package org.lossary.metric;

/** The parameters of {@link BatchTriplet} by their names. */
interface BatchTripletParameters {
  /** The value of {@code margin}. */
  double margin();

  /**
   * This loss with another {@code margin}, and all else as it is here.
   *
   * @param margin how much nearer positives are to be
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default BatchTriplet margin(double margin) {
    return new BatchTriplet(margin, soft(), swap(), distance(), reducer());
  }

  /** The value of {@code soft}. */
  boolean soft();

  /**
   * This loss with another {@code soft}, and all else as it is here.
   *
   * @param soft whether the hinge is softened to log(1 + exp(x))
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default BatchTriplet soft(boolean soft) {
    return new BatchTriplet(margin(), soft, swap(), distance(), reducer());
  }

  /** The value of {@code swap}. */
  boolean swap();

  /**
   * This loss with another {@code swap}, and all else as it is here.
   *
   * @param swap whether negatives count from the nearer of anchor and positive
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default BatchTriplet swap(boolean swap) {
    return new BatchTriplet(margin(), soft(), swap, distance(), reducer());
  }

  /** The value of {@code distance}. */
  Distance distance();

  /**
   * This loss with another {@code distance}, and all else as it is here.
   *
   * @param distance how far or how alike two rows are
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default BatchTriplet distance(Distance distance) {
    return new BatchTriplet(margin(), soft(), swap(), distance, reducer());
  }

  /** The value of {@code reducer}. */
  Reducer reducer();

  /**
   * This loss with another {@code reducer}, and all else as it is here.
   *
   * @param reducer what the mean divides by
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default BatchTriplet reducer(Reducer reducer) {
    return new BatchTriplet(margin(), soft(), swap(), distance(), reducer);
  }
}
