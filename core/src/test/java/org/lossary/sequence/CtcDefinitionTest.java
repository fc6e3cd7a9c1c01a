package org.lossary.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.lossary.DoubleMatrix;
import org.lossary.Matrix;

/** Short sequences against the sum over all paths. */
class CtcDefinitionTest {

  @Test
  void valueAndGradientOfLogitsAreThoseOfAllPathsTogether() {
    SplittableRandom random = new SplittableRandom(1);
    for (int round = 0; round < 300; round++) {
      int classes = 2 + random.nextInt(3);
      int frames = 1 + random.nextInt(5);
      int blank = random.nextInt(classes);
      int[] labels = labels(random, classes, blank, random.nextInt(frames + 1));
      DoubleMatrix logits = normal(random, frames, classes);
      double[][] p = AllPaths.softmax(logits);
      AllPaths all = AllPaths.of(p, blank, labels);
      DoubleMatrix gradient = Matrix.of(new double[frames * classes], frames, classes);
      double value =
          new Ctc(blank, Infeasible.INFINITE, Per.SEQUENCE)
              .valueAndGradient(
                  LabelledSequences.batchFirst(logits, Labellings.of(labels)), gradient);
      assertThat(value).isCloseTo(-StrictMath.log(all.probability), within(1e-13));
      for (int t = 0; t < frames; t++) {
        for (int c = 0; c < classes; c++) {
          double expected =
              all.probability == 0 ? 0 : p[t][c] - all.through[t][c] / all.probability;
          assertThat(gradient.get(t, c)).isCloseTo(expected, within(1e-14));
        }
      }
    }
  }

  @Test
  void gradientOfLogProbabilitiesIsMinusThePosteriorOfAllPathsTogether() {
    SplittableRandom random = new SplittableRandom(2);
    for (int round = 0; round < 300; round++) {
      int classes = 2 + random.nextInt(3);
      int frames = 1 + random.nextInt(5);
      int blank = random.nextInt(classes);
      int[] labels = labels(random, classes, blank, random.nextInt(frames + 1));
      // Any numbers, not only those of frames that sum to 1.
      DoubleMatrix scores = normal(random, frames, classes);
      double[][] p = new double[frames][classes];
      for (int t = 0; t < frames; t++) {
        for (int c = 0; c < classes; c++) {
          p[t][c] = StrictMath.exp(scores.get(t, c));
        }
      }
      AllPaths all = AllPaths.of(p, blank, labels);
      DoubleMatrix gradient = Matrix.of(new double[frames * classes], frames, classes);
      double value =
          new CtcLogProbabilities(blank, Infeasible.INFINITE, Per.SEQUENCE)
              .valueAndGradient(
                  LabelledSequences.batchFirst(scores, Labellings.of(labels)), gradient);
      assertThat(value).isCloseTo(-StrictMath.log(all.probability), within(1e-13));
      for (int t = 0; t < frames; t++) {
        for (int c = 0; c < classes; c++) {
          double expected = all.probability == 0 ? 0 : -all.through[t][c] / all.probability;
          assertThat(gradient.get(t, c)).isCloseTo(expected, within(1e-14));
        }
      }
    }
  }

  @Test
  void allLabellingsTogetherHaveProbabilityOne() {
    DoubleMatrix logits = normal(new SplittableRandom(3), 4, 3);
    double sum = 0;
    int[][] labellings = {
      {},
      {1},
      {2},
      {1, 1},
      {1, 2},
      {2, 1},
      {2, 2},
      {1, 1, 2},
      {1, 2, 1},
      {1, 2, 2},
      {2, 1, 1},
      {2, 1, 2},
      {2, 2, 1},
      {1, 2, 1, 2},
      {2, 1, 2, 1}
    };
    for (int[] labels : labellings) {
      sum +=
          StrictMath.exp(
              -new Ctc(0, Infeasible.ERROR, Per.SEQUENCE)
                  .value(LabelledSequences.batchFirst(logits, Labellings.of(labels))));
    }
    assertThat(sum).isCloseTo(1, within(1e-14));
  }

  static int[] labels(SplittableRandom random, int classes, int blank, int count) {
    int[] labels = new int[count];
    for (int i = 0; i < count; i++) {
      int label = random.nextInt(classes - 1);
      labels[i] = label < blank ? label : label + 1;
    }
    return labels;
  }

  static DoubleMatrix normal(SplittableRandom random, int rows, int columns) {
    double[] data = new double[rows * columns];
    for (int i = 0; i < data.length; i++) {
      double r = StrictMath.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
      data[i] = 2 * r * StrictMath.cos(2 * Math.PI * random.nextDouble());
    }
    return Matrix.of(data, rows, columns);
  }
}
