// Generated from CategoricalEntropy by the kernel generator. Not to be edited.
package org.lossary.generative;

/** The parameters of {@link CategoricalEntropy} by their names. */
interface CategoricalEntropyParameters {
  /** The value of {@code form}. */
  CategoricalKl.Form form();

  /**
   * This loss with another {@code form}.
   *
   * @param form what the distributions are given by
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default CategoricalEntropy form(CategoricalKl.Form form) {
    return new CategoricalEntropy(form);
  }
}
