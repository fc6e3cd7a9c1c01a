package org.lossary.internal.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.lossary.Batch;
import org.lossary.DoubleMatrix;
import org.lossary.FloatMatrix;
import org.lossary.Matrix;
import org.lossary.Row;
import org.lossary.RowLoss;
import org.lossary.internal.kernel.Primitives;
import org.lossary.internal.kernel.Rows;

/**
 * One evaluation of a loss on rows, cut into chunks of rows. Lives in a scratch and is used again.
 */
final class RowJob implements ChunkJob {
  private static final RowLoss NO_LOSS = row -> 0;
  private static final FloatRowKernel NO_KERNEL = (loss, row) -> 0;
  private static final Matrix NOTHING = new FloatMatrix(new float[0], 0, 0, 1, 1);
  private static final float[] NO_FLOATS = {};
  private static final double[] NO_DOUBLES = {};

  /** Exponentials are made for so many scores at once, or a row: they stay in the nearest cache. */
  private static final int BLOCK = 1024;

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

  private double expFactor;

  /**
   * Rows whose exponentials are made together; 1 if each row is long enough to do so on its own.
   */
  private int blockRows;

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
    this.expFactor = loss.expFactor();
    this.blockRows = Math.max(1, BLOCK / prediction.columns());
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
    boolean blocks = expFactor != 0 && blockRows > 1;
    double sum = 0;
    for (int from = first; from < end; from += blockRows) {
      int to = Math.min(end, from + blockRows);
      if (blocks) {
        exponentials(from, to, scratch);
      }
      for (int i = from; i < to; i++) {
        sum += row(i, i - from, scratch);
      }
    }
    partials[chunk] = sum;
    if (prediction instanceof FloatMatrix) {
      release(scratch.floatRow);
    } else {
      release(scratch.row);
    }
  }

  private void exponentials(int from, int to, Scratch scratch) {
    double[] maxima = scratch.maxima(to - from);
    int scores = (to - from) * prediction.columns();
    if (prediction instanceof FloatMatrix f) {
      Exponentials.rows(f, from, to, expFactor, scratch.floatExp(scores), maxima);
    } else if (prediction instanceof DoubleMatrix d) {
      Exponentials.rows(d, from, to, expFactor, scratch.doubleExp(scores), maxima);
    }
  }

  private double row(int i, int inBlock, Scratch scratch) {
    int label = labels == null ? -1 : labels[labelsAt + i];
    double weight =
        (mask != null && !mask[i]) || (labels != null && loss.ignored(label))
            ? 0
            : Weights.weight(weights, 1, i);
    double value =
        prediction instanceof FloatMatrix f
            ? floats(f, i, inBlock, label, weight, scratch)
            : doubles((DoubleMatrix) prediction, i, inBlock, label, weight, scratch);
    if (values != null) {
      values.set(i, 0, value);
    }
    return value;
  }

  private void prepare(FloatRow row) {
    row.columns = prediction.columns();
    if (row.work.length < row.columns + Primitives.EXTRA) {
      row.work = new float[row.columns + Primitives.EXTRA];
    }
    row.score = ((FloatMatrix) prediction).data();
    row.target = target == null ? null : ((FloatMatrix) target).data();
    row.targetColumns = target == null ? 0 : target.columns();
    row.gradient = gradient == null ? null : ((FloatMatrix) gradient).data();
    row.hessian = hessian == null ? null : ((FloatMatrix) hessian).data();
  }

  private void release(FloatRow row) {
    row.score = NO_FLOATS;
    row.exp = NO_FLOATS;
    row.target = null;
    row.gradient = null;
    row.hessian = null;
  }

  private double floats(
      FloatMatrix scores, int i, int inBlock, int label, double weight, Scratch scratch) {
    FloatRow row = scratch.floatRow;
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
    if (expFactor != 0 && blockRows > 1) {
      row.exp = scratch.floatExp(0);
      row.expAt = inBlock * row.columns;
      row.max = scratch.maximum(inBlock);
      row.sum = Rows.total(row.exp, row.expAt, row.columns, row.work);
    } else if (expFactor != 0) {
      // Where the gradient goes, if there is one, to touch less memory.
      row.exp = g == null ? scratch.floatExp(row.columns) : g;
      row.expAt = g == null ? 0 : row.gradientAt;
      Exponentials.row(row, expFactor);
    }
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
    row.exp = NO_DOUBLES;
    row.target = null;
    row.gradient = null;
    row.hessian = null;
  }

  private double doubles(
      DoubleMatrix scores, int i, int inBlock, int label, double weight, Scratch scratch) {
    Row row = scratch.row;
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
    if (expFactor != 0 && blockRows > 1) {
      row.exp = scratch.doubleExp(0);
      row.expAt = inBlock * row.columns;
      row.max = scratch.maximum(inBlock);
      row.sum = Rows.total(row.exp, row.expAt, row.columns, row.work);
    } else if (expFactor != 0) {
      // Where the gradient goes, if there is one, to touch less memory.
      row.exp = g == null ? scratch.doubleExp(row.columns) : g;
      row.expAt = g == null ? 0 : row.gradientAt;
      Exponentials.row(row, expFactor);
    }
    if (target != null) {
      row.targetAt = target.offset() + i * target.stride();
    }
    row.scale = weight * scale;
    return weight * loss.row(row);
  }
}
