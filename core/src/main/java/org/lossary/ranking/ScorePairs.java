package org.lossary.ranking;

import java.util.List;
import org.lossary.Doubles;
import org.lossary.Inputs;
import org.lossary.InputsInfo;
import org.lossary.LossException;
import org.lossary.Matrix;

/**
 * Pairs of scores of which one should be higher than the other: the first, unless an {@linkplain
 * #order order} says otherwise. An item is a pair, a row of both columns.
 *
 * <p>Pairs may have margins of their own, which are added to that of the loss.
 */
public final class ScorePairs extends Inputs<ScorePairs> {
  /** What it holds. */
  public static final InputsInfo INFO =
      InputsInfo.ofItem("a pair of scores")
          .matrix(
              "first",
              "pairs x 1",
              "the score that should be higher, unless the order says otherwise",
              "real")
          .matrix("second", "pairs x 1", "the score that it is compared with", "real")
          .constant(
              "order",
              "pairs",
              "which score should be higher; the first unless given",
              "1 for the first, -1 for the second")
          .constant(
              "margins", "pairs", "added to the margin of the loss; none unless given", "finite");

  private static final List<String> NAMES = List.of("first", "second");
  private static final String NAME = "score pairs";

  private final Doubles order;
  private final Doubles margins;

  private ScorePairs(
      List<? extends Matrix> matrices, Settings settings, Doubles order, Doubles margins) {
    super(matrices, settings);
    this.order = order;
    this.margins = margins;
  }

  /**
   * Pairs whose first score should be the higher one.
   *
   * @param first a column of scores
   * @param second a column of scores
   * @throws LossException unless both are columns of the same length
   */
  public static ScorePairs of(Matrix first, Matrix second) {
    requireColumn(NAME, "first", first, first.rows());
    requireColumn(NAME, "second", second, first.rows());
    return new ScorePairs(List.of(first, second), Settings.DEFAULT, Doubles.none(), Doubles.none());
  }

  static void requireColumn(String name, String argument, Matrix matrix, int rows) {
    LossException.require(
        matrix.columns() == 1 && matrix.rows() == rows,
        name,
        argument,
        "must be a column of " + rows,
        matrix);
  }

  /**
   * These pairs with another order.
   *
   * @param order for each pair 1 if the first score should be higher, -1 if the second should
   * @throws LossException unless there is one for each pair
   */
  public ScorePairs order(double... order) {
    LossException.require(
        order.length == items(), NAME, "order", "must be " + items(), order.length);
    for (double y : order) {
      LossException.require(y == 1 || y == -1, NAME, "order", "must be -1 or 1", y);
    }
    return new ScorePairs(matrices(), settings(), Doubles.of(order), margins);
  }

  /**
   * These pairs with a margin each: how much better the better one is, where that is known.
   *
   * @throws LossException unless there is a finite one for each pair
   */
  public ScorePairs margins(double... margins) {
    LossException.require(
        margins.length == items(), NAME, "margins", "must be " + items(), margins.length);
    for (double m : margins) {
      LossException.requireFinite(NAME, "margins", m);
    }
    return new ScorePairs(matrices(), settings(), order, Doubles.of(margins));
  }

  @Override
  protected ScorePairs with(List<? extends Matrix> matrices, Settings settings) {
    return new ScorePairs(matrices, settings, order, margins);
  }

  /** The first score of each pair. */
  public Matrix first() {
    return matrices().get(0);
  }

  /** The second score of each pair. */
  public Matrix second() {
    return matrices().get(1);
  }

  /** 1 if the first score of a pair should be higher, else -1. */
  public double sign(int pair) {
    return order.isEmpty() ? 1 : order.get(pair);
  }

  /** The margin of a pair, 0 unless margins are given. */
  public double margin(int pair) {
    return margins.isEmpty() ? 0 : margins.get(pair);
  }

  /** How far the score that should be higher is above the other. */
  double lead(int pair) {
    double difference = first().get(pair, 0) - second().get(pair, 0);
    return sign(pair) * difference;
  }

  @Override
  public List<String> names() {
    return NAMES;
  }

  @Override
  public int items() {
    return matrices().get(0).rows();
  }
}
