package org.lossary.testkit;

import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.lossary.Batch;
import org.lossary.Domain;
import org.lossary.DoubleMatrix;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.Matrix;
import org.lossary.RowLoss;
import org.lossary.SupervisedLoss;

/** A batch of random numbers that suits a loss, as arrays that tests may change. */
final class Sample {
  final int rows;
  final int columns;
  final double[] prediction;
  final double @Nullable [] target;
  final int targetColumns;
  final int @Nullable [] labels;

  private Sample(
      int rows,
      int columns,
      double[] prediction,
      double @Nullable [] target,
      int targetColumns,
      int @Nullable [] labels) {
    this.rows = rows;
    this.columns = columns;
    this.prediction = prediction;
    this.target = target;
    this.targetColumns = targetColumns;
    this.labels = labels;
  }

  /** How a loss on rows takes its targets. */
  enum Form {
    LABELS,
    DENSE,
    ONE_COLUMN
  }

  static Sample pointwise(LossInfo info, int rows, int columns, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] prediction = new double[rows * columns];
    double[] target = new double[rows * columns];
    for (int i = 0; i < prediction.length; i++) {
      prediction[i] = (float) inner(info.prediction(), random);
      target[i] = (float) Points.draw(info.target(), random, 2);
    }
    return new Sample(rows, columns, prediction, target, columns, null);
  }

  /** Not the ends of the unit interval, where a probability may cost infinity. */
  private static double inner(Domain domain, SplittableRandom random) {
    double x = Points.draw(domain, random, 2);
    return domain == Domain.UNIT ? 0.002 + 0.996 * x : x;
  }

  static Sample rows(LossInfo info, Form form, int rows, int columns, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] prediction = new double[rows * columns];
    for (int i = 0; i < rows; i++) {
      scores(info, random, prediction, i * columns, columns);
    }
    if (form == Form.LABELS) {
      int[] labels = random.ints(rows, 0, columns).toArray();
      return new Sample(rows, columns, prediction, null, 0, labels);
    }
    int width = form == Form.DENSE ? columns : 1;
    double[] target = new double[rows * width];
    boolean distribution = info.target() == Domain.DISTRIBUTION || info.target() == Domain.LABEL;
    for (int i = 0; i < rows; i++) {
      double sum = 0;
      for (int j = 0; j < width; j++) {
        double x = distribution ? random.nextDouble() : Points.draw(info.target(), random, 2);
        target[i * width + j] = x;
        sum += x;
      }
      for (int j = 0; distribution && j < width; j++) {
        target[i * width + j] = (float) (target[i * width + j] / sum);
      }
    }
    for (int i = 0; i < target.length; i++) {
      target[i] = (float) target[i];
    }
    return new Sample(rows, columns, prediction, target, width, null);
  }

  private static void scores(
      LossInfo info, SplittableRandom random, double[] out, int at, int columns) {
    boolean distribution =
        info.prediction() == Domain.DISTRIBUTION || info.prediction() == Domain.LOG_PROBABILITY;
    double sum = 0;
    for (int j = 0; j < columns; j++) {
      out[at + j] =
          distribution ? 0.05 + random.nextDouble() : Points.draw(info.prediction(j), random, 2);
      sum += out[at + j];
    }
    for (int j = 0; j < columns; j++) {
      if (distribution) {
        out[at + j] /= sum;
      }
      if (info.prediction() == Domain.LOG_PROBABILITY) {
        out[at + j] = Math.log(out[at + j]);
      }
      out[at + j] = (float) out[at + j];
    }
  }

  /** The number of columns that a loss on rows takes: 4 if any, else what it insists on. */
  static int columns(RowLoss loss) {
    for (int columns : new int[] {4, 3, 2, 5, 7, 1}) {
      try {
        loss.checkColumns(columns);
        return columns;
      } catch (LossException notSo) {
        // Tries the next.
      }
    }
    throw new AssertionError(loss + " takes no number of columns up to 7");
  }

  /** Whether a loss on rows takes targets of this form. */
  static boolean takes(RowLoss loss, Form form) {
    if ((loss.info().target() == Domain.LABEL) != (form == Form.LABELS) && form == Form.LABELS) {
      return false;
    }
    int columns = columns(loss);
    try {
      Sample sample = rows(loss.info(), form, 2, columns, 1);
      return Double.isFinite(loss.value(sample.doubles()));
    } catch (LossException notSo) {
      return false;
    }
  }

  Batch doubles() {
    DoubleMatrix scores = Matrix.of(prediction, rows, columns);
    return labels != null
        ? Batch.ofLabels(scores, labels)
        : Batch.of(
            scores, Matrix.of(java.util.Objects.requireNonNull(target), rows, targetColumns));
  }

  Batch floats() {
    Matrix scores = Matrix.of(single(prediction), rows, columns);
    return labels != null
        ? Batch.ofLabels(scores, labels)
        : Batch.of(
            scores,
            Matrix.of(single(java.util.Objects.requireNonNull(target)), rows, targetColumns));
  }

  static float[] single(double[] a) {
    float[] b = new float[a.length];
    for (int i = 0; i < a.length; i++) {
      b[i] = (float) a[i];
    }
    return b;
  }

  /** A sample that suits the loss, whatever its shape. */
  static Sample of(SupervisedLoss loss, int rows, int columns, long seed) {
    if (loss instanceof RowLoss row) {
      return rows(loss.info(), form(row), rows, columns(row), seed);
    }
    return pointwise(loss.info(), rows, columns, seed);
  }

  /** The first form that the loss takes. */
  static Form form(RowLoss loss) {
    for (Form form : Form.values()) {
      if (takes(loss, form)) {
        return form;
      }
    }
    throw new AssertionError(loss + " takes neither labels nor dense targets");
  }
}
