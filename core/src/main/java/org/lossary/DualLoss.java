package org.lossary;

/**
 * A pointwise loss of which only the value is written; gradient and curvature follow by dual
 * numbers.
 *
 * <pre>{@code
 * record Asymmetric(double over) implements DualLoss {
 *   public Dual loss(Dual prediction, double target) {
 *     Dual r = prediction.minus(target);
 *     return r.square().times(r.value() > 0 ? over : 1);
 *   }
 * }
 * }</pre>
 */
public interface DualLoss extends PointwiseLoss {

  /** The loss of one element. */
  Dual loss(Dual prediction, double target);

  @Override
  default double value(double prediction, double target) {
    return loss(Dual.constant(prediction), target).value();
  }

  @Override
  default double slope(double prediction, double target) {
    return loss(Dual.variable(prediction), target).first();
  }

  @Override
  default double curvature(double prediction, double target) {
    return loss(Dual.variable(prediction), target).second();
  }
}
