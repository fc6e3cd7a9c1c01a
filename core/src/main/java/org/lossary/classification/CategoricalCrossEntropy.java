package org.lossary.classification;

import java.util.List;
import org.lossary.Domain;
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
 * Cross-entropy of a row of probabilities p against a label or a row of probabilities t: minus the
 * sum over the classes of q log(u + eps), where q = (1 - s) t + s / K is the smoothed target and u
 * is p, divided by the sum of the row if {@code normalize}, and kept within [clip, 1 - clip]. Clip
 * 0 does not clip at all. A label y stands for t_y = 1 and 0 elsewhere.
 *
 * <p>Clip 1e-7 with {@code normalize} is Keras' convention, eps alone is Flux'; without any of them
 * it is the definition. With eps the loss of a certain and right prediction is negative. The
 * gradient goes through the division; what is clipped has none. With {@code normalize} the
 * logarithm of a dominating class is taken from the sum of the others, so that no digits are lost.
 *
 * <p>p = 0 costs nothing where q = 0; where q is positive and clip is 0, value and gradient are
 * infinite. A row of zeros that is to be normalised counts as all 0. From scores, {@link
 * CrossEntropy} is better in every way.
 *
 * @param clip distance that probabilities keep from 0 and 1; within [0, 0.5)
 * @param normalize whether rows are divided by their sum first
 * @param labelSmoothing s, within [0, 1]
 * @param eps added under the logarithm; finite and &gt;= 0, and 0 with {@code normalize}
 */
