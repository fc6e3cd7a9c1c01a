package org.lossary.segmentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lossary.LossException;
import org.lossary.Losses;
import org.lossary.Matrix;
import org.lossary.StructuredLoss;

class MaskTest {
  private static final double[] Z = {0.3, -1, 2, 0.7, -0.2, 1.1, 0.4, -2};
  private static final double[] T = {1, 0, 1, 0, 0, 1, 0, 1};
  private static final boolean[] COUNTS = {true, false, true, true};

  private static double[] without(double[] maps) {
    return new double[] {maps[0], maps[2], maps[3], maps[4], maps[6], maps[7]};
  }

  /** What is left out is as if it were not there, whatever the maps hold there. */
  @TestFactory
  List<DynamicTest> pixelsLeftOutAreAsIfTheyWereNotThere() {
    return List.<StructuredLoss<Segmentation>>of(
            Losses.dice().activation(Activation.SOFTMAX),
            Losses.softJaccard().activation(Activation.SIGMOID),
            Losses.generalizedDice().activation(Activation.SOFTMAX),
            Losses.tversky().activation(Activation.SIGMOID),
            Losses.focalTversky().activation(Activation.SIGMOID),
            Losses.logCoshDice().activation(Activation.SIGMOID),
            Losses.diceCrossEntropy().activation(Activation.SOFTMAX),
            Losses.diceFocal().activation(Activation.SIGMOID),
            Losses.lovaszSoftmax().activation(Activation.SOFTMAX),
            Losses.lovaszHinge())
        .stream()
        .map(loss -> DynamicTest.dynamicTest(loss.info().id(), () -> leftOut(loss)))
        .toList();
  }

  private static void leftOut(StructuredLoss<Segmentation> loss) {
    double[] dirty = T.clone();
    dirty[1] = 255;
    dirty[5] = Double.NaN;
    double[] g = new double[8];
    double[] expected = new double[6];

    double value =
        loss.valueAndGradient(
            Segmentation.of(Matrix.of(Z, 2, 4), Matrix.of(dirty, 2, 4), 2).mask(COUNTS),
            Matrix.of(g, 2, 4));
    double want =
        loss.valueAndGradient(
            Segmentation.of(Matrix.of(without(Z), 2, 3), Matrix.of(without(T), 2, 3), 2),
            Matrix.of(expected, 2, 3));

    assertThat(value).isCloseTo(want, within(1e-15));
    assertThat(without(g)).containsExactly(expected, within(1e-15));
    assertThat(g[1]).isZero();
    assertThat(g[5]).isZero();
  }

  @Test
  void aMaskIsThatOfTheIgnoredLabel() {
    Matrix z = Matrix.of(Z, 2, 4);
    Segmentation ignored = Segmentation.ofLabels(z, new int[] {1, 255, 0, 1}, 2, 255);
    Segmentation masked = Segmentation.ofLabels(z, new int[] {1, 7, 0, 1}, 2).mask(COUNTS);

    StructuredLoss<Segmentation> dice = Losses.dice().activation(Activation.SOFTMAX);
    assertThat(dice.value(masked)).isEqualTo(dice.value(ignored));
  }

  @Test
  void aMaskHasAnEntryForEachPixelOfEachImage() {
    Segmentation maps = Segmentation.of(Matrix.of(Z, 2, 4), Matrix.of(T, 2, 4), 1);

    assertThatThrownBy(() -> maps.mask(COUNTS))
        .isInstanceOf(LossException.class)
        .hasMessage("segmentation: mask must be 8, got 4");
  }
}
