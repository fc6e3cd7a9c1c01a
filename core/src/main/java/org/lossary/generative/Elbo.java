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
import org.lossary.internal.engine.Widen;
import org.lossary.internal.maths.Maths64;

/**
 * Negative evidence lower bound of a variational autoencoder: the error of the reconstruction,
 * summed over the pixels, plus beta times the divergence of the latent normal distribution from the
 * standard normal, summed over the latents. One drawn latent a sample; the mean divides by the
 * samples, and the reduction SUM is the sum over the batch that PyTorch's example has.
 *
 * <p>Inputs are {@link Autoencodings}; the error is as in {@link Reconstruction}, the divergence as
 * in {@link GaussianKl}. With an error that is a negative log-likelihood and beta 1 it is the bound
 * itself, up to constants that the error leaves out; with the squared error, mse, it is that of
 * variance 1/2.
 *
 * <p>Free bits: each group of {@code groupSize} latents of a sample costs at least freeBits nats,
 * and below them has no gradient (at exactly freeBits neither), so that latents are not given up
 * early. To anneal beta take it from a schedule (linear, sigmoid, cyclical) step by step: {@code
 * elbo.withBeta(schedule.at(step))}.
 *
 * @param error the error of a pixel
 * @param beta factor of the divergence; finite and at least 0
 * @param freeBits nats that a group of latents costs at least; finite and at least 0
 * @param groupSize latents of a group, neighbours; 1 for each on its own, 0 for all together
 */
public record Elbo(SupervisedLoss error, double beta, double freeBits, int groupSize)
    implements StructuredLoss<Autoencodings> {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("elbo", "Negative evidence lower bound (VAE loss)")
          .family(Family.GENERATIVE, Task.GENERATION)
          .summary("Reconstruction plus beta times the divergence of the latents from their prior.")
          .definition(
              "\\sum_{j} \\mathrm{error}(\\hat{x}_j, x_j) + \\beta \\sum_{g} \\max\\left(\\mathrm{freeBits},"
                  + " \\tfrac12 \\sum_{k \\in g} (m_k^2 + e^{s_k} - 1 - s_k)\\right)")
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
          .name(
              "PyTorch",
              "binary_cross_entropy_with_logits(xhat, x, reduction='sum') - 0.5 * sum(1 + logvar - mu**2 - exp(logvar)), with the reduction SUM")
          .name(
              "Keras",
              "reconstruction_loss + beta * kl_loss of the VAE example, with error bce(clip=1e-7)")
          .useWhen("a variational autoencoder is trained; beta above 1 for independent latents")
          .avoidWhen(
              "latents are discrete, or the prior is learned: add up reconstruction and categorical-kl or gaussian-pair-kl")
          .notes(
              "Free bits are taken for each sample; some code takes them of the mean over the batch.")
          .source(
              "D. Kingma and M. Welling, ICLR 2014; beta: I. Higgins et al., ICLR 2017; free bits: D. Kingma et al., NeurIPS 2016")
          .build();

  private static final ItemKernel<Elbo, Autoencodings> KERNEL = Elbo::item;

  /** Checks the parameters. */
  public Elbo {
    Errors.requireSupported("elbo", error);
    LossException.requireNonNegative("elbo", "beta", beta);
    LossException.requireNonNegative("elbo", "freeBits", freeBits);
    LossException.require(groupSize >= 0, "elbo", "groupSize", "must be >= 0", groupSize);
  }

  /** This loss with another factor of the divergence: the next step of a schedule. */
  public Elbo withBeta(double beta) {
    return new Elbo(error, beta, freeBits, groupSize);
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
    return Items.evaluate("elbo", KERNEL, this, inputs, values, gradients);
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
    return reconstruction + loss.beta * divergence(loss, inputs, item, scale, gradients, memory);
  }

  private static double divergence(
      Elbo loss,
      Autoencodings inputs,
      int item,
      double scale,
      @Nullable Matrix[] gradients,
      Memory memory) {
    int n = inputs.mean().columns();
    double[] m = memory.doubles(5, n);
    double[] s = memory.doubles(6, n);
    Widen.row(inputs.mean(), item, m);
    Widen.row(inputs.logVariance(), item, s);
    int size = loss.groupSize == 0 ? n : loss.groupSize;
    double sum = 0;
    for (int from = 0; from < n; from += size) {
      int end = Math.min(n, from + size);
      double group = 0;
      for (int j = from; j < end; j++) {
        group += 0.5 * (m[j] * m[j] + GaussianKl.excess(s[j]));
        s[j] = 0.5 * Maths64.expm1(s[j]);
      }
      boolean free = group <= loss.freeBits;
      sum += free ? loss.freeBits : group;
      for (int j = from; free && j < end; j++) {
        m[j] = 0;
        s[j] = 0;
      }
    }
    Matrix byMean = Items.wanted(gradients, 1);
    if (byMean != null) {
      Widen.out(m, 0, n, loss.beta * scale, byMean, item, 0);
    }
    Matrix byLogVariance = Items.wanted(gradients, 2);
    if (byLogVariance != null) {
      Widen.out(s, 0, n, loss.beta * scale, byLogVariance, item, 0);
    }
    return sum;
  }
}
