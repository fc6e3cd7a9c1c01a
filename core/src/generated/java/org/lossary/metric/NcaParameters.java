// Generated from Nca by the kernel generator. Not to be edited.
package org.lossary.metric;

/** The parameters of {@link Nca} by their names. */
interface NcaParameters {
  /** The value of {@code scale}. */
  double scale();

  /**
   * This loss with another {@code scale}, and all else as it is here.
   *
   * @param scale what distances are multiplied by
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Nca scale(double scale) {
    return new Nca(scale, distance(), reducer());
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
  default Nca distance(Distance distance) {
    return new Nca(scale(), distance, reducer());
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
  default Nca reducer(Reducer reducer) {
    return new Nca(scale(), distance(), reducer);
  }
}
