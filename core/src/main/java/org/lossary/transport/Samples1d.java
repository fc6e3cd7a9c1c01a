package org.lossary.transport;

import java.util.List;
import org.lossary.Inputs;
import org.lossary.InputsInfo;
import org.lossary.LossException;
import org.lossary.Matrix;

/**
 * Pairs of weighted samples on the line: in each row the numbers x of one and the numbers y of the
 * other, in any order. An item is a row.
 *
 * <p>Weights are at least 0 and are divided by their sum, so that each sample is a distribution;
 * gradients go through that division. Without weights all numbers of a sample weigh the same. Where
 * all weights of a sample are 0 the item has value 0 and gradient 0.
 */
public final class Samples1d extends Inputs<Samples1d> {
  /** What it holds. */
  public static final InputsInfo INFO =
      InputsInfo.ofItem("a row, a pair of samples")
          .matrix("x", "pairs x numbers", "one sample, in any order", "real")
          .matrix("y", "pairs x numbers", "the other, whose size may differ", "real")
          .matrix(
              "xWeights",
              "that of x",
              "weights, divided by their sum; equal unless given",
              "finite and >= 0")
          .matrix(
              "yWeights",
              "that of y",
              "weights, divided by their sum; equal unless given",
              "finite and >= 0");

  private static final List<String> PLAIN = List.of("x", "y");
  private static final List<String> WEIGHTED = List.of("x", "y", "xWeights", "yWeights");

  private Samples1d(List<? extends Matrix> matrices, Settings settings) {
    super(matrices, settings);
  }

  /**
   * Samples whose numbers weigh the same.
   *
   * @param x the first sample of each item, one item a row
   * @param y the second sample of each item; may have another number of columns
   * @throws LossException unless both have as many rows
   */
  public static Samples1d of(Matrix x, Matrix y) {
    requireRows(x, y, "y");
    return new Samples1d(List.of(x, y), Settings.DEFAULT);
  }

  /**
   * Weighted samples.
   *
   * @param xWeights of the shape of x
   * @param yWeights of the shape of y
   * @throws LossException unless the shapes fit
   */
  public static Samples1d of(Matrix x, Matrix y, Matrix xWeights, Matrix yWeights) {
    requireRows(x, y, "y");
    requireRows(x, xWeights, "xWeights");
    requireRows(y, yWeights, "yWeights");
    requireColumns(x, xWeights, "xWeights");
    requireColumns(y, yWeights, "yWeights");
    return new Samples1d(List.of(x, y, xWeights, yWeights), Settings.DEFAULT);
  }

  /** One pair of samples whose numbers weigh the same. */
  public static Samples1d of(double[] x, double[] y) {
    return of(Matrix.of(x, 1, x.length), Matrix.of(y, 1, y.length));
  }

  private static void requireRows(Matrix like, Matrix m, String name) {
    LossException.require(
        m.rows() == like.rows(), "samples", name, "must have " + like.rows() + " rows", m.rows());
  }

  private static void requireColumns(Matrix like, Matrix m, String name) {
    LossException.require(
        m.columns() == like.columns(),
        "samples",
        name,
        "must have " + like.columns() + " columns",
        m.columns());
  }

  @Override
  protected Samples1d with(List<? extends Matrix> matrices, Settings settings) {
    return new Samples1d(matrices, settings);
  }

  /** The first samples. */
  public Matrix x() {
    return matrices().get(0);
  }

  /** The second samples. */
  public Matrix y() {
    return matrices().get(1);
  }

  /** Whether there are weights. */
  public boolean weighted() {
    return matrices().size() > 2;
  }

  @Override
  public List<String> names() {
    return weighted() ? WEIGHTED : PLAIN;
  }

  @Override
  public int items() {
    return x().rows();
  }
}
