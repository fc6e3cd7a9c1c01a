// Generated from BatchHardTriplet by the kernel generator. Not to be edited.
package org.lossary.metric;

/** The parameters of {@link BatchHardTriplet} by their names. */
interface BatchHardTripletParameters {
  /** The value of {@code margin}. */
  double margin();

  /**
   * This loss with another {@code margin}, and all else as it is here.
   *
   * @param margin how much nearer positives are to be
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default BatchHardTriplet margin(double margin) {
    return new BatchHardTriplet(margin, soft(), distance(), reducer());
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
  default BatchHardTriplet soft(boolean soft) {
    return new BatchHardTriplet(margin(), soft, distance(), reducer());
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
  default BatchHardTriplet distance(Distance distance) {
    return new BatchHardTriplet(margin(), soft(), distance, reducer());
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
  default BatchHardTriplet reducer(Reducer reducer) {
    return new BatchHardTriplet(margin(), soft(), distance(), reducer);
  }
}
