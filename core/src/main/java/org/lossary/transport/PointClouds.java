package org.lossary.transport;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lossary.Inputs;
import org.lossary.InputsInfo;
import org.lossary.LossException;
import org.lossary.Matrix;

/**
 * Pairs of weighted point clouds. An item is a pair: {@code n} points x and {@code m} points y, one
 * point a row, the same numbers of points for all pairs; the points of pair {@code i} are rows
 * {@code i n} to {@code (i + 1) n - 1}.
 *
 * <p>Weights, one row a pair, are at least 0. Losses divide them by their sum, so that each cloud
 * is a distribution, and their gradients go through that division, unless they say otherwise.
 * Without weights every point weighs 1/n. A pair with a cloud that has no points, or whose weights
 * are all 0, has value 0 and gradient 0.
 */
public final class PointClouds extends Inputs<PointClouds> {
  /** What it holds. */
  public static final InputsInfo INFO =
      InputsInfo.ofItem("a pair of clouds")
          .matrix("x", "pairs * points x dimensions", "points of one cloud", "real")
          .matrix(
              "y",
              "pairs * points x dimensions",
              "points of the other, whose number may differ",
              "real")
          .matrix(
              "xWeights",
              "pairs x points",
              "weights of the points, divided by their sum; equal unless given",
              "finite and >= 0")
          .matrix("yWeights", "pairs x points", "the same of the other cloud", "finite and >= 0");

  private static final List<String> PLAIN = List.of("x", "y");
  private static final List<String> WEIGHTED = List.of("x", "y", "xWeights", "yWeights");

  private final int pairs;

  private PointClouds(int pairs, List<? extends Matrix> matrices, Settings settings) {
    super(matrices, settings);
    this.pairs = pairs;
  }

  /** One pair of clouds whose points weigh the same. */
  public static PointClouds of(Matrix x, Matrix y) {
    return of(1, x, y);
  }

  /**
   * One pair of weighted clouds.
   *
   * @param xWeights one row with a weight for each point of x
   * @param yWeights one row with a weight for each point of y
   */
  public static PointClouds of(Matrix x, Matrix y, Matrix xWeights, Matrix yWeights) {
    return of(1, x, y, xWeights, yWeights);
  }

  /**
   * Pairs of clouds whose points weigh the same.
   *
   * @throws LossException unless the points are as many for each pair, and have as many coordinates
   */
  public static PointClouds of(int pairs, Matrix x, Matrix y) {
    check(pairs, x, y);
    return new PointClouds(pairs, List.of(x, y), Settings.DEFAULT);
  }

  /**
   * Pairs of weighted clouds.
   *
   * @param xWeights a row for each pair, with a weight for each point
   * @param yWeights a row for each pair, with a weight for each point
   * @throws LossException unless the shapes fit
   */
  public static PointClouds of(int pairs, Matrix x, Matrix y, Matrix xWeights, Matrix yWeights) {
    check(pairs, x, y);
    weights(pairs, x, xWeights, "xWeights");
    weights(pairs, y, yWeights, "yWeights");
    return new PointClouds(pairs, List.of(x, y, xWeights, yWeights), Settings.DEFAULT);
  }

  private static void check(int pairs, Matrix x, Matrix y) {
    LossException.require(pairs >= 0, "point clouds", "pairs", "must be >= 0", pairs);
    rows(pairs, x, "x");
    rows(pairs, y, "y");
    LossException.require(
        y.columns() == x.columns(),
        "point clouds",
        "y",
        "must have " + x.columns() + " columns, one a coordinate",
        y.columns());
  }

  private static void rows(int pairs, Matrix m, String name) {
    LossException.require(
        pairs == 0 ? m.rows() == 0 : m.rows() % pairs == 0,
        "point clouds",
        name,
        "must have the same number of rows for each of the " + pairs + " pairs",
        m.rows());
  }

  private static void weights(int pairs, Matrix points, Matrix w, String name) {
    int each = pairs == 0 ? w.columns() : points.rows() / pairs;
    LossException.require(
        w.rows() == pairs && w.columns() == each,
        "point clouds",
        name,
        "must be " + pairs + " x " + each,
        w);
  }

  @Override
  protected PointClouds with(List<? extends Matrix> matrices, Settings settings) {
    return new PointClouds(pairs, matrices, settings);
  }

  /** The points of the first clouds. */
  public Matrix x() {
    return matrices().get(0);
  }

  /** The points of the second clouds. */
  public Matrix y() {
    return matrices().get(1);
  }

  /** The weights of x, a row for each pair; null if all points weigh the same. */
  public @Nullable Matrix xWeights() {
    return matrices().size() > 2 ? matrices().get(2) : null;
  }

  /** The weights of y, a row for each pair; null if all points weigh the same. */
  public @Nullable Matrix yWeights() {
    return matrices().size() > 2 ? matrices().get(3) : null;
  }

  /** The number of points of each first cloud. */
  public int xPoints() {
    return pairs == 0 ? 0 : x().rows() / pairs;
  }

  /** The number of points of each second cloud. */
  public int yPoints() {
    return pairs == 0 ? 0 : y().rows() / pairs;
  }

  @Override
  public List<String> names() {
    return matrices().size() > 2 ? WEIGHTED : PLAIN;
  }

  @Override
  public int items() {
    return pairs;
  }
}
