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
import org.lossary.internal.kernel.Rows;
import org.lossary.internal.maths.Maths64;

/**
 * Focal loss of a row of class scores z against a label or a row of probabilities t: the sum over
 * the classes of alpha t (1 - p)^gamma (-log p) with p = softmax(z). A label y stands for t_y = 1
 * and 0 elsewhere.
 *
 * <p>1 - p and -log p of a dominating class are taken from the sum of the others, so that no digits
 * are lost and no power is taken of a negative number, for any gamma and finite scores. A score of
 * -infinity is an impossible class, as for {@link CrossEntropy}.
 *
 * @param gamma focusing exponent; finite and at least 0, where 0 is plain cross-entropy
 * @param alpha one for all classes or one for each, finite and at least 0; none stands for 1
 */
public record FocalSoftmax(double gamma, Doubles alpha) implements RowLoss, FocalSoftmaxParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("focal-softmax", "Focal loss with softmax")
          .family(Family.CLASSIFICATION, Task.MULTICLASS_CLASSIFICATION)
          .summary("Softmax cross-entropy that fades out what is already right.")
          .formula(
              "L = ln(sum(j, exp(z[j]))); m[c] = 1 - exp(z[c] - L);"
                  + " sum(c, alpha[c]*t[c]*m[c]^gamma*(L - z[c]))")
          .domains(Domain.REAL, Domain.LABEL)
          .parameter(
              "gamma", 2.0, "finite and >= 0", 0.0, 5, "how strongly easy rows are faded out")
          .parameter(
              "alpha",
              Doubles.none(),
              "none, or finite and >= 0: one, or one for each class",
              "weight of each class")
          .properties(
              Property.NON_NEGATIVE,
              Property.DIFFERENTIABLE,
              Property.TWICE_DIFFERENTIABLE,
              Property.BOUNDED_GRADIENT)
          .hessian(HessianKind.EXACT_INDEFINITE)
          .name(
              "MONAI",
              "losses.FocalLoss(use_softmax=True, gamma=gamma), whose alpha a stands for 1 - a,"
                  + " a, a ... and whose mean divides by the classes too")
          .name(
              "Keras",
              "losses.CategoricalFocalCrossentropy(from_logits=True), but for its clipping")
          .useWhen("classes are imbalanced and most rows are easy")
          .avoidWhen("probabilities must be calibrated: focal loss draws them together")
          .notes("The mean divides by the rows, whatever alpha is. The Hessian may be negative.")
          .source("T.-Y. Lin et al., Focal loss for dense object detection, ICCV 2017")
          .build();

  /** Checks the parameters. */
  public FocalSoftmax {
    LossException.requireNonNegative("focal-softmax", "gamma", gamma);
    RowArguments.requireWeights("focal-softmax", "alpha", alpha);
  }

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public void checkColumns(int columns) {
    RowArguments.requireOneOrOnePerColumn("focal-softmax", "alpha", alpha, columns);
  }

  @Override
  public void checkTarget(int columns, int targetColumns) {
    RowArguments.requireLabelsOrDense("focal-softmax", columns, targetColumns);
  }

  @Override
  public double expFactor() {
    return 1;
  }

  @Override
  public double row(Row row) {
    double[] z = row.score;
    double[] e = row.exp;
    int at = row.scoreAt;
    int k = row.columns;
    double max = row.max;
    double sum = row.sum;
    int top = 0;
    while (top < k - 1 && z[at + top] != max) {
      top++;
    }
    double rest = sum < 2 ? Rows.totalWithout(e, row.expAt, k, top, row.work) : sum - 1;
    double logSum = Maths64.log1p(rest);
    double value = 0;
    double slopes = 0;
    double bends = 0;
    for (int c = 0; c < k; c++) {
      double share = share(row, c);
      if (share != 0) {
        double p = e[row.expAt + c] / sum;
        double m = c == top ? rest / sum : 1 - p;
        double log = (max - z[at + c]) + logSum;
        value += share * power(m) * log;
        slopes += slope(share, p, m, log);
        bends += bend(share, p, m, log) / Math.max(m, Double.MIN_NORMAL);
      }
    }
    if (row.gradient != null) {
      derivatives(row, sum, top, rest, slopes, bends);
    }
    return value;
  }

  private void derivatives(Row row, double sum, int top, double rest, double slopes, double bends) {
    double[] g = row.gradient;
    double[] h = row.hessian;
    double logSum = Maths64.log1p(rest);
    for (int c = 0; g != null && c < row.columns; c++) {
      double share = share(row, c);
      double p = row.exp[row.expAt + c] / sum;
      double m = c == top ? rest / sum : 1 - p;
      double log = share == 0 ? 0 : (row.max - row.score[row.scoreAt + c]) + logSum;
      double b = share == 0 ? 0 : slope(share, p, m, log);
      g[row.gradientAt + c] = row.scale * (b * m - p * (slopes - b));
      if (h != null) {
        double d = share == 0 ? 0 : bend(share, p, m, log);
        double far = bends - d / Math.max(m, Double.MIN_NORMAL);
        h[row.hessianAt + c] = row.scale * (d * m + p * far * p - p * m * slopes);
      }
    }
  }

  /** p times the derivative by p of share (1 - p)^gamma (-log p), where m = 1 - p. */
  private double slope(double share, double p, double m, double log) {
    return -share * power(m) * (1 + gamma * drawn(p, m, log));
  }

  /** p m times the derivative of {@link #slope} by p. */
  private double bend(double share, double p, double m, double log) {
    double inner = (2 - log) * p + (gamma - 1) * p * drawn(p, m, log);
    return p == 0 ? 0 : share * gamma * power(m) * inner;
  }

  /** p (-log p) / (1 - p): 0 at p = 0 and 1 at p = 1. */
  private static double drawn(double p, double m, double log) {
    return p == 0 ? 0 : m == 0 ? 1 : p * log / m;
  }

  private double power(double m) {
    return gamma == 0 ? 1 : gamma == 1 ? m : gamma == 2 ? m * m : Maths64.pow(m, gamma);
  }

  /** The weighted target of a class. */
  private double share(Row row, int c) {
    double[] t = row.target;
    double hard = t == null ? (c == row.label ? 1 : 0) : t[row.targetAt + c];
    return alpha.weight(c) * hard;
  }
}
