package org.lossary.boosting;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.lossary.Batch;
import org.lossary.Domain;
import org.lossary.HessianKind;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.Matrix;
import org.lossary.Reduction;
import org.lossary.RowLoss;
import org.lossary.SupervisedLoss;
import org.lossary.WholeLoss;

/**
 * A loss as a function of raw margins, {@code columns} of them a row, and of one number a row as
 * boosters store labels: the target, or the index of the class. What a booster must know of the
 * loss is found here from its catalogue entry and by asking it: which activation, which encoding of
 * labels, whether there is a Hessian, and where its minimum lies.
 */
final class MarginLoss {
  /**
   * Targets at which losses of any domain are probed; those that are not permitted are left out.
   */
  private static final double[] PROBES = {-2, 0, 0.3, 0.5, 1, 3};

  private static final int MOST_COLUMNS = 64;
  private static final int[] NO_LABELS = {};

  private final SupervisedLoss loss;
  private final TargetChange change;
  private final Activation activation;
  private final Domain target;
  private final int columns;
  private final boolean hessian;
  private final boolean[] minimumAtTarget;

  private MarginLoss(SupervisedLoss loss, TargetChange change, Activation activation, int columns) {
    this.loss = loss;
    this.change = change;
    this.activation = activation;
    this.target = loss.info().target();
    this.columns = columns;
    this.hessian = loss.info().hessian() != HessianKind.NONE && answersHessian();
    this.minimumAtTarget = new boolean[columns];
    for (int k = 0; k < columns; k++) {
      minimumAtTarget[k] = !takesLabels() && probeMinimum(k);
    }
  }

  /**
   * The loss on margins.
   *
   * @param classes number of classes if the target is one, else ignored
   * @throws LossException if a booster cannot train with the loss
   */
  static MarginLoss of(SupervisedLoss loss, int classes) {
    // f(mean) with an increasing f has the same minimum and the same direction as the mean.
    SupervisedLoss given = loss instanceof WholeLoss whole ? whole.inner() : loss;
    TargetChange change = TargetChange.of(given);
    SupervisedLoss inner = change.loss();
    LossInfo info = inner.info();
    Activation activation = Activation.of(info.id(), info.prediction());
    Domain target = info.target();
    LossException.require(
        target != Domain.DISTRIBUTION && target != Domain.LOG_PROBABILITY,
        info.id(),
        "target",
        "must be a number or the index of a class for a booster",
        target);
    if (!(inner instanceof RowLoss rows)) {
      return new MarginLoss(inner, change, activation, 1);
    }
    LossException.require(
        activation == Activation.IDENTITY,
        info.id(),
        "prediction",
        "must be a row of real numbers for a booster",
        info.prediction());
    if (target == Domain.LABEL) {
      LossException.require(
          classes >= 2, info.id(), "classes", "must be given and at least 2", classes);
      rows.checkColumns(classes);
      return new MarginLoss(inner, change, activation, classes);
    }
    return new MarginLoss(inner, change, activation, columnsOf(rows));
  }

  /** The least number of columns with which the loss takes one target a row. */
  private static int columnsOf(RowLoss rows) {
    @Nullable LossException last = null;
    for (int k = 1; k <= MOST_COLUMNS; k++) {
      try {
        rows.checkColumns(k);
        rows.value(Batch.of(Matrix.of(new double[k], 1, k), Matrix.of(0.5)));
        return k;
      } catch (LossException e) {
        last = e;
      }
    }
    throw new LossException(
        rows.info().id(),
        "target",
        "must be one number a row for a booster",
        last == null ? "rows" : last.found());
  }

  /** The loss of margins and encoded labels, without what changes its targets. */
  SupervisedLoss loss() {
    return loss;
  }

  /** What is done to labels before the loss sees them. */
  TargetChange change() {
    return change;
  }

  Activation activation() {
    return activation;
  }

  int columns() {
    return columns;
  }

  /** Whether the loss has a Hessian of its own. */
  boolean hasHessian() {
    return hessian;
  }

  /** Whether the curvature is absent, or 0 or negative somewhere. */
  boolean curvatureNeedsHelp() {
    return !hessian || loss.info().hessian() == HessianKind.EXACT_INDEFINITE;
  }

