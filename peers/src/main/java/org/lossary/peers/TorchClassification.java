package org.lossary.peers;

import java.util.Arrays;
import java.util.Map;
import org.lossary.Losses;
import org.lossary.classification.CrossEntropy;

/**
 * Losses of predicted classes in torch.
 *
 * <p>What differs on purpose: where torch divides 0 by 0 (cross-entropy with every row ignored, or
 * with all weights 0) the mean is 0, and the soft margin does not overflow.
 */
final class TorchClassification {
  private TorchClassification() {}

  static void register(Map<String, PeerLoss> losses) {
    PeerLoss bce = Pointwise.torch("input", c -> Losses.bce().logFloor(-100).divisorFloor(1e-12));
    losses.put(
        "bce",
        c -> {
          // As torch does, which repeats the targets of other losses.
          c.input("target").ofShape("target", c.input("input").shape());
          return bce.compute(c);
        });
    losses.put("bce_with_logits", TorchClassification::bceWithLogits);
    losses.put("soft_margin", Pointwise.torch("input", c -> Losses.logistic()));
    losses.put("precision_softplus", Pointwise.torch("input", c -> Losses.logistic()));
    losses.put("cross_entropy", TorchClassification::crossEntropy);
    losses.put("precision_cross_entropy", TorchClassification::crossEntropy);
    losses.put("cross_entropy_soft", TorchClassification::crossEntropySoft);
    losses.put(
        "nll_loss",
        c ->
            ClassRows.torchLabels(
                c,
                Losses.nll().classWeights(ClassRows.classWeights(c)).ignoreLabel(ignored(c)),
                "logProbabilities",
                true));
    losses.put(
        "multi_margin",
        c ->
            ClassRows.torchLabels(
                c,
                Losses.multiMargin()
                    .power((int) c.number("p", 1))
                    .margin(c.number("margin", 1))
                    .classWeights(ClassRows.classWeights(c)),
                "input",
                false));
    losses.put(
        "multilabel_margin",
        c -> ClassRows.torchDense(c, Losses.multilabelMargin(), "input", labelLists(c)));
    losses.put(
        "multilabel_soft_margin",
        c ->
            ClassRows.torchDense(
                c,
                Losses.multilabelSoftMargin(ClassRows.classWeights(c)),
                "input",
                c.input("target")));
  }

  /**
   * The loss is linear in the target: it lies between its values against 0 and against 1. That
   * gives the target's gradient, and lets every element have a positive weight of its own.
   */
  private static PeerResult bceWithLogits(PeerCase c) {
    Tensor logits = c.input("logits");
    int[] shape = logits.shape();
    Tensor target = c.input("target").ofShape("target", shape);
    Tensor posWeight =
        c.inputs().getOrDefault("posWeight", Tensor.of(new int[0], 1)).broadcast(shape);
    Tensor weight = c.inputs().getOrDefault("weight", Tensor.of(new int[0], 1)).broadcast(shape);
    int n = logits.size();
    double[] forOne = new double[n];
    double[] forZero = new double[n];
    double[] ones = new double[n];
    Arrays.fill(ones, 1);
    for (int i = 0; i < n; i++) {
      forOne[i] = weight.data()[i] * posWeight.data()[i];
      forZero[i] = weight.data()[i];
    }
    Evaluated one = Evaluated.pointwise(c, Losses.bceWithLogits(), logits.data(), ones, forOne);
    Evaluated zero =
        Evaluated.pointwise(c, Losses.bceWithLogits(), logits.data(), new double[n], forZero);
    double[] values = new double[n];
    double[] gradient = new double[n];
    double[] byTarget = new double[n];
    for (int i = 0; i < n; i++) {
      double y = target.data()[i];
      values[i] = y * one.values()[i] + (1 - y) * zero.values()[i];
      gradient[i] = y * one.gradient()[i] + (1 - y) * zero.gradient()[i];
      byTarget[i] = one.values()[i] - zero.values()[i];
    }
    Evaluated e = new Evaluated(values, gradient, Pointwise.sum(values));
    double factor = c.reduction("mean").equals("mean") && n > 0 ? 1.0 / n : 1;
    return Reduce.by(c, e, "logits", shape, shape, n)
        .gradient("target", logits.like(Evaluated.scaled(byTarget, factor)));
  }

  private static PeerResult crossEntropy(PeerCase c) {
    CrossEntropy loss =
        Losses.crossEntropy()
            .classWeights(ClassRows.classWeights(c))
            .ignoreLabel(ignored(c))
            .labelSmoothing(c.number("labelSmoothing", 0));
    return ClassRows.torchLabels(c, loss, "logits", true);
  }

  /** The gradient by a target is the loss against its class alone, less what smoothing takes. */
  private static PeerResult crossEntropySoft(PeerCase c) {
    double smoothing = c.number("labelSmoothing", 0);
    CrossEntropy loss =
        Losses.crossEntropy().classWeights(ClassRows.classWeights(c)).labelSmoothing(smoothing);
    CrossEntropy hard = Losses.crossEntropy().classWeights(ClassRows.classWeights(c));
    Tensor logits = c.input("logits");
    Tensor each = Evaluated.eachClass(c, hard, logits.classesLast());
    PeerResult result = ClassRows.torchDense(c, loss, "logits", c.input("target"));
    int rows = logits.size() / Math.max(1, each.axis(-1));
    double factor = c.reduction("mean").equals("mean") && rows > 0 ? 1.0 / rows : 1;
    Tensor byTarget = each.like(Evaluated.scaled(each.data(), factor * (1 - smoothing)));
    return result.gradient("target", byTarget.classesSecond(logits.shape()));
  }

  /** ignore_index; a number that no label has, if it is null. */
  private static int ignored(PeerCase c) {
    if (c.params().containsKey("ignoreIndex") && !c.has("ignoreIndex")) {
      return Integer.MIN_VALUE;
    }
    return (int) c.number("ignoreIndex", -100);
  }

  /** Lists of label indices, each ended by its first -1, as rows of 0 and 1. */
  private static Tensor labelLists(PeerCase c) {
    Tensor lists = c.input("target");
    int width = lists.axis(-1);
    int[] labels = lists.labels();
    double[] dense = new double[labels.length];
    for (int start = 0; start < labels.length; start += width) {
      for (int i = start; i < start + width && labels[i] >= 0; i++) {
        if (labels[i] >= width) {
          throw new PeerException(
              c.loss() + ": labels must be below " + width + ", got " + labels[i]);
        }
        dense[start + labels[i]] = 1;
      }
    }
    return lists.like(dense);
  }
}
