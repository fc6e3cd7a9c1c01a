package org.lossary.transport;

import org.jspecify.annotations.Nullable;
import org.lossary.Family;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.Matrix;
import org.lossary.StructuredLoss;
import org.lossary.Task;
import org.lossary.internal.engine.ItemKernel;
import org.lossary.internal.engine.Items;
import org.lossary.internal.engine.Memory;

/**
 * Sinkhorn divergence of point clouds: entropic transport F (see {@link Sinkhorn}) for the cost
 * scale ||x - y||_norm^power, less the bias of the entropy: F(x, y) - F(x, x)/2 - F(y, y)/2, and
 * with rho finite epsilon/2 (mass of x - mass of y)^2 on top. Without {@code debiased} F(x, y)
 * alone.
 *
 * <p>Inputs are {@link PointClouds}. Costs are computed when they are needed and never kept: memory
 * grows with the number of points. Weights are divided by their sums if rho is infinite, and taken
 * as they are otherwise (1/n each without weights). The gradient with respect to points and weights
 * follows from plan and potentials (envelope theorem). With {@code transportCost} F is the cost of
 * the plan alone, and the gradient its true derivative.
 *
 * <p>The iteration ends as that of {@link Sinkhorn} does. For power 1 the derivative at distance 0
 * counts as 0.
 *
 * @param epsilon strength of the entropy, in the unit of the cost; finite and greater than 0
 * @param norm which distance of points: 1, 2 (Euclidean), any other from 1 on, infinity
 * @param power the power of that distance, finite and at least 1
 * @param scale factor of the cost; GeomLoss has 1/power
 * @param debiased whether the bias of the entropy is subtracted
 * @param rho what leaving mass behind costs; greater than 0, infinite if all mass must be carried
 * @param transportCost whether F is the cost of the plan alone
 * @param scaling factor by which epsilon falls, from the size of the costs to its value, in the
 *     first steps; within [0, 1), 0 for none
 * @param tolerance at least 0
 * @param maxIterations at least 1
 */
public record SinkhornDivergence(
    double epsilon,
    double norm,
    double power,
    double scale,
    boolean debiased,
    double rho,
    boolean transportCost,
    double scaling,
    double tolerance,
    int maxIterations)
    implements StructuredLoss<PointClouds>, SinkhornDivergenceParameters {
  private static final String ID = "sinkhorn-divergence";

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of(ID, "Sinkhorn divergence")
          .family(Family.TRANSPORT, Task.DISTRIBUTION_MATCHING, Task.GENERATION)
          .summary(
              "A smooth distance of point clouds between optimal transport and kernel distances.")
          .definition(
              "F_\\varepsilon(x, y) - \\tfrac12 F_\\varepsilon(x, x) - \\tfrac12 F_\\varepsilon(y, y)")
          .parameter("epsilon", 0.1, "finite and > 0", 0.08, 2.0, "strength of the entropy")
          .parameter("norm", 2.0, ">= 1, may be infinite", 1.5, 3.0, "which distance of points")
          .parameter("power", 2.0, "finite and >= 1", 1.5, 3.0, "power of the distance")
          .parameter("scale", 1.0, "finite and > 0", 0.5, 1.5, "factor of the cost")
          .parameter(
              "debiased", true, "true or false", "whether the bias of the entropy is subtracted")
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
              "whether F is the cost of the plan alone, without entropy")
          .parameter(
              "scaling", 0.5, "within [0, 1)", 0.0, 0.9, "factor by which epsilon falls at first")
          .parameter("tolerance", 1e-12, "finite and >= 0", "error of the marginals to stop at")
          .parameter("maxIterations", 1000, ">= 1", "most steps")
          .name(
              "GeomLoss",
              "SamplesLoss('sinkhorn', p=power, blur=epsilon^(1/power), reach=rho^(1/power), debias=debiased), with scale 1/power")
          .name(
              "POT",
              "ot.bregman.empirical_sinkhorn_divergence(x, y, epsilon) with transportCost; it cuts negative values off at 0")
          .useWhen(
              "a generated cloud should be pulled onto a real one, with gradients that see its geometry")
          .avoidWhen("clouds are small and the exact distance matters: wasserstein")
          .notes(
              "Small epsilon needs many steps: set maxIterations and tolerance to what the training needs. POT's divergence (transportCost) may be negative.")
          .source(
              "J. Feydy et al., Interpolating between optimal transport and MMD using Sinkhorn divergences, AISTATS 2019; T. Sejourne et al., Sinkhorn divergences for unbalanced optimal transport, 2019")
          .build();

  private static final ItemKernel<SinkhornDivergence, PointClouds> KERNEL =
      SinkhornDivergence::item;

  /** Checks the parameters. */
  public SinkhornDivergence {
    Regularised.check(ID, epsilon, rho, scaling, tolerance, maxIterations);
    LossException.require(norm >= 1, ID, "norm", "must be >= 1", norm);
    LossException.require(
        power >= 1 && power < Double.POSITIVE_INFINITY,
        ID,
        "power",
        "must be finite and >= 1",
        power);
    LossException.requirePositive(ID, "scale", scale);
  }

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public Class<PointClouds> inputs() {
    return PointClouds.class;
  }

  @Override
  public double evaluate(
      PointClouds inputs, double @Nullable [] values, @Nullable Matrix... gradients) {
    Items.check(ID, inputs, values, gradients);
    Masses.check(ID, inputs, 2, 4);
    return Items.evaluate(ID, KERNEL, this, inputs, values, gradients);
  }

  /** How the iteration between the two clouds of each pair ended. */
  public Convergence[] convergence(PointClouds inputs) {
    Convergence[] all = new Convergence[inputs.items()];
    Masses.check(ID, inputs, 2, 4);
    SinkhornDivergence plain =
        new SinkhornDivergence(
            epsilon,
            norm,
            power,
            scale,
            false,
            rho,
            transportCost,
            scaling,
            tolerance,
            maxIterations);
    Items.evaluate(
        ID,
        (loss, in, item, factor, gradients, memory) -> {
          double value = item(loss, in, item, factor, gradients, memory);
          all[item] = DivergenceTerms.of(memory).solver.convergence();
          return value;
        },
        plain,
        inputs,
        new double[inputs.items()],
        Items.NO_GRADIENTS);
    return all;
  }

  private static double item(
      SinkhornDivergence loss,
      PointClouds inputs,
      int item,
      double factor,
      @Nullable Matrix[] gradients,
      Memory memory) {
    DivergenceTerms terms = DivergenceTerms.of(memory);
    EntropicTransport solver = terms.solver;
    solver.costs.points(loss.norm, loss.power, loss.scale);
    Regularised how =
        solver.settings(
            loss.epsilon,
            loss.rho,
            loss.transportCost,
            loss.scaling,
            loss.tolerance,
            loss.maxIterations);
    if (!terms.start(inputs, item, how, gradients)) {
      Zero.rows(gradients, item, inputs.items());
      return 0;
    }
    double value = terms.add(inputs, item, false, false, 1, how, memory);
    if (loss.debiased) {
      value -= 0.5 * terms.add(inputs, item, false, true, -1, how, memory);
      value -= 0.5 * terms.add(inputs, item, true, true, -1, how, memory);
      value += terms.massDifference(how);
    }
    terms.write(inputs, item, factor, how, gradients, memory);
    return value;
  }
}
