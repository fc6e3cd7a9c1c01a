package org.lossary.testkit;

import java.util.SplittableRandom;
import org.lossary.Matrix;
import org.lossary.StructuredLoss;
import org.lossary.formula.Bindings;
import org.lossary.transport.Samples1d;

/** Draws samples on the line, half of them with weights. */
final class Samples1dSampler implements InputsSampler<Samples1d> {
  @Override
  public Class<Samples1d> type() {
    return Samples1d.class;
  }

  @Override
  public Samples1d draw(StructuredLoss<Samples1d> loss, SplittableRandom random, int size) {
    int rows = size == 1 ? 3 : 200 * size;
    int n = size == 1 ? 5 : 20;
    int m = size == 1 ? 4 : 30;
    Matrix x = Fuzz.normal(random, rows, n, 2);
    Matrix y = Fuzz.normal(random, rows, m, 1);
    if (random.nextBoolean()) {
      return Samples1d.of(x, y);
    }
    return Samples1d.of(
        x, y, Fuzz.uniform(random, rows, n, 0.2, 1), Fuzz.uniform(random, rows, m, 0.5, 3));
  }

  @Override
  public Samples1d fuzz(StructuredLoss<Samples1d> loss, SplittableRandom random) {
    int rows = random.nextInt(4);
    Matrix x = Fuzz.any(random, rows, 1 + random.nextInt(6));
    Matrix y = Fuzz.anyTyped(random, x, rows, 1 + random.nextInt(6));
    if (random.nextBoolean()) {
      return Samples1d.of(x, y);
    }
    return Samples1d.of(x, y, Fuzz.masses(random, x), Fuzz.masses(random, y));
  }

  @Override
  public boolean finite(StructuredLoss<Samples1d> loss, Samples1d inputs) {
    return Fuzz.ordinary(inputs, inputs.matrices().get(0).isFloat() ? 1e9 : 1e60);
  }

  @Override
  public void bind(StructuredLoss<Samples1d> loss, Samples1d inputs, int item, Bindings bindings) {
    double[] x = Fuzz.row(inputs.x(), item);
    double[] y = Fuzz.row(inputs.y(), item);
    bindings.set("x", x).set("y", y);
    boolean weighted = inputs.weighted();
    bindings.set("a", weighted ? Fuzz.row(inputs.matrices().get(2), item) : Fuzz.ones(x.length));
    bindings.set("b", weighted ? Fuzz.row(inputs.matrices().get(3), item) : Fuzz.ones(y.length));
  }
}
