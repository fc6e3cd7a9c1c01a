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
 * Categorical hinge loss as Keras defines it: max(0, margin + max (1 - t_j) z_j - sum t_j z_j) for
 * a row of scores z and targets t within [0, 1], where j runs over all classes; a label y stands
 * for t_y = 1 and 0 elsewhere.
 *
 * <p>The inner maximum has a 0 at the label's own place: unlike {@link CrammerSinger}, the label's
 * score must exceed the margin even if all other scores are negative. Where several classes share
 * the maximum, the gradient is that of the first; where the value is 0 it is 0.
 *
 * @param margin by how much the label's score must lead to cost nothing; finite and at least 0
 */
public record CategoricalHinge(double margin) implements RowLoss, CategoricalHingeParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("categorical-hinge", "Categorical hinge loss")
          .family(Family.CLASSIFICATION, Task.MULTICLASS_CLASSIFICATION)
          .summary("What the right class lacks to lead the worst wrong class, and 0, by a margin.")
          .formula("max(0, margin + max(j, (1 - t[j])*z[j]) - sum(j, t[j]*z[j]))")
          .domains(Domain.REAL, Domain.LABEL)
          .parameter(
              "margin",
              1.0,
              "finite and >= 0",
              0.0,
              3,
              "by how much the label's score must lead to cost nothing; 1 in Keras")
          .properties(
              Property.CONVEX, Property.NON_NEGATIVE, Property.MARGIN, Property.BOUNDED_GRADIENT)
          .name("Keras", "losses.CategoricalHinge()")
          .useWhen("a model trained with Keras' loss must be matched")
          .avoidWhen(
              "the zero of the scores means nothing: crammer-singer looks at differences only")
          .source(
              "F. Chollet et al., Keras, 2015; after K. Crammer and Y. Singer, On the algorithmic"
                  + " implementation of multiclass kernel-based vector machines, JMLR 2, 2001")
          .build();

  /** Checks the parameters. */
  public CategoricalHinge {
    LossException.requireNonNegative("categorical-hinge", "margin", margin);
  }

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public void checkTarget(int columns, int targetColumns) {
    RowArguments.requireLabelsOrDense("categorical-hinge", columns, targetColumns);
  }

  @Override
  public double row(Row row) {
    double[] g = row.gradient;
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
    double lack = margin + (most - right);
    if (g != null) {
      double slope = lack <= 0 ? 0 : row.scale;
      for (int j = 0; j < row.columns; j++) {
        double t = target(row, j);
        g[row.gradientAt + j] = slope * ((j == worst ? 1 - t : 0) - t);
      }
    }
    return Math.max(0, lack);
  }

  private static double target(Row row, int j) {
    double[] t = row.target;
    return t == null ? (j == row.label ? 1 : 0) : t[row.targetAt + j];
  }
}
