package org.lossary.generative;

import org.jspecify.annotations.Nullable;
import org.lossary.Domain;
import org.lossary.LossException;
import org.lossary.Matrix;
import org.lossary.PointwiseLoss;
import org.lossary.Row;
import org.lossary.RowLoss;
import org.lossary.SupervisedLoss;
import org.lossary.internal.engine.Memory;
import org.lossary.internal.engine.Widen;
import org.lossary.internal.kernel.PointwiseKernel;
import org.lossary.internal.kernel.Primitives;
import org.lossary.internal.kernel.Rows;

/** The error of one reconstructed sample, summed over its pixels, by any supervised loss. */
final class Errors {
  private Errors() {}

  /** Losses of a whole batch have no errors of single samples. */
  static void requireSupported(String id, SupervisedLoss error) {
    LossException.require(
        error instanceof PointwiseLoss || error instanceof RowLoss,
        id,
        "error",
        "must be a loss of elements or of rows",
        error.info().id());
  }

  /** Checks the widths, once a call. */
  static void check(String id, SupervisedLoss error, Matrix reconstruction, Matrix data) {
    int width = reconstruction.columns();
    if (error instanceof RowLoss loss) {
      boolean whole = width == data.columns();
      int columns = whole ? width : width / data.columns();
      loss.checkColumns(columns);
      loss.checkTarget(columns, whole ? columns : labels(loss) ? 0 : 1);
    } else if (width != data.columns()) {
      throw new LossException(
          id, "reconstruction", "must have as many columns as the data (" + data + ")", width);
    }
  }

  /** Whether the number beside the scores of a pixel is a class. */
  private static boolean labels(RowLoss loss) {
    return loss.info().target() == Domain.LABEL;
  }

  /** The sum over the pixels of a sample; writes scale times its gradient where it is wanted. */
  static double sample(
      String id,
      SupervisedLoss error,
      Matrix reconstruction,
      Matrix data,
      int item,
      double scale,
      @Nullable Matrix gradient,
      Memory memory) {
    int width = reconstruction.columns();
    double[] p = memory.doubles(0, width);
    double[] t = memory.doubles(1, data.columns());
    Widen.row(reconstruction, item, p);
    Widen.row(data, item, t);
    double[] g = gradient == null ? null : memory.doubles(2, width);
    double sum =
        error instanceof PointwiseLoss loss
            ? elements(loss, p, t, width, scale, g, memory)
            : rows(id, (RowLoss) error, p, width, t, data.columns(), scale, g, memory);
    if (gradient != null && g != null) {
      Widen.out(g, 0, width, 1, gradient, item, 0);
    }
    return sum;
  }

  private static double elements(
      PointwiseLoss loss,
      double[] p,
      double[] t,
      int n,
      double scale,
      double @Nullable [] g,
      Memory memory) {
    double[] v = memory.doubles(3, n);
    if (g == null) {
      PointwiseKernel.of(loss).value(loss, p, 0, t, 0, v, 0, n);
    } else {
      PointwiseKernel.of(loss).gradient(loss, p, 0, t, 0, v, 0, g, 0, scale, n);
    }
    return Rows.sum(v, 0, n);
  }

  private static double rows(
      String id,
      RowLoss loss,
      double[] p,
      int width,
      double[] t,
      int dataWidth,
      double scale,
      double @Nullable [] g,
      Memory memory) {
    boolean whole = width == dataWidth;
    int columns = whole ? width : width / dataWidth;
    boolean labels = !whole && labels(loss);
    double factor = loss.expFactor();
    Row row = memory.object(Row.class, Row::new);
    row.score = p;
    row.columns = columns;
    row.targetColumns = labels ? 0 : whole ? columns : 1;
    row.target = labels ? null : t;
    row.label = -1;
    row.scale = scale;
    row.gradient = g;
    row.hessian = null;
    row.work = memory.doubles(3, columns + Primitives.EXTRA);
    row.exp = memory.doubles(4, columns);
    row.expAt = 0;
    double sum = 0;
    for (int at = 0, pixel = 0; at < width; at += columns, pixel++) {
      row.scoreAt = at;
      row.gradientAt = at;
      row.targetAt = pixel * row.targetColumns;
      if (labels) {
        row.label = label(id, t[pixel], pixel, columns, loss);
        if (loss.ignored(row.label)) {
          if (g != null) {
            java.util.Arrays.fill(g, at, at + columns, 0);
          }
          continue;
        }
      }
      if (factor != 0) {
        row.max = Rows.max(p, at, columns);
        row.sum = Rows.exp(p, at, columns, row.max, factor, row.exp, 0, row.work);
      }
      sum += loss.row(row);
    }
    return sum;
  }

  private static int label(String id, double x, int pixel, int classes, RowLoss loss) {
    int label = (int) x;
    if (label != x || !loss.ignored(label) && (label < 0 || label >= classes)) {
      throw new LossException(
          id, "data in column " + pixel, "must be a class from 0 to " + (classes - 1), x);
    }
    return label;
  }
}
