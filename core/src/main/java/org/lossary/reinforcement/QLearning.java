package org.lossary.reinforcement;

import org.jspecify.annotations.Nullable;
import org.lossary.Family;
import org.lossary.LossInfo;
import org.lossary.Matrix;
import org.lossary.PointwiseLoss;
import org.lossary.StructuredLoss;
import org.lossary.Task;
import org.lossary.internal.engine.ItemKernel;
import org.lossary.internal.engine.Items;
import org.lossary.internal.engine.Preparation;
import org.lossary.regression.HalfSquared;

/**
 * Q-learning, the loss of DQN: the value of an action should be the reward and the discounted value
 * of the best action in the next state.
 *
 * <p>Inputs are {@link Transitions} of actions. With reward r, discount gamma (0 at the end of an
 * episode) and error loss l: l(estimate - target), where the target is r + gamma max over a' of
 * Q(s', a'). The target is a constant, so the gradient is the semi-gradient, unless the transitions
 * are residual. Weights of the items are importance weights, as of prioritised replay. The mean
 * divides by the number of transitions.
 *
 * @param error loss of the difference estimate - target (its target is 0); any pointwise loss of
 *     real numbers
 */
public record QLearning(PointwiseLoss error)
    implements StructuredLoss<Transitions>, QLearningParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("q-learning", "Q-learning")
          .family(Family.REINFORCEMENT, Task.REINFORCEMENT_LEARNING)
          .summary("An action is worth its reward and what the best next action is worth.")
          .formula("error(q[a] - r - gamma*max(b, w[b]), 0)")
          .parameter(
              "error",
              new HalfSquared(),
              "a loss of any real prediction and target",
              "loss of the error, for example half-squared, huber(delta=1), smooth-l1")
          .name("RLax", "q_learning (the error target - value)")
          .name("Stable-Baselines3", "DQN with error = smooth-l1")
          .name("CleanRL", "dqn.py with error = mse")
          .name("TorchRL", "DQNLoss(loss_function=\"l2\", delay_value=True) with error = mse")
          .useWhen("the best policy is wanted from steps of any other, such as a replay buffer")
          .avoidWhen(
              "values are overestimated, since the greatest of noisy estimates is too great (double-q-learning)")
          .notes(
              "Where the discount is 0 the next value does not matter, whatever it is. The next values usually come from a slowly changing copy of the network. Of equal next values the first counts. In the formula q and w are the values of the actions in the state and in the next, a the action taken, r the reward, gamma the discount.")
          .source(
              "C. Watkins and P. Dayan, Q-learning, Machine Learning 8, 1992; V. Mnih et al., Human-level control through deep reinforcement learning, Nature 518, 2015")
          .build();

  private static final Preparation<QLearning, Transitions> CHECK =
      (loss, inputs, shared) -> Bootstrap.GREATEST.check("q-learning", inputs);
  private static final ItemKernel<QLearning, Transitions> KERNEL =
      (loss, inputs, item, scale, gradients, memory) ->
          Bootstrap.GREATEST.evaluate(loss.error, inputs, item, scale, gradients, memory);

  /** Checks that the loss takes any error. */
  public QLearning {
    Bootstrap.checkError("q-learning", error);
  }

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public Class<Transitions> inputs() {
    return Transitions.class;
  }

  @Override
  public double evaluate(
      Transitions inputs, double @Nullable [] values, @Nullable Matrix... gradients) {
    return Items.evaluate(
        "q-learning", CHECK, KERNEL, this, inputs, inputs.items(), values, gradients);
  }

  /**
   * The signed errors target - estimate, which priorities of a replay buffer are made of.
   *
   * @param out receives one for each transition
   * @throws org.lossary.LossException as an evaluation does, and for fewer places than transitions
   */
  public void errors(Transitions inputs, double[] out) {
    Bootstrap.GREATEST.errors("q-learning", inputs, out);
  }
}
