package org.lossary.classification;

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
import org.lossary.internal.maths.Maths64;

/**
 * Multi-label binary cross-entropy of a row of logits z against a row of targets t within [0, 1]:
 * the mean over the classes of a_j q_j softplus(-z_j) + (1 - q_j) softplus(z_j), where a_j is the
 * weight of the class's positive term and q = t (1 - s) + s/2 the smoothed target. Stable for every
 * finite logit.
 *
 * <p>A row is the mean over its classes, so that the mean over a batch is the mean over its
 * elements. {@link BceWithLogits} is the same with one weight for all classes, element by element.
 *
 * @param posWeight a, one for each class or one for all, finite and at least 0; none stands for 1
 * @param labelSmoothing s, within [0, 1]
 */
public record MultilabelBce(Doubles posWeight, double labelSmoothing)
    implements RowLoss, MultilabelBceParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("multilabel-bce", "Multi-label binary cross-entropy")
          .family(Family.CLASSIFICATION, Task.MULTILABEL_CLASSIFICATION)
          .summary("Binary cross-entropy with a weight of the positive term for each class.")
          .formula(
              "q[j] = t[j]*(1 - labelSmoothing) + labelSmoothing/2;"
                  + " mean(j, posWeight[j]*q[j]*softplus(-z[j]) + (1 - q[j])*softplus(z[j]))")
          .domains(Domain.REAL, Domain.UNIT)
          .parameter(
              "posWeight",
              Doubles.none(),
              "none, or finite and >= 0: one, or one for each class",
              "factor of each class's positive term")
          .parameter(
              "labelSmoothing",
              0.0,
              "within [0, 1]",
              0,
              0.5,
              "how far targets are drawn to 1/2 before anything else")
          .properties(
              Property.CONVEX,
              Property.NON_NEGATIVE,
              Property.DIFFERENTIABLE,
              Property.TWICE_DIFFERENTIABLE,
              Property.BOUNDED_GRADIENT)
          .propertyWhere(Property.PROPER, "labelSmoothing is 0 and there is no posWeight")
          .hessian(HessianKind.EXACT)
          .name("PyTorch", "nn.BCEWithLogitsLoss(pos_weight=posWeight)")
          .useWhen("several labels may apply and some are much rarer than others")
          .avoidWhen("one weight does for all classes: bce-with-logits is faster")
          .notes("With weights other than 1 the optimal sigmoid is not the probability.")
          .source("D. R. Cox, The regression analysis of binary sequences, JRSS B 20, 1958")
          .build();

  private static final LossInfo SHIFTED = INFO.without(Property.PROPER);

  /** Checks the parameters. */
  public MultilabelBce {
    RowArguments.requireWeights("multilabel-bce", "posWeight", posWeight);
    LossException.requireWithin("multilabel-bce", "labelSmoothing", labelSmoothing, 0, 1);
  }

  @Override
  public LossInfo info() {
    return posWeight.isEmpty() && labelSmoothing == 0 ? INFO : SHIFTED;
  }

  @Override
  public void checkColumns(int columns) {
    RowArguments.requireOneOrOnePerColumn("multilabel-bce", "posWeight", posWeight, columns);
  }

  @Override
  public void checkTarget(int columns, int targetColumns) {
    RowArguments.requireDense("multilabel-bce", columns, targetColumns);
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
      double yes = posWeight.weight(j) * smoothed(t[row.targetAt + j]);
      double no = 1 - smoothed(t[row.targetAt + j]);
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

  private double smoothed(double t) {
    return t * (1 - labelSmoothing) + 0.5 * labelSmoothing;
  }
}
