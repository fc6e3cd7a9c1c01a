package org.lossary.composition;

import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.PointwiseLoss;

/**
 * A pointwise loss whose targets are stretched and shifted first: L(p, scale y + shift). Label
 * smoothing and the step from labels 0/1 to -1/1 are of this kind.
 *
 * @param loss the loss
 * @param scale what targets are multiplied by; finite
 * @param shift what is then added; finite
 */
public record AffineTarget(PointwiseLoss loss, double scale, double shift)
    implements PointwiseLoss {

  /** Checks the parameters. */
  public AffineTarget {
    LossException.requireFinite("affine-target", "scale", scale);
    LossException.requireFinite("affine-target", "shift", shift);
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
    LossInfo inner = loss.info();
    return LossInfo.of("affine-target", inner.title() + " of " + scale + " y + " + shift)
        .family(inner.family())
        .domains(inner.prediction(), org.lossary.Domain.REAL)
        .hessian(inner.hessian())
        .build();
  }

  @Override
  public double value(double prediction, double target) {
    return loss.value(prediction, scale * target + shift);
  }

  @Override
  public double slope(double prediction, double target) {
    return loss.slope(prediction, scale * target + shift);
  }

  @Override
  public double curvature(double prediction, double target) {
    return loss.curvature(prediction, scale * target + shift);
  }
}
