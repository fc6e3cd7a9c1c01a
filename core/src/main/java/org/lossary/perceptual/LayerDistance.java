package org.lossary.perceptual;

import java.util.Arrays;
import org.lossary.Matrix;
import org.lossary.internal.engine.Widen;
import org.lossary.internal.kernel.Rows;

/**
 * The errors of one layer of one pair, channel by channel; memory holds a few rows of positions.
 */
final class LayerDistance {
  private double[] x = new double[0];
  private double[] y = new double[0];
  private double[] errors = new double[0];

  /** The lengths of the features of each side, and the sums of feature times slope. */
  private double[] xLength = new double[0];

  private double[] yLength = new double[0];
  private double[] xAlong = new double[0];
  private double[] yAlong = new double[0];

  /** The sum of the errors; leaves what the gradients need. */
  double value(FeatureDistance loss, FeaturePairs inputs, int layer, int item) {
    int positions = inputs.x(layer).columns();
    int channels = inputs.channels(layer);
    room(positions);
    if (loss.normalised()) {
      lengths(inputs.x(layer), item * channels, channels, positions, xLength);
      lengths(inputs.y(layer), item * channels, channels, positions, yLength);
      Arrays.fill(xAlong, 0, positions, 0);
      Arrays.fill(yAlong, 0, positions, 0);
    }
    double sum = 0;
    for (int c = 0; c < channels; c++) {
      Widen.row(inputs.x(layer), item * channels + c, x);
      Widen.row(inputs.y(layer), item * channels + c, y);
      double weight = inputs.channelWeight(layer, c);
      for (int p = 0; p < positions; p++) {
        double d = difference(loss, p);
        errors[p] = weight * (loss.error() == FeatureError.SQUARED ? d * d : Math.abs(d));
        if (loss.normalised()) {
          double slope = weight * slope(loss, d);
          xAlong[p] += slope * x[p];
          yAlong[p] -= slope * y[p];
        }
      }
      sum += Rows.sum(errors, 0, positions);
    }
    return sum;
  }

  private void room(int positions) {
    if (x.length < positions) {
      x = new double[positions];
      y = new double[positions];
      errors = new double[positions];
      xLength = new double[positions];
      yLength = new double[positions];
      xAlong = new double[positions];
      yAlong = new double[positions];
    }
  }

  private void lengths(Matrix features, int row, int channels, int positions, double[] to) {
    Arrays.fill(to, 0, positions, 0);
    for (int c = 0; c < channels; c++) {
      Widen.row(features, row + c, x);
      for (int p = 0; p < positions; p++) {
        to[p] += x[p] * x[p];
      }
    }
    for (int p = 0; p < positions; p++) {
      to[p] = Math.sqrt(to[p]);
    }
  }

  private double difference(FeatureDistance loss, int p) {
    return loss.normalised()
        ? x[p] / (xLength[p] + loss.epsilon()) - y[p] / (yLength[p] + loss.epsilon())
        : x[p] - y[p];
  }

  private static double slope(FeatureDistance loss, double d) {
    return loss.error() == FeatureError.SQUARED ? 2 * d : Math.signum(d);
  }

  /** Writes the derivatives by the features of one side, times a factor. */
  void gradient(
      FeatureDistance loss,
      FeaturePairs inputs,
      int layer,
      int item,
      boolean second,
      double factor,
      Matrix to) {
    int positions = inputs.x(layer).columns();
    int channels = inputs.channels(layer);
    double[] own = second ? y : x;
    double[] length = second ? yLength : xLength;
    double[] along = second ? yAlong : xAlong;
    for (int c = 0; c < channels; c++) {
      int row = item * channels + c;
      Widen.row(inputs.x(layer), row, x);
      Widen.row(inputs.y(layer), row, y);
      double weight = second ? -inputs.channelWeight(layer, c) : inputs.channelWeight(layer, c);
      for (int p = 0; p < positions; p++) {
        double slope = weight * slope(loss, difference(loss, p));
        if (loss.normalised()) {
          // The length grows with each feature; at a vector of zeros it does so at second order.
          double sum = length[p] + loss.epsilon();
          double pull = length[p] == 0 ? 0 : own[p] / length[p] * (along[p] / sum);
          slope = (slope - pull) / sum;
        }
        errors[p] = slope;
      }
      Widen.out(errors, 0, positions, factor, to, row, 0);
    }
  }
}
