package org.lossary.examples;

/**
 * A convolution, with or without a rectifier behind it. One whose kernel covers the whole image is
 * a dense layer.
 *
 * @param channels of the input
 * @param side height and width of the input
 * @param outputs channels of the output
 * @param kernel height and width of a window
 * @param stride pixels from one window to the next
 * @param padding zeros around the input
 * @param rectified whether negative outputs become 0
 */
public record Layer(
    int channels, int side, int outputs, int kernel, int stride, int padding, boolean rectified) {

  /** A convolution with a rectifier that halves height and width. */
  public static Layer halving(int channels, int side, int outputs) {
    return new Layer(channels, side, outputs, 3, 2, 1, true);
  }

  /** A layer in which each output sees all of the input. */
  public static Layer dense(int channels, int side, int outputs, boolean rectified) {
    return new Layer(channels, side, outputs, side, 1, 0, rectified);
  }

  /** Height and width of the output. */
  public int outputSide() {
    return (side + 2 * padding - kernel) / stride + 1;
  }

  /** Pixels of the output. */
  int outputPixels() {
    return outputSide() * outputSide();
  }

  /** Numbers of a window. */
  int window() {
    return channels * kernel * kernel;
  }

  /** Weights, window by window, and the biases behind them. */
  int parameters() {
    return outputs * (window() + 1);
  }

  /** Where in these the biases begin. */
  int biases() {
    return outputs * window();
  }
}
