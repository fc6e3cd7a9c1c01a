// Generated from TupletMargin by the kernel generator. Not to be edited.
package org.lossary.metric;

/** The parameters of {@link TupletMargin} by their names. */
interface TupletMarginParameters {
  /** The value of {@code marginDegrees}. */
  double marginDegrees();

  /**
   * This loss with another {@code marginDegrees}, and all else as it is here.
   *
   * @param marginDegrees the angle in degrees
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default TupletMargin marginDegrees(double marginDegrees) {
    return new TupletMargin(marginDegrees, scale(), reducer());
  }

  /** The value of {@code scale}. */
  double scale();

  /**
   * This loss with another {@code scale}, and all else as it is here.
   *
   * @param scale what cosines are multiplied by
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default TupletMargin scale(double scale) {
    return new TupletMargin(marginDegrees(), scale, reducer());
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
  default TupletMargin reducer(Reducer reducer) {
    return new TupletMargin(marginDegrees(), scale(), reducer);
  }
}
