// Generated from Circle by the kernel generator. Not to be edited.
package org.lossary.metric;

/** The parameters of {@link Circle} by their names. */
interface CircleParameters {
  /** The value of {@code m}. */
  double m();

  /**
   * This loss with another {@code m}, and all else as it is here.
   *
   * @param m the relaxation
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Circle m(double m) {
    return new Circle(m, gamma(), reducer(), detach());
  }

  /** The value of {@code gamma}. */
  double gamma();

  /**
   * This loss with another {@code gamma}, and all else as it is here.
   *
   * @param gamma the scale
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Circle gamma(double gamma) {
    return new Circle(m(), gamma, reducer(), detach());
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
  default Circle reducer(Reducer reducer) {
    return new Circle(m(), gamma(), reducer, detach());
  }

  /** The value of {@code detach}. */
  boolean detach();

  /**
   * This loss with another {@code detach}, and all else as it is here.
   *
   * @param detach whether the gradient takes the weights for constants; it is not that of the value then
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Circle detach(boolean detach) {
    return new Circle(m(), gamma(), reducer(), detach);
  }
}
