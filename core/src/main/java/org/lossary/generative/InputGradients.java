package org.lossary.generative;

import java.util.List;
import org.lossary.Inputs;
import org.lossary.InputsInfo;
import org.lossary.Matrix;

/**
 * Gradients of a critic's score with respect to its input, one sample a row, whatever the shape of
 * a sample is: all its numbers belong in one row. An item is a row.
 */
public final class InputGradients extends Inputs<InputGradients> {
  /** What it holds. */
  public static final InputsInfo INFO =
      InputsInfo.ofItem("a row, a sample")
          .matrix(
              "gradients",
              "samples x numbers of a sample",
              "gradient of the critic's score by its input, all axes of a sample in one row",
              "real");

  private static final List<String> NAMES = List.of("gradients");

  private InputGradients(List<? extends Matrix> matrices, Settings settings) {
    super(matrices, settings);
  }

  /** These gradients, one sample a row. */
  public static InputGradients of(Matrix gradients) {
    return new InputGradients(List.of(gradients), Settings.DEFAULT);
  }

  @Override
  protected InputGradients with(List<? extends Matrix> matrices, Settings settings) {
    return new InputGradients(matrices, settings);
  }

  /** The gradients, one sample a row. */
  public Matrix gradients() {
    return matrices().get(0);
  }

  @Override
  public List<String> names() {
    return NAMES;
  }

  @Override
  public int items() {
    return gradients().rows();
  }
}
