package org.lossary.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lossary.DoubleMatrix;
import org.lossary.Matrix;

/** Long and extreme sequences against 50 digits. */
class CtcAccuracyTest {

  /** From all classes alike, over what a network gives, to beyond the range of doubles. */
  @ParameterizedTest
  @ValueSource(doubles = {0, 0.5, 2, 20, 200})
  void fiveHundredFramesKeepTheirDigits(double spread) {
    SplittableRandom random = new SplittableRandom(5);
    DoubleMatrix logits = CtcDefinitionTest.normal(random, 500, 6);
    for (int i = 0; i < logits.data().length; i++) {
      logits.data()[i] *= spread;
    }
    compare(logits, 0, CtcDefinitionTest.labels(random, 6, 0, 60));
  }

  /** Paths without labels outweigh those with all of them by more than doubles can hold. */
  @ParameterizedTest
  @ValueSource(doubles = {10, 100, 10_000})
  void framesThatAreNearlyAllBlankKeepTheirDigits(double lead) {
    SplittableRandom random = new SplittableRandom(6);
    DoubleMatrix logits = CtcDefinitionTest.normal(random, 200, 5);
    for (int t = 0; t < 200; t++) {
      logits.set(t, 4, lead);
    }
    compare(logits, 4, CtcDefinitionTest.labels(random, 5, 4, 50));
  }

  /** The labels come at once and then never again. */
  @Test
  void allLabelsAtOnceKeepTheirDigits() {
    SplittableRandom random = new SplittableRandom(7);
    int[] labels = CtcDefinitionTest.labels(random, 8, 0, 100);
    DoubleMatrix logits = CtcDefinitionTest.normal(random, 400, 8);
    for (int t = 0; t < 400; t++) {
      logits.set(t, t < 100 ? labels[t] : 0, 30);
    }
    compare(logits, 0, labels);
  }

  @Test
  void maskedClassesDoNotMatter() {
    SplittableRandom random = new SplittableRandom(8);
    DoubleMatrix logits = CtcDefinitionTest.normal(random, 40, 5);
    for (int t = 0; t < 40; t++) {
      logits.set(t, 3, -1e4);
    }
    compare(logits, 0, 1, 2, 2, 4, 1);
    compare(logits, 0, 1, 3, 3, 4, 1);
  }

  @Test
  void probabilitiesBeyondEveryRangeAreFinite() {
    Matrix logits = Matrix.of(new double[] {1e300, 0, -1e300, 1e300, 0, -1e300}, 2, 3);
    DoubleMatrix gradient = Matrix.of(new double[6], 2, 3);
    double value =
        new Ctc(0, Infeasible.INFINITE, Per.SEQUENCE)
            .valueAndGradient(
                LabelledSequences.batchFirst(logits, Labellings.of(new int[] {2})), gradient);
    assertThat(value).isCloseTo(2e300, within(1e287));
    assertThat(gradient.data()).containsExactly(0.5, 0, -0.5, 0.5, 0, -0.5);
  }

  @Test
  void numbersThatAreNoLogProbabilitiesAreTakenAsTheyAre() {
    Matrix scores = Matrix.of(new double[] {1000, -3, -1000, 1000, 5, -1000}, 2, 3);
    DoubleMatrix gradient = Matrix.of(new double[6], 2, 3);
    double value =
        new CtcLogProbabilities(0, Infeasible.INFINITE, Per.SEQUENCE)
            .valueAndGradient(
                LabelledSequences.batchFirst(scores, Labellings.of(new int[] {1})), gradient);
    // Blank and label in either order; label twice does not count beside them.
    assertThat(value).isCloseTo(-1005 - StrictMath.log1p(StrictMath.exp(-8)), within(1e-12));
    assertThat(gradient.get(0, 0)).isCloseTo(-1 / (1 + StrictMath.exp(-8)), within(1e-14));
    scores.set(1, 2, Double.NaN);
    assertThat(
            new CtcLogProbabilities(0, Infeasible.INFINITE, Per.SEQUENCE)
                .value(LabelledSequences.batchFirst(scores, Labellings.of(new int[] {1}))))
        .isNaN();
  }

  private static void compare(DoubleMatrix logits, int blank, int... labels) {
    PreciseCtc exact = new PreciseCtc(logits, blank, labels);
    int frames = logits.rows();
    int classes = logits.columns();
    DoubleMatrix gradient = Matrix.of(new double[frames * classes], frames, classes);
    double value =
        new Ctc(blank, Infeasible.INFINITE, Per.SEQUENCE)
            .valueAndGradient(
                LabelledSequences.batchFirst(logits, Labellings.of(labels)), gradient);
    assertThat(value).isCloseTo(exact.value, within(1e-14 + 5e-15 * Math.abs(exact.value)));
    for (int t = 0; t < frames; t++) {
      for (int c = 0; c < classes; c++) {
        assertThat(gradient.get(t, c)).isCloseTo(exact.gradient[t][c], within(3e-13));
      }
    }
  }
}
