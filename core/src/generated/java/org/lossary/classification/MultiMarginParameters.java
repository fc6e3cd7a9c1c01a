// Generated from MultiMargin by the kernel generator. Not to be edited.
package org.lossary.classification;

import org.lossary.Doubles;

/** The parameters of {@link MultiMargin} by their names. */
interface MultiMarginParameters {
  /** The value of {@code power}. */
  int power();

  /**
   * This loss with another {@code power}, and all else as it is here.
   *
   * @param power 1, or 2 for a loss with a continuous slope
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default MultiMargin power(int power) {
    return new MultiMargin(power, margin(), classWeights(), divideByClasses());
  }

  /** The value of {@code margin}. */
  double margin();

  /**
   * This loss with another {@code margin}, and all else as it is here.
   *
   * @param margin by how much the label's score must lead to cost nothing; finite and at least 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default MultiMargin margin(double margin) {
    return new MultiMargin(power(), margin, classWeights(), divideByClasses());
  }

  /** The value of {@code classWeights}. */
  Doubles classWeights();

  /**
   * This loss with another {@code classWeights}, and all else as it is here.
   *
   * @param classWeights one for each class, finite and at least 0; none stands for all 1
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default MultiMargin classWeights(Doubles classWeights) {
    return new MultiMargin(power(), margin(), classWeights, divideByClasses());
  }

  /** The value of {@code divideByClasses}. */
  boolean divideByClasses();

  /**
   * This loss with another {@code divideByClasses}, and all else as it is here.
   *
   * @param divideByClasses whether the sum is divided by the number of classes, as PyTorch does
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default MultiMargin divideByClasses(boolean divideByClasses) {
    return new MultiMargin(power(), margin(), classWeights(), divideByClasses);
  }
}
