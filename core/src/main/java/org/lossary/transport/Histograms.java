package org.lossary.transport;

import java.util.List;
import org.lossary.Inputs;
import org.lossary.InputsInfo;
import org.lossary.LossException;
import org.lossary.Matrix;

/**
 * Pairs of histograms over the same ordered bins of equal width: p and q, one pair a row. An item
 * is a row. They are taken as they are, not divided by their sums.
 */
public final class Histograms extends Inputs<Histograms> {
  /** What it holds. */
  public static final InputsInfo INFO =
      InputsInfo.ofItem("a row, a pair of histograms")
          .matrix("p", "pairs x bins", "one histogram, not divided by its sum", "real")
          .matrix("q", "pairs x bins", "the other, over the same bins", "real");

  private static final List<String> NAMES = List.of("p", "q");

  private Histograms(List<? extends Matrix> matrices, Settings settings) {
    super(matrices, settings);
  }

  /**
   * Histograms.
   *
   * @throws LossException unless both have the same shape
   */
  public static Histograms of(Matrix p, Matrix q) {
    LossException.require(
        p.rows() == q.rows() && p.columns() == q.columns(),
        "histograms",
        "q",
        "must have the shape of p (" + p + ")",
        q);
    return new Histograms(List.of(p, q), Settings.DEFAULT);
  }

  @Override
  protected Histograms with(List<? extends Matrix> matrices, Settings settings) {
    return new Histograms(matrices, settings);
  }

  /** The first histograms. */
  public Matrix p() {
    return matrices().get(0);
  }

  /** The second histograms. */
  public Matrix q() {
    return matrices().get(1);
  }

  @Override
  public List<String> names() {
    return NAMES;
  }

  @Override
  public int items() {
    return p().rows();
  }
}
