package org.lossary.transport;

import org.jspecify.annotations.Nullable;
import org.lossary.Family;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.Matrix;
import org.lossary.Property;
import org.lossary.StructuredLoss;
import org.lossary.Task;
import org.lossary.internal.engine.ItemKernel;
import org.lossary.internal.engine.Items;
import org.lossary.internal.engine.Memory;
import org.lossary.internal.maths.Maths64;

/**
 * Wasserstein distance of point clouds: the least mean of ||x - y||_norm^power over all ways to
 * carry one cloud onto the other, exactly, or its power-th root, W_p. For clouds of equal size and
 * equal weights that is the best one-to-one assignment.
 *
 * <p>Inputs are {@link PointClouds}. All n m costs are kept; up to some thousands of points. The
 * gradient with respect to the points follows the optimal plan; that with respect to the weights
 * are the dual potentials, less their mean, divided by the sum of the weights.
 *
 * <p>Kinks: where several plans are optimal; for power 1 where a point lies on the one it goes to
 * (0 is taken); with respect to weights where part of one cloud exactly serves part of the other,
 * as with equal weights (one of the dual solutions is taken). Where the distance is 0 its root has
 * the gradient 0.
 *
 * @param norm which distance of points: 1 (Manhattan), 2 (Euclidean), any other from 1 on, infinity
 * @param power the power of that distance, finite and at least 1
 * @param root whether the power-th root is taken
 */
