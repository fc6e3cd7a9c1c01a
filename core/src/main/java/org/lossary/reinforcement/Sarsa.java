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
 * SARSA: the value of an action should be the reward and the discounted value of the action taken
 * next.
 *
 * <p>Inputs are {@link Transitions} of actions with next actions. With reward r, discount gamma (0
 * at the end of an episode) and error loss l: l(estimate - target), where the target is r + gamma
 * Q(s', a'). The target is a constant, so the gradient is the semi-gradient, unless the transitions
 * are residual. Weights of the items are importance weights, as of prioritised replay. The mean
 * divides by the number of transitions.
 *
 * @param error loss of the difference estimate - target (its target is 0); any pointwise loss of
 *     real numbers
 */
public record Sarsa(PointwiseLoss error) implements StructuredLoss<Transitions>, SarsaParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("sarsa", "SARSA")
          .family(Family.REINFORCEMENT, Task.REINFORCEMENT_LEARNING)
          .summary("An action is worth its reward and what the action taken next is worth.")
          .formula("error(q[a] - r - gamma*w[b], 0)")
          .parameter(
              "error",
              new HalfSquared(),
              "a loss of any real prediction and target",
              "loss of the error, for example half-squared, huber(delta=1), smooth-l1")
          .name("RLax", "sarsa (the error target - value)")
          .useWhen(
              "the values of actions under the policy that acts are wanted, exploration included")
          .avoidWhen("the policy that acts is not the one to be learned (q-learning)")
          .notes(
              "Where the discount is 0 the next value does not matter, whatever it is. In the formula q and w are the values of the actions in the state and in the next, a the action taken, r the reward, gamma the discount, b the next action.")
          .source(
              "G. Rummery and M. Niranjan, On-line Q-learning using connectionist systems, Cambridge University, 1994")
          .build();

  private static final Preparation<Sarsa, Transitions> CHECK =
      (loss, inputs, shared) -> Bootstrap.NEXT_ACTION.check("sarsa", inputs);
  private static final ItemKernel<Sarsa, Transitions> KERNEL =
      (loss, inputs, item, scale, gradients, memory) ->
          Bootstrap.NEXT_ACTION.evaluate(loss.error, inputs, item, scale, gradients, memory);

  /** Checks that the loss takes any error. */
  public Sarsa {
    Bootstrap.checkError("sarsa", error);
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
    return Items.evaluate("sarsa", CHECK, KERNEL, this, inputs, inputs.items(), values, gradients);
  }

  /**
   * The signed errors target - estimate, which priorities of a replay buffer are made of.
   *
   * @param out receives one for each transition
   * @throws org.lossary.LossException as an evaluation does, and for fewer places than transitions
   */
  public void errors(Transitions inputs, double[] out) {
    Bootstrap.NEXT_ACTION.errors("sarsa", inputs, out);
  }
}
