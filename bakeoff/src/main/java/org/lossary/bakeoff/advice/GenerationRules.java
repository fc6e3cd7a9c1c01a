package org.lossary.bakeoff.advice;

import org.lossary.generative.Autoencodings;
import org.lossary.generative.CriticScores;
import org.lossary.generative.DistributionPairs;
import org.lossary.generative.GaussianPairs;
import org.lossary.generative.Gaussians;
import org.lossary.generative.InputGradients;
import org.lossary.generative.Reconstructions;
import org.lossary.perceptual.FeaturePairs;
import org.lossary.perceptual.ImagePairs;
import org.lossary.transport.PointClouds;

/** Rules of models that make data. */
final class GenerationRules {
  private static final Class<?>[] GAME = {CriticScores.class, InputGradients.class};
  private static final Class<?>[] LATENTS = {
    Autoencodings.class, Gaussians.class, GaussianPairs.class, DistributionPairs.class
  };

  static final Rule GAN =
      Rule.when("a generator plays against a discriminator")
          .fits(Facts.takes(GAME))
          .forbids(
              i ->
                  Facts.takes(LATENTS).test(i)
                      || Facts.takes(Reconstructions.class, PointClouds.class, Void.class).test(i),
              Rule.SHAPE);

  static final Rule VAE =
      Rule.when("an autoencoder has random latents")
          .fits(
              i ->
                  Facts.takes(LATENTS).test(i) && !i.id().equals("jensen-shannon")
                      || Facts.ids("reconstruction", "continuous-bernoulli").test(i))
          .forbids(
              i -> Facts.takes(GAME).test(i) || Facts.takes(PointClouds.class).test(i), Rule.SHAPE);

  static final Rule AUTOENCODER =
      Rule.when("an autoencoder has no random latents")
          .fits(
              i ->
                  Facts.takes(Reconstructions.class, ImagePairs.class, FeaturePairs.class).test(i)
                      || Facts.ids("continuous-bernoulli").test(i))
          .forbids(
              i ->
                  Facts.takes(GAME).test(i)
                      || Facts.takes(LATENTS).test(i)
                      || Facts.takes(PointClouds.class).test(i),
              Rule.SHAPE);

  static final Rule SAMPLES =
      Rule.when("generated samples are compared with real ones, without a discriminator")
          .fits(Facts.takes(PointClouds.class))
          .forbids(
              i ->
                  Facts.takes(GAME).test(i)
                      || Facts.takes(LATENTS).test(i)
                      || Facts.takes(Reconstructions.class, Void.class).test(i),
              Rule.SHAPE);

  static final Rule SPECTRAL =
      Rule.when("the discriminator has spectral normalisation").fits(Facts.ids("hinge-gan"));

  static final Rule PENALISED =
      Rule.when("the discriminator's gradients are penalised")
          .fits(
              Facts.ids("wasserstein-gan", "gradient-penalty", "non-saturating-gan", "r1-penalty"))
          .harms(Facts.ids("hinge-gan"), Rule.AVOID);

  static final Rule FREE =
      Rule.when("nothing bounds the discriminator")
          .fits(
              Facts.ids("relativistic-gan", "non-saturating-gan", "least-squares-gan"),
              "it works without a bound, if less steadily")
          .forbids(Facts.ids("hinge-gan", "wasserstein-gan"), Rule.AVOID);

  static final Rule NORMAL_LATENTS =
      Rule.when("latents are normal, their prior standard normal")
          .fits(Facts.ids("elbo", "gaussian-kl"))
          .harms(
              Facts.ids("gaussian-pair-kl", "bernoulli-kl", "categorical-kl"),
              "it is of other latents, or of another prior");

  static final Rule LEARNED_PRIOR =
      Rule.when("latents are normal and their prior is learned")
          .fits(Facts.ids("gaussian-pair-kl"))
          .forbids(
              Facts.ids("elbo", "gaussian-kl", "bernoulli-kl", "categorical-kl"),
              "it has no learned normal prior");

  static final Rule BINARY_LATENTS =
      Rule.when("latents are binary")
          .fits(Facts.ids("bernoulli-kl"))
          .forbids(
              Facts.ids("elbo", "gaussian-kl", "gaussian-pair-kl", "categorical-kl"),
              "it is not of binary latents");

  static final Rule CATEGORICAL_LATENTS =
      Rule.when("latents are categories")
          .fits(Facts.ids("categorical-kl"), "it is their divergence from a prior of categories")
          .forbids(
              Facts.ids("elbo", "gaussian-kl", "gaussian-pair-kl", "bernoulli-kl"),
              "it is not of categories");

  static final Rule BITS =
      Rule.when("data are 0 or 1")
          .fits(Facts.ids("elbo", "reconstruction"), "its error is the likelihood of a yes or a no")
          .harms(Facts.ids("continuous-bernoulli"), Rule.AVOID);

  static final Rule INTENSITIES =
      Rule.when("data are within [0, 1]")
          .fits(
              Facts.ids("elbo", "reconstruction", "continuous-bernoulli"),
              "continuous-bernoulli is a likelihood of intensities");

  static final Rule NUMBERS =
      Rule.when("data are real numbers")
          .fits(
              Facts.ids("elbo", "reconstruction"),
              "half the squared error is the likelihood of a normal distribution of variance 1")
          .forbids(Facts.ids("continuous-bernoulli"), "its targets must be within [0, 1]");

  private GenerationRules() {}
}