  /** Whether, in this column, the margin that is best for a row is the row's own target. */
  boolean leastAtTarget(int column) {
    return minimumAtTarget[column];
  }

  boolean takesLabels() {
    return target == Domain.LABEL;
  }

  /** A label as the loss wants it: changed; classes 0 and 1 become -1 and 1 for signs. */
  double encode(float label) {
    double changed = change.apply(label);
    double encoded = target == Domain.SIGN ? (changed == 0 ? -1 : changed) : changed;
    boolean fits = target.contains(encoded) && !(takesLabels() && encoded >= columns);
    if (!fits) {
      String rule = takesLabels() ? "must be within 0 .. " + (columns - 1) : target.rule();
      Object found = changed == label ? label : changed + " of " + label;
      throw new LossException(loss.info().id(), "label", rule, found);
    }
    return encoded;
  }

  /**
   * The batch of these predictions (not margins) and encoded targets, with gradients of the sum.
   */
  Batch batch(Matrix prediction, Matrix targets, int[] labels, int threads) {
    Batch batch =
        takesLabels() ? Batch.ofLabels(prediction, labels) : Batch.of(prediction, targets);
    return batch.reduction(Reduction.SUM).threads(threads);
  }

  /**
   * The weighted sum of the loss over rows.
   *
   * @param margins row after row; not changed
   * @param targets encoded targets
   * @param gradient receives the derivatives by margins unless null
   */
  double sum(double[] margins, double[] targets, double[] weights, double @Nullable [] gradient) {
    int n = targets.length;
    double[] p = Arrays.stream(margins).map(activation::apply).toArray();
    int[] labels =
        takesLabels() ? Arrays.stream(targets).mapToInt(t -> (int) t).toArray() : NO_LABELS;
    Matrix prediction = Matrix.of(p, n, columns);
    Batch batch = batch(prediction, Matrix.of(targets), labels, 1).weights(Matrix.of(weights));
    if (gradient == null) {
      return loss.value(batch);
    }
    double sum = loss.valueAndGradient(batch, Matrix.of(gradient, n, columns));
    if (activation != Activation.IDENTITY) {
      for (int i = 0; i < gradient.length; i++) {
        gradient[i] *= activation.slope(p[i]);
      }
    }
    return sum;
  }

  /** The derivative by one margin of one row whose other margins are 0. */
  double slope(double margin, int column, double encodedTarget) {
    double[] row = new double[columns];
    row[column] = margin;
    double[] gradient = new double[columns];
    sum(row, new double[] {encodedTarget}, new double[] {1}, gradient);
    return gradient[column];
  }

  /** The gradient of one row. */
  double[] gradient(double[] row, double encodedTarget) {
    double[] gradient = new double[columns];
    sum(row, new double[] {encodedTarget}, new double[] {1}, gradient);
    return gradient;
  }

  private boolean probeMinimum(int column) {
    if (target == Domain.BINARY || target == Domain.SIGN) {
      return false;
    }
    boolean probed = false;
    for (double y : PROBES) {
      if (target.contains(y)) {
        double step = 0.01;
        if (!(slope(y - step, column, y) <= 0 && slope(y + step, column, y) >= 0)) {
          return false;
        }
        // A flat loss is least everywhere; that alone is no sign of a minimum. Some are flat near
        // the target (epsilon-insensitive), some far from it (Tukey), in any unit.
        for (double reach = 1e-9; reach < 1e12 && !probed; reach *= 10) {
          probed = slope(y - reach, column, y) < 0 && slope(y + reach, column, y) > 0;
        }
      }
    }
    return probed;
  }

  private boolean answersHessian() {
    double probe = target.contains(1) ? 1 : 0.5;
    Matrix prediction = Matrix.of(probe(columns), 1, columns);
    Batch batch = batch(prediction, Matrix.of(probe), new int[] {0}, 1);
    try {
      loss.gradientAndHessian(
          batch,
          Matrix.of(new double[columns], 1, columns),
          Matrix.of(new double[columns], 1, columns));
      return true;
    } catch (LossException e) {
      return false;
    }
  }

  private double[] probe(int n) {
    double[] p = new double[n];
    Arrays.fill(p, activation.apply(0.25));
    return p;
  }
}
