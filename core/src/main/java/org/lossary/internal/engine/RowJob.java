package org.lossary.internal.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.lossary.Batch;
import org.lossary.DoubleMatrix;
import org.lossary.FloatMatrix;
import org.lossary.Matrix;
import org.lossary.Row;
import org.lossary.RowLoss;

/**
 * One evaluation of a loss on rows, cut into chunks of rows. Lives in a scratch and is used again.
 */
final class RowJob implements ChunkJob {
  private static final RowLoss NO_LOSS = row -> 0;
  private static final FloatRowKernel NO_KERNEL = (loss, row) -> 0;
  private static final Matrix NOTHING = new FloatMatrix(new float[0], 0, 0, 1, 1);
  private static final float[] NO_FLOATS = {};
  private static final double[] NO_DOUBLES = {};

  private RowLoss loss = NO_LOSS;
  private FloatRowKernel kernel = NO_KERNEL;
  private Matrix prediction = NOTHING;
  private @Nullable Matrix target;
  private int @Nullable [] labels;
  private int labelsAt;
  private @Nullable Matrix weights;
  private boolean @Nullable [] mask;
  private @Nullable Matrix values;
  private @Nullable Matrix gradient;
  private @Nullable Matrix hessian;
  double scale;
  int rowsInChunk;
  double[] partials = new double[0];

  void prepare(
      RowLoss loss,
      FloatRowKernel kernel,
      Batch batch,
      @Nullable Matrix values,
      @Nullable Matrix gradient,
      @Nullable Matrix hessian) {
    this.loss = loss;
    this.kernel = kernel;
    this.prediction = batch.prediction();
    this.target = batch.target();
    this.labels = batch.labels();
    this.labelsAt = batch.labelsOffset();
    this.weights = batch.weights();
    this.mask = batch.mask();
    this.values = values;
    this.gradient = gradient;
    this.hessian = hessian;
  }

  /** Lets go of the caller's arrays. */
  void release() {
    loss = NO_LOSS;
    kernel = NO_KERNEL;
    prediction = NOTHING;
    target = null;
    labels = null;
    weights = null;
    mask = null;
    values = null;
    gradient = null;
    hessian = null;
  }

  @Override
  public void run(int chunk, Scratch scratch) {
    int first = chunk * rowsInChunk;
    int end = Math.min(prediction.rows(), first + rowsInChunk);
    if (prediction instanceof FloatMatrix) {
      prepare(scratch.floatRow);
    } else {
      prepare(scratch.row);
    }
    double sum = 0;
    for (int i = first; i < end; i++) {
      sum += row(i, scratch);
    }
    partials[chunk] = sum;
    if (prediction instanceof FloatMatrix) {
      release(scratch.floatRow);
    } else {
      release(scratch.row);
    }
  }

  private double row(int i, Scratch scratch) {
    int label = labels == null ? -1 : labels[labelsAt + i];
    double weight =
        (mask != null && !mask[i]) || (labels != null && loss.ignored(label))
            ? 0
            : Weights.weight(weights, 1, i);
    double value =
        prediction instanceof FloatMatrix f
            ? floats(f, i, label, weight, scratch.floatRow)
            : doubles((DoubleMatrix) prediction, i, label, weight, scratch.row);
    if (values != null) {
      values.set(i, 0, value);
    }
    return value;
  }

  private void prepare(FloatRow row) {
    row.columns = prediction.columns();
    if (row.work.length < row.columns) {
      row.work = new float[row.columns];
    }
    row.score = ((FloatMatrix) prediction).data();
    row.target = target == null ? null : ((FloatMatrix) target).data();
    row.targetColumns = target == null ? 0 : target.columns();
    row.gradient = gradient == null ? null : ((FloatMatrix) gradient).data();
    row.hessian = hessian == null ? null : ((FloatMatrix) hessian).data();
  }

  private void release(FloatRow row) {
    row.score = NO_FLOATS;
    row.target = null;
    row.gradient = null;
    row.hessian = null;
  }

  private double floats(FloatMatrix scores, int i, int label, double weight, FloatRow row) {
    float[] g = row.gradient;
    float[] h = row.hessian;
    if (gradient != null) {
      row.gradientAt = gradient.offset() + i * gradient.stride();
    }
    if (hessian != null) {
      row.hessianAt = hessian.offset() + i * hessian.stride();
    }
    if (weight == 0) {
      if (g != null) {
        Arrays.fill(g, row.gradientAt, row.gradientAt + row.columns, 0f);
      }
      if (h != null) {
        Arrays.fill(h, row.hessianAt, row.hessianAt + row.columns, 0f);
      }
      return 0;
    }
    row.scoreAt = scores.offset() + i * scores.stride();
    row.label = label;
    if (target != null) {
      row.targetAt = target.offset() + i * target.stride();
    }
    row.scale = weight * scale;
    return weight * kernel.row(loss, row);
  }

  private void prepare(Row row) {
    row.columns = prediction.columns();
    if (row.work.length < row.columns) {
      row.work = new double[row.columns];
    }
    row.score = ((DoubleMatrix) prediction).data();
    row.target = target == null ? null : ((DoubleMatrix) target).data();
    row.targetColumns = target == null ? 0 : target.columns();
    row.gradient = gradient == null ? null : ((DoubleMatrix) gradient).data();
    row.hessian = hessian == null ? null : ((DoubleMatrix) hessian).data();
  }

  private void release(Row row) {
    row.score = NO_DOUBLES;
    row.target = null;
    row.gradient = null;
    row.hessian = null;
  }

  private double doubles(DoubleMatrix scores, int i, int label, double weight, Row row) {
    double[] g = row.gradient;
    double[] h = row.hessian;
    if (gradient != null) {
      row.gradientAt = gradient.offset() + i * gradient.stride();
    }
    if (hessian != null) {
      row.hessianAt = hessian.offset() + i * hessian.stride();
    }
    if (weight == 0) {
      if (g != null) {
        Arrays.fill(g, row.gradientAt, row.gradientAt + row.columns, 0.0);
      }
      if (h != null) {
        Arrays.fill(h, row.hessianAt, row.hessianAt + row.columns, 0.0);
      }
      return 0;
    }
    row.scoreAt = scores.offset() + i * scores.stride();
    row.label = label;
    if (target != null) {
      row.targetAt = target.offset() + i * target.stride();
    }
    row.scale = weight * scale;
    return weight * loss.row(row);
  }
}