public record CategoricalCrossEntropy(
    double clip, boolean normalize, double labelSmoothing, double eps)
    implements RowLoss, CategoricalCrossEntropyParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("categorical-cross-entropy", "Categorical cross-entropy")
          .family(Family.CLASSIFICATION, Task.MULTICLASS_CLASSIFICATION)
          .summary("Minus the log-probability of the true class, from probabilities.")
          .formula(
              "u[j] = z[j]/cases(normalize == 1: sum(k, z[k]), otherwise: 1);"
                  + " v[j] = cases(clip == 0: u[j], u[j] < clip: clip, u[j] > 1 - clip: 1 - clip,"
                  + " otherwise: u[j]);"
                  + " -sum(j, xlogy((1 - labelSmoothing)*t[j] + labelSmoothing/K, v[j] + eps))")
          .domains(Domain.DISTRIBUTION, Domain.LABEL)
          .parameter(
              "clip",
              0.0,
              "within [0, 0.5)",
              0.0,
              0.01,
              "probabilities are kept this far from 0 and 1; 1e-7 in Keras")
          .parameter(
              "normalize", false, "true or false", "whether rows are divided by their sum first")
          .parameter(
              "labelSmoothing",
              0.0,
              "within [0, 1]",
              0,
              0.5,
              "part of the target that is spread over all classes")
          .parameter(
              "eps",
              0.0,
              "finite and >= 0, 0 with normalize",
              0,
              0.01,
              "added under the logarithm; the machine epsilon in Flux")
          .propertyWhere(Property.NON_NEGATIVE, "eps is 0")
          .propertyWhere(Property.CONVEX, "clip is 0 and normalize false")
          .propertyWhere(Property.PROPER, "labelSmoothing and eps are 0")
          .hessian(HessianKind.EXACT_INDEFINITE)
          .name(
              "Keras",
              "losses.CategoricalCrossentropy(label_smoothing=labelSmoothing) with clip 1e-7 and"
                  + " normalize")
          .name("Keras", "losses.SparseCategoricalCrossentropy() with clip 1e-7 and normalize")
          .name("scikit-learn", "metrics.log_loss")
          .name("Flux", "crossentropy(p, t, eps=eps)")
          .useWhen("a model gives probabilities and nothing else")
          .avoidWhen("the scores before softmax are at hand: use cross-entropy")
          .notes("With clip, derivatives of clipped probabilities are 0.")
          .source("I. J. Good, Rational decisions, JRSS B 14, 1952")
          .build();

  private static final LossInfo SMOOTHED = INFO.without(Property.PROPER);
  private static final LossInfo SHIFTED = SMOOTHED.without(Property.NON_NEGATIVE);
  private static final List<LossInfo> CONVEX = List.of(INFO, SMOOTHED, SHIFTED);
  private static final List<LossInfo> OTHERS =
      CONVEX.stream().map(info -> info.without(Property.CONVEX)).toList();

  /** Checks the parameters. */
  public CategoricalCrossEntropy {
    LossException.require(
        clip >= 0 && clip < 0.5,
        "categorical-cross-entropy",
        "clip",
        "must be within [0, 0.5)",
        clip);
    LossException.requireWithin(
        "categorical-cross-entropy", "labelSmoothing", labelSmoothing, 0, 1);
    LossException.requireNonNegative("categorical-cross-entropy", "eps", eps);
    LossException.require(
        eps == 0 || !normalize,
        "categorical-cross-entropy",
        "eps",
        "must be 0 with normalize",
        eps);
  }

  @Override
  public LossInfo info() {
    List<LossInfo> infos = clip == 0 && !normalize ? CONVEX : OTHERS;
    return infos.get(eps > 0 ? 2 : labelSmoothing > 0 ? 1 : 0);
  }

  @Override
  public void checkTarget(int columns, int targetColumns) {
    RowArguments.requireLabelsOrDense("categorical-cross-entropy", columns, targetColumns);
  }

  @Override
  public double row(Row row) {
    double[] p = row.score;
    int at = row.scoreAt;
    int k = row.columns;
    double total = normalize ? Rows.sum(p, at, k) : 1;
    int top = -1;
    int main = -1;
    double mainShare = 0;
    for (int c = 0; c < k; c++) {
      top = normalize && p[at + c] > 0.5 * total ? c : top;
      double share = share(row, c);
      main = share > mainShare ? c : main;
      mainShare = Math.max(mainShare, share);
    }
    double rest = top < 0 ? 0 : Rows.sumWithout(p, at, k, top);
    double value = 0;
    double others = 0;
    double own = 0;
    for (int c = 0; c < k; c++) {
      double x = p[at + c];
      double share = share(row, c);
      if (share != 0) {
        double u = total == 0 ? 0 : x / total;
        value += share * (c == top && !clipped(u) ? Maths64.log1p(rest / x) : surprise(u));
        double active = clipped(u) ? 0 : share;
        others += c == main ? 0 : active;
        own = c == main ? active : own;
      }
    }
    if (row.gradient != null) {
      derivatives(row, total, top, rest, main, others, own);
    }
    return value;
  }

  /**
   * The gradient A / P - q / p and the Hessian q / p^2 - A / P^2 of a normalised row, where P is
   * its sum and A the sum of the targets q that are not clipped, without the cancellation between
   * the class that has most of P and the one that has most of A.
   */
  private void derivatives(
      Row row, double total, int top, double rest, int main, double others, double own) {
    double[] g = row.gradient;
    double[] h = row.hessian;
    double scale = row.scale / total;
    for (int c = 0; g != null && c < row.columns; c++) {
      double x = row.score[row.scoreAt + c];
      double share = clipped(total == 0 ? 0 : x / total) ? 0 : share(row, c);
      double away = c == main ? others : others + own - share;
      double odds = share == 0 ? 0 : (c == top ? rest : total - x) / x;
      double slope = normalize ? away - share * odds : share == 0 ? 0 : -share / (x + eps);
      g[row.gradientAt + c] = total == 0 && slope == 0 ? 0 : scale * slope;
      if (h != null) {
        double bend =
            normalize
                ? share * odds * (2 + odds) - away
                : share == 0 ? 0 : share / ((x + eps) * (x + eps));
        h[row.hessianAt + c] = total == 0 && bend == 0 ? 0 : scale / total * bend;
      }
    }
  }

  private boolean clipped(double u) {
    return clip > 0 && (u < clip || u > 1 - clip);
  }

  /** -log of a probability after clipping, with eps added. */
  private double surprise(double u) {
    if (eps > 0) {
      double shift = clip > 0 && u > 1 - clip ? -clip : clip > 0 && u < clip ? clip - 1 : u - 1;
      // The difference from 1 is exact above 1/2, and decides there; below, u itself.
      return shift > -0.5
          ? -Maths64.log1p(shift + eps)
          : -Maths64.log((clip > 0 && u < clip ? clip : u) + eps);
    }
    return clip > 0 && u < clip
        ? -Maths64.log(clip)
        : clip > 0 && u > 1 - clip ? -Maths64.log1p(-clip) : -Maths64.log(u);
  }

  /** The smoothed target of a class. */
  private double share(Row row, int c) {
    double[] t = row.target;
    double hard = t == null ? (c == row.label ? 1 : 0) : t[row.targetAt + c];
    return (1 - labelSmoothing) * hard + labelSmoothing / row.columns;
  }
}
