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
 * Expected SARSA: the value of an action should be the reward and the discounted expectation, over
 * the policy, of the values in the next state.
 *
 * <p>Inputs are {@link Transitions} of actions with the next policy. With reward r, discount gamma
 * (0 at the end of an episode) and error loss l: l(estimate - target), where the target is r +
 * gamma sum over a' of pi(a' | s') Q(s', a'). The target is a constant, so the gradient is the
 * semi-gradient, unless the transitions are residual. Weights of the items are importance weights,
 * as of prioritised replay. The mean divides by the number of transitions.
 *
 * @param error loss of the difference estimate - target (its target is 0); any pointwise loss of
 *     real numbers
 */
public record ExpectedSarsa(PointwiseLoss error)
    implements StructuredLoss<Transitions>, ExpectedSarsaParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("expected-sarsa", "Expected SARSA")
          .family(Family.REINFORCEMENT, Task.REINFORCEMENT_LEARNING)
          .summary("An action is worth its reward and what the policy may expect next.")
          .formula("error(q[a] - r - gamma*sum(b, P[b]*w[b]), 0)")
          .parameter(
              "error",
              new HalfSquared(),
              "a loss of any real prediction and target",
              "loss of the error, for example half-squared, huber(delta=1), smooth-l1")
          .name("RLax", "expected_sarsa (the error target - value)")
          .useWhen("the probabilities of the next actions are known: less noise than SARSA")
          .avoidWhen("there are too many actions to sum over")
          .notes(
              "Where the discount is 0 the next value does not matter, whatever it is. The probabilities are taken as they are and not made to sum to 1. In the formula q and w are the values of the actions in the state and in the next, a the action taken, r the reward, gamma the discount, P the next policy.")
          .source(
              "H. van Seijen et al., A theoretical and empirical analysis of Expected Sarsa, ADPRL 2009")
          .build();

  private static final Preparation<ExpectedSarsa, Transitions> CHECK =
      (loss, inputs, shared) -> Bootstrap.EXPECTATION.check("expected-sarsa", inputs);
  private static final ItemKernel<ExpectedSarsa, Transitions> KERNEL =
      (loss, inputs, item, scale, gradients, memory) ->
          Bootstrap.EXPECTATION.evaluate(loss.error, inputs, item, scale, gradients, memory);

  /** Checks that the loss takes any error. */
  public ExpectedSarsa {
    Bootstrap.checkError("expected-sarsa", error);
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
        "expected-sarsa", CHECK, KERNEL, this, inputs, inputs.items(), values, gradients);
  }

  /**
   * The signed errors target - estimate, which priorities of a replay buffer are made of.
   *
   * @param out receives one for each transition
   * @throws org.lossary.LossException as an evaluation does, and for fewer places than transitions
   */
  public void errors(Transitions inputs, double[] out) {
    Bootstrap.EXPECTATION.errors("expected-sarsa", inputs, out);
  }
}
