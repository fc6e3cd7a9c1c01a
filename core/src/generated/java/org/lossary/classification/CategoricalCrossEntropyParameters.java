// Generated from CategoricalCrossEntropy by the kernel generator. Not to be edited.
package org.lossary.classification;

/** The parameters of {@link CategoricalCrossEntropy} by their names. */
interface CategoricalCrossEntropyParameters {
  /** The value of {@code clip}. */
  double clip();

  /**
   * This loss with another {@code clip}, and all else as it is here.
   *
   * @param clip distance that probabilities keep from 0 and 1; within [0, 0.5)
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default CategoricalCrossEntropy clip(double clip) {
    return new CategoricalCrossEntropy(clip, normalize(), labelSmoothing(), eps());
  }

  /** The value of {@code normalize}. */
  boolean normalize();

  /**
   * This loss with another {@code normalize}, and all else as it is here.
   *
   * @param normalize whether rows are divided by their sum first
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default CategoricalCrossEntropy normalize(boolean normalize) {
    return new CategoricalCrossEntropy(clip(), normalize, labelSmoothing(), eps());
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
  default CategoricalCrossEntropy labelSmoothing(double labelSmoothing) {
    return new CategoricalCrossEntropy(clip(), normalize(), labelSmoothing, eps());
  }

  /** The value of {@code eps}. */
  double eps();

  /**
   * This loss with another {@code eps}, and all else as it is here.
   *
   * @param eps added under the logarithm; finite and &gt;= 0, and 0 with {@code normalize}
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default CategoricalCrossEntropy eps(double eps) {
    return new CategoricalCrossEntropy(clip(), normalize(), labelSmoothing(), eps);
  }
}
