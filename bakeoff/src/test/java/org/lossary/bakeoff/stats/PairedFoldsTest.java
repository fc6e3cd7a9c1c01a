package org.lossary.bakeoff.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PairedFoldsTest {
  @Test
  void intervalByHand() {
    // Mean 2, s^2 = 2.5, five folds: sqrt((1/5 + 1/4) 2.5) = 1.0607, times 2.7764.
    Interval i = PairedFolds.interval(new double[] {0, 1, 2, 3, 4}, PairedFolds.crossValidation(5));
    assertThat(i.mean()).isEqualTo(2);
    assertThat(i.high() - 2).isCloseTo(2.776445 * Math.sqrt(0.45 * 2.5), within(1e-5));
    assertThat(2 - i.low()).isCloseTo(i.high() - 2, within(1e-12));
    assertThat(i.includesZero()).isTrue();
  }

  @Test
  void pAndIntervalAgree() {
    Random random = new Random(1);
    for (int trial = 0; trial < 200; trial++) {
      double[] d = random.doubles(10, -0.5, 1).toArray();
      boolean significant = PairedFolds.p(d, PairedFolds.crossValidation(5)) < 0.05;
      assertThat(PairedFolds.interval(d, PairedFolds.crossValidation(5)).includesZero())
          .isEqualTo(!significant);
    }
  }

  @Test
  void repeatsNarrowTheIntervalOnlyDownToTheSharedTrainingRows() {
    double[] once = {1, 2, 3, 4, 5};
    double[] often = new double[500];
    for (int i = 0; i < often.length; i++) {
      often[i] = 1 + i % 5;
    }
    double few = PairedFolds.interval(once, PairedFolds.crossValidation(5)).high() - 3;
    double many = PairedFolds.interval(often, PairedFolds.crossValidation(5)).high() - 3;
    assertThat(many).isLessThan(few).isGreaterThan(1.96 * Math.sqrt(0.25 * 2));
  }

  @Test
  void oneFoldHasNoIntervalAndNoDifferenceIsNoEvidence() {
    Interval one = PairedFolds.interval(new double[] {3}, PairedFolds.crossValidation(5));
    assertThat(one.mean()).isEqualTo(3);
    assertThat(one.low()).isNaN();
    assertThat(one.includesZero()).isTrue();
    assertThat(PairedFolds.p(new double[] {3}, PairedFolds.crossValidation(5))).isNaN();
    assertThat(PairedFolds.p(new double[] {0, 0, 0}, PairedFolds.crossValidation(3))).isEqualTo(1);
    assertThat(PairedFolds.p(new double[] {1, 1, 1}, PairedFolds.crossValidation(3))).isZero();
  }

  /**
   * Folds of a cross-validation share a part of their error: with correlation 1/5 between five
   * folds and no true difference, the naive test would cry wolf three times as often as it says.
   */
  @Test
  void falseAlarmsAreRareWhenFoldsAreCorrelated() {
    Random random = new Random(7);
    int alarms = 0;
    int trials = 4000;
    for (int t = 0; t < trials; t++) {
      double shared = random.nextGaussian() * Math.sqrt(0.2);
      double[] d = new double[5];
      for (int i = 0; i < 5; i++) {
        d[i] = shared + random.nextGaussian() * Math.sqrt(0.8);
      }
      alarms += PairedFolds.p(d, PairedFolds.crossValidation(5)) < 0.05 ? 1 : 0;
    }
    assertThat(alarms / (double) trials).isBetween(0.02, 0.08);
  }

  @Test
  void theIntervalOfTheBestOfManyAgreesWithItsP() {
    double[] gap = {0.5, 1, 1.5, 0.7, 1.1};
    double p = PairedFolds.p(gap, PairedFolds.crossValidation(3));
    assertThat(p).isBetween(0.01, 0.05);
    for (int among = 1; among < 9; among++) {
      Interval i = PairedFolds.interval(gap, PairedFolds.crossValidation(3), among);
      assertThat(i.includesZero()).as("among " + among).isEqualTo(among * p > 0.05);
    }
  }
}
