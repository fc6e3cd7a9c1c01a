// Generated from MultiQuantile by the kernel generator. Not to be edited.
package org.lossary.regression;

import org.lossary.Doubles;

/** The parameters of {@link MultiQuantile} by their names. */
interface MultiQuantileParameters {
  /** The value of {@code quantiles}. */
  Doubles quantiles();

  /**
   * This loss with another {@code quantiles}.
   *
   * @param quantiles the quantile of each column; at least one, each within [0, 1]
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default MultiQuantile quantiles(Doubles quantiles) {
    return new MultiQuantile(quantiles);
  }
}
