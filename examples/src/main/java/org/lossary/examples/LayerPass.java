package org.lossary.examples;

import java.util.Arrays;

/**
 * A {@link Layer} on a block of images, forwards and backwards, in arrays that are used again. An
 * array of a block has a row for each channel, in which the images follow each other.
 *
 * <p>All products are one loop, {@link #addProducts}, over whole rows that begin at 0: a JIT turns
 * it into vector instructions, as it does not where rows are parts of one array. The order of each
 * sum is that of the program, whatever the machine.
 */
final class LayerPass {
  private final Layer layer;
  private final int window;
  private final int outputs;
  private final float[][] windows;
  private final float[][] turnedWindows;
  private final float[][] weights;
  private final float[][] turnedWeights;
  private final float[][] columnwise;
  private final float[] slope;

  /** For blocks of up to so many images. */
  LayerPass(Layer layer, int images) {
    this.layer = layer;
    window = layer.window();
    outputs = layer.outputs();
    int columns = images * layer.outputPixels();
    windows = new float[window][columns];
    turnedWindows = new float[columns][window];
    weights = new float[outputs][window];
    turnedWeights = new float[window][outputs];
    columnwise = new float[columns][outputs];
    slope = new float[window];
  }

  /**
   * The outputs of some images.
   *
   * @param all weights of the network, of which the layer's begin at a place
   */
  void forward(float[] all, int at, float[][] x, int images, float[][] y) {
    int columns = images * layer.outputPixels();
    float[][] seen = gather(x, images);
    unpack(all, at);
    if (columns >= outputs) {
      for (int o = 0; o < outputs; o++) {
        Arrays.fill(y[o], 0, columns, all[at + layer.biases() + o]);
        addProducts(weights[o], window, seen, columns, y[o]);
      }
    } else {
      // The long rows are the other ones.
      turn(seen, window, columns, turnedWindows);
      turn(weights, outputs, window, turnedWeights);
      for (int c = 0; c < columns; c++) {
        System.arraycopy(all, at + layer.biases(), columnwise[c], 0, outputs);
        addProducts(turnedWindows[c], window, turnedWeights, outputs, columnwise[c]);
      }
      turn(columnwise, columns, outputs, y);
    }
    for (int o = 0; layer.rectified() && o < outputs; o++) {
      for (int i = 0; i < columns; i++) {
        y[o][i] = Math.max(0, y[o][i]);
      }
    }
  }

  /**
   * Adds the slopes by the weights to those of a slice, and works out the slopes by the inputs.
   *
   * @param y what came out
   * @param dy slopes by it; overwritten
   * @param dx receives the slopes by the inputs; left out if it is empty
   */
  void backward(
      float[] all,
      int at,
      float[][] x,
      int images,
      float[][] y,
      float[][] dy,
      float[] slopes,
      float[][] dx) {
    int columns = images * layer.outputPixels();
    turn(gather(x, images), window, columns, turnedWindows);
    for (int o = 0; o < outputs; o++) {
      double sum = 0;
      for (int i = 0; i < columns; i++) {
        dy[o][i] = layer.rectified() && y[o][i] <= 0 ? 0 : dy[o][i];
        sum += dy[o][i];
      }
      slopes[at + layer.biases() + o] += (float) sum;
      Arrays.fill(slope, 0);
      addProducts(dy[o], columns, turnedWindows, window, slope);
      for (int k = 0; k < window; k++) {
        slopes[at + o * window + k] += slope[k];
      }
    }
    if (dx.length > 0) {
      unpack(all, at);
      slopesByWindows(dy, columns);
      scatter(dx, images);
    }
  }

  private void slopesByWindows(float[][] dy, int columns) {
    if (columns >= outputs) {
      turn(weights, outputs, window, turnedWeights);
      for (int k = 0; k < window; k++) {
        Arrays.fill(windows[k], 0, columns, 0);
        addProducts(turnedWeights[k], outputs, dy, columns, windows[k]);
      }
    } else {
      turn(dy, outputs, columns, columnwise);
      for (int c = 0; c < columns; c++) {
        Arrays.fill(turnedWindows[c], 0);
        addProducts(columnwise[c], outputs, weights, window, turnedWindows[c]);
      }
      turn(turnedWindows, columns, window, windows);
    }
  }

  /** {@code y[i] += sum over j of w[j] x[j][i]}, in the order of j. */
  private static void addProducts(float[] w, int count, float[][] x, int n, float[] y) {
    int j = 0;
    for (; j + 3 < count; j += 4) {
      addFour(w[j], w[j + 1], w[j + 2], w[j + 3], x[j], x[j + 1], x[j + 2], x[j + 3], n, y);
    }
    for (; j < count; j++) {
      addOne(w[j], x[j], n, y);
    }
  }

  private static void addFour(
      float a,
      float b,
      float c,
      float d,
      float[] p,
      float[] q,
      float[] r,
      float[] s,
      int n,
      float[] y) {
    for (int i = 0; i < n; i++) {
      y[i] = Math.fma(d, s[i], Math.fma(c, r[i], Math.fma(b, q[i], Math.fma(a, p[i], y[i]))));
    }
  }

  private static void addOne(float a, float[] x, int n, float[] y) {
    for (int i = 0; i < n; i++) {
      y[i] = Math.fma(a, x[i], y[i]);
    }
  }

  private static void turn(float[][] from, int rows, int columns, float[][] to) {
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        to[j][i] = from[i][j];
      }
    }
  }

  private void unpack(float[] all, int at) {
    for (int o = 0; o < outputs; o++) {
      System.arraycopy(all, at + o * window, weights[o], 0, window);
    }
  }

  /** Lays windows side by side, a row for each of their numbers. */
  private float[][] gather(float[][] x, int images) {
    if (layer.side() == 1) {
      return x; // they are the windows
    }
    for (int k = 0; layer.padding() > 0 && k < window; k++) {
      Arrays.fill(windows[k], 0, images * layer.outputPixels(), 0);
    }
    visit(x, images, true);
    return windows;
  }

  /** Adds the numbers of all windows to the pixels that they came from. */
  private void scatter(float[][] dx, int images) {
    for (float[] channel : dx) {
      Arrays.fill(channel, 0, images * layer.side() * layer.side(), 0);
    }
    visit(dx, images, false);
  }

  private void visit(float[][] x, int images, boolean gather) {
    int kernel = layer.kernel();
    int side = layer.side();
    int out = layer.outputSide();
    for (int k = 0; k < window; k++) {
      float[] channel = x[k / (kernel * kernel)];
      int down = k / kernel % kernel - layer.padding();
      int right = k % kernel - layer.padding();
      for (int line = 0; line < images * out; line++) {
        int y = line % out * layer.stride() + down;
        if (y >= 0 && y < side) {
          visitLine(channel, (line / out * side + y) * side, right, windows[k], line * out, gather);
        }
      }
    }
  }

  private void visitLine(
      float[] channel, int line, int right, float[] row, int at, boolean gather) {
    int stride = layer.stride();
    int first = right < 0 ? (stride - 1 - right) / stride : 0;
    int end = Math.min(layer.outputSide(), (layer.side() - 1 - right) / stride + 1);
    for (int x = first; x < end; x++) {
      int pixel = line + x * stride + right;
      if (gather) {
        row[at + x] = channel[pixel];
      } else {
        channel[pixel] += row[at + x];
      }
    }
  }
}
