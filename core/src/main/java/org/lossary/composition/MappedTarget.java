package org.lossary.composition;

import java.util.function.DoubleUnaryOperator;
import org.lossary.LossInfo;
import org.lossary.PointwiseLoss;

/**
 * A pointwise loss of a function of the target: L(p, f(y)), for example the logarithm of a price.
 * The prediction is on the scale of f(y). For straight lines {@link AffineTarget} is faster.
 *
 * @param loss the loss
 * @param map the function; must give the same result for the same target, on any thread
 */
public record MappedTarget(PointwiseLoss loss, DoubleUnaryOperator map) implements PointwiseLoss {

  @Override
  public LossInfo info() {
    LossInfo inner = loss.info();
    return LossInfo.of("mapped-target", inner.title() + " of a function of the target")
        .family(inner.family())
        .domains(inner.prediction(), org.lossary.Domain.REAL)
        .hessian(inner.hessian())
        .build();
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
