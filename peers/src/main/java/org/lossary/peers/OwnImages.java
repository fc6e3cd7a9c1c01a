package org.lossary.peers;

import java.util.Arrays;
import java.util.List;
import org.lossary.Catalog;
import org.lossary.Loss;
import org.lossary.StructuredLoss;
import org.lossary.perceptual.ImagePairs;

/**
 * Lossary's own losses of two images, under {@code lossary/ID}: inputs {@code x} and {@code y},
 * each [height, width], [channels, height, width] or [images, channels, height, width]; parameters
 * as in the catalogue, and {@code reduction} over images. Gradients are by both.
 */
final class OwnImages {
  private OwnImages() {}

  static boolean compares(Catalog.Entry entry) {
    return entry.create() instanceof StructuredLoss<?> loss && loss.inputs() == ImagePairs.class;
  }

  static PeerResult compute(Catalog.Entry entry, PeerCase c) {
    Loss loss = OwnLosses.loss(entry, c);
    Tensor x = c.input("x");
    Tensor y = c.input("y");
    int[] shape = x.shape();
    if (shape.length < 2 || shape.length > 4) {
      throw new PeerException(
          "input x must be [height, width], [channels, height, width] or [images, channels, height,"
              + " width], got "
              + Arrays.toString(shape));
    }
    if (!Arrays.equals(y.shape(), shape)) {
      throw new PeerException(
          "input y must have the shape "
              + Arrays.toString(shape)
              + " of x, got "
              + Arrays.toString(y.shape()));
    }
    int height = x.axis(-2);
    int width = x.axis(-1);
    int channels = shape.length > 2 ? x.axis(-3) : 1;
    int images = shape.length > 3 ? shape[0] : 1;
    ImagePairs inputs =
        ImagePairs.of(
            Evaluated.matrix(c, x.data(), images * channels, height * width),
            Evaluated.matrix(c, y.data(), images * channels, height * width),
            channels,
            height,
            width);
    @SuppressWarnings("unchecked") // compares() has asked for its inputs.
    StructuredLoss<ImagePairs> of = (StructuredLoss<ImagePairs>) loss;
    return Structured.by(c, of, inputs, List.of("x", "y"), new int[] {images}, images);
  }
}
