package org.lossary.metric;

import org.lossary.internal.maths.Maths64;

/**
 * A negative for each positive, drawn so that all distances are as likely: see {@link
 * RandomMiners#distanceWeighted}.
 */
record DensityRule(int columns, double cutoff, double far, long seed) implements MiningRule {
  @Override
  public double reach(MinedAnchor a) {
    return a.positiveCount == 0 ? Double.NEGATIVE_INFINITY : far;
  }

  @Override
  public void choose(MinedAnchor a, IndexLists triplets, IndexLists none) {
    double[] sums = new double[a.negativeCount];
    double most = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < a.negativeCount; k++) {
      double d = a.negativeFar[k];
      sums[k] = d < far ? -logDensity(Math.max(d, cutoff)) : Double.NEGATIVE_INFINITY;
      most = Math.max(most, sums[k]);
    }
    double sum = 0;
    for (int k = 0; k < sums.length && most > Double.NEGATIVE_INFINITY; k++) {
      sum += Maths64.exp(sums[k] - most);
      sums[k] = sum;
    }
    // Numbers of its own for each anchor: what is drawn does not depend on who draws first.
    Seeded random = new Seeded(seed, a.anchor);
    for (int i = 0; i < a.positiveCount && sum > 0; i++) {
      double u = Math.min(random.unit() * sum, Math.nextDown(sum));
      triplets.add(a.anchor, a.positives[i], a.negatives[drawn(sums, u)]);
    }
  }

  private double logDensity(double d) {
    return (columns - 2) * Maths64.log(d) + (columns - 3) / 2.0 * Maths64.log(1 - d * d / 4);
  }

  /** The first place at which sums are beyond {@code u}, which is less than the last of them. */
  private static int drawn(double[] sums, double u) {
    int low = 0;
    int high = sums.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sums[middle] > u) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
