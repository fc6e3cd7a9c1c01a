package org.lossary.perceptual;

import java.util.Arrays;
import org.lossary.internal.engine.Memory;
import org.lossary.internal.kernel.Rows;

/**
 * Structural dissimilarity of one channel of two images at one scale, and its derivatives.
 *
 * <p>In each window, with means a and b, variances, and the variance of the difference x - y:
 *
 * <pre>
 * p = 1 - luminance = (a - b)^2 / (a^2 + b^2 + C1)
 * q = 1 - contrast  = var(x - y) / (var(x) + var(y) + C2)
 * 1 - similarity    = p + q - p q
 * </pre>
 *
 * which is the usual form, but keeps the digits of small differences: equal images have exactly 0.
 * Variances are taken about the mean of the channel, so that a large offset costs no digits either;
 * what rounding leaves outside of 0 &lt;= var(x - y) &lt;= 2 (var(x) + var(y)) is cut off.
 */
final class Similarity {
  private final SeparableFilter filter = new SeparableFilter();
  private int size = 1;
  private Border border = Border.VALID;
  private double c1;
  private double c2;
  private double factor;

  private int height;
  private int width;
  private int windows;
  private double xShift;
  private double yShift;
  private double[] x = new double[0];
  private double[] y = new double[0];
  private double[] product = new double[0];
  private double[] back = new double[0];
  private double[] xMean = new double[0];
  private double[] yMean = new double[0];
  private double[] xSquare = new double[0];
  private double[] ySquare = new double[0];
  private double[] gap = new double[0];

  /** Means of 1 - similarity and of 1 - contrast over all windows. */
  double dissimilarity;

  double contrastLoss;

  static Similarity of(Memory memory) {
    return memory.object(Similarity.class, Similarity::new);
  }

  /**
   * Sets what is compared and how.
   *
   * @param sample whether variances are divided by one less than the number of pixels of a window
   */
  void settings(
      WindowShape shape,
      int window,
      double sigma,
      double first,
      double second,
      Border edges,
      boolean sample) {
    filter.window(shape, window, sigma);
    size = window;
    border = edges;
    c1 = first * first;
    c2 = second * second;
    double pixels = (double) window * window;
    factor = sample ? pixels / (pixels - 1) : 1;
  }

  /** Compares two images; results are in the fields. */
  void compare(double[] first, double[] second, int rows, int columns) {
    int margin = border == Border.REFLECTED ? size / 2 : 0;
    height = rows + 2 * margin;
    width = columns + 2 * margin;
    windows = (height - size + 1) * (width - size + 1);
    room();
    xShift = Rows.sum(first, 0, rows * columns) / (rows * columns);
    yShift = Rows.sum(second, 0, rows * columns) / (rows * columns);
    pad(first, rows, columns, margin, xShift, x);
    pad(second, rows, columns, margin, yShift, y);
    filter.apply(x, height, width, xMean);
    filter.apply(y, height, width, yMean);
    int n = height * width;
    for (int i = 0; i < n; i++) {
      product[i] = x[i] * x[i];
    }
    filter.apply(product, height, width, xSquare);
    for (int i = 0; i < n; i++) {
      product[i] = y[i] * y[i];
    }
    filter.apply(product, height, width, ySquare);
    for (int i = 0; i < n; i++) {
      double d = x[i] - y[i];
      product[i] = d * d;
    }
    filter.apply(product, height, width, gap);
    losses();
  }

  private void room() {
    int n = height * width;
    if (x.length < n) {
      x = new double[n];
      y = new double[n];
      product = new double[n];
      back = new double[n];
      xMean = new double[n];
      yMean = new double[n];
      xSquare = new double[n];
      ySquare = new double[n];
      gap = new double[n];
    }
  }

