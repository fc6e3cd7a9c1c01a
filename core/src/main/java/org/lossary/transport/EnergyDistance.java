package org.lossary.transport;

import org.jspecify.annotations.Nullable;
import org.lossary.Doubles;
import org.lossary.Family;
import org.lossary.LossInfo;
import org.lossary.Matrix;
import org.lossary.StructuredLoss;
import org.lossary.Task;
import org.lossary.internal.engine.ItemKernel;
import org.lossary.internal.engine.Items;
import org.lossary.internal.engine.Memory;

/**
 * Energy distance of point clouds: 2 E||x - y|| - E||x - x'|| - E||y - y'||, with Euclidean
 * distances, or its square root.
 *
 * <p>Inputs are {@link PointClouds}. Memory is some numbers a point, time that of all pairs. Where
 * points coincide the derivative of their distance counts as 0. Biased (pairs of a point with
 * itself counted) it is 0 for equal clouds, exactly, and never negative. Unbiased it may be below
 * 0; its root is 0 then, with gradient 0, as it is where the distance is 0.
 *
 * @param unbiased whether pairs of a point with itself are left out of the means
 * @param root whether the square root is taken
 */
public record EnergyDistance(boolean unbiased, boolean root)
    implements StructuredLoss<PointClouds>, EnergyDistanceParameters {
  private static final String ID = "energy-distance";

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of(ID, "Energy distance")
          .family(Family.TRANSPORT, Task.DISTRIBUTION_MATCHING, Task.GENERATION)
          .summary("How different two clouds are, by the distances between and within them.")
          .formula(
              "A = sum(i, a[i]); "
                  + "B = sum(j, b[j]); "
                  + "E_x = sum(i, sum(k where unbiased == 0 or k != i, a[i]*a[k]*sqrt(sum(c, (x[i,c] - x[k,c])^2))))/(A^2 - [unbiased == 1]*sum(i, a[i]^2)); "
                  + "E_y = sum(j, sum(k where unbiased == 0 or k != j, b[j]*b[k]*sqrt(sum(c, (y[j,c] - y[k,c])^2))))/(B^2 - [unbiased == 1]*sum(j, b[j]^2)); "
                  + "E_xy = sum(i, sum(j, a[i]*b[j]*sqrt(sum(c, (x[i,c] - y[j,c])^2))))/(A*B); "
                  + "D = 2*E_xy - E_x - E_y; "
                  + "cases(root == 1: sqrt(max(0, D)), unbiased == 1: D, otherwise: max(0, D))")
          .parameter(
              "unbiased", false, "true or false", "whether points are not paired with themselves")
          .parameter("root", false, "true or false", "whether the square root is taken")
          .name("dcor", "energy_distance(x, y); estimation_stat U_STATISTIC is unbiased")
          .name("geomloss", "SamplesLoss(\"energy\") is half of it")
          .name(
              "scipy", "stats.energy_distance is the root, for one coordinate: energy-distance-1d")
          .useWhen(
              "samples are compared without any parameter to choose, or an ensemble with an observation (energy score)")
          .avoidWhen("there is one coordinate: energy-distance-1d sorts instead of pairing")
          .notes(
              "With a single y it is twice the energy score, the multivariate CRPS. Its stochastic gradients are unbiased, which those of Wasserstein are not. In the formula a and b are the weights of x and y.")
          .source("G. Szekely and M. Rizzo, Energy statistics, J. Stat. Plan. Inference 143, 2013")
          .build();

  private static final ItemKernel<EnergyDistance, PointClouds> KERNEL = EnergyDistance::item;

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

  private static double item(
      EnergyDistance loss,
      PointClouds inputs,
      int item,
      double scale,
      @Nullable Matrix[] gradients,
      Memory memory) {
    return CloudEnergy.of(memory)
        .item(
            PairKernel.ENERGY,
            Doubles.none(),
            Bandwidth.ABSOLUTE,
            loss.unbiased,
            loss.root,
            inputs,
            item,
            scale,
            gradients,
            memory);
  }
}
