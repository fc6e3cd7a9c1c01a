package org.lossary.lightgbm;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.metarank.lightgbm4j.LGBMBooster;
import io.github.metarank.lightgbm4j.LGBMDataset;
import io.github.metarank.lightgbm4j.LGBMException;
import org.junit.jupiter.api.Test;
import org.lossary.Domain;
import org.lossary.Losses;
import org.lossary.testkit.TrainingRows;

/** The same models as with LightGBM's own objectives. */
class NativeParityTest {
  private static final int ROUNDS = 40;
  private static final int CLASSES = 3;
  private static final float[] X = TrainingRows.features(3);

  @Test
  void meanSquaredErrorIsRegression() throws LGBMException {
    try (LGBMDataset data = data(Domain.REAL)) {
      assertSame(LightGbmObjective.of(Losses.mse()), data, "objective=regression");
    }
  }

  @Test
  void binaryCrossEntropyIsBinary() throws LGBMException {
    try (LGBMDataset data = data(Domain.BINARY)) {
      assertSame(LightGbmObjective.of(Losses.bceWithLogits()), data, "objective=binary");
    }
  }

  /** LightGBM's own start leaves scale_pos_weight out, so that both start from ours. */
  @Test
  void posWeightIsScalePosWeight() throws LGBMException {
    LightGbmObjective objective = LightGbmObjective.of(Losses.bceWithLogits().posWeight(3));
    try (LGBMDataset data = data(Domain.BINARY)) {
      double[] start = objective.start(data);
      try (LGBMBooster booster =
          LGBMBooster.create(data, Trainings.SETTINGS + " objective=binary scale_pos_weight=3")) {
        for (int round = 0; round < ROUNDS; round++) {
          booster.updateOneIter();
        }
        try (LightGbmModel model = objective.model(booster, start)) {
          assertSame(
              model.margins(X, TrainingRows.ROWS, TrainingRows.FEATURES),
              Trainings.margins(objective, X, data, ROUNDS));
        }
      }
    }
  }

  @Test
  void weightsOfTheDatasetAreUsed() throws LGBMException {
    try (LGBMDataset data = data(Domain.BINARY)) {
      float[] weights = new float[TrainingRows.ROWS];
      for (int i = 0; i < weights.length; i++) {
        weights[i] = 0.25f + i % 5;
      }
      data.setField("weight", weights);

      assertSame(LightGbmObjective.of(Losses.bceWithLogits()), data, "objective=binary");
    }
  }

  /**
   * LightGBM multiplies the diagonal of softmax's Hessian by K / (K - 1), which shortens its steps
   * by as much; with the learning rate and the least weight of a leaf in that proportion the models
   * are the same. Gradients row after row would give other ones from the first tree on.
   */
  @Test
  void crossEntropyIsMulticlass() throws LGBMException {
    double factor = (CLASSES - 1) / (double) CLASSES;
    try (LGBMDataset data = data(Domain.LABEL)) {
      float[][] expected =
          Trainings.nativeMargins(
              Trainings.SETTINGS + " objective=multiclass num_class=" + CLASSES, X, data, ROUNDS);
      String settings =
          Trainings.SETTINGS.replace("learning_rate=0.2", "learning_rate=" + 0.2 * factor)
              + " min_sum_hessian_in_leaf="
              + 1e-3 * factor;
      LightGbmObjective objective = LightGbmObjective.ofClasses(Losses.crossEntropy(), CLASSES);
      float[][] actual;
      try (LightGbmModel model = objective.train(data, settings, ROUNDS)) {
        actual = model.margins(X, TrainingRows.ROWS, TrainingRows.FEATURES);
      }

      double[][] p = objective.link().classes(expected);
      double[][] q = objective.link().classes(actual);
      double worst = 0;
      for (int i = 0; i < p.length; i++) {
        for (int k = 0; k < CLASSES; k++) {
          worst = Math.max(worst, Math.abs(p[i][k] - q[i][k]));
        }
      }
      assertThat(worst).isLessThan(1e-3);
    }
  }

  private static LGBMDataset data(Domain domain) throws LGBMException {
    return Trainings.data(X, TrainingRows.labels(X, domain, CLASSES, 4));
  }

  private static void assertSame(
      LightGbmObjective objective, LGBMDataset data, String nativeObjective) throws LGBMException {
    float[][] expected =
        Trainings.nativeMargins(Trainings.SETTINGS + " " + nativeObjective, X, data, ROUNDS);
    assertSame(expected, Trainings.margins(objective, X, data, ROUNDS));
  }

  private static void assertSame(float[][] expected, float[][] actual) {
    double worst = 0;
    double spread = 0;
    for (int i = 0; i < expected.length; i++) {
      worst = Math.max(worst, Math.abs(expected[i][0] - actual[i][0]));
      spread = Math.max(spread, Math.abs(expected[i][0]));
    }
    assertThat(worst).isLessThan(1e-3 * spread);
  }
}
