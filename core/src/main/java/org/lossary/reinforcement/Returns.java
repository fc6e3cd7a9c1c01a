package org.lossary.reinforcement;

import org.jspecify.annotations.Nullable;
import org.lossary.LossException;
import org.lossary.Matrix;
import org.lossary.internal.maths.Maths64;

/**
 * Returns and advantages of trajectories, the targets of critics and the weights of policy
 * gradients. Each function fills a matrix of one number a step; nothing is differentiated. With r
 * the reward, g the discount, V(s') the next value; where the row ends or is cut, what comes after
 * a step is V(s') alone. Time is linear in the steps (times n for n-step returns); allocates one
 * row a call.
 */
public final class Returns {
  private static final String WHO = "returns";

  private Returns() {}

  /** Discounted returns: G = r + g G', with the next value after the last step. */
  public static void discounted(Trajectories trajectories, Matrix out) {
    lambda(trajectories, 1, out);
  }

  /**
   * Lambda-returns: G = r + g ((1 - lambda) V(s') + lambda G').
   *
   * @param lambda within [0, 1]: 0 for targets of one step, 1 for discounted returns
   * @throws LossException for another lambda, or an output of another shape
   */
  public static void lambda(Trajectories trajectories, double lambda, Matrix out) {
    LossException.requireWithin(WHO, "lambda", lambda, 0, 1);
    alike("out", out, trajectories);
    double[] row = new double[trajectories.steps()];
    for (int i = 0; i < trajectories.items(); i++) {
      lambda(trajectories, i, lambda, row);
      write(row, out, i);
    }
  }

  /**
   * Returns of n steps: the discounted rewards of the next n steps and the value of the state after
   * them, of fewer where the row ends or is cut.
   *
   * @throws LossException unless n is at least 1, or for an output of another shape
   */
  public static void nStep(Trajectories trajectories, int n, Matrix out) {
    LossException.require(n >= 1, WHO, "n", "must be >= 1", n);
    alike("out", out, trajectories);
    double[] row = new double[trajectories.steps()];
    for (int i = 0; i < trajectories.items(); i++) {
      nStep(trajectories, i, n, row);
      write(row, out, i);
    }
  }

  /**
   * Generalised advantage estimation: A = d + g lambda A', with d = r + g V(s') - V(s). With lambda
   * 0 the errors of TD(0), with 1 the discounted returns less the values.
   *
   * <p>J. Schulman et al., High-dimensional continuous control using generalized advantage
   * estimation, ICLR 2016. A + V(s) is the lambda-return.
   *
   * @throws LossException unless lambda is within [0, 1], or for an output of another shape
   */
  public static void advantages(Trajectories trajectories, double lambda, Matrix out) {
    LossException.requireWithin(WHO, "lambda", lambda, 0, 1);
    alike("out", out, trajectories);
    double[] row = new double[trajectories.steps()];
    for (int i = 0; i < trajectories.items(); i++) {
      double later = 0;
      for (int t = row.length - 1; t >= 0; t--) {
        double g = trajectories.discounts().get(i, t);
        later = trajectories.isLast(i, t) || g == 0 ? 0 : g * lambda * later;
        later += error(trajectories, i, t);
        row[t] = later;
      }
      write(row, out, i);
    }
  }

