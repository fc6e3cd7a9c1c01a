package org.lossary.transport;

import org.lossary.LossException;

/**
 * How transport is regularised and solved: what the Sinkhorn losses share.
 *
 * @param epsilon strength of the entropy, in the unit of the cost
 * @param rho what it costs to leave a unit of mass behind or add it (times the divergence);
 *     infinite if all mass must be carried
 * @param transportCost whether the value is the cost of the plan alone
 * @param scaling factor by which epsilon falls at first; 0 for none
 * @param tolerance the iteration ends when the marginals are right to so much of the mass
 * @param maxIterations the iteration ends after so many steps
 */
record Regularised(
    double epsilon,
    double rho,
    boolean transportCost,
    double scaling,
    double tolerance,
    int maxIterations) {

  /** Checks the parameters of a loss. */
  static void check(
      String id, double epsilon, double rho, double scaling, double tolerance, int maxIterations) {
    LossException.requirePositive(id, "epsilon", epsilon);
    LossException.require(rho > 0, id, "rho", "must be > 0", rho);
    LossException.require(
        scaling >= 0 && scaling < 1, id, "scaling", "must be within [0, 1)", scaling);
    LossException.requireNonNegative(id, "tolerance", tolerance);
    LossException.require(maxIterations >= 1, id, "maxIterations", "must be >= 1", maxIterations);
  }

  /** The part of the way to the balanced potentials that a step goes. */
  double damping(double now) {
    return balanced() ? 1 : rho / (rho + now);
  }

  boolean balanced() {
    return rho == Double.POSITIVE_INFINITY;
  }
}
