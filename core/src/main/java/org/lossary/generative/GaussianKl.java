package org.lossary.generative;

import org.jspecify.annotations.Nullable;
import org.lossary.Domain;
import org.lossary.Family;
import org.lossary.LossInfo;
import org.lossary.Matrix;
import org.lossary.Property;
import org.lossary.StructuredLoss;
import org.lossary.Task;
import org.lossary.internal.engine.ItemKernel;
import org.lossary.internal.engine.Items;
import org.lossary.internal.engine.Memory;
import org.lossary.internal.engine.Widen;
import org.lossary.internal.maths.Maths64;

/**
 * Kullback-Leibler divergence of normal distributions with independent components from the standard
 * normal: the sum over components of (m^2 + v - 1 - log v)/2, in nats.
 *
 * <p>Inputs are {@link Gaussians}, given by log v. A sample's value is the sum over its components;
 * the mean divides by the number of samples.
 */
public record GaussianKl() implements StructuredLoss<Gaussians> {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("gaussian-kl", "KL divergence to the standard normal")
          .family(Family.GENERATIVE, Task.GENERATION)
          .summary("How far the latent distributions of an encoder are from the standard normal.")
          .formula("sum(j, m[j]^2 + expm1(s[j]) - s[j])/2")
          .domains(Domain.REAL, Domain.REAL)
          .properties(Property.CONVEX, Property.DIFFERENTIABLE, Property.NON_NEGATIVE)
          .name(
              "PyTorch",
              "-0.5 * (1 + logvar - mu.pow(2) - logvar.exp()).sum(1).mean(); distributions.kl_divergence(Normal(mu, sigma), Normal(0, 1)).sum(1).mean()")
          .name("Keras", "-0.5 * mean(sum(1 + logvar - square(mu) - exp(logvar), axis=1))")
          .useWhen("a variational autoencoder's latent space should follow the standard normal")
          .avoidWhen("latents are discrete, or the prior is learned")
          .notes(
              "PyTorch's VAE example sums over the batch: use the reduction SUM. Small divergences keep their digits: exp(s) - 1 - s is not formed by subtraction where s is small.")
          .source(
              "D. Kingma and M. Welling, Auto-Encoding Variational Bayes, ICLR 2014, appendix B")
          .build();

  private static final ItemKernel<GaussianKl, Gaussians> KERNEL = GaussianKl::item;

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public Class<Gaussians> inputs() {
    return Gaussians.class;
  }

  @Override
  public double evaluate(
      Gaussians inputs, double @Nullable [] values, @Nullable Matrix... gradients) {
    return Items.evaluate("gaussian-kl", KERNEL, this, inputs, values, gradients);
  }

  private static double item(
      GaussianKl loss,
      Gaussians inputs,
      int item,
      double scale,
      @Nullable Matrix[] gradients,
      Memory memory) {
    int n = inputs.mean().columns();
    double[] m = memory.doubles(0, n);
    double[] s = memory.doubles(1, n);
    Widen.row(inputs.mean(), item, m);
    Widen.row(inputs.logVariance(), item, s);
    double sum = 0;
    for (int j = 0; j < n; j++) {
      sum += m[j] * m[j] + excess(s[j]);
    }
    Matrix dMean = Items.wanted(gradients, 0);
    if (dMean != null) {
      Widen.out(m, 0, n, scale, dMean, item, 0);
    }
    Matrix dLogVariance = Items.wanted(gradients, 1);
    if (dLogVariance != null) {
      for (int j = 0; j < n; j++) {
        s[j] = 0.5 * Maths64.expm1(s[j]);
      }
      Widen.out(s, 0, n, scale, dLogVariance, item, 0);
    }
    return 0.5 * sum;
  }

  /** exp(s) - 1 - s, by its series where the difference would cancel. */
  static double excess(double s) {
    if (Math.abs(s) > 0.5) {
      return Maths64.expm1(s) - s;
    }
    // Horner from the term s^16/16! down: below 1e-20 relative at |s| = 1/2.
    double sum = 1;
    for (int k = 16; k > 2; k--) {
      sum = 1 + s / k * sum;
    }
    return 0.5 * s * s * sum;
  }
}
