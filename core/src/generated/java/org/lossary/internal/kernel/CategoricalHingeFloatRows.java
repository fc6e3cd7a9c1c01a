// Generated from CategoricalHinge.java by the kernel generator. Not to be edited.
package org.lossary.internal.kernel;

import org.lossary.Domain;
import org.lossary.Family;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.Property;
import org.lossary.Row;
import org.lossary.RowLoss;
import org.lossary.Task;
import org.lossary.classification.CategoricalHinge;
import org.lossary.internal.engine.FloatRow;
import org.lossary.internal.engine.FloatRowKernel;

/** {@link CategoricalHinge} on rows of floats. */
public final class CategoricalHingeFloatRows implements FloatRowKernel {
  /** Makes the kernel. */
  public CategoricalHingeFloatRows() {}

  @Override
  public double row(RowLoss loss, FloatRow row) {
    return row((CategoricalHinge) loss, row);
  }

  private static double row(CategoricalHinge loss, FloatRow row) {
    float[] g = row.gradient;
    int worst = 0;
    double most = Double.NEGATIVE_INFINITY;
    double right = 0;
    for (int j = 0; j < row.columns; j++) {
      double z = row.score[row.scoreAt + j];
      double wrong = (1 - target(row, j)) * z;
      right += target(row, j) * z;
      worst = wrong > most ? j : worst;
      most = Math.max(most, wrong);
    }
    double lack = loss.margin() + (most - right);
    if (g != null) {
      double slope = lack <= 0 ? 0 : row.scale;
      for (int j = 0; j < row.columns; j++) {
        double t = target(row, j);
        g[row.gradientAt + j] = (float) (slope * ((j == worst ? 1 - t : 0) - t));
      }
    }
    return Math.max(0, lack);
  }

  private static double target(FloatRow row, int j) {
    float[] t = row.target;
    return t == null ? (j == row.label ? 1 : 0) : t[row.targetAt + j];
  }
}
