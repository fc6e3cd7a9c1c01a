package org.lossary.peers.translate;

import org.lossary.generative.MinimaxGan;

/** Losses of TensorFlow GAN, of the outputs of a discriminator. */
final class TensorFlowGan {
  private static final String LOSSES = "tensorflow_gan.losses.wargs.";
  private static final String REAL = "discriminator_real_outputs";
  private static final String FAKE = "discriminator_gen_outputs";
  private static final String REST = "add_summaries=False)";
  private static final MinimaxGan.Side CRITIC = MinimaxGan.Side.DISCRIMINATOR;
  private static final MinimaxGan.Side GENERATOR = MinimaxGan.Side.GENERATOR;

  private TensorFlowGan() {}

  static void register(Functions.Library gan) {
    for (String form : new String[] {"minimax", "modified"}) {
      critic(gan, form + "_discriminator_loss", "label_smoothing=0.25, ")
          .note("label_smoothing draws real labels to 1 - label_smoothing / 2, as there")
          .java(
              a ->
                  both(
                      a,
                      LossCall.of("nonSaturatingGan")
                          .with("side", CRITIC)
                          .with(
                              "realLabel",
                              Decimals.minus(1, Decimals.over(a.known("label_smoothing"), 2)))));
    }
    generator(gan, "minimax_generator_loss", "label_smoothing=0.0, ")
        .java(a -> fake(a, LossCall.of("minimaxGan").with("side", GENERATOR)));
    generator(gan, "modified_generator_loss", "label_smoothing=0.0, ")
        .java(a -> fake(a, LossCall.of("nonSaturatingGan").with("side", GENERATOR)));
    critic(gan, "wasserstein_discriminator_loss", "")
        .java(a -> both(a, LossCall.of("wassersteinGan", CRITIC)));
    generator(gan, "wasserstein_generator_loss", "")
        .java(a -> fake(a, LossCall.of("wassersteinGan", GENERATOR)));
    String half = "with the factor 1/2, as there";
    critic(gan, "least_squares_discriminator_loss", "real_label=1, fake_label=0, ")
        .note(half)
        .java(
            a ->
                both(
                    a,
                    LossCall.of("leastSquaresGan")
                        .with("side", CRITIC)
                        .with("realLabel", a.number("real_label"))
                        .with("fakeLabel", a.number("fake_label"))));
    generator(gan, "least_squares_generator_loss", "real_label=1, ")
        .note(half)
        .java(
            a ->
                fake(
                    a,
                    LossCall.of("leastSquaresGan")
                        .with("side", GENERATOR)
                        .with("generatorLabel", a.number("real_label"))));
    gan.loss()
        .call(
            LOSSES
                + "wasserstein_gradient_penalty(gradients, epsilon=1e-10, target=1.0,"
                + " one_sided=False)")
        .note("takes the critic's gradients at the interpolates, which Interpolates draws")
        .note("slopes are divided by the target there: hence the factor; epsilon is left out")
        .java(
            a -> {
              a.ignore("epsilon");
              double target = a.known("target");
              String g = a.data("gradients", Forms.NUMBERS, "a row of gradients for each sample");
              return Forms.structured(
                  LossCall.of("gradientPenalty")
                      .with("lambda", Decimals.over(1, Decimals.times(target, target)))
                      .with("target", target)
                      .with("oneSided", a.flag("one_sided")),
                  "InputGradients",
                  "InputGradients.of(" + Forms.matrix(a, g, "columns") + ")",
                  "rows",
                  "mean");
            });
  }

  private static Function critic(Functions.Library gan, String name, String parameters) {
    return gan.loss()
        .call(LOSSES + name + "(" + REAL + ", " + FAKE + ", " + parameters + REST)
        .note("the sum of the means of both sides, not their average");
  }

  private static Function generator(Functions.Library gan, String name, String parameters) {
    return gan.loss().call(LOSSES + name + "(" + FAKE + ", " + parameters + REST);
  }

  private static Code both(Arguments a, LossCall loss) {
    a.ignore("add_summaries");
    String inputs =
        "CriticScores.of("
            + Forms.column(a, REAL, "scores of data")
            + ", "
            + Forms.column(a, FAKE, "scores of what was generated")
            + ")";
    return Forms.structured(loss, "CriticScores", inputs, "", "mean");
  }

  private static Code fake(Arguments a, LossCall loss) {
    a.ignore("add_summaries");
    String inputs =
        "CriticScores.ofFake(" + Forms.column(a, FAKE, "scores of what was generated") + ")";
    return Forms.structured(loss, "CriticScores", inputs, "", "mean");
  }
}
