package org.lossary.bakeoff.train;

import java.util.Arrays;
import org.lossary.Task;

/**
 * What the parameters of losses are derived from: residuals of a pilot model on rows it has not
 * seen, the rows of each class, and the quantile that the metric asks for.
 *
 * @param task what is predicted
 * @param absoluteResiduals |residual| in ascending order; empty for classes
 * @param classSizes rows of each class, by their weights where there are any; empty for numbers
 * @param metricTau the quantile that the metric is about; 0.5 for most
 */
public record Facts(Task task, double[] absoluteResiduals, double[] classSizes, double metricTau) {

  /** The facts of residuals in any order. */
  public static Facts ofNumbers(Task task, double[] residuals, double metricTau) {
    double[] sorted = Arrays.stream(residuals).map(Math::abs).sorted().toArray();
    return new Facts(task, sorted, new double[0], metricTau);
  }

  /** The facts of classes. */
  public static Facts ofClasses(Task task, double[] sizes) {
    return new Facts(task, new double[0], sizes, 0.5);
  }

  /** A quantile of |residual|; if more than that share is 0, the mean; above 0 in any case. */
  double residual(double p) {
    double q = quantile(p);
    if (q > 0) {
      return q;
    }
    double mean = Arrays.stream(absoluteResiduals).average().orElse(0);
    return mean > 0 ? mean : 1;
  }

  /** 1.4826 times the median |residual|: the standard deviation, for normal residuals. */
  double sigma() {
    return 1.4826 * residual(0.5);
  }

  /** Rows of class 0 for one of class 1. */
  double classRatio() {
    return classSizes[0] / Math.max(1, classSizes[1]);
  }

  /** Rows of the most frequent class for one of the rarest. */
  double imbalance() {
    double max = Arrays.stream(classSizes).max().orElse(1);
    double min = Arrays.stream(classSizes).min().orElse(1);
    return max / Math.max(1, min);
  }

  /** (mean rows a class / rows of the class)^power, with mean 1 over the rows. */
  double[] classWeights(double power) {
    double total = Arrays.stream(classSizes).sum();
    double[] weights =
        Arrays.stream(classSizes)
            .map(c -> Math.pow(total / classSizes.length / Math.max(1, c), power))
            .toArray();
    double mean = 0;
    for (int k = 0; k < weights.length; k++) {
      mean += weights[k] * classSizes[k] / total;
    }
    double scale = mean;
    return Arrays.stream(weights).map(w -> w / scale).toArray();
  }

  private double quantile(double p) {
    int n = absoluteResiduals.length;
    return n == 0 ? 0 : absoluteResiduals[(int) Math.min(n - 1, Math.floor(p * n))];
  }
}
