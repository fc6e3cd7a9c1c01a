package org.lossary.report.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "0;3;0",
        "-0.0;3;0",
        "1;3;1.00",
        "0.12345;3;0.123",
        "0.1;4;0.1000",
        "-2.5;1;-2",
        "99.96;3;100",
        "0.9996;3;1.00",
        "123456;3;123,456",
        "1234;3;1234",
        "12345.678;7;12,345.68",
        "1e7;3;1.00e7",
        "9999999;3;1.00e7",
        "0.0001;2;0.00010",
        "0.00009999;2;0.00010",
        "0.00001234;3;1.23e-5",
        "-1.5e300;2;-1.5e300",
        "4.9e-324;2;4.9e-324",
        "NaN;3;NaN",
        "Infinity;3;∞",
        "-Infinity;3;-∞"
      })
  void significant(double value, int digits, String expected) {
    assertThat(Numbers.significant(value, digits)).isEqualTo(expected);
  }

  @Test
  void significantDigitsMustBeAtLeastOne() {
    assertThatThrownBy(() -> Numbers.significant(1, 0))
        .hasMessageContaining("digits must be in [1, 17], got 0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "0.1234;0.0042;0.123 ± 0.004", "0.1234;0.0014;0.1234 ± 0.0014", "123.4;56;123 ± 56",
            "123.4;0.096;123.400 ± 0.096",
        "-5.678;0.2;-5.7 ± 0.2", "1;0;1.000 ± 0", "1;NaN;1.000 ± NaN",
            "12345678;23456;(1.235 ± 0.002)e7",
        "1.2345e-6;3e-8;(1.23 ± 0.03)e-6", "0;0.5;0.0 ± 0.5"
      })
  void plusMinus(double estimate, double uncertainty, String expected) {
    assertThat(Numbers.plusMinus(estimate, uncertainty)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "0.1192;0.1276;[0.1192, 0.1276]",
        "-1;1;[-1.0, 1.0]",
        "0;10;[0, 10]",
        "100;101;[100.0, 101.0]",
        "2;2;[2.000, 2.000]",
        "1e8;2e8;[1.0e8, 2.0e8]"
      })
  void interval(double low, double high, String expected) {
    assertThat(Numbers.interval(low, high)).isEqualTo(expected);
  }

  @Test
  void percentAndCount() {
    assertThat(Numbers.percent(0.1234, 1)).isEqualTo("12.3%");
    assertThat(Numbers.percent(Double.NaN, 1)).isEqualTo("NaN");
    assertThat(Numbers.count(1_234_567)).isEqualTo("1,234,567");
    assertThat(Numbers.count(-1234)).isEqualTo("-1,234");
    assertThat(Numbers.count(999)).isEqualTo("999");
  }

  @ParameterizedTest
  @CsvSource({
    "850, 850 ns",
    "12345, 12.3 µs",
    "999499, 999 µs",
    "999500, 1.00 ms",
    "123456789, 123 ms",
    "4200000000, 4.2 s",
    "59949000000, 59.9 s",
    "60000000000, 1 min 00 s",
    "185000000000, 3 min 05 s",
    "3900000000000, 1 h 05 min",
    "-4200000000, -4.2 s"
  })
  void duration(long nanos, String expected) {
    assertThat(Numbers.duration(Duration.ofNanos(nanos))).isEqualTo(expected);
  }

  @Test
  void bytes() {
    assertThat(Numbers.bytes(512)).isEqualTo("512 B");
    assertThat(Numbers.bytes(1536)).isEqualTo("1.5 KiB");
    assertThat(Numbers.bytes(2L << 30)).isEqualTo("2.0 GiB");
  }

  @Test
  void minusSignsBecomeTypographicOnlyBeforeNumbers() {
    assertThat(Numbers.typographic("-1.5 [-2, -∞] 1e-7 a-1 - x"))
        .isEqualTo("−1.5 [−2, −∞] 1e-7 a-1 - x");
  }
}
