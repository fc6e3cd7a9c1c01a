package org.lossary.bakeoff.stats;

/**
 * Means over the folds of a repeated cross-validation, with intervals that know that folds share
 * training rows. With J folds in all, k a repeat, and the sample variance s^2 of the J values, the
 * variance of the mean is taken as (1/J + 1/(k - 1)) s^2, where 1/(k - 1) is the number of test
 * rows over that of training rows, and t has J - 1 degrees of freedom: the corrected resampled t
 * test of C. Nadeau and Y. Bengio (Inference for the generalization error, Machine Learning 52,
 * 2003), in the form that R. R. Bouckaert and E. Frank (PAKDD 2004) tested for repeated
 * cross-validation. The naive s^2 / J would call differences real that are not.
 */
public final class PairedFolds {
  private static final double LEVEL = 0.05;

  private PairedFolds() {}

  /** Mean and 95% interval of values, one a fold, {@code perRepeat} folds a repeat. */
  public static Interval interval(double[] values, int perRepeat) {
    double mean = mean(values);
    int n = values.length;
    if (n < 2) {
      return new Interval(mean, Double.NaN, Double.NaN);
    }
    double half = StudentT.twoSidedQuantile(LEVEL, n - 1) * error(values, mean, perRepeat);
    return new Interval(mean, mean - half, mean + half);
  }

  /** Two-sided P of the hypothesis that the expectation is 0; NaN with one fold. */
  public static double p(double[] differences, int perRepeat) {
    int n = differences.length;
    if (n < 2) {
      return Double.NaN;
    }
    double mean = mean(differences);
    // No difference anywhere is no evidence of one.
    return mean == 0 ? 1 : StudentT.twoSided(mean / error(differences, mean, perRepeat), n - 1);
  }

  /** a - b, fold by fold. */
  public static double[] difference(double[] a, double[] b) {
    double[] result = new double[a.length];
    for (int i = 0; i < result.length; i++) {
      result[i] = a[i] - b[i];
    }
    return result;
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double v : values) {
      sum += v;
    }
    return sum / values.length;
  }

  private static double error(double[] values, double mean, int perRepeat) {
    double squares = 0;
    for (double v : values) {
      squares += (v - mean) * (v - mean);
    }
    double variance = squares / (values.length - 1);
    return Math.sqrt((1.0 / values.length + 1.0 / (perRepeat - 1)) * variance);
  }
}
