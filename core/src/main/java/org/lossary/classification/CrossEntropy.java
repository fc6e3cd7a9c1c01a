package org.lossary.classification;

import org.lossary.Domain;
import org.lossary.Doubles;
import org.lossary.Family;
import org.lossary.LossInfo;
import org.lossary.Row;
import org.lossary.RowLoss;
import org.lossary.Task;
import org.lossary.internal.kernel.Rows;
import org.lossary.internal.maths.Maths64;

/** Softmax cross-entropy of class scores against a label: log(sum exp(z / T)) - z_y / T. */
public record CrossEntropy(
    Doubles classWeights, int ignoreLabel, double labelSmoothing, double zLoss, double temperature)
    implements RowLoss {
  public static final LossInfo INFO =
      LossInfo.of("cross-entropy", "Cross-entropy")
          .family(Family.CLASSIFICATION, Task.MULTICLASS_CLASSIFICATION)
          .parameter("classWeights", Doubles.none(), "", "")
          .parameter("ignoreLabel", -100, "", "")
          .parameter("labelSmoothing", 0.0, "", 0, 1, "")
          .parameter("zLoss", 0.0, "", 0, 1, "")
          .parameter("temperature", 1.0, "", 0.1, 10, "")
          .domains(Domain.REAL, Domain.LABEL)
          .build();

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public boolean ignored(int label) {
    return label == ignoreLabel;
  }

  @Override
  public double row(Row row) {
    double[] z = row.score;
    int at = row.scoreAt;
    int k = row.columns;
    double[] g = row.gradient;
    double max = Rows.max(z, at, k);
    double inverse = 1 / temperature;
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
