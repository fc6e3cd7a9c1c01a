package org.lossary.perceptual;

import org.lossary.LossException;
import org.lossary.Matrix;

/** The shape of an image. */
record ImageSize(int channels, int height, int width) {
  ImageSize {
    LossException.require(channels >= 1, "image", "channels", "must be >= 1", channels);
    LossException.require(height >= 1, "image", "height", "must be >= 1", height);
    LossException.require(width >= 1, "image", "width", "must be >= 1", width);
  }

  /** Checks that a matrix holds images of this shape. */
  void check(String inputs, String name, Matrix m) {
    LossException.require(
        (long) height * width == m.columns(),
        inputs,
        name,
        "must have " + height + " x " + width + " columns",
        m.columns());
    LossException.require(
        m.rows() % channels == 0,
        inputs,
        name,
        "must have a multiple of " + channels + " rows (channels)",
        m.rows());
  }
}
