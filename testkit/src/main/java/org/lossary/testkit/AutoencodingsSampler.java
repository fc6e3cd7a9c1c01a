package org.lossary.testkit;

import java.util.SplittableRandom;
import org.lossary.Matrix;
import org.lossary.StructuredLoss;
import org.lossary.generative.Autoencodings;

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
}
