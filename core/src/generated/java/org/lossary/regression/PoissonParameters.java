// Generated from Poisson by the kernel generator. Not to be edited.
package org.lossary.regression;

/** The parameters of {@link Poisson} by their names. */
interface PoissonParameters {
  /** The value of {@code constant}. */
  Poisson.Constant constant();

  /**
   * This loss with another {@code constant}.
   *
   * @param constant the term that depends on the target alone; it changes no gradient
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Poisson constant(Poisson.Constant constant) {
    return new Poisson(constant);
  }
}
