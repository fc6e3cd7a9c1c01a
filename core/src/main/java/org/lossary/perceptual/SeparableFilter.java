package org.lossary.perceptual;

import java.util.Arrays;
import org.lossary.internal.maths.Maths64;

/** Weighted means over square windows inside an image, by rows and then by columns; the adjoint. */
final class SeparableFilter {
  private double[] taps = new double[0];
  private double[] work = new double[0];
  private int size;

  /** Sets the window. */
  void window(WindowShape shape, int width, double sigma) {
    size = width;
    if (taps.length < width) {
      taps = new double[width];
    }
    double sum = 0;
    for (int k = 0; k < width; k++) {
      double t = (k - width / 2) / sigma;
      taps[k] = shape == WindowShape.UNIFORM ? 1 : Maths64.exp(-0.5 * t * t);
      sum += taps[k];
    }
    for (int k = 0; k < width; k++) {
      taps[k] /= sum;
    }
  }

  private void work(int length) {
    if (work.length < length) {
      work = new double[length];
    }
  }

  /** Writes the means over the windows of {@code in}, which has the given height and width. */
  void apply(double[] in, int height, int width, double[] out) {
    int columns = width - size + 1;
    int rows = height - size + 1;
    work(height * columns);
    for (int i = 0; i < height; i++) {
      Arrays.fill(work, i * columns, (i + 1) * columns, 0);
      for (int k = 0; k < size; k++) {
        add(taps[k], in, i * width + k, work, i * columns, columns);
      }
    }
    for (int i = 0; i < rows; i++) {
      Arrays.fill(out, i * columns, (i + 1) * columns, 0);
      for (int k = 0; k < size; k++) {
        add(taps[k], work, (i + k) * columns, out, i * columns, columns);
      }
    }
  }

  /** Writes what a derivative by each mean is by each pixel; height and width are the image's. */
  void adjoint(double[] means, int height, int width, double[] out) {
    int columns = width - size + 1;
    int rows = height - size + 1;
    work(height * columns);
    Arrays.fill(work, 0, height * columns, 0);
    for (int i = 0; i < rows; i++) {
      for (int k = 0; k < size; k++) {
        add(taps[k], means, i * columns, work, (i + k) * columns, columns);
      }
    }
    Arrays.fill(out, 0, height * width, 0);
    for (int i = 0; i < height; i++) {
      for (int k = 0; k < size; k++) {
        add(taps[k], work, i * columns, out, i * width + k, columns);
      }
    }
  }

  private static void add(double factor, double[] from, int at, double[] to, int toAt, int n) {
    for (int j = 0; j < n; j++) {
      to[toAt + j] += factor * from[at + j];
    }
  }
}
