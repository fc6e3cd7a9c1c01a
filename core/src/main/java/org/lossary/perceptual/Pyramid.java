package org.lossary.perceptual;

import org.jspecify.annotations.Nullable;
import org.lossary.Doubles;
import org.lossary.Matrix;
import org.lossary.internal.engine.Items;
import org.lossary.internal.engine.Memory;
import org.lossary.internal.engine.Widen;
import org.lossary.internal.maths.Maths64;

/**
 * Two images at several scales, one behind the other in an array, and the product of what {@link
 * Similarity} says of each. Channels are compared one by one, once for the product and once more
 * for its derivatives, so that memory holds one channel.
 */
final class Pyramid {
  private double[] x = new double[0];
  private double[] y = new double[0];
  private double[] dx = new double[0];
  private double[] dy = new double[0];

  /** What each mean lacks of 1, by channel and scale; then the derivative of the loss by it. */
  private double[] losses = new double[0];

  private int scales;
  private int height;
  private int width;

  static Pyramid of(Memory memory) {
    return memory.object(Pyramid.class, Pyramid::new);
  }

  /** Evaluates an item. */
  double item(
      MsSsim loss,
      ImagePairs inputs,
      int item,
      double factor,
      @Nullable Matrix[] gradients,
      Memory memory) {
    Similarity similarity = Similarity.of(memory);
    int channels = inputs.channels();
    size(loss.weights().size(), inputs.height(), inputs.width(), channels);
    for (int c = 0; c < channels; c++) {
      read(inputs, item * channels + c);
      for (int j = 0, at = 0; j < scales; at += pixels(j), j++) {
        compare(similarity, at, j, memory);
        losses[c * scales + j] =
            j == scales - 1 ? similarity.dissimilarity : similarity.contrastLoss;
      }
    }
    double value = loss.byChannel() ? mean(loss, channels) : pooled(loss, channels);
    Matrix toX = Items.wanted(gradients, 0);
    Matrix toY = Items.wanted(gradients, 1);
    if (toX != null || toY != null) {
      for (int c = 0; c < channels; c++) {
        read(inputs, item * channels + c);
        derivatives(similarity, c, memory);
        int row = item * channels + c;
        if (toX != null) {
          Widen.out(dx, 0, height * width, factor, toX, row, 0);
        }
        if (toY != null) {
          Widen.out(dy, 0, height * width, factor, toY, row, 0);
        }
      }
    }
    return value;
  }

  private void size(int count, int rows, int columns, int channels) {
    scales = count;
    height = rows;
    width = columns;
    int all = 0;
    for (int j = 0; j < count; j++) {
      all += pixels(j);
    }
    if (x.length < all) {
      x = new double[all];
      y = new double[all];
      dx = new double[all];
      dy = new double[all];
    }
    if (losses.length < channels * count) {
      losses = new double[channels * count];
    }
  }

  private int pixels(int scale) {
    return (height >> scale) * (width >> scale);
  }

  private void read(ImagePairs inputs, int row) {
    Widen.row(inputs.x(), row, x);
    Widen.row(inputs.y(), row, y);
    for (int j = 0, at = 0; j < scales - 1; at += pixels(j), j++) {
      halve(x, at, j);
      halve(y, at, j);
    }
  }

  private void halve(double[] a, int at, int scale) {
    int wide = width >> scale;
    int rows = height >> (scale + 1);
    int columns = width >> (scale + 1);
    int to = at + pixels(scale);
    for (int i = 0; i < rows; i++) {
      int from = at + 2 * i * wide;
      for (int k = 0; k < columns; k++) {
        double above = a[from + 2 * k] + a[from + 2 * k + 1];
        double below = a[from + wide + 2 * k] + a[from + wide + 2 * k + 1];
        a[to + i * columns + k] = 0.25 * (above + below);
      }
    }
  }

  private void compare(Similarity similarity, int at, int scale, Memory memory) {
    int n = pixels(scale);
    double[] first = memory.doubles(0, n);
    double[] second = memory.doubles(1, n);
    System.arraycopy(x, at, first, 0, n);
    System.arraycopy(y, at, second, 0, n);
    similarity.compare(first, second, height >> scale, width >> scale);
  }

  private double mean(MsSsim loss, int channels) {
    double sum = 0;
    for (int c = 0; c < channels; c++) {
      sum += product(loss, c * scales, 1.0 / channels);
    }
    return sum / channels;
  }

  private double pooled(MsSsim loss, int channels) {
    for (int j = 0; j < scales; j++) {
      double sum = 0;
      for (int c = 0; c < channels; c++) {
        sum += losses[c * scales + j];
      }
      losses[j] = sum / channels;
    }
    double value = product(loss, 0, 1.0 / channels);
    for (int c = 1; c < channels; c++) {
      System.arraycopy(losses, 0, losses, c * scales, scales);
    }
    return value;
  }

  /** 1 less the product, from logarithms of 1 less each loss, so that small losses keep digits. */
  private double product(MsSsim loss, int at, double share) {
    Doubles weights = loss.weights();
    double half = loss.negative() == NegativeContrast.SHIFTED ? 0.5 : 1;
    double log = 0;
    boolean zero = false;
    for (int j = 0; j < scales; j++) {
      double lacks = half * losses[at + j];
      zero |= weights.get(j) > 0 && lacks >= 1;
      log += weights.get(j) == 0 || lacks >= 1 ? 0 : weights.get(j) * Maths64.log1p(-lacks);
    }
    double index = Maths64.exp(log);
    for (int j = 0; j < scales; j++) {
      double lacks = half * losses[at + j];
      losses[at + j] =
          zero || weights.get(j) == 0 ? 0 : share * half * weights.get(j) * index / (1 - lacks);
    }
    return zero ? 1 : -Maths64.expm1(log);
  }

  /** Fills dx and dy for a channel that was read. */
  private void derivatives(Similarity similarity, int channel, Memory memory) {
    int end = 0;
    for (int j = 0; j < scales; j++) {
      compare(similarity, end, j, memory);
      double slope = losses[channel * scales + j];
      boolean last = j == scales - 1;
      int n = pixels(j);
      double[] byX = memory.doubles(0, n);
      double[] byY = memory.doubles(1, n);
      similarity.derivatives(last ? slope : 0, last ? 0 : slope, byX, byY);
      System.arraycopy(byX, 0, dx, end, n);
      System.arraycopy(byY, 0, dy, end, n);
      end += n;
    }
    for (int j = scales - 2, at = end - pixels(scales - 1); j >= 0; j--) {
      at -= pixels(j);
      spread(dx, at, j);
      spread(dy, at, j);
    }
  }

  /** Adds the derivatives of a scale to those of the finer one. */
  private void spread(double[] a, int at, int scale) {
    int wide = width >> scale;
    int rows = height >> (scale + 1);
    int columns = width >> (scale + 1);
    int from = at + pixels(scale);
    for (int i = 0; i < rows; i++) {
      int to = at + 2 * i * wide;
      for (int k = 0; k < columns; k++) {
        double quarter = 0.25 * a[from + i * columns + k];
        a[to + 2 * k] += quarter;
        a[to + 2 * k + 1] += quarter;
        a[to + wide + 2 * k] += quarter;
        a[to + wide + 2 * k + 1] += quarter;
      }
    }
  }
}
