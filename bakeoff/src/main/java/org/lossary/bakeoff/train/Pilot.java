package org.lossary.bakeoff.train;

import java.util.function.BooleanSupplier;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.lossary.Catalog;
import org.lossary.SupervisedLoss;
import org.lossary.bakeoff.BakeOffOptions;
import org.lossary.bakeoff.metric.Metric;
import org.lossary.bakeoff.metric.Weights;

/**
 * A first fit whose residuals, on the validation rows of a fold, give the scale of the noise: trees
 * under absolute error, which outliers do not move, stopped by that error.
 */
public final class Pilot {
  private static final int ROUNDS = 60;
  private static final int PATIENCE = 6;

  private Pilot() {}

  /** Target minus prediction on the validation rows, each as often as its row weighs; sorted. */
  public static double[] residuals(FoldData data, BakeOffOptions options, BooleanSupplier stop)
      throws XGBoostError {
    SupervisedLoss loss =
        (SupervisedLoss) Catalog.find("mae").or(() -> Catalog.find("mse")).orElseThrow().create();
    BakeOffOptions quick =
        options.withRounds(Math.min(ROUNDS, options.rounds()), PATIENCE).withTrees(0.3, 4);
    Trainer.Trained model = new Trainer(quick, Metric.MAE).train(data, loss, stop);
    double[] residuals = data.validationTargets().clone();
    double[][] predictions = model.reading().predictions(model.validation());
    for (int i = 0; i < residuals.length; i++) {
      residuals[i] -= predictions[i][0];
    }
    return Weights.spread(residuals, data.validationWeights());
  }
}