public record Wasserstein(double norm, double power, boolean root)
    implements StructuredLoss<PointClouds>, WassersteinParameters {
  private static final String ID = "wasserstein";

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of(ID, "Wasserstein distance")
          .family(Family.TRANSPORT, Task.DISTRIBUTION_MATCHING)
          .summary("How far one cloud of points must be moved to become another, exactly.")
          .definition(
              "W_p = \\left(\\min_{P \\ge 0,\\, P1 = a,\\, P^T1 = b} \\sum_{ij} P_{ij} \\|x_i - y_j\\|^p\\right)^{1/p}")
          .parameter("norm", 2.0, ">= 1, may be infinite", 1.0, 3.0, "which distance of points")
          .parameter("power", 1.0, "finite and >= 1", 1.0, 3.0, "power p of the distance")
          .parameter("root", true, "true or false", "whether the p-th root is taken")
          .properties(Property.NON_NEGATIVE)
          .name(
              "POT",
              "ot.emd2(a, b, ot.dist(x, y, metric)): power 2 without root is sqeuclidean, norm 1 cityblock")
          .name(
              "SciPy",
              "optimize.linear_sum_assignment on cdist(x, y), for equal sizes and weights: the mean of the chosen costs")
          .useWhen(
              "two clouds of up to some thousands of points are compared, and the distance must be exact")
          .avoidWhen(
              "clouds are large or noisy: sinkhorn-divergence needs less time and fewer samples")
          .notes(
              "Weights are divided by their sums. The value of the empirical distance is too large by an amount that shrinks slowly with the number of points in many dimensions.")
          .source("C. Villani, Optimal Transport: Old and New, 2009, chapter 6")
          .build();

  private static final ItemKernel<Wasserstein, PointClouds> KERNEL = Wasserstein::item;

  /** Checks the parameters. */
  public Wasserstein {
    LossException.require(norm >= 1, ID, "norm", "must be >= 1", norm);
    LossException.require(
        power >= 1 && power < Double.POSITIVE_INFINITY,
        ID,
        "power",
        "must be finite and >= 1",
        power);
  }

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public Class<PointClouds> inputs() {
    return PointClouds.class;
  }

  @Override
  public double evaluate(
      PointClouds inputs, double @Nullable [] values, @Nullable Matrix... gradients) {
    Items.check(ID, inputs, values, gradients);
    Masses.check(ID, inputs, 2, 4);
    return Items.evaluate(ID, KERNEL, this, inputs, values, gradients);
  }

  private static double item(
      Wasserstein loss,
      PointClouds inputs,
      int item,
      double scale,
      @Nullable Matrix[] gradients,
      Memory memory) {
    int n = inputs.xPoints();
    int m = inputs.yPoints();
    TransportSimplex simplex = memory.object(TransportSimplex.class, TransportSimplex::new);
    simplex.size(n, m);
    double aSum = Masses.read(inputs.xWeights(), item, n, simplex.a);
    double bSum = Masses.read(inputs.yWeights(), item, m, simplex.b);
    if (aSum == 0 || bSum == 0) {
      Zero.rows(gradients, item, inputs.items());
      return 0;
    }
    int dimensions = inputs.x().columns();
    double[] x = memory.doubles(0, n * dimensions);
    double[] y = memory.doubles(1, m * dimensions);
    PointCost.read(inputs.x(), item * n, n, x);
    PointCost.read(inputs.y(), item * m, m, y);
    double[] row = memory.doubles(2, m);
    for (int i = 0; i < n; i++) {
      PointCost.base(loss.norm, x, n, i, y, m, 0, m, dimensions, row);
      PointCost.cost(loss.norm, loss.power, row, m);
      System.arraycopy(row, 0, simplex.cost, i * m, m);
    }
    simplex.solve(n, m, aSum, bSum);
    double cost = simplex.value();
    double value = cost;
    double slope = scale;
    if (loss.root && loss.power != 1) {
      value = cost == 0 ? 0 : loss.power == 2 ? Math.sqrt(cost) : Maths64.pow(cost, 1 / loss.power);
      slope = cost == 0 ? 0 : scale * value / (loss.power * cost);
    }
    loss.points(simplex, inputs, item, slope, gradients, memory);
    Matrix da = Items.wanted(gradients, 2);
    Matrix xWeights = inputs.xWeights();
    if (da != null && xWeights != null) {
      Masses.gradient(simplex.f, simplex.a, n, slope, xWeights, da, item);
    }
    Matrix db = Items.wanted(gradients, 3);
    Matrix yWeights = inputs.yWeights();
    if (db != null && yWeights != null) {
      Masses.gradient(simplex.g, simplex.b, m, slope, yWeights, db, item);
    }
    return value;
  }

  /** Each cell of the plan pulls its two points together. */
  private void points(
      TransportSimplex simplex,
      PointClouds inputs,
      int item,
      double slope,
      @Nullable Matrix[] gradients,
      Memory memory) {
    Matrix toX = Items.wanted(gradients, 0);
    Matrix toY = Items.wanted(gradients, 1);
    if (toX == null && toY == null) {
      return;
    }
    int n = inputs.xPoints();
    int m = inputs.yPoints();
    int dimensions = inputs.x().columns();
    double[] x = memory.doubles(0, n * dimensions);
    double[] y = memory.doubles(1, m * dimensions);
    double[] dx = memory.doubles(3, n * dimensions);
    double[] dy = memory.doubles(4, m * dimensions);
    double[] base = memory.doubles(2, 1);
    java.util.Arrays.fill(dx, 0, n * dimensions, 0);
    java.util.Arrays.fill(dy, 0, m * dimensions, 0);
    for (int k = 0; k < simplex.cells(); k++) {
      double flow = simplex.flow(k);
      if (flow > 0) {
        int i = simplex.source(k);
        int j = simplex.sink(k);
        PointCost.base(norm, x, n, i, y, m, j, 1, dimensions, base);
        double factor = flow * PointCost.slope(norm, power, base[0]);
        for (int d = 0; d < dimensions; d++) {
          double pull = factor * PointCost.direction(norm, x[d * n + i] - y[d * m + j], base[0]);
          dx[d * n + i] += pull;
          dy[d * m + j] -= pull;
        }
      }
    }
    double[] work = memory.doubles(5, dimensions);
    if (toX != null) {
      PointCost.write(dx, n, slope, toX, item * n, work);
    }
    if (toY != null) {
      PointCost.write(dy, m, slope, toY, item * m, work);
    }
  }
}
