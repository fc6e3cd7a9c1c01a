package org.lossary.bakeoff.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A row of weight 2 is as two rows, in every metric; the unit of weights does not matter. */
class WeightedMetricsTest {
  private static final int ROWS = 60;
  private final Random random = new Random(11);

  private final double[] mixed = random.ints(ROWS, 1, 10).asDoubleStream().toArray();

  @ParameterizedTest
  @EnumSource(Metric.class)
  void aWeightIsSoManyRows(Metric metric) {
    // Bins of equal weight may cut through the copies of a row, unless all have as many.
    boolean binned = metric == Metric.DECILE_CALIBRATION || metric == Metric.CALIBRATION_ERROR;
    double[] weights = binned ? Arrays.stream(mixed).map(w -> 2).toArray() : mixed;
    int[] repeated =
        IntStream.range(0, ROWS)
            .flatMap(i -> IntStream.range(0, (int) weights[i]).map(k -> i))
            .toArray();
    for (int classes : new int[] {2, 3}) {
      double[][] probabilities = probabilities(classes);
      int[] labels = random.ints(ROWS, 0, classes).toArray();
      double[] targets = random.doubles(ROWS, 0.1, 5).toArray();
      double[] points = random.doubles(ROWS, 0.1, 5).toArray();
      double copied =
          value(
              metric,
              Arrays.stream(repeated).map(i -> labels[i]).toArray(),
              Arrays.stream(repeated).mapToDouble(i -> targets[i]).toArray(),
              Weights.ones(repeated.length),
              Arrays.stream(repeated).mapToObj(i -> probabilities[i]).toArray(double[][]::new),
              Arrays.stream(repeated).mapToDouble(i -> points[i]).toArray());
      assertThat(value(metric, labels, targets, weights, probabilities, points))
          .isCloseTo(copied, within(1e-12));
      double weighted = value(metric, labels, targets, mixed, probabilities, points);
      double[] quarters = Arrays.stream(mixed).map(w -> w / 4).toArray();
      assertThat(value(metric, labels, targets, quarters, probabilities, points))
          .as("the unit of weights")
          .isCloseTo(weighted, within(1e-12));
      assertThat(weighted)
          .as("weights matter")
          .isNotEqualTo(value(metric, labels, targets, Weights.ones(ROWS), probabilities, points));
    }
  }

  private static double value(
      Metric metric,
      int[] labels,
      double[] targets,
      double[] weights,
      double[][] probabilities,
      double[] points) {
    return metric.ofClasses()
        ? metric.of(new ClassPredictions(labels, weights, probabilities, 0.4))
        : metric.of(NumberPredictions.of(targets, weights, points, 0.01));
  }

  /** Rounded, so that some are tied. */
  private double[][] probabilities(int classes) {
    double[][] p = new double[ROWS][classes];
    for (double[] row : p) {
      double sum = 0;
      for (int k = 0; k < classes; k++) {
        row[k] = 1 + random.nextInt(9);
        sum += row[k];
      }
      for (int k = 0; k < classes; k++) {
        row[k] /= sum;
      }
    }
    return p;
  }
}
