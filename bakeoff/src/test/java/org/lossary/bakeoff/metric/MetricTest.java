package org.lossary.bakeoff.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lossary.Task;

class MetricTest {
  @ParameterizedTest
  @EnumSource(Metric.class)
  void truthIsBestAndIdsAreFound(Metric metric) {
    assertThat(Metric.byId(metric.id().toUpperCase(java.util.Locale.ROOT))).contains(metric);
    Random random = new Random(3);
    int n = 400;
    double[] y = new double[n];
    double[] bad = new double[n];
    int[] labels = new int[n];
    double[][] sure = new double[n][];
    double[][] poor = new double[n][];
    for (int i = 0; i < n; i++) {
      y[i] = 1 + random.nextInt(9);
      bad[i] = y[i] + 1 + random.nextInt(3);
      labels[i] = random.nextInt(3) == 0 ? 1 : 0;
      sure[i] = new double[] {1 - labels[i], labels[i]};
      double p = 0.2 + 0.1 * labels[i] + 0.4 * random.nextDouble();
      poor[i] = new double[] {1 - p, p};
    }
    if (metric.ofClasses()) {
      double best = metric.of(new ClassPredictions(labels, sure, 0.5));
      assertThat(metric.improves(best, metric.of(new ClassPredictions(labels, poor, 0.5))))
          .isTrue();
      assertThatThrownBy(() -> metric.of(NumberPredictions.of(y, y, 1)))
          .isInstanceOf(IllegalArgumentException.class);
    } else {
      double best = metric.of(NumberPredictions.of(y, y, 0.1));
      assertThat(metric.improves(best, metric.of(NumberPredictions.of(y, bad, 0.1)))).isTrue();
      assertThatThrownBy(() -> metric.of(new ClassPredictions(labels, sure, 0.5)))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @ParameterizedTest
  @EnumSource(Task.class)
  void theDefaultOfATaskGuidesTraining(Task task) {
    if (task.compareTo(Task.MULTILABEL_CLASSIFICATION) <= 0) {
      assertThat(Metric.defaultFor(task).guides()).isTrue();
    } else {
      assertThatThrownBy(() -> Metric.defaultFor(task))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("is no task of a table");
    }
  }

  @Test
  void deviancesBelongToTargetsThatHaveThem() {
    assertThat(Metric.forTask(Task.REGRESSION, -1))
        .doesNotContain(Metric.POISSON_DEVIANCE, Metric.GAMMA_DEVIANCE)
        .contains(Metric.RMSE);
    assertThat(Metric.forTask(Task.REGRESSION, 0))
        .contains(Metric.POISSON_DEVIANCE)
        .doesNotContain(Metric.GAMMA_DEVIANCE);
    assertThat(Metric.forTask(Task.REGRESSION, 0.1)).contains(Metric.GAMMA_DEVIANCE);
    assertThat(Metric.forTask(Task.BINARY_CLASSIFICATION, 0)).allMatch(Metric::ofClasses);
    assertThat(Metric.byId("nonsense")).isEmpty();
  }
}
