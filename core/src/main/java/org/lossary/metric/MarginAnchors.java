package org.lossary.metric;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.lossary.Matrix;

/** The anchors of a {@link MarginLoss}, with their boundaries and the derivatives by these. */
final class MarginAnchors {
  /** What an anchor leaves: the derivative of its value by its boundary. */
  private static final int SLOPE = 0;

  private @Nullable MarginLoss loss;
  private double[] boundaries = new double[0];
  private double[] slopes = new double[0];

  void begin(MarginLoss of, BoundaryEmbeddings inputs) {
    loss = of;
    int n = inputs.items();
    int rows = inputs.boundaries().rows();
    if (boundaries.length < n) {
      boundaries = new double[n];
    }
    if (slopes.length < rows) {
      slopes = new double[rows];
    }
    for (int i = 0; i < n; i++) {
      boundaries[i] = inputs.boundaries().get(inputs.boundaryOf(i), 0);
    }
  }

  void release() {
    loss = null;
  }

  private MarginLoss loss() {
    MarginLoss of = loss;
    if (of == null) {
      throw new IllegalStateException("released");
    }
    return of;
  }

  Distance distance() {
    return loss().distance();
  }

  Reducer reducer() {
    return loss().reducer();
  }

  /**
   * Every hinge of a positive occurs once for each negative, and the other way round; of listed
   * triplets, once.
   */
  static void anchor(MarginAnchors state, Anchor a) {
    MarginLoss loss = state.loss();
    double sign = loss.distance().sign();
    double boundary = state.boundaries[a.row];
    int withPositive = a.triplets ? 1 : a.negatives;
    int withNegative = a.triplets ? 1 : a.positives;
    double triplets = (double) a.positives * withPositive;
    double slope = loss.nu() * triplets;
    for (int k = 0; k < a.positives; k++) {
      double x = sign * (a.toPositive[k] - boundary) + loss.margin();
      a.add(Math.max(0, x), withPositive);
      double pull = x > 0 ? sign * withPositive : 0;
      a.positiveSlope[k] = pull;
      slope -= pull;
    }
    for (int k = 0; k < a.negatives; k++) {
      double x = sign * (boundary - a.toNegative[k]) + loss.margin();
      a.add(Math.max(0, x), withNegative);
      double push = x > 0 ? sign * withNegative : 0;
      a.negativeSlope[k] = -push;
      slope += push;
    }
    a.sum[0] += loss.nu() * boundary * triplets;
    a.leave(SLOPE, slope);
  }

  /** Adds up the derivatives by each boundary, in the order of the anchors. */
  void write(Anchors anchors, BoundaryEmbeddings inputs, Matrix to) {
    Arrays.fill(slopes, 0, to.rows(), 0);
    for (int i = 0; i < inputs.items(); i++) {
      slopes[inputs.boundaryOf(i)] += anchors.left(i, SLOPE);
    }
    for (int k = 0; k < to.rows(); k++) {
      to.set(k, 0, slopes[k]);
    }
  }
}
