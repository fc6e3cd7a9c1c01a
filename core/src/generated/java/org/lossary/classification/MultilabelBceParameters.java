// Generated from MultilabelBce by the kernel generator. Not to be edited.
package org.lossary.classification;

import org.lossary.Doubles;

/** The parameters of {@link MultilabelBce} by their names. */
interface MultilabelBceParameters {
  /** The value of {@code posWeight}. */
  Doubles posWeight();

  /**
   * This loss with another {@code posWeight}, and all else as it is here.
   *
   * @param posWeight a, one for each class or one for all, finite and at least 0; none stands for 1
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default MultilabelBce posWeight(Doubles posWeight) {
    return new MultilabelBce(posWeight, labelSmoothing());
  }

  /** The value of {@code labelSmoothing}. */
  double labelSmoothing();

  /**
   * This loss with another {@code labelSmoothing}, and all else as it is here.
   *
   * @param labelSmoothing s, within [0, 1]
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default MultilabelBce labelSmoothing(double labelSmoothing) {
    return new MultilabelBce(posWeight(), labelSmoothing);
  }
}
