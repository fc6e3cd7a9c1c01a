package org.lossary.transport;

import org.jspecify.annotations.Nullable;
import org.lossary.Matrix;
import org.lossary.internal.engine.Items;
import org.lossary.internal.engine.Memory;
import org.lossary.internal.engine.Widen;

/**
 * Adds up the terms of a divergence of clouds, F(x, y), F(x, x) and F(y, y), with their
 * derivatives. A term between a cloud and itself is solved for one potential; its derivative counts
 * twice, once for each of its arguments.
 */
final class DivergenceTerms {
  final EntropicTransport solver = new EntropicTransport();
  private double[] a = new double[0];
  private double[] b = new double[0];
  private double[] dx = new double[0];
  private double[] dy = new double[0];
  private double[] da = new double[0];
  private double[] db = new double[0];
  private double[] slopes = new double[0];
  private boolean points;
  private boolean masses;
  private double aMass;
  private double bMass;

  static DivergenceTerms of(Memory memory) {
    return memory.object(DivergenceTerms.class, DivergenceTerms::new);
  }

  /** Reads the weights and forgets the last item; false if a cloud has no mass. */
  boolean start(PointClouds inputs, int item, Regularised how, @Nullable Matrix[] gradients) {
    int n = inputs.xPoints();
    int m = inputs.yPoints();
    int dimensions = inputs.x().columns();
    a = cleared(a, n);
    b = cleared(b, m);
    da = cleared(da, n);
    db = cleared(db, m);
    dx = cleared(dx, n * dimensions);
    dy = cleared(dy, m * dimensions);
    slopes = cleared(slopes, Math.max(n, m));
    points = Items.wanted(gradients, 0) != null || Items.wanted(gradients, 1) != null;
    masses = Items.wanted(gradients, 2) != null || Items.wanted(gradients, 3) != null;
    aMass = Masses.read(how.balanced(), inputs.xWeights(), item, n, a);
    bMass = Masses.read(how.balanced(), inputs.yWeights(), item, m, b);
    return aMass > 0 && bMass > 0;
  }

  private static double[] cleared(double[] array, int n) {
    if (array.length < n) {
      return new double[n];
    }
    java.util.Arrays.fill(array, 0, n, 0);
    return array;
  }

  /**
   * Solves a term and adds its derivatives times a factor.
   *
   * @param second for a term between a cloud and itself, which one
   * @param same whether it is such a term
   * @return its value
   */
  double add(
      PointClouds inputs,
      int item,
      boolean second,
      boolean same,
      double factor,
      Regularised how,
      Memory memory) {
    Matrix from = second ? inputs.y() : inputs.x();
    int n = second ? inputs.yPoints() : inputs.xPoints();
    Matrix to = same ? from : inputs.y();
    int m = same ? n : inputs.yPoints();
    double[] own = second ? b : a;
    double[] other = same ? own : b;
    solver.size(n, m);
    solver.costs.read(from, item * n, n, to, item * m, m);
    System.arraycopy(own, 0, solver.first.mass, 0, n);
    System.arraycopy(other, 0, solver.second.mass, 0, m);
    double value = solver.solve(how, same, inputs.settings().threads(), memory);
    derivatives(false, second, n, factor, memory);
    if (!same) {
      derivatives(true, true, m, factor, memory);
    }
    return value;
  }

  private void derivatives(boolean turned, boolean second, int n, double factor, Memory memory) {
    if (points) {
      solver.points(turned, factor, second ? dy : dx, memory);
    }
    if (masses) {
      solver.masses(turned, slopes);
      double[] to = second ? db : da;
      for (int i = 0; i < n; i++) {
        to[i] += factor * slopes[i];
      }
    }
  }

  /** The term of unequal masses; 0 if all mass is carried. */
  double massDifference(Regularised how) {
    if (how.balanced() || how.transportCost()) {
      return 0;
    }
    double more = aMass - bMass;
    for (int i = 0; i < da.length; i++) {
      da[i] += how.epsilon() * more;
    }
    for (int j = 0; j < db.length; j++) {
      db[j] -= how.epsilon() * more;
    }
    return 0.5 * how.epsilon() * more * more;
  }

  /** Writes the gradients that are wanted. */
  void write(
      PointClouds inputs,
      int item,
      double scale,
      Regularised how,
      @Nullable Matrix[] gradients,
      Memory memory) {
    double[] work = memory.doubles(5, inputs.x().columns());
    Matrix toX = Items.wanted(gradients, 0);
    if (toX != null) {
      PointCost.write(dx, inputs.xPoints(), scale, toX, item * inputs.xPoints(), work);
    }
    Matrix toY = Items.wanted(gradients, 1);
    if (toY != null) {
      PointCost.write(dy, inputs.yPoints(), scale, toY, item * inputs.yPoints(), work);
    }
    weights(da, a, inputs.xWeights(), item, scale, how, Items.wanted(gradients, 2));
    weights(db, b, inputs.yWeights(), item, scale, how, Items.wanted(gradients, 3));
  }

  private static void weights(
      double[] slopes,
      double[] weights,
      @Nullable Matrix raw,
      int item,
      double scale,
      Regularised how,
      @Nullable Matrix to) {
    if (raw == null || to == null) {
      return;
    }
    if (how.balanced()) {
      Masses.gradient(slopes, weights, raw.columns(), scale, raw, to, item);
    } else {
      Widen.out(slopes, 0, raw.columns(), scale, to, item, 0);
    }
  }
}
