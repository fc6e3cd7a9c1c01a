package org.lossary.perceptual.net;

import org.jspecify.annotations.Nullable;
import org.lossary.Doubles;
import org.lossary.Family;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.Matrix;
import org.lossary.Property;
import org.lossary.Reduction;
import org.lossary.StructuredLoss;
import org.lossary.Task;
import org.lossary.perceptual.FeatureDistance;
import org.lossary.perceptual.FeatureError;
import org.lossary.perceptual.FeatureMean;
import org.lossary.perceptual.ImagePairs;

/**
 * Distance of images by what a small network sees in them: {@link FeatureDistance} (the form of
 * LPIPS, all channel weights 1) of the features of three layers, the deepest counting most, with
 * the gradient by the pixels.
 *
 * <pre>{@code
 * double d = LearnedDistance.standard().distance(imageA, imageB, 28, 28, gradientA);
 * }</pre>
 *
 * <p>The network (8, 16 and 16 channels, 3,568 weights) was trained in this module on handwritten
 * digits of 8 x 8 pixels, shifted at random by up to a pixel and made noisy: it knows strokes, not
 * photographs. For those, pass the features of a network of your own to {@link FeatureDistance}.
 *
 * <p>Images are {@link ImagePairs} of at least 4 x 4 pixels between 0 (background) and {@code
 * dataRange} (ink); each channel goes through the network by itself. Kinks: where a feature is
 * exactly 0. Runs on the calling thread but for the distance of the features.
 *
 * @param dataRange the difference between background and ink, finite and greater than 0
 * @param distance how features are compared
 */
public record LearnedDistance(double dataRange, FeatureDistance distance)
    implements StructuredLoss<ImagePairs> {
  private static final String ID = "learned-distance";
  private static final int LAYERS = 3;
  private static final LearnedDistance STANDARD =
      new LearnedDistance(
          1,
          new FeatureDistance(
              FeatureError.SQUARED, true, 1e-10, FeatureMean.POSITIONS, Doubles.of(0.1, 0.3, 1)));

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of(ID, "Learned perceptual distance")
          .family(Family.PERCEPTUAL, Task.IMAGE_SIMILARITY, Task.GENERATION)
          .summary("How unlike two images of strokes are to a network that comes with it.")
          .definition(
              "\\sum_{l=1}^{3} \\frac{w_l}{P_l} \\sum_{p=1}^{P_l} \\left\\| \\frac{\\phi_{lp}(x)}{\\left\\|\\phi_{lp}(x)\\right\\| + \\varepsilon} - \\frac{\\phi_{lp}(y)}{\\left\\|\\phi_{lp}(y)\\right\\| + \\varepsilon} \\right\\|^2 \\quad \\text{where } \\phi_{lp} \\text{ are the channels of layer } l \\text{ at position } p")
          .parameter(
              "dataRange", 1.0, "finite and > 0", 0.5, 2, "difference between background and ink")
          .parameter(
              "distance",
              STANDARD.distance,
              "a feature-distance with no layer weights, 1 or 3",
              "how features are compared; by default LPIPS with the layer weights 0.1, 0.3 and 1")
          .properties(Property.NON_NEGATIVE)
          .name("lpips", "LPIPS(net=\"alex\", lpips=False), with another network")
          .name("torchmetrics", "LearnedPerceptualImagePatchSimilarity, with another network")
          .useWhen(
              "small images of strokes are compared (digits, letters, drawings), which may be shifted a little, and no network is at hand")
          .avoidWhen(
              "images are photographs: use feature-distance with a network trained on them, or ms-ssim")
          .notes(
              "In the module lossary-perceptual. The network has three convolutions of 3 x 3 with 8, 16 and 16 channels and was trained on handwritten digits of 8 x 8 pixels. Images have at least 4 x 4 pixels from 0 (background) to dataRange (ink); each channel goes through the network by itself.")
          .source(
              "R. Zhang et al., The unreasonable effectiveness of deep features as a perceptual metric, CVPR 2018; weights of this project, trained on UCI Optical Recognition of Handwritten Digits")
          .build();

  /** Checks the parameters. */
  public LearnedDistance {
    LossException.requirePositive(ID, "dataRange", dataRange);
    LossException.requirePresent(ID, "distance", distance);
    int weights = distance.layerWeights().size();
    LossException.require(
        weights <= 1 || weights == LAYERS,
        ID,
        "distance",
        "must have no layer weights, 1 or " + LAYERS,
        distance.layerWeights());
  }

  /** For pixels between 0 and 1. */
  public static LearnedDistance standard() {
    return STANDARD;
  }

  /** With another range of pixels. */
  public LearnedDistance dataRange(double dataRange) {
    return new LearnedDistance(dataRange, distance);
  }

  /** With another way to compare features. */
  public LearnedDistance distance(FeatureDistance distance) {
    return new LearnedDistance(dataRange, distance);
  }

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public Class<ImagePairs> inputs() {
    return ImagePairs.class;
  }

  /** The distance of two images of one channel. */
  public double distance(float[] a, float[] b, int height, int width) {
    return value(pair(a, b, height, width));
  }

  /**
   * The distance of two images of one channel.
   *
   * @param gradient receives the derivative by each pixel of {@code a}
   */
  public double distance(float[] a, float[] b, int height, int width, float[] gradient) {
    return valueAndGradient(pair(a, b, height, width), Matrix.of(gradient, 1, height * width));
  }

  private static ImagePairs pair(float[] a, float[] b, int height, int width) {
    int pixels = height * width;
    return ImagePairs.of(Matrix.of(a, 1, pixels), Matrix.of(b, 1, pixels), height, width);
  }

  @Override
  public double evaluate(
      ImagePairs inputs, double @Nullable [] values, @Nullable Matrix... gradients) {
    if (Math.min(inputs.height(), inputs.width()) < 4) {
      throw new LossException(
          ID,
          "images",
          "must be at least 4 pixels high and wide",
          inputs.height() + " x " + inputs.width());
    }
    check(inputs, values, gradients);
    return Workspace.of(inputs).evaluate(this, inputs, values, gradients);
  }

  private static void check(
      ImagePairs inputs, double @Nullable [] values, @Nullable Matrix[] gradients) {
    if (values == null && inputs.settings().reduction() == Reduction.NONE) {
      throw new LossException(ID, "reduction", "must be SUM or MEAN for a single value", "NONE");
    }
    if (values != null && values.length < inputs.items()) {
      throw new LossException(
          ID, "values", "must hold one value for each of the " + inputs.items(), values.length);
    }
    if (gradients.length > 2) {
      throw new LossException(ID, "gradients", "must be at most 2", gradients.length);
    }
    Matrix x = inputs.x();
    for (int k = 0; k < gradients.length; k++) {
      Matrix gradient = gradients[k];
      if (gradient != null
          && (gradient.isFloat() != x.isFloat()
              || gradient.rows() != x.rows()
              || gradient.columns() != x.columns())) {
        throw new LossException(
            ID,
            "gradient of " + inputs.names().get(k),
            "must have the type and shape of " + x,
            gradient);
      }
    }
  }
}
