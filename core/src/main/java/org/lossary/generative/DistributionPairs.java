package org.lossary.generative;

import java.util.List;
import org.lossary.Inputs;
import org.lossary.InputsInfo;
import org.lossary.LossException;
import org.lossary.Matrix;

/**
 * Two discrete distributions a row, over the same categories: probabilities, their logarithms or
 * logits, as the loss says. An item is a row.
 */
public final class DistributionPairs extends Inputs<DistributionPairs> {
  /** What it holds. */
  public static final InputsInfo INFO =
      InputsInfo.ofItem("a row, a pair of distributions")
          .matrix(
              "first",
              "pairs x categories",
              "the first distribution, as the loss says: probabilities, log-probabilities or logits",
              "as the loss has it")
          .matrix("second", "pairs x categories", "the second distribution", "as the loss has it");

  private static final List<String> NAMES = List.of("first", "second");

  private DistributionPairs(List<? extends Matrix> matrices, Settings settings) {
    super(matrices, settings);
  }

  /**
   * Pairs of distributions with these numbers.
   *
   * @throws LossException unless all have one shape and one element type
   */
  public static DistributionPairs of(Matrix first, Matrix second) {
    requireSame("second", first, second);
    return new DistributionPairs(List.of(first, second), Settings.DEFAULT);
  }

  private static void requireSame(String name, Matrix first, Matrix other) {
    LossException.require(
        other.rows() == first.rows() && other.columns() == first.columns(),
        "distribution pairs",
        name,
        "must have the shape of first (" + first + ")",
        other);
  }

  @Override
  protected DistributionPairs with(List<? extends Matrix> matrices, Settings settings) {
    return new DistributionPairs(matrices, settings);
  }

  /** The first distribution of each pair, one a row. */
  public Matrix first() {
    return matrices().get(0);
  }

  /** The second distribution of each pair, one a row. */
  public Matrix second() {
    return matrices().get(1);
  }

  @Override
  public List<String> names() {
    return NAMES;
  }

  @Override
  public int items() {
    return first().rows();
  }
}
