// Generated from MultiQuantile.java by the kernel generator. Not to be edited.
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
import org.lossary.internal.engine.FloatRow;
import org.lossary.internal.engine.FloatRowKernel;
import org.lossary.regression.MultiQuantile;

/** {@link MultiQuantile} on rows of floats. */
public final class MultiQuantileFloatRows implements FloatRowKernel {
  /** Makes the kernel. */
  public MultiQuantileFloatRows() {}

  @Override
  public double row(RowLoss loss, FloatRow row) {
    return row((MultiQuantile) loss, row);
  }

  private static double row(MultiQuantile loss, FloatRow row) {
    float[] t = row.target;
    if (t == null) {
      throw new LossException("multi-quantile", "target", "must be numbers", "labels");
    }
    LossException.require(
        row.targetColumns == 1, "multi-quantile", "target columns", "must be 1", row.targetColumns);
    float[] z = row.score;
    float[] g = row.gradient;
    float[] h = row.hessian;
    double y = t[row.targetAt];
    double sum = 0;
    for (int j = 0; j < row.columns; j++) {
      double q = loss.quantiles().get(j);
      double r = z[row.scoreAt + j] - y;
      sum += Math.max(-q * r, (1 - q) * r);
      if (g != null) {
        g[row.gradientAt + j] = (float) (row.scale * (r > 0 ? 1 - q : r < 0 ? -q : 0));
      }
      if (h != null) {
        h[row.hessianAt + j] = (float) (0);
      }
    }
    return sum;
  }
}
