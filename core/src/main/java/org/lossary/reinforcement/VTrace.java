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
 * V-trace: the value of a state should be the return of the policy that is learned of, estimated
 * from steps of another policy by truncated importance weights.
 *
 * <p>Inputs are {@link Trajectories}; a trajectory's value is the mean over its steps of the loss
 * of value - target, and the mean divides by the number of trajectories. Targets are constants, so
 * gradients are semi-gradients, by the estimated values alone.
 *
 * @param error loss of the difference value - target (its target is 0); any pointwise loss of real
 *     numbers
 * @param lambda how far targets look ahead; within [0, 1]
 * @param maximumRatio greatest importance weight of an error, which decides what the values
 *     converge to; &gt; 0, may be infinite
 * @param maximumTrace greatest importance weight of what comes later, which decides how fast; &gt;
 *     0, may be infinite
 */
public record VTrace(PointwiseLoss error, double lambda, double maximumRatio, double maximumTrace)
    implements StructuredLoss<Trajectories>, VTraceParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("v-trace", "V-trace")
          .family(Family.REINFORCEMENT, Task.REINFORCEMENT_LEARNING)
          .summary("Values from the steps of another policy, by truncated importance weights.")
          .formula(
              "rho[t] = exp(l[t]); "
                  + "D[t in 0..T-1] = min(maximumRatio, rho[t])*(r[t] + gamma[t]*w[t] - u[t]) + cases(c[t] == 1: 0, otherwise: gamma[t]*lambda*min(maximumTrace, rho[t])*D[t+1]); "
                  + "mean(t, error(v[t] - u[t] - D[t], 0))")
          .parameter(
              "error",
              new HalfSquared(),
              "a loss of any real prediction and target",
              "loss of the error, for example half-squared, huber(delta=1), smooth-l1")
          .parameter(
              "lambda",
              1.0,
              "within [0, 1]",
              0,
              1,
              "how far targets look ahead: 0 one step, 1 to the end")
          .parameter(
              "maximumRatio",
              1.0,
              "> 0",
              0.5,
              4,
              "greatest importance weight of an error; may be infinite")
          .parameter(
              "maximumTrace",
              1.0,
              "> 0",
              0.5,
              4,
              "greatest importance weight of what comes later; may be infinite")
          .name("RLax", "vtrace (the errors target - value), vtrace_td_error_and_advantage")
          .name("TorchRL", "VTrace")
          .useWhen("actors lag behind the learner, or steps come from a replay buffer")
          .avoidWhen("all steps are of the policy itself, where ratios are 1 and this is td-lambda")
          .notes(
              "Ratios are Trajectories.logRatios; without them they are 1. Returns.vTrace fills the targets and the advantages for the policy gradient, whose ratios have a maximum of their own. RLax truncates traces at 1. In the formula v and w are the values of the T states and of those after them, r rewards, gamma discounts; c is 1 at the last step and at cuts; l are the log-ratios, u the target values.")
          .source(
              "L. Espeholt et al., IMPALA: scalable distributed deep-RL with importance weighted actor-learner architectures, ICML 2018")
          .build();

  private static final ItemKernel<VTrace, Trajectories> KERNEL = VTrace::item;

  /** Checks the parameters. */
  public VTrace {
    Bootstrap.checkError("v-trace", error);
    LossException.requireWithin("v-trace", "lambda", lambda, 0, 1);
    LossException.require(maximumRatio > 0, "v-trace", "maximumRatio", "must be > 0", maximumRatio);
    LossException.require(maximumTrace > 0, "v-trace", "maximumTrace", "must be > 0", maximumTrace);
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
    return Items.evaluate("v-trace", KERNEL, this, inputs, values, gradients);
  }

  private static double item(
      VTrace loss,
      Trajectories inputs,
      int item,
      double scale,
      @Nullable Matrix[] gradients,
      Memory memory) {
    double[] targets = TrajectoryError.targets(inputs, memory);
    Returns.vTrace(inputs, item, loss.lambda, loss.maximumRatio, loss.maximumTrace, targets);
    return TrajectoryError.evaluate(loss.error, inputs, item, scale, gradients, memory);
  }
}
