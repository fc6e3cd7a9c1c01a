package org.lossary.testkit;

import java.util.SplittableRandom;
import org.lossary.Matrix;
import org.lossary.StructuredLoss;
import org.lossary.formula.Bindings;
import org.lossary.reinforcement.Trajectories;

/** Draws trajectories with ends, cuts and importance ratios. */
final class TrajectoriesSampler implements InputsSampler<Trajectories> {
  @Override
  public Class<Trajectories> type() {
    return Trajectories.class;
  }

  @Override
  public Trajectories draw(StructuredLoss<Trajectories> loss, SplittableRandom random, int size) {
    int n = size == 1 ? 3 : 500 * size;
    int steps = size == 1 ? 6 : 20;
    Matrix discounts = Fuzz.uniform(random, n, steps, 0.8, 0.99);
    boolean[] cuts = new boolean[n * steps];
    for (int i = 0; i < cuts.length; i++) {
      cuts[i] = random.nextInt(6) == 0;
      if (random.nextInt(6) == 0) {
        discounts.set(i / steps, i % steps, 0);
      }
    }
    return Trajectories.of(
            Fuzz.normal(random, n, steps, 2),
            Fuzz.normal(random, n, steps, 1),
            discounts,
            Fuzz.normal(random, n, steps, 2))
        .cuts(cuts)
        .logRatios(Fuzz.normal(random, n, steps, 0.5))
        .targetValues(Fuzz.normal(random, n, steps, 2));
  }

  @Override
  public Trajectories fuzz(StructuredLoss<Trajectories> loss, SplittableRandom random) {
    int n = random.nextInt(4);
    int steps = 1 + random.nextInt(5);
    Matrix values = Fuzz.any(random, n, steps);
    Trajectories drawn =
        Trajectories.of(
            values,
            Fuzz.any(random, n, steps),
            random.nextBoolean()
                ? Fuzz.any(random, n, steps)
                : Fuzz.uniform(random, n, steps, 0, 1),
            Fuzz.any(random, n, steps));
    if (random.nextBoolean()) {
      boolean[] cuts = new boolean[n * steps];
      for (int i = 0; i < cuts.length; i++) {
        cuts[i] = random.nextBoolean();
      }
      drawn = drawn.cuts(cuts);
    }
    if (random.nextBoolean()) {
      drawn = drawn.logRatios(Fuzz.any(random, n, steps));
    }
    return random.nextBoolean() ? drawn : drawn.targetValues(Fuzz.any(random, n, steps));
  }

  @Override
  public boolean finite(StructuredLoss<Trajectories> loss, Trajectories inputs) {
    // Products of as many discounts as there are steps, and their squares.
    return Fuzz.greatest(inputs.discounts()) < 100
        && Double.isFinite(inputs.logRatios().map(Fuzz::greatest).orElse(0.0))
        && Fuzz.greatest(inputs.values()) < 1e6
        && Fuzz.greatest(inputs.targetValues()) < 1e6
        && Fuzz.greatest(inputs.rewards()) < 1e6
        && Fuzz.greatest(inputs.nextValues()) < 1e6;
  }

  @Override
  public void bind(
      StructuredLoss<Trajectories> loss, Trajectories inputs, int item, Bindings bindings) {
    double[] last = new double[inputs.steps()];
    for (int t = 0; t < last.length; t++) {
      last[t] = inputs.isLast(item, t) ? 1 : 0;
    }
    bindings.set("T", last.length).set("c", last);
    bindings.set("v", Fuzz.row(inputs.values(), item));
    bindings.set("r", Fuzz.row(inputs.rewards(), item));
    bindings.set("gamma", Fuzz.row(inputs.discounts(), item));
    bindings.set("w", Fuzz.row(inputs.nextValues(), item));
    bindings.set("u", Fuzz.row(inputs.targetValues(), item));
    bindings.set("l", Fuzz.row(inputs.logRatios().orElseThrow(), item));
  }
}
