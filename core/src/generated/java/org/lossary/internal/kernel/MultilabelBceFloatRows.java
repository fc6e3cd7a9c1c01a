// Generated from MultilabelBce.java by the kernel generator. Not to be edited.
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
import org.lossary.classification.MultilabelBce;
import org.lossary.internal.engine.FloatRow;
import org.lossary.internal.engine.FloatRowKernel;
import org.lossary.internal.maths.Maths64;

/** {@link MultilabelBce} on rows of floats. */
public final class MultilabelBceFloatRows implements FloatRowKernel {
  /** Makes the kernel. */
  public MultilabelBceFloatRows() {}

  @Override
  public double row(RowLoss loss, FloatRow row) {
    return row((MultilabelBce) loss, row);
  }

  private static double row(MultilabelBce loss, FloatRow row) {
    float[] t = row.target;
    float[] g = row.gradient;
    float[] h = row.hessian;
    double factor = 1.0 / row.columns;
    double part = row.scale * factor;
    double sum = 0;
    for (int j = 0; t != null && j < row.columns; j++) {
      double z = row.score[row.scoreAt + j];
      double yes = loss.posWeight().weight(j) * smoothed(loss, t[row.targetAt + j]);
      double no = 1 - smoothed(loss, t[row.targetAt + j]);
      sum += yes * Maths64.softplus(-z) + no * Maths64.softplus(z);
      if (g != null) {
        double up = Maths64.sigmoid(z);
        double down = Maths64.sigmoid(-z);
        g[row.gradientAt + j] = (float) (part * (no * up - yes * down));
        if (h != null) {
          h[row.hessianAt + j] = (float) (part * (yes + no) * up * down);
        }
      }
    }
    return factor * sum;
  }

  private static double smoothed(MultilabelBce loss, double t) {
    return t * (1 - loss.labelSmoothing()) + 0.5 * loss.labelSmoothing();
  }
}
