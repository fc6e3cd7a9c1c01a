package org.lossary.perceptual.net;

/** What a {@link Network} makes of one image, and the slopes by it; is used again. */
public final class Activations {
  private final int[] heights;
  private final int[] widths;
  private final double[][] inputs;
  private final double[][] features;
  private final double[][] inputSlopes;
  private final double[][] slopes;

  /** For images of one channel and a size. */
  public Activations(Network network, int height, int width) {
    int layers = network.layers();
    heights = new int[layers];
    widths = new int[layers];
    inputs = new double[layers][];
    features = new double[layers][];
    inputSlopes = new double[layers][];
    slopes = new double[layers][];
    for (int l = 0; l < layers; l++) {
      heights[l] = height >> l;
      widths[l] = width >> l;
      int pixels = heights[l] * widths[l];
      int from = l == 0 ? 1 : network.channels(l - 1);
      inputs[l] = new double[from * pixels];
      inputSlopes[l] = new double[from * pixels];
      features[l] = new double[network.channels(l) * pixels];
      slopes[l] = new double[network.channels(l) * pixels];
    }
  }

  /** Height of a layer. */
  public int height(int layer) {
    return heights[layer];
  }

  /** Width of a layer. */
  public int width(int layer) {
    return widths[layer];
  }

  /** What a layer gets: the image, for the first. */
  public double[] input(int layer) {
    return inputs[layer];
  }

  /** What a layer makes. */
  public double[] features(int layer) {
    return features[layer];
  }

  /** The derivatives by what a layer gets: the gradient by the image, for the first. */
  public double[] inputSlopes(int layer) {
    return inputSlopes[layer];
  }

  /** The derivatives by what a layer makes, without those that come through later layers. */
  public double[] slopes(int layer) {
    return slopes[layer];
  }

  /** Averages squares of a layer for the next one. */
  void pool(int layer, int channels) {
    squares(layer, channels, features[layer], inputs[layer + 1], false);
  }

  /** Adds the slopes of the next layer's input to those of a layer. */
  void unpool(int layer, int channels) {
    squares(layer, channels, slopes[layer], inputSlopes[layer + 1], true);
  }

  private void squares(int layer, int channels, double[] fine, double[] coarse, boolean back) {
    int width = widths[layer];
    int rows = heights[layer + 1];
    int columns = widths[layer + 1];
    for (int c = 0; c < channels; c++) {
      for (int i = 0; i < rows; i++) {
        int at = (c * heights[layer] + 2 * i) * width;
        int to = (c * rows + i) * columns;
        for (int j = 0; j < columns; j++, at += 2) {
          if (back) {
            double quarter = 0.25 * coarse[to + j];
            fine[at] += quarter;
            fine[at + 1] += quarter;
            fine[at + width] += quarter;
            fine[at + width + 1] += quarter;
          } else {
            coarse[to + j] =
                0.25 * ((fine[at] + fine[at + 1]) + (fine[at + width] + fine[at + width + 1]));
          }
        }
      }
    }
  }
}
