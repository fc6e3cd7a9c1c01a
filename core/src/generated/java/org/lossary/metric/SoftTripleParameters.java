// Generated from SoftTriple by the kernel generator. Not to be edited.
package org.lossary.metric;

/** The parameters of {@link SoftTriple} by their names. */
interface SoftTripleParameters {
  /** The value of {@code centers}. */
  int centers();

  /**
   * This loss with another {@code centers}, and all else as it is here.
   *
   * @param centers proxies of a class; at least 1
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default SoftTriple centers(int centers) {
    return new SoftTriple(centers, lambda(), gamma(), margin(), tau());
  }

  /** The value of {@code lambda}. */
  double lambda();

  /**
   * This loss with another {@code lambda}, and all else as it is here.
   *
   * @param lambda what similarities are multiplied by; finite and greater than 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default SoftTriple lambda(double lambda) {
    return new SoftTriple(centers(), lambda, gamma(), margin(), tau());
  }

  /** The value of {@code gamma}. */
  double gamma();

  /**
   * This loss with another {@code gamma}, and all else as it is here.
   *
   * @param gamma temperature of the mean over centres; finite and greater than 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default SoftTriple gamma(double gamma) {
    return new SoftTriple(centers(), lambda(), gamma, margin(), tau());
  }

  /** The value of {@code margin}. */
  double margin();

  /**
   * This loss with another {@code margin}, and all else as it is here.
   *
   * @param margin what is taken off the own class's similarity; finite and at least 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default SoftTriple margin(double margin) {
    return new SoftTriple(centers(), lambda(), gamma(), margin, tau());
  }

  /** The value of {@code tau}. */
  double tau();

  /**
   * This loss with another {@code tau}, and all else as it is here.
   *
   * @param tau weight of the regulariser; finite and at least 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default SoftTriple tau(double tau) {
    return new SoftTriple(centers(), lambda(), gamma(), margin(), tau);
  }
}
