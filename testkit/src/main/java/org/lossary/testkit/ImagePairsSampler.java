package org.lossary.testkit;

import java.util.SplittableRandom;
import org.lossary.Matrix;
import org.lossary.StructuredLoss;
import org.lossary.perceptual.Border;
import org.lossary.perceptual.ImagePairs;
import org.lossary.perceptual.MsSsim;
import org.lossary.perceptual.Ssim;

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
}
