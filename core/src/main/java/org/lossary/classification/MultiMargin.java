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

/**
 * Multi-class hinge loss of Weston and Watkins: w_y times the sum over the classes j other than the
 * label y of max(0, margin - z_y + z_j)^power, divided by the number of classes if {@code
 * divideByClasses}.
 *
 * <p>The class weight multiplies after the power and does not enter the mean, which divides by the
 * number of rows. At margin - z_y + z_j = 0 the slope is 0. The Hessian is 0 for power 1, and for
 * power 2 it counts the classes inside the margin.
 *
 * @param power 1, or 2 for a loss with a continuous slope
 * @param margin by how much the label's score must lead to cost nothing; finite and at least 0
 * @param classWeights one for each class, finite and at least 0; none stands for all 1
 * @param divideByClasses whether the sum is divided by the number of classes, as PyTorch does
 */
public record MultiMargin(int power, double margin, Doubles classWeights, boolean divideByClasses)
    implements RowLoss, MultiMarginParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("multi-margin", "Multi-class hinge loss (Weston-Watkins)")
          .family(Family.CLASSIFICATION, Task.MULTICLASS_CLASSIFICATION)
          .summary("What each wrong class lacks to stay a margin behind the right one, added up.")
          .formula(
              "classWeights[y]*sum(j != y, max(0, margin - z[y] + z[j])^power)"
                  + "/cases(divideByClasses == 1: K, otherwise: 1)")
          .domains(Domain.REAL, Domain.LABEL)
          .parameter("power", 1, "1 or 2", 1, 2, "exponent of each class's violation")
          .parameter(
              "margin",
              1.0,
              "finite and >= 0",
              0.0,
              3,
              "by how much the label's score must lead to cost nothing")
          .parameter(
              "classWeights",
              Doubles.none(),
              "none, or finite and >= 0 for each class",
              "what each class counts")
          .parameter(
              "divideByClasses",
              true,
              "true or false",
              "whether the sum is divided by the number of classes")
          .properties(Property.CONVEX, Property.NON_NEGATIVE, Property.MARGIN)
          .propertyWhere(Property.BOUNDED_GRADIENT, "power is 1")
          .hessian(HessianKind.EXACT_INDEFINITE)
          .name("PyTorch", "nn.MultiMarginLoss(p=power, margin=margin, weight=classWeights)")
          .useWhen("only the decision counts and every wrong class should stay behind")
          .avoidWhen(
              "probabilities are needed, or there are so many classes that most never matter")
          .notes("The mean divides by the rows, whatever the class weights.")
          .source(
              "J. Weston and C. Watkins, Support vector machines for multi-class pattern"
                  + " recognition, ESANN 1999")
          .build();

  private static final LossInfo SQUARED = INFO.without(Property.BOUNDED_GRADIENT);

  /** Checks the parameters. */
  public MultiMargin {
    LossException.require(
        power == 1 || power == 2, "multi-margin", "power", "must be 1 or 2", power);
    LossException.requireNonNegative("multi-margin", "margin", margin);
    RowArguments.requireWeights("multi-margin", "classWeights", classWeights);
  }

  @Override
  public LossInfo info() {
    return power == 1 ? INFO : SQUARED;
  }

  @Override
  public void checkColumns(int columns) {
    RowArguments.requireOnePerColumn("multi-margin", "classWeights", classWeights, columns);
  }

  @Override
  public void checkTarget(int columns, int targetColumns) {
    RowArguments.requireLabels("multi-margin", targetColumns);
  }

  @Override
  public double row(Row row) {
    double[] z = row.score;
    double[] g = row.gradient;
    double[] h = row.hessian;
    int at = row.scoreAt;
    double own = z[at + row.label];
    double factor = classWeights.weight(row.label) / (divideByClasses ? row.columns : 1);
    double sum = 0;
    double slopes = 0;
    double inside = 0;
    for (int j = 0; j < row.columns; j++) {
      double lack = j == row.label ? 0 : Math.max(0, margin + (z[at + j] - own));
      double slope = power == 2 ? 2 * lack : lack > 0 ? 1 : 0;
      sum += power == 2 ? lack * lack : lack;
      slopes += slope;
      inside += lack > 0 ? 1 : 0;
      if (g != null) {
        g[row.gradientAt + j] = row.scale * factor * slope;
      }
      if (h != null) {
        h[row.hessianAt + j] = row.scale * factor * (power == 2 && lack > 0 ? 2 : 0);
      }
    }
    if (g != null) {
      g[row.gradientAt + row.label] = -row.scale * factor * slopes;
    }
    if (h != null) {
      h[row.hessianAt + row.label] = row.scale * factor * (power == 2 ? 2 * inside : 0);
    }
    return factor * sum;
  }
}
