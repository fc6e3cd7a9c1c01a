package org.lossary.peers.translate;

import org.lossary.generative.CategoricalKl;
import org.lossary.generative.MinimaxGan;

/** Divergences, and losses of generative models that are written by hand in PyTorch. */
final class TorchDistributions {
  private static final String[] REDUCTIONS = {"mean", "sum", "none"};

  private TorchDistributions() {}

  static void register(Functions.Library torch) {
    divergences(torch);
    adversarial(torch);
  }

  private static void divergences(Functions.Library torch) {
    torch
        .loss("kl_div")
        .call(
            "torch.nn.KLDivLoss(size_average=None, reduce=None, reduction='mean',"
                + " log_target=False)(input, target)")
        .call(
            "torch.nn.functional.kl_div(input, target, size_average=None, reduce=None,"
                + " reduction='mean', log_target=False)")
        .java(TorchDistributions::kl);
    torch
        .loss("normal_kl")
        .call(
            "torch.distributions.kl_divergence.Normal.Normal(loc1, scale1, loc2, scale2,"
                + " reduction='none', rows=False)")
        .note("takes logarithms of variances: 2 * log(scale)")
        .java(TorchDistributions::normal);
    discrete(torch);
    torch
        .loss("vae_kl")
        .call("torch.vae_kl(mean, log_variance, reduction='mean')")
        .note("the mean divides by the samples, elementMean by all numbers")
        .java(TorchDistributions::vae);
  }

  /** Distributions by logits, or by probabilities, which torch divides by their sums. */
  private static void discrete(Functions.Library torch) {
    String two = "(logits1=None, logits2=None, probs1=None, probs2=None, reduction='none'";
    torch
        .loss("bernoulli_kl")
        .call("torch.distributions.kl_divergence.Bernoulli.Bernoulli" + two + ", rows=False)")
        .java(
            a -> {
              String first = chances(a, "1");
              String second = chances(a, "2");
              Code code =
                  Forms.structured(
                      LossCall.of("bernoulliKl"),
                      "DistributionPairs",
                      pairs(numbers(a, first), numbers(a, second)),
                      count(a, first),
                      a.reduction(REDUCTIONS));
              code = a.has("probs2") ? code.after(logits(a, "2", second)) : code;
              return a.has("probs1") ? code.after(logits(a, "1", first)) : code;
            });
    torch
        .loss("categorical_kl")
        .call("torch.distributions.kl_divergence.Categorical.Categorical" + two + ")")
        .java(
            a ->
                Forms.structured(
                    LossCall.of("categoricalKl")
                        .with("first", form(a, "1"))
                        .with("second", form(a, "2")),
                    "DistributionPairs",
                    pairs(categories(a, "1"), categories(a, "2")),
                    "rows",
                    a.reduction(REDUCTIONS)));
    torch
        .loss("categorical_entropy")
        .call(
            "torch.distributions.entropy.Categorical(logits1=None, probs1=None, reduction='none')")
        .java(
            a ->
                Forms.structured(
                    LossCall.of("categoricalEntropy", form(a, "1")),
                    "Distributions",
                    "Distributions.of(" + categories(a, "1") + ")",
                    "rows",
                    a.reduction(REDUCTIONS)));
  }

  private static CategoricalKl.Form form(Arguments a, String number) {
    if (!a.has("probs" + number)) {
      return CategoricalKl.Form.LOGITS;
    }
    a.note("probabilities are not divided by their sums here: rows must have the sum 1");
    return CategoricalKl.Form.PROBABILITY;
  }

  private static String categories(Arguments a, String number) {
    boolean given = a.has("probs" + number);
    String name =
        given
            ? a.data("probs" + number, Forms.NUMBERS, "probabilities, row by row")
            : a.data("logits" + number, Forms.NUMBERS, "logits, row by row");
    return Forms.matrix(a, name, "classes");
  }

