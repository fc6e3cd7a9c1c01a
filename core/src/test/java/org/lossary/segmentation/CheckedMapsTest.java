package org.lossary.segmentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lossary.LossException;
import org.lossary.Losses;
import org.lossary.Matrix;

class CheckedMapsTest {
  private static final double[] LOGITS = {2, -1, 0.5, 0.3, 0.2, 1};
  private static final double[] TRUTH = {1, 0, 1, 0, 1, 0};

  private static Segmentation maps(double[] prediction, double[] target) {
    return Segmentation.of(Matrix.of(prediction, 2, 3), Matrix.of(target, 2, 3), 2);
  }

  /** Losses that take probabilities unless they are told to make them. */
  private static List<RegionLoss> ofProbabilities() {
    return List.of(
        Losses.dice(),
        Losses.generalizedDice(),
        Losses.tversky(),
        Losses.focalTversky(),
        Losses.logCoshDice(),
        Losses.softJaccard(),
        Losses.lovaszSoftmax().activation(Activation.NONE));
  }

  @TestFactory
  Stream<DynamicTest> logitsAreNoProbabilities() {
    return ofProbabilities().stream()
        .map(
            loss ->
                DynamicTest.dynamicTest(
                    loss.info().id(),
                    () ->
                        assertThatThrownBy(() -> loss.value(maps(LOGITS, TRUTH).checked()))
                            .isInstanceOf(LossException.class)
                            .hasMessage(
                                loss.info().id()
                                    + ": prediction in row 0, column 0 must be within [0, 1]"
                                    + " where activation is NONE, got 2.0")));
  }

  @TestFactory
  Stream<DynamicTest> whatIsInItsDomainHasTheSameBits() {
    double[] p = {0, 1, 0.25, 1, 0, 0.75};
    List<RegionLoss> ofLogits =
        List.of(
            Losses.dice().activation(Activation.SOFTMAX),
            Losses.diceCrossEntropy(),
            Losses.diceCrossEntropy().activation(Activation.NONE),
            Losses.diceFocal(),
            Losses.lovaszSoftmax(),
            Losses.lovaszHinge());
    return Stream.concat(
            ofProbabilities().stream().map(loss -> new Object[] {loss, p}),
            ofLogits.stream().map(loss -> new Object[] {loss, LOGITS}))
        .map(
            of ->
                DynamicTest.dynamicTest(
                    of[0].toString(),
                    () -> {
                      RegionLoss loss = (RegionLoss) of[0];
                      Segmentation in = maps((double[]) of[1], TRUTH);
                      double[] plain = new double[6];
                      double[] checked = new double[6];
                      assertThat(loss.valueAndGradient(in.checked(), Matrix.of(checked, 2, 3)))
                          .isEqualTo(loss.valueAndGradient(in, Matrix.of(plain, 2, 3)));
                      assertThat(checked).isEqualTo(plain);
                    }));
  }

  @Test
  void unlessTheyAreCheckedTheyGoIntoTheFormula() {
    assertThat(Losses.dice().value(maps(new double[] {3, 0, 3, 0, 3, 0}, TRUTH))).isNegative();
  }

  @Test
  void targetsAndLogitsAreChecked() {
    double[] half = {0.5, 0.5, 0.5, 0.5, 0.5, 0.5};
    assertThatThrownBy(
            () -> Losses.dice().value(maps(half, new double[] {0, 0, 255, 0, 0, 0}).checked()))
        .hasMessage("dice: target in row 0, column 2 must be within [0, 1], got 255.0");
    assertThatThrownBy(
            () ->
                Losses.lovaszHinge()
                    .value(maps(new double[] {0, 0, 0, 0, Double.NaN, 0}, TRUTH).checked()))
        .hasMessage("lovasz-hinge: prediction in row 1, column 1 must be finite, got NaN");
  }

  @Test
  void pixelsLeftOutMayHoldAnything() {
    boolean[] mask = {false, false, true};
    Segmentation in = maps(LOGITS, TRUTH);
    double value = Losses.dice().value(in.mask(mask));
    assertThat(in.mask(mask).checked().isChecked()).isTrue();
    assertThat(Losses.dice().value(in.mask(mask).checked())).isEqualTo(value);
    int[] labels = {-1, -1, 1};
    Segmentation labelled = Segmentation.ofLabels(Matrix.of(LOGITS, 2, 3), labels, 2, -1);
    assertThat(Losses.dice().value(labelled.checked())).isEqualTo(Losses.dice().value(labelled));
    Segmentation last =
        Segmentation.channelsLastOfLabels(
            Matrix.of(new double[] {7, 0.5, 0.5, 0.5}, 2, 2), new int[] {-1, 1}, 1, -1);
    assertThat(Losses.dice().value(last.checked())).isEqualTo(Losses.dice().value(last));
  }
}
