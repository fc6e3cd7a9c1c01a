package org.lossary.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.lossary.Catalog;
import org.lossary.DoubleMatrix;
import org.lossary.FloatMatrix;
import org.lossary.LossException;
import org.lossary.Losses;
import org.lossary.Matrix;
import org.lossary.Reduction;

/** What is special about CTC: lengths, blanks, layouts, sequences without an alignment. */
class CtcTest {
  private static final Ctc PER_LABEL = new Ctc(0, Infeasible.ZERO, Per.LABEL);
  private static final double LOG3 = StrictMath.log(3);

  private static LabelledSequences uniform(int frames, int[]... labels) {
    double[] zeros = new double[labels.length * frames * 3];
    return LabelledSequences.batchFirst(
        Matrix.of(zeros, labels.length * frames, 3), Labellings.of(labels));
  }

  @Test
  void oneLabelInTwoFramesHasThreePathsOfNine() {
    assertThat(Losses.ctc().value(uniform(2, new int[] {1}))).isCloseTo(LOG3, within(1e-15));
  }

  @Test
  void noLabelsMeanAllFramesAreBlank() {
    assertThat(Losses.ctc().value(uniform(4, new int[] {}))).isCloseTo(4 * LOG3, within(1e-15));
  }

  @Test
  void noFramesAndNoLabelsCostNothing() {
    assertThat(Losses.ctc().value(uniform(0, new int[] {}))).isZero();
    assertThat(Losses.ctc().value(uniform(0))).isZero();
  }

  @Test
  void theLastClassMayBeTheBlank() {
    DoubleMatrix logits = CtcDefinitionTest.normal(new SplittableRandom(1), 6, 4);
    LabelledSequences inputs =
        LabelledSequences.batchFirst(logits, Labellings.of(new int[] {1, 0}));
    assertThat(new Ctc(-1, Infeasible.ERROR, Per.SEQUENCE).value(inputs))
        .isEqualTo(new Ctc(3, Infeasible.ERROR, Per.SEQUENCE).value(inputs));
  }

  @Test
  void equalLabelsNeedABlankBetween() {
    assertThat(Losses.ctc().value(uniform(3, new int[] {1, 1}))).isCloseTo(3 * LOG3, within(1e-15));
    assertThat(Losses.ctc().value(uniform(2, new int[] {1, 1}))).isInfinite().isPositive();
  }

  @Test
  void sequencesWithoutAlignmentHaveGradientZeroAndLeaveTheOthersAlone() {
    LabelledSequences inputs = uniform(3, new int[] {1, 1, 1}, new int[] {2});
    DoubleMatrix gradient = Matrix.of(new double[18], 6, 3);
    double[] values = new double[2];
    Losses.ctc().valuesAndGradient(inputs, values, gradient);
    assertThat(values[0]).isInfinite().isPositive();
    assertThat(values[1]).isCloseTo(StrictMath.log(27.0 / 6), within(1e-15));
    for (int c = 0; c < 9; c++) {
      assertThat(gradient.data()[c]).isZero();
    }
    assertThat(gradient.get(4, 2)).isNegative();
  }

  @Test
  void aSequenceWithoutAlignmentThatWeighsNothingCountsForNothing() {
    LabelledSequences inputs = uniform(3, new int[] {1, 1, 1}, new int[] {2}).weights(0, 1);
    assertThat(Losses.ctc().value(inputs.reduction(Reduction.SUM)))
        .isCloseTo(StrictMath.log(27.0 / 6), within(1e-15));
  }

  @Test
  void sequencesWithoutAlignmentMayCountNothingButStillDivideTheMean() {
    LabelledSequences inputs = uniform(3, new int[] {1, 1, 1}, new int[] {2});
    Ctc loss = new Ctc(0, Infeasible.ZERO, Per.SEQUENCE);
    assertThat(loss.value(inputs)).isCloseTo(StrictMath.log(27.0 / 6) / 2, within(1e-15));
  }

