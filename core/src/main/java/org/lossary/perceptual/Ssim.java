package org.lossary.perceptual;

import org.jspecify.annotations.Nullable;
import org.lossary.Family;
import org.lossary.LossInfo;
import org.lossary.Matrix;
import org.lossary.Property;
import org.lossary.StructuredLoss;
import org.lossary.Task;
import org.lossary.internal.engine.ItemKernel;
import org.lossary.internal.engine.Items;
import org.lossary.internal.engine.Memory;
import org.lossary.internal.engine.Widen;

/**
 * Structural similarity as a loss: 1 less the mean over windows and channels of
 *
 * <pre>(2 a b + C1) (2 cov + C2) / ((a^2 + b^2 + C1) (var x + var y + C2))</pre>
 *
 * where a and b are the means in a window, C1 = (k1 dataRange)^2 and C2 = (k2 dataRange)^2. Between
 * 0 and 2; equal images have exactly 0, images without any contrast finite values and gradients.
 *
 * <p>Inputs are {@link ImagePairs}; images smaller than a window (than half a window, if the border
 * is reflected) are an error. Differentiable everywhere with respect to both images; the gradient
 * is exact, by the adjoint of the window.
 *
 * @param window how the pixels of a window count
 * @param size width of the window, odd
 * @param sigma standard deviation of a Gaussian window, in pixels
 * @param dataRange the difference between the greatest and the least possible pixel
 * @param k1 steadies the comparison of means
 * @param k2 steadies the comparison of contrasts
 * @param border what windows do at the border
 * @param sampleCovariance whether variances are multiplied by n / (n - 1), n = size^2
 */
public record Ssim(
    WindowShape window,
    int size,
    double sigma,
    double dataRange,
    double k1,
    double k2,
    Border border,
    boolean sampleCovariance)
    implements StructuredLoss<ImagePairs>, SsimParameters {
  private static final String ID = "ssim";

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of(ID, "Structural similarity")
          .family(Family.PERCEPTUAL, Task.IMAGE_SIMILARITY, Task.GENERATION)
          .summary("How unlike two images are in local brightness, contrast and structure.")
          .formula(
              "a[w] = sum(k, g[k]*x[w,k]); "
                  + "b[w] = sum(k, g[k]*y[w,k]); "
                  + "f = cases(sampleCovariance == 1: size^2/(size^2 - 1), otherwise: 1); "
                  + "u[w] = f*sum(k, g[k]*(x[w,k] - a[w])^2); "
                  + "v[w] = f*sum(k, g[k]*(y[w,k] - b[w])^2); "
                  + "c[w] = f*sum(k, g[k]*(x[w,k] - a[w])*(y[w,k] - b[w])); "
                  + "C_1 = (k1*dataRange)^2; "
                  + "C_2 = (k2*dataRange)^2; "
                  + "1 - mean(w, (2*a[w]*b[w] + C_1)*(2*c[w] + C_2)/((a[w]^2 + b[w]^2 + C_1)*(u[w] + v[w] + C_2)))")
          .parameter(
              "window", WindowShape.GAUSSIAN, "GAUSSIAN or UNIFORM", "how pixels of a window count")
          .parameter("size", 11, "odd and >= 1", 3, 7, "width of the window")
          .parameter("sigma", 1.5, "finite and > 0", 0.5, 3.0, "deviation of a Gaussian window")
          .parameter("dataRange", 1.0, "finite and > 0", 0.5, 8.0, "range of the pixels' values")
          .parameter("k1", 0.01, "finite and > 0", 0.005, 0.1, "steadies the means")
          .parameter("k2", 0.03, "finite and > 0", 0.01, 0.1, "steadies the contrasts")
          .parameter("border", Border.VALID, "VALID or REFLECTED", "what windows do at the border")
          .parameter(
              "sampleCovariance", false, "true or false", "whether variances are those of samples")
          .properties(Property.DIFFERENTIABLE, Property.NON_NEGATIVE)
          .name("pytorch-msssim", "1 - ssim(x, y, data_range)")
          .name(
              "torchmetrics", "1 - StructuralSimilarityIndexMeasure(data_range), the same windows")
          .name(
              "kornia",
              "SSIMLoss(11) is half of this with border REFLECTED, from padding \"same\"; \"valid\" is VALID")
          .name(
              "scikit-image",
              "1 - structural_similarity: window UNIFORM, size 7, sampleCovariance; gaussian_weights with use_sample_covariance=False is the default here")
          .name("TensorFlow", "1 - tf.image.ssim(x, y, max_val)")
          .useWhen(
              "images should look alike: squared error blurs and does not see what a change does to structure")
          .avoidWhen(
              "exact values matter, or images are shifted against each other: a pixel's shift counts as much as another picture")
          .notes(
              "Weak where both images are flat: add a little l1. Set dataRange to 255 for bytes, 2 for [-1, 1]. In the formula x and y are the pixels k of window w, g how much each counts.")
          .source(
              "Z. Wang, A. Bovik, H. Sheikh and E. Simoncelli, Image quality assessment: from error visibility to structural similarity, IEEE TIP 13, 2004")
          .build();

  private static final ItemKernel<Ssim, ImagePairs> KERNEL = Ssim::item;

  /** Checks the parameters. */
  public Ssim {
    SsimChecks.parameters(ID, size, sigma, dataRange, k1, k2, sampleCovariance);
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
    SsimChecks.size(ID, inputs, size, border, 1);
    return Items.evaluate(ID, KERNEL, this, inputs, values, gradients);
  }

  private static double item(
      Ssim loss,
      ImagePairs inputs,
      int item,
      double scale,
      @Nullable Matrix[] gradients,
      Memory memory) {
    Similarity similarity = Similarity.of(memory);
    similarity.settings(
        loss.window,
        loss.size,
        loss.sigma,
        loss.k1 * loss.dataRange,
        loss.k2 * loss.dataRange,
        loss.border,
        loss.sampleCovariance);
    Matrix toX = Items.wanted(gradients, 0);
    Matrix toY = Items.wanted(gradients, 1);
    int channels = inputs.channels();
    int pixels = inputs.height() * inputs.width();
    double[] x = memory.doubles(0, pixels);
    double[] y = memory.doubles(1, pixels);
    double sum = 0;
    for (int row = item * channels; row < (item + 1) * channels; row++) {
      Widen.row(inputs.x(), row, x);
      Widen.row(inputs.y(), row, y);
      similarity.compare(x, y, inputs.height(), inputs.width());
      sum += similarity.dissimilarity;
      if (toX != null || toY != null) {
        similarity.derivatives(1.0 / channels, 0, x, y);
      }
      if (toX != null) {
        Widen.out(x, 0, pixels, scale, toX, row, 0);
      }
      if (toY != null) {
        Widen.out(y, 0, pixels, scale, toY, row, 0);
      }
    }
    return sum / channels;
  }
}
