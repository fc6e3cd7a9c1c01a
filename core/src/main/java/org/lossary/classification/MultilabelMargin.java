package org.lossary.classification;

import org.lossary.Domain;
import org.lossary.Family;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.Property;
import org.lossary.Row;
import org.lossary.RowLoss;
import org.lossary.Task;

/**
 * Multi-label hinge loss of a row of scores z against a row of targets, 1 for each label that
 * applies and 0 for the rest: the sum over every pair of a label j that applies and a class i that
 * does not of max(0, margin - z_j + z_i), divided by the number of classes if {@code
 * divideByClasses}.
 *
 * <p>Without any label, or with all of them, there are no pairs: the loss is 0. At margin - z_j +
 * z_i = 0 the slope is 0. A row takes time in proportion to labels times classes.
 *
 * @param margin by how much labels must lead to cost nothing; finite and at least 0
 * @param divideByClasses whether the sum is divided by the number of classes, as PyTorch does
 */
public record MultilabelMargin(double margin, boolean divideByClasses)
    implements RowLoss, MultilabelMarginParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("multilabel-margin", "Multi-label margin loss")
          .family(Family.CLASSIFICATION, Task.MULTILABEL_CLASSIFICATION)
          .summary("What each label lacks to lead each class that does not apply by a margin.")
          .formula(
              "sum(j where t[j] > 0, sum(i where t[i] <= 0, max(0, margin - z[j] + z[i])))"
                  + "/cases(divideByClasses == 1: K, otherwise: 1)")
          .domains(Domain.REAL, Domain.BINARY)
          .parameter(
              "margin",
              1.0,
              "finite and >= 0",
              0.0,
              3,
              "by how much labels must lead to cost nothing; 1 in PyTorch")
          .parameter(
              "divideByClasses",
              true,
              "true or false",
              "whether the sum is divided by the number of classes")
          .properties(
              Property.CONVEX, Property.NON_NEGATIVE, Property.MARGIN, Property.BOUNDED_GRADIENT)
          .name("PyTorch", "nn.MultiLabelMarginLoss() on lists of label indices")
          .useWhen("the order of labels matters: those that apply should come first")
          .avoidWhen("each label needs a probability or a threshold: use multilabel-bce")
          .notes("Targets above 0 are labels that apply.")
          .source(
              "A. Elisseeff and J. Weston, A kernel method for multi-labelled classification, NIPS"
                  + " 2001")
          .build();

  /** Checks the parameters. */
  public MultilabelMargin {
    LossException.requireNonNegative("multilabel-margin", "margin", margin);
  }

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public void checkTarget(int columns, int targetColumns) {
    RowArguments.requireDense("multilabel-margin", columns, targetColumns);
  }

  @Override
  public double row(Row row) {
    double[] z = row.score;
    double[] t = row.target;
    double[] g = row.gradient;
    double[] counts = row.work;
    int at = row.scoreAt;
    for (int j = 0; j < row.columns; j++) {
      counts[j] = 0;
    }
    double sum = 0;
    for (int j = 0; t != null && j < row.columns; j++) {
      if (t[row.targetAt + j] > 0) {
        double own = z[at + j];
        int inside = 0;
        for (int i = 0; i < row.columns; i++) {
          double lack = margin + (z[at + i] - own);
          if (!(t[row.targetAt + i] > 0) && !(lack <= 0)) {
            sum += lack;
            counts[i] += 1;
            inside++;
          }
        }
        counts[j] = -inside;
      }
    }
    double factor = divideByClasses ? 1.0 / row.columns : 1;
    for (int j = 0; g != null && j < row.columns; j++) {
      g[row.gradientAt + j] = row.scale * factor * counts[j];
    }
    return factor * sum;
  }
}
