package org.lossary.segmentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.lossary.Losses;
import org.lossary.Matrix;
import org.lossary.Reduction;

/** What the losses of other libraries got wrong. */
class PeerFailuresTest {
  private static final double[] IMAGE = {0.9, 0.2, 0.7, 0.1};
  private static final double[] TRUTH = {1, 0, 1, 0};
  private static final double[] OTHER = {0.3, 0.4, 0.6, 0.8};
  private static final double[] EMPTY = {0, 0, 0, 1};

  private static double[] both(double[] a, double[] b) {
    double[] all = new double[a.length + b.length];
    System.arraycopy(a, 0, all, 0, a.length);
    System.arraycopy(b, 0, all, a.length, b.length);
    return all;
  }

  /** segmentation_models.pytorch#712: what an image costs depended on the rest of the batch. */
  @Test
  void diceOfAnImageDoesNotDependOnTheBatch() {
    Segmentation alone = Segmentation.of(Matrix.of(IMAGE, 1, 4), Matrix.of(TRUTH, 1, 4), 1);
    Segmentation batch =
        Segmentation.of(
            Matrix.of(both(IMAGE, OTHER), 2, 4), Matrix.of(both(TRUTH, EMPTY), 2, 4), 1);
    double[] values = new double[2];
    double mean = Losses.dice().valueAndGradient(batch);
    Losses.dice().values(batch.reduction(Reduction.NONE), values);
    assertThat(values[0]).isEqualTo(Losses.dice().value(alone));
    assertThat(mean).isCloseTo((values[0] + values[1]) / 2, within(1e-16));

    double[] g1 = new double[4];
    double[] g2 = new double[8];
    Losses.dice().valueAndGradient(alone.reduction(Reduction.SUM), Matrix.of(g1, 1, 4));
    Losses.dice().valueAndGradient(batch.reduction(Reduction.SUM), Matrix.of(g2, 2, 4));
    assertThat(g2).startsWith(g1);
  }

  /** MONAI#369: weights that stood in numerator and denominator of each class cancelled. */
  @Test
  void weightsOfGeneralisedDiceDoNotCancel() {
    int pixels = 100;
    double[] p = new double[2 * pixels];
    double[] t = new double[2 * pixels];
    for (int j = 0; j < pixels; j++) {
      // One pixel in a hundred is of class 1, and is found with 0.3.
      t[j] = j == 0 ? 0 : 1;
      t[pixels + j] = j == 0 ? 1 : 0;
      p[j] = j == 0 ? 0.7 : 0.99;
      p[pixels + j] = 1 - p[j];
    }
    Segmentation inputs = Segmentation.of(Matrix.of(p, 2, pixels), Matrix.of(t, 2, pixels), 2);
    double large = loss(GeneralizedDice.Weight.UNIFORM, inputs, p, t, pixels);
    double rare = loss(GeneralizedDice.Weight.SQUARE, inputs, p, t, pixels);
    assertThat(large).isLessThan(0.02);
    assertThat(rare).isGreaterThan(0.5);
  }

  private static double loss(
      GeneralizedDice.Weight weight, Segmentation inputs, double[] p, double[] t, int pixels) {
    double[] g = new double[p.length];
    GeneralizedDice loss =
        new GeneralizedDice(
            weight,
            0,
            0,
            Overlap.PRODUCT,
            Pool.ITEM,
            true,
            org.lossary.Doubles.none(),
            Activation.NONE);
    double value = loss.valueAndGradient(inputs, Matrix.of(g, 2, pixels));
    double shared = 0;
    double sizes = 0;
    for (int c = 0; c < 2; c++) {
      double truth = 0;
      double overlap = 0;
      double size = 0;
      for (int j = c * pixels; j < (c + 1) * pixels; j++) {
        truth += t[j];
        overlap += p[j] * t[j];
        size += p[j] + t[j];
      }
      double w = weight == GeneralizedDice.Weight.UNIFORM ? 1 : 1 / (truth * truth);
      shared += w * overlap;
      sizes += w * size;
    }
    assertThat(value).isCloseTo(1 - 2 * shared / sizes, within(1e-14));
    // The missed pixel's own gradient is there: more of class 1 costs less.
    assertThat(g[pixels]).isNegative();
    return value;
  }
}
