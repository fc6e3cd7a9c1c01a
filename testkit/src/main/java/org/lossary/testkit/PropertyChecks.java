package org.lossary.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.lossary.Domain;
import org.lossary.LossInfo;
import org.lossary.PointwiseLoss;
import org.lossary.Property;
import org.lossary.formula.Formula;

/**
 * Each property that a pointwise loss claims, checked at thousands of points; and for those that
 * can be refuted by one point, that losses which do not claim it do not have it.
 */
final class PropertyChecks {
  private static final int POINTS = 4_000;

  private PropertyChecks() {}

  static List<Check> of(PointwiseLoss loss) {
    List<Check> checks = new ArrayList<>();
    for (Property property : loss.info().properties()) {
      checks.add(new Check("property " + property, () -> check(loss, property)));
    }
    return checks;
  }

  private static void check(PointwiseLoss loss, Property property) {
    switch (property) {
      case CONVEX -> convex(loss);
      case DIFFERENTIABLE -> continuous(loss, "slope", loss::slope);
      case TWICE_DIFFERENTIABLE -> continuous(loss, "curvature", loss::curvature);
      case SYMMETRIC -> symmetric(loss);
      case BOUNDED_GRADIENT -> lipschitz(loss);
      case BOUNDED -> bounded(loss);
      case REDESCENDING -> redescending(loss);
      case NON_NEGATIVE -> nonNegative(loss);
      case MARGIN -> margin(loss);
      case PROPER -> proper(loss);
      case SCALE_EQUIVARIANT -> scaleEquivariant(loss);
    }
  }

  private static double prediction(LossInfo info, SplittableRandom random) {
    return Points.draw(info.prediction(), random, Math.pow(10, random.nextInt(5) - 2));
  }

  private static double target(LossInfo info, SplittableRandom random) {
    return Points.draw(info.target(), random, Math.pow(10, random.nextInt(5) - 2));
  }

