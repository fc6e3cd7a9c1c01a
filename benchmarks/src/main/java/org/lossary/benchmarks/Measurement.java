package org.lossary.benchmarks;

import java.util.Arrays;
import java.util.Map;

/**
 * What was measured of a case.
 *
 * @param of the case
 * @param nanos nanoseconds a call of each side, round by round; the same round of two sides was
 *     measured within a second
 * @param bytes bytes that Lossary allocates a call
 */
record Measurement(Case of, Map<Side, double[]> nanos, double bytes) {

  /** Quartiles of a sample. */
  record Quartiles(double low, double median, double high) {
    static Quartiles of(double[] sample) {
      double[] sorted = sample.clone();
      Arrays.sort(sorted);
      return new Quartiles(at(sorted, 0.25), at(sorted, 0.5), at(sorted, 0.75));
    }

    private static double at(double[] sorted, double share) {
      double place = share * (sorted.length - 1);
      int below = (int) place;
      int above = Math.min(below + 1, sorted.length - 1);
      return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
  }

  /** Median of the nanoseconds a call. */
  double call(Side side) {
    return Quartiles.of(sample(side)).median();
  }

  /** Median of the nanoseconds an element. */
  double element(Side side) {
    return call(side) / of.size();
  }

  /** How many times longer one side takes than another: quartiles of the ratios of all rounds. */
  Quartiles ratio(Side slower, Side faster) {
    double[] a = sample(slower);
    double[] b = sample(faster);
    double[] ratios = new double[a.length];
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] = a[i] / b[i];
    }
    return Quartiles.of(ratios);
  }

  /**
   * Bytes that the lanes move a second, as a share of what the triad moves on arrays of the same
   * size.
   */
  Quartiles shareOfTriad() {
    Quartiles time = ratio(Side.TRIAD, Side.LANES);
    double traffic = of.arrays() / 3.0;
    return new Quartiles(traffic * time.low(), traffic * time.median(), traffic * time.high());
  }

  /** Gigabytes a second of the triad. */
  double triadBandwidth() {
    return 3.0 * of.size() * of.type().bytes / call(Side.TRIAD);
  }

  private double[] sample(Side side) {
    double[] sample = nanos.get(side);
    if (sample == null) {
      throw new IllegalStateException("nothing was measured of " + side);
    }
    return sample;
  }
}
