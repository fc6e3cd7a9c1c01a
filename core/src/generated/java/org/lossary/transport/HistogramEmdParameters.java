// Generated from HistogramEmd by the kernel generator. Not to be edited.
package org.lossary.transport;

/** The parameters of {@link HistogramEmd} by their names. */
interface HistogramEmdParameters {
  /** The value of {@code power}. */
  double power();

  /**
   * This loss with another {@code power}, and all else as it is here.
   *
   * @param power at least 1
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default HistogramEmd power(double power) {
    return new HistogramEmd(power, binWidth(), root());
  }

  /** The value of {@code binWidth}. */
  double binWidth();

  /**
   * This loss with another {@code binWidth}, and all else as it is here.
   *
   * @param binWidth greater than 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default HistogramEmd binWidth(double binWidth) {
    return new HistogramEmd(power(), binWidth, root());
  }

  /** The value of {@code root}. */
  boolean root();

  /**
   * This loss with another {@code root}, and all else as it is here.
   *
   * @param root whether the power-th root is taken
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default HistogramEmd root(boolean root) {
    return new HistogramEmd(power(), binWidth(), root);
  }
}
