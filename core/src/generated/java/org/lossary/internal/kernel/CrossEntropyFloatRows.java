// Generated from CrossEntropy.java by the kernel generator. Not to be edited.
package org.lossary.internal.kernel;

import org.lossary.Domain;
import org.lossary.Doubles;
import org.lossary.Family;
import org.lossary.LossInfo;
import org.lossary.Row;
import org.lossary.RowLoss;
import org.lossary.Task;
import org.lossary.classification.CrossEntropy;
import org.lossary.internal.engine.FloatRow;
import org.lossary.internal.engine.FloatRowKernel;
import org.lossary.internal.maths.Maths64;

/** {@link CrossEntropy} on rows of floats. */
public final class CrossEntropyFloatRows implements FloatRowKernel {
  /** Makes the kernel. */
  public CrossEntropyFloatRows() {}

  @Override
  public double row(RowLoss loss, FloatRow row) {
    return row((CrossEntropy) loss, row);
  }

  private static double row(CrossEntropy loss, FloatRow row) {
    float[] z = row.score;
    int at = row.scoreAt;
    int k = row.columns;
    float[] g = row.gradient;
    double max = Rows.max(z, at, k);
    double inverse = 1 / loss.temperature();
    double sum =
        g == null
            ? Rows.exp(z, at, k, max, inverse, row.work, 0)
            : Rows.exp(z, at, k, max, inverse, g, row.gradientAt);
    double lse = max * inverse + Maths64.log(sum);
    if (g != null) {
      Rows.scale(g, row.gradientAt, k, row.scale * inverse / sum);
      g[row.gradientAt + row.label] -= row.scale * inverse;
    }
    return lse - z[at + row.label] * inverse;
  }
}
