package org.lossary.testkit;

import java.util.SplittableRandom;
import org.lossary.Matrix;
import org.lossary.StructuredLoss;
import org.lossary.formula.Bindings;
import org.lossary.transport.Histograms;

/** Draws histograms. */
final class HistogramsSampler implements InputsSampler<Histograms> {
  @Override
  public Class<Histograms> type() {
    return Histograms.class;
  }

  @Override
  public Histograms draw(StructuredLoss<Histograms> loss, SplittableRandom random, int size) {
    int rows = size == 1 ? 3 : 500 * size;
    int bins = size == 1 ? 5 : 10;
    return Histograms.of(
        Fuzz.uniform(random, rows, bins, 0.05, 1), Fuzz.uniform(random, rows, bins, 0.05, 1));
  }

  @Override
  public Histograms fuzz(StructuredLoss<Histograms> loss, SplittableRandom random) {
    Matrix p = Fuzz.any(random, random.nextInt(4), 1 + random.nextInt(6));
    return Histograms.of(p, Fuzz.anyLike(random, p));
  }

  @Override
  public boolean finite(StructuredLoss<Histograms> loss, Histograms inputs) {
    return Fuzz.ordinary(inputs, inputs.matrices().get(0).isFloat() ? 1e9 : 1e60);
  }

  @Override
  public void bind(
      StructuredLoss<Histograms> loss, Histograms inputs, int item, Bindings bindings) {
    bindings.set("p", Fuzz.row(inputs.p(), item)).set("q", Fuzz.row(inputs.q(), item));
  }
}
