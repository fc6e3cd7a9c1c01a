package org.lossary.generative;

import org.jspecify.annotations.Nullable;
import org.lossary.Domain;
import org.lossary.Family;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.Matrix;
import org.lossary.StructuredLoss;
import org.lossary.SupervisedLoss;
import org.lossary.Task;
import org.lossary.classification.BceWithLogits;
import org.lossary.internal.engine.ItemKernel;
import org.lossary.internal.engine.Items;
import org.lossary.internal.engine.Memory;

/**
 * Negative evidence lower bound of a variational autoencoder: the error of the reconstruction,
 * summed over the pixels, plus beta times the divergence of the latent normal distribution from its
 * prior, summed over the latents. One drawn latent a sample; the mean divides by the samples, and
 * the reduction SUM is the sum over the batch that PyTorch's example has.
 *
 * <p>Inputs are {@link Autoencodings}; the error is as in {@link Reconstruction}. The prior is the
 * standard normal, as in {@link GaussianKl}, or what {@link Autoencodings#prior} says, as in {@link
 * GaussianPairKl}, with gradients by the prior too. With an error that is a negative log-likelihood
 * and beta 1 it is the bound itself, up to constants that the error leaves out; with the squared
 * error, mse, it is that of variance 1/2.
 *
 * <p>Free bits: each group of {@code groupSize} latents costs at least freeBits nats, and below
 * them has no gradient (at exactly freeBits neither), so that latents are not given up early. They
 * are taken per sample, or of the mean over the batch, where a sample's value still is its own
 * divergence unless the group is free. To anneal beta take it from a schedule (linear, sigmoid,
 * cyclical) step by step: {@code elbo.beta(schedule.at(step))}.
 *
 * @param error the error of a pixel
 * @param beta factor of the divergence; finite and at least 0
 * @param freeBits nats that a group of latents costs at least; finite and at least 0
 * @param groupSize latents of a group, neighbours; 1 for each on its own, 0 for all together
 * @param per whether each sample must cost the free bits, or the mean over the batch
 */
public record Elbo(SupervisedLoss error, double beta, double freeBits, int groupSize, Per per)
    implements StructuredLoss<Autoencodings>, ElboParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("elbo", "Negative evidence lower bound (VAE loss)")
          .family(Family.GENERATIVE, Task.GENERATION)
          .summary("Reconstruction plus beta times the divergence of the latents from their prior.")
          .formula(
              "D[k] = (expm1(s[k] - t[k]) - (s[k] - t[k]) + (m[k] - n[k])^2*exp(-t[k]))/2; "
                  + "B = cases(groupSize == 0: L, otherwise: groupSize); "
                  + "D_group[g in 0..G-1] = sum(k in g*B..min(g*B + B, L) - 1, D[k]); "
                  + "sum(j, error(x[j], y[j])) + beta*sum(g in 0..G-1, cases(per == 0: max(D_group[g], freeBits), D_mean[g] <= freeBits: freeBits, otherwise: D_group[g]))")
          .domains(Domain.REAL, Domain.REAL)
          .parameter(
              "error",
              new BceWithLogits(1, 0),
              "a loss of elements or of rows",
              "the error of a pixel: mse, mae, bce, bce-with-logits, continuous-bernoulli, gaussian-nll")
          .parameter("beta", 1.0, "finite and >= 0", 0, 4, "factor of the divergence")
          .parameter(
              "freeBits",
              0.0,
              "finite and >= 0",
              0,
              0.5,
              "nats that a group of latents costs at least")
          .parameter(
              "groupSize",
              1,
              ">= 0",
              0,
              2,
              "latents of a group; 1 for each on its own, 0 for all together")
          .parameter(
              "per",
              Elbo.Per.SAMPLE,
              "SAMPLE or BATCH",
              "whether each sample must cost the free bits, or the mean over the batch")
          .name(
              "PyTorch",
              "binary_cross_entropy_with_logits(xhat, x, reduction='sum') - 0.5 * sum(1 + logvar - mu**2 - exp(logvar)), with the reduction SUM")
          .name(
              "Keras",
              "reconstruction_loss + beta * kl_loss of the VAE example, with error bce(clip=1e-7)")
          .useWhen("a variational autoencoder is trained; beta above 1 for independent latents")
          .avoidWhen(
              "latents are discrete: add up reconstruction and beta times categorical-kl or bernoulli-kl, whose inputs are apart")
          .notes(
              "The prior is the standard normal unless the inputs have another, one a sample, learned or fixed. Free bits per batch are those of Kingma et al.: the mean over the batch of a group's divergence costs at least so much. In the formula x and y are reconstruction and data, m, s and n, t the means and log-variances of the L latents and of their priors; D_mean is the mean of a group over the batch.")
          .source(
              "D. Kingma and M. Welling, ICLR 2014; beta: I. Higgins et al., ICLR 2017; free bits: D. Kingma et al., NeurIPS 2016")
          .build();

  private static final ItemKernel<Elbo, Autoencodings> KERNEL = Elbo::item;
  private static final FreeBits FREE_BITS = new FreeBits();

  /** What must cost the free bits. */
  public enum Per {
    /** A group of latents in each sample. */
    SAMPLE,
    /** The mean of a group over the batch, weighted as the samples are: a group is free or not. */
    BATCH
  }

  /** Checks the parameters. */
  public Elbo {
    Errors.requireSupported("elbo", error);
    LossException.requireNonNegative("elbo", "beta", beta);
    LossException.requireNonNegative("elbo", "freeBits", freeBits);
    LossException.require(groupSize >= 0, "elbo", "groupSize", "must be >= 0", groupSize);
  }

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public Class<Autoencodings> inputs() {
    return Autoencodings.class;
  }

  @Override
  public double evaluate(
      Autoencodings inputs, double @Nullable [] values, @Nullable Matrix... gradients) {
    Errors.check("elbo", error, inputs.reconstruction(), inputs.data());
    return Items.evaluate(
        "elbo", FREE_BITS, KERNEL, this, inputs, inputs.items(), values, gradients);
  }

  private static double item(
      Elbo loss,
      Autoencodings inputs,
      int item,
      double scale,
      @Nullable Matrix[] gradients,
      Memory memory) {
    double reconstruction =
        Errors.sample(
            "elbo",
            loss.error,
            inputs.reconstruction(),
            inputs.data(),
            item,
            scale,
            Items.wanted(gradients, 0),
            memory);
    return reconstruction
        + loss.beta * FreeBits.divergence(loss, inputs, item, scale, gradients, memory);
  }
}
