package org.lossary.bakeoff.stats;

/**
 * Means over folds, with intervals that know that folds share training rows. With J folds in all
 * and the sample variance s^2 of the J values, the variance of the mean is taken as (1/J + r) s^2,
 * where r is the number of test rows over that of training rows, 1/(k - 1) for k folds a repeat,
 * and t has J - 1 degrees of freedom: the corrected resampled t test of C. Nadeau and Y. Bengio
 * (Inference for the generalization error, Machine Learning 52, 2003), in the form that R. R.
 * Bouckaert and E. Frank (PAKDD 2004) tested for repeated cross-validation. The naive s^2 / J would
 * call differences real that are not.
 */
public final class PairedFolds {
  /**
   * The chance of a false alarm that is taken: below it P is proof, and intervals have the rest.
   */
  public static final double LEVEL = 0.05;

  private PairedFolds() {}

  /** Test rows for a training row when k parts take turns as the test part. */
  public static double crossValidation(int parts) {
    return 1.0 / (parts - 1);
  }

  /**
   * Test rows for a training row when each of so many blocks after the first is judged by models of
   * all blocks before it: the mean of 1, 1/2, 1/3, and so on.
   */
  public static double growingBlocks(int folds) {
    double sum = 0;
    for (int f = 1; f <= folds; f++) {
      sum += 1.0 / f;
    }
    return sum / folds;
  }

  /** Mean and 95% interval of values, one a fold, with so many test rows for a training row. */
  public static Interval interval(double[] values, double testPerTrain) {
    return interval(values, testPerTrain, 1);
  }

  /**
   * The same for one of several means of which any might have been taken: the interval that all of
   * them have at once with 95% (Bonferroni).
   */
  public static Interval interval(double[] values, double testPerTrain, int among) {
    double mean = mean(values);
    int n = values.length;
    if (n < 2) {
      return new Interval(mean, Double.NaN, Double.NaN);
    }
    double half =
        StudentT.twoSidedQuantile(LEVEL / among, n - 1) * error(values, mean, testPerTrain);
    return new Interval(mean, mean - half, mean + half);
  }

  /** Two-sided P of the hypothesis that the expectation is 0; NaN with one fold. */
  public static double p(double[] differences, double testPerTrain) {
    int n = differences.length;
    if (n < 2) {
      return Double.NaN;
    }
    double mean = mean(differences);
    // No difference anywhere is no evidence of one.
    return mean == 0 ? 1 : StudentT.twoSided(mean / error(differences, mean, testPerTrain), n - 1);
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

  private static double error(double[] values, double mean, double testPerTrain) {
    double squares = 0;
    for (double v : values) {
      squares += (v - mean) * (v - mean);
    }
    double variance = squares / (values.length - 1);
    return Math.sqrt((1.0 / values.length + testPerTrain) * variance);
  }
}
