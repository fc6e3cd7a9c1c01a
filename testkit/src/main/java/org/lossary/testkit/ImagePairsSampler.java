package org.lossary.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.lossary.Matrix;
import org.lossary.StructuredLoss;
import org.lossary.formula.Bindings;
import org.lossary.perceptual.Border;
import org.lossary.perceptual.ImagePairs;
import org.lossary.perceptual.MsSsim;
import org.lossary.perceptual.Ssim;
import org.lossary.perceptual.WindowShape;

/** Draws pairs of images that are just large enough for the loss. */
final class ImagePairsSampler implements InputsSampler<ImagePairs> {
  @Override
  public Class<ImagePairs> type() {
    return ImagePairs.class;
  }

  @Override
  public ImagePairs draw(StructuredLoss<ImagePairs> loss, SplittableRandom random, int size) {
    int least = least(loss);
    int height = least + (size == 1 ? 1 : 2);
    int width = least + (size == 1 ? 2 : 5);
    int channels = least < 50 ? 2 : 1;
    int each = 2 * channels * height * width;
    int images = size == 1 ? 1 : Math.max(2, size * 10_000 / each);
    Matrix x = Fuzz.uniform(random, images * channels, height * width, 0, 1);
    Matrix y = Fuzz.uniform(random, images * channels, height * width, -0.3, 0.3);
    for (int i = 0; i < y.rows(); i++) {
      for (int j = 0; j < y.columns(); j++) {
        y.set(i, j, (float) (x.get(i, j) + y.get(i, j)));
      }
    }
    return ImagePairs.of(x, y, channels, height, width);
  }

  @Override
  public ImagePairs fuzz(StructuredLoss<ImagePairs> loss, SplittableRandom random) {
    int least = least(loss);
    // Large images take their time: most are too small then, and far too small.
    int most = least < 12 || random.nextInt(least < 50 ? 8 : 400) == 0 ? least + 2 : least;
    most = most == least && random.nextInt(20) > 0 ? Math.min(most, 16) : most;
    int height = 1 + random.nextInt(most);
    int width = random.nextInt(4) > 0 ? Math.max(height, most) : 1 + random.nextInt(most);
    int channels = 1 + random.nextInt(2);
    Matrix x = Fuzz.any(random, random.nextInt(3) * channels, height * width);
    Matrix y = random.nextInt(6) == 0 ? x : Fuzz.anyLike(random, x);
    return ImagePairs.of(x, y, channels, height, width);
  }

  @Override
  public boolean finite(StructuredLoss<ImagePairs> loss, ImagePairs inputs) {
    return Fuzz.ordinary(inputs, inputs.x().isFloat() ? 1e15 : 1e60);
  }

  /** How many pixels a side must have. */
  private static int least(StructuredLoss<ImagePairs> loss) {
    if (loss instanceof Ssim s) {
      return least(s.size(), s.border());
    }
    if (loss instanceof MsSsim s) {
      return least(s.size(), s.border()) << (s.weights().size() - 1);
    }
    return 4;
  }

  private static int least(int window, Border border) {
    return border == Border.VALID ? window : window / 2 + 1;
  }

  /** The pixels of each window of each channel, and how much they count. */
  @Override
  public void bind(
      StructuredLoss<ImagePairs> loss, ImagePairs inputs, int item, Bindings bindings) {
    Ssim ssim = (Ssim) loss;
    int size = ssim.size();
    double[] g = new double[size * size];
    double sum = 0;
    for (int k = 0; k < g.length; k++) {
      double down = k / size - size / 2;
      double across = k % size - size / 2;
      double far = (down * down + across * across) / (2 * ssim.sigma() * ssim.sigma());
      g[k] = ssim.window() == WindowShape.UNIFORM ? 1 : StrictMath.exp(-far);
      sum += g[k];
    }
    for (int k = 0; k < g.length; k++) {
      g[k] /= sum;
    }
    bindings.set("g", g);
    bindings.set("x", windows(ssim, inputs, inputs.x(), item));
    bindings.set("y", windows(ssim, inputs, inputs.y(), item));
  }

  private static double[][] windows(Ssim ssim, ImagePairs inputs, Matrix image, int item) {
    int half = ssim.size() / 2;
    int margin = ssim.border() == Border.VALID ? half : 0;
    List<double[]> windows = new ArrayList<>();
    for (int c = 0; c < inputs.channels(); c++) {
      for (int i = margin; i < inputs.height() - margin; i++) {
        for (int j = margin; j < inputs.width() - margin; j++) {
          double[] window = new double[ssim.size() * ssim.size()];
          for (int k = 0; k < window.length; k++) {
            int row = mirrored(i + k / ssim.size() - half, inputs.height());
            int column = mirrored(j + k % ssim.size() - half, inputs.width());
            window[k] = image.get(item * inputs.channels() + c, row * inputs.width() + column);
          }
          windows.add(window);
        }
      }
    }
    return windows.toArray(double[][]::new);
  }

  private static int mirrored(int at, int size) {
    int inside = Math.abs(at);
    return inside < size ? inside : 2 * (size - 1) - inside;
  }
}
