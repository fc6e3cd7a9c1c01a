package org.lossary.bakeoff.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudentTTest {
  /** 97.5% quantiles from printed tables. */
  @ParameterizedTest
  @CsvSource({"1, 12.706", "2, 4.303", "4, 2.776", "9, 2.262", "30, 2.042", "120, 1.980"})
  void quantilesAreThoseOfTables(double freedom, double t) {
    assertThat(StudentT.twoSidedQuantile(0.05, freedom)).isCloseTo(t, within(5e-4));
  }

  @Test
  void oneAndTwoDegreesHaveClosedForms() {
    for (double t : new double[] {0.01, 0.5, 1, 3, 40}) {
      assertThat(StudentT.twoSided(t, 1)).isCloseTo(1 - 2 * Math.atan(t) / Math.PI, within(1e-11));
      assertThat(StudentT.twoSided(t, 2)).isCloseTo(1 - t / Math.sqrt(2 + t * t), within(1e-11));
      assertThat(StudentT.twoSided(-t, 2)).isEqualTo(StudentT.twoSided(t, 2));
    }
  }

  @Test
  void endsAreExact() {
    assertThat(StudentT.twoSided(0, 5)).isEqualTo(1);
    assertThat(StudentT.twoSided(Double.POSITIVE_INFINITY, 5)).isZero();
    assertThat(StudentT.twoSided(Double.NaN, 5)).isNaN();
    assertThatThrownBy(() -> StudentT.twoSidedQuantile(1, 5))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
