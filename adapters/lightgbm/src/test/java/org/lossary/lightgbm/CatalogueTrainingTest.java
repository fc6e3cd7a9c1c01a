package org.lossary.lightgbm;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.metarank.lightgbm4j.LGBMBooster;
import io.github.metarank.lightgbm4j.LGBMDataset;
import io.github.metarank.lightgbm4j.LGBMException;
import java.util.List;
import java.util.stream.Stream;
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
                    && LightGbmObjective.supports(loss, CLASSES));
  }

  @Test
  void theUsualLossesAreSuitable() {
    List<String> ids = suitable().map(e -> e.info().id()).toList();

    assertThat(ids).contains("mse", "huber", "rmse", "bce-with-logits", "cross-entropy");
  }

  @ParameterizedTest
  @MethodSource("suitable")
  void trainingLowersTheLossAndTheModelIsComplete(Catalog.Entry entry) throws LGBMException {
    SupervisedLoss loss = (SupervisedLoss) entry.create();
    LossInfo info = entry.info();
    float[] x = TrainingRows.features(1);
    float[] y = TrainingRows.labels(x, info.target(), CLASSES, 2);
    LightGbmObjective objective =
        info.target() == Domain.LABEL
            ? LightGbmObjective.ofClasses(loss, CLASSES)
            : LightGbmObjective.of(loss);
    try (LGBMDataset data = Trainings.data(x, y)) {
      double[] start = objective.start(data);
      try (LGBMBooster booster =
          LGBMBooster.create(data, Trainings.SETTINGS + " " + objective.parameters())) {
        double before = objective.value(booster, 0, data);
        for (int round = 0; round < 30; round++) {
          objective.update(booster, data);
        }
        double after = objective.value(booster, 0, data);
        float[][] margins;
        try (LightGbmModel model = objective.model(booster, start)) {
          margins = model.margins(x, y.length, TrainingRows.FEATURES);
        }

        // Margins of 0 cost the perceptron nothing: there is nothing to lower.
        double wanted = before == 0 ? 0.05 : before - 0.05 * Math.abs(before);
        assertThat(after).as(info.id()).isFinite().isLessThan(wanted);
        assertMargins(margins, booster.getPredict(0));
      }
    }
  }

  /** What the model says of new rows is what the booster had reached for the same rows. */
  private static void assertMargins(float[][] rows, double[] columns) {
    for (int i = 0; i < rows.length; i++) {
      for (int k = 0; k < rows[i].length; k++) {
        double expected = columns[k * rows.length + i];
        assertThat(Math.abs(rows[i][k] - expected))
            .isLessThanOrEqualTo(1e-6 * (1 + Math.abs(expected)));
      }
    }
  }
}
