package org.lossary.xgboost;

import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.IEvaluation;

/** The mean of an objective's loss as a metric of XGBoost4J; less is better. */
final class LossaryEvaluation implements IEvaluation {
  private static final long serialVersionUID = 1L;

  private final LossaryObjective objective;

  LossaryEvaluation(LossaryObjective objective) {
    this.objective = objective;
  }

  @Override
  public String getMetric() {
    return objective.loss().info().id();
  }

  @Override
  public float eval(float[][] margins, DMatrix data) {
    return (float) objective.value(margins, data);
  }
}
