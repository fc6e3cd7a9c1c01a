// Generated from LiftedStructure by the kernel generator. Not to be edited.
package org.lossary.metric;

/** The parameters of {@link LiftedStructure} by their names. */
interface LiftedStructureParameters {
  /** The value of {@code positiveMargin}. */
  double positiveMargin();

  /**
   * This loss with another {@code positiveMargin}, and all else as it is here.
   *
   * @param positiveMargin subtracted from distances of positives
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default LiftedStructure positiveMargin(double positiveMargin) {
    return new LiftedStructure(positiveMargin, negativeMargin(), distance(), reducer());
  }

  /** The value of {@code negativeMargin}. */
  double negativeMargin();

  /**
   * This loss with another {@code negativeMargin}, and all else as it is here.
   *
   * @param negativeMargin from which distances of negatives are subtracted
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default LiftedStructure negativeMargin(double negativeMargin) {
    return new LiftedStructure(positiveMargin(), negativeMargin, distance(), reducer());
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
  default LiftedStructure distance(Distance distance) {
    return new LiftedStructure(positiveMargin(), negativeMargin(), distance, reducer());
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
  default LiftedStructure reducer(Reducer reducer) {
    return new LiftedStructure(positiveMargin(), negativeMargin(), distance(), reducer);
  }
}
