package org.lossary.reinforcement;

import org.jspecify.annotations.Nullable;
import org.lossary.Matrix;
import org.lossary.PointwiseLoss;
import org.lossary.internal.engine.Items;
import org.lossary.internal.engine.Memory;
import org.lossary.internal.engine.Widen;

/** The mean over the steps of a trajectory of a loss of the errors value - target. */
final class TrajectoryError {
  private TrajectoryError() {}

  /** Memory for the targets of a trajectory. */
  static double[] targets(Trajectories inputs, Memory memory) {
    return memory.doubles(0, inputs.steps());
  }

  /** The loss against the targets in {@link #targets}, and its gradient. */
  static double evaluate(
      PointwiseLoss error,
      Trajectories inputs,
      int item,
      double scale,
      @Nullable Matrix[] gradients,
      Memory memory) {
    int steps = inputs.steps();
    double[] targets = targets(inputs, memory);
    double sum = 0;
    for (int t = 0; t < steps; t++) {
      double difference = inputs.values().get(item, t) - targets[t];
      sum += error.value(difference, 0);
      targets[t] = error.slope(difference, 0);
    }
    Matrix gradient = Items.wanted(gradients, 0);
    if (gradient != null) {
      Widen.out(targets, 0, steps, scale / steps, gradient, item, 0);
    }
    return sum / steps;
  }
}
