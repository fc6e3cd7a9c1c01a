package org.lossary.peers.translate;

import org.lossary.generative.MinimaxGan;

/** Losses of TorchGAN, of the scores of a discriminator. */
final class TorchGanFunctions {
  private static final MinimaxGan.Side CRITIC = MinimaxGan.Side.DISCRIMINATOR;
  private static final MinimaxGan.Side GENERATOR = MinimaxGan.Side.GENERATOR;
  private static final String OPS = ", override_train_ops=None)";

  private TorchGanFunctions() {}

  static void register(Functions.Library gan) {
    both(gan, "Minimax", "label_smoothing=0.0, ", "")
        .note("label_smoothing draws real labels to 1 - label_smoothing, as there")
        .java(
            a ->
                both(
                    a,
                    LossCall.of("nonSaturatingGan")
                        .with("side", CRITIC)
                        .with("realLabel", Decimals.minus(1, a.known("label_smoothing")))));
    fake(gan, "Minimax", "", ", nonsaturating=True")
        .java(
            a ->
                fake(
                    a,
                    LossCall.of(a.flag("nonsaturating") ? "nonSaturatingGan" : "minimaxGan")
                        .with("side", GENERATOR)));
    both(gan, "Wasserstein", "", ", clip=None")
        .note("clip is of the critic's weights, which are yours to clip")
        .java(
            a -> {
              a.ignore("clip");
              return both(a, LossCall.of("wassersteinGan", CRITIC));
            });
    fake(gan, "Wasserstein", "", "").java(a -> fake(a, LossCall.of("wassersteinGan", GENERATOR)));
    String half = "with the factor 1/2, as there";
    both(gan, "LeastSquares", "", ", a=0.0, b=1.0")
        .note(half)
        .java(
            a ->
                both(
                    a,
                    LossCall.of("leastSquaresGan")
                        .with("side", CRITIC)
                        .with("realLabel", a.number("b"))
                        .with("fakeLabel", a.number("a"))));
    fake(gan, "LeastSquares", "", ", c=1.0")
        .note(half)
        .java(
            a ->
                fake(
                    a,
                    LossCall.of("leastSquaresGan")
                        .with("side", GENERATOR)
                        .with("generatorLabel", a.number("c"))));
    gan.loss()
        .call(
            "torchgan.losses.functional.auxiliary_classification_loss(logits, labels,"
                + " reduction='mean')")
        .java(
            a ->
                Forms.labels(
                    a,
                    LossCall.of("crossEntropy"),
                    "logits",
                    "labels",
                    "logits, row by row",
                    a.reduction("mean", "sum", "none")));
  }

  /** A class that makes the loss and the function that is it, which have other parameters. */
  private static Function both(Functions.Library gan, String name, String before, String after) {
    return gan.loss()
        .call(
            "torchgan.losses."
                + name
                + "DiscriminatorLoss("
                + before
                + "reduction='mean'"
                + after
                + OPS
                + "(dx, dgz)")
        .note("the sum of the means of both sides, not their average");
  }

  private static Function fake(Functions.Library gan, String name, String before, String after) {
    return gan.loss()
        .call(
            "torchgan.losses."
                + name
                + "GeneratorLoss("
                + before
                + "reduction='mean'"
                + after
                + OPS
                + "(dgz)");
  }

  private static Code both(Arguments a, LossCall loss) {
    a.ignore("override_train_ops");
    String inputs =
        "CriticScores.of("
            + Forms.column(a, "dx", "scores of data")
            + ", "
            + Forms.column(a, "dgz", "scores of what was generated")
            + ")";
    return Forms.structured(loss, "CriticScores", inputs, "", a.reduction("mean", "sum"));
  }

  private static Code fake(Arguments a, LossCall loss) {
    a.ignore("override_train_ops");
    String inputs =
        "CriticScores.ofFake(" + Forms.column(a, "dgz", "scores of what was generated") + ")";
    return Forms.structured(loss, "CriticScores", inputs, "", a.reduction("mean", "sum"));
  }
}
