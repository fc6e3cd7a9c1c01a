// Generated from GuidedContrastive by the kernel generator. Not to be edited.
package org.lossary.metric;

/** The parameters of {@link GuidedContrastive} by their names. */
interface GuidedContrastiveParameters {
  /** The value of {@code temperature}. */
  double temperature();

  /**
   * This loss with another {@code temperature}, and all else as it is here.
   *
   * @param temperature what cosines are over; finite and &gt; 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default GuidedContrastive temperature(double temperature) {
    return new GuidedContrastive(temperature, margin());
  }

  /** The value of {@code margin}. */
  double margin();

  /**
   * This loss with another {@code margin}, and all else as it is here.
   *
   * @param margin how much less alike than the pair a candidate must be for the guide; finite
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default GuidedContrastive margin(double margin) {
    return new GuidedContrastive(temperature(), margin);
  }
}
