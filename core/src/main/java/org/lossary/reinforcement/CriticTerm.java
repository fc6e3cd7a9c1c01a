package org.lossary.reinforcement;

import org.jspecify.annotations.Nullable;
import org.lossary.Matrix;
import org.lossary.internal.engine.Items;
import org.lossary.internal.engine.Memory;

/**
 * The squared error of a critic's value, and its clipping around the value that the critic had when
 * the step was taken.
 */
final class CriticTerm {
  private CriticTerm() {}

  /**
   * {@code coefficient} times the squared error; writes its gradient.
   *
   * @param clip how far the value may be from the old one; 0 for as far as it likes
   * @param pessimistic whether the greater of the errors with and without clipping counts
   */
  static double evaluate(
      PolicyBatch inputs,
      int item,
      double coefficient,
      double clip,
      boolean pessimistic,
      double scale,
      @Nullable Matrix[] gradients,
      Memory memory) {
    if (!inputs.hasCritic()) {
      return 0;
    }
    Matrix gradient = Items.wanted(gradients, inputs.valuesAt());
    if (coefficient == 0) {
      if (gradient != null) {
        PolicyStep.put(0, scale, gradient, item, memory);
      }
      return 0;
    }
    double value = inputs.matrices().get(inputs.valuesAt()).get(item, 0);
    double wanted = inputs.returned(item);
    double error = value - wanted;
    double slope = 1;
    if (clip > 0) {
      double old = inputs.oldValue(item, value);
      double change = value - old;
      boolean clipped = Math.abs(change) > clip;
      double near = clipped ? old + Math.copySign(clip, change) - wanted : error;
      if (clipped && (!pessimistic || Math.abs(near) > Math.abs(error))) {
        error = near;
        slope = 0;
      }
    }
    if (gradient != null) {
      PolicyStep.put(2 * coefficient * error * slope, scale, gradient, item, memory);
    }
    return coefficient * error * error;
  }
}
