package org.lossary.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicksTest {
  @Test
  void linearTicksAreMultiplesOfOneTwoOrFive() {
    assertThat(Ticks.linear(0, 1, 5).labels())
        .containsExactly("0", "0.2", "0.4", "0.6", "0.8", "1.0");
    assertThat(Ticks.linear(-3, 3, 6).labels())
        .containsExactly("−3", "−2", "−1", "0", "1", "2", "3");
    assertThat(Ticks.linear(0.118, 0.131, 6).labels())
        .containsExactly("0.118", "0.120", "0.122", "0.124", "0.126", "0.128", "0.130");
    assertThat(Ticks.linear(0, 45_000, 5).labels())
        .containsExactly("0", "10,000", "20,000", "30,000", "40,000");
  }

  @Test
  void linearTicksHoldExactDecimals() {
    assertThat(Ticks.linear(0, 1, 10).values())
        .containsExactly(0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0);
  }

  @Test
  void veryLargeAndVerySmallTicksUsePowersOfTen() {
    assertThat(Ticks.linear(0, 3e6, 3).labels()).containsExactly("0", "1×10⁶", "2×10⁶", "3×10⁶");
    assertThat(Ticks.linear(-2e-5, 2e-5, 4).labels())
        .containsExactly("−2×10⁻⁵", "−1×10⁻⁵", "0", "1×10⁻⁵", "2×10⁻⁵");
  }

  @Test
  void logarithmicTicksArePowersOfTenOverLongRangesAndFinerOverShortOnes() {
    assertThat(Ticks.logarithmic(1e-4, 1e3).labels())
        .containsExactly("10⁻⁴", "10⁻³", "10⁻²", "10⁻¹", "1", "10¹", "10²", "10³");
    assertThat(Ticks.logarithmic(1, 100).labels())
        .containsExactly("1", "2", "5", "10", "20", "50", "100");
    assertThat(Ticks.logarithmic(1e-12, 1e12).values()).hasSizeBetween(5, 8);
    assertThat(Ticks.logarithmic(2, 5).values()).isEqualTo(List.of(2.0, 3.0, 4.0, 5.0));
  }

  @ParameterizedTest
  @CsvSource({"0, 1, 2", "-7.3, 11.9, 5", "1e9, 1.00001e9, 4", "-1e-9, 1e-9, 6", "0.1, 0.10001, 5"})
  void linearTicksStayInRangeAndAreAboutAsManyAsWanted(double low, double high, int wanted) {
    Ticks ticks = Ticks.linear(low, high, wanted);
    assertThat(ticks.values()).hasSizeBetween(Math.max(1, wanted / 2 - 1), 2 * wanted + 1);
    double slack = (high - low) * 1e-6;
    assertThat(ticks.values()).allSatisfy(v -> assertThat(v).isBetween(low - slack, high + slack));
    assertThat(ticks.labels()).doesNotHaveDuplicates();
  }
}
