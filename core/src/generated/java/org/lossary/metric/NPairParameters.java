// Generated from NPair by the kernel generator. Not to be edited.
package org.lossary.metric;

/** The parameters of {@link NPair} by their names. */
interface NPairParameters {
  /** The value of {@code distance}. */
  Distance distance();

  /**
   * This loss with another {@code distance}, and all else as it is here.
   *
   * @param distance how far or how alike two rows are
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default NPair distance(Distance distance) {
    return new NPair(distance, reducer(), regularizer());
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
  default NPair reducer(Reducer reducer) {
    return new NPair(distance(), reducer, regularizer());
  }

  /** The value of {@code regularizer}. */
  double regularizer();

  /**
   * This loss with another {@code regularizer}, and all else as it is here.
   *
   * @param regularizer a quarter of it times the sum of the squared norms of both rows, as the distance sees them, is added to each term; finite and at least 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default NPair regularizer(double regularizer) {
    return new NPair(distance(), reducer(), regularizer);
  }
}
