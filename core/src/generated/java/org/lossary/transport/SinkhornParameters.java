// Generated from Sinkhorn by the kernel generator. Not to be edited.
package org.lossary.transport;

/** The parameters of {@link Sinkhorn} by their names. */
interface SinkhornParameters {
  /** The value of {@code epsilon}. */
  double epsilon();

  /**
   * This loss with another {@code epsilon}, and all else as it is here.
   *
   * @param epsilon strength of the entropy, in the unit of the cost; finite and greater than 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Sinkhorn epsilon(double epsilon) {
    return new Sinkhorn(epsilon, rho(), transportCost(), scaling(), tolerance(), maxIterations());
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
  default Sinkhorn rho(double rho) {
    return new Sinkhorn(epsilon(), rho, transportCost(), scaling(), tolerance(), maxIterations());
  }

  /** The value of {@code transportCost}. */
  boolean transportCost();

  /**
   * This loss with another {@code transportCost}, and all else as it is here.
   *
   * @param transportCost whether the value is the cost of the plan alone
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Sinkhorn transportCost(boolean transportCost) {
    return new Sinkhorn(epsilon(), rho(), transportCost, scaling(), tolerance(), maxIterations());
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
  default Sinkhorn scaling(double scaling) {
    return new Sinkhorn(epsilon(), rho(), transportCost(), scaling, tolerance(), maxIterations());
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
  default Sinkhorn tolerance(double tolerance) {
    return new Sinkhorn(epsilon(), rho(), transportCost(), scaling(), tolerance, maxIterations());
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
  default Sinkhorn maxIterations(int maxIterations) {
    return new Sinkhorn(epsilon(), rho(), transportCost(), scaling(), tolerance(), maxIterations);
  }
}
