// Generated from CategoricalKl by the kernel generator. Not to be edited.
package org.lossary.generative;

/** The parameters of {@link CategoricalKl} by their names. */
interface CategoricalKlParameters {
  /** The value of {@code first}. */
  CategoricalKl.Form first();

  /**
   * This loss with another {@code first}, and all else as it is here.
   *
   * @param first what the first distribution is given by
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default CategoricalKl first(CategoricalKl.Form first) {
    return new CategoricalKl(first, second(), clip());
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
  default CategoricalKl second(CategoricalKl.Form second) {
    return new CategoricalKl(first(), second, clip());
  }

  /** The value of {@code clip}. */
  double clip();

  /**
   * This loss with another {@code clip}, and all else as it is here.
   *
   * @param clip least probability, greater ones than 1 are cut too; within [0, 1), 0 changes nothing
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default CategoricalKl clip(double clip) {
    return new CategoricalKl(first(), second(), clip);
  }
}
