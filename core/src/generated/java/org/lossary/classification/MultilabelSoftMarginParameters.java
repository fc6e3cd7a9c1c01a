// Generated from MultilabelSoftMargin by the kernel generator. Not to be edited.
package org.lossary.classification;

import org.lossary.Doubles;

/** The parameters of {@link MultilabelSoftMargin} by their names. */
interface MultilabelSoftMarginParameters {
  /** The value of {@code classWeights}. */
  Doubles classWeights();

  /**
   * This loss with another {@code classWeights}.
   *
   * @param classWeights one for each class, finite and at least 0; none stands for all 1
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default MultilabelSoftMargin classWeights(Doubles classWeights) {
    return new MultilabelSoftMargin(classWeights);
  }
}
