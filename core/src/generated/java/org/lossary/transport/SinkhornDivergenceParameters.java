// Generated from SinkhornDivergence by the kernel generator. Not to be edited.
package org.lossary.transport;

/** The parameters of {@link SinkhornDivergence} by their names. */
interface SinkhornDivergenceParameters {
  /** The value of {@code epsilon}. */
  double epsilon();

  /**
   * This loss with another {@code epsilon}, and all else as it is here.
   *
   * @param epsilon strength of the entropy, in the unit of the cost; finite and greater than 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default SinkhornDivergence epsilon(double epsilon) {
    return new SinkhornDivergence(epsilon, norm(), power(), scale(), debiased(), rho(), transportCost(), scaling(), tolerance(), maxIterations());
  }

  /** The value of {@code norm}. */
  double norm();

  /**
   * This loss with another {@code norm}, and all else as it is here.
   *
   * @param norm which distance of points: 1, 2 (Euclidean), any other from 1 on, infinity
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default SinkhornDivergence norm(double norm) {
    return new SinkhornDivergence(epsilon(), norm, power(), scale(), debiased(), rho(), transportCost(), scaling(), tolerance(), maxIterations());
  }

  /** The value of {@code power}. */
  double power();

  /**
   * This loss with another {@code power}, and all else as it is here.
   *
   * @param power the power of that distance, finite and at least 1
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default SinkhornDivergence power(double power) {
    return new SinkhornDivergence(epsilon(), norm(), power, scale(), debiased(), rho(), transportCost(), scaling(), tolerance(), maxIterations());
  }

  /** The value of {@code scale}. */
  double scale();

  /**
   * This loss with another {@code scale}, and all else as it is here.
   *
   * @param scale factor of the cost; GeomLoss has 1/power
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default SinkhornDivergence scale(double scale) {
    return new SinkhornDivergence(epsilon(), norm(), power(), scale, debiased(), rho(), transportCost(), scaling(), tolerance(), maxIterations());
  }

  /** The value of {@code debiased}. */
  boolean debiased();

  /**
   * This loss with another {@code debiased}, and all else as it is here.
   *
   * @param debiased whether the bias of the entropy is subtracted
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default SinkhornDivergence debiased(boolean debiased) {
    return new SinkhornDivergence(epsilon(), norm(), power(), scale(), debiased, rho(), transportCost(), scaling(), tolerance(), maxIterations());
  }

  /** The value of {@code rho}. */
  double rho();

  /**
   * This loss with another {@code rho}, and all else as it is here.
   *
   * @param rho what leaving mass behind costs; greater than 0, infinite if all mass must be carried
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default SinkhornDivergence rho(double rho) {
    return new SinkhornDivergence(epsilon(), norm(), power(), scale(), debiased(), rho, transportCost(), scaling(), tolerance(), maxIterations());
  }

  /** The value of {@code transportCost}. */
  boolean transportCost();

  /**
   * This loss with another {@code transportCost}, and all else as it is here.
   *
   * @param transportCost whether F is the cost of the plan alone
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default SinkhornDivergence transportCost(boolean transportCost) {
    return new SinkhornDivergence(epsilon(), norm(), power(), scale(), debiased(), rho(), transportCost, scaling(), tolerance(), maxIterations());
  }

  /** The value of {@code scaling}. */
  double scaling();

  /**
   * This loss with another {@code scaling}, and all else as it is here.
   *
   * @param scaling factor by which epsilon falls, from the size of the costs to its value, in the first steps; within [0, 1), 0 for none
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default SinkhornDivergence scaling(double scaling) {
    return new SinkhornDivergence(epsilon(), norm(), power(), scale(), debiased(), rho(), transportCost(), scaling, tolerance(), maxIterations());
  }

  /** The value of {@code tolerance}. */
  double tolerance();

  /**
   * This loss with another {@code tolerance}, and all else as it is here.
   *
   * @param tolerance at least 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default SinkhornDivergence tolerance(double tolerance) {
    return new SinkhornDivergence(epsilon(), norm(), power(), scale(), debiased(), rho(), transportCost(), scaling(), tolerance, maxIterations());
  }

  /** The value of {@code maxIterations}. */
  int maxIterations();

  /**
   * This loss with another {@code maxIterations}, and all else as it is here.
   *
   * @param maxIterations at least 1
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default SinkhornDivergence maxIterations(int maxIterations) {
    return new SinkhornDivergence(epsilon(), norm(), power(), scale(), debiased(), rho(), transportCost(), scaling(), tolerance(), maxIterations);
  }
}
