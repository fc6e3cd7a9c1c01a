// Generated from NormalizedSoftmax by the kernel generator. Not to be edited.
package org.lossary.metric;

/** The parameters of {@link NormalizedSoftmax} by their names. */
interface NormalizedSoftmaxParameters {
  /** The value of {@code temperature}. */
  double temperature();

  /**
   * This loss with another {@code temperature}, and all else as it is here.
   *
   * @param temperature what similarities are divided by; finite and greater than 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default NormalizedSoftmax temperature(double temperature) {
    return new NormalizedSoftmax(temperature, normalize());
  }

  /** The value of {@code normalize}. */
  boolean normalize();

  /**
   * This loss with another {@code normalize}, and all else as it is here.
   *
   * @param normalize whether embeddings are taken to length 1
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default NormalizedSoftmax normalize(boolean normalize) {
    return new NormalizedSoftmax(temperature(), normalize);
  }
}
