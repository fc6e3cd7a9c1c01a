package org.lossary.perceptual;

import java.util.List;
import org.lossary.Inputs;
import org.lossary.InputsInfo;
import org.lossary.LossException;
import org.lossary.Matrix;

/**
 * Pairs of images x and y of one size: a row for each channel of each image, a column for each
 * pixel, row of pixels after row of pixels, as an array of shape [image, channel, height, width]
 * lies in memory. An item is a pair.
 */
public final class ImagePairs extends Inputs<ImagePairs> {
  /** What it holds. */
  public static final InputsInfo INFO =
      InputsInfo.ofItem("a pair of images")
          .matrix(
              "x",
              "images * channels x height * width",
              "pixels of each channel, image after image",
              "real, of the range that dataRange says")
          .matrix(
              "y",
              "images * channels x height * width",
              "the same of the other images",
              "real, of the range that dataRange says");

  private static final List<String> NAMES = List.of("x", "y");
  private static final String NAME = "image pairs";

  private final ImageSize size;

  private ImagePairs(List<? extends Matrix> matrices, Settings settings, ImageSize size) {
    super(matrices, settings);
    this.size = size;
  }

  /**
   * Pairs of images of one channel.
   *
   * @throws LossException unless both have height times width columns, and as many rows
   */
  public static ImagePairs of(Matrix x, Matrix y, int height, int width) {
    return of(x, y, 1, height, width);
  }

  /**
   * Pairs of images.
   *
   * @throws LossException unless both have height times width columns, and as many rows, a multiple
   *     of the channels
   */
  public static ImagePairs of(Matrix x, Matrix y, int channels, int height, int width) {
    ImageSize size = new ImageSize(channels, height, width);
    size.check(NAME, "x", x);
    LossException.require(
        y.rows() == x.rows() && y.columns() == x.columns(),
        NAME,
        "y",
        "must have the shape of x (" + x + ")",
        y);
    return new ImagePairs(List.of(x, y), Settings.DEFAULT, size);
  }

  @Override
  protected ImagePairs with(List<? extends Matrix> matrices, Settings settings) {
    return new ImagePairs(matrices, settings, size);
  }

  /** The first images. */
  public Matrix x() {
    return matrices().get(0);
  }

  /** The second images. */
  public Matrix y() {
    return matrices().get(1);
  }

  /** Number of channels of an image. */
  public int channels() {
    return size.channels();
  }

  /** Number of rows of pixels. */
  public int height() {
    return size.height();
  }

  /** Number of pixels in a row. */
  public int width() {
    return size.width();
  }

  @Override
  public List<String> names() {
    return NAMES;
  }

  @Override
  public int items() {
    return x().rows() / size.channels();
  }
}
