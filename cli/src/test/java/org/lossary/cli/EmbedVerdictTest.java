package org.lossary.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lossary.embedding.Vectors;
import org.lossary.embedding.compare.Comparison;
import org.lossary.embedding.train.TrainingOptions;

class EmbedVerdictTest {
  private static final List<String> LOSSES = List.of("sup-con", "circle", "multi-similarity");

  /** Two numbers tell four classes, three say nothing. */
  private static EmbedVerdict verdict(int seeds, int epochs) {
    Random random = new Random(6);
    float[] data = new float[5 * 160];
    int[] labels = new int[160];
    for (int i = 0; i < 160; i++) {
      labels[i] = i % 4;
      for (int k = 0; k < 5; k++) {
        double centre = k < 2 ? (i >> k) % 2 * 1.5 : 0;
        data[5 * i + k] = (float) (centre + (k < 2 ? 1 : 2) * random.nextGaussian());
      }
    }
    TrainingOptions options =
        TrainingOptions.defaults()
            .with(
                b -> {
                  b.epochs = epochs;
                  b.batch = 32;
                });
    return EmbedVerdict.of(
        Comparison.run(
            Vectors.of("points", data, 5, labels), options, LOSSES, seeds, 2, s -> {}, () -> false),
        options);
  }

  @Test
  void theGainIsPairedWithTheFrozenVectorsAndHeedsThatTheBestWasPicked() {
    EmbedVerdict verdict = verdict(3, 2);
    Comparison c = verdict.comparison();
    double[] frozen = c.before(c.main());
    for (int l = 0; l < 3; l++) {
      double[] after = c.after(l, c.main());
      double[] gap = new double[3];
      for (int s = 0; s < 3; s++) {
        gap[s] = after[s] - frozen[s];
      }
      double mean = Comparison.mean(gap);
      // Three parts take turns: a test row for two of training.
      double error = Math.sqrt(1 / 3.0 + 0.5) * Comparison.deviation(gap);
      assertThat(verdict.gain().get(l).mean()).isCloseTo(mean, within(1e-12));
      assertThat(verdict.gain().get(l).high()).isCloseTo(mean + 4.302653 * error, within(1e-6));
      if (l == verdict.best()) {
        // Student's t with two degrees of freedom.
        double t = Math.abs(mean / error);
        double p = 1 - t / Math.sqrt(2 + t * t);
        assertThat(verdict.gainP()).isCloseTo(Math.min(1, 3 * p), within(1e-9));
        assertThat(verdict.gainsNothing()).isEqualTo(mean <= 0);
        assertThat(verdict.gainAmongAll().includesZero()).isEqualTo(verdict.gainP() >= 0.05);
        assertThat(verdict.reasons().toString().contains("is not beyond noise"))
            .isEqualTo(3 * p >= 0.05);
        assertThat(verdict.reasons().toString().contains("is beyond noise"))
            .isEqualTo(3 * p < 0.05);
      }
    }
  }

  @Test
  void withOneSeedThereIsNoP() {
    EmbedVerdict verdict = verdict(1, 2);
    assertThat(verdict.gainP()).isNaN();
    assertThat(verdict.gain().get(0).low()).isNaN();
    assertThat(verdict.reasons().toString())
        .contains("nothing can be said about noise")
        .doesNotContain("beyond noise (");
  }

  @Test
  void fewStepsAreSaidToFavourLossesThatLearnFast() {
    assertThat(verdict(1, 2).reasons().toString()).contains("Heads took some 6 steps at most");
    EmbedVerdict enough = verdict(1, 200);
    assertThat(enough.steps()).isEqualTo(600);
    assertThat(enough.reasons().toString()).doesNotContain("steps at most");
  }
}
