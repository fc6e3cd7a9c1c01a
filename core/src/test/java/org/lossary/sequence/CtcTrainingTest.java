package org.lossary.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.lossary.DoubleMatrix;
import org.lossary.Matrix;

/** A linear model learns to read sequences whose frames nobody labelled. */
class CtcTrainingTest {
  private static final int TIME = 24;
  private static final int SYMBOLS = 4;
  private static final int FEATURES = SYMBOLS + 2;
  private static final int CLASSES = SYMBOLS + 1;

  private final SplittableRandom random = new SplittableRandom(11);

  /** Symbols of one to three noisy frames each, with silence before, between and after. */
  private LabelledSequences draw(int items, double[] features) {
    int[][] labels = new int[items][];
    for (int n = 0; n < items; n++) {
      labels[n] = new int[2 + random.nextInt(4)];
      int t = 0;
      int[] shown = new int[TIME];
      for (int j = 0; j < labels[n].length; j++) {
        labels[n][j] = 1 + random.nextInt(SYMBOLS);
        t += 1 + random.nextInt(2);
        for (int k = random.nextInt(3); k >= 0; k--) {
          shown[t++] = labels[n][j];
        }
      }
      for (int f = 0; f < TIME; f++) {
        int at = (f * items + n) * FEATURES;
        for (int k = 0; k < FEATURES; k++) {
          double noise = 0.3 * (random.nextDouble() + random.nextDouble() - 1);
          features[at + k] = noise + (k == shown[f] ? 1 : 0);
        }
        features[at + FEATURES - 1] = 1;
      }
    }
    Matrix none = Matrix.of(new double[TIME * items * CLASSES], TIME * items, CLASSES);
    return LabelledSequences.timeFirst(none, Labellings.of(labels));
  }

  private static LabelledSequences scored(
      LabelledSequences inputs, double[] features, double[] model) {
    Matrix scores = inputs.scores();
    for (int i = 0; i < scores.rows(); i++) {
      for (int c = 0; c < CLASSES; c++) {
        double sum = 0;
        for (int k = 0; k < FEATURES; k++) {
          sum += features[i * FEATURES + k] * model[k * CLASSES + c];
        }
        scores.set(i, c, sum);
      }
    }
    return inputs;
  }

  @Test
  void trainedWithCtcAModelReadsWhatItHasNotSeen() {
    int items = 32;
    double[] features = new double[items * TIME * FEATURES];
    LabelledSequences training = draw(items, features);
    double[] model = new double[FEATURES * CLASSES];
    DoubleMatrix gradient = Matrix.of(new double[items * TIME * CLASSES], items * TIME, CLASSES);
    Ctc loss = new Ctc(0, Infeasible.ERROR, Per.LABEL);
    double first = loss.value(scored(training, features, model));
    double[] velocity = new double[model.length];
    for (int step = 0; step < 300; step++) {
      loss.valueAndGradient(scored(training, features, model), gradient);
      double[] slope = new double[model.length];
      for (int i = 0; i < gradient.rows(); i++) {
        for (int k = 0; k < FEATURES; k++) {
          for (int c = 0; c < CLASSES; c++) {
            slope[k * CLASSES + c] += features[i * FEATURES + k] * gradient.get(i, c);
          }
        }
      }
      for (int w = 0; w < model.length; w++) {
        velocity[w] = 0.9 * velocity[w] - 0.3 * slope[w];
        model[w] += velocity[w];
      }
    }
    double last = loss.value(scored(training, features, model));
    assertThat(last).isLessThan(first / 10);
    double[] fresh = new double[100 * TIME * FEATURES];
    LabelledSequences unseen = scored(draw(100, fresh), fresh, model);
    assertThat(LabelErrors.of(unseen.labels(), new CtcBestPath(0).decode(unseen)).rate())
        .isLessThan(0.02);
    assertThat(LabelErrors.of(unseen.labels(), new CtcBeamSearch(0, 8).decode(unseen)).rate())
        .isLessThan(0.02);
  }
}
