package org.lossary.bakeoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lossary.bakeoff.metric.Metric;
import org.lossary.bakeoff.prepare.Folds.Fold;
import org.lossary.bakeoff.prepare.Roles;
import org.lossary.bakeoff.prepare.Target;
import org.lossary.tables.Column;
import org.lossary.tables.Table;

/** What a constant reaches, and what is said of models that are no better. */
class BaselineTest {
  private static final Fold FOLD =
      new Fold("1.1", 0, IntStream.range(0, 10).toArray(), rows(10, 16), rows(16, 20));

  private static int[] rows(int from, int to) {
    return IntStream.range(from, to).toArray();
  }

  private static double of(Metric metric, double... y) {
    Table table = Table.of(Column.of("y", y));
    Target target = Target.of(table, "y", null, 2, null);
    return Baseline.of(target, Roles.none(table), List.of(FOLD), metric, 1).mean();
  }

  @Test
  void constantsOfNumbersAreThoseOfTheRowsThatAreKnown() {
    // 0.5 to 15.5 are known, with mean and median 8; 20, 21, 22, 40 are to be predicted.
    double[] y = IntStream.range(0, 20).mapToDouble(i -> i < 16 ? i + 0.5 : i + 4.0).toArray();
    y[19] = 40;
    assertThat(of(Metric.RMSE, y))
        .isCloseTo(Math.sqrt((144 + 169 + 196 + 1024) / 4.0), within(1e-12));
    assertThat(of(Metric.MAE, y)).isCloseTo((12.5 + 13.5 + 14.5 + 32.5) / 4, within(1e-12));
    assertThat(of(Metric.PINBALL_90, y))
        .isCloseTo(0.9 * (5.5 + 6.5 + 7.5 + 25.5) / 4, within(1e-12));
    assertThat(of(Metric.RELATIVE_BIAS, y)).isNaN();
  }

  @Test
  void constantsOfClassesAreTheirShares() {
    // A quarter of the known rows and half of those to be predicted are 1.
    double[] y = IntStream.range(0, 20).mapToDouble(i -> i < 4 || i > 17 ? 1 : 0).toArray();
    assertThat(of(Metric.LOG_LOSS, y))
        .isCloseTo(-(Math.log(0.25) + Math.log(0.75)) / 2, within(1e-12));
    assertThat(of(Metric.ROC_AUC, y)).isEqualTo(0.5);
    assertThat(of(Metric.F1, y)).as("always yes").isCloseTo(2.0 / 3, within(1e-12));
  }

  private static BakeOffResult noise(double signal) {
    Random random = new Random(6);
    double[] x = random.doubles(500).toArray();
    return BakeOff.run(
        Table.of(
            Column.of("x", x),
            Column.of(
                "y",
                IntStream.range(0, 500)
                    .mapToDouble(i -> signal * x[i] + random.nextGaussian())
                    .toArray())),
        "y",
        BakeOffOptions.quickLook().withLosses(List.of("mse", "mae"), List.of()));
  }

  @Test
  void modelsOfNoiseAreCalledThat() {
    Verdict verdict = noise(0).verdict();
    assertThat(verdict.headline())
        .startsWith("By RMSE no model beats a constant by more than noise")
        .contains("Train with mse");
    assertThat(verdict.baseline()).isCloseTo(1, within(0.1));
    assertThat(verdict.reasons()).anyMatch(r -> r.startsWith("A constant (the mean) has "));
  }

  @Test
  void modelsThatHaveLearntAreComparedWithTheConstant() {
    Verdict verdict = noise(10).verdict();
    assertThat(verdict.headline()).startsWith("Train with ");
    assertThat(verdict.reasons())
        .anyMatch(r -> r.startsWith("A constant (the mean) has ") && r.contains("% better."));
  }
}