  private static void pad(
      double[] from, int rows, int columns, int margin, double shift, double[] to) {
    int wide = columns + 2 * margin;
    for (int i = 0; i < rows + 2 * margin; i++) {
      int source = mirrored(i - margin, rows) * columns;
      for (int j = 0; j < margin; j++) {
        to[i * wide + j] = from[source + margin - j] - shift;
        to[i * wide + margin + columns + j] = from[source + columns - 2 - j] - shift;
      }
      for (int j = 0; j < columns; j++) {
        to[i * wide + margin + j] = from[source + j] - shift;
      }
    }
  }

  private static int mirrored(int i, int n) {
    return i < 0 ? -i : i >= n ? 2 * (n - 1) - i : i;
  }

  /** Leaves the variances in the place of the mean squares. */
  private void losses() {
    for (int i = 0; i < windows; i++) {
      double a = xMean[i];
      double b = yMean[i];
      double xVariance = Math.max(0, factor * (xSquare[i] - a * a));
      double yVariance = Math.max(0, factor * (ySquare[i] - b * b));
      double between = factor * (gap[i] - (a - b) * (a - b));
      xSquare[i] = xVariance;
      ySquare[i] = yVariance;
      gap[i] = Math.max(0, Math.min(between, 2 * (xVariance + yVariance)));
      product[i] = gap[i] / (xVariance + yVariance + c2);
    }
    contrastLoss = Rows.sum(product, 0, windows) / windows;
    for (int i = 0; i < windows; i++) {
      double q = product[i];
      double a = xMean[i] + xShift;
      double b = yMean[i] + yShift;
      double e = (xMean[i] - yMean[i]) + (xShift - yShift);
      double p = e * e / (a * a + b * b + c1);
      product[i] = Math.max(0, p + q - p * q);
    }
    dissimilarity = Rows.sum(product, 0, windows) / windows;
  }

  /**
   * Writes the derivative of {@code whole * dissimilarity + contrast * contrastLoss} by each pixel
   * of the images compared last. What was compared is gone then.
   */
  void derivatives(double whole, double contrast, double[] dx, double[] dy) {
    for (int i = 0; i < windows; i++) {
      double a = xMean[i] + xShift;
      double b = yMean[i] + yShift;
      double d = xMean[i] - yMean[i];
      double e = d + (xShift - yShift);
      double below = a * a + b * b + c1;
      double p = e * e / below;
      double spread = xSquare[i] + ySquare[i] + c2;
      double q = gap[i] / spread;
      double byP = whole / windows * (1 - q) * 2 / below;
      double byQ = (whole * (1 - p) + contrast) / windows * factor / spread;
      double own = -byQ * q;
      double xm = xMean[i];
      double ym = yMean[i];
      xMean[i] = byP * (e - a * p) - 2 * xm * own - 2 * d * byQ;
      yMean[i] = byP * (-e - b * p) - 2 * ym * own + 2 * d * byQ;
      xSquare[i] = own;
      gap[i] = byQ;
    }
    int n = height * width;
    filter.adjoint(xSquare, height, width, product);
    filter.adjoint(gap, height, width, back);
    for (int i = 0; i < n; i++) {
      double both = 2 * (x[i] - y[i]) * back[i];
      x[i] = 2 * x[i] * product[i] + both;
      y[i] = 2 * y[i] * product[i] - both;
    }
    filter.adjoint(xMean, height, width, product);
    filter.adjoint(yMean, height, width, back);
    for (int i = 0; i < n; i++) {
      x[i] += product[i];
      y[i] += back[i];
    }
    fold(x, dx);
    fold(y, dy);
  }

  /** Adds up what each pixel is in all places where it was mirrored to. */
  private void fold(double[] from, double[] to) {
    int margin = border == Border.REFLECTED ? size / 2 : 0;
    int rows = height - 2 * margin;
    int columns = width - 2 * margin;
    Arrays.fill(to, 0, rows * columns, 0);
    for (int i = 0; i < height; i++) {
      int target = mirrored(i - margin, rows) * columns;
      for (int j = 0; j < width; j++) {
        to[target + mirrored(j - margin, columns)] += from[i * width + j];
      }
    }
  }
}
