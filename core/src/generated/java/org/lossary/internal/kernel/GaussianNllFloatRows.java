// Generated from GaussianNll.java by the kernel generator. Not to be edited.
package org.lossary.internal.kernel;

import org.lossary.Domain;
import org.lossary.Family;
import org.lossary.HessianKind;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.Row;
import org.lossary.RowLoss;
import org.lossary.Task;
import org.lossary.internal.engine.FloatRow;
import org.lossary.internal.engine.FloatRowKernel;
import org.lossary.internal.maths.Maths64;
import org.lossary.regression.GaussianNll;

/** {@link GaussianNll} on rows of floats. */
public final class GaussianNllFloatRows implements FloatRowKernel {
  /** Makes the kernel. */
  public GaussianNllFloatRows() {}

  @Override
  public double row(RowLoss loss, FloatRow row) {
    return row((GaussianNll) loss, row);
  }

  private static double row(GaussianNll loss, FloatRow row) {
    float[] t = row.target;
    if (t == null || row.targetColumns != 1) {
      throw new LossException(
          "gaussian-nll",
          "target",
          "must have one column",
          t == null ? "labels" : row.targetColumns);
    }
    float[] z = row.score;
    double r = z[row.scoreAt] - t[row.targetAt];
    double s = z[row.scoreAt + 1];
    boolean logs = loss.spread() == GaussianNll.Spread.LOG_VARIANCE;
    // The deviation by halving the logarithm, which neither squares nor overflows.
    double floor = logs ? Maths64.log(loss.eps()) : loss.eps();
    double clamped = Math.max(s, floor);
    double logVariance = logs ? clamped : Maths64.log(clamped);
    double inverse = logs ? Maths64.exp(-0.5 * clamped) : 1 / Math.sqrt(clamped);
    double w = r * inverse;
    double q = w * w;
    float[] g = row.gradient;
    if (g != null) {
      // How fast the variance grows with the second column, relative to the clamped variance.
      double rate = logs ? Maths64.exp(s - clamped) : 1 / clamped;
      g[row.gradientAt] = (float) (row.scale * (w * inverse));
      g[row.gradientAt + 1] = (float) (row.scale * (0.5 * (1 - q) * rate));
      float[] h = row.hessian;
      if (h != null) {
        double bend = logs ? 0.5 * (1 - q) * rate : 0;
        h[row.hessianAt] = (float) (row.scale * (inverse * inverse));
        h[row.hessianAt + 1] = (float) (row.scale * ((q - 0.5) * rate * rate + bend));
      }
    }
    double constant = loss.full() ? 0.9189385332046727418 : 0;
    return 0.5 * (logVariance + q) + constant;
  }
}
