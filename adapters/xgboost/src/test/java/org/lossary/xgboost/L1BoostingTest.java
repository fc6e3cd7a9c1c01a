package org.lossary.xgboost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lossary.Losses;

/** Losses without curvature train as well as XGBoost's own, which refits the leaves. */
class L1BoostingTest {
  @ParameterizedTest
  @CsvSource({"0.5, 1", "0.5, 100000", "0.9, 1", "0.1, 100000"})
  void quantilesReachTheLossOfTheNativeObjective(double tau, float unit) throws XGBoostError {
    DMatrix train = noisy(11, unit);
    DMatrix test = noisy(12, unit);
    LossaryObjective objective = LossaryObjective.of(Losses.quantile(tau));
    Map<String, Object> settings = objective.parameters(train);
    double ours = best(objective, settings, train, test, true);
    settings.put("objective", "reg:quantileerror");
    settings.put("quantile_alpha", tau);
    double theirs = best(objective, settings, train, test, false);

    assertThat(ours).isLessThan(1.03 * theirs);
  }

  /** The least loss on the test data over rounds, as early stopping would find it. */
  private static double best(
      LossaryObjective objective,
      Map<String, Object> settings,
      DMatrix train,
      DMatrix test,
      boolean ours)
      throws XGBoostError {
    double least = Double.POSITIVE_INFINITY;
    Booster booster = Samples.trainNative(train, settings, 0);
    for (int round = 0; round < 80; round++) {
      if (ours) {
        booster.update(train, round, objective);
      } else {
        booster.update(train, round);
      }
      least = Math.min(least, objective.value(booster.predict(test, true), test));
    }
    return least;
  }

  /** Double exponential noise, in any unit. */
  private static DMatrix noisy(long seed, float unit) throws XGBoostError {
    Random random = new Random(seed);
    return Samples.matrix(
        s -> {
          double e = -Math.log(1 - random.nextDouble());
          return unit * (5 + 3 * s + (random.nextBoolean() ? e : -e));
        },
        seed);
  }
}
