package org.lossary.transport;

import org.jspecify.annotations.Nullable;
import org.lossary.Matrix;
import org.lossary.internal.engine.Items;
import org.lossary.internal.engine.Memory;
import org.lossary.internal.engine.Parts;
import org.lossary.internal.maths.Maths64;

/**
 * A pair of clouds seen along directions, some at a time: each of these is solved by itself, on
 * whatever thread, and keeps its slopes; then they are added in the order of the directions.
 */
final class Slices implements Parts.Part {
  /** So many directions are solved before their slopes are added. */
  private static final int BLOCK = 16;

  private double[] x = new double[0];
  private double[] y = new double[0];
  private double[] a = new double[0];
  private double[] b = new double[0];
  private double[] dx = new double[0];
  private double[] dy = new double[0];
  private double[] da = new double[0];
  private double[] db = new double[0];
  private double[] directions = new double[0];

  /** For each direction of the block: slopes of x, then of y, then potentials of both. */
  private double[] lines = new double[0];

  private final double[] values = new double[BLOCK];
  private int n;
  private int m;
  private int dimensions;
  private double aSum;
  private double bSum;
  private double power;

  /** Evaluates an item. */
  double item(
      SlicedWasserstein loss,
      PointClouds inputs,
      int item,
      double scale,
      @Nullable Matrix[] gradients,
      Memory memory) {
    n = inputs.xPoints();
    m = inputs.yPoints();
    dimensions = inputs.x().columns();
    power = loss.p();
    room();
    aSum = Masses.read(inputs.xWeights(), item, n, a);
    bSum = Masses.read(inputs.yWeights(), item, m, b);
    if (aSum == 0 || bSum == 0) {
      Zero.rows(gradients, item, inputs.items());
      return 0;
    }
    PointCost.read(inputs.x(), item * n, n, x);
    PointCost.read(inputs.y(), item * m, m, y);
    boolean given = !loss.directions().isEmpty();
    int count = given ? loss.directions().size() / dimensions : loss.projections();
    boolean wanted = gradients.length > 0;
    double sum = 0;
    for (int first = 0; first < count; first += BLOCK) {
      int some = Math.min(BLOCK, count - first);
      if (given) {
        for (int k = 0; k < some * dimensions; k++) {
          directions[k] = loss.directions().get(first * dimensions + k);
        }
      } else {
        Directions.fill(loss.seed(), first, some, dimensions, directions);
      }
      int threads = (n + m) * some < 4096 ? 1 : inputs.settings().threads();
      Parts.run(this, some, threads, memory);
      for (int k = 0; k < some; k++) {
        sum += values[k];
      }
      if (wanted) {
        add(some);
      }
    }
    double mean = sum / count;
    double value = mean;
    double slope = scale / count;
    if (loss.root() && power != 1) {
      value = mean == 0 ? 0 : power == 2 ? Math.sqrt(mean) : Maths64.pow(mean, 1 / power);
      slope = mean == 0 ? 0 : slope * (value / (power * mean));
    }
    write(inputs, item, slope, gradients, memory);
    return value;
  }

  private void room() {
    if (a.length < n) {
      a = new double[n];
      da = new double[n];
    }
    if (b.length < m) {
      b = new double[m];
      db = new double[m];
    }
    if (x.length < n * dimensions) {
      x = new double[n * dimensions];
      dx = new double[n * dimensions];
    }
    if (y.length < m * dimensions) {
      y = new double[m * dimensions];
      dy = new double[m * dimensions];
    }
    if (directions.length < BLOCK * dimensions) {
      directions = new double[BLOCK * dimensions];
    }
    if (lines.length < BLOCK * 2 * (n + m)) {
      lines = new double[BLOCK * 2 * (n + m)];
    }
    java.util.Arrays.fill(dx, 0, n * dimensions, 0);
    java.util.Arrays.fill(dy, 0, m * dimensions, 0);
    java.util.Arrays.fill(da, 0, n, 0);
    java.util.Arrays.fill(db, 0, m, 0);
  }

  /** Solves one direction of the block. */
  @Override
  public void run(int part, Memory memory) {
    LineTransport line = memory.object(LineTransport.class, LineTransport::new);
    line.size(n, m);
    project(x, n, part, line.x);
    project(y, m, part, line.y);
    System.arraycopy(a, 0, line.a, 0, n);
    System.arraycopy(b, 0, line.b, 0, m);
    line.solve(aSum, bSum, power);
    values[part] = line.value(false);
    int at = part * 2 * (n + m);
    copy(line.dx, n, line.unitSlope(), at);
    copy(line.dy, m, line.unitSlope(), at + n);
    copy(line.f, n, line.unitValue(), at + n + m);
    copy(line.g, m, line.unitValue(), at + 2 * n + m);
  }

  private void project(double[] points, int count, int direction, double[] to) {
    java.util.Arrays.fill(to, 0, count, 0);
    for (int d = 0; d < dimensions; d++) {
      double along = directions[direction * dimensions + d];
      for (int i = 0; i < count; i++) {
        to[i] += along * points[d * count + i];
      }
    }
  }

  private void copy(double[] from, int count, double factor, int at) {
    for (int i = 0; i < count; i++) {
      lines[at + i] = factor * from[i];
    }
  }

  private void add(int some) {
    for (int k = 0; k < some; k++) {
      int at = k * 2 * (n + m);
      for (int d = 0; d < dimensions; d++) {
        double along = directions[k * dimensions + d];
        for (int i = 0; i < n; i++) {
          dx[d * n + i] += along * lines[at + i];
        }
        for (int j = 0; j < m; j++) {
          dy[d * m + j] += along * lines[at + n + j];
        }
      }
      for (int i = 0; i < n; i++) {
        da[i] += lines[at + n + m + i];
      }
      for (int j = 0; j < m; j++) {
        db[j] += lines[at + 2 * n + m + j];
      }
    }
  }

  private void write(
      PointClouds inputs, int item, double slope, @Nullable Matrix[] gradients, Memory memory) {
    double[] work = memory.doubles(5, dimensions);
    Matrix toX = Items.wanted(gradients, 0);
    if (toX != null) {
      PointCost.write(dx, n, slope, toX, item * n, work);
    }
    Matrix toY = Items.wanted(gradients, 1);
    if (toY != null) {
      PointCost.write(dy, m, slope, toY, item * m, work);
    }
    Matrix toA = Items.wanted(gradients, 2);
    Matrix xWeights = inputs.xWeights();
    if (toA != null && xWeights != null) {
      Masses.gradient(da, a, n, slope, xWeights, toA, item);
    }
    Matrix toB = Items.wanted(gradients, 3);
    Matrix yWeights = inputs.yWeights();
    if (toB != null && yWeights != null) {
      Masses.gradient(db, b, m, slope, yWeights, toB, item);
    }
  }
}
