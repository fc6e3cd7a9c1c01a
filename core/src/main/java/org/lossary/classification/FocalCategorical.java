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
 * Focal loss of a row of probabilities p against a label or a row of probabilities t: the sum over
 * the classes of alpha q (1 - u)^gamma (-log u), where q = (1 - s) t + s / K is the smoothed target
 * and u is p, divided by the sum of the row if {@code normalize}, and kept within [clip, 1 - clip].
 * A label y stands for t_y = 1 and 0 elsewhere.
 *
 * <p>The defaults are those of Keras, one alpha for all classes included. The gradient goes through
 * the division; what is clipped has none. A row of zeros that is to be normalised counts as all 0.
 * From scores, {@link FocalSoftmax} is better in every way.
 *
 * @param gamma focusing exponent; finite and at least 0, where 0 is plain cross-entropy
 * @param alpha one for all classes or one for each, finite and at least 0; none stands for 1
 * @param clip distance that probabilities keep from 0 and 1; within (0, 0.5)
 * @param normalize whether rows are divided by their sum first
 * @param labelSmoothing s, within [0, 1]
 */
public record FocalCategorical(
    double gamma, Doubles alpha, double clip, boolean normalize, double labelSmoothing)
    implements RowLoss, FocalCategoricalParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("focal-categorical", "Focal loss on class probabilities")
          .family(Family.CLASSIFICATION, Task.MULTICLASS_CLASSIFICATION)
          .summary("Categorical cross-entropy that fades out what is already right.")
          .formula(
              "u[j] = z[j]/cases(normalize == 1: sum(k, z[k]), otherwise: 1);"
                  + " v[j] = cases(u[j] < clip: clip, u[j] > 1 - clip: 1 - clip, otherwise: u[j]);"
                  + " -sum(j, alpha[j]*((1 - labelSmoothing)*t[j] + labelSmoothing/K)"
                  + "*(1 - v[j])^gamma*ln(v[j]))")
          .domains(Domain.DISTRIBUTION, Domain.LABEL)
          .parameter(
              "gamma", 2.0, "finite and >= 0", 0.0, 5, "how strongly easy rows are faded out")
          .parameter(
              "alpha",
              Doubles.of(0.25),
              "none, or finite and >= 0: one, or one for each class",
              "weight of each class")
          .parameter(
              "clip",
              1e-7,
              "within (0, 0.5)",
              1e-7,
              0.01,
              "probabilities are kept this far from 0 and 1")
          .parameter(
              "normalize", true, "true or false", "whether rows are divided by their sum first")
          .parameter(
              "labelSmoothing",
              0.0,
              "within [0, 1]",
              0,
              0.5,
              "part of the target that is spread over all classes")
          .properties(Property.NON_NEGATIVE)
          .hessian(HessianKind.EXACT_INDEFINITE)
          .name(
              "Keras",
              "losses.CategoricalFocalCrossentropy(alpha=alpha, gamma=gamma,"
                  + " label_smoothing=labelSmoothing)")
          .useWhen("a model gives probabilities, and most rows are easy")
          .avoidWhen("the scores before softmax are at hand: use focal-softmax")
          .notes("Derivatives of clipped probabilities are 0. The Hessian may be negative.")
          .source("T.-Y. Lin et al., Focal loss for dense object detection, ICCV 2017")
          .build();

  /** Checks the parameters. */
  public FocalCategorical {
    LossException.requireNonNegative("focal-categorical", "gamma", gamma);
    RowArguments.requireWeights("focal-categorical", "alpha", alpha);
    LossException.require(
        clip > 0 && clip < 0.5, "focal-categorical", "clip", "must be within (0, 0.5)", clip);
    LossException.requireWithin("focal-categorical", "labelSmoothing", labelSmoothing, 0, 1);
  }

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public void checkColumns(int columns) {
    RowArguments.requireOneOrOnePerColumn("focal-categorical", "alpha", alpha, columns);
  }

  @Override
  public void checkTarget(int columns, int targetColumns) {
    RowArguments.requireLabelsOrDense("focal-categorical", columns, targetColumns);
  }

  @Override
  public double row(Row row) {
    double[] p = row.score;
    int at = row.scoreAt;
    int k = row.columns;
    double total = normalize ? Rows.sum(p, at, k) : 1;
    int top = -1;
    for (int c = 0; normalize && c < k; c++) {
      top = p[at + c] > 0.5 * total ? c : top;
    }
    double rest = top < 0 ? 0 : Rows.sumWithout(p, at, k, top);
    double value = 0;
    double slopes = 0;
    double bends = 0;
    for (int c = 0; c < k; c++) {
      double x = p[at + c];
      double u = total == 0 ? 0 : x / total;
      double m = miss(u, c == top ? rest / total : 1 - u);
      double log = c == top && inside(u) ? Maths64.log1p(rest / x) : surprise(u);
      double share = share(row, c);
      value += share * power(m) * log;
      if (inside(u)) {
        slopes += u * slope(share, u, m, log);
        bends += u * u * bend(share, u, m, log);
      }
    }
    if (row.gradient != null) {
      derivatives(row, total, top, rest, slopes, bends);
    }
    return value;
  }

  private void derivatives(
      Row row, double total, int top, double rest, double slopes, double bends) {
    double[] g = row.gradient;
    double[] h = row.hessian;
    double scale = total == 0 ? 0 : row.scale / total;
    for (int c = 0; g != null && c < row.columns; c++) {
      double x = row.score[row.scoreAt + c];
      double u = total == 0 ? 0 : x / total;
      double m = c == top ? rest / total : 1 - u;
      double log = c == top ? Maths64.log1p(rest / x) : surprise(u);
      double d = inside(u) ? slope(share(row, c), u, m, log) : 0;
      double e = inside(u) ? bend(share(row, c), u, m, log) : 0;
      // With D = df/du and E = d2f/du2: (D - sum u D) / P, and its derivative.
      double far = slopes - d * u;
      g[row.gradientAt + c] = scale * (normalize ? d * m - far : d);
      if (h != null) {
        double turn = e * m * m - 2 * d * m + (bends - e * u * u) + 2 * far;
        h[row.hessianAt + c] = total == 0 ? 0 : scale / total * (normalize ? turn : e);
      }
    }
  }

  /** Derivative of share (1 - u)^gamma (-log u) by u, where m = 1 - u. */
  private double slope(double share, double u, double m, double log) {
    return -share * power(m) * (gamma * log / m + 1 / u);
  }

  /** The second one. */
  private double bend(double share, double u, double m, double log) {
    double first = gamma * (gamma - 1) * log / (m * m) + 2 * gamma / (m * u);
    return share * power(m) * (first + 1 / (u * u));
  }

  private double power(double m) {
    return gamma == 0 ? 1 : gamma == 1 ? m : gamma == 2 ? m * m : Maths64.pow(m, gamma);
  }

  private boolean inside(double u) {
    return u >= clip && u <= 1 - clip;
  }

  /** 1 - u after clipping. */
  private double miss(double u, double m) {
    return u < clip ? 1 - clip : u > 1 - clip ? clip : m;
  }

  /** -log u after clipping. */
  private double surprise(double u) {
    return u < clip ? -Maths64.log(clip) : u > 1 - clip ? -Maths64.log1p(-clip) : -Maths64.log(u);
  }

  /** The weighted, smoothed target of a class. */
  private double share(Row row, int c) {
    double[] t = row.target;
    double hard = t == null ? (c == row.label ? 1 : 0) : t[row.targetAt + c];
    return alpha.weight(c) * ((1 - labelSmoothing) * hard + labelSmoothing / row.columns);
  }
}
