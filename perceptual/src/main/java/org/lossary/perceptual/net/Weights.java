package org.lossary.perceptual.net;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The weights that come with the module: floats, the first byte of each the highest. */
final class Weights {
  static final int[] CHANNELS = {1, 8, 16, 16};
  static final Network NETWORK = load();

  private Weights() {}

  private static Network load() {
    double[] weights = new double[Network.size(CHANNELS)];
    try (InputStream file =
            Objects.requireNonNull(Weights.class.getResourceAsStream("digits.net"));
        DataInputStream in = new DataInputStream(file)) {
      for (int i = 0; i < weights.length; i++) {
        weights[i] = in.readFloat();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Network(CHANNELS, weights);
  }
}
