package org.lossary.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.lossary.Batch;
import org.lossary.Domain;
import org.lossary.HessianKind;
import org.lossary.Matrix;
import org.lossary.Property;
import org.lossary.Reduction;
import org.lossary.RowLoss;

/** Each property that a loss on rows claims, checked at thousands of rows. */
final class RowPropertyChecks {
  private static final int ROWS = 1_000;

  private RowPropertyChecks() {}

  static List<Check> of(RowLoss loss) {
    List<Check> checks = new ArrayList<>();
    for (Sample.Form form : Sample.Form.values()) {
      if (Sample.takes(loss, form)) {
        for (Property property : loss.info().properties()) {
          checks.add(
              new Check("property " + property + ", " + form, () -> check(loss, form, property)));
        }
      }
    }
    return checks;
  }

  private static void check(RowLoss loss, Sample.Form form, Property property) {
    switch (property) {
      case CONVEX -> convex(loss, form);
      case NON_NEGATIVE -> nonNegative(loss, form);
      case DIFFERENTIABLE -> continuous(loss, form, false);
      case TWICE_DIFFERENTIABLE -> {
        Check.require(
            loss.info().hessian() == HessianKind.EXACT
                || loss.info().hessian() == HessianKind.EXACT_INDEFINITE,
            "%s has no exact Hessian",
            loss);
        continuous(loss, form, true);
      }
      case BOUNDED_GRADIENT -> bounded(loss, form);
      case MARGIN -> margin(loss, form);
      case SCALE_EQUIVARIANT -> scaleEquivariant(loss, form);
      case PROPER -> RowPropriety.check(loss, form);
      default ->
          throw new AssertionError(loss + " claims what is not checked on rows: " + property);
    }
  }

  private static Sample sample(RowLoss loss, Sample.Form form, long seed, double scale) {
    Sample sample = Sample.rows(loss.info(), form, ROWS, Sample.columns(loss), seed);
    if (loss.info().prediction() == Domain.REAL) {
      for (int i = 0; i < sample.prediction.length; i++) {
        sample.prediction[i] *= scale;
      }
    }
    return sample;
  }

  private static double[] values(RowLoss loss, Sample sample) {
    double[] values = new double[ROWS];
    loss.values(sample.doubles().reduction(Reduction.NONE), Matrix.of(values));
    return values;
  }

  private static double[] derivative(RowLoss loss, Sample sample, boolean second) {
    double[] gradient = new double[ROWS * sample.columns];
    double[] hessian = new double[ROWS * sample.columns];
    Batch batch = sample.doubles().reduction(Reduction.SUM);
    Matrix out = Matrix.of(gradient, ROWS, sample.columns);
    if (second) {
      loss.gradientAndHessian(batch, out, Matrix.of(hessian, ROWS, sample.columns));
      return hessian;
    }
    loss.valueAndGradient(batch, out);
    return gradient;
  }

  private static void convex(RowLoss loss, Sample.Form form) {
    for (double scale : new double[] {0.01, 1, 100}) {
      Sample here = sample(loss, form, 1, scale);
      double[] a = here.prediction.clone();
      double[] b = sample(loss, form, 2, scale).prediction;
      double[] atA = values(loss, here);
      System.arraycopy(b, 0, here.prediction, 0, b.length);
      double[] atB = values(loss, here);
      for (double t : new double[] {0.5, 0.1, 0.9}) {
        for (int i = 0; i < a.length; i++) {
          here.prediction[i] = t * a[i] + (1 - t) * b[i];
        }
        double[] between = values(loss, here);
        for (int i = 0; i < ROWS; i++) {
          double chord = t * atA[i] + (1 - t) * atB[i];
          double size = Math.abs(atA[i]) + Math.abs(atB[i]) + Math.abs(between[i]);
          Check.require(
              between[i] <= chord + 1e-12 * (1e-3 + size),
              "%s is not convex: in row %d at scale %s the value is %s, the chord %s",
              loss,
              i,
              scale,
              between[i],
              chord);
        }
      }
    }
  }

  private static void nonNegative(RowLoss loss, Sample.Form form) {
    for (double scale : new double[] {1e-3, 1, 10, 1e3}) {
      for (double value : values(loss, sample(loss, form, 3, scale))) {
        Check.require(value >= 0, "%s has the value %s at scale %s", loss, value, scale);
      }
    }
  }

