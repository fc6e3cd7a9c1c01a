package org.lossary.boosting;

import java.util.Arrays;
import java.util.List;
import org.lossary.Batch;
import org.lossary.LossException;
import org.lossary.Matrix;

/** The memory of one thread in which margins become gradients and Hessians. */
final class GradientBuffers {
  /** Hessians of XGBoost's own objectives are not less than this; LightGBM adds 1e-15 to sums. */
  private static final float FLOOR = 1e-16f;

  /** The least reach in units of the median distance from the target; see decision 0008. */
  private static final float LEAST_REACH = 0.5f;

  private int rows;
  private int columns;
  private float[] margins = {};
  private float[] predictions = {};
  private float[] targets = {};
  private int[] labels = {};
  private float[] gradient = {};
  private float[] hessian = {};
  private float[] pushed = {};
  private float[] slopes = {};
  private float[] distances = {};
  private float[] gradientColumns = {};
  private float[] hessianColumns = {};

  /** The mean loss of what was loaded, weighted if there are weights. */
  double value(MarginLoss loss, float[] weights, int threads) {
    if (rows == 0) {
      return 0;
    }
    Batch batch = batch(loss, predictions, threads);
    double total = rows;
    if (weights.length > 0) {
      batch = batch.weights(Matrix.of(weights, rows, 1));
      total = 0;
      for (int i = 0; i < rows; i++) {
        total += weights[i];
      }
    }
    double sum = loss.loss().value(batch);
    return total > 0 ? sum / total : 0;
  }

  /** Gradient and Hessian by the margins that were loaded, times weights. */
  List<float[]> fill(
      MarginLoss loss, HessianPolicy policy, boolean normalized, float[] weights, int threads) {
    Batch batch = batch(loss, predictions, threads);
    boolean own = loss.hasHessian() && policy != HessianPolicy.ONE;
    if (own) {
      loss.loss().gradientAndHessian(batch, matrix(gradient), matrix(hessian));
    } else {
      loss.loss().valueAndGradient(batch, matrix(gradient));
      Arrays.fill(hessian, 0);
    }
    chain(loss.activation());
    boolean reach =
        policy == HessianPolicy.REACH || (policy == HessianPolicy.AUTO && wantsReach(loss));
    if (policy == HessianPolicy.ONE) {
      Arrays.fill(hessian, 1);
    } else if (reach) {
      reach(loss, threads);
    }
    for (int i = 0; i < hessian.length; i++) {
      // NaN (an overflow of the loss) stays, so that it can be seen.
      hessian[i] = hessian[i] < FLOOR ? FLOOR : hessian[i];
    }
    if (weights.length > 0) {
      for (int i = 0; i < hessian.length; i++) {
        gradient[i] *= weights[i / columns];
        hessian[i] *= weights[i / columns];
      }
    }
    if (normalized || reach) {
      normalize(loss.takesLabels(), weights);
    }
    return List.of(gradient, hessian);
  }

  private static boolean wantsReach(MarginLoss loss) {
    if (loss.curvatureNeedsHelp()) {
      return true;
    }
    for (int k = 0; k < loss.columns(); k++) {
      if (loss.leastAtTarget(k)) {
        return true;
      }
    }
    return false;
  }

  /** Takes margins row by row. */
  void load(MarginLoss loss, float[][] rowMargins, float[] rowLabels, float[] weights) {
    prepare(loss, rowMargins.length, rowLabels, weights);
    for (int i = 0; i < rows; i++) {
      LossException.require(
          rowMargins[i].length == columns,
          loss.loss().info().id(),
          "margins",
          "must be " + columns + " a row (num_class of the booster)",
          rowMargins[i].length);
      System.arraycopy(rowMargins[i], 0, margins, i * columns, columns);
    }
    loss.activation().apply(margins, predictions);
  }

  /** Takes margins column after column. */
  void loadColumns(MarginLoss loss, double[] given, float[] rowLabels, float[] weights) {
    int wanted = Math.multiplyExact(rowLabels.length, loss.columns());
    LossException.require(
        given.length == wanted,
        loss.loss().info().id(),
        "margins",
        "must be %d columns (num_class of the booster) of %d rows, %d"
            .formatted(loss.columns(), rowLabels.length, wanted),
        given.length);
    prepare(loss, rowLabels.length, rowLabels, weights);
    for (int k = 0; k < columns; k++) {
      for (int i = 0; i < rows; i++) {
        margins[i * columns + k] = (float) given[k * rows + i];
      }
    }
    loss.activation().apply(margins, predictions);
  }

  /** Gradient and Hessian column after column, in buffers of their own. */
  List<float[]> columns(List<float[]> rowMajor) {
    if (columns == 1) {
      return rowMajor;
    }
    if (gradientColumns.length != gradient.length) {
      gradientColumns = new float[gradient.length];
      hessianColumns = new float[gradient.length];
    }
    transpose(rowMajor.get(0), gradientColumns);
    transpose(rowMajor.get(1), hessianColumns);
    return List.of(gradientColumns, hessianColumns);
  }

