package org.lossary.segmentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lossary.Doubles;
import org.lossary.LossException;
import org.lossary.Losses;
import org.lossary.Matrix;

class LovaszTest {
  private static final LovaszSoftmax PROBABILITIES =
      new LovaszSoftmax(LovaszClasses.PRESENT, Pool.ITEM, true, Doubles.none(), Activation.NONE);

  /** Errors 0.75, 0.5 (true), 0.25 (true): Jaccard losses 1/3, 2/3, 1 of growing sets. */
  @Test
  void threePixelsByHand() {
    double[] p = {0.5, 0.75, 0.75};
    Segmentation maps = Segmentation.ofLabels(Matrix.of(p, 1, 3), new int[] {1, 0, 1}, 1);
    double[] g = new double[3];

    double value = PROBABILITIES.valueAndGradient(maps, Matrix.of(g, 1, 3));

    assertThat(value).isEqualTo(0.75 / 3 + 0.5 / 3 + 0.25 / 3, within(1e-15));
    assertThat(g).containsExactly(new double[] {-1.0 / 3, 1.0 / 3, -1.0 / 3}, within(1e-15));
  }

  /** Margins 2.5 (false), 0.5 (true), and one that is right by more than 1. */
  @Test
  void hingeByHand() {
    double[] z = {0.5, 1.5, 3};
    Segmentation maps = Segmentation.ofLabels(Matrix.of(z, 1, 3), new int[] {1, 0, 1}, 1);
    double[] g = new double[3];

    double value = Losses.lovaszHinge().valueAndGradient(maps, Matrix.of(g, 1, 3));

    // Two are true: one false positive leaves 2 of 3, a miss after it 1 of 3.
    assertThat(value).isEqualTo(2.5 * (1 / 3.0) + 0.5 * (1 / 3.0), within(1e-15));
    assertThat(g).containsExactly(new double[] {-1.0 / 3, 1.0 / 3, 0}, within(1e-15));
  }

  @Test
  void equalsTheJaccardLossOfHardPredictions() {
    int pixels = 6;
    for (int truth = 1; truth < 1 << pixels; truth++) {
      for (int predicted = 0; predicted < 1 << pixels; predicted++) {
        double[] p = new double[pixels];
        double[] margins = new double[pixels];
        int[] labels = new int[pixels];
        for (int j = 0; j < pixels; j++) {
          labels[j] = truth >> j & 1;
          p[j] = predicted >> j & 1;
          // Hinge errors are 0 where right, 1 where wrong.
          margins[j] = labels[j] == 1 ? p[j] : p[j] - 1;
        }
        int shared = Integer.bitCount(truth & predicted);
        int union = Integer.bitCount(truth | predicted);
        double jaccard = 1 - (double) shared / union;
        assertThat(PROBABILITIES.value(Segmentation.ofLabels(Matrix.of(p, 1, pixels), labels, 1)))
            .isEqualTo(jaccard, within(1e-14));
        assertThat(
                Losses.lovaszHinge()
                    .value(Segmentation.ofLabels(Matrix.of(margins, 1, pixels), labels, 1)))
            .isEqualTo(jaccard, within(1e-14));
      }
    }
  }

  /** Many pixels, so that all digits are counted; the sum is taken as the definition has it. */
  @Test
  void agreesWithTheDefinitionOnManyPixels() {
    SplittableRandom random = new SplittableRandom(5);
    for (int n : new int[] {99, 101, 700, 20_000}) {
      double[] p = random.doubles(n).toArray();
      p[3] = 0;
      p[7] = p[8];
      int[] labels = random.ints(n, 0, 2).toArray();
      double[] slope = new double[n];
      double expected = definition(p, labels, slope);
      double[] g = new double[n];
      double value =
          PROBABILITIES.valueAndGradient(
              Segmentation.ofLabels(Matrix.of(p, 1, n), labels, 1), Matrix.of(g, 1, n));
      assertThat(value).isEqualTo(expected, within(1e-12));
      assertThat(g).containsExactly(slope, within(1e-12));
    }
  }

  private static double definition(double[] p, int[] labels, double[] slope) {
    Integer[] order =
        IntStream.range(0, p.length)
            .boxed()
            .sorted(Comparator.comparing(i -> -Math.abs(labels[i] - p[i])))
            .toArray(Integer[]::new);
    double truth = Arrays.stream(labels).sum();
    double misses = 0;
    double falses = 0;
    double before = 0;
    double sum = 0;
    for (int i : order) {
      if (labels[i] == 1) {
        misses++;
      } else {
        falses++;
      }
      double jaccard = 1 - (truth - misses) / (truth + falses);
      sum += Math.abs(labels[i] - p[i]) * (jaccard - before);
      slope[i] = Math.signum(p[i] - labels[i]) * (jaccard - before);
      before = jaccard;
    }
    return sum;
  }

