package org.lossary.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.lossary.Matrix;
import org.lossary.StructuredLoss;
import org.lossary.formula.Bindings;
import org.lossary.transport.PointClouds;
import org.lossary.transport.SinkhornDivergence;

/** Draws pairs of clouds, half of them with weights. */
final class PointCloudsSampler implements InputsSampler<PointClouds> {
  @Override
  public Class<PointClouds> type() {
    return PointClouds.class;
  }

  @Override
  public PointClouds draw(StructuredLoss<PointClouds> loss, SplittableRandom random, int size) {
    // Batches have few points of many coordinates: many numbers, and not too much to do with each.
    int pairs = size == 1 ? 2 : 2 * size;
    int n = size == 1 ? 4 : 6;
    int m = size == 1 ? 3 : 7;
    int dimensions = size == 1 ? 2 : 110;
    double width = Math.sqrt(2.0 / dimensions);
    Matrix x = Fuzz.uniform(random, pairs * n, dimensions, -0.5 * width, 0.7 * width);
    Matrix y = Fuzz.uniform(random, pairs * m, dimensions, -0.6 * width, 0.5 * width);
    if (random.nextBoolean()) {
      return PointClouds.of(pairs, x, y);
    }
    return PointClouds.of(
        pairs,
        x,
        y,
        Fuzz.uniform(random, pairs, n, 0.2, 1),
        Fuzz.uniform(random, pairs, m, 0.5, 3));
  }

  @Override
  public PointClouds fuzz(StructuredLoss<PointClouds> loss, SplittableRandom random) {
    int pairs = random.nextInt(3);
    int n = random.nextInt(6);
    int m = random.nextInt(6);
    Matrix x = Fuzz.any(random, pairs * n, 1 + random.nextInt(3));
    Matrix y = Fuzz.anyTyped(random, x, pairs * m, x.columns());
    if (n == 0 || m == 0 || random.nextBoolean()) {
      return PointClouds.of(pairs, x, y);
    }
    return PointClouds.of(
        pairs, x, y, Fuzz.masses(random, x, pairs, n), Fuzz.masses(random, x, pairs, m));
  }

  @Override
  public boolean finite(StructuredLoss<PointClouds> loss, PointClouds inputs) {
    // Unbalanced, what the first bit of mass far away is worth grows exponentially.
    double limit = inputs.x().isFloat() ? 1e9 : 1e60;
    boolean unbalanced = loss instanceof SinkhornDivergence s && s.rho() < Double.POSITIVE_INFINITY;
    return Fuzz.ordinary(inputs, unbalanced ? 2 : limit);
  }

  @Override
  public void bind(
      StructuredLoss<PointClouds> loss, PointClouds inputs, int item, Bindings bindings) {
    int n = inputs.xPoints();
    int m = inputs.yPoints();
    double[][] x = Fuzz.rows(inputs.x(), item * n, n);
    double[][] y = Fuzz.rows(inputs.y(), item * m, m);
    Matrix a = inputs.xWeights();
    Matrix b = inputs.yWeights();
    bindings.set("x", x).set("y", y).set("n", n).set("m", m);
    bindings.set("a", a == null ? Fuzz.ones(n) : Fuzz.row(a, item));
    bindings.set("b", b == null ? Fuzz.ones(m) : Fuzz.row(b, item));
    double[][] z = Stream.concat(Arrays.stream(x), Arrays.stream(y)).toArray(double[][]::new);
    bindings.set("z", z).set("d_median", median(z));
  }

  /** The lower median of the distances between points. */
  private static double median(double[][] points) {
    List<Double> distances = new ArrayList<>();
    for (int i = 0; i < points.length; i++) {
      for (int k = 0; k < i; k++) {
        double squares = 0;
        for (int c = 0; c < points[i].length; c++) {
          squares += (points[i][c] - points[k][c]) * (points[i][c] - points[k][c]);
        }
        distances.add(Math.sqrt(squares));
      }
    }
    Collections.sort(distances);
    return distances.get((distances.size() - 1) / 2);
  }
}
