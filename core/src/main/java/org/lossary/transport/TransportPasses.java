package org.lossary.transport;

import org.jspecify.annotations.Nullable;
import org.lossary.Matrix;
import org.lossary.internal.engine.Memory;
import org.lossary.internal.engine.Parts;
import org.lossary.internal.engine.Widen;
import org.lossary.internal.kernel.Rows;
import org.lossary.internal.maths.Maths64;

/**
 * Passes over all costs of a transport, row by row of either side, in runs that fit into a cache;
 * rows are shared among threads. What a pass computes for each row is in {@link #result}.
 */
final class TransportPasses implements Parts.Part {
  private static final int TILE = 2048;
  private static final int WORK_OF_A_PART = 1 << 16;

  /** What the log of a mass of 0 counts as: finite, and nothing beside any other. */
  private static final double NO_MASS = -1e290;

  /** What a pass over the rows computes. */
  enum Pass {
    /** The log of the sum of the other side's masses times exp((potential - cost) / epsilon). */
    LOG_SUM,
    /** The mean of what was given, by the weights of a row. */
    AVERAGE,
    /** The mean of the costs. */
    AVERAGE_COST,
    /** Derivatives by the coordinates of points, added to what was given. */
    POINT_SLOPES,
    /** Derivatives by the costs, written to the plan. */
    PLAN
  }

  final Costs costs = new Costs();
  final TransportSide first = new TransportSide();
  final TransportSide second = new TransportSide();
  double epsilon;
  int threads;
  Regularised how = new Regularised(1, 1, false, 0, 0, 1);

  /** What the pass has computed, by row. */
  double[] result = new double[0];

  /** What is averaged, or added to. */
  double[] given = new double[0];

  /** What derivatives are multiplied by. */
  double scale;

  @Nullable Matrix plan;
  int planRow;

  /** The other side's potential over epsilon plus the log of its mass. */
  private double[] exponent = new double[0];

  private Pass pass = Pass.LOG_SUM;
  private boolean turned;
  private TransportSide own = first;
  private TransportSide other = second;
  private int rowsOfPart;

  /** Makes room for masses of so many points. */
  void size(int rows, int columns) {
    first.size(rows);
    second.size(columns);
    int most = Math.max(rows, columns);
    if (exponent.length < most) {
      exponent = new double[most];
      result = new double[most];
    }
  }

  /**
   * Makes a pass.
   *
   * @param of whether rows are those of the second side
   */
  void run(Pass what, boolean of, Memory memory) {
    pass = what;
    turned = of;
    own = of ? second : first;
    other = of ? first : second;
    for (int j = 0; j < other.count; j++) {
      exponent[j] =
          other.mass[j] == 0 ? NO_MASS : other.potential[j] / epsilon + Maths64.log(other.mass[j]);
    }
    rowsOfPart = Math.max(1, WORK_OF_A_PART / Math.max(1, other.count));
    Parts.run(this, (own.count + rowsOfPart - 1) / rowsOfPart, threads, memory);
  }

  @Override
  public void run(int part, Memory memory) {
    int end = Math.min(own.count, (part + 1) * rowsOfPart);
    int tile = Math.min(TILE, other.count);
    double[] work = memory.doubles(16, tile);
    double[] more = memory.doubles(17, tile);
    double[] third = memory.doubles(18, tile);
    for (int i = part * rowsOfPart; i < end; i++) {
      if (pass == Pass.LOG_SUM) {
        result[i] = logSum(i, work);
      } else {
        average(i, work, more, third);
      }
    }
  }

  private double logSum(int i, double[] work) {
    double inverse = 1 / epsilon;
    double max = Double.NEGATIVE_INFINITY;
    double sum = 0;
    for (int from = 0; from < other.count; from += TILE) {
      int count = Math.min(TILE, other.count - from);
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
  private void average(int i, double[] work, double[] cost, double[] third) {
    double inverse = 1 / epsilon;
    double whole = own.logSum[i];
    double mass = own.carried(i);
    double sum = 0;
    double weight = 0;
    for (int from = 0; from < other.count; from += TILE) {
      int count = Math.min(TILE, other.count - from);
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
          costs.slopes(turned, i, from, count, work, third, given, i, own.count);
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
    double factor = scale * mass;
    double damping = how.damping(epsilon);
    double[] others = other.costPotential;
    double mine = how.transportCost() ? own.costPotential[i] : 0;
    for (int j = 0; j < count; j++) {
      double more =
          how.transportCost() ? 1 + (damping * (mine + others[from + j]) - cost[j]) / epsilon : 1;
      work[j] *= factor * more;
    }
  }
}
