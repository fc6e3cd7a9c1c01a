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
 * Softmax cross-entropy of a row of class scores z against a label or a row of probabilities t: sum
 * over the classes c of w_c q_c (L - z_c / T), where L = log sum exp(z / T), plus zLoss L^2. Here q
 * = (1 - s) t + s / K with smoothing s, temperature T and class weights w; a label y stands for t_y
 * = 1 and 0 elsewhere.
 *
 * <p>Targets are not normalised. With labels the mean divides by the sum of the labels' class
 * weights and rows with the ignored label are out, smoothing included; with dense targets it
 * divides by the number of rows, weights or not. The z term has no class weight.
 *
 * <p>Every term is a sum of things that are not negative, and the part of all classes but the
 * greatest is added up on its own, so that a loss of 1e-26 is as exact as one of 10 and scores of
 * 1e30 are as good as any. A score of -infinity marks an impossible class: it has probability 0,
 * gradient 0, and costs nothing unless its target is positive, when the loss is infinite. A row of
 * nothing but -infinity gives NaN.
 *
 * <p>The Hessian is the exact diagonal, T^-2 (Q p (1 - p) + 2 zLoss (L p (1 - p) + p^2)) with Q the
 * sum of w q, floored at 0 where a very negative L would make it negative. Twice Q p (1 - p) bounds
 * the whole matrix: that is what XGBoost and LightGBM take for softmax.
 *
 * @param classWeights one for each class, finite and at least 0; none stands for all 1
 * @param ignoreLabel rows with this label count for nothing
 * @param labelSmoothing s, within [0, 1]
 * @param zLoss factor of the squared log-sum-exp; finite and at least 0
 * @param temperature T, what scores are divided by; finite and &gt; 0
 */
