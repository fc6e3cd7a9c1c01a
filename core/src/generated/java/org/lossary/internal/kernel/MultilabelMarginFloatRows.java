// Generated from MultilabelMargin.java by the kernel generator. Not to be edited.
package org.lossary.internal.kernel;

import org.lossary.Domain;
import org.lossary.Family;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.Property;
import org.lossary.Row;
import org.lossary.RowLoss;
import org.lossary.Task;
import org.lossary.classification.MultilabelMargin;
import org.lossary.internal.engine.FloatRow;
import org.lossary.internal.engine.FloatRowKernel;

/** {@link MultilabelMargin} on rows of floats. */
public final class MultilabelMarginFloatRows implements FloatRowKernel {
  /** Makes the kernel. */
  public MultilabelMarginFloatRows() {}

  @Override
  public double row(RowLoss loss, FloatRow row) {
    return row((MultilabelMargin) loss, row);
  }

  private static double row(MultilabelMargin loss, FloatRow row) {
    float[] z = row.score;
    float[] t = row.target;
    float[] g = row.gradient;
    float[] counts = row.work;
    int at = row.scoreAt;
    for (int j = 0; j < row.columns; j++) {
      counts[j] = (float) (0);
    }
    double sum = 0;
    for (int j = 0; t != null && j < row.columns; j++) {
      if (t[row.targetAt + j] > 0) {
        double own = z[at + j];
        int inside = 0;
        for (int i = 0; i < row.columns; i++) {
          double lack = loss.margin() + (z[at + i] - own);
          if (!(t[row.targetAt + i] > 0) && !(lack <= 0)) {
            sum += lack;
            counts[i] += 1;
            inside++;
          }
        }
        counts[j] = (float) (-inside);
      }
    }
    double factor = loss.divideByClasses() ? 1.0 / row.columns : 1;
    for (int j = 0; g != null && j < row.columns; j++) {
      g[row.gradientAt + j] = (float) (row.scale * factor * counts[j]);
    }
    return factor * sum;
  }
}