  @Test
  void sequencesWithoutAlignmentMayBeErrorsThatLeaveTheGradientUnwritten() {
    LabelledSequences inputs = uniform(3, new int[] {2}, new int[] {1, 1, 1});
    DoubleMatrix gradient = Matrix.of(new double[18], 6, 3);
    Ctc loss = new Ctc(0, Infeasible.ERROR, Per.SEQUENCE);
    assertThatThrownBy(() -> loss.valueAndGradient(inputs, gradient))
        .isInstanceOf(LossException.class)
        .hasMessage("ctc: length of sequence 1 must be at least 5 for its labels, got 3");
    assertThat(gradient.data()).containsOnly(0);
  }

  @Test
  void probabilityZeroIsTreatedAsNoAlignment() {
    double never = Double.NEGATIVE_INFINITY;
    Matrix scores = Matrix.of(new double[] {0, never, never, 0}, 2, 2);
    LabelledSequences inputs = LabelledSequences.batchFirst(scores, Labellings.of(new int[] {}));
    DoubleMatrix gradient = Matrix.of(new double[4], 2, 2);
    assertThat(Losses.ctcLogProbabilities().valueAndGradient(inputs, gradient)).isInfinite();
    assertThat(gradient.data()).containsOnly(0);
    assertThat(Losses.ctc().value(inputs)).isInfinite();
    assertThatThrownBy(() -> new Ctc(0, Infeasible.ERROR, Per.SEQUENCE).value(inputs))
        .hasMessage("ctc: sequence 0 must give its labels a probability above 0, got 0");
  }

  @Test
  void perLabelIsTheMeanOfPyTorch() {
    LabelledSequences inputs = uniform(3, new int[] {1, 2}, new int[] {});
    double two = -StrictMath.log(5.0 / 27);
    assertThat(PER_LABEL.value(inputs)).isCloseTo((two / 2 + 3 * LOG3) / 2, within(1e-15));
    double[] gradient = new double[18];
    double[] plain = new double[18];
    PER_LABEL.valueAndGradient(inputs, Matrix.of(gradient, 6, 3));
    Losses.ctc().valueAndGradient(inputs.reduction(Reduction.SUM), Matrix.of(plain, 6, 3));
    assertThat(gradient[0]).isCloseTo(plain[0] / 4, within(1e-16));
    assertThat(gradient[9]).isCloseTo(plain[9] / 2, within(1e-16));
  }

  @Test
  void perFrameDividesByTheLengthOfTheSequence() {
    LabelledSequences inputs = uniform(4, new int[] {}).lengths(2);
    assertThat(new Ctc(0, Infeasible.ZERO, Per.FRAME).value(inputs)).isCloseTo(LOG3, within(1e-15));
  }

  @Test
  void layoutsGiveTheSameBits() {
    int frames = 7;
    DoubleMatrix first = CtcDefinitionTest.normal(new SplittableRandom(4), 3 * frames, 5);
    DoubleMatrix second = Matrix.of(new double[first.data().length], 3 * frames, 5);
    for (int n = 0; n < 3; n++) {
      for (int t = 0; t < frames; t++) {
        for (int c = 0; c < 5; c++) {
          second.set(t * 3 + n, c, first.get(n * frames + t, c));
        }
      }
    }
    Labellings labels = Labellings.of(new int[] {1, 2}, new int[] {}, new int[] {4, 4, 3});
    LabelledSequences batchFirst = LabelledSequences.batchFirst(first, labels).lengths(7, 3, 5);
    LabelledSequences timeFirst = LabelledSequences.timeFirst(second, labels).lengths(7, 3, 5);
    DoubleMatrix a = Matrix.of(new double[first.data().length], 3 * frames, 5);
    DoubleMatrix b = Matrix.of(new double[first.data().length], 3 * frames, 5);
    assertThat(Losses.ctc().valueAndGradient(batchFirst, a))
        .isEqualTo(Losses.ctc().valueAndGradient(timeFirst, b));
    for (int n = 0; n < 3; n++) {
      for (int t = 0; t < frames; t++) {
        for (int c = 0; c < 5; c++) {
          assertThat(b.get(t * 3 + n, c)).isEqualTo(a.get(n * frames + t, c));
        }
      }
      assertThat(timeFirst.frames(n).get(2, 1)).isEqualTo(batchFirst.frames(n).get(2, 1));
      assertThat(timeFirst.frames(n).rows()).isEqualTo(batchFirst.length(n));
    }
  }