public record CrossEntropy(
    Doubles classWeights, int ignoreLabel, double labelSmoothing, double zLoss, double temperature)
    implements RowLoss, CrossEntropyParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("cross-entropy", "Cross-entropy")
          .family(Family.CLASSIFICATION, Task.MULTICLASS_CLASSIFICATION, Task.SEQUENCE_LABELLING)
          .summary("Minus the log-probability that softmax gives to the true class.")
          .formula(
              "L = ln(sum(j, exp(z[j]/temperature)));"
                  + " (1 - labelSmoothing)*classWeights[y]*(L - z[y]/temperature)"
                  + " + labelSmoothing/K*sum(j, classWeights[j]*(L - z[j]/temperature))"
                  + " + zLoss*L^2")
          .domains(Domain.REAL, Domain.LABEL)
          .parameter(
              "classWeights",
              Doubles.none(),
              "none, or finite and >= 0 for each class",
              "what each class counts")
          .parameter(
              "ignoreLabel", -100, "any whole number", "rows with this label count for nothing")
          .parameter(
              "labelSmoothing",
              0.0,
              "within [0, 1]",
              0,
              0.5,
              "part of the target that is spread over all classes")
          .parameter(
              "zLoss",
              0.0,
              "finite and >= 0",
              0,
              0.1,
              "factor of the squared log-sum-exp, which keeps scores from drifting")
          .parameter(
              "temperature", 1.0, "finite and > 0", 0.25, 10, "what scores are divided by first")
          .properties(Property.DIFFERENTIABLE, Property.TWICE_DIFFERENTIABLE, Property.NON_NEGATIVE)
          .propertyWhere(Property.CONVEX, "zLoss is 0")
          .propertyWhere(Property.BOUNDED_GRADIENT, "zLoss is 0")
          .propertyWhere(Property.PROPER, "labelSmoothing is 0 and there are no classWeights")
          .hessian(HessianKind.EXACT)
          .name(
              "PyTorch",
              "nn.CrossEntropyLoss(weight=classWeights, ignore_index=ignoreLabel,"
                  + " label_smoothing=labelSmoothing)")
          .name("Keras", "losses.SparseCategoricalCrossentropy(from_logits=True)")
          .name("Keras", "losses.CategoricalCrossentropy(from_logits=True)")
          .name("scikit-learn", "_loss.HalfMultinomialLoss")
          .name("Optax", "softmax_cross_entropy; softmax_cross_entropy_with_integer_labels")
          .name("XGBoost", "multi:softprob")
          .name("LightGBM", "multiclass")
          .useWhen("one of several classes is right and probabilities are wanted")
          .avoidWhen(
              "labels are noisy and labelSmoothing is 0, or several classes may be right at once")
          .notes(
              "Mean: labels divide by the sum of their class weights, dense"
                  + " targets by the rows; nothing to divide by gives 0.")
          .source(
              "J. S. Bridle, Probabilistic interpretation of feedforward classification network"
                  + " outputs, 1990; label smoothing: C. Szegedy et al., CVPR 2016; z-loss:"
                  + " A. Chowdhery et al., PaLM, 2022")
          .build();

  private static final LossInfo DRAWN = INFO.without(Property.CONVEX, Property.BOUNDED_GRADIENT);
  private static final LossInfo SHIFTED = INFO.without(Property.PROPER);
  private static final LossInfo NEITHER = DRAWN.without(Property.PROPER);

  /** Checks the parameters. */
  public CrossEntropy {
    RowArguments.requireWeights("cross-entropy", "classWeights", classWeights);
    LossException.requireWithin("cross-entropy", "labelSmoothing", labelSmoothing, 0, 1);
    LossException.requireNonNegative("cross-entropy", "zLoss", zLoss);
    LossException.requirePositive("cross-entropy", "temperature", temperature);
  }

  @Override
  public LossInfo info() {
    boolean proper = labelSmoothing == 0 && classWeights.size() <= 1;
    return zLoss == 0 ? proper ? INFO : SHIFTED : proper ? DRAWN : NEITHER;
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
    RowArguments.requireOnePerColumn("cross-entropy", "classWeights", classWeights, columns);
  }

  @Override
  public void checkTarget(int columns, int targetColumns) {
    RowArguments.requireLabelsOrDense("cross-entropy", columns, targetColumns);
  }

  @Override
  public double row(Row row) {
    return row.target == null && labelSmoothing == 0 && row.hessian == null
        ? plain(row)
        : spread(row);
  }

  @Override
  public double expFactor() {
    return 1 / temperature;
  }

  /** Against a label alone: no loop but those of the primitives. */
  private double plain(Row row) {
    double[] e = row.exp;
    int at = row.expAt;
    int k = row.columns;
    double inverse = 1 / temperature;
    double weight = classWeights.weight(row.label);
    double behind = row.max - row.score[row.scoreAt + row.label];
    double own = e[at + row.label];
    double sum = row.sum;
    double rest =
        behind == 0 && sum < 2 ? Rows.totalWithout(e, at, k, row.label, row.work) : sum - 1;
    double logSum = Maths64.log1p(rest);
    double lse = zLoss == 0 ? 0 : row.max * inverse + logSum;
    double value = weight * (behind * inverse + logSum);
    double[] g = row.gradient;
    if (g != null) {
      double part = row.scale * inverse;
      double missing = behind == 0 ? rest : sum - own;
      Rows.times(e, at, k, part * (weight + 2 * zLoss * lse) / sum, g, row.gradientAt);
      g[row.gradientAt + row.label] = part * (2 * zLoss * lse * own - weight * missing) / sum;
    }
    return zLoss == 0 ? value : value + zLoss * lse * lse;
  }

  /** Against a target spread over the classes, or with the Hessian. */
  private double spread(Row row) {
    double[] z = row.score;
    double[] t = row.target;
    double[] e = row.exp;
    int at = row.scoreAt;
    int tAt = row.targetAt;
    int k = row.columns;
    int label = row.label;
    double max = row.max;
    double inverse = 1 / temperature;
    double sum = row.sum;
    int top = -1;
    double topShare = 0;
    double others = 0;
    double distance = 0;
    for (int c = 0; c < k; c++) {
      double share = share(t == null ? (c == label ? 1 : 0) : t[tAt + c], c, k);
      double behind = max - z[at + c];
      if (top < 0 && behind == 0) {
        top = c;
        topShare = share;
      } else {
        others += share;
        distance += share == 0 ? 0 : share * behind;
      }
    }
    double rest = sum < 2 && top >= 0 ? Rows.totalWithout(e, row.expAt, k, top, row.work) : sum - 1;
    double logSum = Maths64.log1p(rest);
    double lse = zLoss == 0 ? 0 : max * inverse + logSum;
    double all = others + topShare;
    double value = all * logSum + distance * inverse;
    if (row.gradient != null) {
      derivatives(row, top, rest / sum, sum, others, all, 2 * zLoss * lse);
    }
    return zLoss == 0 ? value : value + zLoss * lse * lse;
  }

  private void derivatives(
      Row row, int top, double missing, double sum, double others, double all, double pull) {
    double[] g = row.gradient;
    double[] h = row.hessian;
    double[] t = row.target;
    double[] e = row.exp;
    int at = row.gradientAt;
    int eAt = row.expAt;
    int tAt = row.targetAt;
    int k = row.columns;
    int label = row.label;
    double part = row.scale / temperature;
    double turn = part / temperature;
    double over = 1 / sum;
    for (int c = 0; g != null && c < k; c++) {
      double p = e[eAt + c] * over;
      double share = share(t == null ? (c == label ? 1 : 0) : t[tAt + c], c, k);
      if (h != null) {
        double bend = (all + pull) * p * (c == top ? missing : 1 - p) + 2 * zLoss * p * p;
        h[row.hessianAt + c] = turn * Math.max(0, bend);
      }
      g[at + c] = part * ((all + pull) * p - share);
    }
    if (g != null && top >= 0) {
      // For the greatest score p - share would cancel: 1 - p is known better than p.
      g[at + top] = part * (others - all * missing + pull * over);
    }
  }

  /** The weighted, smoothed target of a class. */
  private double share(double hard, int c, int k) {
    double smooth = labelSmoothing == 0 ? hard : (1 - labelSmoothing) * hard + labelSmoothing / k;
    return classWeights.isEmpty() ? smooth : classWeights.weight(c) * smooth;
  }
}
