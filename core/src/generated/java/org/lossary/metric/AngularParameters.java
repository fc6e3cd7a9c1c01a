// Generated from Angular by the kernel generator. Not to be edited.
package org.lossary.metric;

/** The parameters of {@link Angular} by their names. */
interface AngularParameters {
  /** The value of {@code alphaDegrees}. */
  double alphaDegrees();

  /**
   * This loss with another {@code alphaDegrees}, and all else as it is here.
   *
   * @param alphaDegrees the greatest angle, in degrees
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Angular alphaDegrees(double alphaDegrees) {
    return new Angular(alphaDegrees, normalize(), reducer());
  }

  /** The value of {@code normalize}. */
  boolean normalize();

  /**
   * This loss with another {@code normalize}, and all else as it is here.
   *
   * @param normalize whether rows are divided by their norm
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Angular normalize(boolean normalize) {
    return new Angular(alphaDegrees(), normalize, reducer());
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
  default Angular reducer(Reducer reducer) {
    return new Angular(alphaDegrees(), normalize(), reducer);
  }
}
