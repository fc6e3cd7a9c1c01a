// Generated from SemiHardTriplet by the kernel generator. Not to be edited.
package org.lossary.metric;

/** The parameters of {@link SemiHardTriplet} by their names. */
interface SemiHardTripletParameters {
  /** The value of {@code margin}. */
  double margin();

  /**
   * This loss with another {@code margin}, and all else as it is here.
   *
   * @param margin how much nearer positives are to be
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default SemiHardTriplet margin(double margin) {
    return new SemiHardTriplet(margin, distance(), reducer());
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
  default SemiHardTriplet distance(Distance distance) {
    return new SemiHardTriplet(margin(), distance, reducer());
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
  default SemiHardTriplet reducer(Reducer reducer) {
    return new SemiHardTriplet(margin(), distance(), reducer);
  }
}
