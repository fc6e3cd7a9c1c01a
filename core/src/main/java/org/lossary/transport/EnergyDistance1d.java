package org.lossary.transport;

import org.jspecify.annotations.Nullable;
import org.lossary.Family;
import org.lossary.LossInfo;
import org.lossary.Matrix;
import org.lossary.Property;
import org.lossary.StructuredLoss;
import org.lossary.Task;
import org.lossary.internal.engine.ItemKernel;
import org.lossary.internal.engine.Items;
import org.lossary.internal.engine.Memory;
import org.lossary.internal.engine.Order;
import org.lossary.internal.engine.Widen;

/**
 * Energy distance of samples on the line: the square root of 2 E|X - Y| - E|X - X'| - E|Y - Y'|, or
 * that itself. It equals twice the integral of the squared difference of the distribution
 * functions, from which it is computed exactly, by sorting and without cancellation.
 *
 * <p>Inputs are {@link Samples1d}; the value has the unit of the square root of x with root, of x
 * without. Where numbers are equal the derivative of their distance counts as 0. Where the distance
 * is 0 its root has the gradient 0.
 *
 * @param root whether the square root is taken
 */
public record EnergyDistance1d(boolean root)
    implements StructuredLoss<Samples1d>, EnergyDistance1dParameters {
  private static final String ID = "energy-distance-1d";

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of(ID, "Energy distance on the line")
          .family(Family.TRANSPORT, Task.DISTRIBUTION_MATCHING)
          .summary("How different two samples of numbers are, by their distribution functions.")
          .formula(
              "A = sum(i, a[i]); "
                  + "B = sum(j, b[j]); "
                  + "D = 2*sum(i, sum(j, a[i]*b[j]*|x[i] - y[j]|))/(A*B) - sum(i, sum(k, a[i]*a[k]*|x[i] - x[k]|))/A^2 - sum(j, sum(k, b[j]*b[k]*|y[j] - y[k]|))/B^2; "
                  + "cases(root == 1: sqrt(D), otherwise: D)")
          .parameter("root", true, "true or false", "whether the square root is taken")
          .properties(Property.NON_NEGATIVE)
          .name("SciPy", "stats.energy_distance(x, y, xWeights, yWeights)")
          .useWhen(
              "samples of a single number are compared, and gradients should not be biased by the size of the sample as those of Wasserstein are")
          .avoidWhen("samples have several coordinates: use energy-distance")
          .notes(
              "SciPy returns the square root, the default here. Without root it is twice the Cramer distance, and twice the continuous ranked probability score if y is a single observation. In the formula a and b are the weights of x and y.")
          .source("G. Szekely and M. Rizzo, Energy statistics, J. Stat. Plan. Inference 143, 2013")
          .build();

  private static final ItemKernel<EnergyDistance1d, Samples1d> KERNEL = EnergyDistance1d::item;

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public Class<Samples1d> inputs() {
    return Samples1d.class;
  }

  @Override
  public double evaluate(
      Samples1d inputs, double @Nullable [] values, @Nullable Matrix... gradients) {
    Items.check(ID, inputs, values, gradients);
    Masses.check(ID, inputs, 2, 4);
    return Items.evaluate(ID, KERNEL, this, inputs, values, gradients);
  }

  private static double item(
      EnergyDistance1d loss,
      Samples1d inputs,
      int item,
      double scale,
      @Nullable Matrix[] gradients,
      Memory memory) {
    int n = inputs.x().columns();
    int m = inputs.y().columns();
    double[] at = memory.doubles(0, n + m);
    Widen.in(inputs.x(), item, 0, n, at, 0);
    Widen.in(inputs.y(), item, 0, m, at, n);
    double[] a = memory.doubles(1, n);
    double[] b = memory.doubles(2, m);
    boolean weighted = inputs.weighted();
    double xSum = Masses.read(weighted ? inputs.matrices().get(2) : null, item, n, a);
    double ySum = Masses.read(weighted ? inputs.matrices().get(3) : null, item, m, b);
    if (xSum == 0 || ySum == 0) {
      Zero.rows(gradients, item, inputs.items());
      return 0;
    }
    int[] order = memory.ints(0, n + m);
    Order.sort(at, n + m, order, memory.ints(1, n + m));
    // The difference of the distribution functions after each point, times both sums.
    double[] gap = memory.doubles(3, n + m);
    double total = xSum * ySum;
    double now = 0;
    double sum = 0;
    for (int k = 0; k < n + m; k++) {
      int who = order[k];
      now += who < n ? a[who] * ySum : -b[who - n] * xSum;
      gap[k] = now / total;
      if (k + 1 < n + m) {
        sum += gap[k] * gap[k] * (at[order[k + 1]] - at[who]);
      }
    }
    double energy = 2 * sum;
    double value = loss.root ? Math.sqrt(energy) : energy;
    double slope = scale * (loss.root ? (energy == 0 ? 0 : 0.5 / value) : 1);
    positions(inputs, item, slope, gradients, memory, xSum, ySum);
    weights(inputs, item, slope, gradients, memory);
    return value;
  }

  /**
   * A point's derivative: minus its mass times the gaps before and after all that is where it is.
   */
  private static void positions(
      Samples1d inputs,
      int item,
      double slope,
      @Nullable Matrix[] gradients,
      Memory memory,
      double xSum,
      double ySum) {
    Matrix dx = Items.wanted(gradients, 0);
    Matrix dy = Items.wanted(gradients, 1);
    if (dx == null && dy == null) {
      return;
    }
    int n = inputs.x().columns();
    int m = inputs.y().columns();
    double[] at = memory.doubles(0, n + m);
    double[] a = memory.doubles(1, n);
    double[] b = memory.doubles(2, m);
    double[] gap = memory.doubles(3, n + m);
    int[] order = memory.ints(0, n + m);
    double[] d = memory.doubles(4, n + m);
    double before = 0;
    for (int k = 0; k < n + m; ) {
      int end = k + 1;
      while (end < n + m && at[order[end]] == at[order[k]]) {
        end++;
      }
      double after = end == n + m ? 0 : gap[end - 1];
      for (; k < end; k++) {
        int who = order[k];
        double mass = who < n ? a[who] / xSum : -b[who - n] / ySum;
        d[who] = -2 * mass * (before + after);
      }
      before = after;
    }
    if (dx != null) {
      Widen.out(d, 0, n, slope, dx, item, 0);
    }
    if (dy != null) {
      Widen.out(d, n, m, slope, dy, item, 0);
    }
  }

  /** A weight's derivative: four times the integral of the gap from its point on. */
  private static void weights(
      Samples1d inputs, int item, double slope, @Nullable Matrix[] gradients, Memory memory) {
    Matrix da = Items.wanted(gradients, 2);
    Matrix db = Items.wanted(gradients, 3);
    if (da == null && db == null) {
      return;
    }
    int n = inputs.x().columns();
    int m = inputs.y().columns();
    double[] at = memory.doubles(0, n + m);
    double[] gap = memory.doubles(3, n + m);
    int[] order = memory.ints(0, n + m);
    double[] dx = memory.doubles(5, n);
    double[] dy = memory.doubles(6, m);
    double beyond = 0;
    for (int k = n + m - 1; k >= 0; k--) {
      int who = order[k];
      if (k + 1 < n + m) {
        beyond += gap[k] * (at[order[k + 1]] - at[who]);
      }
      if (who < n) {
        dx[who] = 4 * beyond;
      } else {
        dy[who - n] = -4 * beyond;
      }
    }
    if (da != null) {
      Masses.gradient(dx, memory.doubles(1, n), n, slope, inputs.matrices().get(2), da, item);
    }
    if (db != null) {
      Masses.gradient(dy, memory.doubles(2, m), m, slope, inputs.matrices().get(3), db, item);
    }
  }
}
