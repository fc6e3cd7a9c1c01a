package org.lossary.lightgbm;

import io.github.metarank.lightgbm4j.LGBMBooster;
import io.github.metarank.lightgbm4j.LGBMDataset;
import io.github.metarank.lightgbm4j.LGBMException;
import org.lossary.testkit.TrainingRows;

/** Data and settings of short trainings. */
final class Trainings {
  static final String SETTINGS =
      "learning_rate=0.2 num_leaves=8 min_data_in_leaf=20 num_threads=1 verbosity=-1 seed=1"
          + " deterministic=true force_row_wise=true";

  private Trainings() {}

  static LGBMDataset data(float[] x, float[] y) throws LGBMException {
    LGBMDataset data =
        LGBMDataset.createFromMat(x, y.length, TrainingRows.FEATURES, true, "verbosity=-1", null);
    data.setField("label", y);
    return data;
  }

  /** The margins of a model of the loss for its own training data. */
  static float[][] margins(LightGbmObjective objective, float[] x, LGBMDataset data, int rounds)
      throws LGBMException {
    try (LightGbmModel model = objective.train(data, SETTINGS, rounds)) {
      return model.margins(x, data.getNumData(), TrainingRows.FEATURES);
    }
  }

  /** The margins of a model of one of LightGBM's own objectives. */
  static float[][] nativeMargins(String settings, float[] x, LGBMDataset data, int rounds)
      throws LGBMException {
    try (LGBMBooster booster = LGBMBooster.create(data, settings)) {
      for (int round = 0; round < rounds; round++) {
        booster.updateOneIter();
      }
      String text = booster.saveModelToString(0, 0, LGBMBooster.FeatureImportanceType.GAIN);
      try (LightGbmModel model = LightGbmModel.of(text)) {
        return model.margins(x, data.getNumData(), TrainingRows.FEATURES);
      }
    }
  }
}
