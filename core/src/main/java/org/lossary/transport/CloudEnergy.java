package org.lossary.transport;

import org.jspecify.annotations.Nullable;
import org.lossary.Doubles;
import org.lossary.Matrix;
import org.lossary.internal.engine.Items;
import org.lossary.internal.engine.Memory;

/** Evaluates a pair of clouds by {@link PairEnergy} for a loss, and writes its gradients. */
final class CloudEnergy {
  private final PairEnergy energy = new PairEnergy();
  private final MedianDistance median = new MedianDistance();

  static CloudEnergy of(Memory memory) {
    return memory.object(CloudEnergy.class, CloudEnergy::new);
  }

  /** Evaluates an item. */
  double item(
      PairKernel kernel,
      Doubles bandwidths,
      Bandwidth unit,
      boolean unbiased,
      boolean root,
      PointClouds inputs,
      int item,
      double scale,
      @Nullable Matrix[] gradients,
      Memory memory) {
    int n = inputs.xPoints();
    int m = inputs.yPoints();
    int dimensions = inputs.x().columns();
    energy.x.size(n, dimensions);
    energy.y.size(m, dimensions);
    double xMass = Masses.read(true, inputs.xWeights(), item, n, energy.x.mass);
    double yMass = Masses.read(true, inputs.yWeights(), item, m, energy.y.mass);
    if (xMass == 0 || yMass == 0) {
      Zero.rows(gradients, item, inputs.items());
      return 0;
    }
    PointCost.read(inputs.x(), item * n, n, energy.x.points);
    PointCost.read(inputs.y(), item * m, m, energy.y.points);
    int threads = inputs.settings().threads();
    boolean relative = unit == Bandwidth.MEDIAN && kernel != PairKernel.ENERGY;
    double distance = relative ? median.of(energy.x, energy.y, dimensions, threads, memory) : 1;
    energy.kernel(kernel, bandwidths, distance == 0 ? 1 : distance);
    Matrix toX = Items.wanted(gradients, 0);
    Matrix toY = Items.wanted(gradients, 1);
    boolean points = toX != null || toY != null;
    double sum = energy.solve(dimensions, unbiased, points, threads, memory);
    double value = unbiased && !root ? sum : Math.max(0, sum);
    double slope = scale;
    if (root) {
      value = Math.sqrt(value);
      slope = value == 0 ? 0 : scale * (0.5 / value);
    }
    if (points && relative && distance > 0) {
      through(dimensions, distance);
    }
    double[] work = memory.doubles(5, dimensions);
    if (toX != null) {
      PointCost.write(energy.x.byPoint, n, slope, toX, item * n, work);
    }
    if (toY != null) {
      PointCost.write(energy.y.byPoint, m, slope, toY, item * m, work);
    }
    weights(energy.x, inputs.xWeights(), item, unbiased, slope, Items.wanted(gradients, 2), memory);
    weights(energy.y, inputs.yWeights(), item, unbiased, slope, Items.wanted(gradients, 3), memory);
    return value;
  }

  /** Adds what the two points at the median distance do through it. */
  private void through(int dimensions, double distance) {
    double pull = energy.byUnit() / distance;
    int n = energy.x.n;
    PairEnergy.Cloud one = median.first < n ? energy.x : energy.y;
    PairEnergy.Cloud two = median.second < n ? energy.x : energy.y;
    int i = median.first < n ? median.first : median.first - n;
    int j = median.second < n ? median.second : median.second - n;
    for (int d = 0; d < dimensions; d++) {
      double more = pull * (one.points[d * one.n + i] - two.points[d * two.n + j]);
      one.byPoint[d * one.n + i] += more;
      two.byPoint[d * two.n + j] -= more;
    }
  }

  private void weights(
      PairEnergy.Cloud cloud,
      @Nullable Matrix raw,
      int item,
      boolean unbiased,
      double slope,
      @Nullable Matrix to,
      Memory memory) {
    if (raw != null && to != null) {
      double[] by = memory.doubles(6, cloud.n);
      energy.byMass(cloud, unbiased, by);
      Masses.gradient(by, cloud.mass, cloud.n, slope, raw, to, item);
    }
  }

  /** The median distance of one pair of clouds. */
  static double median(PointClouds inputs, int item, Memory memory) {
    CloudEnergy all = of(memory);
    int n = inputs.xPoints();
    int m = inputs.yPoints();
    int dimensions = inputs.x().columns();
    all.energy.x.size(n, dimensions);
    all.energy.y.size(m, dimensions);
    PointCost.read(inputs.x(), item * n, n, all.energy.x.points);
    PointCost.read(inputs.y(), item * m, m, all.energy.y.points);
    return n + m < 2
        ? 0
        : all.median.of(
            all.energy.x, all.energy.y, dimensions, inputs.settings().threads(), memory);
  }
}
