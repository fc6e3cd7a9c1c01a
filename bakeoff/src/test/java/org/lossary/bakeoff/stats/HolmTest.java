package org.lossary.bakeoff.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class HolmTest {
  @Test
  void stepsDownAndNeverFalls() {
    // 0.01 * 4, 0.02 * 3, 0.03 * 2 -> not below 0.06, 0.5.
    assertThat(Holm.adjust(0.02, 0.01, 0.5, 0.03))
        .containsExactly(new double[] {0.06, 0.04, 0.5, 0.06}, within(1e-15));
  }

  @Test
  void isAtMostOneAndLeavesOutWhatIsNoHypothesis() {
    double[] adjusted = Holm.adjust(0.9, Double.NaN, 0.8);
    assertThat(adjusted[0]).isEqualTo(1);
    assertThat(adjusted[1]).isNaN();
    assertThat(adjusted[2]).isEqualTo(1);
    assertThat(Holm.adjust(0.04, Double.NaN)[0]).isEqualTo(0.04);
  }

  @Test
  void ranksShareTiesAndPutNanLast() {
    assertThat(Ranks.of(new double[] {3, 1, 3, Double.NaN}, true)).containsExactly(2.5, 1, 2.5, 4);
    assertThat(Ranks.of(new double[] {3, 1, 3, Double.NaN}, false)).containsExactly(1.5, 3, 1.5, 4);
  }
}
