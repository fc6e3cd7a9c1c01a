package org.lossary.lightgbm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.metarank.lightgbm4j.LGBMBooster;
import io.github.metarank.lightgbm4j.LGBMDataset;
import io.github.metarank.lightgbm4j.LGBMException;
import org.junit.jupiter.api.Test;
import org.lossary.Domain;
import org.lossary.LossException;
import org.lossary.Losses;
import org.lossary.testkit.TrainingRows;

class LightGbmObjectiveTest {
  private static final float[] X = TrainingRows.features(1);
  private static final int FEATURES = TrainingRows.FEATURES;

  /** Labels that follow from the sign of the first feature alone, of three classes. */
  private static float[] threeClasses() {
    float[] y = new float[TrainingRows.ROWS];
    for (int i = 0; i < y.length; i++) {
      float x = X[i * FEATURES];
      y[i] = x < -0.4 ? 0 : x < 0.3 ? 1 : 2;
    }
    return y;
  }

  @Test
  void threeClassesAreTold() throws LGBMException {
    float[] y = threeClasses();
    LightGbmObjective objective = LightGbmObjective.ofClasses(Losses.crossEntropy(), 3);
    try (LGBMDataset data = Trainings.data(X, y)) {
      double[][] p = objective.link().classes(Trainings.margins(objective, X, data, 30));
      for (int i = 0; i < y.length; i++) {
        // A bin of the histogram may lie across a boundary; so few rows lie in it.
        double distance =
            Math.min(Math.abs(X[i * FEATURES] + 0.4), Math.abs(X[i * FEATURES] - 0.3));
        if (distance > 0.02) {
          assertThat(p[i][(int) y[i]]).as("row " + i).isGreaterThan(0.9);
        }
      }
    }
  }

  @Test
  void anotherDataSetIsWatchedRoundByRound() throws LGBMException {
    float[] other = TrainingRows.features(7);
    float[] y = TrainingRows.labels(other, Domain.REAL, 0, 8);
    LightGbmObjective objective = LightGbmObjective.of(Losses.huber(2));
    try (LGBMDataset train = Trainings.data(X, TrainingRows.labels(X, Domain.REAL, 0, 2));
        LGBMDataset valid =
            LGBMDataset.createFromMat(other, y.length, FEATURES, true, "verbosity=-1", train)) {
      valid.setField("label", y);
      double[] start = objective.start(train);
      objective.start(valid, start);
      try (LGBMBooster booster =
          LGBMBooster.create(train, Trainings.SETTINGS + " " + objective.parameters())) {
        booster.addValidData(valid);
        double before = objective.value(booster, 1, valid);
        for (int round = 0; round < 20; round++) {
          objective.update(booster, train);
        }
        double after = objective.value(booster, 1, valid);
        try (LightGbmModel model = objective.model(booster, start)) {
          float[][] margins = model.margins(other, y.length, FEATURES);

          assertThat(after).isLessThan(0.5 * before);
          assertThat(objective.value(margins, y)).isCloseTo(after, within(1e-5 * after));
        }
      }
    }
  }

  @Test
  void textsAreReadAgain() throws LGBMException {
    try (LGBMDataset data = Trainings.data(X, threeClasses());
        LightGbmModel model =
            LightGbmObjective.ofClasses(Losses.crossEntropy(), 3)
                .train(data, Trainings.SETTINGS, 5);
        LightGbmModel read = LightGbmModel.of(model.text())) {
      assertThat(read.columns()).isEqualTo(3);
      assertThat(read.margins(X, TrainingRows.ROWS, FEATURES))
          .isDeepEqualTo(model.margins(X, TrainingRows.ROWS, FEATURES));
    }
  }

  /** Where no tree can be split the model is the constant, and the training says that it ends. */
  @Test
  void aModelOfConstantsIsTheStart() throws LGBMException {
    float[] y = TrainingRows.labels(X, Domain.REAL, 0, 2);
    LightGbmObjective objective = LightGbmObjective.of(Losses.mae());
    try (LGBMDataset data = Trainings.data(X, y)) {
      double[] start = objective.start(data);
      try (LightGbmModel model =
          objective.train(data, Trainings.SETTINGS + " min_gain_to_split=1e30", 5)) {
        for (float[] row : model.margins(X, y.length, FEATURES)) {
          assertThat(row).containsExactly((float) start[0]);
        }
      }
    }
  }

