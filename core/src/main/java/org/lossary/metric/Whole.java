package org.lossary.metric;

import org.jspecify.annotations.Nullable;
import org.lossary.Inputs;
import org.lossary.LossException;
import org.lossary.Matrix;
import org.lossary.internal.engine.Items;

/** Losses that have one value for a whole batch, whatever the reduction. */
final class Whole {
  private Whole() {}

  /** Checks outputs, and that there are no weights. */
  static void check(
      String loss, Inputs<?> inputs, double @Nullable [] values, @Nullable Matrix[] gradients) {
    Items.check(loss, inputs, 1, values, gradients);
    LossException.require(
        inputs.settings().weights().isEmpty(),
        loss,
        "weights",
        "must be none: the loss belongs to the whole batch",
        inputs.settings().weights().size());
  }

  /** Passes the value on. */
  static double result(double value, double @Nullable [] values) {
    if (values != null) {
      values[0] = value;
    }
    return value;
  }
}
