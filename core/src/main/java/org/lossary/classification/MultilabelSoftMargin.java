package org.lossary.classification;

import org.lossary.Domain;
import org.lossary.Doubles;
import org.lossary.Family;
import org.lossary.HessianKind;
import org.lossary.LossInfo;
import org.lossary.Property;
import org.lossary.Row;
import org.lossary.RowLoss;
import org.lossary.Task;
import org.lossary.internal.maths.Maths64;

/**
 * Multi-label soft margin loss of a row of logits z against a row of targets t within [0, 1]: the
 * mean over the classes of w_j (t_j softplus(-z_j) + (1 - t_j) softplus(z_j)), which is binary
 * cross-entropy class by class. Stable for every finite logit.
 *
 * @param classWeights one for each class, finite and at least 0; none stands for all 1
 */
public record MultilabelSoftMargin(Doubles classWeights)
    implements RowLoss, MultilabelSoftMarginParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("multilabel-soft-margin", "Multi-label soft margin loss")
          .family(Family.CLASSIFICATION, Task.MULTILABEL_CLASSIFICATION)
          .summary("Binary cross-entropy of each class, averaged over the classes of a row.")
          .formula("mean(j, classWeights[j]*(t[j]*softplus(-z[j]) + (1 - t[j])*softplus(z[j])))")
          .domains(Domain.REAL, Domain.UNIT)
          .parameter(
              "classWeights",
              Doubles.none(),
              "none, or finite and >= 0 for each class",
              "what each class counts")
          .properties(
              Property.CONVEX,
              Property.NON_NEGATIVE,
              Property.DIFFERENTIABLE,
              Property.TWICE_DIFFERENTIABLE,
              Property.BOUNDED_GRADIENT,
              Property.PROPER)
          .hessian(HessianKind.EXACT)
          .name("PyTorch", "nn.MultiLabelSoftMarginLoss(weight=classWeights)")
          .useWhen("several labels may apply and classes count differently")
          .avoidWhen("labels are rare: multilabel-bce weighs the positive terms alone")
          .notes("One value a row, the mean over its classes, whatever their weights.")
          .source("D. R. Cox, The regression analysis of binary sequences, JRSS B 20, 1958")
          .build();

  /** Checks the parameters. */
  public MultilabelSoftMargin {
    RowArguments.requireWeights("multilabel-soft-margin", "classWeights", classWeights);
  }

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public void checkColumns(int columns) {
    RowArguments.requireOnePerColumn(
        "multilabel-soft-margin", "classWeights", classWeights, columns);
  }

  @Override
  public void checkTarget(int columns, int targetColumns) {
    RowArguments.requireDense("multilabel-soft-margin", columns, targetColumns);
  }

  @Override
  public double row(Row row) {
    double[] t = row.target;
    double[] g = row.gradient;
    double[] h = row.hessian;
    double factor = 1.0 / row.columns;
    double part = row.scale * factor;
    double sum = 0;
    for (int j = 0; t != null && j < row.columns; j++) {
      double z = row.score[row.scoreAt + j];
      double yes = classWeights.weight(j) * t[row.targetAt + j];
      double no = classWeights.weight(j) * (1 - t[row.targetAt + j]);
      sum += yes * Maths64.softplus(-z) + no * Maths64.softplus(z);
      if (g != null) {
        double up = Maths64.sigmoid(z);
        double down = Maths64.sigmoid(-z);
        g[row.gradientAt + j] = part * (no * up - yes * down);
        if (h != null) {
          h[row.hessianAt + j] = part * (yes + no) * up * down;
        }
      }
    }
    return factor * sum;
  }
}