  /**
   * V-trace, for steps of another policy: targets v = V(s) + e, with e = rho d + g lambda c e', d =
   * r + g V(s') - V(s), rho = min(maximumRatio, ratio), c = min(maximumTrace, ratio).
   *
   * <p>L. Espeholt et al., IMPALA, ICML 2018. The maximum of its own for advantages is that of the
   * paper's code (clip_pg_rho_threshold); in the paper it is that of the targets.
   *
   * @param maximumPolicyRatio greatest ratio that advantages are multiplied by
   * @param advantages receives min(maximumPolicyRatio, ratio) (r + g (lambda v' + (1 - lambda)
   *     V(s')) - V(s)), which weigh the policy gradient; null if they are not wanted
   * @throws LossException unless lambda is within [0, 1] and the maxima are &gt; 0 (they may be
   *     infinite), or for outputs of another shape
   */
  public static void vTrace(
      Trajectories trajectories,
      double lambda,
      double maximumRatio,
      double maximumTrace,
      double maximumPolicyRatio,
      Matrix targets,
      @Nullable Matrix advantages) {
    LossException.requireWithin(WHO, "lambda", lambda, 0, 1);
    LossException.require(maximumRatio > 0, WHO, "maximumRatio", "must be > 0", maximumRatio);
    LossException.require(maximumTrace > 0, WHO, "maximumTrace", "must be > 0", maximumTrace);
    LossException.require(
        maximumPolicyRatio > 0, WHO, "maximumPolicyRatio", "must be > 0", maximumPolicyRatio);
    alike("targets", targets, trajectories);
    if (advantages != null) {
      alike("advantages", advantages, trajectories);
    }
    double[] row = new double[trajectories.steps()];
    for (int i = 0; i < trajectories.items(); i++) {
      vTrace(trajectories, i, lambda, maximumRatio, maximumTrace, row);
      if (advantages != null) {
        for (int t = 0; t < row.length; t++) {
          double next = trajectories.nextValues().get(i, t);
          if (!trajectories.isLast(i, t)) {
            next = lambda * row[t + 1] + (1 - lambda) * next;
          }
          double gain = step(trajectories, i, t, next) - trajectories.targetValues().get(i, t);
          advantages.set(i, t, ratio(trajectories, i, t, maximumPolicyRatio) * gain);
        }
      }
      write(row, targets, i);
    }
  }

  private static void alike(String name, Matrix matrix, Trajectories trajectories) {
    LossException.require(
        matrix.rows() == trajectories.items() && matrix.columns() == trajectories.steps(),
        WHO,
        name,
        "must have the shape of " + trajectories.values(),
        matrix);
  }

  private static void write(double[] row, Matrix out, int item) {
    for (int t = 0; t < row.length; t++) {
      out.set(item, t, row[t]);
    }
  }

  /** Reward and discounted value of what comes next; the reward alone where an episode ends. */
  private static double step(Trajectories of, int item, int t, double next) {
    double g = of.discounts().get(item, t);
    double reward = of.rewards().get(item, t);
    return g == 0 ? reward : reward + g * next;
  }

  private static double error(Trajectories of, int item, int t) {
    return step(of, item, t, of.nextValues().get(item, t)) - of.targetValues().get(item, t);
  }

  private static double ratio(Trajectories of, int item, int t, double most) {
    return Math.min(most, Maths64.exp(of.logRatio(item, t)));
  }

  /** The lambda-returns of one trajectory. */
  static void lambda(Trajectories of, int item, double lambda, double[] out) {
    double later = 0;
    for (int t = of.steps() - 1; t >= 0; t--) {
      double next = of.nextValues().get(item, t);
      boolean alone = of.isLast(item, t) || lambda == 0;
      double mixed = alone ? next : lambda == 1 ? later : (1 - lambda) * next + lambda * later;
      later = step(of, item, t, mixed);
      out[t] = later;
    }
  }

  /** The n-step returns of one trajectory. */
  static void nStep(Trajectories of, int item, int n, double[] out) {
    for (int t = 0; t < of.steps(); t++) {
      int last = t;
      while (last - t < n - 1 && !of.isLast(item, last)) {
        last++;
      }
      double sum = of.nextValues().get(item, last);
      for (int k = last; k >= t; k--) {
        sum = step(of, item, k, sum);
      }
      out[t] = sum;
    }
  }

  /** The targets of V-trace for one trajectory. */
  static void vTrace(
      Trajectories of, int item, double lambda, double ratio, double trace, double[] out) {
    double later = 0;
    for (int t = of.steps() - 1; t >= 0; t--) {
      double g = of.discounts().get(item, t);
      double kept =
          of.isLast(item, t) || g == 0 ? 0 : g * lambda * ratio(of, item, t, trace) * later;
      later = ratio(of, item, t, ratio) * error(of, item, t) + kept;
      out[t] = of.targetValues().get(item, t) + later;
    }
  }
}
