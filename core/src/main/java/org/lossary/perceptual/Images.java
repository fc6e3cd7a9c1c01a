package org.lossary.perceptual;

import java.util.List;
import org.lossary.Inputs;
import org.lossary.InputsInfo;
import org.lossary.Matrix;

/**
 * Images of one size: a row for each channel of each image, a column for each pixel, as in {@link
 * ImagePairs}. An item is an image.
 */
public final class Images extends Inputs<Images> {
  /** What it holds. */
  public static final InputsInfo INFO =
      InputsInfo.ofItem("an image")
          .matrix(
              "x",
              "images * channels x height * width",
              "pixels of each channel, image after image",
              "real");

  private static final List<String> NAMES = List.of("x");

  private final ImageSize size;

  private Images(List<? extends Matrix> matrices, Settings settings, ImageSize size) {
    super(matrices, settings);
    this.size = size;
  }

  /**
   * Images of one channel.
   *
   * @throws org.lossary.LossException unless there are height times width columns
   */
  public static Images of(Matrix x, int height, int width) {
    return of(x, 1, height, width);
  }

  /**
   * Images.
   *
   * @throws org.lossary.LossException unless there are height times width columns, and a multiple
   *     of the channels as rows
   */
  public static Images of(Matrix x, int channels, int height, int width) {
    ImageSize size = new ImageSize(channels, height, width);
    size.check("images", "x", x);
    return new Images(List.of(x), Settings.DEFAULT, size);
  }

  @Override
  protected Images with(List<? extends Matrix> matrices, Settings settings) {
    return new Images(matrices, settings, size);
  }

  /** The images. */
  public Matrix x() {
    return matrices().get(0);
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
