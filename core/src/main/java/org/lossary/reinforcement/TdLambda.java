package org.lossary.reinforcement;

import org.jspecify.annotations.Nullable;
import org.lossary.Family;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.Matrix;
import org.lossary.PointwiseLoss;
import org.lossary.StructuredLoss;
import org.lossary.Task;
import org.lossary.internal.engine.ItemKernel;
import org.lossary.internal.engine.Items;
import org.lossary.internal.engine.Memory;
import org.lossary.regression.HalfSquared;

/**
 * TD(lambda): the value of a state should be its lambda-return, a mixture of the returns of one,
 * two, three ... steps with weights that fall by lambda.
 *
 * <p>Inputs are {@link Trajectories}; a trajectory's value is the mean over its steps of the loss
 * of value - target, and the mean divides by the number of trajectories. Targets are constants, so
 * gradients are semi-gradients, by the estimated values alone.
 *
 * @param error loss of the difference value - target (its target is 0); any pointwise loss of real
 *     numbers
 * @param lambda how far targets look ahead: 0 is TD(0), 1 the discounted return; within [0, 1]
 */
public record TdLambda(PointwiseLoss error, double lambda)
    implements StructuredLoss<Trajectories>, TdLambdaParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("td-lambda", "TD(lambda)")
          .family(Family.REINFORCEMENT, Task.REINFORCEMENT_LEARNING)
          .summary("A state is worth its lambda-return.")
          .formula(
              "G[t in 0..T-1] = r[t] + gamma[t]*cases(c[t] == 1: w[t], otherwise: (1 - lambda)*w[t] + lambda*G[t+1]); "
                  + "mean(t, error(v[t] - G[t], 0))")
          .parameter(
              "error",
              new HalfSquared(),
              "a loss of any real prediction and target",
              "loss of the error, for example half-squared, huber(delta=1), smooth-l1")
          .parameter(
              "lambda",
              0.9,
              "within [0, 1]",
              0,
              1,
              "how far targets look ahead: 0 one step, 1 to the end")
          .name("RLax", "td_lambda (the errors target - value)")
          .name("TorchRL", "TDLambdaEstimator with the loss of a critic")
          .useWhen("rewards come late: targets of one step take long to carry them back")
          .avoidWhen("steps are of another policy (v-trace)")
          .notes(
              "The forward view. Returns.lambda fills the targets. In the formula v and w are the values of the T states and of those after them, r rewards, gamma discounts; c is 1 at the last step and at cuts.")
          .source(
              "R. Sutton and A. Barto, Reinforcement learning: an introduction, 2nd edition, 2018, chapter 12")
          .build();

  private static final ItemKernel<TdLambda, Trajectories> KERNEL = TdLambda::item;

  /** Checks the parameters. */
  public TdLambda {
    Bootstrap.checkError("td-lambda", error);
    LossException.requireWithin("td-lambda", "lambda", lambda, 0, 1);
  }

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public Class<Trajectories> inputs() {
    return Trajectories.class;
  }

  @Override
  public double evaluate(
      Trajectories inputs, double @Nullable [] values, @Nullable Matrix... gradients) {
    return Items.evaluate("td-lambda", KERNEL, this, inputs, values, gradients);
  }

  private static double item(
      TdLambda loss,
      Trajectories inputs,
      int item,
      double scale,
      @Nullable Matrix[] gradients,
      Memory memory) {
    double[] targets = TrajectoryError.targets(inputs, memory);
    Returns.lambda(inputs, item, loss.lambda, targets);
    return TrajectoryError.evaluate(loss.error, inputs, item, scale, gradients, memory);
  }
}
