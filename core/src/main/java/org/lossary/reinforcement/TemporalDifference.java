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
 * Temporal-difference loss, TD(0): the value of a state should be the reward and the discounted
 * value of the next state.
 *
 * <p>Inputs are {@link Transitions} of states. With reward r, discount gamma (0 at the end of an
 * episode) and error loss l: l(estimate - target), where the target is r + gamma V(s'). The target
 * is a constant, so the gradient is the semi-gradient, unless the transitions are residual. Weights
 * of the items are importance weights, as of prioritised replay. The mean divides by the number of
 * transitions.
 *
 * @param error loss of the difference estimate - target (its target is 0); any pointwise loss of
 *     real numbers
 */
public record TemporalDifference(PointwiseLoss error)
    implements StructuredLoss<Transitions>, TemporalDifferenceParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("temporal-difference", "Temporal-difference loss")
          .family(Family.REINFORCEMENT, Task.REINFORCEMENT_LEARNING)
          .summary("A state is worth its reward and what the next state is worth.")
          .formula("error(v - r - gamma*w, 0)")
          .parameter(
              "error",
              new HalfSquared(),
              "a loss of any real prediction and target",
              "loss of the error, for example half-squared, huber(delta=1), smooth-l1")
          .name("RLax", "td_learning (the error target - value; its l2_loss is half-squared)")
          .useWhen("the values of states under the policy that acts are wanted")
          .avoidWhen("values of actions are needed to act on (q-learning, sarsa)")
          .notes(
              "Where the discount is 0 the next value does not matter, whatever it is. For n steps see Transitions; for lambda-returns td-lambda. In the formula v and w are the values of the state and of the next, r the reward, gamma the discount.")
          .source(
              "R. Sutton, Learning to predict by the methods of temporal differences, Machine Learning 3, 1988")
          .build();

  private static final Preparation<TemporalDifference, Transitions> CHECK =
      (loss, inputs, shared) -> Bootstrap.STATE.check("temporal-difference", inputs);
  private static final ItemKernel<TemporalDifference, Transitions> KERNEL =
      (loss, inputs, item, scale, gradients, memory) ->
          Bootstrap.STATE.evaluate(loss.error, inputs, item, scale, gradients, memory);

  /** Checks that the loss takes any error. */
  public TemporalDifference {
    Bootstrap.checkError("temporal-difference", error);
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
        "temporal-difference", CHECK, KERNEL, this, inputs, inputs.items(), values, gradients);
  }

  /**
   * The signed errors target - estimate, which priorities of a replay buffer are made of.
   *
   * @param out receives one for each transition
   * @throws org.lossary.LossException as an evaluation does, and for fewer places than transitions
   */
  public void errors(Transitions inputs, double[] out) {
    Bootstrap.STATE.errors("temporal-difference", inputs, out);
  }
}
