package org.lossary.xgboost;

import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.IObjective;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.lossary.testkit.TrainingRows;

/** Short trainings on the rows of {@link TrainingRows}. */
final class Samples {
  private static final Map<String, Object> SETTINGS =
      Map.of(
          "eta", 0.2,
          "max_depth", 3,
          "nthread", 1,
          "verbosity", 0,
          "tree_method", "hist",
          "seed", 1);

  private Samples() {}

  static DMatrix matrix(float[] x, float[] y) throws XGBoostError {
    DMatrix data = new DMatrix(x, TrainingRows.ROWS, TrainingRows.FEATURES, Float.NaN);
    data.setLabel(y);
    return data;
  }

  static DMatrix matrix(DoubleUnaryOperator target, long seed) throws XGBoostError {
    float[] x = TrainingRows.features(seed);
    float[] y = new float[TrainingRows.ROWS];
    for (int i = 0; i < y.length; i++) {
      y[i] = (float) target.applyAsDouble(TrainingRows.signal(x, i));
    }
    return matrix(x, y);
  }

  /** A booster trained with an objective. */
  static Booster train(LossaryObjective objective, DMatrix data, int rounds) throws XGBoostError {
    return train(data, objective.parameters(data), objective, rounds);
  }

  /** A booster trained with these settings in addition. */
  static Booster train(
      DMatrix data, Map<String, Object> settings, LossaryObjective objective, int rounds)
      throws XGBoostError {
    return XGBoost.train(data, with(settings), rounds, Map.of(), (IObjective) objective, null);
  }

  /** A booster trained with an objective of XGBoost. */
  static Booster trainNative(DMatrix data, Map<String, Object> settings, int rounds)
      throws XGBoostError {
    return XGBoost.train(data, with(settings), rounds, Map.of(), null, null);
  }

  private static Map<String, Object> with(Map<String, Object> settings) {
    Map<String, Object> all = new HashMap<>(SETTINGS);
    all.putAll(settings);
    return all;
  }
}
