package org.lossary.perceptual.net;

/**
 * Weights of a stack of convolutions of 3 x 3 pixels with zeros beyond the border, each followed by
 * a rectifier; before each but the first, squares of 2 x 2 are averaged.
 */
public final class Network {
  private final int[] channels;
  private final double[] weights;

  /**
   * A network.
   *
   * @param channels of the input and of each layer
   * @param weights of each layer [output, input, row, column], followed by its biases
   */
  public Network(int[] channels, double[] weights) {
    this.channels = channels.clone();
    this.weights = weights.clone();
    if (weights.length != start(layers())) {
      throw new IllegalArgumentException(weights.length + " weights, not " + start(layers()));
    }
  }

  /** The number of weights that a network of these channels has. */
  public static int size(int... channels) {
    int size = 0;
    for (int l = 1; l < channels.length; l++) {
      size += channels[l] * (9 * channels[l - 1] + 1);
    }
    return size;
  }

  /** Number of layers. */
  public int layers() {
    return channels.length - 1;
  }

  /** Number of channels that a layer makes. */
  public int channels(int layer) {
    return channels[layer + 1];
  }

  /** All weights; training changes them in place. */
  public double[] weights() {
    return weights;
  }

  private int start(int layer) {
    int at = 0;
    for (int l = 0; l < layer; l++) {
      at += channels[l + 1] * (9 * channels[l] + 1);
    }
    return at;
  }

  /** Fills in the features of all layers for the image in {@code state}. */
  public void forward(Activations state) {
    for (int l = 0; l < layers(); l++) {
      int height = state.height(l);
      int width = state.width(l);
      double[] in = state.input(l);
      double[] out = state.features(l);
      int at = start(l);
      int bias = at + 9 * channels[l] * channels[l + 1];
      for (int o = 0; o < channels[l + 1]; o++) {
        int to = o * height * width;
        java.util.Arrays.fill(out, to, to + height * width, weights[bias + o]);
        for (int i = 0; i < channels[l]; i++) {
          int from = i * height * width;
          for (int k = 0; k < 9; k++) {
            double weight = weights[at + (o * channels[l] + i) * 9 + k];
            shifted(in, from, out, to, height, width, k / 3 - 1, k % 3 - 1, weight);
          }
        }
        for (int p = to; p < to + height * width; p++) {
          out[p] = Math.max(0, out[p]);
        }
      }
      if (l + 1 < layers()) {
        state.pool(l, channels[l + 1]);
      }
    }
  }

  /** Adds {@code weight} times the pixels {@code down} and {@code right} of each. */
  private static void shifted(
      double[] in,
      int from,
      double[] out,
      int to,
      int height,
      int width,
      int down,
      int right,
      double weight) {
    int first = Math.max(0, -right);
    int end = Math.min(width, width - right);
    for (int y = Math.max(0, -down); y < Math.min(height, height - down); y++) {
      int source = from + (y + down) * width + right;
      int target = to + y * width;
      for (int x = first; x < end; x++) {
        out[target + x] += weight * in[source + x];
      }
    }
  }

  /**
   * Goes back from the slopes by the features, which the caller has put into {@code state}, to
   * those by the image.
   *
   * @param slopes receives the sums of the derivatives by the weights; may be empty
   */
  public void backward(Activations state, double[] slopes) {
    for (int l = layers() - 1; l >= 0; l--) {
      int height = state.height(l);
      int width = state.width(l);
      double[] out = state.features(l);
      double[] by = state.slopes(l);
      if (l + 1 < layers()) {
        state.unpool(l, channels[l + 1]);
      }
      double[] in = state.input(l);
      double[] back = state.inputSlopes(l);
      java.util.Arrays.fill(back, 0, channels[l] * height * width, 0);
      int at = start(l);
      int bias = at + 9 * channels[l] * channels[l + 1];
      for (int o = 0; o < channels[l + 1]; o++) {
        int from = o * height * width;
        double sum = 0;
        for (int p = from; p < from + height * width; p++) {
          by[p] = out[p] > 0 ? by[p] : 0;
          sum += by[p];
        }
        if (slopes.length > 0) {
          slopes[bias + o] += sum;
        }
        for (int i = 0; i < channels[l]; i++) {
          int to = i * height * width;
          for (int k = 0; k < 9; k++) {
            int w = at + (o * channels[l] + i) * 9 + k;
            shifted(by, from, back, to, height, width, 1 - k / 3, 1 - k % 3, weights[w]);
            if (slopes.length > 0) {
              slopes[w] += product(in, to, by, from, height, width, k / 3 - 1, k % 3 - 1);
            }
          }
        }
      }
    }
  }

  private static double product(
      double[] in, int from, double[] by, int at, int height, int width, int down, int right) {
    int first = Math.max(0, -right);
    int end = Math.min(width, width - right);
    double sum = 0;
    for (int y = Math.max(0, -down); y < Math.min(height, height - down); y++) {
      for (int x = first; x < end; x++) {
        sum += in[from + (y + down) * width + right + x] * by[at + y * width + x];
      }
    }
    return sum;
  }
}
