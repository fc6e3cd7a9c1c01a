package org.lossary.bakeoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.ToDoubleBiFunction;
import org.junit.jupiter.api.Test;
import org.lossary.Task;
import org.lossary.bakeoff.metric.Metric;
import org.lossary.tables.Column;
import org.lossary.tables.Table;

/**
 * On data whose noise is known, the loss that matches it wins or ties in its metric, and where
 * theory says that another loss must be worse, it is.
 */
class VerdictsHoldUpTest {
  private static final int ROWS = 900;
  private static final BakeOffOptions OPTIONS =
      BakeOffOptions.defaults().withFolds(4, 2).withRounds(60, 8).withTrees(0.2, 3);

  /** Two features and a target made of their signal, from -2 to 2, and of noise. */
  private static Table data(long seed, ToDoubleBiFunction<Double, Random> target) {
    Random random = new Random(seed);
    double[] a = new double[ROWS];
    double[] b = new double[ROWS];
    double[] y = new double[ROWS];
    for (int i = 0; i < ROWS; i++) {
      a[i] = random.nextDouble();
      b[i] = random.nextDouble();
      double signal = 2 * Math.sin(4 * a[i]) * b[i] + (b[i] > 0.5 ? 0.3 : 0);
      y[i] = target.applyAsDouble(signal, random);
    }
    return Table.of(Column.of("a", a), Column.of("b", b), Column.of("y", y));
  }

  private static BakeOffResult run(Table table, Metric metric, String... losses) {
    return BakeOff.run(
        table, "y", OPTIONS.withMetric(metric).withLosses(List.of(losses), List.of()));
  }

  private static double mean(BakeOffResult result, String id) {
    return result.candidate(id).score(result.settings().metric()).mean();
  }

  private static double exponential(Random random) {
    return -Math.log(1 - random.nextDouble());
  }

  @Test
  void gaussianNoiseIsForSquaredError() {
    BakeOffResult r =
        run(data(1, (s, g) -> s + 0.5 * g.nextGaussian()), Metric.RMSE, "mse", "mae", "huber");

    assertThat(r.verdict().winners()).contains("mse");
    assertThat(r.verdict().recommended()).isEqualTo("mse");
    assertThat(mean(r, "mse")).isLessThan(mean(r, "mae"));
  }

  @Test
  void doubleExponentialNoiseIsForAbsoluteError() {
    BakeOffResult r =
        run(
            data(2, (s, g) -> s + (g.nextBoolean() ? 1 : -1) * exponential(g)),
            Metric.MAE,
            "mse",
            "mae",
            "quantile");

    assertThat(r.verdict().winners()).contains("mae");
    assertThat(mean(r, "mae")).isLessThan(mean(r, "mse"));
    assertThat(r.candidate("mae").aliases()).containsExactly("quantile");
  }

  @Test
  void contaminatedNoiseIsForRobustLosses() {
    BakeOffResult r =
        run(
            data(
                3,
                (s, g) ->
                    s + (g.nextInt(10) == 0 ? 15 * g.nextGaussian() : 0.3 * g.nextGaussian())),
            Metric.MEDIAN_ERROR,
            "mse",
            "huber",
            "cauchy",
            "tukey-biweight");

    assertThat(r.verdict().winners()).contains("huber").doesNotContain("mse");
    assertThat(mean(r, "huber")).isLessThan(0.7 * mean(r, "mse"));
    assertThat(r.advice().get(0).losses()).contains("huber").doesNotContain("mse");
    Profile.NumberTarget number = Objects.requireNonNull(r.profile().number());
    assertThat(number.residualOutlierShare()).isBetween(0.05, 0.12);
  }

  @Test
  void costsThatAreNotSymmetricAreForTheirQuantile() {
    BakeOffResult r =
        run(
            data(4, (s, g) -> s + exponential(g)),
            Metric.PINBALL_90,
            "mse",
            "mae",
            "quantile",
            "huber");

    assertThat(r.verdict().best()).isEqualTo("quantile");
    assertThat(r.verdict().winners()).containsExactly("quantile");
    assertThat(r.candidate("quantile").spec()).isEqualTo("quantile:tau=0.9");
  }

  @Test
  void countsAreForPoisson() {
    BakeOffResult r =
        run(
            data(7, (s, g) -> poisson(g, Math.exp(s - 0.5))),
            Metric.POISSON_DEVIANCE,
            "poisson",
            "mse",
            "mae",
            "msle");

    assertThat(r.settings().task()).isEqualTo(Task.COUNT_REGRESSION);
    assertThat(r.verdict().winners()).contains("poisson").doesNotContain("mae");
    assertThat(r.verdict().recommended()).isEqualTo("poisson");
  }

  @Test
  void claimsAreForTweedie() {
    BakeOffResult r =
        run(
            data(8, (s, g) -> claims(g, Math.exp(s))),
            Metric.TWEEDIE_DEVIANCE,
            "tweedie",
            "mae",
            "mse",
            "msle");

    assertThat(r.settings().task()).isEqualTo(Task.NON_NEGATIVE_REGRESSION);
    assertThat(r.verdict().winners()).contains("tweedie").doesNotContain("mae", "msle");
    assertThat(r.verdict().recommended()).isEqualTo("tweedie");
  }

  private static double poisson(Random random, double mean) {
    double left = Math.exp(-mean);
    int n = -1;
    for (double p = 1; p > left; n++) {
      p *= random.nextDouble();
    }
    return n;
  }

  /** A Poisson number of exponential claims: a Tweedie variable of power 1.5. */
  private static double claims(Random random, double mean) {
    double root = Math.sqrt(mean);
    double total = 0;
    for (double n = poisson(random, root); n > 0; n--) {
      total += root * exponential(random);
    }
    return total;
  }

  @Test
  void wrongLabelsAreForSmoothedOrBoundedLosses() {
    BakeOffResult r =
        run(
            data(5, (s, g) -> (s + 0.2 * g.nextGaussian() > 0.7) ^ g.nextInt(7) == 0 ? 1 : 0),
            Metric.LOG_LOSS,
            "bce-with-logits",
            "hinge",
            "focal");

    assertThat(r.settings().task()).isEqualTo(Task.BINARY_CLASSIFICATION);
    assertThat(r.verdict().winners()).contains("bce-with-logits+labelSmoothing");
    // What is judged by labels as wrong as those it learns from favours the proper loss.
    assertThat(r.verdict().recommended()).isEqualTo("bce-with-logits");
  }

  @Test
  void noiseAloneHasNoWinner() {
    BakeOffResult r = run(data(6, (s, g) -> g.nextGaussian()), Metric.RMSE, "mse", "huber");

    assertThat(r.verdict().noise()).isTrue();
    assertThat(r.verdict().recommended()).isEqualTo("mse");
    assertThat(r.verdict().winners()).containsExactlyInAnyOrder("mse", "huber");
  }
}
