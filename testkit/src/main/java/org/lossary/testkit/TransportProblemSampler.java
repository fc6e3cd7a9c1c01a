package org.lossary.testkit;

import java.util.SplittableRandom;
import org.lossary.Matrix;
import org.lossary.StructuredLoss;
import org.lossary.transport.Sinkhorn;
import org.lossary.transport.TransportProblem;

/** Draws transport problems. */
final class TransportProblemSampler implements InputsSampler<TransportProblem> {
  @Override
  public Class<TransportProblem> type() {
    return TransportProblem.class;
  }

  @Override
  public TransportProblem draw(
      StructuredLoss<TransportProblem> loss, SplittableRandom random, int size) {
    int items = size == 1 ? 2 : 40 * size;
    int n = size == 1 ? 4 : 15;
    int m = size == 1 ? 3 : 12;
    return TransportProblem.of(
        Fuzz.uniform(random, items, n, 0.2, 1),
        Fuzz.uniform(random, items, m, 0.5, 3),
        Fuzz.uniform(random, items * n, m, 0, 2));
  }

  @Override
  public TransportProblem fuzz(StructuredLoss<TransportProblem> loss, SplittableRandom random) {
    int items = random.nextInt(4);
    int n = 1 + random.nextInt(5);
    Matrix cost = Fuzz.any(random, items * n, 1 + random.nextInt(5));
    return TransportProblem.of(
        Fuzz.masses(random, cost, items, n),
        Fuzz.masses(random, cost, items, cost.columns()),
        cost);
  }

  @Override
  public boolean finite(StructuredLoss<TransportProblem> loss, TransportProblem inputs) {
    // Unbalanced plans grow exponentially with negative costs.
    double limit = inputs.cost().isFloat() ? 1e9 : 1e60;
    boolean unbalanced = loss instanceof Sinkhorn s && s.rho() < Double.POSITIVE_INFINITY;
    return Fuzz.ordinary(inputs, unbalanced ? 2 : limit);
  }
}
