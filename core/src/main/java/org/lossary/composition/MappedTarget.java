package org.lossary.composition;

import java.util.function.DoubleUnaryOperator;
import org.lossary.Domain;
import org.lossary.LossInfo;
import org.lossary.PointwiseLoss;

/**
 * A pointwise loss of a function of the target: L(p, f(y)), for example the logarithm of a price.
 * The prediction is on the scale of f(y). For straight lines {@link AffineTarget} is faster.
 */
public final class MappedTarget implements PointwiseLoss {
  private final PointwiseLoss loss;
  private final DoubleUnaryOperator map;
  private final LossInfo info;

  /**
   * A loss of a function of the target.
   *
   * @param loss the loss
   * @param map the function; must give the same result for the same target, on any thread
   */
  public MappedTarget(PointwiseLoss loss, DoubleUnaryOperator map) {
    this.loss = loss;
    this.map = map;
    this.info =
        ComposedInfo.changedTarget(
            "mapped-target",
            loss.info().title() + " of a function of the target",
            loss,
            Domain.REAL);
  }

  @Override
  public LossInfo info() {
    return info;
  }

  @Override
  public double value(double prediction, double target) {
    return loss.value(prediction, map.applyAsDouble(target));
  }

  @Override
  public double slope(double prediction, double target) {
    return loss.slope(prediction, map.applyAsDouble(target));
  }

  @Override
  public double curvature(double prediction, double target) {
    return loss.curvature(prediction, map.applyAsDouble(target));
  }
}
