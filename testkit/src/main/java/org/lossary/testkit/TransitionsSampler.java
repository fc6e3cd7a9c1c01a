package org.lossary.testkit;

import java.util.SplittableRandom;
import org.lossary.Matrix;
import org.lossary.StructuredLoss;
import org.lossary.formula.Bindings;
import org.lossary.reinforcement.TemporalDifference;
import org.lossary.reinforcement.Transitions;

/** Draws transitions of states and actions, residual or not, with all that any loss asks for. */
final class TransitionsSampler implements InputsSampler<Transitions> {
  @Override
  public Class<Transitions> type() {
    return Transitions.class;
  }

  @Override
  public Transitions draw(StructuredLoss<Transitions> loss, SplittableRandom random, int size) {
    boolean states = loss instanceof TemporalDifference;
    int n = size == 1 ? 5 : (states ? 10_000 : 2_000) * size;
    int columns = states ? 1 : size == 1 ? 3 : 5;
    Matrix values = Fuzz.normal(random, n, columns, 2);
    Matrix next = Fuzz.normal(random, n, columns, 2);
    Matrix rewards = Fuzz.normal(random, n, 1, 1);
    Matrix discounts = Fuzz.uniform(random, n, 1, -0.2, 0.99);
    for (int i = 0; i < n; i++) {
      discounts.set(i, 0, Math.max(0, discounts.get(i, 0)));
    }
    Transitions drawn =
        states
            ? Transitions.ofStates(values, rewards, discounts, next)
            : Transitions.ofActions(
                    values, random.ints(n, 0, columns).toArray(), rewards, discounts, next)
                .nextActions(random.ints(n, 0, columns).toArray())
                .nextPolicy(Fuzz.uniform(random, n, columns, 0, 1))
                .selector(Fuzz.normal(random, n, columns, 1));
    return random.nextBoolean() ? drawn : drawn.residual();
  }

  @Override
  public Transitions fuzz(StructuredLoss<Transitions> loss, SplittableRandom random) {
    int n = random.nextInt(4);
    boolean states = loss instanceof TemporalDifference == (random.nextInt(20) > 0);
    int columns = states ? 1 : 1 + random.nextInt(4);
    int wrong = random.nextInt(20) == 0 ? -1 : 0;
    Matrix values = Fuzz.any(random, n, columns);
    Matrix next = Fuzz.anyLike(random, values);
    Matrix rewards = Fuzz.any(random, n, 1);
    Matrix discounts =
        random.nextBoolean() ? Fuzz.any(random, n, 1) : Fuzz.uniform(random, n, 1, 0, 1);
    Transitions drawn =
        states
            ? Transitions.ofStates(values, rewards, discounts, next)
            : Transitions.ofActions(
                values, random.ints(n, wrong, columns).toArray(), rewards, discounts, next);
    if (random.nextInt(9) > 0) {
      drawn = drawn.nextActions(random.ints(n, wrong, columns).toArray());
      drawn = drawn.nextPolicy(Fuzz.any(random, n, columns));
      drawn = drawn.selector(Fuzz.any(random, n, columns));
    }
    return random.nextBoolean() ? drawn : drawn.residual();
  }

  @Override
  public boolean finite(StructuredLoss<Transitions> loss, Transitions inputs) {
    // Products and squares of greater ones leave the range of floats.
    double most =
        Math.max(
            Math.max(Fuzz.greatest(inputs.values()), Fuzz.greatest(inputs.nextValues())),
            Math.max(Fuzz.greatest(inputs.rewards()), Fuzz.greatest(inputs.discounts())));
    double policy = inputs.nextPolicy().map(Fuzz::greatest).orElse(0.0);
    return Math.max(most, policy) < 1e6;
  }

  @Override
  public void bind(
      StructuredLoss<Transitions> loss, Transitions inputs, int item, Bindings bindings) {
    bindings.set("r", inputs.rewards().get(item, 0));
    bindings.set("gamma", inputs.discounts().get(item, 0));
    if (loss instanceof TemporalDifference) {
      bindings.set("v", inputs.values().get(item, 0));
      bindings.set("w", inputs.nextValues().get(item, 0));
      return;
    }
    bindings.set("q", Fuzz.row(inputs.values(), item)).set("a", inputs.action(item));
    bindings.set("w", Fuzz.row(inputs.nextValues(), item));
    bindings.set("b", inputs.nextActions().orElseThrow()[item]);
    bindings.set("P", Fuzz.row(inputs.nextPolicy().orElseThrow(), item));
    bindings.set("s", Fuzz.row(inputs.selector().orElseThrow(), item));
  }
}
