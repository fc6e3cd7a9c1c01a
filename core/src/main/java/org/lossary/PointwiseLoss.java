package org.lossary;

/**
 * A loss of one prediction against one target, element by element. Open to users: implement {@link
 * #value(double, double)} and {@link #slope(double, double)} and the loss has reductions, weights,
 * masks, threads, contract tests and adapters.
 *
 * <p>The losses of the library are written in just this way; their kernels are generated from these
 * methods. A user's loss runs in a loop of its own that the JIT compiles for it alone.
 */
public non-sealed interface PointwiseLoss extends SupervisedLoss {

  /** The loss of one element. */
  double value(double prediction, double target);

  /** d value / d prediction; at a kink the subgradient that the loss documents. */
  double slope(double prediction, double target);

  /**
   * d2 value / d prediction2, or what {@link LossInfo#hessian()} says stands for it.
   *
   * @throws LossException if the loss has none
   */
  default double curvature(double prediction, double target) {
    throw new LossException(
        info().id(), "hessian", "is not defined for this loss", "a request for it");
  }

  /** A loss without a catalogue entry describes itself by its class name. */
  @Override
  default LossInfo info() {
    return LossInfo.custom(getClass());
  }
}