  private static String chances(Arguments a, String number) {
    return a.has("probs" + number)
        ? "logits" + number
        : a.data("logits" + number, Forms.NUMBERS, "logits");
  }

  private static String logits(Arguments a, String number, String name) {
    String probabilities =
        a.data("probs" + number, Forms.NUMBERS, "probabilities, within 0 and 1 but neither");
    return "double[] "
        + name
        + " = Arrays.stream("
        + probabilities
        + ").map(element -> Math.log(element) - Math.log1p(-element)).toArray();";
  }

  private static String pairs(String first, String second) {
    return "DistributionPairs.of(" + first + ", " + second + ")";
  }

  /** Elements are distributions of their own, but for batchmean. */
  private static Code kl(Arguments a) {
    LossCall loss =
        LossCall.of("categoricalKl")
            .with(
                "first",
                a.flag("log_target")
                    ? CategoricalKl.Form.LOG_PROBABILITY
                    : CategoricalKl.Form.PROBABILITY)
            .with("second", CategoricalKl.Form.LOG_PROBABILITY);
    String input = a.data("input", Forms.NUMBERS, "logarithms of probabilities");
    String target = a.data("target", Forms.NUMBERS, "probabilities, or their logarithms");
    String reduction = a.reduction("mean", "sum", "none", "batchmean");
    if (reduction.equals("batchmean")) {
      String rows = pairs(Forms.matrix(a, target, "columns"), Forms.matrix(a, input, "columns"));
      return Forms.structured(loss, "DistributionPairs", rows, "rows", "mean");
    }
    if (reduction.equals("mean")) {
      a.note("torch's mean divides by all elements; the divergence is reduction='batchmean'");
    }
    String columns = pairs("Matrix.of(" + target + ")", "Matrix.of(" + input + ")");
    return Forms.structured(loss, "DistributionPairs", columns, input + ".length", reduction);
  }

  private static Code normal(Arguments a) {
    String mean = a.data("loc1", Forms.NUMBERS, "means");
    a.ignore("scale1", "scale2");
    boolean standard = a.isNumber("loc2", 0) && a.isNumber("scale2", 1);
    String log = "2 * log(scale)" + (standard ? "" : " of the first");
    String first = numbers(a, mean) + ", " + numbers(a, a.data("logVariance1", Forms.NUMBERS, log));
    if (standard) {
      a.withoutId();
      return Forms.structured(
          LossCall.of("gaussianKl"),
          "Gaussians",
          "Gaussians.of(" + first + ")",
          count(a, mean),
          a.reduction(REDUCTIONS));
    }
    String second = a.data("loc2", Forms.NUMBERS, "means");
    String logs = a.data("logVariance2", Forms.NUMBERS, "2 * log(scale) of the second");
    return Forms.structured(
        LossCall.of("gaussianPairKl"),
        "GaussianPairs",
        "GaussianPairs.of(" + first + ", " + numbers(a, second) + ", " + numbers(a, logs) + ")",
        count(a, mean),
        a.reduction(REDUCTIONS));
  }

  /** A column of distributions of one number each, or rows whose divergences are added up. */
  private static String numbers(Arguments a, String name) {
    return a.flag("rows") ? Forms.matrix(a, name, "columns") : "Matrix.of(" + name + ")";
  }

  private static String count(Arguments a, String name) {
    return a.flag("rows") ? "rows" : name + ".length";
  }

  private static Code vae(Arguments a) {
    LossCall loss = LossCall.of("gaussianKl");
    String mean = a.data("mean", Forms.NUMBERS, "means, row by row");
    String logVariance = a.data("log_variance", Forms.NUMBERS, "logarithms of variances");
    String reduction = a.reduction("mean", "sum", "none", "perItem", "elementMean");
    boolean elements = reduction.equals("none") || reduction.equals("elementMean");
    String inputs =
        elements
            ? "Gaussians.of(Matrix.of(%s), Matrix.of(%s))".formatted(mean, logVariance)
            : "Gaussians.of(%s, %s)"
                .formatted(
                    Forms.matrix(a, mean, "columns"), Forms.matrix(a, logVariance, "columns"));
    return Forms.structured(
        loss,
        "Gaussians",
        inputs,
        elements ? mean + ".length" : "rows",
        switch (reduction) {
          case "elementMean" -> "mean";
          case "perItem" -> "none";
          default -> reduction;
        });
  }