  private void transpose(float[] from, float[] to) {
    for (int k = 0; k < columns; k++) {
      for (int i = 0; i < rows; i++) {
        to[k * rows + i] = from[i * columns + k];
      }
    }
  }

  private void prepare(MarginLoss loss, int n, float[] rowLabels, float[] weights) {
    String id = loss.loss().info().id();
    rows = n;
    columns = loss.columns();
    LossException.require(
        rowLabels.length == rows, id, "labels", "must be one a row, " + rows, rowLabels.length);
    LossException.require(
        weights.length == 0 || weights.length == rows,
        id,
        "weights",
        "must be none or one a row, " + rows,
        weights.length);
    int size = Math.multiplyExact(rows, columns);
    if (gradient.length != size || targets.length != rows) {
      margins = new float[size];
      predictions = new float[size];
      gradient = new float[size];
      hessian = new float[size];
      pushed = new float[size];
      slopes = new float[size];
      distances = new float[rows];
      targets = new float[rows];
      labels = new int[rows];
    }
    for (int i = 0; i < rows; i++) {
      double encoded = loss.encode(rowLabels[i]);
      targets[i] = (float) encoded;
      if (loss.takesLabels()) {
        labels[i] = (int) encoded;
      }
    }
  }

  private Matrix matrix(float[] data) {
    return Matrix.of(data, rows, columns);
  }

  private Batch batch(MarginLoss loss, float[] at, int threads) {
    return loss.batch(matrix(at), Matrix.of(targets), labels, threads);
  }

  /** Derivatives by predictions become derivatives by margins. */
  private void chain(Activation activation) {
    if (activation == Activation.IDENTITY) {
      return;
    }
    for (int i = 0; i < gradient.length; i++) {
      double p = predictions[i];
      double slope = activation.slope(p);
      double g = gradient[i];
      hessian[i] = (float) (hessian[i] * slope * slope + g * activation.curvature(p));
      gradient[i] = (float) (g * slope);
    }
  }

  /** Raises the Hessian to |gradient| / reach. */
  private void reach(MarginLoss loss, int threads) {
    System.arraycopy(margins, 0, pushed, 0, margins.length);
    boolean secants = false;
    for (int k = 0; k < columns; k++) {
      if (loss.leastAtTarget(k)) {
        push(k);
        secants = true;
      } else {
        for (int i = k; i < hessian.length; i += columns) {
          hessian[i] = Math.max(hessian[i], Math.abs(gradient[i]));
        }
      }
    }
    if (secants) {
      secants(loss, threads);
    }
  }

  /** Moves margins that are nearer to the target than the least reach out to it. */
  private void push(int k) {
    for (int i = 0; i < rows; i++) {
      distances[i] = Math.abs(margins[i * columns + k] - targets[i]);
    }
    float least = LEAST_REACH * Median.of(distances, rows);
    if (!(least > 0)) {
      // More than half of the rows are met exactly: take the mean, and 1 if all are.
      double sum = 0;
      for (int i = 0; i < rows; i++) {
        sum += Math.abs(margins[i * columns + k] - targets[i]);
      }
      least = sum > 0 ? (float) (LEAST_REACH * sum / rows) : 1;
    }
    for (int i = 0; i < rows; i++) {
      float r = margins[i * columns + k] - targets[i];
      if (Math.abs(r) < least) {
        pushed[i * columns + k] = targets[i] + (r < 0 ? -least : least);
      }
    }
  }

  /** The secant slope from the minimum to the pushed margins, where the minimum is the target. */
  private void secants(MarginLoss loss, int threads) {
    // The loss is asked a second time, at the pushed margins; the activation is the identity here.
    loss.loss().valueAndGradient(batch(loss, pushed, threads), matrix(slopes));
    for (int k = 0; k < columns; k++) {
      if (!loss.leastAtTarget(k)) {
        continue;
      }
      for (int i = k; i < hessian.length; i += columns) {
        float reach = Math.abs(pushed[i] - targets[i / columns]);
        hessian[i] = Math.max(hessian[i], Math.abs(slopes[i]) / reach);
      }
    }
  }

  /**
   * Divides by the mean Hessian. Classes share one mean, so that they keep their proportions;
   * outputs with units of their own (a mean and a log-variance, quantiles) have one each.
   */
  private void normalize(boolean shared, float[] weights) {
    int groups = shared ? 1 : columns;
    double units = rows * (double) (columns / groups);
    if (weights.length > 0) {
      units = 0;
      for (int i = 0; i < rows; i++) {
        units += (double) weights[i] * (columns / groups);
      }
    }
    for (int g = 0; g < groups; g++) {
      double sum = 0;
      for (int i = g; i < hessian.length; i += groups) {
        sum += hessian[i];
      }
      double factor = units / sum;
      if (factor > 0 && factor < 1e30) {
        for (int i = g; i < hessian.length; i += groups) {
          gradient[i] = (float) (gradient[i] * factor);
          hessian[i] = (float) (hessian[i] * factor);
        }
      }
    }
  }
}