  @Test
  void whatComesAfterASequenceIsNotReadAndHasGradientZero() {
    double nan = Double.NaN;
    Matrix scores = Matrix.of(new double[] {0, 0, 0, nan, nan, nan}, 2, 3);
    LabelledSequences inputs =
        LabelledSequences.batchFirst(scores, Labellings.of(new int[] {1})).lengths(1);
    double[] gradient = {9, 9, 9, 9, 9, 9};
    assertThat(Losses.ctc().valueAndGradient(inputs, Matrix.of(gradient, 2, 3)))
        .isCloseTo(LOG3, within(1e-15));
    assertThat(gradient[3]).isZero();
    assertThat(gradient[5]).isZero();
  }

  @Test
  void scoresThatAreNotNumbersSpoilOnlyTheirSequence() {
    LabelledSequences inputs = uniform(1, new int[] {1}, new int[] {1});
    inputs.scores().set(0, 2, Double.NaN);
    double[] values = new double[2];
    double[] gradient = new double[6];
    Losses.ctc().valuesAndGradient(inputs, values, Matrix.of(gradient, 2, 3));
    assertThat(values[0]).isNaN();
    assertThat(gradient[0]).isNaN();
    assertThat(values[1]).isCloseTo(LOG3, within(1e-15));
    assertThat(gradient[4]).isCloseTo(-1.0 / 3, within(1e-15));
  }

  @Test
  void wrongLabelsAreNamed() {
    assertThatThrownBy(() -> Losses.ctc().value(uniform(4, new int[] {1}, new int[] {2, 3})))
        .hasMessage(
            "ctc: label 1 of sequence 1 must be one of 3 classes other than the blank, 0, got 3");
    assertThatThrownBy(() -> Losses.ctc().value(uniform(4, new int[] {0})))
        .hasMessageContaining(
            "label 0 of sequence 0 must be one of 3 classes other than the blank");
    assertThatThrownBy(() -> Losses.ctcLogProbabilities().value(uniform(4, new int[] {-1})))
        .isInstanceOf(LossException.class)
        .hasMessageStartingWith("ctc-log-probabilities: label 0 of sequence 0");
  }

  @Test
  void wrongBlanksAndLengthsAreNamed() {
    assertThatThrownBy(() -> new Ctc(-2, Infeasible.ZERO, Per.LABEL))
        .hasMessage("ctc: blank must be the index of a class, or -1 for the last, got -2");
    assertThatThrownBy(() -> new Ctc(3, Infeasible.ZERO, Per.LABEL).value(uniform(1, new int[0])))
        .hasMessage("ctc: blank must be one of 3 classes, got 3");
    assertThatThrownBy(() -> uniform(4, new int[] {1}).lengths(5))
        .hasMessage("labelled sequences: lengths must be within [0, 4], got 5");
    assertThatThrownBy(() -> uniform(4, new int[] {1}).lengths(1, 1))
        .hasMessage("labelled sequences: lengths must be 1, got 2");
    assertThatThrownBy(
            () ->
                LabelledSequences.timeFirst(
                    Matrix.of(new double[9], 3, 3), Labellings.of(new int[0], new int[0])))
        .hasMessage(
            "labelled sequences: scores must have rows for each of 2 sequences, got double 3 x 3");
  }

  @Test
  void parametersCanBeWrittenAsText() {
    assertThat(Catalog.parse("ctc:blank=-1,infeasible=zero,per=label"))
        .isEqualTo(new Ctc(-1, Infeasible.ZERO, Per.LABEL));
  }

  @Test
  void logProbabilitiesThatRoundingTakesAboveOneGiveZero() {
    FloatMatrix scores = Matrix.of(new float[] {1e-8f, -20, 3e-8f, -20}, 2, 2);
    LabelledSequences inputs = LabelledSequences.batchFirst(scores, Labellings.of(new int[] {}));
    assertThat(Losses.ctcLogProbabilities().value(inputs)).isZero();
  }
}
