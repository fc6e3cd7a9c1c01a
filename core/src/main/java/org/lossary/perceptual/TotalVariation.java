package org.lossary.perceptual;

import org.jspecify.annotations.Nullable;
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
import org.lossary.internal.engine.Widen;

/**
 * Total variation of an image: the sum over pixels and channels of |d|, sqrt(d^2 + e^2) or d^2,
 * where d and e are the differences to the next pixel across and down; there are none beyond the
 * border.
 *
 * <p>Inputs are {@link Images}. With averaging, differences across are divided by their number, and
 * so are differences down; isotropic lengths are divided by the number of pixels.
 *
 * <p>Kinks: where neighbours are equal; 0 is taken there. Smoothing s makes isotropic variation
 * differentiable: sqrt(d^2 + e^2 + s^2) - s.
 *
 * @param form what is added up
 * @param smoothing finite and at least 0; used by isotropic variation alone
 * @param average whether means are added instead of sums
 */
public record TotalVariation(Smoothness form, double smoothing, boolean average)
    implements StructuredLoss<Images>, TotalVariationParameters {
  private static final String ID = "total-variation";

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of(ID, "Total variation")
          .family(Family.PERCEPTUAL, Task.GENERATION)
          .summary("How much an image varies from pixel to pixel: noise, not structure.")
          .formula(
              "n = cases(form == 2: 2, otherwise: 1); "
                  + "A = sum(c, sum(i in 0..H-1, sum(j in 0..W-2, |x[c,W*i+j+1] - x[c,W*i+j]|^n))); "
                  + "B = sum(c, sum(i in 0..H-2, sum(j in 0..W-1, |x[c,W*i+W+j] - x[c,W*i+j]|^n))); "
                  + "L = sum(c, sum(i in 0..H-1, sum(j in 0..W-1, sqrt(cases(j == W-1: 0, otherwise: (x[c,W*i+j+1] - x[c,W*i+j])^2) + cases(i == H-1: 0, otherwise: (x[c,W*i+W+j] - x[c,W*i+j])^2) + smoothing^2) - smoothing))); "
                  + "cases(form == 1 and average == 1: L/(C*H*W), form == 1: L, average == 1: A/(C*H*(W-1)) + B/(C*(H-1)*W), otherwise: A + B)")
          .parameter(
              "form",
              Smoothness.ANISOTROPIC,
              "ANISOTROPIC, ISOTROPIC or SQUARED",
              "what is added up")
          .parameter(
              "smoothing", 0.0, "finite and >= 0", 0.0, 0.5, "rounds isotropic variation at 0")
          .parameter("average", false, "true or false", "whether means are taken")
          .properties(Property.CONVEX, Property.NON_NEGATIVE)
          .name("TensorFlow", "tf.image.total_variation")
          .name("kornia", "total_variation; reduction=\"mean\" is average")
          .name("torchmetrics", "TotalVariation(reduction=\"none\")")
          .name(
              "scikit-image", "the term of denoise_tv_chambolle: ISOTROPIC, of denoise_tv_bregman")
          .useWhen("a generated image should be free of noise, as a small part of a sum of losses")
          .avoidWhen("used alone, or with a large factor: a flat image has the least of it")
          .notes("In the formula x are the pixels of C channels, H rows of W.")
          .source(
              "L. Rudin, S. Osher and E. Fatemi, Nonlinear total variation based noise removal algorithms, Physica D 60, 1992")
          .build();

  private static final ItemKernel<TotalVariation, Images> KERNEL = TotalVariation::item;

  /** Checks the parameters. */
  public TotalVariation {
    LossException.requireNonNegative(ID, "smoothing", smoothing);
  }

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public Class<Images> inputs() {
    return Images.class;
  }

  @Override
  public double evaluate(Images inputs, double @Nullable [] values, @Nullable Matrix... gradients) {
    return Items.evaluate(ID, KERNEL, this, inputs, values, gradients);
  }

  private static double item(
      TotalVariation loss,
      Images inputs,
      int item,
      double scale,
      @Nullable Matrix[] gradients,
      Memory memory) {
    int channels = inputs.channels();
    int height = inputs.height();
    int width = inputs.width();
    int pixels = height * width;
    double[] x = memory.doubles(0, pixels);
    double[] slopes = memory.doubles(1, pixels);
    Matrix to = Items.wanted(gradients, 0);
    double n = (double) channels * pixels;
    double across = loss.average ? (double) channels * height * (width - 1) : 1;
    double down = loss.average ? (double) channels * (height - 1) * width : 1;
    double sum = 0;
    for (int row = item * channels; row < (item + 1) * channels; row++) {
      Widen.row(inputs.x(), row, x);
      if (to != null) {
        java.util.Arrays.fill(slopes, 0, pixels, 0);
      }
      if (loss.form == Smoothness.ISOTROPIC) {
        sum += loss.lengths(x, height, width, loss.average ? n : 1, slopes);
      } else {
        sum += loss.steps(x, height, width - 1, width, 1, across, slopes);
        sum += loss.steps(x, height - 1, width, width, width, down, slopes);
      }
      if (to != null) {
        Widen.out(slopes, 0, pixels, scale, to, row, 0);
      }
    }
    return sum;
  }

  /** Differences between pixels that are {@code step} apart. */
  private double steps(
      double[] x, int rows, int columns, int width, int step, double count, double[] slopes) {
    if (rows == 0 || columns == 0) {
      return 0;
    }
    boolean squared = form == Smoothness.SQUARED;
    double sum = 0;
    for (int i = 0; i < rows; i++) {
      double part = 0;
      for (int k = i * width; k < i * width + columns; k++) {
        double d = x[k + step] - x[k];
        part += squared ? d * d : Math.abs(d);
        double slope = (squared ? 2 * d : Math.signum(d)) / count;
        slopes[k + step] += slope;
        slopes[k] -= slope;
      }
      sum += part;
    }
    return sum / count;
  }

  private double lengths(double[] x, int height, int width, double count, double[] slopes) {
    double sum = 0;
    for (int i = 0; i < height; i++) {
      double part = 0;
      for (int k = i * width; k < (i + 1) * width; k++) {
        int right = k + 1 < (i + 1) * width ? k + 1 : k;
        int below = i + 1 < height ? k + width : k;
        double d = x[right] - x[k];
        double e = x[below] - x[k];
        double squares = d * d + e * e;
        double length = Math.sqrt(squares + smoothing * smoothing);
        if (length > 0) {
          part += squares / (length + smoothing);
          slopes[right] += d / length / count;
          slopes[below] += e / length / count;
          slopes[k] -= (d + e) / length / count;
        }
      }
      sum += part;
    }
    return sum / count;
  }
}
