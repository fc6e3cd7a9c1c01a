package org.lossary.xgboost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.junit.jupiter.api.Test;
import org.lossary.Domain;
import org.lossary.Losses;
import org.lossary.testkit.TrainingRows;

/** The same models as with XGBoost's own objectives, given the same base score. */
class NativeParityTest {
  private static final int ROUNDS = 40;
  private static final float[] X = TrainingRows.features(3);

  @Test
  void meanSquaredErrorIsRegSquarederror() throws XGBoostError {
    DMatrix data = Samples.matrix(X, TrainingRows.labels(X, Domain.REAL, 0, 4));
    LossaryObjective objective = LossaryObjective.of(Losses.mse());

    assertSameMargins(objective, data, "reg:squarederror", objective.parameters(data));
  }

  @Test
  void binaryCrossEntropyIsBinaryLogistic() throws XGBoostError {
    DMatrix data = Samples.matrix(X, TrainingRows.labels(X, Domain.BINARY, 0, 4));
    LossaryObjective objective = LossaryObjective.of(Losses.bceWithLogits());
    Map<String, Object> settings = objective.parameters(data);
    double logit = objective.baseScore(data)[0];
    settings.put("base_score", 1 / (1 + Math.exp(-logit)));

    assertSameMargins(objective, data, "binary:logistic", settings);
  }

  @Test
  void posWeightIsScalePosWeight() throws XGBoostError {
    DMatrix data = Samples.matrix(X, TrainingRows.labels(X, Domain.BINARY, 0, 4));
    LossaryObjective objective = LossaryObjective.of(Losses.bceWithLogits().posWeight(3));
    Map<String, Object> settings = objective.parameters(data);
    double logit = objective.baseScore(data)[0];
    settings.put("base_score", 1 / (1 + Math.exp(-logit)));
    settings.put("scale_pos_weight", 3);

    assertSameMargins(objective, data, "binary:logistic", settings);
  }

  @Test
  void weightsOfTheDMatrixAreUsed() throws XGBoostError {
    DMatrix data = Samples.matrix(X, TrainingRows.labels(X, Domain.BINARY, 0, 4));
    float[] weights = new float[TrainingRows.ROWS];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = 0.25f + i % 5;
    }
    data.setWeight(weights);
    LossaryObjective objective = LossaryObjective.of(Losses.bceWithLogits());
    Map<String, Object> settings = objective.parameters(data);
    double logit = objective.baseScore(data)[0];
    settings.put("base_score", 1 / (1 + Math.exp(-logit)));

    assertSameMargins(objective, data, "binary:logistic", settings);
  }

  private static void assertSameMargins(
      LossaryObjective objective, DMatrix data, String name, Map<String, Object> nativeSettings)
      throws XGBoostError {
    Map<String, Object> settings = new HashMap<>(nativeSettings);
    settings.put("objective", name);
    float[][] expected = Samples.trainNative(data, settings, ROUNDS).predict(data, true);
    float[][] actual = Samples.train(objective, data, ROUNDS).predict(data, true);

    double worst = 0;
    double spread = 0;
    for (int i = 0; i < expected.length; i++) {
      for (int k = 0; k < expected[i].length; k++) {
        worst = Math.max(worst, Math.abs(expected[i][k] - actual[i][k]));
        spread = Math.max(spread, Math.abs(expected[i][k]));
      }
    }
    assertThat(worst).isLessThan(1e-3 * spread);
  }
}
