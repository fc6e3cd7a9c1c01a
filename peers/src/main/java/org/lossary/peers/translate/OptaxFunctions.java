package org.lossary.peers.translate;

import org.lossary.generative.CategoricalKl;

/** Losses of Optax: one number an element or a row, reduced by a mean or sum around the call. */
final class OptaxFunctions {
  private OptaxFunctions() {}

  static void register(Functions.Library optax) {
    pair(optax, "squared_error(predictions, targets=None)").java(a -> of(a, LossCall.of("mse")));
    pair(optax, "l2_loss(predictions, targets=None)")
        .note("with the factor 1/2, as there")
        .java(a -> of(a, LossCall.of("halfSquared")));
    pair(optax, "absolute_error(predictions, targets=None)").java(a -> of(a, LossCall.of("mae")));
    pair(optax, "huber_loss(predictions, targets=None, delta=1.0)")
        .java(a -> of(a, LossCall.of("huber", a.number("delta"))));
    pair(optax, "log_cosh(predictions, targets=None)").java(a -> of(a, LossCall.of("logCosh")));
    optax
        .loss()
        .call("optax.losses.hinge_loss(predictor_outputs, targets)")
        .call("optax.hinge_loss(predictor_outputs, targets)")
        .note("labels are -1 and 1")
        .java(a -> Forms.elements(a, LossCall.of("hinge"), "predictor_outputs", "targets"));
    optax
        .loss()
        .call("optax.losses.perceptron_loss(predictor_outputs, targets)")
        .call("optax.perceptron_loss(predictor_outputs, targets)")
        .note("labels are -1 and 1")
        .java(a -> Forms.elements(a, LossCall.of("perceptron"), "predictor_outputs", "targets"));
    optax
        .loss()
        .call("optax.losses.sigmoid_binary_cross_entropy(logits, labels)")
        .call("optax.sigmoid_binary_cross_entropy(logits, labels)")
        .java(a -> Forms.elements(a, LossCall.of("bceWithLogits"), "logits", "labels"));
    optax
        .loss()
        .call("optax.losses.sigmoid_focal_loss(logits, labels, alpha=None, gamma=2.0)")
        .call("optax.sigmoid_focal_loss(logits, labels, alpha=None, gamma=2.0)")
        .note("alpha None is -1 here; finite for saturated logits")
        .java(
            a ->
                Forms.elements(
                    a,
                    LossCall.of("focal")
                        .with("gamma", a.number("gamma"))
                        .with("alpha", a.has("alpha") ? a.number("alpha") : (Object) (-1.0)),
                    "logits",
                    "labels"));
    rows(optax);
  }

  private static Function pair(Functions.Library optax, String call) {
    return optax.loss().call("optax.losses." + call).call("optax." + call);
  }

  private static Code of(Arguments a, LossCall loss) {
    return Forms.elements(a, loss, "predictions", "targets");
  }

  private static void rows(Functions.Library optax) {
    String rows = "rows along the last axis";
    optax
        .loss()
        .call("optax.losses.softmax_cross_entropy(logits, labels)")
        .call("optax.softmax_cross_entropy(logits, labels)")
        .java(
            a ->
                Forms.dense(
                    a, LossCall.of("crossEntropy"), "logits", "labels", rows, a.reduction("none")));
    optax
        .loss()
        .call("optax.losses.softmax_cross_entropy_with_integer_labels(logits, labels)")
        .call("optax.softmax_cross_entropy_with_integer_labels(logits, labels)")
        .java(
            a ->
                Forms.labels(
                    a,
                    LossCall.of("crossEntropy").with("ignoreLabel", Integer.MIN_VALUE),
                    "logits",
                    "labels",
                    rows,
                    a.reduction("none")));
    optax
        .loss()
        .call("optax.losses.kl_divergence(log_predictions, targets)")
        .call("optax.kl_divergence(log_predictions, targets)")
        .java(
            a -> {
              LossCall loss =
                  LossCall.of("categoricalKl")
                      .with("first", CategoricalKl.Form.PROBABILITY)
                      .with("second", CategoricalKl.Form.LOG_PROBABILITY);
              String q = a.data("log_predictions", Forms.NUMBERS, "log-probabilities, by row");
              String p = a.data("targets", Forms.NUMBERS, "probabilities, row by row");
              return Forms.structured(
                  loss,
                  "DistributionPairs",
                  "DistributionPairs.of("
                      + Forms.matrix(a, p, "columns")
                      + ", "
                      + Forms.matrix(a, q, "columns")
                      + ")",
                  "rows",
                  a.reduction("none"));
            });
  }
}
