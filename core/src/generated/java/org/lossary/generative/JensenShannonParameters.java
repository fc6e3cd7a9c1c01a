// Generated from JensenShannon by the kernel generator. Not to be edited.
package org.lossary.generative;

/** The parameters of {@link JensenShannon} by their names. */
interface JensenShannonParameters {
  /** The value of {@code first}. */
  CategoricalKl.Form first();

  /**
   * This loss with another {@code first}, and all else as it is here.
   *
   * @param first what the first distribution is given by
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default JensenShannon first(CategoricalKl.Form first) {
    return new JensenShannon(first, second(), weight());
  }

  /** The value of {@code second}. */
  CategoricalKl.Form second();

  /**
   * This loss with another {@code second}, and all else as it is here.
   *
   * @param second what the second distribution is given by
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default JensenShannon second(CategoricalKl.Form second) {
    return new JensenShannon(first(), second, weight());
  }

  /** The value of {@code weight}. */
  double weight();

  /**
   * This loss with another {@code weight}, and all else as it is here.
   *
   * @param weight w, the weight of the first distribution; within (0, 1)
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default JensenShannon weight(double weight) {
    return new JensenShannon(first(), second(), weight);
  }
}
