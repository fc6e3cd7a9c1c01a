package org.lossary.xgboost;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.IObjective;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.lossary.Domain;

/** Small data sets with five features, three of which matter, and short trainings. */
final class Samples {
  static final int ROWS = 800;
  static final int FEATURES = 5;
  private static final Map<String, Object> SETTINGS =
      Map.of(
          "eta", 0.2,
          "max_depth", 3,
          "nthread", 1,
          "verbosity", 0,
          "tree_method", "hist",
          "seed", 1);

  private Samples() {}

  static float[] features(long seed) {
    Random random = new Random(seed);
    float[] x = new float[ROWS * FEATURES];
    for (int i = 0; i < x.length; i++) {
      x[i] = (float) (random.nextDouble() * 2 - 1);
    }
    return x;
  }

  /** A smooth function of the features of a row, within about -3 and 3. */
  static double signal(float[] x, int row) {
    int at = row * FEATURES;
    return 2 * x[at] + Math.sin(3 * x[at + 1]) + x[at + 1] * x[at + 2];
  }

  /** Labels of the domain: a noisy function of the features. */
  static float[] labels(float[] x, Domain domain, int classes, long seed) {
    Random random = new Random(seed);
    float[] y = new float[ROWS];
    for (int i = 0; i < ROWS; i++) {
      double s = signal(x, i);
      double noisy = s + 0.5 * random.nextGaussian();
      y[i] =
          (float)
              switch (domain) {
                case REAL -> 10 + 4 * noisy;
                case NON_NEGATIVE -> poisson(random, Math.exp(0.5 * s));
                case POSITIVE -> Math.exp(0.5 * noisy);
                case UNIT -> 1 / (1 + Math.exp(-noisy));
                case BINARY, SIGN -> noisy > 0.3 ? 1 : 0;
                case LABEL -> Math.max(0, Math.min(classes - 1, Math.floor(noisy + classes / 2.0)));
                case DISTRIBUTION, LOG_PROBABILITY ->
                    throw new IllegalArgumentException("not one number a row: " + domain);
              };
    }
    return y;
  }

  static double poisson(Random random, double mean) {
    double limit = Math.exp(-mean);
    double product = random.nextDouble();
    int n = 0;
    while (product > limit) {
      product *= random.nextDouble();
      n++;
    }
    return n;
  }

  static DMatrix matrix(float[] x, float[] y) throws XGBoostError {
    DMatrix data = new DMatrix(x, ROWS, FEATURES, Float.NaN);
    data.setLabel(y);
    return data;
  }

  static DMatrix matrix(DoubleUnaryOperator target, long seed) throws XGBoostError {
    float[] x = features(seed);
    float[] y = new float[ROWS];
    for (int i = 0; i < ROWS; i++) {
      y[i] = (float) target.applyAsDouble(signal(x, i));
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
