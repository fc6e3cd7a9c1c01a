package org.lossary.composition;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lossary.Domain;
import org.lossary.LossInfo;
import org.lossary.PointwiseLoss;

/**
 * A pointwise loss of a function of the target: L(p, f(y)), for example the logarithm of a price.
 * The prediction is on the scale of f(y). For straight lines {@link AffineTarget} is faster, for
 * losses on rows there is {@link RowTarget}.
 */
public final class MappedTarget implements PointwiseLoss, ChangedTarget {
  private final PointwiseLoss loss;
  private final DoubleUnaryOperator map;
  private final @Nullable DoubleUnaryOperator back;
  private final LossInfo info;

  private MappedTarget(
      PointwiseLoss loss, DoubleUnaryOperator map, @Nullable DoubleUnaryOperator back) {
    this.loss = loss;
    this.map = map;
    this.back = back;
    this.info =
        ComposedInfo.changedTarget(
            "mapped-target",
            loss.info().title() + " of a function of the target",
            loss,
            Domain.REAL);
  }

  /**
   * A loss of a function of the target whose inverse is not given: what a booster predicts stays on
   * the scale of f(y).
   *
   * @param loss the loss
   * @param map the function; must give the same result for the same target, on any thread
   */
  public MappedTarget(PointwiseLoss loss, DoubleUnaryOperator map) {
    this(loss, map, (@Nullable DoubleUnaryOperator) null);
  }

  /**
   * A loss of a function of the target and the way back: what a booster predicts is on the scale of
   * y.
   *
   * @param loss the loss
   * @param map the function; must give the same result for the same target, on any thread
   * @param inverse its inverse, as {@code Math::expm1} is that of {@code Math::log1p}
   */
  public static MappedTarget of(
      PointwiseLoss loss, DoubleUnaryOperator map, DoubleUnaryOperator inverse) {
    return new MappedTarget(loss, map, inverse);
  }

  @Override
  public PointwiseLoss loss() {
    return loss;
  }

  @Override
  public double change(double target) {
    return map.applyAsDouble(target);
  }

  @Override
  public Optional<DoubleUnaryOperator> inverse() {
    return Optional.ofNullable(back);
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

  @Override
  public String toString() {
    return info.title();
  }
}
