// Generated from Nll.java by the kernel generator. Not to be edited.
package org.lossary.internal.kernel;

import org.lossary.Domain;
import org.lossary.Doubles;
import org.lossary.Family;
import org.lossary.LossInfo;
import org.lossary.Property;
import org.lossary.Row;
import org.lossary.RowLoss;
import org.lossary.Task;
import org.lossary.classification.Nll;
import org.lossary.internal.engine.FloatRow;
import org.lossary.internal.engine.FloatRowKernel;

/** {@link Nll} on rows of floats. */
public final class NllFloatRows implements FloatRowKernel {
  /** Makes the kernel. */
  public NllFloatRows() {}

  @Override
  public double row(RowLoss loss, FloatRow row) {
    return row((Nll) loss, row);
  }

  private static double row(Nll loss, FloatRow row) {
    float[] x = row.score;
    float[] t = row.target;
    float[] g = row.gradient;
    double value = 0;
    for (int c = 0; c < row.columns; c++) {
      double hard = t == null ? (c == row.label ? 1 : 0) : t[row.targetAt + c];
      double share = loss.classWeights().weight(c) * hard;
      value -= share == 0 ? 0 : share * x[row.scoreAt + c];
      if (g != null) {
        g[row.gradientAt + c] = (float) (share == 0 ? 0 : -row.scale * share);
      }
    }
    return value;
  }
}
