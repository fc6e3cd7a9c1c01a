package org.lossary.transport;

import java.util.List;
import org.lossary.Inputs;
import org.lossary.InputsInfo;
import org.lossary.LossException;
import org.lossary.Matrix;

/**
 * Transport problems with given costs: masses a of {@code n} sources, masses b of {@code m} sinks,
 * and what it costs to carry a unit from each source to each sink. An item is a problem: a row of
 * a, a row of b, and {@code n} rows of the costs.
 *
 * <p>Masses are at least 0. Losses divide them by their sum, so that each side is a distribution,
 * and their gradients go through that division, unless they say otherwise. A problem in which all
 * masses of a side are 0 has value 0 and gradient 0.
 */
public final class TransportProblem extends Inputs<TransportProblem> {
  /** What it holds. */
  public static final InputsInfo INFO =
      InputsInfo.ofItem("a problem")
          .matrix(
              "a",
              "problems x sources",
              "masses of the sources; divided by their sum",
              "finite and >= 0")
          .matrix(
              "b",
              "problems x sinks",
              "masses of the sinks; divided by their sum",
              "finite and >= 0")
          .matrix(
              "cost",
              "problems * sources x sinks",
              "what it costs to carry a unit from each source to each sink",
              "real");

  private static final List<String> NAMES = List.of("a", "b", "cost");

  private TransportProblem(List<? extends Matrix> matrices, Settings settings) {
    super(matrices, settings);
  }

  /**
   * Problems.
   *
   * @param a the masses of the sources, one problem a row
   * @param b the masses of the sinks, one problem a row
   * @param cost for each problem as many rows as it has sources, and a column for each sink
   * @throws LossException unless the shapes fit
   */
  public static TransportProblem of(Matrix a, Matrix b, Matrix cost) {
    LossException.require(
        b.rows() == a.rows(),
        "transport problem",
        "b",
        "must have " + a.rows() + " rows",
        b.rows());
    LossException.require(
        cost.rows() == a.rows() * a.columns() && cost.columns() == b.columns(),
        "transport problem",
        "cost",
        "must be " + a.rows() * a.columns() + " x " + b.columns(),
        cost);
    return new TransportProblem(List.of(a, b, cost), Settings.DEFAULT);
  }

  /** One problem; costs are row after row, one row a source. */
  public static TransportProblem of(double[] a, double[] b, double[] cost) {
    return of(
        Matrix.of(a, 1, a.length), Matrix.of(b, 1, b.length), Matrix.of(cost, a.length, b.length));
  }

  @Override
  protected TransportProblem with(List<? extends Matrix> matrices, Settings settings) {
    return new TransportProblem(matrices, settings);
  }

  /** The masses of the sources. */
  public Matrix a() {
    return matrices().get(0);
  }

  /** The masses of the sinks. */
  public Matrix b() {
    return matrices().get(1);
  }

  /** The costs. */
  public Matrix cost() {
    return matrices().get(2);
  }

  @Override
  public List<String> names() {
    return NAMES;
  }

  @Override
  public int items() {
    return a().rows();
  }
}
