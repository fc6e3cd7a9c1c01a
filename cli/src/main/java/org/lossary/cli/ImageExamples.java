package org.lossary.cli;

import java.util.List;
import org.lossary.Matrix;
import org.lossary.perceptual.FeaturePairs;
import org.lossary.perceptual.ImagePairs;
import org.lossary.perceptual.Images;
import org.lossary.segmentation.Segmentation;

/** Examples of images, features and regions. */
final class ImageExamples {
  private static final int SMALL = 16;

  /** The least that five scales and a window of 11 take. */
  private static final int LARGE = 176;

  private static final int FEW = 61;

  private ImageExamples() {}

  static List<Example> of(Class<?> inputs) {
    if (inputs == ImagePairs.class) {
      return List.of(contrast(SMALL), contrast(LARGE));
    }
    if (inputs == Images.class) {
      return List.of(
          Example.of(
              "Images.of(x, channels, height, width)",
              "one pixel, those around it 0.5",
              0,
              1,
              x -> Images.of(Example.row(x, 0.5, 0.5, 0.5), 2, 2)));
    }
    if (inputs == FeaturePairs.class) {
      return List.of(
          Example.of(
              "FeaturePairs.of(pairs, List.of(x1, x2), List.of(y1, y2))",
              "the first of 2 features, against 1 and 1",
              -2,
              4,
              x -> FeaturePairs.of(Example.column(x, 1), Example.column(1, 1))));
    }
    if (inputs == Segmentation.class) {
      return regions();
    }
    return List.of();
  }

  private static List<Example> regions() {
    String code = "Segmentation.of(prediction, target, channels)";
    return List.of(
        Example.of(
            code,
            "probability at the one pixel of the region, 0.2 at another",
            0.01,
            0.99,
            x -> Segmentation.of(Example.row(x, 0.2), Example.row(1, 0), 1)),
        new Example(
            code,
            "probability of the right class at one of 2 pixels, 0.8 at the other",
            0.01,
            0.99,
            List.of(
                new Example.Line(
                    "",
                    x ->
                        Segmentation.of(
                            Matrix.of(new double[] {x, 0.2, 1 - x, 0.8}, 2, 2),
                            Matrix.of(new double[] {1, 0, 0, 1}, 2, 2),
                            2),
                    0,
                    x -> new double[] {1, 0, -1, 0}))),
        Example.of(
            code,
            "logit of the right class at one of 2 pixels",
            -4,
            4,
            x ->
                Segmentation.of(
                    Matrix.of(new double[] {x, -1, 0, 1}, 2, 2),
                    Matrix.of(new double[] {1, 0, 0, 1}, 2, 2),
                    2)));
  }

  /** An image beside itself with another contrast. */
  private static Example contrast(int side) {
    double[] image = new double[side * side];
    double[] about = new double[side * side];
    for (int i = 0; i < image.length; i++) {
      about[i] = 0.3 * StrictMath.sin(0.9 * (i / side)) * StrictMath.cos(0.7 * (i % side));
      image[i] = 0.5 + about[i];
    }
    return new Example(
        "ImagePairs.of(x, y, channels, height, width)",
        "contrast, 1 in the other image",
        -1,
        2,
        List.of(
            new Example.Line(
                "",
                x -> {
                  double[] other = new double[image.length];
                  for (int i = 0; i < other.length; i++) {
                    other[i] = 0.5 + x * about[i];
                  }
                  return ImagePairs.of(Example.row(other), Example.row(image), side, side);
                },
                0,
                x -> about)),
        FEW);
  }
}
