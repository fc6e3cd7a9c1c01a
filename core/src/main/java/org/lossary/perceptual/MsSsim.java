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
 * Structural similarity over several scales as a loss: 1 less the product of the mean contrast and
 * structure terms of all scales but the coarsest, and of the mean similarity (see {@link Ssim}) of
 * the coarsest, each to the power of its weight. From scale to scale, images are averaged over
 * squares of 2 x 2 pixels; the last row or column is left out where their number is odd.
 *
 * <p>Inputs are {@link ImagePairs}. At the coarsest scale the images must be as large as {@link
 * Ssim} demands, which for the defaults is 176 pixels at the finest; smaller ones are an error. Use
 * a smaller window, fewer weights, or a reflected border for them.
 *
 * <p>Kink: where a mean is 0 with {@link NegativeContrast#ZERO}; from there on the loss is 1 and
 * the gradient 0.
 *
 * @param window how the pixels of a window count
 * @param size width of the window, odd
 * @param sigma standard deviation of a Gaussian window, in pixels
 * @param dataRange the difference between the greatest and the least possible pixel
 * @param k1 steadies the comparison of means
 * @param k2 steadies the comparison of contrasts
 * @param border what windows do at the border
 * @param weights one for each scale, the finest first; finite and at least 0
 * @param negative what becomes of negative means
 * @param byChannel whether the product is taken for each channel and averaged; else the means are
 *     taken over all channels first
 */
public record MsSsim(
    WindowShape window,
    int size,
    double sigma,
    double dataRange,
    double k1,
    double k2,
    Border border,
    Doubles weights,
    NegativeContrast negative,
    boolean byChannel)
    implements StructuredLoss<ImagePairs>, MsSsimParameters {
  private static final String ID = "ms-ssim";

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of(ID, "Multi-scale structural similarity")
          .family(Family.PERCEPTUAL, Task.IMAGE_SIMILARITY, Task.GENERATION)
          .summary("How unlike two images are in structure, from fine to coarse.")
          .definition(
              "1 - l_M^{w_M} \\prod_{j=1}^{M} cs_j^{w_j},\\; l = \\frac{2\\mu_x\\mu_y + C_1}{\\mu_x^2 + \\mu_y^2 + C_1},\\; cs = \\frac{2\\sigma_{xy} + C_2}{\\sigma_x^2 + \\sigma_y^2 + C_2}")
          .parameter(
              "window", WindowShape.GAUSSIAN, "GAUSSIAN or UNIFORM", "how pixels of a window count")
          .parameter("size", 11, "odd and >= 1", 1, 3, "width of the window")
          .parameter("sigma", 1.5, "finite and > 0", "deviation of a Gaussian window")
          .parameter("dataRange", 1.0, "finite and > 0", "range of the pixels' values")
          .parameter("k1", 0.01, "finite and > 0", "steadies the means")
          .parameter("k2", 0.03, "finite and > 0", "steadies the contrasts")
          .parameter("border", Border.VALID, "VALID or REFLECTED", "what windows do at the border")
          .parameter(
              "weights",
              Doubles.of(0.0448, 0.2856, 0.3001, 0.2363, 0.1333),
              "finite and >= 0",
              "one for each scale, finest first")
          .parameter(
              "negative", NegativeContrast.ZERO, "ZERO or SHIFTED", "what negative means become")
          .parameter("byChannel", true, "true or false", "whether each channel has its product")
          .properties(Property.NON_NEGATIVE)
          .name("pytorch-msssim", "1 - ms_ssim(x, y, data_range)")
          .name(
              "torchmetrics",
              "1 - MultiScaleStructuralSimilarityIndexMeasure(data_range) with byChannel false; normalize=\"simple\" is SHIFTED")
          .name("TensorFlow", "1 - tf.image.ssim_multiscale(x, y, max_val)")
          .useWhen("images are large, and it matters less at which distance they are looked at")
          .avoidWhen("images have fewer than 176 pixels a side, unless window or scales are fewer")
          .notes(
              "pytorch-msssim pads images of odd size with zeros before it averages squares, so its numbers differ there; they are the same where all sizes are even. It works with the usual mean over channels of the products.")
          .source(
              "Z. Wang, E. Simoncelli and A. Bovik, Multiscale structural similarity for image quality assessment, Asilomar 2003")
          .build();

  private static final ItemKernel<MsSsim, ImagePairs> KERNEL = MsSsim::item;

  /** Checks the parameters. */
  public MsSsim {
    SsimChecks.parameters(ID, size, sigma, dataRange, k1, k2, false);
    LossException.require(
        weights.size() >= 1 && weights.size() <= 30,
        ID,
        "weights",
        "must be 1 to 30",
        weights.size());
    for (int j = 0; j < weights.size(); j++) {
      LossException.requireNonNegative(ID, "weights", weights.get(j));
    }
  }

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public Class<ImagePairs> inputs() {
    return ImagePairs.class;
  }

  @Override
  public double evaluate(
      ImagePairs inputs, double @Nullable [] values, @Nullable Matrix... gradients) {
    SsimChecks.size(ID, inputs, size, border, weights.size());
    return Items.evaluate(ID, KERNEL, this, inputs, values, gradients);
  }

  private static double item(
      MsSsim loss,
      ImagePairs inputs,
      int item,
      double scale,
      @Nullable Matrix[] gradients,
      Memory memory) {
    Similarity.of(memory)
        .settings(
            loss.window,
            loss.size,
            loss.sigma,
            loss.k1 * loss.dataRange,
            loss.k2 * loss.dataRange,
            loss.border,
            false);
    return Pyramid.of(memory).item(loss, inputs, item, scale, gradients, memory);
  }
}
