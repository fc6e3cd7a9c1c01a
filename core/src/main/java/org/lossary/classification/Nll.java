package org.lossary.classification;

import org.lossary.Domain;
import org.lossary.Doubles;
import org.lossary.Family;
import org.lossary.LossInfo;
import org.lossary.Property;
import org.lossary.Row;
import org.lossary.RowLoss;
import org.lossary.Task;

/**
 * Negative log-likelihood of a row of log-probabilities x against a label y, -w_y x_y, or against a
 * row of probabilities t, -sum over c of w_c t_c x_c. Linear in x: its gradient does not know that
 * probabilities sum to 1, which is the business of what made them.
 *
 * <p>With labels the mean divides by the sum of the labels' class weights, and rows with the
 * ignored label are out; with dense targets it divides by the number of rows. A log-probability of
 * -infinity costs nothing unless its target is positive, when the loss is infinite.
 *
 * @param classWeights one for each class, finite and at least 0; none stands for all 1
 * @param ignoreLabel rows with this label count for nothing
 */
public record Nll(Doubles classWeights, int ignoreLabel) implements RowLoss, NllParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("nll", "Negative log-likelihood")
          .family(Family.CLASSIFICATION, Task.MULTICLASS_CLASSIFICATION, Task.SEQUENCE_LABELLING)
          .summary("Minus the log-probability of the true class, from log-probabilities.")
          .formula("-classWeights[y]*z[y]")
          .domains(Domain.LOG_PROBABILITY, Domain.LABEL)
          .parameter(
              "classWeights",
              Doubles.none(),
              "none, or finite and >= 0 for each class",
              "what each class counts")
          .parameter(
              "ignoreLabel", -100, "any whole number", "rows with this label count for nothing")
          .properties(
              Property.CONVEX,
              Property.DIFFERENTIABLE,
              Property.NON_NEGATIVE,
              Property.BOUNDED_GRADIENT)
          .propertyWhere(Property.PROPER, "there are no classWeights")
          .name("PyTorch", "nn.NLLLoss(weight=classWeights, ignore_index=ignoreLabel)")
          .useWhen("a model ends in log-softmax, or gives log-likelihoods by other means")
          .avoidWhen("the scores before log-softmax are at hand: use cross-entropy")
          .notes("The gradient is a constant: -w_y for the label, 0 for the rest.")
          .source("R. A. Fisher, On the mathematical foundations of theoretical statistics, 1922")
          .build();

  private static final LossInfo WEIGHTED = INFO.without(Property.PROPER);

  /** Checks the parameters. */
  public Nll {
    RowArguments.requireWeights("nll", "classWeights", classWeights);
  }

  @Override
  public LossInfo info() {
    return classWeights.size() <= 1 ? INFO : WEIGHTED;
  }

  @Override
  public boolean ignored(int label) {
    return label == ignoreLabel;
  }

  @Override
  public double classWeight(int label) {
    return classWeights.weight(label);
  }

  @Override
  public void checkColumns(int columns) {
    RowArguments.requireOnePerColumn("nll", "classWeights", classWeights, columns);
  }

  @Override
  public void checkTarget(int columns, int targetColumns) {
    RowArguments.requireLabelsOrDense("nll", columns, targetColumns);
  }

  @Override
  public double row(Row row) {
    double[] x = row.score;
    double[] t = row.target;
    double[] g = row.gradient;
    double value = 0;
    for (int c = 0; c < row.columns; c++) {
      double hard = t == null ? (c == row.label ? 1 : 0) : t[row.targetAt + c];
      double share = classWeights.weight(c) * hard;
      value -= share == 0 ? 0 : share * x[row.scoreAt + c];
      if (g != null) {
        g[row.gradientAt + c] = share == 0 ? 0 : -row.scale * share;
      }
    }
    return value;
  }
}