  @Test
  void absentClassesCostTheirGreatestErrorOrNothing() {
    // Two images of two channels and two pixels; the second has no true pixel of channel 1.
    double[] p = {0.75, 0.25, 0.25, 0.75, 0.5, 1, 0.5, 0.25};
    int[] labels = {0, 1, 0, 0};
    Segmentation maps = Segmentation.ofLabels(Matrix.of(p, 4, 2), labels, 2);
    LovaszSoftmax all =
        new LovaszSoftmax(LovaszClasses.ALL, Pool.ITEM, true, Doubles.none(), Activation.NONE);
    double[] present = new double[2];
    double[] every = new double[2];
    PROBABILITIES.values(maps, present);
    all.values(maps, every);
    assertThat(present[1]).isEqualTo(0.25, within(1e-15));
    assertThat(every[1]).isEqualTo((0.25 + 0.5) / 2, within(1e-15));
    assertThat(every[0]).isEqualTo(present[0]);
  }

  @Test
  void classWeightsChooseClasses() {
    double[] p = {0.75, 0.25, 0.5, 0.5, 0.125, 0.25};
    int[] labels = {0, 2};
    Segmentation maps = Segmentation.ofLabels(Matrix.of(p, 3, 2), labels, 3);
    LovaszSoftmax third =
        new LovaszSoftmax(LovaszClasses.ALL, Pool.ITEM, true, Doubles.of(0, 0, 1), Activation.NONE);
    // Errors of channel 2: 0.125 (false), 0.75 (true, missed first: Jaccard loss 1).
    assertThat(third.value(maps)).isEqualTo(0.75, within(1e-15));
    double[] g = new double[6];
    third.valueAndGradient(maps, Matrix.of(g, 3, 2));
    assertThat(g).containsExactly(0, 0, 0, 0, 0, -1);
  }

  @Test
  void ignoredPixelsAreAsIfTheyWereNotThere() {
    double[] p = {0.5, 0.9, 0.75, 0.75};
    int[] labels = {1, 255, 0, 1};
    double[] g = new double[4];
    Segmentation maps = Segmentation.ofLabels(Matrix.of(p, 1, 4), labels, 1, 255);
    assertThat(PROBABILITIES.valueAndGradient(maps, Matrix.of(g, 1, 4)))
        .isEqualTo(0.5, within(1e-15));
    assertThat(g[1]).isZero();
  }

  @Test
  void weightOfAnImageInABatchIsTheNumberOfTimesItIsThere() {
    SplittableRandom random = new SplittableRandom(8);
    double[] p = random.doubles(10).toArray();
    double[] twice = new double[15];
    System.arraycopy(p, 0, twice, 0, 10);
    System.arraycopy(p, 5, twice, 10, 5);
    int[] labels = {1, 0, 0, 1, 0, 1, 1, 0, 1, 0};
    int[] labelsTwice = Arrays.copyOf(labels, 15);
    System.arraycopy(labels, 5, labelsTwice, 10, 5);
    LovaszSoftmax batch =
        new LovaszSoftmax(LovaszClasses.PRESENT, Pool.BATCH, true, Doubles.none(), Activation.NONE);
    assertThat(batch.value(Segmentation.ofLabels(Matrix.of(p, 2, 5), labels, 1).weights(1, 2)))
        .isEqualTo(
            batch.value(Segmentation.ofLabels(Matrix.of(twice, 3, 5), labelsTwice, 1)),
            within(1e-14));
  }

  @Test
  void nothingToCountIsZero() {
    Segmentation none = Segmentation.ofLabels(Matrix.of(new double[0], 0, 4), new int[0], 2);
    assertThat(Losses.lovaszSoftmax().value(none)).isZero();
    double[] g = new double[2];
    Segmentation ignored =
        Segmentation.ofLabels(Matrix.of(new double[] {3, -2}, 1, 2), new int[] {9, 9}, 1, 9);
    assertThat(Losses.lovaszHinge().valueAndGradient(ignored, Matrix.of(g, 1, 2))).isZero();
    assertThat(g).containsExactly(0, 0);
  }

  @Test
  void softTargetsAreAnError() {
    Segmentation soft =
        Segmentation.of(
            Matrix.of(new double[] {0.5, 0.5}, 1, 2), Matrix.of(new double[] {0.25, 1}, 1, 2), 1);
    assertThatThrownBy(() -> Losses.lovaszHinge().value(soft))
        .isInstanceOf(LossException.class)
        .hasMessage("lovasz-hinge: target must be 0 or 1, got 0.25");
  }
}