  /** Halving the distance must shrink the difference, at random rows and at rows full of ties. */
  private static void continuous(RowLoss loss, Sample.Form form, boolean second) {
    Sample sample = sample(loss, form, 4, 1);
    if (loss.info().prediction() == Domain.REAL) {
      for (int i = 0; i < sample.prediction.length / 2; i++) {
        sample.prediction[i] = Math.rint(sample.prediction[i]);
      }
    }
    SplittableRandom random = new SplittableRandom(5);
    double[] middle = sample.prediction.clone();
    double[] direction = random.doubles(middle.length, -1, 1).toArray();
    double[] at = derivative(loss, sample, second).clone();
    double[] coarse = jump(loss, sample, middle, direction, at, 1e-4, second);
    double[] fine = jump(loss, sample, middle, direction, at, 1e-7, second);
    for (int i = 0; i < at.length; i++) {
      Check.require(
          fine[i] <= 0.02 * coarse[i] + 1e-6 * (1 + Math.abs(at[i])),
          "%s: derivative of score %d in row %s jumps by %s",
          loss,
          i % sample.columns,
          i / sample.columns,
          fine[i]);
    }
  }

  private static double[] jump(
      RowLoss loss,
      Sample sample,
      double[] middle,
      double[] direction,
      double[] at,
      double distance,
      boolean second) {
    for (int i = 0; i < middle.length; i++) {
      sample.prediction[i] =
          middle[i] * (1 + direction[i] * distance) + direction[i] * 1e-3 * distance;
    }
    double[] beside = derivative(loss, sample, second);
    double[] jump = new double[at.length];
    Arrays.setAll(jump, i -> Math.abs(beside[i] - at[i]));
    return jump;
  }

  /** The largest slope does not grow with the scores. */
  private static void bounded(RowLoss loss, Sample.Form form) {
    double usual = 0;
    for (double scale : new double[] {1, 100, 1e3}) {
      usual = Math.max(usual, most(derivative(loss, sample(loss, form, 6, scale), false)));
    }
    for (double scale : new double[] {1e4, 1e8}) {
      double found = most(derivative(loss, sample(loss, form, 6, scale), false));
      Check.require(
          found <= usual * (1 + 1e-9),
          "%s: the gradient grows from %s to %s with scores of %s",
          loss,
          usual,
          found,
          scale);
    }
  }

  private static double most(double[] a) {
    return Arrays.stream(a).map(Math::abs).max().orElse(0);
  }

  /** Being right by a margin supposes that one class is right: the likeliest, all of it. */
  private static void hard(RowLoss loss, Sample sample) {
    double[] target = sample.target;
    if (target == null || loss.info().target() == Domain.BINARY) {
      return;
    }
    for (int row = 0; row < sample.rows; row++) {
      int best = row * sample.targetColumns;
      for (int i = best; i < (row + 1) * sample.targetColumns; i++) {
        best = target[i] > target[best] ? i : best;
      }
      Arrays.fill(target, row * sample.targetColumns, (row + 1) * sample.targetColumns, 0);
      target[best] = 1;
    }
  }

  /** Far on the right side nothing is left, and elsewhere there is something. */
  private static void margin(RowLoss loss, Sample.Form form) {
    Sample sample = sample(loss, form, 7, 1);
    hard(loss, sample);
    double before = most(values(loss, sample));
    for (int i = 0; i < sample.prediction.length; i++) {
      int row = i / sample.columns;
      int column = i % sample.columns;
      boolean right =
          sample.labels != null
              ? sample.labels[row] == column
              : java.util.Objects.requireNonNull(sample.target)[i] == 1;
      sample.prediction[i] = right ? 1e6 : -1e6;
    }
    double[] values = values(loss, sample);
    double[] gradient = derivative(loss, sample, false);
    Check.require(before > 0 && most(values) == 0, "%s has no margin: %s", loss, most(values));
    Check.require(most(gradient) == 0, "%s has a gradient beyond the margin", loss);
  }

  /** Twice the scores against twice the targets: every row's value by the same factor. */
  private static void scaleEquivariant(RowLoss loss, Sample.Form form) {
    Sample sample = sample(loss, form, 8, 1);
    double[] target = sample.target;
    Check.require(target != null, "%s: labels have no scale", loss);
    double[] before = values(loss, sample);
    Arrays.setAll(sample.prediction, i -> 2 * sample.prediction[i]);
    if (target != null) {
      Arrays.setAll(target, i -> 2 * target[i]);
    }
    double[] after = values(loss, sample);
    double factor = Arrays.stream(after).sum() / Arrays.stream(before).sum();
    for (int i = 0; i < ROWS; i++) {
      Check.require(
          Math.abs(after[i] - factor * before[i]) <= 1e-9 * Math.abs(after[i]),
          "%s is not scale equivariant: factors %s and %s",
          loss,
          factor,
          after[i] / before[i]);
    }
  }
}
