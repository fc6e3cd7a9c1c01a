package org.lossary.segmentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.lossary.Batch;
import org.lossary.Doubles;
import org.lossary.LossException;
import org.lossary.Losses;
import org.lossary.Matrix;
import org.lossary.Reduction;

/** Dice with cross-entropy and Dice with focal loss are what their parts are, added. */
class DiceSumTest {
  private static final int IMAGES = 2;
  private static final int CLASSES = 3;
  private static final int PIXELS = 50;
  private final double[] logits = new double[IMAGES * CLASSES * PIXELS];
  private final int[] labels = new int[IMAGES * PIXELS];
  private final double[] rows = new double[logits.length];

  DiceSumTest() {
    SplittableRandom random = new SplittableRandom(3);
    for (int i = 0; i < IMAGES; i++) {
      for (int j = 0; j < PIXELS; j++) {
        labels[i * PIXELS + j] = random.nextInt(CLASSES);
        for (int c = 0; c < CLASSES; c++) {
          double z = 6 * (random.nextDouble() - 0.5);
          logits[(i * CLASSES + c) * PIXELS + j] = z;
          rows[(i * PIXELS + j) * CLASSES + c] = z;
        }
      }
    }
  }

  private Segmentation maps() {
    return Segmentation.ofLabels(Matrix.of(logits, IMAGES * CLASSES, PIXELS), labels, CLASSES);
  }

  private double dice(Activation activation, Doubles weights) {
    return new Dice(1e-5, 1e-5, Overlap.PRODUCT, Pool.ITEM, true, false, weights, activation)
        .value(maps());
  }

  @Test
  void crossEntropyIsThatOfAllPixels() {
    Doubles weights = Doubles.of(0.5, 2, 1);
    for (double smoothing : new double[] {0, 0.2}) {
      DiceCrossEntropy loss =
          new DiceCrossEntropy(
              0.7,
              1.3,
              Pixels.CLASSES,
              smoothing,
              false,
              1e-5,
              1e-5,
              Overlap.PRODUCT,
              Pool.ITEM,
              true,
              weights,
              Activation.SOFTMAX);
      double divisor = 0;
      for (int label : labels) {
        divisor += weights.get(label);
      }
      double crossEntropy =
          Losses.crossEntropy()
                  .classWeights(weights)
                  .ignoreLabel(-1)
                  .labelSmoothing(smoothing)
                  .value(
                      Batch.ofLabels(Matrix.of(rows, IMAGES * PIXELS, CLASSES), labels)
                          .reduction(Reduction.SUM))
              / divisor;
      assertThat(loss.value(maps()))
          .isEqualTo(0.7 * dice(Activation.SOFTMAX, weights) + 1.3 * crossEntropy, within(1e-13));
    }
  }

  @Test
  void binaryCrossEntropyIsThatOfAllChannels() {
    DiceCrossEntropy loss =
        new DiceCrossEntropy(
            2,
            0.5,
            Pixels.EACH,
            0,
            false,
            1e-5,
            1e-5,
            Overlap.PRODUCT,
            Pool.ITEM,
            true,
            Doubles.none(),
            Activation.SIGMOID);
    double[] truth = new double[rows.length];
    for (int i = 0; i < labels.length; i++) {
      truth[i * CLASSES + labels[i]] = 1;
    }
    double bce = Losses.bceWithLogits().value(Batch.of(rows, truth));
    assertThat(loss.value(maps()))
        .isEqualTo(2 * dice(Activation.SIGMOID, Doubles.none()) + 0.5 * bce, within(1e-13));
  }

  @Test
  void focalLossesAreThoseOfAllPixels() {
    double[] truth = new double[rows.length];
    for (int i = 0; i < labels.length; i++) {
      truth[i * CLASSES + labels[i]] = 1;
    }
    double each = Losses.focal().gamma(1.5).value(Batch.of(rows, truth));
    double classes =
        Losses.focalSoftmax()
            .gamma(1.5)
            .alpha(Doubles.of(0.75, 0.25, 0.25))
            .value(Batch.ofLabels(Matrix.of(rows, IMAGES * PIXELS, CLASSES), labels));
    double dice = dice(Activation.SOFTMAX, Doubles.none());
    assertThat(focal(Pixels.EACH).value(maps())).isEqualTo(dice + 2 * each, within(1e-13));
    assertThat(focal(Pixels.CLASSES).value(maps())).isEqualTo(dice + 2 * classes, within(1e-13));
  }

