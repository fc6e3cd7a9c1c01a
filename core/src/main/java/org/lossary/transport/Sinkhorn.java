package org.lossary.transport;

import org.jspecify.annotations.Nullable;
import org.lossary.Family;
import org.lossary.LossInfo;
import org.lossary.Matrix;
import org.lossary.StructuredLoss;
import org.lossary.Task;
import org.lossary.internal.engine.ItemKernel;
import org.lossary.internal.engine.Items;
import org.lossary.internal.engine.Memory;
import org.lossary.internal.engine.Widen;

/**
 * Entropic transport for given costs, by Sinkhorn's iteration in the log domain: the least of sum
 * P_ij c_ij + epsilon KL(P | a b^T) over plans P with the masses a and b as marginals; with rho
 * finite, of that plus rho KL(P 1 | a) + rho KL(P^T 1 | b) over all P, where KL(p|q) = sum p
 * log(p/q) - p + q.
 *
 * <p>Inputs are {@link TransportProblem}. Masses are divided by their sums if rho is infinite, and
 * taken as they are otherwise. The gradient with respect to the costs is the plan, that with
 * respect to the masses follows from the potentials (envelope theorem). With {@code transportCost}
 * the value is sum P_ij c_ij of the same plan alone, and the gradient its true derivative, through
 * the iteration's fixed point.
 *
 * <p>The iteration ends when the marginals are right to {@code tolerance} of the mass, or as right
 * as rounding permits, and in any case after {@code maxIterations} steps: value and gradient are
 * then those of the potentials reached. {@link #convergence} tells how far that was.
 *
 * @param epsilon strength of the entropy, in the unit of the cost; finite and greater than 0
 * @param rho what leaving mass behind costs; greater than 0, infinite if all mass must be carried
 * @param transportCost whether the value is the cost of the plan alone
 * @param scaling factor by which epsilon falls, from the size of the costs to its value, in the
 *     first steps; within [0, 1), 0 for none
 * @param tolerance at least 0
 * @param maxIterations at least 1
 */
