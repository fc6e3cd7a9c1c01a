package org.lossary.reinforcement;

import org.jspecify.annotations.Nullable;
import org.lossary.Doubles;
import org.lossary.Family;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.Matrix;
import org.lossary.StructuredLoss;
import org.lossary.Task;
import org.lossary.internal.engine.ItemKernel;
import org.lossary.internal.engine.Items;
import org.lossary.internal.engine.Memory;
import org.lossary.internal.engine.Preparation;
import org.lossary.internal.engine.Widen;
import org.lossary.internal.kernel.Rows;
import org.lossary.internal.maths.Maths64;

/**
 * Categorical temporal-difference loss, that of C51: the distribution of the return over fixed
 * atoms should be that of the reward plus the discounted return of the next state.
 *
 * <p>Inputs are {@link ReturnDistributions} of atoms z. The atoms of the next distribution move to
 * reward + discount z, at most to the ends of the support; the mass of each is shared between the
 * two atoms beside it in proportion to how near they are, which gives the target m. The loss is the
 * cross-entropy -sum of m log softmax(logits), in nats; its least value is the entropy of m, not 0.
 * The target is a constant, so the gradient is the semi-gradient softmax - m. The mean divides by
 * the number of transitions.
 */
public record CategoricalTd() implements StructuredLoss<ReturnDistributions> {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("categorical-td", "Categorical temporal-difference loss (C51)")
          .family(Family.REINFORCEMENT, Task.REINFORCEMENT_LEARNING)
          .summary("Cross-entropy of a distribution of returns against the projected next one.")
          .formula(
              "s[i] = exp(w[i])/sum(k, exp(w[k])); "
                  + "u[i] = max(z[0], min(z[K-1], r + gamma*z[i])); "
                  + "m[j] = sum(i, s[i]*cases(u[i] == z[j]: 1, z[max(j-1, 0)] < u[i] < z[j]: (u[i] - z[j-1])/(z[j] - z[j-1]), z[j] < u[i] < z[min(j+1, K-1)]: (z[j+1] - u[i])/(z[j+1] - z[j]), otherwise: 0)); "
                  + "L = ln(sum(k, exp(x[k]))); "
                  + "sum(j, m[j]*(L - x[j]))")
          .name(
              "RLax",
              "categorical_td_learning, categorical_q_learning, categorical_double_q_learning")
          .name("CleanRL", "c51.py")
          .name("TorchRL", "DistributionalDQNLoss")
          .useWhen("returns lie within known bounds and their distribution is worth learning")
          .avoidWhen("the range of the returns is unknown (quantile-td)")
          .notes(
              "Atoms need not be equally far apart. Mass beyond the ends of the support goes to the ends, so the mean is kept only within. CleanRL clamps probabilities to [1e-5, 1 - 1e-5] before the logarithm; here there is nothing to clamp. In the formula x and w are the logits of the action taken and of the next action, z the atoms, r the reward, gamma the discount.")
          .source(
              "M. Bellemare, W. Dabney and R. Munos, A distributional perspective on reinforcement learning, ICML 2017")
          .build();

  private static final Preparation<CategoricalTd, ReturnDistributions> CHECK =
      (loss, inputs, shared) -> inputs.check("categorical-td", true);
  private static final ItemKernel<CategoricalTd, ReturnDistributions> KERNEL = CategoricalTd::item;

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public Class<ReturnDistributions> inputs() {
    return ReturnDistributions.class;
  }

  @Override
  public double evaluate(
      ReturnDistributions inputs, double @Nullable [] values, @Nullable Matrix... gradients) {
    return Items.evaluate(
        "categorical-td", CHECK, KERNEL, this, inputs, inputs.items(), values, gradients);
  }

