// Generated from PoissonRate by the kernel generator. Not to be edited.
package org.lossary.regression;

/** The parameters of {@link PoissonRate} by their names. */
interface PoissonRateParameters {
  /** The value of {@code eps}. */
  double eps();

  /**
   * This loss with another {@code eps}, and all else as it is here.
   *
   * @param eps added to the rate under the logarithm; finite and at least 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default PoissonRate eps(double eps) {
    return new PoissonRate(eps, constant());
  }

  /** The value of {@code constant}. */
  Poisson.Constant constant();

  /**
   * This loss with another {@code constant}, and all else as it is here.
   *
   * @param constant the term that depends on the target alone; it changes no gradient
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default PoissonRate constant(Poisson.Constant constant) {
    return new PoissonRate(eps(), constant);
  }
}
