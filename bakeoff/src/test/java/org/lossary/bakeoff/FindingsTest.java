package org.lossary.bakeoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lossary.bakeoff.advice.Finding;
import org.lossary.bakeoff.advice.Situation;
import org.lossary.tables.Column;
import org.lossary.tables.Table;

class FindingsTest {
  private static double[] claims(double zeros) {
    Random random = new Random(4);
    return random
        .doubles(400)
        .map(u -> u < zeros ? 0 : 100 * Math.exp(random.nextGaussian()))
        .toArray();
  }

  @Test
  void whereMostTargetsAreZeroTheOthersAreNoOutliers() {
    assertThat(Survey.of(Table.of(Column.of("y", claims(0.9))), "y", null).findings())
        .extracting(Finding::situation)
        .contains(Situation.ZEROS)
        .doesNotContain(Situation.OUTLIERS, Situation.CLEAN, Situation.LOPSIDED);
    assertThat(Survey.of(Table.of(Column.of("y", claims(0.2))), "y", null).findings())
        .extracting(Finding::situation)
        .contains(Situation.ZEROS, Situation.OUTLIERS, Situation.LOPSIDED);
  }

  @Test
  void symmetricNoiseIsNotCalledLopsided() {
    Random random = new Random(9);
    int alarms = 0;
    for (int draw = 0; draw < 300; draw++) {
      double[] y = new double[200];
      java.util.Arrays.setAll(y, i -> random.nextGaussian());
      alarms +=
          Survey.of(Table.of(Column.of("y", y)), "y", null).findings().stream()
                  .anyMatch(f -> f.situation() == Situation.LOPSIDED)
              ? 1
              : 0;
    }
    // Three standard errors: 0.27 % of draws, about 1 of 300; a tenth alone would be passed by 90.
    assertThat(alarms).isLessThanOrEqualTo(4);
    double[] leaning = random.doubles(1000).map(u -> -Math.log(u)).toArray();
    assertThat(Survey.of(Table.of(Column.of("y", leaning)), "y", null).findings())
        .extracting(Finding::situation)
        .contains(Situation.LOPSIDED);
  }

  @Test
  void roundingIsNoScale() {
    double[] residuals = {1e-30, 0, 2e-31, -1e-30, 0, 1e-30, 0, 50, 100, -1e-31};
    assertThat(Profiler.robustDeviation(residuals, 0)).isBetween(14.9, 15.1);
    double[] small = {1e-30, 2e-30, 3e-30, 4e-30, 5e-30};
    assertThat(Profiler.robustDeviation(small, 3e-30)).isBetween(1.4e-30, 1.5e-30);
  }
}
