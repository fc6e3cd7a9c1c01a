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
 * n-step temporal-difference loss: the value of a state should be the discounted rewards of the
 * next n steps and the value of the state after them.
 *
 * <p>Inputs are {@link Trajectories}; a trajectory's value is the mean over its steps of the loss
 * of value - target, and the mean divides by the number of trajectories. Targets are constants, so
 * gradients are semi-gradients, by the estimated values alone.
 *
 * @param error loss of the difference value - target (its target is 0); any pointwise loss of real
 *     numbers
 * @param steps how many steps targets look ahead, fewer where a trajectory ends; at least 1
 */
public record NStepTd(PointwiseLoss error, int steps)
    implements StructuredLoss<Trajectories>, NStepTdParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("n-step-td", "n-step temporal-difference loss")
          .family(Family.REINFORCEMENT, Task.REINFORCEMENT_LEARNING)
          .summary("A state is worth the rewards of n steps and what comes then.")
          .formula(
              "G[t in 0..T-1, k in 1..steps] = r[t] + gamma[t]*cases(k == 1 or c[t] == 1: w[t], otherwise: G[t+1,k-1]); "
                  + "mean(t, error(v[t] - G[t,steps], 0))")
          .parameter(
              "error",
              new HalfSquared(),
              "a loss of any real prediction and target",
              "loss of the error, for example half-squared, huber(delta=1), smooth-l1")
          .parameter("steps", 5, ">= 1", 1, 4, "how many steps targets look ahead")
          .name("RLax", "n_step_bootstrapped_returns as the target")
          .name("TorchRL", "TDEstimator of n steps")
          .useWhen(
              "targets of one step take long to carry rewards back, and a fixed horizon is easier to reason about than lambda")
          .avoidWhen("steps are of another policy and n is large (v-trace)")
          .notes(
              "At the end of a trajectory, and at cuts, targets look ahead as far as there are steps. Returns.nStep fills the targets. In the formula v and w are the values of the T states and of those after them, r rewards, gamma discounts; c is 1 at the last step and at cuts.")
          .source(
              "R. Sutton and A. Barto, Reinforcement learning: an introduction, 2nd edition, 2018, chapter 7")
          .build();

  private static final ItemKernel<NStepTd, Trajectories> KERNEL = NStepTd::item;

  /** Checks the parameters. */
  public NStepTd {
    Bootstrap.checkError("n-step-td", error);
    LossException.require(steps >= 1, "n-step-td", "steps", "must be >= 1", steps);
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
    return Items.evaluate("n-step-td", KERNEL, this, inputs, values, gradients);
  }

  private static double item(
      NStepTd loss,
      Trajectories inputs,
      int item,
      double scale,
      @Nullable Matrix[] gradients,
      Memory memory) {
    double[] targets = TrajectoryError.targets(inputs, memory);
    Returns.nStep(inputs, item, loss.steps, targets);
    return TrajectoryError.evaluate(loss.error, inputs, item, scale, gradients, memory);
  }
}
