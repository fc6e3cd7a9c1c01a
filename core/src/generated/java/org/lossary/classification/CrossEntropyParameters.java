// Generated from CrossEntropy by the kernel generator. Not to be edited.
package org.lossary.classification;

import org.lossary.Doubles;

/** The parameters of {@link CrossEntropy} by their names. */
interface CrossEntropyParameters {
  /** The value of {@code classWeights}. */
  Doubles classWeights();

  /**
   * This loss with another {@code classWeights}, and all else as it is here.
   *
   * @param classWeights one for each class, finite and at least 0; none stands for all 1
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default CrossEntropy classWeights(Doubles classWeights) {
    return new CrossEntropy(classWeights, ignoreLabel(), labelSmoothing(), zLoss(), temperature());
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
  default CrossEntropy ignoreLabel(int ignoreLabel) {
    return new CrossEntropy(classWeights(), ignoreLabel, labelSmoothing(), zLoss(), temperature());
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
  default CrossEntropy labelSmoothing(double labelSmoothing) {
    return new CrossEntropy(classWeights(), ignoreLabel(), labelSmoothing, zLoss(), temperature());
  }

  /** The value of {@code zLoss}. */
  double zLoss();

  /**
   * This loss with another {@code zLoss}, and all else as it is here.
   *
   * @param zLoss factor of the squared log-sum-exp; finite and at least 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default CrossEntropy zLoss(double zLoss) {
    return new CrossEntropy(classWeights(), ignoreLabel(), labelSmoothing(), zLoss, temperature());
  }

  /** The value of {@code temperature}. */
  double temperature();

  /**
   * This loss with another {@code temperature}, and all else as it is here.
   *
   * @param temperature T, what scores are divided by; finite and &gt; 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default CrossEntropy temperature(double temperature) {
    return new CrossEntropy(classWeights(), ignoreLabel(), labelSmoothing(), zLoss(), temperature);
  }
}
