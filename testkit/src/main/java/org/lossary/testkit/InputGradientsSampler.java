package org.lossary.testkit;

import java.util.SplittableRandom;
import org.lossary.Matrix;
import org.lossary.StructuredLoss;
import org.lossary.formula.Bindings;
import org.lossary.generative.InputGradients;

/** Draws gradients of critics. */
final class InputGradientsSampler implements InputsSampler<InputGradients> {
  @Override
  public Class<InputGradients> type() {
    return InputGradients.class;
  }

  @Override
  public InputGradients draw(
      StructuredLoss<InputGradients> loss, SplittableRandom random, int size) {
    return InputGradients.of(
        Fuzz.normal(random, size == 1 ? 4 : 200 * size, size == 1 ? 5 : 50, 0.7));
  }

  @Override
  public InputGradients fuzz(StructuredLoss<InputGradients> loss, SplittableRandom random) {
    Matrix gradients = Fuzz.any(random, random.nextInt(4), 1 + random.nextInt(5));
    return InputGradients.of(gradients);
  }

  @Override
  public void bind(
      StructuredLoss<InputGradients> loss, InputGradients inputs, int item, Bindings bindings) {
    bindings.set("g", Fuzz.row(inputs.gradients(), item));
  }

  @Override
  public boolean finite(StructuredLoss<InputGradients> loss, InputGradients inputs) {
    // Twice lambda times the number itself leaves the range of floats.
    return Fuzz.greatest(inputs.gradients()) < 1e36;
  }
}
