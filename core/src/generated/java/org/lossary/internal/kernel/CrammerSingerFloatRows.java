// Generated from CrammerSinger.java by the kernel generator. Not to be edited.
package org.lossary.internal.kernel;

import org.lossary.Domain;
import org.lossary.Family;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.Property;
import org.lossary.Row;
import org.lossary.RowLoss;
import org.lossary.Task;
import org.lossary.classification.CrammerSinger;
import org.lossary.internal.engine.FloatRow;
import org.lossary.internal.engine.FloatRowKernel;

/** {@link CrammerSinger} on rows of floats. */
public final class CrammerSingerFloatRows implements FloatRowKernel {
  /** Makes the kernel. */
  public CrammerSingerFloatRows() {}

  @Override
  public double row(RowLoss loss, FloatRow row) {
    return row((CrammerSinger) loss, row);
  }

  private static double row(CrammerSinger loss, FloatRow row) {
    float[] z = row.score;
    float[] g = row.gradient;
    int at = row.scoreAt;
    int worst = row.label == 0 ? 1 : 0;
    boolean unknown = false;
    for (int j = 0; j < row.columns; j++) {
      double x = z[at + j];
      unknown |= Double.isNaN(x);
      worst = j != row.label && x > z[at + worst] ? j : worst;
      if (g != null) {
        g[row.gradientAt + j] = (float) (0);
      }
    }
    double lack = unknown ? Double.NaN : loss.margin() + (z[at + worst] - z[at + row.label]);
    if (g != null && !(lack <= 0)) {
      double slope = unknown ? Double.NaN : row.scale;
      g[row.gradientAt + worst] = (float) (slope);
      g[row.gradientAt + row.label] = (float) (-slope);
    }
    return Math.max(0, lack);
  }
}