  /**
   * The target distribution of a transition, over the atoms; allocates.
   *
   * @throws LossException for an item that there is not, and as an evaluation does
   */
  public double[] target(ReturnDistributions inputs, int item) {
    inputs.check("categorical-td", true);
    LossException.requireWithin("categorical-td", "item", item, 0, inputs.items() - 1);
    double[] target = new double[inputs.size()];
    target(inputs, item, new double[inputs.size()], target);
    return target;
  }

  /** Log-probabilities of a block become probabilities; returns the logarithm of their sum. */
  private static double softmax(Matrix logits, int item, int action, int n, double[] p) {
    Widen.in(logits, item, action * n, n, p, 0);
    double most = Rows.max(p, 0, n);
    if (most == Double.NEGATIVE_INFINITY) {
      java.util.Arrays.fill(p, 0, n, 0);
      most = 0;
    }
    Rows.minus(p, 0, n, most, p, 0);
    Rows.exp(p, 0, n, 1);
    double sum = Rows.sum(p, 0, n);
    for (int j = 0; j < n; j++) {
      p[j] /= sum;
    }
    return most + Maths64.log(sum);
  }

  private static int nextAction(ReturnDistributions inputs, int item, double[] p) {
    int given = inputs.nextActionOr(item);
    if (given >= 0 || inputs.blocks() == 1) {
      return Math.max(0, given);
    }
    int best = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (int action = 0; action < inputs.blocks(); action++) {
      softmax(inputs.selecting(), item, action, inputs.size(), p);
      double mean = 0;
      for (int j = 0; j < inputs.size(); j++) {
        mean += p[j] * inputs.atoms().get(j);
      }
      if (mean > most) {
        most = mean;
        best = action;
      }
    }
    return best;
  }

  /** Projects the next distribution onto the atoms. */
  private static void target(ReturnDistributions inputs, int item, double[] p, double[] target) {
    int n = inputs.size();
    softmax(inputs.next(), item, nextAction(inputs, item, p), n, p);
    double reward = inputs.rewards().get(item, 0);
    double discount = inputs.discounts().get(item, 0);
    Doubles atoms = inputs.atoms();
    java.util.Arrays.fill(target, 0, n, 0);
    for (int j = 0; j < n; j++) {
      double at = discount == 0 ? reward : reward + discount * atoms.get(j);
      if (!(at > atoms.get(0))) {
        target[0] += Double.isNaN(at) ? at : p[j];
      } else if (at >= atoms.get(n - 1)) {
        target[n - 1] += p[j];
      } else {
        int below = below(atoms, at);
        double low = atoms.get(below);
        double high = atoms.get(below + 1);
        // Halves keep the width of a support near the limits of the range finite.
        double share = (0.5 * at - 0.5 * low) / (0.5 * high - 0.5 * low);
        target[below] += p[j] * (1 - share);
        target[below + 1] += p[j] * share;
      }
    }
  }

  /** The last atom that is not above a point between the first and the last. */
  private static int below(Doubles atoms, double at) {
    int low = 0;
    int high = atoms.size() - 1;
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (atoms.get(middle) <= at) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static double item(
      CategoricalTd loss,
      ReturnDistributions inputs,
      int item,
      double scale,
      @Nullable Matrix[] gradients,
      Memory memory) {
    int n = inputs.size();
    int action = inputs.action(item);
    double[] p = memory.doubles(0, n);
    double[] target = memory.doubles(1, n);
    double[] logits = memory.doubles(2, n);
    target(inputs, item, p, target);
    Widen.in(inputs.estimates(), item, action * n, n, logits, 0);
    double log = softmax(inputs.estimates(), item, action, n, p);
    double sum = 0;
    for (int j = 0; j < n; j++) {
      sum += target[j] == 0 ? 0 : target[j] * (log - logits[j]);
    }
    Matrix gradient = Items.wanted(gradients, 0);
    if (gradient != null) {
      Widen.zero(gradient, item);
      for (int j = 0; j < n; j++) {
        p[j] -= target[j];
      }
      Widen.out(p, 0, n, scale, gradient, item, action * n);
    }
    return sum;
  }
}
