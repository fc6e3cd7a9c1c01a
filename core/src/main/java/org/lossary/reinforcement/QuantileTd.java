package org.lossary.reinforcement;

import org.jspecify.annotations.Nullable;
import org.lossary.Family;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.Matrix;
import org.lossary.Property;
import org.lossary.StructuredLoss;
import org.lossary.Task;
import org.lossary.internal.engine.ItemKernel;
import org.lossary.internal.engine.Items;
import org.lossary.internal.engine.Memory;
import org.lossary.internal.engine.Preparation;
import org.lossary.internal.engine.Widen;

/**
 * Quantile temporal-difference loss, that of QR-DQN: the quantiles of the return should be those of
 * the reward plus the discounted return of the next state.
 *
 * <p>Inputs are {@link ReturnDistributions} of M quantiles q_i with levels t_i = (i + 1/2)/M. With
 * u_ij = reward + discount q'_j - q_i: the sum over i of the mean over j of |t_i - [u_ij &lt; 0]|
 * h(u_ij)/kappa, where h is the Huber loss with threshold kappa; |u| takes the place of h/kappa for
 * kappa 0. The target is a constant, so the gradient is a semi-gradient. The mean divides by the
 * number of transitions.
 *
 * @param kappa error at which the loss turns linear, in units of the return; finite and &gt;= 0, 0
 *     is quantile regression itself, whose subgradient at 0 is 0
 */
public record QuantileTd(double kappa)
    implements StructuredLoss<ReturnDistributions>, QuantileTdParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("quantile-td", "Quantile temporal-difference loss (QR-DQN)")
          .family(Family.REINFORCEMENT, Task.REINFORCEMENT_LEARNING)
          .summary("Quantile regression of returns against the next state's quantiles.")
          .formula(
              "sum(i, sum(k, cases(n[k] < q[i]: 1 - (i + 1/2)/M, otherwise: (i + 1/2)/M)*cases(|n[k] - q[i]| <= kappa: (n[k] - q[i])^2/(2*max(kappa, 1e-300)), otherwise: |n[k] - q[i]| - kappa/2))/M)")
          .parameter(
              "kappa",
              1.0,
              "finite and >= 0",
              0,
              3,
              "error at which the loss turns linear, in units of the return; 0 is quantile regression")
          .properties(Property.CONVEX, Property.NON_NEGATIVE)
          .name("RLax", "quantile_q_learning(huber_param=kappa), times kappa unless that is 0 or 1")
          .name("SB3-Contrib", "quantile_huber_loss (kappa 1)")
          .name("Dopamine", "QuantileAgent, ImplicitQuantileAgent (kappa)")
          .useWhen("the distribution of returns is worth learning and its range is not known")
          .avoidWhen("the mean is all that is wanted, and simplicity (q-learning)")
          .notes(
              "Divided by kappa, so that small kappa tends to quantile regression; the paper's Huber loss is not divided, which is the same for its kappa of 1. In the formula q are the quantiles of the action taken, n the targets, M their number.")
          .source(
              "W. Dabney et al., Distributional reinforcement learning with quantile regression, AAAI 2018")
          .build();

  private static final Preparation<QuantileTd, ReturnDistributions> CHECK =
      (loss, inputs, shared) -> inputs.check("quantile-td", false);
  private static final ItemKernel<QuantileTd, ReturnDistributions> KERNEL = QuantileTd::item;

  /** Checks the parameter. */
  public QuantileTd {
    LossException.requireNonNegative("quantile-td", "kappa", kappa);
  }

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
        "quantile-td", CHECK, KERNEL, this, inputs, inputs.items(), values, gradients);
  }

  private static int nextAction(ReturnDistributions inputs, int item) {
    int given = inputs.nextActionOr(item);
    if (given >= 0) {
      return given;
    }
    int best = 0;
    double most = Double.NEGATIVE_INFINITY;
    for (int action = 0; action < inputs.blocks(); action++) {
      double mean = 0;
      for (int j = 0; j < inputs.size(); j++) {
        mean += inputs.selecting().get(item, action * inputs.size() + j);
      }
      if (mean > most) {
        most = mean;
        best = action;
      }
    }
    return best;
  }

  private static double item(
      QuantileTd loss,
      ReturnDistributions inputs,
      int item,
      double scale,
      @Nullable Matrix[] gradients,
      Memory memory) {
    int n = inputs.size();
    int action = inputs.action(item);
    double[] q = memory.doubles(0, n);
    double[] target = memory.doubles(1, n);
    double[] slopes = memory.doubles(2, n);
    Widen.in(inputs.estimates(), item, action * n, n, q, 0);
    Widen.in(inputs.next(), item, nextAction(inputs, item) * n, n, target, 0);
    double reward = inputs.rewards().get(item, 0);
    double discount = inputs.discounts().get(item, 0);
    for (int j = 0; j < n; j++) {
      target[j] = discount == 0 ? reward : reward + discount * target[j];
    }
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += quantile(q[i], (i + 0.5) / n, target, n, loss.kappa, slopes, i);
    }
    Matrix gradient = Items.wanted(gradients, 0);
    if (gradient != null) {
      Widen.zero(gradient, item);
      Widen.out(slopes, 0, n, scale, gradient, item, action * n);
    }
    return sum;
  }

  /** The mean over the targets for one quantile; writes its slope. */
  private static double quantile(
      double q, double level, double[] target, int n, double kappa, double[] slopes, int at) {
    double sum = 0;
    double slope = 0;
    for (int j = 0; j < n; j++) {
      double u = target[j] - q;
      double size = Math.abs(u);
      double weight = u < 0 ? 1 - level : level;
      if (size <= kappa) {
        double r = kappa == 0 ? 0 : u / kappa;
        sum += weight * 0.5 * size * Math.abs(r);
        slope -= weight * r;
      } else {
        sum += weight * (size - 0.5 * kappa);
        slope -= weight * Math.signum(u);
      }
    }
    slopes[at] = slope / n;
    return sum / n;
  }
}
