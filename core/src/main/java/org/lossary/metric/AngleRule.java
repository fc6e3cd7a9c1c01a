package org.lossary.metric;

/** Triplets with a large angle at the negative: see {@link Miners#angular}. */
record AngleRule(double[] z, int columns, Distance distance, double limit, double slack)
    implements MiningRule {
  private static final double FAR = Double.POSITIVE_INFINITY;
  private static final double NONE = Double.NEGATIVE_INFINITY;

  /**
   * Makes the rule.
   *
   * @param z all rows, as the distance sees them
   * @param limit the angle, in radians
   */
  static AngleRule of(double[] z, int columns, Distance distance, double limit) {
    double most = 0;
    for (double x : z) {
      most = Math.max(most, Math.abs(x));
    }
    // Rows far from 0 have centres that are rounded by more than distances are.
    return new AngleRule(z, columns, distance, limit, 8.0 * columns * Math.ulp(most));
  }

  @Override
  public double reach(MinedAnchor a) {
    double most = NONE;
    for (int i = 0; i < a.positiveCount; i++) {
      most = Math.max(most, reach(a.positiveFar[i] / 2));
    }
    return most;
  }

  /** Beyond so much a negative is too far from the centre, by the inequality of triangles. */
  private double reach(double half) {
    boolean metric = distance == Distance.EUCLIDEAN || distance == Distance.NORMALIZED_EUCLIDEAN;
    double slope = StrictMath.tan(limit);
    return metric && limit > 0 && slope > 0 ? (half + slack) * (1 + 1 / slope) * (1 + 1e-9) : FAR;
  }

  @Override
  public void choose(MinedAnchor a, IndexLists triplets, IndexLists none) {
    double[] centre = new double[columns];
    for (int i = 0; i < a.positiveCount; i++) {
      for (int j = 0; j < columns; j++) {
        centre[j] = (z[a.anchor * columns + j] + z[a.positives[i] * columns + j]) / 2;
      }
      double half = distance.of(z, a.anchor * columns, centre, 0, columns);
      double reach = reach(a.positiveFar[i] / 2);
      for (int k = 0; k < a.negativeCount; k++) {
        if (a.negativeFar[k] <= reach) {
          double high = distance.of(z, a.negatives[k] * columns, centre, 0, columns);
          if (StrictMath.atan(half / high) > limit) {
            triplets.add(a.anchor, a.positives[i], a.negatives[k]);
          }
        }
      }
    }
  }
}
