package org.lossary.transport;

import org.jspecify.annotations.Nullable;
import org.lossary.Doubles;
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
 * Maximum mean discrepancy of point clouds: E k(x, x') + E k(y, y') - 2 E k(x, y) for a kernel k, a
 * sum over bandwidths, or the square root of that.
 *
 * <p>Inputs are {@link PointClouds}. Memory is some numbers a point, time that of all pairs. It is
 * summed as differences k(0) - k(d), which keeps the digits of clouds that are near each other.
 * Biased (pairs of a point with itself counted) it is 0 for equal clouds, exactly, and never
 * negative. Unbiased it may be below 0; its root is 0 then, with gradient 0, as it is where the
 * discrepancy is 0.
 *
 * <p>Kinks: where points coincide, for {@link PairKernel#LAPLACE} and {@link PairKernel#ENERGY} (0
 * is taken); with {@link Bandwidth#MEDIAN} where two distances are the median.
 *
 * @param kernel how alike two points are
 * @param bandwidths finite and greater than 0, at least one
 * @param unit what they are given in
 * @param unbiased whether pairs of a point with itself are left out of the means
 * @param root whether the square root is taken
 */
public record Mmd(
    PairKernel kernel, Doubles bandwidths, Bandwidth unit, boolean unbiased, boolean root)
    implements StructuredLoss<PointClouds>, MmdParameters {
  private static final String ID = "mmd";

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of(ID, "Maximum mean discrepancy")
          .family(Family.TRANSPORT, Task.DISTRIBUTION_MATCHING, Task.GENERATION)
          .summary("How different two clouds are, by the similarity of their points.")
          .formula(
              "A = sum(i, a[i]); "
                  + "B = sum(j, b[j]); "
                  + "s[h] = bandwidths[h]*cases(unit == 1: d_median, otherwise: 1); "
                  + "d[i,k] = cases(i == k: 0, otherwise: sqrt(sum(c, (z[i,c] - z[k,c])^2))); "
                  + "K_pair[i in 0..n+m-1, k in 0..n+m-1] = cases(kernel == 3: -d[i,k], otherwise: sum(h, cases(kernel == 0: exp(-d[i,k]^2/(2*s[h]^2)), kernel == 1: exp(-d[i,k]/s[h]), otherwise: 1/(1 + d[i,k]^2/(2*s[h]^2))))); "
                  + "E_x = sum(i in 0..n-1, sum(k in 0..n-1 where unbiased == 0 or k != i, a[i]*a[k]*K_pair[i,k]))/(A^2 - [unbiased == 1]*sum(i, a[i]^2)); "
                  + "E_y = sum(j, sum(k where unbiased == 0 or k != j, b[j]*b[k]*K_pair[n+j,n+k]))/(B^2 - [unbiased == 1]*sum(j, b[j]^2)); "
                  + "E_xy = sum(i in 0..n-1, sum(j, a[i]*b[j]*K_pair[i,n+j]))/(A*B); "
                  + "D = E_x + E_y - 2*E_xy; "
                  + "cases(root == 1: sqrt(max(0, D)), unbiased == 1: D, otherwise: max(0, D))")
          .parameter(
              "kernel",
              PairKernel.GAUSSIAN,
              "GAUSSIAN, LAPLACE, RATIONAL_QUADRATIC or ENERGY",
              "how alike two points are")
          .parameter("bandwidths", Doubles.of(1), "finite and > 0", "of the kernels that are added")
          .parameter(
              "unit", Bandwidth.ABSOLUTE, "ABSOLUTE or MEDIAN", "what bandwidths are given in")
          .parameter(
              "unbiased", false, "true or false", "whether points are not paired with themselves")
          .parameter("root", false, "true or false", "whether the square root is taken")
          .name(
              "geomloss",
              "SamplesLoss(\"gaussian\", blur) and (\"laplacian\", blur) are half of it, blur the bandwidth")
          .name(
              "scikit-learn",
              "rbf_kernel(gamma) with gamma 1 / (2 s^2), averaged: there is no loss")
          .name("torchmetrics", "KernelInceptionDistance is unbiased, with a polynomial kernel")
          .useWhen("two samples are to have one distribution: domain adaptation, simple generators")
          .avoidWhen(
              "points are far apart beside the bandwidth: gradients vanish; take several bandwidths, MEDIAN, or energy-distance")
          .notes(
              "The gradient goes through the median. To hold it fast, pass Mmd.medianDistance(inputs) as an absolute bandwidth. In the formula z are the points of x and then of y, n and m of them with weights a and b; d_median is their median distance.")
          .source(
              "A. Gretton, K. Borgwardt, M. Rasch, B. Schölkopf and A. Smola, A kernel two-sample test, JMLR 13, 2012")
          .build();

  private static final ItemKernel<Mmd, PointClouds> KERNEL = Mmd::item;
  private static final ItemKernel<Mmd, PointClouds> MEDIAN =
      (loss, inputs, item, scale, gradients, memory) -> CloudEnergy.median(inputs, item, memory);

  /** Checks the parameters. */
  public Mmd {
    LossException.require(!bandwidths.isEmpty(), ID, "bandwidths", "must be at least one", "none");
    for (int k = 0; k < bandwidths.size(); k++) {
      LossException.requirePositive(ID, "bandwidths", bandwidths.get(k));
    }
  }

  /**
   * The median distance between any two points of both clouds together, the mean over pairs of
   * clouds under the reduction of the inputs: a bandwidth to use from step to step.
   */
  public static double medianDistance(PointClouds inputs) {
    Masses.check(ID, inputs, 2, 4);
    return Items.evaluate(ID, MEDIAN, ANY, inputs, null, Items.NO_GRADIENTS);
  }

  private static final Mmd ANY =
      new Mmd(PairKernel.GAUSSIAN, Doubles.of(1), Bandwidth.MEDIAN, false, false);

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
      Mmd loss,
      PointClouds inputs,
      int item,
      double scale,
      @Nullable Matrix[] gradients,
      Memory memory) {
    return CloudEnergy.of(memory)
        .item(
            loss.kernel,
            loss.bandwidths,
            loss.unit,
            loss.unbiased,
            loss.root,
            inputs,
            item,
            scale,
            gradients,
            memory);
  }
}
