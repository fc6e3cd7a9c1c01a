package org.lossary.peers;

import java.util.Map;
import org.lossary.Batch;
import org.lossary.Losses;

/**
 * Losses of predicted classes in scikit-learn.
 *
 * <p>What differs on purpose: exactly at the margin the slope of the hinge loss is 0 here and -y
 * there; both are subgradients.
 */
final class SklearnClassification {
  private SklearnClassification() {}

  static void register(Map<String, PeerLoss> losses) {
    losses.put("half_binomial_logit", Pointwise.sklearn(c -> Losses.bceWithLogits()));
    losses.put("half_multinomial_logit", SklearnClassification::halfMultinomial);
    losses.put("logistic_binary", Pointwise.sklearn(c -> Losses.logistic()));
    losses.put("hinge_binary", Pointwise.sklearn(c -> Losses.hinge(c.number("margin", 1))));
    losses.put("hinge_binary_mean", Pointwise.sklearn(c -> Losses.hinge(c.number("margin", 1))));
    losses.put(
        "squared_hinge_binary", Pointwise.sklearn(c -> Losses.squaredHinge(c.number("margin", 1))));
    losses.put("modified_huber", Pointwise.sklearn(c -> Losses.modifiedHuber()));
    losses.put(
        "perceptron",
        Pointwise.sklearn(
            c ->
                c.number("margin", 0) == 0
                    ? Losses.perceptron()
                    : Losses.hinge(c.number("margin", 0))));
    losses.put("exponential", Pointwise.sklearn(c -> Losses.exponential()));
    losses.put(
        "hinge_multiclass_crammer_singer",
        c -> ClassRows.sklearnLabels(c, Losses.crammerSinger(c.number("margin", 1))));
  }

  private static PeerResult halfMultinomial(PeerCase c) {
    PeerResult result = ClassRows.sklearnLabels(c, Losses.crossEntropy());
    Tensor scores = c.input("input");
    Batch batch = Batch.ofLabels(Evaluated.matrix(c, scores), c.input("target").labels());
    Tensor weight = c.optional("weight");
    if (weight != null) {
      batch = batch.weights(Evaluated.matrix(c, weight.data(), weight.size(), 1));
    }
    return result.output(
        "hessianDiagonal", scores.like(Evaluated.hessian(c, Losses.crossEntropy(), batch)));
  }
}
