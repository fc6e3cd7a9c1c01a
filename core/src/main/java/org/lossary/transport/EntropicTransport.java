package org.lossary.transport;

import org.jspecify.annotations.Nullable;
import org.lossary.Matrix;
import org.lossary.internal.engine.Memory;
import org.lossary.internal.engine.Parts;
import org.lossary.internal.engine.Widen;
import org.lossary.internal.kernel.Rows;
import org.lossary.internal.maths.Maths64;

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
final class EntropicTransport implements Parts.Part {
  private static final int TILE = 2048;
  private static final int WORK_OF_A_PART = 1 << 16;

  /** Below so many costs a second thread costs more than it brings. */
  private static final int SMALL = 20_000;

  /** What the log of a mass of 0 counts as: finite, and nothing beside any other. */
  private static final double NO_MASS = -1e290;

  /** What a pass over the rows computes. */
  private enum Pass {
    LOG_SUM,
    AVERAGE,
    AVERAGE_COST,
    POINT_SLOPES,
    PLAN
  }

  final Costs costs = new Costs();
  double[] a = new double[0];
  double[] b = new double[0];
  double[] f = new double[0];
  double[] g = new double[0];

  /** The logs of the sums over the other side of its mass times exp((potential - cost)/epsilon). */
  private double[] rowSum = new double[0];

  private double[] columnSum = new double[0];

  /** The potentials of the plan's cost. */
  private double[] u = new double[0];

  private double[] v = new double[0];
  private double[] rowWeight = new double[0];
  private double[] columnWeight = new double[0];

  /** The other side's potential over epsilon plus the log of its mass. */
  private double[] exponent = new double[0];

  private double[] result = new double[0];
  private double[] given = new double[0];
  private Regularised how = new Regularised(1, 1, false, 0, 0, 1);
  private Pass pass = Pass.LOG_SUM;
  private boolean turned;
  private double epsilon;
  private double aMass;
  private double bMass;
  private int n;
  private int m;
  private int threads;
  private int rowsOfPart;
  private int iterations;
  private double change;

  /** The change that ends the iteration. */
  private double floor;

  private @Nullable Matrix plan;
  private int planRow;
  private double planScale;

  /** Makes room for masses of so many points. */
  void size(int rows, int columns) {
    n = rows;
    m = columns;
    if (a.length < rows) {
      a = new double[rows];
      f = new double[rows];
      rowSum = new double[rows];
      rowWeight = new double[rows];
      u = new double[rows];
    }
    if (b.length < columns) {
      b = new double[columns];
      g = new double[columns];
      columnSum = new double[columns];
      columnWeight = new double[columns];
      v = new double[columns];
    }
    if (exponent.length < Math.max(rows, columns)) {
      exponent = new double[Math.max(rows, columns)];
      result = new double[Math.max(rows, columns)];
    }
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
    threads = (long) n * m < SMALL ? 1 : most;
    aMass = sum(a, n);
    bMass = sum(b, m);
    java.util.Arrays.fill(f, 0, n, 0);
    java.util.Arrays.fill(g, 0, m, 0);
    anneal(settings.scaling(), same, memory);
    epsilon = settings.epsilon();
    change = Double.POSITIVE_INFINITY;
    floor = 0;
    for (iterations = 0; iterations < settings.maxIterations() && change > floor; iterations++) {
      double size = step(same, memory);
      floor = settings.tolerance() + 4e-16 * size / epsilon;
    }
    finish(same, memory);
    return settings.transportCost() ? planCost(same, memory) : dual();
  }

  /** Steps with an epsilon that falls from the size of the costs to what is asked for. */
  private void anneal(double scaling, boolean same, Memory memory) {
    if (scaling > 0) {
      int left = 60;
      for (double e = costs.spread(); e > how.epsilon() && left > 0; e *= scaling, left--) {
        epsilon = e;
        step(same, memory);
      }
    }
  }

  /** One step of both sides; returns the size of the potentials. */
  private double step(boolean same, Memory memory) {
    double damping = how.damping(epsilon);
    if (!same) {
      logSums(true, columnSum, memory);
      for (int j = 0; j < m; j++) {
        g[j] = -damping * epsilon * columnSum[j];
      }
    }
    logSums(false, rowSum, memory);
    double moved = 0;
    double size = 0;
    for (int i = 0; i < n; i++) {
      double next = -damping * epsilon * rowSum[i];
      moved += a[i] * Math.abs(Maths64.expm1((f[i] - next) / epsilon));
      f[i] = same ? 0.5 * (f[i] + next) : next;
      size = Math.max(size, Math.abs(next));
    }
    change = moved / aMass;
    if (same) {
      System.arraycopy(f, 0, g, 0, n);
    }
    return size;
  }

