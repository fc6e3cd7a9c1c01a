package org.lossary.testkit;

import java.util.ArrayList;
import java.util.List;
import org.lossary.HessianKind;
import org.lossary.PointwiseLoss;

/** Slope and curvature of a pointwise loss against central differences of value and slope. */
final class DifferenceChecks {
  private static final double STEP = 1e-5;

  private DifferenceChecks() {}

  static List<Check> of(PointwiseLoss loss) {
    List<Check> checks = new ArrayList<>();
    checks.add(new Check("slope is the derivative of value", () -> slope(loss)));
    if (loss.info().hessian() == HessianKind.EXACT
        || (loss.info().hessian() == HessianKind.EXACT_INDEFINITE && hasCurvature(loss))) {
      checks.add(new Check("curvature is the derivative of slope", () -> curvature(loss)));
    }
    return checks;
  }

  private static boolean hasCurvature(PointwiseLoss loss) {
    try {
      loss.curvature(0.3, 1);
      return true;
    } catch (org.lossary.LossException none) {
      return false;
    }
  }

  private interface Function {
    double at(double prediction, double target);
  }

  private static void slope(PointwiseLoss loss) {
    compare(loss, "slope", loss::value, loss::slope);
  }

  private static void curvature(PointwiseLoss loss) {
    compare(loss, "curvature", loss::slope, loss::curvature);
  }

  private static void compare(PointwiseLoss loss, String what, Function f, Function derivative) {
    int smooth = 0;
    List<Points.Point> points = Points.random(loss.info(), 200, 4711);
    for (Points.Point point : points) {
      double p = point.prediction();
      double y = point.target();
      double h = STEP * Math.max(0.01, Math.abs(p));
      if (!loss.info().prediction().contains(p - 2 * h)
          || !loss.info().prediction().contains(p + 2 * h)) {
        continue;
      }
      double near = (f.at(p + h, y) - f.at(p - h, y)) / (2 * h);
      double wide = (f.at(p + 2 * h, y) - f.at(p - 2 * h, y)) / (4 * h);
      double rounding = 1e-15 * (Math.abs(f.at(p, y)) + Math.abs(p * near)) / h;
      double error = Math.abs(near - wide);
      double size = Math.max(Math.abs(near), 1e-3);
      if (!(error <= 1e-3 * size + 10 * rounding)) {
        continue; // A kink lies between the points, or the differences are all rounding.
      }
      smooth++;
      double found = derivative.at(p, y);
      Check.require(
          Math.abs(found - near) <= 2 * error + 1e-6 * size + 20 * rounding,
          "%s: %s at p=%s, y=%s is %s, by differences %s",
          loss,
          what,
          p,
          y,
          found,
          near);
    }
    Check.require(
        smooth >= points.size() / 4,
        "%s: only %d of %d points are smooth",
        loss,
        smooth,
        points.size());
  }
}
