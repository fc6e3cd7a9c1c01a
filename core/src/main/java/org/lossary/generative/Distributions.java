package org.lossary.generative;

import java.util.List;
import org.lossary.Inputs;
import org.lossary.InputsInfo;
import org.lossary.Matrix;

/**
 * Discrete distributions, one a row: probabilities, their logarithms or logits, as the loss says.
 * An item is a row.
 */
public final class Distributions extends Inputs<Distributions> {
  /** What it holds. */
  public static final InputsInfo INFO =
      InputsInfo.ofItem("a row, a distribution")
          .matrix(
              "input",
              "distributions x categories",
              "probabilities, log-probabilities or logits, as the form says",
              "as the form has it");

  private static final List<String> NAMES = List.of("input");

  private Distributions(List<? extends Matrix> matrices, Settings settings) {
    super(matrices, settings);
  }

  /** Distributions with these numbers. */
  public static Distributions of(Matrix input) {
    return new Distributions(List.of(input), Settings.DEFAULT);
  }

  @Override
  protected Distributions with(List<? extends Matrix> matrices, Settings settings) {
    return new Distributions(matrices, settings);
  }

  /** The distributions, one a row. */
  public Matrix input() {
    return matrices().get(0);
  }

  @Override
  public List<String> names() {
    return NAMES;
  }

  @Override
  public int items() {
    return input().rows();
  }
}