  private static void convex(PointwiseLoss loss) {
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < POINTS; i++) {
      double y = target(loss.info(), random);
      double a = prediction(loss.info(), random);
      double b = prediction(loss.info(), random);
      double t = random.nextDouble();
      double middle = t * a + (1 - t) * b;
      double chord = t * loss.value(a, y) + (1 - t) * loss.value(b, y);
      double below = loss.value(middle, y);
      if (!Double.isFinite(chord)) {
        continue;
      }
      double size = Math.abs(loss.value(a, y)) + Math.abs(loss.value(b, y)) + Math.abs(below);
      Check.require(
          below <= chord + 1e-9 * (1e-6 + size),
          "%s is not convex: between %s and %s for target %s the value is %s, the chord %s",
          loss,
          a,
          b,
          y,
          below,
          chord);
    }
  }

  private interface Function {
    double at(double prediction, double target);
  }

  /**
   * A jump would show as a difference between neighbours that does not shrink with their distance.
   */
  private static void continuous(PointwiseLoss loss, String what, Function f) {
    SplittableRandom random = new SplittableRandom(2);
    List<Points.Point> points = new ArrayList<>(Points.random(loss.info(), POINTS / 4, 3));
    points.addAll(Points.kinks(loss.info(), Reference.numbers(loss)));
    for (Points.Point point : points) {
      double p = point.prediction();
      double y = point.target();
      double width = 1e-4 * Math.max(1e-3, Math.abs(p)) * (0.5 + random.nextDouble());
      double jump = 0;
      double first = 0;
      for (int halvings = 0; halvings < 12; halvings++) {
        double low = p - width;
        double high = p + width;
        if (!loss.info().prediction().contains(low) || !loss.info().prediction().contains(high)) {
          break;
        }
        double middle = f.at(p, y);
        jump = Math.max(Math.abs(f.at(high, y) - middle), Math.abs(f.at(low, y) - middle));
        if (halvings == 0) {
          first = jump;
        }
        width /= 2;
      }
      double size = Math.abs(f.at(p, y));
      if (!Double.isFinite(size + first)) {
        continue; // Beyond the range of doubles.
      }
      Check.require(
          jump <= 0.02 * first + 1e-7 * (1e-3 + size),
          "%s: %s jumps by %s at p=%s, y=%s",
          loss,
          what,
          jump,
          p,
          y);
    }
  }

  private static void symmetric(PointwiseLoss loss) {
    SplittableRandom random = new SplittableRandom(3);
    for (int i = 0; i < POINTS; i++) {
      double y = target(loss.info(), random);
      double r = Points.gaussian(random) * Math.pow(10, random.nextInt(4) - 2);
      // The residuals as they are after rounding.
      double over = y + r;
      double under = y - (over - y);
      double a = loss.value(over, y);
      double b = loss.value(under, y);
      Check.require(
          Math.abs(a - b) <= 1e-9 * (1e-9 + Math.abs(a)),
          "%s is not symmetric: %s over %s costs %s, under it %s",
          loss,
          r,
          y,
          a,
          b);
    }
  }

  /** The bound holds everywhere and is nearly attained somewhere. */
  private static void lipschitz(PointwiseLoss loss) {
    if (loss.info().lipschitz().isEmpty()) {
      doesNotGrow(loss);
      return;
    }
    double bound = constant(loss);
    SplittableRandom random = new SplittableRandom(4);
    double most = 0;
    for (int i = 0; i < 4 * POINTS; i++) {
      double drawn = target(loss.info(), random);
      // Losses that divide by the target are steepest there.
      double y = i % 16 == 0 && loss.info().target().contains(0) ? 0 : drawn;
      double p = prediction(loss.info(), random) * (i % 3 == 0 ? 100 : 1);
      if (!loss.info().prediction().contains(p)) {
        continue;
      }
      double slope = Math.abs(loss.slope(p, y));
      Check.require(
          slope <= bound * (1 + 1e-12),
          "%s: slope %s at p=%s, y=%s is above %s",
          loss,
          slope,
          p,
          y,
          bound);
      most = Math.max(most, slope);
    }
    Check.require(
        most >= 0.9 * bound,
        "%s: the greatest slope found is %s, the claimed bound %s",
        loss,
        most,
        bound);
  }

  /** Where the constant has no closed form: the steepest slope is near, not far out. */
  private static void doesNotGrow(PointwiseLoss loss) {
    double near = 0;
    for (double scale : new double[] {1, 10, 100, 1e4, 1e8}) {
      SplittableRandom random = new SplittableRandom(4);
      double most = 0;
      for (int i = 0; i < POINTS; i++) {
        double y = target(loss.info(), random);
        double p = Points.draw(loss.info().prediction(), random, scale);
        most = Math.max(most, Math.abs(loss.slope(p, y)));
      }
      Check.require(
          scale <= 100 || most <= near * (1 + 1e-9),
          "%s: the slope grows from %s to %s with predictions of %s",
          loss,
          near,
          most,
          scale);
      near = Math.max(near, most);
    }
  }

  static double constant(PointwiseLoss loss) {
    return Formula.parse(loss.info().lipschitz()).evaluate(Reference.parameters(loss));
  }

  private static void bounded(PointwiseLoss loss) {
    SplittableRandom random = new SplittableRandom(5);
    double near = 0;
    double far = 0;
    for (int i = 0; i < POINTS; i++) {
      double y = target(loss.info(), random);
      double direction = random.nextBoolean() ? 1 : -1;
      near = Math.max(near, loss.value(y + direction * 1e6, y));
      far = Math.max(far, loss.value(y + direction * 1e12, y));
    }
    Check.require(far <= near * 1.01 + 1e-9, "%s is not bounded: %s grows to %s", loss, near, far);
  }

  private static void redescending(PointwiseLoss loss) {
    SplittableRandom random = new SplittableRandom(6);
    for (int i = 0; i < POINTS / 10; i++) {
      double y = target(loss.info(), random);
      double most = 0;
      for (double r = 1e-3; r < 1e4; r *= 1.5) {
        most = Math.max(most, Math.abs(loss.slope(y + r, y)));
      }
      double far = Math.abs(loss.slope(y + 1e9, y));
      Check.require(far <= 1e-3 * most, "%s does not redescend: slope %s far out", loss, far);
    }
  }

  private static void nonNegative(PointwiseLoss loss) {
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < POINTS; i++) {
      double y = target(loss.info(), random);
      double p = prediction(loss.info(), random);
      Check.require(
          loss.value(p, y) >= 0, "%s is negative at p=%s, y=%s: %s", loss, p, y, loss.value(p, y));
    }
  }

  /** There are predictions of the right sign, or near enough, that cost nothing around them. */
  private static void margin(PointwiseLoss loss) {
    SplittableRandom random = new SplittableRandom(8);
    int free = 0;
    for (int i = 0; i < POINTS; i++) {
      double y = target(loss.info(), random);
      double p = loss.info().target() == Domain.SIGN ? y * 1e3 : y;
      if (loss.value(p, y) == 0 && loss.value(p * (1 + 1e-9), y) == 0 && loss.slope(p, y) == 0) {
        free++;
      }
    }
    Check.require(
        free == POINTS, "%s has no margin for %d of %d targets", loss, POINTS - free, POINTS);
  }

  /**
   * For each probability q, the expected loss over a target 0 or 1 has its minimum where p says q:
   * at q itself, or for scores at the logit of q, times the same number for every q.
   */
  private static void proper(PointwiseLoss loss) {
    double zero = loss.info().target() == Domain.SIGN ? -1 : 0;
    boolean unit = loss.info().prediction() == Domain.UNIT;
    double factor = Double.NaN;
    for (double q = 0.05; q < 1; q += 0.1) {
      double low = unit ? 1e-9 : -50;
      double high = unit ? 1 - 1e-9 : 50;
      for (int i = 0; i < 200; i++) {
        double middle = (low + high) / 2;
        double slope = q * loss.slope(middle, 1) + (1 - q) * loss.slope(middle, zero);
        if (slope > 0) {
          high = middle;
        } else {
          low = middle;
        }
      }
      double logit = Math.log(q / (1 - q));
      factor = Double.isNaN(factor) ? low / logit : factor;
      double wanted = unit ? q : factor * logit;
      Check.require(
          Math.abs(low - wanted) < 1e-6 && (unit || factor > 1e-3),
          "%s: best prediction %s for probability %s, where %s says it",
          loss,
          low,
          q,
          wanted);
    }
  }

  /** value(k p, k y) is the same power of k times value(p, y) everywhere. */
  private static void scaleEquivariant(PointwiseLoss loss) {
    SplittableRandom random = new SplittableRandom(9);
    double k = 2;
    double factor = Double.NaN;
    for (int i = 0; i < POINTS; i++) {
      double y = target(loss.info(), random);
      double p = prediction(loss.info(), random);
      double before = loss.value(p, y);
      if (before == 0) {
        continue;
      }
      double now = loss.value(k * p, k * y) / before;
      if (Double.isNaN(factor)) {
        factor = now;
      }
      Check.require(
          Math.abs(now - factor) <= 1e-9 * factor,
          "%s is not scale equivariant: factors %s and %s",
          loss,
          factor,
          now);
    }
  }
}