  private static DiceFocal focal(Pixels pixels) {
    return new DiceFocal(
        1,
        2,
        pixels,
        1.5,
        0.25,
        false,
        1e-5,
        1e-5,
        Overlap.PRODUCT,
        Pool.ITEM,
        true,
        Doubles.none(),
        Activation.SOFTMAX);
  }

  /** A logit ahead by 60 leaves a cross-entropy of exp(-60), not 0. */
  @Test
  void smallCrossEntropyKeepsItsDigits() {
    DiceCrossEntropy loss = crossEntropyAlone();
    Segmentation sure =
        Segmentation.ofLabels(Matrix.of(new double[] {60, 0}, 2, 1), new int[] {0}, 2);
    double[] g = new double[2];
    double value = loss.valueAndGradient(sure, Matrix.of(g, 2, 1));
    double expected = StrictMath.exp(-60);
    assertThat(value).isEqualTo(expected, within(1e-14 * expected));
    assertThat(g[0]).isEqualTo(-expected, within(1e-14 * expected));
    assertThat(g[1]).isEqualTo(expected, within(1e-14 * expected));
  }

  private static DiceCrossEntropy crossEntropyAlone() {
    return new DiceCrossEntropy(
        0,
        1,
        Pixels.CLASSES,
        0,
        false,
        1e-5,
        1e-5,
        Overlap.PRODUCT,
        Pool.ITEM,
        true,
        Doubles.none(),
        Activation.SOFTMAX);
  }

  @Test
  void imagesOfIgnoredPixelsAddNoCrossEntropy() {
    double[] z = {1, 2, 3, 4, 0, 0, 9, 9};
    int[] some = {0, 1, 255, 255};
    double[] values = new double[2];
    Segmentation half = Segmentation.ofLabels(Matrix.of(z, 4, 2), some, 2, 255);
    double mean = crossEntropyAlone().values(half, values);
    double[] counted = {1, 3, 2, 4};
    double expected =
        Losses.crossEntropy().value(Batch.ofLabels(Matrix.of(counted, 2, 2), new int[] {0, 1}));
    assertThat(mean).isEqualTo(expected, within(1e-14));
    assertThat(values[1]).isZero();
    Segmentation nothing =
        Segmentation.ofLabels(Matrix.of(z, 4, 2), new int[] {255, 255, 255, 255}, 2, 255);
    double[] g = new double[8];
    assertThat(crossEntropyAlone().valueAndGradient(nothing, Matrix.of(g, 4, 2))).isZero();
    assertThat(g).containsOnly(0);
  }

  /** The value of an image is multiplied by its weight, whatever the others are. */
  @Test
  void weightsMultiplyImages() {
    double[] plain = new double[2];
    double[] weighted = new double[2];
    DiceCrossEntropy loss = Losses.diceCrossEntropy();
    loss.values(maps(), plain);
    loss.values(maps().weights(3, 0.5).reduction(Reduction.SUM), weighted);
    assertThat(weighted[0]).isEqualTo(3 * plain[0]);
    assertThat(weighted[1]).isEqualTo(0.5 * plain[1]);
  }

  @Test
  void messages() {
    assertThatThrownBy(
            () ->
                new DiceCrossEntropy(
                    1,
                    1,
                    Pixels.EACH,
                    0.1,
                    false,
                    0,
                    1e-5,
                    Overlap.PRODUCT,
                    Pool.ITEM,
                    true,
                    Doubles.none(),
                    Activation.SIGMOID))
        .isInstanceOf(LossException.class)
        .hasMessage("dice-cross-entropy: labelSmoothing must be 0 for EACH, got 0.1");
    Segmentation soft =
        Segmentation.of(
            Matrix.of(new double[] {0.5, 0.5}, 1, 2), Matrix.of(new double[] {0.5, 1}, 1, 2), 1);
    assertThatThrownBy(() -> focal(Pixels.EACH).value(soft))
        .isInstanceOf(LossException.class)
        .hasMessageContaining("activation");
    DiceFocal logistic =
        new DiceFocal(
            1,
            1,
            Pixels.EACH,
            2,
            -1,
            false,
            0,
            1e-5,
            Overlap.PRODUCT,
            Pool.ITEM,
            true,
            Doubles.none(),
            Activation.SIGMOID);
    assertThatThrownBy(() -> logistic.value(soft))
        .isInstanceOf(LossException.class)
        .hasMessage("dice-focal: target must be 0 or 1, got 0.5");
  }
}
