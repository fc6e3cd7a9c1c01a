package org.lossary.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lossary.Batch;
import org.lossary.HessianKind;
import org.lossary.LossInfo;
import org.lossary.Matrix;
import org.lossary.PointwiseLoss;
import org.lossary.Reduction;

/**
 * A pointwise loss against its formula in 60 digits: value, gradient and Hessian, in double and
 * float, as its kernel computes them. The permitted error is a number of ulp times the condition
 * number of the point: how much the exact result itself moves for a relative change of the inputs.
 */
final class FormulaChecks {
  /** Ulp that a well conditioned result may be off. */
  static final double ULP = 4;

  private FormulaChecks() {}

  static List<Check> of(PointwiseLoss loss) {
    LossInfo info = loss.info();
    if (info.formula().isEmpty()) {
      return List.of();
    }
    boolean hessian =
        info.hessian() == HessianKind.EXACT || info.hessian() == HessianKind.EXACT_INDEFINITE;
    List<Check> checks = new ArrayList<>();
    checks.add(new Check("formula: value and gradient in double", () -> doubles(loss, hessian)));
    checks.add(new Check("formula: value and gradient in float", () -> floats(loss, hessian)));
    return checks;
  }

  private static List<Points.Point> points(PointwiseLoss loss, double limit) {
    List<Points.Point> points = new ArrayList<>(Points.random(loss.info(), 40, 20260101));
    points.addAll(Points.kinks(loss.info(), Reference.numbers(loss)));
    points.addAll(Points.extreme(loss.info(), limit));
    return points;
  }

  private static void doubles(PointwiseLoss loss, boolean withHessian) {
    List<Points.Point> points = points(loss, 1e150);
    int n = points.size();
    double[] p = points.stream().mapToDouble(Points.Point::prediction).toArray();
    double[] y = points.stream().mapToDouble(Points.Point::target).toArray();
    double[] v = new double[n];
    double[] g = new double[n];
    double[] h = new double[n];
    Batch batch = Batch.of(p, y).reduction(Reduction.NONE);
    loss.valuesAndGradient(batch, Matrix.of(v), Matrix.of(g));
    if (withHessian) {
      loss.gradientAndHessian(
          batch.reduction(Reduction.SUM), Matrix.of(new double[n]), Matrix.of(h));
    }
    Reference reference = new Reference(loss, false);
    int compared = 0;
    for (int i = 0; i < n; i++) {
      Optional<Reference.Exact> exact = reference.at(loss.info(), p[i], y[i]);
      if (exact.isPresent()) {
        compared++;
        compare(
            loss,
            p[i],
            y[i],
            v[i],
            g[i],
            withHessian ? h[i] : Double.NaN,
            exact.get(),
            0x1p-52,
            Double.MIN_NORMAL,
            Double.MAX_VALUE);
      }
    }
    requireMost(loss, compared, n);
  }

  private static void floats(PointwiseLoss loss, boolean withHessian) {
    // Tiny positive numbers become 0 as floats, which the domain may rule out.
    List<Points.Point> points =
        points(loss, 1e18).stream()
            .filter(p -> loss.info().prediction().contains((float) p.prediction()))
            .filter(p -> loss.info().target().contains((float) p.target()))
            .toList();
    int n = points.size();
    float[] p = new float[n];
    float[] y = new float[n];
    for (int i = 0; i < n; i++) {
      p[i] = (float) points.get(i).prediction();
      y[i] = (float) points.get(i).target();
    }
    float[] v = new float[n];
    float[] g = new float[n];
    float[] h = new float[n];
    Batch batch = Batch.of(p, y).reduction(Reduction.NONE);
    loss.valuesAndGradient(batch, Matrix.of(v), Matrix.of(g));
    if (withHessian) {
      loss.gradientAndHessian(
          batch.reduction(Reduction.SUM), Matrix.of(new float[n]), Matrix.of(h));
    }
    Reference reference = new Reference(loss, true);
    int compared = 0;
    for (int i = 0; i < n; i++) {
      Optional<Reference.Exact> exact = reference.at(loss.info(), p[i], y[i]);
      if (exact.isPresent()) {
        compared++;
        compare(
            loss,
            p[i],
            y[i],
            v[i],
            g[i],
            withHessian ? h[i] : Double.NaN,
            exact.get(),
            0x1p-23,
            Float.MIN_NORMAL,
            Float.MAX_VALUE);
      }
    }
    requireMost(loss, compared, n);
  }

  private static void requireMost(PointwiseLoss loss, int compared, int n) {
    Check.require(
        compared >= n / 2, "%s: the formula is defined at only %d of %d points", loss, compared, n);
  }

  private static void compare(
      PointwiseLoss loss,
      double p,
      double y,
      double value,
      double slope,
      double curvature,
      Reference.Exact exact,
      double unit,
      double tiny,
      double most) {
    within(
        loss,
        "value",
        p,
        y,
        value,
        exact.valueLow(),
        exact.valueHigh(),
        exact.valueCondition(),
        unit,
        tiny,
        most);
    within(
        loss,
        "gradient",
        p,
        y,
        slope,
        exact.slopeLow(),
        exact.slopeHigh(),
        exact.slopeCondition(),
        unit,
        tiny,
        most);
    if (!Double.isNaN(curvature)
        && exact.curvatureLow().isPresent()
        && exact.curvatureHigh().isPresent()) {
      within(
          loss,
          "hessian",
          p,
          y,
          curvature,
          exact.curvatureLow().get(),
          exact.curvatureHigh().get(),
          exact.curvatureCondition(),
          unit,
          tiny,
          most);
    }
  }

  private static void within(
      PointwiseLoss loss,
      String what,
      double p,
      double y,
      double found,
      BigDecimal low,
      BigDecimal high,
      double condition,
      double unit,
      double tiny,
      double most) {
    double size = Math.max(Math.abs(low.doubleValue()), Math.abs(high.doubleValue()));
    double error = ULP * unit * condition * size + ULP * tiny;
    if (size > most / 4 || !(error <= most)) {
      // The exact result is beyond the type, or nearly: infinity or a large number, but not NaN.
      Check.require(
          !Double.isNaN(found), "%s: %s at p=%s, y=%s is NaN, exactly %.6g", loss, what, p, y, low);
      return;
    }
    boolean fits =
        !Double.isNaN(found)
            && !Double.isInfinite(found)
            && new BigDecimal(found).compareTo(low.subtract(new BigDecimal(error))) >= 0
            && new BigDecimal(found).compareTo(high.add(new BigDecimal(error))) <= 0;
    Check.require(
        fits,
        "%s: %s at p=%s, y=%s is %s, exactly %.17g%s (condition %.2g)",
        loss,
        what,
        p,
        y,
        found,
        low,
        low.compareTo(high) == 0 ? "" : " to " + high.doubleValue(),
        condition);
  }
}
