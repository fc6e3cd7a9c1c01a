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
  void roundingIsNoScale() {
    double[] residuals = {1e-30, 0, 2e-31, -1e-30, 0, 1e-30, 0, 50, 100, -1e-31};
    assertThat(Profiler.robustDeviation(residuals, 0)).isBetween(14.9, 15.1);
    double[] small = {1e-30, 2e-30, 3e-30, 4e-30, 5e-30};
    assertThat(Profiler.robustDeviation(small, 3e-30)).isBetween(1.4e-30, 1.5e-30);
  }
}
