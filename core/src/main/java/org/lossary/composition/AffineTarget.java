package org.lossary.composition;

import java.util.Objects;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.lossary.Domain;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.PointwiseLoss;

/**
 * A pointwise loss whose targets are stretched and shifted first: L(p, scale y + shift). Label
 * smoothing and the step from labels 0/1 to -1/1 are of this kind.
 */
public final class AffineTarget implements PointwiseLoss, ChangedTarget {
  private final PointwiseLoss loss;
  private final double scale;
  private final double shift;
  private final LossInfo info;

  /**
   * A loss of other targets.
   *
   * @param loss the loss
   * @param scale what targets are multiplied by; finite
   * @param shift what is then added; finite
   */
  public AffineTarget(PointwiseLoss loss, double scale, double shift) {
    LossException.requireFinite("affine-target", "scale", scale);
    LossException.requireFinite("affine-target", "shift", shift);
    this.loss = loss;
    this.scale = scale;
    this.shift = shift;
    this.info =
        ComposedInfo.changedTarget(
            "affine-target",
            loss.info().title() + " of " + scale + " y + " + shift,
            loss,
            targets(loss.info().target(), scale, shift));
  }

  /** What targets may be, where the line carries one of the domains exactly to that of the loss. */
  private static Domain targets(Domain inner, double scale, double shift) {
    return switch (inner) {
      case SIGN ->
          Math.abs(scale) == 2 && shift == -scale / 2
              ? Domain.BINARY
              : Math.abs(scale) == 1 && shift == 0 ? Domain.SIGN : Domain.REAL;
      // label smoothing: one half stays where it is, 0 and 1 come nearer or change places
      case UNIT, BINARY ->
          Math.abs(scale) <= 1 && Math.abs(scale / 2 + shift - 0.5) < 1e-12 ? inner : Domain.REAL;
      case NON_NEGATIVE, POSITIVE -> scale > 0 && shift == 0 ? inner : Domain.REAL;
      default -> Domain.REAL;
    };
  }

  @Override
  public PointwiseLoss loss() {
    return loss;
  }

  @Override
  public double change(double target) {
    return scale * target + shift;
  }

  @Override
  public Optional<DoubleUnaryOperator> inverse() {
    return scale == 0 ? Optional.empty() : Optional.of(changed -> (changed - shift) / scale);
  }

  /** What targets are multiplied by. */
  public double scale() {
    return scale;
  }

  /** What is then added to them. */
  public double shift() {
    return shift;
  }

  /**
   * Label smoothing of targets within [0, 1]: y (1 - amount) + amount/2.
   *
   * @param amount within [0, 1]
   */
  public static AffineTarget smoothed(PointwiseLoss loss, double amount) {
    LossException.requireWithin("affine-target", "amount", amount, 0, 1);
    return new AffineTarget(loss, 1 - amount, amount / 2);
  }

  /** Takes labels 0 and 1 for a loss that wants -1 and 1. */
  public static AffineTarget signs(PointwiseLoss loss) {
    return new AffineTarget(loss, 2, -1);
  }

  @Override
  public LossInfo info() {
    return info;
  }

  @Override
  public double value(double prediction, double target) {
    return loss.value(prediction, change(target));
  }

  @Override
  public double slope(double prediction, double target) {
    return loss.slope(prediction, change(target));
  }

  @Override
  public double curvature(double prediction, double target) {
    return loss.curvature(prediction, change(target));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AffineTarget a
        && a.loss.equals(loss)
        && Double.compare(a.scale, scale) == 0
        && Double.compare(a.shift, shift) == 0;
  }

  @Override
  public int hashCode() {
    return Objects.hash(loss, scale, shift);
  }

  @Override
  public String toString() {
    return info.title();
  }
}
