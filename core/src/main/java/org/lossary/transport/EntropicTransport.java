package org.lossary.transport;

import java.util.Arrays;
import org.lossary.Matrix;
import org.lossary.internal.engine.Memory;
import org.lossary.internal.maths.Maths64;
import org.lossary.transport.TransportPasses.Pass;

/**
 * Entropic transport by Sinkhorn's iteration in the log domain: the least of
 *
 * <pre>sum P_ij c_ij + epsilon KL(P | a b^T) + rho KL(P 1 | a) + rho KL(P^T 1 | b)</pre>
 *
 * over all P, where KL(p|q) = sum p log(p/q) - p + q; with rho infinite the marginals of P must be
 * a and b. The plan is P_ij = a_i b_j exp((f_i + g_j - c_ij) / epsilon). Costs are asked for in
 * runs of a row and never kept; rows are shared among threads.
 *
 * <p>Sources: M. Cuturi, Sinkhorn distances, 2013; J. Feydy et al., Interpolating between optimal
 * transport and MMD using Sinkhorn divergences, 2019; T. Sejourne et al., Sinkhorn divergences for
 * unbalanced optimal transport, 2019.
 */
final class EntropicTransport {
  /** Below so many costs a second thread costs more than it brings. */
  private static final int SMALL = 20_000;

  private final TransportPasses passes = new TransportPasses();
  final Costs costs = passes.costs;
  final TransportSide first = passes.first;
  final TransportSide second = passes.second;
  private Regularised how = passes.how;
  private int iterations;
  private double change;

  /** The change that ends the iteration. */
  private double floor;

  /** Makes room for masses of so many points. */
  void size(int rows, int columns) {
    passes.size(rows, columns);
  }

  /**
   * Solves for the masses and costs that are there.
   *
   * @param same whether both sides are the same points with the same masses
   * @param most the most threads to use
   * @return the value
   */
  double solve(Regularised settings, boolean same, int most, Memory memory) {
    how = settings;
    passes.how = settings;
    passes.threads = (long) first.count * second.count < SMALL ? 1 : most;
    first.begin();
    second.begin();
    anneal(settings.scaling(), same, memory);
    passes.epsilon = settings.epsilon();
    change = Double.POSITIVE_INFINITY;
    floor = 0;
    for (iterations = 0; iterations < settings.maxIterations() && change > floor; iterations++) {
      double size = step(same, memory);
      floor = settings.tolerance() + 4e-16 * size / passes.epsilon;
    }
    finish(same, memory);
    return settings.transportCost() ? planCost(same, memory) : dual();
  }

  /** Steps with an epsilon that falls from the size of the costs to what is asked for. */
  private void anneal(double scaling, boolean same, Memory memory) {
    if (scaling > 0) {
      int left = 60;
      for (double e = costs.spread(); e > how.epsilon() && left > 0; e *= scaling, left--) {
        passes.epsilon = e;
        step(same, memory);
      }
    }
  }

  /** One step of both sides; returns the size of the potentials. */
  private double step(boolean same, Memory memory) {
    double epsilon = passes.epsilon;
    double damping = how.damping(epsilon);
    if (!same) {
      logSums(true, memory);
      for (int j = 0; j < second.count; j++) {
        second.potential[j] = -damping * epsilon * second.logSum[j];
      }
    }
    logSums(false, memory);
    double moved = 0;
    double size = 0;
    double[] f = first.potential;
    for (int i = 0; i < first.count; i++) {
      double next = -damping * epsilon * first.logSum[i];
      moved += first.mass[i] * Math.abs(Maths64.expm1((f[i] - next) / epsilon));
      f[i] = same ? 0.5 * (f[i] + next) : next;
      size = Math.max(size, Math.abs(next));
    }
    change = moved / first.total;
    if (same) {
      System.arraycopy(f, 0, second.potential, 0, first.count);
    }
    return size;
  }

  private void logSums(boolean of, Memory memory) {
    passes.run(Pass.LOG_SUM, of, memory);
    TransportSide side = of ? second : first;
    System.arraycopy(passes.result, 0, side.logSum, 0, side.count);
  }

  /**
   * Sums of rows and columns for the potentials as they are now, and which part of each mass is
   * carried: exp(-f/rho) at the fixed point.
   */
  private void finish(boolean same, Memory memory) {
    logSums(false, memory);
    if (same) {
      System.arraycopy(first.logSum, 0, second.logSum, 0, first.count);
    } else {
      logSums(true, memory);
    }
    carry(first);
    carry(second);
  }

  private void carry(TransportSide side) {
    for (int i = 0; i < side.count; i++) {
      side.carriedPart[i] = how.balanced() ? 1 : Maths64.exp(-side.potential[i] / how.rho());
    }
  }

  private double dual() {
    double sum = gain(second, gain(first, 0));
    if (!how.balanced()) {
      double carried = 0;
      for (int i = 0; i < first.count; i++) {
        carried += first.carried(i);
      }
      sum -= passes.epsilon * (carried - first.total * second.total);
    }
    return sum;
  }

