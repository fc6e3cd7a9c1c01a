// Generated from GaussianNll by the kernel generator. Not to be edited.
package org.lossary.regression;

/** The parameters of {@link GaussianNll} by their names. */
interface GaussianNllParameters {
  /** The value of {@code eps}. */
  double eps();

  /**
   * This loss with another {@code eps}, and all else as it is here.
   *
   * @param eps least variance; finite and &gt; 0, or at least 0 with log-variances
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default GaussianNll eps(double eps) {
    return new GaussianNll(eps, full(), spread());
  }

  /** The value of {@code full}. */
  boolean full();

  /**
   * This loss with another {@code full}, and all else as it is here.
   *
   * @param full whether to add log(2 pi)/2
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default GaussianNll full(boolean full) {
    return new GaussianNll(eps(), full, spread());
  }

  /** The value of {@code spread}. */
  GaussianNll.Spread spread();

  /**
   * This loss with another {@code spread}, and all else as it is here.
   *
   * @param spread what the second column is
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default GaussianNll spread(GaussianNll.Spread spread) {
    return new GaussianNll(eps(), full(), spread);
  }
}
