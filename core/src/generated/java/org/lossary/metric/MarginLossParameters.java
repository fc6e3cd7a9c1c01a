// Generated from MarginLoss by the kernel generator. Not to be edited.
package org.lossary.metric;

/** The parameters of {@link MarginLoss} by their names. */
interface MarginLossParameters {
  /** The value of {@code margin}. */
  double margin();

  /**
   * This loss with another {@code margin}, and all else as it is here.
   *
   * @param margin by how much; finite
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default MarginLoss margin(double margin) {
    return new MarginLoss(margin, nu(), distance(), reducer());
  }

  /** The value of {@code nu}. */
  double nu();

  /**
   * This loss with another {@code nu}, and all else as it is here.
   *
   * @param nu what boundaries cost, which keeps them small; finite and at least 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default MarginLoss nu(double nu) {
    return new MarginLoss(margin(), nu, distance(), reducer());
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
  default MarginLoss distance(Distance distance) {
    return new MarginLoss(margin(), nu(), distance, reducer());
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
  default MarginLoss reducer(Reducer reducer) {
    return new MarginLoss(margin(), nu(), distance(), reducer);
  }
}
