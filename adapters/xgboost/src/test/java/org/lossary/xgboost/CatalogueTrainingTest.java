package org.lossary.xgboost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lossary.Catalog;
import org.lossary.Domain;
import org.lossary.LossInfo;
import org.lossary.SupervisedLoss;
import org.lossary.testkit.TrainingRows;

/** Every loss of the catalogue that a booster can train with does train. */
class CatalogueTrainingTest {
  private static final int CLASSES = 4;

  static Stream<Catalog.Entry> suitable() {
    return Catalog.all().stream()
        .filter(
            e ->
                e.create() instanceof SupervisedLoss loss
                    && LossaryObjective.supports(loss, CLASSES));
  }

  @Test
  void theUsualLossesAreSuitable() {
    List<String> ids = suitable().map(e -> e.info().id()).toList();

    assertThat(ids).contains("mse", "huber", "rmse", "bce-with-logits", "cross-entropy");
  }

  @ParameterizedTest
  @MethodSource("suitable")
  void trainingLowersTheLoss(Catalog.Entry entry) throws XGBoostError {
    SupervisedLoss loss = (SupervisedLoss) entry.create();
    LossInfo info = entry.info();
    float[] x = TrainingRows.features(1);
    DMatrix data = Samples.matrix(x, TrainingRows.labels(x, info.target(), CLASSES, 2));
    LossaryObjective objective =
        info.target() == Domain.LABEL
            ? LossaryObjective.ofClasses(loss, CLASSES)
            : LossaryObjective.of(loss);

    double before = objective.value(Samples.train(objective, data, 0).predict(data, true), data);
    Booster booster = Samples.train(objective, data, 30);
    float[][] margins = booster.predict(data, true);
    double after = objective.value(margins, data);

    for (float[] row : margins) {
      for (float margin : row) {
        assertThat(margin).isFinite();
      }
    }
    // Margins of 0 cost the perceptron nothing: there is nothing to lower.
    double wanted = before == 0 ? 0.05 : before - 0.05 * Math.abs(before);
    assertThat(after).isFinite().isLessThan(wanted);
  }
}
