package org.lossary.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.lossary.LossException;

/** Weights that change over a training. */
class ScheduleTest {

  @Test
  void everyRiseStartsAndEndsWhereItSays() {
    for (Schedule rise :
        new Schedule[] {
          Schedule.linear(0.2, 3, 100), Schedule.cosine(0.2, 3, 100), Schedule.sigmoid(0.2, 3, 100)
        }) {
      assertThat(rise.at(0)).isCloseTo(0.2, within(1e-15));
      assertThat(rise.at(50)).isCloseTo(1.6, within(1e-12));
      assertThat(rise.at(100)).isCloseTo(3, within(1e-14));
      assertThat(rise.at(1_000_000)).isCloseTo(3, within(1e-14));
    }
    assertThat(Schedule.linear(0, 1, 4).at(1)).isEqualTo(0.25);
  }

  @Test
  void cyclesRepeat() {
    Schedule cycle = Schedule.cyclical(0, 1, 10, 4);
    assertThat(cycle.at(0)).isZero();
    assertThat(cycle.at(2)).isEqualTo(0.5);
    assertThat(cycle.at(7)).isEqualTo(1);
    assertThat(cycle.at(12)).isEqualTo(0.5);
  }

  @Test
  void badNumbersAreNamed() {
    assertThatThrownBy(() -> Schedule.linear(0, 1, 0))
        .isInstanceOf(LossException.class)
        .hasMessage("schedule: steps must be >= 1, got 0.0");
    assertThatThrownBy(() -> Schedule.cyclical(0, 1, 3, 4)).hasMessageContaining("period");
    assertThatThrownBy(() -> Schedule.constant(Double.NaN)).hasMessageContaining("finite");
  }
}
