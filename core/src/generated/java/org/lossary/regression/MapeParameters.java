// Generated from Mape by the kernel generator. Not to be edited.
package org.lossary.regression;

/** The parameters of {@link Mape} by their names. */
interface MapeParameters {
  /** The value of {@code eps}. */
  double eps();

  /**
   * This loss with another {@code eps}, and all else as it is here.
   *
   * @param eps least divisor; finite and &gt; 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Mape eps(double eps) {
    return new Mape(eps, percent());
  }

  /** The value of {@code percent}. */
  boolean percent();

  /**
   * This loss with another {@code percent}, and all else as it is here.
   *
   * @param percent whether to multiply by 100
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Mape percent(boolean percent) {
    return new Mape(eps(), percent);
  }
}
