package org.lossary.testkit;

import java.util.SplittableRandom;
import org.lossary.Matrix;
import org.lossary.StructuredLoss;
import org.lossary.formula.Bindings;
import org.lossary.generative.Reconstructions;

/** Draws logits of pixels beside intensities. */
final class ReconstructionsSampler implements InputsSampler<Reconstructions> {
  @Override
  public Class<Reconstructions> type() {
    return Reconstructions.class;
  }

  @Override
  public Reconstructions draw(
      StructuredLoss<Reconstructions> loss, SplittableRandom random, int size) {
    int rows = size == 1 ? 3 : 200 * size;
    int columns = size == 1 ? 5 : 50;
    return Reconstructions.of(
        Fuzz.normal(random, rows, columns, 1.5), Fuzz.uniform(random, rows, columns, 0, 1));
  }

  @Override
  public Reconstructions fuzz(StructuredLoss<Reconstructions> loss, SplittableRandom random) {
    Matrix pixels = Fuzz.any(random, random.nextInt(4), 1 + random.nextInt(5));
    Matrix data =
        random.nextBoolean()
            ? Fuzz.uniform(random, pixels.rows(), pixels.columns(), 0, 1)
            : Fuzz.anyLike(random, pixels);
    return Reconstructions.of(pixels, data);
  }

  @Override
  public boolean finite(StructuredLoss<Reconstructions> loss, Reconstructions inputs) {
    // The product of logit and intensity leaves the range of its type.
    return Fuzz.greatest(inputs.data()) < 1e6 && Fuzz.greatest(inputs.reconstruction()) < 1e30;
  }

  @Override
  public void bind(
      StructuredLoss<Reconstructions> loss, Reconstructions inputs, int item, Bindings bindings) {
    bindings.set("x", Fuzz.row(inputs.reconstruction(), item));
    bindings.set("y", Fuzz.row(inputs.data(), item));
  }
}
