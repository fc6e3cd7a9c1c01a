package org.lossary.bakeoff.train;

import java.util.Arrays;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.lossary.bakeoff.metric.Weights;
import org.lossary.bakeoff.prepare.Features;
import org.lossary.bakeoff.prepare.Folds;
import org.lossary.bakeoff.prepare.Roles;
import org.lossary.bakeoff.prepare.Target;

/**
 * One fold as XGBoost wants it. Belongs to one thread: XGBoost bins the columns of a matrix when it
 * first trains on it, and takes no care of a second thread that does the same.
 */
public final class FoldData implements AutoCloseable {
  private final DMatrix train;
  private final DMatrix validation;
  private final DMatrix test;
  private final float[] trainLabels;
  private final float[] trainWeights;
  private final double[] validationTargets;
  private final double[] testTargets;
  private final double[] validationWeights;
  private final double[] testWeights;
  private final int classes;
  private final double floor;

  /** Copies the rows of a fold; {@code roles} has their weights. */
  public FoldData(Features features, Target target, Roles roles, Folds.Fold fold)
      throws XGBoostError {
    this.train = matrix(features, fold.train());
    this.validation = matrix(features, fold.validation());
    this.test = matrix(features, fold.test());
    double[] trainTargets = pick(target, fold.train());
    this.trainLabels = floats(trainTargets);
    train.setLabel(trainLabels);
    this.trainWeights = floats(weights(target, roles, fold.train()));
    if (trainWeights.length > 0) {
      train.setWeight(trainWeights);
    }
    this.validationTargets = pick(target, fold.validation());
    this.testTargets = pick(target, fold.test());
    this.validationWeights = orOnes(weights(target, roles, fold.validation()), fold.validation());
    this.testWeights = orOnes(weights(target, roles, fold.test()), fold.test());
    this.classes = target.labels().size();
    this.floor = floor(trainTargets);
  }

  /**
   * What predictions count as, in deviances, that are not above it: a hundredth of the mean target.
   */
  static double floor(double[] targets) {
    double mean = Arrays.stream(targets).map(Math::abs).average().orElse(0);
    return mean > 0 ? mean / 100 : 1e-6;
  }

  /** With mean 1, so that whatever counts rows counts rows; none if all count the same. */
  private static double[] weights(Target target, Roles roles, int[] rows) {
    double[] weights = roles.weights(target.take(rows).rows());
    double mean = Arrays.stream(weights).average().orElse(1);
    return Arrays.stream(weights).map(w -> w / mean).toArray();
  }

  private static float[] floats(double[] values) {
    float[] floats = new float[values.length];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = (float) values[i];
    }
    return floats;
  }

  private static double[] orOnes(double[] weights, int[] rows) {
    return weights.length == 0 ? Weights.ones(rows.length) : weights;
  }

  private static DMatrix matrix(Features features, int[] rows) throws XGBoostError {
    return new DMatrix(features.rows(rows), rows.length, features.inputs(), Float.NaN);
  }

  private static double[] pick(Target target, int[] rows) {
    return Arrays.stream(rows).mapToDouble(i -> target.values()[i]).toArray();
  }

  DMatrix train() {
    return train;
  }

  DMatrix validation() {
    return validation;
  }

  DMatrix test() {
    return test;
  }

  float[] trainLabels() {
    return trainLabels;
  }

  /** Weights of the training rows, with mean 1; none if all count the same. */
  float[] trainWeights() {
    return trainWeights;
  }

  /** What each validation row counts. */
  double[] validationWeights() {
    return validationWeights;
  }

  /** What each test row counts. */
  double[] testWeights() {
    return testWeights;
  }

  /** Targets of the validation rows. */
  public double[] validationTargets() {
    return validationTargets;
  }

  /** Targets of the test rows. */
  public double[] testTargets() {
    return testTargets;
  }

  int classes() {
    return classes;
  }

  double floor() {
    return floor;
  }

  @Override
  public void close() {
    train.dispose();
    validation.dispose();
    test.dispose();
  }
}
