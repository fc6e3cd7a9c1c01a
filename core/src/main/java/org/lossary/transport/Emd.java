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
 * Earth mover's distance for given costs: the least sum of P_ij c_ij over plans P with the masses a
 * and b as row and column sums, exactly, by the network simplex method.
 *
 * <p>Inputs are {@link TransportProblem}; masses are divided by their sums. The gradient with
 * respect to the costs is the optimal plan itself; those with respect to the masses are the dual
 * potentials, less their mean, divided by the sum of the masses.
 *
 * <p>Kinks: where several plans are optimal one of them is the gradient; where part of the sources
 * exactly serves part of the sinks, as with masses that are all equal, one of the dual solutions is
 * taken.
 */
public record Emd() implements StructuredLoss<TransportProblem> {
  private static final String ID = "emd";

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of(ID, "Earth mover's distance")
          .family(Family.TRANSPORT, Task.DISTRIBUTION_MATCHING)
          .summary(
              "The least cost of carrying one distribution to another, for given costs, exactly.")
          .definition("\\min_{P \\ge 0} \\sum_{ij} P_{ij} c_{ij},\\; P 1 = a,\\; P^T 1 = b")
          .name(
              "POT",
              "ot.emd2(a, b, M); the plan of ot.emd is the gradient with respect to the costs")
          .name(
              "SciPy",
              "optimize.linear_sum_assignment, for equal masses: the mean of the chosen costs")
          .useWhen(
              "costs between bins or classes are known, and there are up to some thousands of them")
          .avoidWhen("there are many points (use sinkhorn) or one coordinate (use wasserstein-1d)")
          .notes(
              "Costs may be negative. Masses are divided by their sums; POT instead scales b to the sum of a, so that its value is the sum of a times this one. Memory holds all costs.")
          .source(
              "G. Monge, 1781; R. Ahuja, T. Magnanti and J. Orlin, Network Flows, 1993, chapter 11")
          .build();

  private static final ItemKernel<Emd, TransportProblem> KERNEL = Emd::item;

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

  private static double item(
      Emd loss,
      TransportProblem inputs,
      int item,
      double scale,
      @Nullable Matrix[] gradients,
      Memory memory) {
    int n = inputs.a().columns();
    int m = inputs.b().columns();
    TransportSimplex simplex = memory.object(TransportSimplex.class, TransportSimplex::new);
    simplex.size(n, m);
    double aSum = Masses.read(inputs.a(), item, n, simplex.a);
    double bSum = Masses.read(inputs.b(), item, m, simplex.b);
    if (aSum == 0 || bSum == 0) {
      Zero.rows(gradients, item, inputs.items());
      return 0;
    }
    for (int i = 0; i < n; i++) {
      Widen.in(inputs.cost(), item * n + i, 0, m, simplex.cost, i * m);
    }
    simplex.solve(n, m, aSum, bSum);
    Matrix da = Items.wanted(gradients, 0);
    if (da != null) {
      Masses.gradient(simplex.f, simplex.a, n, scale, inputs.a(), da, item);
    }
    Matrix db = Items.wanted(gradients, 1);
    if (db != null) {
      Masses.gradient(simplex.g, simplex.b, m, scale, inputs.b(), db, item);
    }
    Matrix plan = Items.wanted(gradients, 2);
    if (plan != null) {
      for (int i = 0; i < n; i++) {
        Widen.zero(plan, item * n + i);
      }
      for (int k = 0; k < simplex.cells(); k++) {
        plan.set(item * n + simplex.source(k), simplex.sink(k), scale * simplex.flow(k));
      }
    }
    return simplex.value();
  }
}