public record Sinkhorn(
    double epsilon,
    double rho,
    boolean transportCost,
    double scaling,
    double tolerance,
    int maxIterations)
    implements StructuredLoss<TransportProblem>, SinkhornParameters {
  private static final String ID = "sinkhorn";

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of(ID, "Entropic transport (Sinkhorn)")
          .family(Family.TRANSPORT, Task.DISTRIBUTION_MATCHING)
          .summary("The cost of carrying one distribution to another with a smooth plan.")
          .definition(
              "\\min_{P \\ge 0,\\, P1 = a,\\, P^T1 = b} \\sum_{ij} P_{ij} c_{ij} + \\varepsilon\\,\\mathrm{KL}(P \\mid a b^T)")
          .parameter("epsilon", 0.1, "finite and > 0", 0.08, 2.0, "strength of the entropy")
          .parameter(
              "rho",
              Double.POSITIVE_INFINITY,
              "> 0, may be infinite",
              0.5,
              5.0,
              "what leaving a unit of mass behind costs; infinite if all must be carried")
          .parameter(
              "transportCost",
              false,
              "true or false",
              "whether the value is the cost of the plan alone, without entropy")
          .parameter(
              "scaling", 0.5, "within [0, 1)", 0.0, 0.9, "factor by which epsilon falls at first")
          .parameter("tolerance", 1e-12, "finite and >= 0", "error of the marginals to stop at")
          .parameter("maxIterations", 1000, ">= 1", "most steps")
          .name(
              "POT",
              "ot.sinkhorn2(a, b, M, epsilon) with transportCost; ot.unbalanced.sinkhorn_unbalanced with rho")
          .name("OTT", "linear.solve(geometry).reg_ot_cost, in its own convention of the entropy")
          .useWhen("costs are known, and the plan should be smooth in them")
          .avoidWhen(
              "exact plans are needed (emd), or clouds should be pulled together without bias (sinkhorn-divergence)")
          .notes(
              "POT returns the cost of the plan alone (transportCost), which is above the exact distance. Its regularised objective uses minus the entropy of P instead of KL(P | a b^T), which differs by epsilon times the entropies of a and b. One side without mass: value 0, gradient 0.")
          .source(
              "M. Cuturi, Sinkhorn distances, NIPS 2013; L. Chizat et al., Scaling algorithms for unbalanced optimal transport problems, Math. Comp. 87, 2018")
          .build();

  private static final ItemKernel<Sinkhorn, TransportProblem> KERNEL = Sinkhorn::item;

  /** Checks the parameters. */
  public Sinkhorn {
    Regularised.check(ID, epsilon, rho, scaling, tolerance, maxIterations);
  }

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public Class<TransportProblem> inputs() {
    return TransportProblem.class;
  }

  @Override
  public double evaluate(
      TransportProblem inputs, double @Nullable [] values, @Nullable Matrix... gradients) {
    Items.check(ID, inputs, values, gradients);
    Masses.check(ID, inputs, 0, 2);
    return Items.evaluate(ID, KERNEL, this, inputs, values, gradients);
  }

  /**
   * How the iteration of each problem ended.
   *
   * @return for each problem the steps and the last error of the marginals, as part of the mass
   */
  public Convergence[] convergence(TransportProblem inputs) {
    Masses.check(ID, inputs, 0, 2);
    Convergence[] all = new Convergence[inputs.items()];
    Items.evaluate(
        ID,
        (loss, in, item, scale, gradients, memory) -> {
          double value = item(loss, in, item, scale, gradients, memory);
          all[item] = solver(memory).convergence();
          return value;
        },
        this,
        inputs,
        new double[inputs.items()],
        Items.NO_GRADIENTS);
    return all;
  }

  private static EntropicTransport solver(Memory memory) {
    return memory.object(EntropicTransport.class, EntropicTransport::new);
  }

  private static double item(
      Sinkhorn loss,
      TransportProblem inputs,
      int item,
      double scale,
      @Nullable Matrix[] gradients,
      Memory memory) {
    int n = inputs.a().columns();
    int m = inputs.b().columns();
    EntropicTransport solver = solver(memory);
    solver.size(n, m);
    boolean balanced = loss.rho == Double.POSITIVE_INFINITY;
    double aSum = Masses.read(balanced, inputs.a(), item, n, solver.first.mass);
    double bSum = Masses.read(balanced, inputs.b(), item, m, solver.second.mass);
    if (aSum == 0 || bSum == 0) {
      Zero.rows(gradients, item, inputs.items());
      return 0;
    }
    solver.costs.matrix(inputs.cost(), item * n, n);
    Regularised how =
        solver.settings(
            loss.epsilon,
            loss.rho,
            loss.transportCost,
            loss.scaling,
            loss.tolerance,
            loss.maxIterations);
    double value = solver.solve(how, false, inputs.settings().threads(), memory);
    loss.masses(solver, false, inputs.a(), item, scale, Items.wanted(gradients, 0), memory);
    loss.masses(solver, true, inputs.b(), item, scale, Items.wanted(gradients, 1), memory);
    Matrix plan = Items.wanted(gradients, 2);
    if (plan != null) {
      solver.plan(scale, plan, item * n, memory);
    }
    return value;
  }

  private void masses(
      EntropicTransport solver,
      boolean second,
      Matrix raw,
      int item,
      double scale,
      @Nullable Matrix to,
      Memory memory) {
    if (to == null) {
      return;
    }
    int n = raw.columns();
    double[] slopes = memory.doubles(0, n);
    solver.masses(second, slopes);
    if (rho == Double.POSITIVE_INFINITY) {
      Masses.gradient(
          slopes, (second ? solver.second : solver.first).mass, n, scale, raw, to, item);
    } else {
      Widen.out(slopes, 0, n, scale, to, item, 0);
    }
  }
}