  private static void adversarial(Functions.Library torch) {
    MinimaxGan.Side critic = MinimaxGan.Side.DISCRIMINATOR;
    MinimaxGan.Side generator = MinimaxGan.Side.GENERATOR;
    torch
        .loss("gan_bce_discriminator")
        .call(
            "torch.gan_bce_discriminator(real, fake, real_label=1.0, fake_label=0.0,"
                + " reduction='mean')")
        .note("the sum of the means of both sides, not their average")
        .java(
            a ->
                both(
                    a,
                    LossCall.of("nonSaturatingGan")
                        .with("side", critic)
                        .with("realLabel", a.number("real_label"))
                        .with("fakeLabel", a.number("fake_label"))));
    fake(torch, "gan_bce_generator", LossCall.of("nonSaturatingGan").with("side", generator));
    fake(torch, "gan_minimax_generator", LossCall.of("minimaxGan").with("side", generator));
    both(torch, "gan_hinge_discriminator", LossCall.of("hingeGan").with("side", critic));
    fake(torch, "gan_hinge_generator", LossCall.of("hingeGan").with("side", generator));
    both(torch, "wgan_critic", LossCall.of("wassersteinGan", critic));
    fake(torch, "wgan_generator", LossCall.of("wassersteinGan", generator));
    String half = "factor is 1 here: the paper has 1/2";
    both(
            torch,
            "gan_lsgan_discriminator",
            LossCall.of("leastSquaresGan").with("side", critic).with("factor", 1.0))
        .note(half);
    fake(
            torch,
            "gan_lsgan_generator",
            LossCall.of("leastSquaresGan").with("side", generator).with("factor", 1.0))
        .note(half);
    torch
        .loss("gradient_penalty", "wgan_gradient_penalty_net")
        .call("torch.gradient_penalty(gradients, target=1.0, lambda=1.0, activation='tanh')")
        .note("takes the critic's gradients at the interpolates, which Interpolates draws")
        .note("one norm a sample, of all axes but the first")
        .java(
            a -> {
              a.ignore("activation");
              String g = a.data("gradients", Forms.NUMBERS, "a row of gradients for each sample");
              return Forms.structured(
                  LossCall.of("gradientPenalty")
                      .with("lambda", a.number("lambda"))
                      .with("target", a.number("target")),
                  "InputGradients",
                  "InputGradients.of(" + Forms.matrix(a, g, "columns") + ")",
                  "rows",
                  "mean");
            });
  }

  private static Function both(Functions.Library torch, String name, LossCall loss) {
    return torch
        .loss(name)
        .call("torch." + name + "(real, fake, reduction='mean')")
        .note("the sum of the means of both sides, not their average")
        .java(a -> both(a, loss));
  }

  static Code both(Arguments a, LossCall loss) {
    String inputs =
        "CriticScores.of("
            + Forms.column(a, "real", "scores of data")
            + ", "
            + Forms.column(a, "fake", "scores of what was generated")
            + ")";
    return Forms.structured(loss, "CriticScores", inputs, "", a.reduction("mean", "sum"));
  }

  private static Function fake(Functions.Library torch, String name, LossCall loss) {
    return torch
        .loss(name)
        .call("torch." + name + "(fake, reduction='mean')")
        .java(
            a ->
                Forms.structured(
                    loss,
                    "CriticScores",
                    "CriticScores.ofFake("
                        + Forms.column(a, "fake", "scores of what was generated")
                        + ")",
                    "",
                    a.reduction("mean", "sum")));
  }
}
