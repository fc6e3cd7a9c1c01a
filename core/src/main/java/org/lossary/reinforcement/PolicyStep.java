package org.lossary.reinforcement;

import org.jspecify.annotations.Nullable;
import org.lossary.LossException;
import org.lossary.Matrix;
import org.lossary.internal.engine.Items;
import org.lossary.internal.engine.Memory;
import org.lossary.internal.engine.Widen;
import org.lossary.internal.maths.Maths64;

/**
 * What a policy says of one step, and the way back: the log-probability of the action taken, the
 * entropy, the ratio to the old policy and the divergence from it, read into a few numbers; slopes
 * with respect to them, written as gradients of the policy's matrices.
 */
final class PolicyStep {
  /** Where the numbers are in the array that {@link #read} fills. */
  static final int LOG_PROBABILITY = 0;

  static final int ENTROPY = 1;

  /** Log-probability less that of the old policy. */
  static final int LOG_RATIO = 2;

  /** Kullback-Leibler divergence of the old policy from the policy, exact or estimated. */
  static final int DIVERGENCE = 3;

  private static final int NUMBERS = 4;

  /** Slots of the memory that steps use; categorical and Gaussian policies use 1 to 6. */
  private static final int STEP = 0;

  private PolicyStep() {}

  /** Checks what cannot be checked once and for all: the numbers of the actions, what is there. */
  static void check(String id, PolicyBatch inputs, boolean old) {
    LossException.require(!old || inputs.hasOld(), id, "old policy", "must be given", "none");
    if (inputs.form() == PolicyBatch.Form.CATEGORICAL) {
      int actions = inputs.matrices().get(0).columns();
      for (int i = 0; i < inputs.items(); i++) {
        int action = inputs.action(i);
        if (action < 0 || action >= actions) {
          throw new LossException(
              id, "actions[" + i + "]", "must be within [0, " + (actions - 1) + "]", action);
        }
      }
    }
  }

  /**
   * Reads a step. Without an old policy, ratio and divergence are those of the policy to itself.
   */
  static double[] read(PolicyBatch inputs, int item, Memory memory) {
    double[] step = memory.doubles(STEP, NUMBERS);
    step[LOG_RATIO] = 0;
    step[DIVERGENCE] = 0;
    switch (inputs.form()) {
      case CATEGORICAL -> CategoricalStep.read(inputs, item, memory, step);
      case GAUSSIAN -> GaussianStep.read(inputs, item, memory, step);
      case LOG_PROBABILITY -> {
        double logProbability = inputs.matrices().get(0).get(item, 0);
        step[LOG_PROBABILITY] = logProbability;
        step[ENTROPY] =
            inputs.hasEntropies()
                ? inputs.matrices().get(inputs.entropiesAt()).get(item, 0)
                : -logProbability;
      }
    }
    if (inputs.hasOld() && inputs.oldPolicy().isEmpty()) {
      step[LOG_RATIO] = step[LOG_PROBABILITY] - inputs.oldLogProbability(item);
      step[DIVERGENCE] = Maths64.expm1LessX(step[LOG_RATIO]);
    }
    return step;
  }

  /**
   * Writes {@code scale} times the gradient of what has these slopes.
   *
   * @param slope with respect to the log-probability, and so to the log-ratio
   * @param entropySlope with respect to the entropy
   * @param divergenceSlope with respect to the divergence
   */
  static void write(
      PolicyBatch inputs,
      int item,
      double slope,
      double entropySlope,
      double divergenceSlope,
      double scale,
      @Nullable Matrix[] gradients,
      Memory memory) {
    double[] step = memory.doubles(STEP, NUMBERS);
    double total = slope;
    double exact = divergenceSlope;
    if (inputs.oldPolicy().isEmpty()) {
      exact = 0;
      if (divergenceSlope != 0) {
        total += divergenceSlope * Maths64.expm1(step[LOG_RATIO]);
      }
    }
    switch (inputs.form()) {
      case CATEGORICAL ->
          CategoricalStep.write(
              inputs, item, total, entropySlope, exact, scale, gradients, memory, step);
      case GAUSSIAN ->
          GaussianStep.write(inputs, item, total, entropySlope, exact, scale, gradients, memory);
      case LOG_PROBABILITY -> {
        Matrix policy = Items.wanted(gradients, 0);
        if (policy != null) {
          double estimated = inputs.hasEntropies() ? 0 : entropySlope;
          put(total - estimated, scale, policy, item, memory);
        }
        Matrix entropies =
            inputs.hasEntropies() ? Items.wanted(gradients, inputs.entropiesAt()) : null;
        if (entropies != null) {
          put(entropySlope, scale, entropies, item, memory);
        }
      }
    }
  }

  /** Writes one number. */
  static void put(double value, double scale, Matrix to, int item, Memory memory) {
    double[] one = memory.doubles(7, 1);
    one[0] = value;
    Widen.out(one, 0, 1, scale, to, item, 0);
  }
}
