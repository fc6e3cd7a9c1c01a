package org.lossary.perceptual;

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
 * Distance of two images by features of a network: over layers l, channels c and positions p, the
 * sum of layerWeight_l channelWeight_lc error(u_lcp - v_lcp), divided in each layer as {@link
 * FeatureMean} says. Normalised, u is the vector f of the channels at a position divided by its
 * length: f / (|f| + epsilon); else it is f itself. The defaults are LPIPS.
 *
 * <p>Inputs are {@link FeaturePairs}; gradients are with respect to the features, through the
 * normalisation, exactly. At a feature vector of zeros that derivative is 1 / epsilon times that by
 * u: large, but finite, and the true one. A network whose features come from rectifiers passes none
 * of it on.
 *
 * @param error how two features differ
 * @param normalised whether features are divided by their length over channels
 * @param epsilon finite and greater than 0, is added to that length
 * @param mean what the sum of a layer is divided by
 * @param layerWeights one for each layer, one for all, or none for all 1; finite and at least 0
 */
public record FeatureDistance(
    FeatureError error, boolean normalised, double epsilon, FeatureMean mean, Doubles layerWeights)
    implements StructuredLoss<FeaturePairs>, FeatureDistanceParameters {
  private static final String ID = "feature-distance";

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of(ID, "Feature distance (perceptual loss)")
          .family(Family.PERCEPTUAL, Task.IMAGE_SIMILARITY, Task.GENERATION)
          .summary("How unlike two images are to a network that has learned to see.")
          .formula(
              "u[n] = cases(normalised == 1: sqrt(sum(c, x[n,c]^2)) + epsilon, otherwise: 1); "
                  + "v[n] = cases(normalised == 1: sqrt(sum(c, y[n,c]^2)) + epsilon, otherwise: 1); "
                  + "d[n,c] = x[n,c]/u[n] - y[n,c]/v[n]; "
                  + "sum(l, w[l]/P[l]*sum(n where layer[n] == l, sum(c, q[l,c]*cases(error == 1: |d[n,c]|, otherwise: d[n,c]^2))))")
          .parameter("error", FeatureError.SQUARED, "SQUARED or ABSOLUTE", "how features differ")
          .parameter(
              "normalised", true, "true or false", "whether features are divided by their length")
          .parameter("epsilon", 1e-10, "finite and > 0", 1e-12, 0.5, "added to that length")
          .parameter(
              "mean",
              FeatureMean.POSITIONS,
              "POSITIONS, FEATURES or NONE",
              "what the sum of a layer is divided by")
          .parameter(
              "layerWeights", Doubles.none(), "finite and >= 0", "one for each layer, or none")
          .properties(Property.NON_NEGATIVE)
          .name("lpips", "LPIPS: the features of its layers, the weights of its lin layers")
          .name(
              "torchmetrics",
              "LearnedPerceptualImagePatchSimilarity: the same, from features and weights")
          .name("PyTorch", "content loss of the style transfer tutorial: content()")
          .useWhen(
              "generated images should look right rather than match pixel by pixel, and a network's features are at hand")
          .avoidWhen(
              "there is no network trained on images of this kind: use learned-distance, which brings its own, for small images of strokes, or ms-ssim")
          .notes(
              "LPIPS adds its layers, so layer weights are 1. Half the sum of squares of Gatys, Ecker and Bethge is content form with mean NONE and layer weight 0.5. In the formula x and y are the features c at position n of any layer l, w and q the weights of layers and channels, P what the sum of a layer is divided by.")
          .source(
              "R. Zhang et al., The unreasonable effectiveness of deep features as a perceptual metric, CVPR 2018; J. Johnson, A. Alahi and L. Fei-Fei, Perceptual losses for real-time style transfer and super-resolution, ECCV 2016")
          .build();

  private static final ItemKernel<FeatureDistance, FeaturePairs> KERNEL = FeatureDistance::item;

  /** Checks the parameters. */
  public FeatureDistance {
    LossException.requirePositive(ID, "epsilon", epsilon);
    LayerWeights.check(ID, layerWeights);
  }

  /** The mean squared difference of features as they are, the same for all layers. */
  public static FeatureDistance content() {
    return new FeatureDistance(
        FeatureError.SQUARED, false, 1e-10, FeatureMean.FEATURES, Doubles.none());
  }

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public Class<FeaturePairs> inputs() {
    return FeaturePairs.class;
  }

  @Override
  public double evaluate(
      FeaturePairs inputs, double @Nullable [] values, @Nullable Matrix... gradients) {
    LayerWeights.check(ID, layerWeights, inputs);
    for (int l = 0; l < inputs.layers(); l++) {
      int positions = inputs.x(l).columns();
      if (inputs.y(l).columns() != positions) {
        throw new LossException(
            ID,
            "y" + l,
            "must have as many positions as x" + l + " (" + positions + ")",
            inputs.y(l).columns());
      }
    }
    return Items.evaluate(ID, KERNEL, this, inputs, values, gradients);
  }

  private static double item(
      FeatureDistance loss,
      FeaturePairs inputs,
      int item,
      double scale,
      @Nullable Matrix[] gradients,
      Memory memory) {
    LayerDistance layer = memory.object(LayerDistance.class, LayerDistance::new);
    double sum = 0;
    for (int l = 0; l < inputs.layers(); l++) {
      double weight = loss.layerWeights.weight(l) / loss.count(inputs, l);
      sum += weight * layer.value(loss, inputs, l, item);
      Matrix toX = Items.wanted(gradients, l);
      Matrix toY = Items.wanted(gradients, inputs.layers() + l);
      if (toX != null) {
        layer.gradient(loss, inputs, l, item, false, scale * weight, toX);
      }
      if (toY != null) {
        layer.gradient(loss, inputs, l, item, true, scale * weight, toY);
      }
    }
    return sum;
  }

  private double count(FeaturePairs inputs, int layer) {
    double positions = inputs.x(layer).columns();
    return switch (mean) {
      case POSITIONS -> positions;
      case FEATURES -> positions * inputs.channels(layer);
      case NONE -> 1;
    };
  }
}
