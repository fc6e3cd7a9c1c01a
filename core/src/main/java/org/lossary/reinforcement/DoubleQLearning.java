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
 * Double Q-learning: as Q-learning, but the next action is chosen by other estimates than those
 * that say what it is worth.
 *
 * <p>Inputs are {@link Transitions} of actions with a selector. With reward r, discount gamma (0 at
 * the end of an episode) and error loss l: l(estimate - target), where the target is r + gamma
 * Q(s', argmax of the selector at s'). The target is a constant, so the gradient is the
 * semi-gradient, unless the transitions are residual. Weights of the items are importance weights,
 * as of prioritised replay. The mean divides by the number of transitions.
 *
 * @param error loss of the difference estimate - target (its target is 0); any pointwise loss of
 *     real numbers
 */
public record DoubleQLearning(PointwiseLoss error)
    implements StructuredLoss<Transitions>, DoubleQLearningParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("double-q-learning", "Double Q-learning")
          .family(Family.REINFORCEMENT, Task.REINFORCEMENT_LEARNING)
          .summary("Q-learning whose next action is chosen by one estimate and valued by another.")
          .formula("B = min(b where s[b] == max(c, s[c]), b); " + "error(q[a] - r - gamma*w[B], 0)")
          .parameter(
              "error",
              new HalfSquared(),
              "a loss of any real prediction and target",
              "loss of the error, for example half-squared, huber(delta=1), smooth-l1")
          .name("RLax", "double_q_learning (the error target - value)")
          .name("TorchRL", "DQNLoss(double_dqn=True)")
          .useWhen("Q-learning overestimates")
          .avoidWhen("a single network is all there is")
          .notes(
              "Where the discount is 0 the next value does not matter, whatever it is. For double DQN the selector is the network being trained and the next values are those of its slowly changing copy. Of equal selectors the first counts. In the formula q and w are the values of the actions in the state and in the next, a the action taken, r the reward, gamma the discount, s the selector.")
          .source(
              "H. van Hasselt, A. Guez and D. Silver, Deep reinforcement learning with double Q-learning, AAAI 2016")
          .build();

  private static final Preparation<DoubleQLearning, Transitions> CHECK =
      (loss, inputs, shared) -> Bootstrap.SELECTED.check("double-q-learning", inputs);
  private static final ItemKernel<DoubleQLearning, Transitions> KERNEL =
      (loss, inputs, item, scale, gradients, memory) ->
          Bootstrap.SELECTED.evaluate(loss.error, inputs, item, scale, gradients, memory);

  /** Checks that the loss takes any error. */
  public DoubleQLearning {
    Bootstrap.checkError("double-q-learning", error);
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
        "double-q-learning", CHECK, KERNEL, this, inputs, inputs.items(), values, gradients);
  }

  /**
   * The signed errors target - estimate, which priorities of a replay buffer are made of.
   *
   * @param out receives one for each transition
   * @throws org.lossary.LossException as an evaluation does, and for fewer places than transitions
   */
  public void errors(Transitions inputs, double[] out) {
    Bootstrap.SELECTED.errors("double-q-learning", inputs, out);
  }
}