  /** Leaves of linear trees are constants and slopes; the start is in the constants. */
  @Test
  void linearTreesHaveTheStart() throws LGBMException {
    float[] y = TrainingRows.labels(X, Domain.REAL, 0, 2);
    LightGbmObjective objective = LightGbmObjective.of(Losses.mse());
    String linear = " linear_tree=true";
    try (LGBMDataset data =
        LGBMDataset.createFromMat(X, y.length, FEATURES, true, "verbosity=-1" + linear, null)) {
      data.setField("label", y);
      try (LightGbmModel model = objective.train(data, Trainings.SETTINGS + linear, 30)) {
        assertThat(objective.value(model.margins(X, y.length, FEATURES), y)).isLessThan(6);
      }
    }
  }

  @Test
  void moreRowsThanOneChunk() throws LGBMException {
    float[] y = TrainingRows.labels(X, Domain.REAL, 0, 2);
    LightGbmObjective objective = LightGbmObjective.of(Losses.mse());
    int copies = 300;
    float[] many = new float[copies * X.length];
    for (int c = 0; c < copies; c++) {
      System.arraycopy(X, 0, many, c * X.length, X.length);
    }
    try (LGBMDataset data = Trainings.data(X, y);
        LightGbmModel model = objective.train(data, Trainings.SETTINGS, 3)) {
      float[][] once = model.margins(X, y.length, FEATURES);
      float[][] all = model.margins(many, copies * y.length, FEATURES);
      for (int i = 0; i < all.length; i++) {
        assertThat(all[i][0]).isEqualTo(once[i % once.length][0]);
      }
    }
  }

  @Test
  void labelsOutsideTheDomainAreRefused() throws LGBMException {
    float[] y = threeClasses();
    try (LGBMDataset data = Trainings.data(X, y)) {
      assertThatThrownBy(
              () -> LightGbmObjective.of(Losses.bceWithLogits()).train(data, Trainings.SETTINGS, 3))
          .isInstanceOf(LossException.class)
          .hasMessage("bce-with-logits: label must be within [0, 1], got 2.0");
      assertThatThrownBy(
              () ->
                  LightGbmObjective.ofClasses(Losses.crossEntropy(), 2)
                      .train(data, Trainings.SETTINGS, 3))
          .isInstanceOf(LossException.class)
          .hasMessage("cross-entropy: label must be within 0 .. 1, got 2.0");
    }
  }

  @Test
  void settingsOfTheObjectiveAreRefused() throws LGBMException {
    try (LGBMDataset data = Trainings.data(X, threeClasses())) {
      LightGbmObjective objective = LightGbmObjective.of(Losses.mse());
      assertThatThrownBy(() -> objective.train(data, "max_depth=3 objective=binary", 3))
          .isInstanceOf(LossException.class)
          .hasMessage("mse: parameters must leave the objective to the loss, got objective=binary");
      assertThatThrownBy(() -> objective.train(data, "", 0))
          .isInstanceOf(LossException.class)
          .hasMessage("mse: rounds must be at least 1, got 0");
      assertThatThrownBy(() -> objective.start(data, new double[] {1, 2}))
          .isInstanceOf(LossException.class)
          .hasMessage("mse: start must be one number a column, 1, got 2");
    }
  }

  @Test
  void aBoosterWithTheWrongNumberOfClassesIsRefused() throws LGBMException {
    try (LGBMDataset data = Trainings.data(X, threeClasses());
        LGBMBooster booster =
            LGBMBooster.create(data, Trainings.SETTINGS + " objective=none num_class=2")) {
      assertThatThrownBy(
              () -> LightGbmObjective.ofClasses(Losses.crossEntropy(), 3).update(booster, data))
          .isInstanceOf(LossException.class)
          .hasMessageContaining("must be 3 columns (num_class of the booster) of 800 rows, 2400")
          .hasMessageEndingWith("got 1600");
    }
  }

  @Test
  void rowsOfAnotherShapeAndClosedModelsAreRefused() throws LGBMException {
    try (LGBMDataset data = Trainings.data(X, threeClasses())) {
      LightGbmModel model = LightGbmObjective.of(Losses.mse()).train(data, Trainings.SETTINGS, 3);
      assertThatThrownBy(() -> model.margins(new double[8], 2, 4))
          .isInstanceOf(LossException.class)
          .hasMessage("LightGbmModel: features must be as many a row as in training, 5, got 4");
      assertThatThrownBy(() -> model.margins(new double[9], 2, 5))
          .isInstanceOf(LossException.class)
          .hasMessage("LightGbmModel: values must be 2 rows of 5 features, got 9");
      model.close();
      model.close();
      assertThatThrownBy(() -> model.margins(new double[5], 1, 5))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("the model is closed");
      assertThatThrownBy(() -> LightGbmModel.of("no model")).isInstanceOf(LGBMException.class);
    }
  }
}