  /** Adds what the masses of a side add to the dual value. */
  private double gain(TransportSide side, double sum) {
    for (int i = 0; i < side.count; i++) {
      sum += side.mass[i] == 0 ? 0 : side.mass[i] * gain(side.potential[i]);
    }
    return sum;
  }

  /** What a unit of mass with this potential adds to the dual value. */
  private double gain(double potential) {
    return how.balanced() ? potential : -how.rho() * Maths64.expm1(-potential / how.rho());
  }

  /** The cost of the plan, and the potentials of its derivatives (by the same iteration). */
  private double planCost(boolean same, Memory memory) {
    double damping = how.damping(passes.epsilon);
    passes.run(Pass.AVERAGE_COST, false, memory);
    double value = 0;
    double[] rowCost = memory.doubles(10, first.count);
    System.arraycopy(passes.result, 0, rowCost, 0, first.count);
    for (int i = 0; i < first.count; i++) {
      value += first.carried(i) * rowCost[i];
    }
    passes.run(Pass.AVERAGE_COST, true, memory);
    double[] columnCost = memory.doubles(11, second.count);
    System.arraycopy(passes.result, 0, columnCost, 0, second.count);
    Arrays.fill(second.costPotential, 0, second.count, 0);
    Arrays.fill(first.costPotential, 0, first.count, 0);
    if (same) {
      one(damping, rowCost, memory);
    } else {
      both(damping, rowCost, columnCost, memory);
    }
    return value;
  }

  /** The potentials of a cloud and itself are equal: half steps, as for the plan. */
  private void one(double damping, double[] rowCost, Memory memory) {
    double[] v = second.costPotential;
    double moved = Double.POSITIVE_INFINITY;
    double size = 0;
    for (int k = 0; k < how.maxIterations() && moved > 1e-15 * size; k++) {
      passes.given = v;
      passes.run(Pass.AVERAGE, false, memory);
      moved = 0;
      size = 0;
      for (int i = 0; i < first.count; i++) {
        double next = 0.5 * (v[i] + rowCost[i] - damping * passes.result[i]);
        moved = Math.max(moved, Math.abs(next - v[i]));
        size = Math.max(size, Math.abs(next));
        v[i] = next;
      }
    }
    System.arraycopy(v, 0, first.costPotential, 0, first.count);
  }

  private void both(double damping, double[] rowCost, double[] columnCost, Memory memory) {
    double[] u = first.costPotential;
    double[] v = second.costPotential;
    double moved = Double.POSITIVE_INFINITY;
    double size = 0;
    for (int k = 0; k < how.maxIterations() && moved > 1e-15 * size; k++) {
      passes.given = v;
      passes.run(Pass.AVERAGE, false, memory);
      for (int i = 0; i < first.count; i++) {
        u[i] = rowCost[i] - damping * passes.result[i];
      }
      passes.given = u;
      passes.run(Pass.AVERAGE, true, memory);
      moved = 0;
      size = 0;
      for (int j = 0; j < second.count; j++) {
        double next = columnCost[j] - damping * passes.result[j];
        moved = Math.max(moved, Math.abs(next - v[j]));
        size = Math.max(size, Math.abs(next));
        v[j] = next;
      }
    }
  }

  /** The derivative of the value by each mass, of the first or the second side. */
  void masses(boolean of, double[] to) {
    TransportSide side = of ? second : first;
    for (int i = 0; i < side.count; i++) {
      double part = side.carriedPart[i];
      to[i] =
          how.transportCost()
              ? part * side.costPotential[i]
              : how.balanced()
                  ? side.potential[i]
                  : gain(side.potential[i]) + passes.epsilon * ((of ? first : second).total - part);
    }
  }

  /** Adds the derivative by the coordinates of one side's points, times a factor. */
  void points(boolean of, double factor, double[] to, Memory memory) {
    passes.given = to;
    passes.scale = factor;
    passes.run(Pass.POINT_SLOPES, of, memory);
  }

  /** Writes the derivative by the costs, times a factor, to rows of a matrix. */
  void plan(double factor, Matrix to, int row, Memory memory) {
    passes.plan = to;
    passes.planRow = row;
    passes.scale = factor;
    passes.run(Pass.PLAN, false, memory);
    passes.plan = null;
  }

  /** How the last solution ended. */
  Convergence convergence() {
    return new Convergence(iterations, change, change <= floor);
  }

  /** The settings with these values: the same object as long as they do not change. */
  Regularised settings(
      double epsilon, double rho, boolean cost, double scaling, double tolerance, int most) {
    if (how.epsilon() != epsilon
        || how.rho() != rho
        || how.transportCost() != cost
        || how.scaling() != scaling
        || how.tolerance() != tolerance
        || how.maxIterations() != most) {
      how = new Regularised(epsilon, rho, cost, scaling, tolerance, most);
    }
    return how;
  }
}
