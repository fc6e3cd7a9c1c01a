package org.lossary.bakeoff;

import java.util.Arrays;
import org.lossary.bakeoff.metric.Metric;
import org.lossary.bakeoff.prepare.Roles;
import org.lossary.bakeoff.prepare.Target;
import org.lossary.bakeoff.train.Facts;

/** Facts for the grids, from what is known at each stage. */
final class Knowledge {
  private Knowledge() {}

  /** From the target alone: its distance from the median stands for residuals. */
  static Facts ofTarget(Target target, Roles roles, Metric metric) {
    if (target.isClass()) {
      return Facts.ofClasses(target.task(), classSizes(target, roles));
    }
    double[] sorted = target.values().clone();
    Arrays.sort(sorted);
    double median = sorted[sorted.length / 2];
    double[] residuals = Arrays.stream(sorted).map(y -> y - median).toArray();
    return Facts.ofNumbers(target.task(), residuals, tau(metric));
  }

  /** From the classes of the rows that a fold trains on. */
  static Facts ofClasses(Target target, Roles roles, int[] rows) {
    return Facts.ofClasses(target.task(), classSizes(target.take(rows), roles));
  }

  /** Rows of each class; where rows have weights, by these, and of the same sum. */
  static double[] classSizes(Target target, Roles roles) {
    double[] sizes = new double[target.classCounts().length];
    double[] weights = roles.weights(target.rows());
    double total = 0;
    for (int i = 0; i < target.values().length; i++) {
      double weight = weights.length == 0 ? 1 : weights[i];
      sizes[(int) target.values()[i]] += weight;
      total += weight;
    }
    double scale = target.values().length / total;
    return Arrays.stream(sizes).map(s -> s * scale).toArray();
  }

  /** From the residuals of all pilots, for the loss to train with in the end. */
  static Facts ofResiduals(Target target, Roles roles, Metric metric, double[][] residuals) {
    return target.isClass()
        ? ofTarget(target, roles, metric)
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
