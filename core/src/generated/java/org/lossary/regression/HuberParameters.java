// Generated from Huber by the kernel generator. Not to be edited.
package org.lossary.regression;

/** The parameters of {@link Huber} by their names. */
interface HuberParameters {
  /** The value of {@code delta}. */
  double delta();

  /**
   * This loss with another {@code delta}.
   *
   * @param delta where the loss turns linear, in units of the target; finite and &gt; 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Huber delta(double delta) {
    return new Huber(delta);
  }
}
