package org.lossary.testkit;

import java.util.SplittableRandom;
import org.lossary.Matrix;
import org.lossary.StructuredLoss;
import org.lossary.formula.Bindings;
import org.lossary.generative.Autoencodings;
import org.lossary.generative.Elbo;

/** Draws logits of pixels beside intensities, with latent distributions and priors. */
final class AutoencodingsSampler implements InputsSampler<Autoencodings> {
  @Override
  public Class<Autoencodings> type() {
    return Autoencodings.class;
  }

  @Override
  public Autoencodings draw(StructuredLoss<Autoencodings> loss, SplittableRandom random, int size) {
    int rows = size == 1 ? 3 : 200 * size;
    int columns = size == 1 ? 5 : 25;
    Autoencodings drawn =
        Autoencodings.of(
            Fuzz.normal(random, rows, columns, 1.5),
            Fuzz.uniform(random, rows, columns, 0, 1),
            Fuzz.normal(random, rows, columns, 1),
            Fuzz.normal(random, rows, columns, 1));
    return random.nextBoolean()
        ? drawn
        : drawn.prior(
            Fuzz.normal(random, rows, columns, 1), Fuzz.normal(random, rows, columns, 0.5));
  }

  @Override
  public Autoencodings fuzz(StructuredLoss<Autoencodings> loss, SplittableRandom random) {
    Matrix pixels = Fuzz.any(random, random.nextInt(4), 1 + random.nextInt(5));
    Matrix data =
        random.nextBoolean()
            ? Fuzz.uniform(random, pixels.rows(), pixels.columns(), 0, 1)
            : Fuzz.anyLike(random, pixels);
    Matrix mean = Fuzz.anyTyped(random, pixels, pixels.rows(), 1 + random.nextInt(4));
    Autoencodings drawn = Autoencodings.of(pixels, data, mean, Fuzz.anyLike(random, mean));
    return random.nextBoolean()
        ? drawn
        : drawn.prior(Fuzz.anyLike(random, mean), Fuzz.anyLike(random, mean));
  }

  @Override
  public boolean finite(StructuredLoss<Autoencodings> loss, Autoencodings inputs) {
    // The product of logit and intensity, the square of a mean or a variance leaves the range of
    // its type.
    return Fuzz.greatest(inputs.data()) < 1e6
        && Fuzz.greatest(inputs.reconstruction()) < 1e30
        && Fuzz.greatest(inputs.mean()) < (inputs.priorMean().isPresent() ? 1e6 : 1e18)
        && Fuzz.greatest(inputs.logVariance()) < (inputs.priorMean().isPresent() ? 40 : 80)
        && inputs.priorMean().map(Fuzz::greatest).orElse(0.0) < 1e6
        && inputs.priorLogVariance().map(Fuzz::greatest).orElse(0.0) < 40;
  }

  @Override
  public void bind(
      StructuredLoss<Autoencodings> loss, Autoencodings inputs, int item, Bindings bindings) {
    int latents = inputs.mean().columns();
    Elbo elbo = (Elbo) loss;
    int size = elbo.groupSize() == 0 ? latents : elbo.groupSize();
    double[] groups = new double[(latents + size - 1) / size];
    for (int i = 0; i < inputs.items(); i++) {
      for (int k = 0; k < latents; k++) {
        groups[k / size] += divergence(inputs, i, k) / inputs.items();
      }
    }
    bindings.set("x", Fuzz.row(inputs.reconstruction(), item));
    bindings.set("y", Fuzz.row(inputs.data(), item));
    bindings.set("m", Fuzz.row(inputs.mean(), item));
    bindings.set("s", Fuzz.row(inputs.logVariance(), item));
    double[] standard = new double[latents];
    bindings.set("n", inputs.priorMean().map(m -> Fuzz.row(m, item)).orElse(standard));
    bindings.set("t", inputs.priorLogVariance().map(m -> Fuzz.row(m, item)).orElse(standard));
    bindings.set("L", latents).set("G", groups.length).set("D_mean", groups);
  }

  /** Of one latent from its prior, by the densities' parameters. */
  private static double divergence(Autoencodings inputs, int item, int latent) {
    double mean = inputs.priorMean().map(m -> m.get(item, latent)).orElse(0.0);
    double log = inputs.priorLogVariance().map(m -> m.get(item, latent)).orElse(0.0);
    double shift = inputs.mean().get(item, latent) - mean;
    double ratio = inputs.logVariance().get(item, latent) - log;
    return (StrictMath.exp(ratio) - 1 - ratio + shift * shift / StrictMath.exp(log)) / 2;
  }
}
