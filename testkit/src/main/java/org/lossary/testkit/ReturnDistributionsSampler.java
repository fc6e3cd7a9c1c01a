package org.lossary.testkit;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.lossary.Matrix;
import org.lossary.StructuredLoss;
import org.lossary.formula.Bindings;
import org.lossary.reinforcement.CategoricalTd;
import org.lossary.reinforcement.QuantileTd;
import org.lossary.reinforcement.ReturnDistributions;

/** Draws distributions of returns over atoms or by quantiles, of one or of several actions. */
final class ReturnDistributionsSampler implements InputsSampler<ReturnDistributions> {
  @Override
  public Class<ReturnDistributions> type() {
    return ReturnDistributions.class;
  }

  @Override
  public ReturnDistributions draw(
      StructuredLoss<ReturnDistributions> loss, SplittableRandom random, int size) {
    int n = size == 1 ? 3 : 1000 * size;
    int count = size == 1 ? 4 : 5;
    int blocks = 1 + random.nextInt(2);
    Matrix estimates = Fuzz.normal(random, n, blocks * count, 1);
    Matrix next = Fuzz.normal(random, n, blocks * count, 1);
    Matrix rewards = Fuzz.normal(random, n, 1, 1);
    Matrix discounts = Fuzz.uniform(random, n, 1, 0.5, 0.99);
    discounts.set(0, 0, 0);
    ReturnDistributions drawn =
        loss instanceof QuantileTd
            ? ReturnDistributions.ofQuantiles(estimates, count, rewards, discounts, next)
            : ReturnDistributions.ofAtoms(
                estimates, atoms(random, count, 2), rewards, discounts, next);
    drawn = drawn.actions(random.ints(n, 0, blocks).toArray());
    return switch (random.nextInt(3)) {
      case 0 -> drawn;
      case 1 -> drawn.selector(Fuzz.normal(random, n, blocks * count, 1));
      default -> drawn.nextActions(random.ints(n, 0, blocks).toArray());
    };
  }

  private static double[] atoms(SplittableRandom random, int count, double width) {
    double[] atoms = new double[count];
    double at = -width;
    for (int j = 0; j < count; j++) {
      atoms[j] = (float) at;
      at += width * (0.3 + random.nextDouble());
    }
    return atoms;
  }

  @Override
  public ReturnDistributions fuzz(
      StructuredLoss<ReturnDistributions> loss, SplittableRandom random) {
    int n = random.nextInt(4);
    int count = 1 + random.nextInt(4);
    int blocks = 1 + random.nextInt(3);
    Matrix estimates = Fuzz.any(random, n, blocks * count + (random.nextInt(20) == 0 ? 1 : 0));
    Matrix next = Fuzz.anyLike(random, estimates);
    Matrix rewards = Fuzz.any(random, n, 1);
    Matrix discounts =
        random.nextBoolean() ? Fuzz.any(random, n, 1) : Fuzz.uniform(random, n, 1, 0, 1);
    double[] atoms =
        random.nextInt(4) == 0
            ? random.doubles(count).toArray()
            : atoms(random, count, Math.scalb(1, random.nextInt(-60, 60)));
    ReturnDistributions drawn =
        loss instanceof QuantileTd == (random.nextInt(20) > 0)
            ? ReturnDistributions.ofQuantiles(estimates, count, rewards, discounts, next)
            : ReturnDistributions.ofAtoms(estimates, atoms, rewards, discounts, next);
    int wrong = random.nextInt(20) == 0 ? -1 : 0;
    if (random.nextInt(9) > 0) {
      drawn = drawn.actions(random.ints(n, wrong, blocks).toArray());
    }
    return random.nextBoolean()
        ? drawn
        : drawn.nextActions(random.ints(n, wrong, blocks).toArray());
  }

  @Override
  public void bind(
      StructuredLoss<ReturnDistributions> loss,
      ReturnDistributions inputs,
      int item,
      Bindings bindings) {
    int count = inputs.size();
    if (loss instanceof CategoricalTd) {
      int chosen = inputs.givenNextAction(item).orElse(greatestExpected(inputs, item));
      double[] estimates = Fuzz.row(inputs.estimates(), item);
      double[] following = Fuzz.row(inputs.next(), item);
      int from = inputs.action(item) * count;
      bindings.set("x", Arrays.copyOfRange(estimates, from, from + count));
      bindings.set("w", Arrays.copyOfRange(following, chosen * count, (chosen + 1) * count));
      bindings.set("z", inputs.atoms().toArray()).set("r", inputs.rewards().get(item, 0));
      bindings.set("gamma", inputs.discounts().get(item, 0));
      return;
    }
    double[] q = new double[count];
    double[] target = new double[count];
    int next = inputs.givenNextAction(item).orElse(greatest(inputs, item));
    for (int j = 0; j < count; j++) {
      q[j] = inputs.estimates().get(item, inputs.action(item) * count + j);
      target[j] =
          inputs.rewards().get(item, 0)
              + inputs.discounts().get(item, 0) * inputs.next().get(item, next * count + j);
    }
    bindings.set("q", q).set("n", target).set("M", count);
  }

  /** The action whose distribution over the atoms has the greatest mean. */
  private static int greatestExpected(ReturnDistributions inputs, int item) {
    Matrix by = inputs.selector().orElse(inputs.next());
    int best = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (int action = 0; action < inputs.blocks(); action++) {
      double sum = 0;
      double mean = 0;
      for (int j = 0; j < inputs.size(); j++) {
        double weight = StrictMath.exp(by.get(item, action * inputs.size() + j));
        sum += weight;
        mean += weight * inputs.atoms().get(j);
      }
      best = mean / sum > most ? action : best;
      most = Math.max(most, mean / sum);
    }
    return best;
  }

  private static int greatest(ReturnDistributions inputs, int item) {
    Matrix by = inputs.selector().orElse(inputs.next());
    double[] sums = new double[inputs.blocks()];
    int best = 0;
    for (int k = 0; k < by.columns(); k++) {
      sums[k / inputs.size()] += by.get(item, k);
    }
    for (int action = 1; action < sums.length; action++) {
      best = sums[action] > sums[best] ? action : best;
    }
    return best;
  }

  @Override
  public boolean finite(StructuredLoss<ReturnDistributions> loss, ReturnDistributions inputs) {
    // A target, or a sum over quantiles, leaves the range of floats.
    return Fuzz.greatest(inputs.estimates()) < 1e30
        && Fuzz.greatest(inputs.next()) < 1e30
        && Fuzz.greatest(inputs.rewards()) < 1e30
        && Fuzz.greatest(inputs.discounts()) < 1e6;
  }
}
