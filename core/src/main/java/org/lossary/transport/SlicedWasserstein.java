package org.lossary.transport;

import org.jspecify.annotations.Nullable;
import org.lossary.Doubles;
import org.lossary.Family;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.Matrix;
import org.lossary.Property;
import org.lossary.StructuredLoss;
import org.lossary.Task;
import org.lossary.internal.engine.ItemKernel;
import org.lossary.internal.engine.Items;
import org.lossary.internal.engine.Memory;

/**
 * Sliced Wasserstein distance of point clouds: the mean over directions of W_p^p of the clouds as
 * they are seen along each, exactly, or the p-th root of that mean.
 *
 * <p>Inputs are {@link PointClouds}. Directions are unit vectors drawn from the seed, the same for
 * every pair and every call, by the library's own generator: the value is reproducible to the bit.
 * Change the seed from step to step for an unbiased estimate of the distance over all directions.
 * Or give the directions, to be used as they are. Time is that of sorting the clouds for each
 * direction, memory some numbers a point. The gradient with respect to the points follows the
 * matchings; that with respect to the weights are the mean dual potentials, less their mean.
 *
 * <p>Kinks: for p = 1 where two points meet along a direction (0 is taken); with respect to weights
 * where parts of both clouds end together, as they do for equal weights (one of the dual solutions
 * is taken). Where the distance is 0 its root has the gradient 0.
 *
 * @param p the power of the distance, finite and at least 1
 * @param projections the number of directions, if they are drawn
 * @param seed of the directions
 * @param root whether the p-th root is taken
 * @param directions the coordinates of directions, one after the other; none to draw them
 */
public record SlicedWasserstein(
    double p, int projections, int seed, boolean root, Doubles directions)
    implements StructuredLoss<PointClouds>, SlicedWassersteinParameters {
  private static final String ID = "sliced-wasserstein";

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of(ID, "Sliced Wasserstein distance")
          .family(Family.TRANSPORT, Task.DISTRIBUTION_MATCHING, Task.GENERATION)
          .summary("How far one cloud must be moved to become another, seen along many directions.")
          .definition(
              "\\left(\\frac{1}{K}\\sum_{k} W_p^p(\\langle\\theta_k, x\\rangle, \\langle\\theta_k, y\\rangle)\\right)^{1/p}")
          .parameter("p", 2.0, "finite and >= 1", 1.0, 3.0, "power of the distance")
          .parameter("projections", 50, ">= 1", 1, 20, "number of directions")
          .parameter("seed", 0, "any", 1, 2, "seed of the directions")
          .parameter("root", true, "true or false", "whether the p-th root is taken")
          .parameter("directions", Doubles.none(), "finite", "directions to use instead")
          .properties(Property.NON_NEGATIVE)
          .name(
              "POT",
              "ot.sliced_wasserstein_distance(x, y, a, b, n_projections, p, projections=directions)")
          .useWhen(
              "clouds are large or have many coordinates: it needs sorting only, n log n for each direction")
          .avoidWhen("the plan itself is wanted, or some few points: use wasserstein")
          .notes(
              "Smaller than the Wasserstein distance: for p = 2, clouds shifted by t are |t| / sqrt(dimensions) apart. POT draws its directions by NumPy; pass them on for its number.")
          .source(
              "N. Bonneel, J. Rabin, G. Peyré and H. Pfister, Sliced and Radon Wasserstein barycenters of measures, JMIV 51, 2015")
          .build();

  private static final ItemKernel<SlicedWasserstein, PointClouds> KERNEL = SlicedWasserstein::item;

  /** Checks the parameters. */
  public SlicedWasserstein {
    LossException.require(
        p >= 1 && p < Double.POSITIVE_INFINITY, ID, "p", "must be finite and >= 1", p);
    LossException.require(projections >= 1, ID, "projections", "must be >= 1", projections);
    for (int k = 0; k < directions.size(); k++) {
      LossException.requireFinite(ID, "directions", directions.get(k));
    }
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
    if (directions.size() % inputs.x().columns() != 0) {
      throw new LossException(
          ID,
          "directions",
          "must be " + inputs.x().columns() + " numbers for each direction",
          directions.size());
    }
    return Items.evaluate(ID, KERNEL, this, inputs, values, gradients);
  }

  private static double item(
      SlicedWasserstein loss,
      PointClouds inputs,
      int item,
      double scale,
      @Nullable Matrix[] gradients,
      Memory memory) {
    return memory
        .object(Slices.class, Slices::new)
        .item(loss, inputs, item, scale, gradients, memory);
  }
}
