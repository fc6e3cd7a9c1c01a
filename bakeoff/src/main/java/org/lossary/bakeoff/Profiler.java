package org.lossary.bakeoff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lossary.bakeoff.Profile.ClassCount;
import org.lossary.bakeoff.Profile.NumberTarget;
import org.lossary.bakeoff.metric.Weights;
import org.lossary.bakeoff.prepare.Features;
import org.lossary.bakeoff.prepare.Roles;
import org.lossary.bakeoff.prepare.Target;
import org.lossary.tables.Column;
import org.lossary.tables.ColumnStatistics;
import org.lossary.tables.Table;

/** What the data look like. */
final class Profiler {
  private static final double FAR = 3;
  private static final double NOTHING = 1e-6;

  private Profiler() {}

  /**
   * Of a target and of residuals that are spread by the weights of their rows. Extremes and numbers
   * of rows are those of all rows.
   */
  static Profile of(
      Table table, Target target, Roles roles, Features features, double[] residuals) {
    double[] weights = roles.weights(target.rows());
    return new Profile(
        table.rows(),
        target.rows().length,
        table.columns().size(),
        features.names(),
        features.encodings(),
        features.leftOut(),
        features.inputs(),
        target.missing(),
        features.missingShare(),
        target.isClass()
            ? null
            : number(
                weights.length == 0 ? target.values() : Weights.spread(target.values(), weights),
                residuals,
                Column.of("target", target.values()).statistics()),
        classes(target, roles));
  }

  /** Of the target alone: its distances from the median stand for residuals. */
  static Profile ofTarget(Table table, Target target) {
    double[] sorted = target.values().clone();
    Arrays.sort(sorted);
    double median = sorted[sorted.length / 2];
    double[] distances = Arrays.stream(target.values()).map(y -> y - median).toArray();
    return new Profile(
        table.rows(),
        target.rows().length,
        table.columns().size(),
        List.of(),
        List.of(),
        List.of(),
        0,
        target.missing(),
        0,
        target.isClass()
            ? null
            : number(target.values(), distances, Column.of("target", target.values()).statistics()),
        classes(target, Roles.none(table)));
  }

  private static List<ClassCount> classes(Target target, Roles roles) {
    List<ClassCount> classes = new ArrayList<>();
    if (!target.isClass()) {
      return List.of();
    }
    int[] counts = target.classCounts();
    double[] sizes = Knowledge.classSizes(target, roles);
    double rows = target.values().length;
    for (int k = 0; k < counts.length; k++) {
      classes.add(new ClassCount(target.labels().get(k), k, counts[k], sizes[k] / rows));
    }
    classes.sort(Comparator.comparingDouble(ClassCount::share).reversed());
    return classes;
  }

  private static @Nullable NumberTarget number(
      double[] values, double[] residuals, ColumnStatistics all) {
    ColumnStatistics s = Column.of("target", values).statistics();
    double[] r = residuals.clone();
    Arrays.sort(r);
    double q1 = quantile(r, 0.25);
    double q2 = quantile(r, 0.5);
    double q3 = quantile(r, 0.75);
    return new NumberTarget(
        s.mean(),
        s.median(),
        s.sd(),
        all.min(),
        all.max(),
        s.skewness(),
        s.excessKurtosis(),
        s.zeroShare(),
        (double) s.negatives() / values.length,
        all.integersOnly(),
        all.distinct(),
        s.sd() * s.sd() / s.mean(),
        outliers(values, s.median(), robustDeviation(values, s.median())),
        outliers(residuals, q2, robustDeviation(residuals, q2)),
        robustDeviation(residuals, q2),
        q3 > q1 ? (q3 + q1 - 2 * q2) / (q3 - q1) : 0);
  }

  /**
   * 1.4826 times the median distance from the median; the mean distance if that is next to nothing,
   * as where most targets are zero and predicted so, up to rounding.
   */
  static double robustDeviation(double[] values, double median) {
    double[] distances = Arrays.stream(values).map(v -> Math.abs(v - median)).sorted().toArray();
    double mad = 1.4826 * quantile(distances, 0.5);
    double mean = Arrays.stream(distances).average().orElse(0);
    return mad > NOTHING * mean ? mad : mean;
  }

  static double outliers(double[] values, double median, double deviation) {
    return Arrays.stream(values).filter(v -> Math.abs(v - median) > FAR * deviation).count()
        / (double) values.length;
  }

  private static double quantile(double[] sorted, double p) {
    return sorted.length == 0 ? 0 : sorted[(int) Math.floor(p * (sorted.length - 1))];
  }
}
