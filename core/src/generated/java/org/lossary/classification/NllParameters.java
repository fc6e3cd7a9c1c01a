// Generated from Nll by the kernel generator. Not to be edited.
package org.lossary.classification;

import org.lossary.Doubles;

/** The parameters of {@link Nll} by their names. */
interface NllParameters {
  /** The value of {@code classWeights}. */
  Doubles classWeights();

  /**
   * This loss with another {@code classWeights}, and all else as it is here.
   *
   * @param classWeights one for each class, finite and at least 0; none stands for all 1
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Nll classWeights(Doubles classWeights) {
    return new Nll(classWeights, ignoreLabel());
  }

  /** The value of {@code ignoreLabel}. */
  int ignoreLabel();

  /**
   * This loss with another {@code ignoreLabel}, and all else as it is here.
   *
   * @param ignoreLabel rows with this label count for nothing
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Nll ignoreLabel(int ignoreLabel) {
    return new Nll(classWeights(), ignoreLabel);
  }
}
