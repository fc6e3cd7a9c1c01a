package org.lossary.peers.translate;

import org.lossary.generative.MinimaxGan;
import org.lossary.metric.PairDistance;

/** Losses that have no function in their library and are written out: see {@link WrittenOut}. */
final class WrittenFunctions {
  private WrittenFunctions() {}

  static void register(Functions.Library torch) {
    torch
        .loss()
        .call("torch.relativistic_discriminator(real, fake, reduction='mean')")
        .note("each score less the mean of the other side's; the sum of the means of both sides")
        .java(
            a ->
                TorchDistributions.both(
                    a,
                    LossCall.of("relativisticGan")
                        .with("side", MinimaxGan.Side.DISCRIMINATOR)
                        .with("average", true)));
    torch
        .loss()
        .call("torch.r1_penalty(gradients, gamma=10.0)")
        .note("takes the critic's gradients at real samples, the squares of all axes added up")
        .java(
            a -> {
              String g = a.data("gradients", Forms.NUMBERS, "a row of gradients for each sample");
              return Forms.structured(
                  LossCall.of("r1Penalty", a.number("gamma")),
                  "InputGradients",
                  "InputGradients.of(" + Forms.matrix(a, g, "columns") + ")",
                  "rows",
                  "mean");
            });
    torch
        .loss()
        .call("torch.bradley_terry(chosen, rejected, margin=None)")
        .java(WrittenFunctions::preferences);
    torch
        .loss()
        .call("torch.triplet_soft_margin(anchor, positive, negative)")
        .note("1e-6 is added to each difference, as F.pairwise_distance does")
        .java(
            a ->
                Forms.structured(
                    LossCall.of("tripletSoftMargin")
                        .with("distance", PairDistance.NORM)
                        .with("eps", 1e-6),
                    "EmbeddingTriplets",
                    "EmbeddingTriplets.of("
                        + MetricInputs.rows(a, "anchor", MetricInputs.ROWS)
                        + ", "
                        + MetricInputs.rows(a, "positive", MetricInputs.ROWS)
                        + ", "
                        + MetricInputs.rows(a, "negative", MetricInputs.ROWS)
                        + ")",
                    "",
                    "mean"));
    torch
        .loss()
        .call("torch.policy_gradient(log_probs, advantages)")
        .note("advantages are constants: no gradient passes to them")
        .note("PolicyBatch.ofLogits takes the logits of the policy and gives their gradient")
        .java(
            a ->
                Forms.structured(
                    LossCall.of("reinforce"),
                    "PolicyBatch",
                    "PolicyBatch.ofLogProbabilities("
                        + Forms.column(a, "log_probs", "of the actions taken")
                        + ", "
                        + Forms.column(a, "advantages", "of the actions taken")
                        + ")",
                    "",
                    "mean"));
    torch
        .loss()
        .call("torch.continuous_bernoulli_nll(logits, target, reduction='mean')")
        .note("never cancels near logits of 0, where torch cuts its normaliser")
        .java(a -> Forms.elements(a, LossCall.of("continuousBernoulli"), "logits", "target"));
    new Functions.Library("Keras")
        .loss()
        .call("keras.vae_reconstruction(y_true, y_pred)")
        .note("added up over an item, the mean over items; 1e-7 is where Keras clips")
        .java(
            a -> {
              String target = MetricInputs.rows(a, "y_true", "data, item by item");
              return Forms.structured(
                  LossCall.of("reconstruction", LossCall.of("bce").with("clip", 1e-7)),
                  "Reconstructions",
                  "Reconstructions.of("
                      + MetricInputs.rows(a, "y_pred", "reconstructions, item by item")
                      + ", "
                      + target
                      + ")",
                  "",
                  "mean");
            });
    new Functions.Library("TensorFlow")
        .loss()
        .call("tf.centre_loss(embeddings, centers, labels)")
        .note("half the squared distances, added up; the gradient goes to the centres as well")
        .java(
            a -> {
              String centres =
                  "Matrix.of("
                      + a.data("centers", Forms.NUMBERS, "a row for each class")
                      + ", "
                      + a.size("classes", "how many centres there are")
                      + ", columns)";
              return Forms.structured(
                  LossCall.of("centreLoss"),
                  "ProxyEmbeddings",
                  "ProxyEmbeddings.of("
                      + MetricInputs.rows(a, "embeddings", MetricInputs.ROWS)
                      + ", "
                      + centres
                      + ", "
                      + a.data("labels", "int[]", MetricInputs.LABELS)
                      + ")",
                  "",
                  "sum");
            });
  }

  private static Code preferences(Arguments a) {
    String pairs =
        "ScorePairs.of("
            + Forms.column(a, "chosen", "rewards of the chosen answers")
            + ", "
            + Forms.column(a, "rejected", "rewards of the rejected ones")
            + ")";
    if (a.has("margin")) {
      pairs += ".margins(" + a.data("margin", Forms.NUMBERS, "the margin of each pair") + ")";
    }
    return Forms.structured(LossCall.of("bradleyTerry"), "ScorePairs", pairs, "", "mean");
  }
}
