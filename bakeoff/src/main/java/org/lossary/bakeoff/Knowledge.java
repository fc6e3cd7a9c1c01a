package org.lossary.bakeoff;

import java.util.Arrays;
import org.lossary.bakeoff.metric.Metric;
import org.lossary.bakeoff.prepare.Target;
import org.lossary.bakeoff.train.Facts;

/** Facts for the grids, from what is known at each stage. */
final class Knowledge {
  private Knowledge() {}

  /** From the target alone: its distance from the median stands for residuals. */
  static Facts ofTarget(Target target, Metric metric) {
    if (target.isClass()) {
      return Facts.ofClasses(target.task(), target.classCounts());
    }
    double[] sorted = target.values().clone();
    Arrays.sort(sorted);
    double median = sorted[sorted.length / 2];
    double[] residuals = Arrays.stream(sorted).map(y -> y - median).toArray();
    return Facts.ofNumbers(target.task(), residuals, tau(metric));
  }

  /** From the classes of the rows that a fold trains on. */
  static Facts ofClasses(Target target, int[] rows) {
    return Facts.ofClasses(target.task(), target.take(rows).classCounts());
  }

  /** From the residuals of all pilots, for the loss to train with in the end. */
  static Facts ofResiduals(Target target, Metric metric, double[][] residuals) {
    return target.isClass()
        ? ofTarget(target, metric)
        : Facts.ofNumbers(target.task(), Engine.concatenated(residuals), tau(metric));
  }

  /** The quantile that a metric is about. */
  static double tau(Metric metric) {
    return switch (metric) {
      case PINBALL_10 -> 0.1;
      case PINBALL_90 -> 0.9;
      default -> 0.5;
    };
  }
}