  /**
   * Sums of rows and columns for the potentials as they are now, and which part of each mass is
   * carried: exp(-f/rho) at the fixed point.
   */
  private void finish(boolean same, Memory memory) {
    logSums(false, rowSum, memory);
    if (same) {
      System.arraycopy(rowSum, 0, columnSum, 0, n);
    } else {
      logSums(true, columnSum, memory);
    }
    for (int i = 0; i < n; i++) {
      rowWeight[i] = how.balanced() ? 1 : Maths64.exp(-f[i] / how.rho());
    }
    for (int j = 0; j < m; j++) {
      columnWeight[j] = how.balanced() ? 1 : Maths64.exp(-g[j] / how.rho());
    }
  }

  private double dual() {
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += a[i] == 0 ? 0 : a[i] * gain(f[i]);
    }
    for (int j = 0; j < m; j++) {
      sum += b[j] == 0 ? 0 : b[j] * gain(g[j]);
    }
    if (!how.balanced()) {
      double carried = 0;
      for (int i = 0; i < n; i++) {
        carried += carried(a[i], rowWeight[i]);
      }
      sum -= epsilon * (carried - aMass * bMass);
    }
    return sum;
  }

  /** Mass times the part of it that is carried, which may overflow where there is none. */
  private static double carried(double mass, double part) {
    return mass == 0 ? 0 : mass * part;
  }

  /** What a unit of mass with this potential adds to the dual value. */
  private double gain(double potential) {
    return how.balanced() ? potential : -how.rho() * Maths64.expm1(-potential / how.rho());
  }

  /** The cost of the plan, and the potentials of its derivatives (by the same iteration). */
  private double planCost(boolean same, Memory memory) {
    double damping = how.damping(epsilon);
    run(Pass.AVERAGE_COST, false, memory);
    double value = 0;
    double[] rowCost = memory.doubles(10, n);
    System.arraycopy(result, 0, rowCost, 0, n);
    for (int i = 0; i < n; i++) {
      value += carried(a[i], rowWeight[i]) * rowCost[i];
    }
    run(Pass.AVERAGE_COST, true, memory);
    double[] columnCost = memory.doubles(11, m);
    System.arraycopy(result, 0, columnCost, 0, m);
    java.util.Arrays.fill(v, 0, m, 0);
    java.util.Arrays.fill(u, 0, n, 0);
    if (same) {
      one(damping, rowCost, memory);
    } else {
      both(damping, rowCost, columnCost, memory);
    }
    return value;
  }

  /** The potentials of a cloud and itself are equal: half steps, as for the plan. */
  private void one(double damping, double[] rowCost, Memory memory) {
    double moved = Double.POSITIVE_INFINITY;
    double size = 0;
    for (int k = 0; k < how.maxIterations() && moved > 1e-15 * size; k++) {
      given = v;
      run(Pass.AVERAGE, false, memory);
      moved = 0;
      size = 0;
      for (int i = 0; i < n; i++) {
        double next = 0.5 * (v[i] + rowCost[i] - damping * result[i]);
        moved = Math.max(moved, Math.abs(next - v[i]));
        size = Math.max(size, Math.abs(next));
        v[i] = next;
      }
    }
    System.arraycopy(v, 0, u, 0, n);
  }

  private void both(double damping, double[] rowCost, double[] columnCost, Memory memory) {
    double moved = Double.POSITIVE_INFINITY;
    double size = 0;
    for (int k = 0; k < how.maxIterations() && moved > 1e-15 * size; k++) {
      given = v;
      run(Pass.AVERAGE, false, memory);
      for (int i = 0; i < n; i++) {
        u[i] = rowCost[i] - damping * result[i];
      }
      given = u;
      run(Pass.AVERAGE, true, memory);
      moved = 0;
      size = 0;
      for (int j = 0; j < m; j++) {
        double next = columnCost[j] - damping * result[j];
        moved = Math.max(moved, Math.abs(next - v[j]));
        size = Math.max(size, Math.abs(next));
        v[j] = next;
      }
    }
  }

  private void logSums(boolean of, double[] to, Memory memory) {
    run(Pass.LOG_SUM, of, memory);
    System.arraycopy(result, 0, to, 0, of ? m : n);
  }

  private void run(Pass what, boolean of, Memory memory) {
    pass = what;
    turned = of;
    int rows = of ? m : n;
    int columns = of ? n : m;
    double[] potential = of ? f : g;
    double[] mass = of ? a : b;
    for (int j = 0; j < columns; j++) {
      exponent[j] = mass[j] == 0 ? NO_MASS : potential[j] / epsilon + Maths64.log(mass[j]);
    }
    rowsOfPart = Math.max(1, WORK_OF_A_PART / Math.max(1, columns));
    Parts.run(this, (rows + rowsOfPart - 1) / rowsOfPart, threads, memory);
  }

  /** The derivative of the value by each mass, of the first or the second side. */
  void masses(boolean of, double[] to) {
    int count = of ? m : n;
    double[] potential = of ? g : f;
    double[] weight = of ? columnWeight : rowWeight;
    for (int i = 0; i < count; i++) {
      to[i] =
          how.transportCost()
              ? weight[i] * (of ? v[i] : u[i])
              : how.balanced()
                  ? potential[i]
                  : gain(potential[i]) + epsilon * ((of ? aMass : bMass) - weight[i]);
    }
  }

  /** Adds the derivative by the coordinates of one side's points, times a factor. */
  void points(boolean of, double factor, double[] to, Memory memory) {
    given = to;
    planScale = factor;
    run(Pass.POINT_SLOPES, of, memory);
  }

  /** Writes the derivative by the costs, times a factor, to rows of a matrix. */
  void plan(double factor, Matrix to, int row, Memory memory) {
    plan = to;
    planRow = row;
    planScale = factor;
    run(Pass.PLAN, false, memory);
    plan = null;
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

  @Override
  public void run(int part, Memory memory) {
    int rows = turned ? m : n;
    int end = Math.min(rows, (part + 1) * rowsOfPart);
    int columns = turned ? n : m;
    int tile = Math.min(TILE, columns);
    double[] work = memory.doubles(16, tile);
    double[] more = memory.doubles(17, tile);
    double[] third = memory.doubles(18, tile);
    for (int i = part * rowsOfPart; i < end; i++) {
      if (pass == Pass.LOG_SUM) {
        result[i] = logSum(i, columns, work);
      } else {
        average(i, columns, work, more, third);
      }
    }
  }

  private double logSum(int i, int columns, double[] work) {
    double inverse = 1 / epsilon;
    double max = Double.NEGATIVE_INFINITY;
    double sum = 0;
    for (int from = 0; from < columns; from += TILE) {
      int count = Math.min(TILE, columns - from);
      costs.row(turned, i, from, count, work);
      exponents(work, from, count, inverse, exponent);
      double top = Rows.max(work, 0, count);
      if (top > max) {
        sum = sum == 0 ? 0 : sum * Maths64.exp(max - top);
        max = top;
      }
      sum += Rows.exp(work, 0, count, max, 1, work, 0, work);
    }
    return max + Maths64.log(sum);
  }

  private static void exponents(
      double[] work, int from, int count, double inverse, double[] exponent) {
    for (int j = 0; j < count; j++) {
      work[j] = exponent[from + j] - work[j] * inverse;
    }
  }

  /** The passes that need the weights of a row, which add up to 1. */
  private void average(int i, int columns, double[] work, double[] cost, double[] third) {
    double inverse = 1 / epsilon;
    double whole = turned ? columnSum[i] : rowSum[i];
    double mass = turned ? carried(b[i], columnWeight[i]) : carried(a[i], rowWeight[i]);
    double sum = 0;
    double weight = 0;
    for (int from = 0; from < columns; from += TILE) {
      int count = Math.min(TILE, columns - from);
      costs.row(turned, i, from, count, work);
      if (pass != Pass.AVERAGE) {
        System.arraycopy(work, 0, cost, 0, count);
      }
      exponents(work, from, count, inverse, exponent);
      weight += Rows.exp(work, 0, count, whole, 1, work, 0, work);
      if (pass == Pass.AVERAGE) {
        sum += Rows.dot(work, 0, given, from, count);
      } else if (pass == Pass.AVERAGE_COST) {
        sum += Rows.dot(work, 0, cost, 0, count);
      } else {
        derivatives(i, from, count, mass, work, cost);
        if (pass == Pass.POINT_SLOPES) {
          costs.slopes(turned, i, from, count, work, third, given, i, turned ? m : n);
        } else if (plan != null) {
          Widen.out(work, 0, count, 1, plan, planRow + i, from);
        }
      }
    }
    // The weights add up to 1, but for costs so large that rounding hides the number of ties.
    result[i] = sum / weight;
  }

  /** Turns weights of a row into derivatives of the value by its costs, times the factor. */
  private void derivatives(int i, int from, int count, double mass, double[] work, double[] cost) {
    double factor = planScale * mass;
    double damping = how.damping(epsilon);
    double[] others = turned ? u : v;
    double own = how.transportCost() ? (turned ? v[i] : u[i]) : 0;
    for (int j = 0; j < count; j++) {
      double more =
          how.transportCost() ? 1 + (damping * (own + others[from + j]) - cost[j]) / epsilon : 1;
      work[j] *= factor * more;
    }
  }

  private static double sum(double[] a, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += a[i];
    }
    return sum;
  }
}
