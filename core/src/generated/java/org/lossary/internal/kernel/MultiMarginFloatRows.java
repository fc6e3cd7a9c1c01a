// Generated from MultiMargin.java by the kernel generator. Not to be edited.
package org.lossary.internal.kernel;

import org.lossary.Domain;
import org.lossary.Doubles;
import org.lossary.Family;
import org.lossary.HessianKind;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.Property;
import org.lossary.Row;
import org.lossary.RowLoss;
import org.lossary.Task;
import org.lossary.classification.MultiMargin;
import org.lossary.internal.engine.FloatRow;
import org.lossary.internal.engine.FloatRowKernel;

/** {@link MultiMargin} on rows of floats. */
public final class MultiMarginFloatRows implements FloatRowKernel {
  /** Makes the kernel. */
  public MultiMarginFloatRows() {}

  @Override
  public double row(RowLoss loss, FloatRow row) {
    return row((MultiMargin) loss, row);
  }

  private static double row(MultiMargin loss, FloatRow row) {
    float[] z = row.score;
    float[] g = row.gradient;
    float[] h = row.hessian;
    int at = row.scoreAt;
    double own = z[at + row.label];
    double factor = loss.classWeights().weight(row.label) / (loss.divideByClasses() ? row.columns : 1);
    double sum = 0;
    double slopes = 0;
    double inside = 0;
    for (int j = 0; j < row.columns; j++) {
      double lack = j == row.label ? 0 : Math.max(0, loss.margin() + (z[at + j] - own));
      double slope = loss.power() == 2 ? 2 * lack : lack > 0 ? 1 : 0;
      sum += loss.power() == 2 ? lack * lack : lack;
      slopes += slope;
      inside += lack > 0 ? 1 : 0;
      if (g != null) {
        g[row.gradientAt + j] = (float) (row.scale * factor * slope);
      }
      if (h != null) {
        h[row.hessianAt + j] = (float) (row.scale * factor * (loss.power() == 2 && lack > 0 ? 2 : 0));
      }
    }
    if (g != null) {
      g[row.gradientAt + row.label] = (float) (-row.scale * factor * slopes);
    }
    if (h != null) {
      h[row.hessianAt + row.label] = (float) (row.scale * factor * (loss.power() == 2 ? 2 * inside : 0));
    }
    return factor * sum;
  }
}
