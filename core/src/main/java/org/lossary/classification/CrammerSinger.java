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
 * Multi-class hinge loss of Crammer and Singer: max(0, margin - z_y + max z_j), where y is the
 * label and j runs over the other classes. Only the worst of them matters.
 *
 * <p>Needs two classes. Where several classes share the greatest score, the gradient is that of the
 * first; at exactly the margin it is 0.
 *
 * @param margin by how much the label's score must lead to cost nothing; finite and at least 0
 */
public record CrammerSinger(double margin) implements RowLoss, CrammerSingerParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("crammer-singer", "Multi-class hinge loss (Crammer-Singer)")
          .family(Family.CLASSIFICATION, Task.MULTICLASS_CLASSIFICATION)
          .summary("What the worst wrong class lacks to stay a margin behind the right one.")
          .formula("max(0, margin - z[y] + max(j != y, z[j]))")
          .domains(Domain.REAL, Domain.LABEL)
          .parameter(
              "margin",
              1.0,
              "finite and >= 0",
              0.0,
              3,
              "by how much the label's score must lead to cost nothing")
          .properties(
              Property.CONVEX, Property.NON_NEGATIVE, Property.MARGIN, Property.BOUNDED_GRADIENT)
          .name("scikit-learn", "metrics.hinge_loss; LinearSVC(multi_class=\"crammer_singer\")")
          .name("Optax", "multiclass_hinge_loss")
          .useWhen("only the decision counts: the loss bounds the number of errors")
          .avoidWhen(
              "probabilities are needed, or training is slow: each row moves two scores only")
          .notes("Keras' CategoricalHinge is categorical-hinge: its maximum includes 0.")
          .source(
              "K. Crammer and Y. Singer, On the algorithmic implementation of multiclass"
                  + " kernel-based vector machines, JMLR 2, 2001")
          .build();

  /** Checks the parameters. */
  public CrammerSinger {
    LossException.requireNonNegative("crammer-singer", "margin", margin);
  }

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public void checkColumns(int columns) {
    RowArguments.requireTwoColumns("crammer-singer", columns);
  }

  @Override
  public void checkTarget(int columns, int targetColumns) {
    RowArguments.requireLabels("crammer-singer", targetColumns);
  }

  @Override
  public double row(Row row) {
    double[] z = row.score;
    double[] g = row.gradient;
    int at = row.scoreAt;
    int worst = row.label == 0 ? 1 : 0;
    boolean unknown = false;
    for (int j = 0; j < row.columns; j++) {
      double x = z[at + j];
      unknown |= Double.isNaN(x);
      worst = j != row.label && x > z[at + worst] ? j : worst;
      if (g != null) {
        g[row.gradientAt + j] = 0;
      }
    }
    double lack = unknown ? Double.NaN : margin + (z[at + worst] - z[at + row.label]);
    if (g != null && !(lack <= 0)) {
      double slope = unknown ? Double.NaN : row.scale;
      g[row.gradientAt + worst] = slope;
      g[row.gradientAt + row.label] = -slope;
    }
    return Math.max(0, lack);
  }
}
