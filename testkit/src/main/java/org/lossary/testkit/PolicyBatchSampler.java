package org.lossary.testkit;

import java.util.SplittableRandom;
import org.lossary.DoubleMatrix;
import org.lossary.Matrix;
import org.lossary.StructuredLoss;
import org.lossary.formula.Bindings;
import org.lossary.reinforcement.ActorCritic;
import org.lossary.reinforcement.Advantages;
import org.lossary.reinforcement.PolicyBatch;
import org.lossary.reinforcement.Ppo;
import org.lossary.reinforcement.PpoPenalty;
import org.lossary.reinforcement.Reinforce;

/** Draws steps of policies given in every way, with and without critic and entropies. */
final class PolicyBatchSampler implements InputsSampler<PolicyBatch> {
  @Override
  public Class<PolicyBatch> type() {
    return PolicyBatch.class;
  }

  @Override
  public PolicyBatch draw(StructuredLoss<PolicyBatch> loss, SplittableRandom random, int size) {
    int n = size == 1 ? 4 : 1000 * size;
    int columns = size == 1 ? 3 : 9;
    Matrix advantages = Fuzz.normal(random, n, 1, 1);
    PolicyBatch batch =
        switch (random.nextInt(4)) {
          case 0 -> given(random, n, advantages);
          case 1 -> given(random, n, advantages).entropies(Fuzz.uniform(random, n, 1, 0, 2));
          case 2 -> {
            int[] actions = random.ints(n, 0, columns).toArray();
            DoubleMatrix logits = Fuzz.normal(random, n, columns, 1);
            PolicyBatch drawn = PolicyBatch.ofLogits(logits, actions, advantages);
            yield random.nextBoolean()
                ? drawn.oldPolicy(near(random, logits))
                : drawn.old(Fuzz.uniform(random, n, 1, -2, -0.2));
          }
          default -> {
            DoubleMatrix mean = Fuzz.normal(random, n, columns, 1);
            DoubleMatrix deviation = Fuzz.normal(random, n, columns, 0.5);
            Matrix actions = near(random, mean);
            PolicyBatch drawn = PolicyBatch.ofGaussian(mean, deviation, actions, advantages);
            yield drawn.oldPolicy(near(random, mean), near(random, deviation));
          }
        };
    if (random.nextInt(4) > 0) {
      DoubleMatrix values = Fuzz.normal(random, n, 1, 1);
      batch = batch.critic(values, near(random, values)).oldValues(near(random, values));
    }
    return batch;
  }

  private static PolicyBatch given(SplittableRandom random, int n, Matrix advantages) {
    DoubleMatrix logs = Fuzz.uniform(random, n, 1, -2, -0.1);
    return PolicyBatch.ofLogProbabilities(logs, advantages).old(near(random, logs));
  }

  private static DoubleMatrix near(SplittableRandom random, Matrix other) {
    DoubleMatrix near = Fuzz.normal(random, other.rows(), other.columns(), 0.3);
    for (int i = 0; i < near.rows(); i++) {
      for (int j = 0; j < near.columns(); j++) {
        near.set(i, j, (float) (near.get(i, j) + other.get(i, j)));
      }
    }
    return near;
  }

  @Override
  public PolicyBatch fuzz(StructuredLoss<PolicyBatch> loss, SplittableRandom random) {
    int n = random.nextInt(5);
    int columns = 1 + random.nextInt(4);
    Matrix advantages = Fuzz.any(random, n, 1);
    Matrix first = Fuzz.any(random, n, random.nextInt(3) == 0 ? 1 : columns);
    PolicyBatch batch =
        switch (random.nextInt(3)) {
          case 0 -> PolicyBatch.ofLogProbabilities(first, advantages);
          case 1 ->
              PolicyBatch.ofLogits(
                  first,
                  random.ints(n, random.nextInt(9) == 0 ? -1 : 0, first.columns()).toArray(),
                  advantages);
          default ->
              PolicyBatch.ofGaussian(
                  first, Fuzz.anyLike(random, first), Fuzz.anyLike(random, first), advantages);
        };
    batch =
        switch (random.nextInt(5)) {
          case 0 -> batch;
          case 1 -> batch.oldPolicy(Fuzz.anyLike(random, first));
          case 2 -> batch.oldPolicy(Fuzz.anyLike(random, first), Fuzz.anyLike(random, first));
          default -> batch.old(Fuzz.any(random, n, 1));
        };
    if (random.nextBoolean()) {
      batch = batch.critic(Fuzz.anyTyped(random, first, n, 1), Fuzz.any(random, n, 1));
    }
    if (random.nextBoolean()) {
      batch = batch.oldValues(Fuzz.any(random, n, 1));
    }
    return random.nextInt(6) == 0 ? batch.entropies(Fuzz.anyTyped(random, first, n, 1)) : batch;
  }

  @Override
  public void bind(
      StructuredLoss<PolicyBatch> loss, PolicyBatch inputs, int item, Bindings bindings) {
    PolicyReference step = PolicyReference.of(inputs, item);
    Matrix advantages = inputs.advantages();
    DoubleMatrix normal = Matrix.of(new double[advantages.rows()], advantages.rows(), 1);
    Advantages.normalize(advantages, normal);
    boolean normalize =
        loss instanceof Reinforce r && r.normalizeAdvantages()
            || loss instanceof ActorCritic a && a.normalizeAdvantages()
            || loss instanceof Ppo p && p.normalizeAdvantages()
            || loss instanceof PpoPenalty q && q.normalizeAdvantages();
    bindings.set("a", (normalize ? normal : advantages).get(item, 0));
    bindings.set("l", step.log()).set("o", step.oldLog());
    bindings.set("h", step.entropy()).set("d", step.divergence());
    String given = inputs.names().get(0);
    bindings.set("discrete", given.equals("logits") ? 1 : 0);
    bindings.set("normal", given.equals("mean") ? 1 : 0);
    bindings.set("z", Fuzz.row(inputs.matrices().get(0), item));
    bindings.set("s", Fuzz.row(inputs.matrices().get(given.equals("mean") ? 1 : 0), item));
    int values = inputs.names().indexOf("values");
    double v = values < 0 ? 0 : inputs.matrices().get(values).get(item, 0);
    bindings.set("v", v);
    bindings.set("g", values < 0 ? 0 : inputs.returns().orElseThrow().get(item, 0));
    bindings.set("u", inputs.oldValues().map(u -> u.get(item, 0)).orElse(v));
  }

  @Override
  public boolean finite(StructuredLoss<PolicyBatch> loss, PolicyBatch inputs) {
    // A ratio, a density or a square leaves the range of its type.
    if (!all(inputs.constants(), 1e6) || !all(inputs.matrices(), 10)) {
      return false;
    }
    for (int i = 0; i < inputs.items(); i++) {
      PolicyReference step = PolicyReference.of(inputs, i);
      double ratio = Math.abs(step.log() - step.oldLog());
      if (!(ratio < 40 && Math.abs(step.log()) < 1e6 && step.divergence() < 1e12)) {
        return false;
      }
    }
    return true;
  }

  private static boolean all(Iterable<Matrix> matrices, double bound) {
    for (Matrix m : matrices) {
      if (!(Fuzz.greatest(m) < bound)) {
        return false;
      }
    }
    return true;
  }
}
