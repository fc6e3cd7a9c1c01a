package org.lossary.bakeoff.stats;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Holm's step-down adjustment: with m hypotheses, the P values in ascending order are multiplied by
 * m, m - 1, ..., 1 and never fall (S. Holm, Scandinavian Journal of Statistics 6, 1979). Those
 * below a level then have at most that chance of one false alarm among all.
 */
public final class Holm {
  private Holm() {}

  /** Adjusted P values, in the order given; NaN stays NaN and does not count. */
  public static double[] adjust(double... p) {
    int[] order =
        IntStream.range(0, p.length)
            .filter(i -> !Double.isNaN(p[i]))
            .boxed()
            .sorted(Comparator.comparingDouble(i -> p[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] adjusted = p.clone();
    double least = 0;
    for (int r = 0; r < order.length; r++) {
      least = Math.max(least, Math.min(1, (order.length - r) * p[order[r]]));
      adjusted[order[r]] = least;
    }
    return adjusted;
  }
}
