// Generated from MultilabelMargin by the kernel generator. Not to be edited.
package org.lossary.classification;

/** The parameters of {@link MultilabelMargin} by their names. */
interface MultilabelMarginParameters {
  /** The value of {@code margin}. */
  double margin();

  /**
   * This loss with another {@code margin}, and all else as it is here.
   *
   * @param margin by how much labels must lead to cost nothing; finite and at least 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default MultilabelMargin margin(double margin) {
    return new MultilabelMargin(margin, divideByClasses());
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
  default MultilabelMargin divideByClasses(boolean divideByClasses) {
    return new MultilabelMargin(margin(), divideByClasses);
  }
}
