package org.lossary.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.lossary.DoubleMatrix;
import org.lossary.FloatMatrix;
import org.lossary.Losses;
import org.lossary.Matrix;

/** What other libraries are known to get wrong in CTC. */
class PeerFailuresTest {

  /**
   * PyTorch's gradient by log-probabilities is that by logits, more by exp(x): right only behind a
   * log-softmax (pytorch#52241, pytorch#181534). Here each form has the gradient of its own input.
   */
  @Test
  void gradientOfLogProbabilitiesIsThatOfTheValueAndNotOfTheLogits() {
    DoubleMatrix scores = CtcDefinitionTest.normal(new SplittableRandom(9), 5, 4);
    double[][] p = AllPaths.softmax(scores);
    for (int t = 0; t < 5; t++) {
      for (int c = 0; c < 4; c++) {
        scores.set(t, c, StrictMath.log(p[t][c]));
      }
    }
    LabelledSequences inputs =
        LabelledSequences.batchFirst(scores, Labellings.of(new int[] {2, 1}));
    DoubleMatrix ofLogProbabilities = Matrix.of(new double[20], 5, 4);
    DoubleMatrix ofLogits = Matrix.of(new double[20], 5, 4);
    CtcLogProbabilities loss = Losses.ctcLogProbabilities();
    loss.valueAndGradient(inputs, ofLogProbabilities);
    Losses.ctc().valueAndGradient(inputs, ofLogits);
    for (int t = 0; t < 5; t++) {
      double all = 0;
      for (int c = 0; c < 4; c++) {
        double x = scores.get(t, c);
        scores.set(t, c, x + 1e-5);
        double above = loss.value(inputs);
        scores.set(t, c, x - 1e-5);
        double below = loss.value(inputs);
        scores.set(t, c, x);
        double found = ofLogProbabilities.get(t, c);
        assertThat(found).isCloseTo((above - below) / 2e-5, within(1e-9));
        assertThat(ofLogits.get(t, c)).isCloseTo(found + p[t][c], within(1e-14));
        all += found;
      }
      // Each frame is passed exactly once, so minus its posterior sums to -1.
      assertThat(all).isCloseTo(-1, within(1e-14));
    }
  }

  /**
   * In float the loss of optax is slightly negative where labels are nearly certain (optax#1771).
   */
  @Test
  void floatsThatAreNearlyCertainAreNeverBelowZero() {
    SplittableRandom random = new SplittableRandom(10);
    for (int round = 0; round < 500; round++) {
      int frames = 20 + random.nextInt(30);
      float[] logits = new float[frames * 4];
      float[] logProbabilities = new float[frames * 4];
      for (int t = 0; t < frames; t++) {
        double sum = 0;
        for (int c = 0; c < 4; c++) {
          logits[4 * t + c] =
              (float) (random.nextDouble() + (c == 0 ? 15 + 5 * random.nextDouble() : 0));
          sum += StrictMath.exp(logits[4 * t + c]);
        }
        for (int c = 0; c < 4; c++) {
          logProbabilities[4 * t + c] = (float) (logits[4 * t + c] - StrictMath.log(sum));
        }
      }
      Labellings none = Labellings.of(new int[] {});
      FloatMatrix scores = Matrix.of(logits, frames, 4);
      FloatMatrix logs = Matrix.of(logProbabilities, frames, 4);
      assertThat(Losses.ctc().value(LabelledSequences.batchFirst(scores, none)))
          .isGreaterThanOrEqualTo(0);
      assertThat(Losses.ctcLogProbabilities().value(LabelledSequences.batchFirst(logs, none)))
          .isGreaterThanOrEqualTo(0);
    }
  }
}
