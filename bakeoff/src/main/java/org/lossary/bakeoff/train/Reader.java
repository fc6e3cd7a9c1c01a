package org.lossary.bakeoff.train;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lossary.Doubles;
import org.lossary.bakeoff.metric.ClassPredictions;
import org.lossary.bakeoff.metric.F1Score;
import org.lossary.bakeoff.metric.Metric;
import org.lossary.bakeoff.metric.NumberPredictions;
import org.lossary.boosting.MarginLink;
import org.lossary.xgboost.LossaryObjective;

/**
 * Brings margins to the scale of the target by the link of the loss. Losses whose margins are no
 * probabilities (hinge), or say 0 and 1 from some margin on (squared hinge), give scores; these are
 * calibrated on the validation rows, by {@link Platt} for two classes and {@link
 * TemperatureScaling} for more. Order, and with it ROC AUC for two classes, is not changed by that.
 */
final class Reader {
  private static final float FAR = 5;
  private static final double[] NONE = {};

  /** The 90% quantile of the standard normal distribution. */
  private static final double NORMAL_90 = 1.2815515655446004;

  private final MarginLink link;
  private final int classes;
  private final double floor;
  private final double[] quantiles;
  private final boolean logVariance;
  private final boolean probabilities;

  Reader(LossaryObjective objective, int classes, double floor) {
    this.link = objective.link();
    this.classes = classes;
    this.floor = floor;
    this.quantiles = component(objective, "quantiles") instanceof Doubles d ? d.toArray() : NONE;
    this.logVariance =
        component(objective, "spread") instanceof Enum<?> e && e.name().equals("LOG_VARIANCE");
    this.probabilities =
        link.givesProbabilities() && !(classes == 2 ? certain(link) : certain(link, classes));
  }

  /** Whether some margin stands for a probability of 0 or 1, which a finite model cannot know. */
  private static boolean certain(MarginLink link) {
    return link.number(-FAR) <= 0 || link.number(FAR) >= 1;
  }

  private static boolean certain(MarginLink link, int classes) {
    float[][] rows = new float[classes][classes];
    for (int k = 0; k < classes; k++) {
      for (int j = 0; j < classes; j++) {
        rows[k][j] = j == k ? FAR : 0.1f * j;
      }
    }
    return Arrays.stream(link.classes(rows))
        .flatMapToDouble(Arrays::stream)
        .anyMatch(p -> p <= 0 || p >= 1);
  }

  /** A parameter of the loss by its name; null if it has none of that name. */
  private static @Nullable Object component(LossaryObjective objective, String name) {
    for (RecordComponent c : objective.loss().getClass().getRecordComponents()) {
      if (c.getName().equals(name)) {
        try {
          return c.getAccessor().invoke(objective.loss());
        } catch (ReflectiveOperationException e) {
          throw new IllegalStateException(e);
        }
      }
    }
    return null;
  }

  /** Fits what has to be fitted on validation rows. */
  Reading fit(float[][] margins, double[] targets, double[] weights, boolean threshold) {
    if (classes == 0) {
      return new Numbers();
    }
    Platt platt = Platt.NONE;
    double temperature = 1;
    if (!probabilities) {
      if (classes == 2) {
        platt = Platt.fit(column(margins, 0), targets, weights);
      } else {
        temperature = TemperatureScaling.fit(margins, targets, weights);
      }
    }
    ClassReading reading = new ClassReading(platt, temperature, 0.5);
    if (threshold && classes == 2) {
      double[][] p = reading.predictions(margins);
      boolean[] positive = new boolean[targets.length];
      for (int i = 0; i < positive.length; i++) {
        positive[i] = targets[i] == 1;
      }
      double[] ones = Arrays.stream(p).mapToDouble(row -> row[1]).toArray();
      reading =
          new ClassReading(platt, temperature, F1Score.bestThreshold(ones, positive, weights));
    }
    return reading;
  }

  private static double[] column(float[][] margins, int k) {
    double[] column = new double[margins.length];
    for (int i = 0; i < column.length; i++) {
      column[i] = margins[i][k];
    }
    return column;
  }

  private final class Numbers implements Reading {
    @Override
    public double score(Metric metric, float[][] margins, double[] targets, double[] weights) {
      double[] points = points(margins, 0.5);
      return metric.of(
          quantiles.length == 0 && !logVariance
              ? NumberPredictions.of(targets, weights, points, floor)
              : new NumberPredictions(
                  targets, weights, points, floor, tau -> points(margins, tau)));
    }

    @Override
    public double[][] predictions(float[][] margins) {
      return Arrays.stream(points(margins, 0.5))
          .mapToObj(p -> new double[] {p})
          .toArray(double[][]::new);
    }

    /** The column whose quantile is nearest, or that of the normal distribution, or the one. */
    private double[] points(float[][] margins, double tau) {
      int column = 0;
      for (int k = 1; k < quantiles.length; k++) {
        if (Math.abs(quantiles[k] - tau) < Math.abs(quantiles[column] - tau)) {
          column = k;
        }
      }
      double[] points = link.numbers(margins, column);
      if (logVariance && tau != 0.5) {
        for (int i = 0; i < points.length; i++) {
          points[i] += normal(tau) * Math.exp(margins[i][1] / 2);
        }
      }
      return points;
    }

    private double normal(double tau) {
      if (tau == 0.1 || tau == 0.9) {
        return tau == 0.9 ? NORMAL_90 : -NORMAL_90;
      }
      throw new IllegalArgumentException("no metric asks for the quantile " + tau);
    }

    @Override
    public double threshold() {
      return Double.NaN;
    }

    @Override
    public String kind() {
      return link.kind().name().toLowerCase(Locale.ROOT);
    }
  }

  private final class ClassReading implements Reading {
    private final Platt platt;
    private final double temperature;
    private final double threshold;

    ClassReading(Platt platt, double temperature, double threshold) {
      this.platt = platt;
      this.temperature = temperature;
      this.threshold = threshold;
    }

    @Override
    public double score(Metric metric, float[][] margins, double[] targets, double[] weights) {
      int[] labels = new int[targets.length];
      for (int i = 0; i < labels.length; i++) {
        labels[i] = (int) targets[i];
      }
      return metric.of(new ClassPredictions(labels, weights, predictions(margins), threshold));
    }

    @Override
    public double[][] predictions(float[][] margins) {
      if (classes > 2) {
        return probabilities
            ? link.classes(margins)
            : TemperatureScaling.apply(margins, temperature);
      }
      double[][] result = new double[margins.length][];
      for (int i = 0; i < result.length; i++) {
        double p = probabilities ? link.number(margins[i][0]) : platt.apply(margins[i][0]);
        result[i] = new double[] {1 - p, p};
      }
      return result;
    }

    @Override
    public double threshold() {
      return classes == 2 ? threshold : Double.NaN;
    }

    @Override
    public String kind() {
      if (probabilities) {
        return link.kind().name().toLowerCase(Locale.ROOT);
      }
      return classes == 2 ? "platt" : "temperature";
    }
  }
}
