package org.lossary.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ColumnTest {
  @Test
  void levelsAreSortedWhateverTheOrderOfRows() {
    Categories one = Column.ofText("g", "b", null, "B", "a", "b").categories();
    assertThat(one.levels()).containsExactly("B", "a", "b");
    assertThat(one.codes()).containsExactly(2, -1, 0, 1, 2);
    assertThat(one.counts()).containsExactly(1, 1, 2);
    assertThat(one.codesAsNumbers()).containsExactly(2, Double.NaN, 0, 1, 2);
    assertThat(Column.ofText("g", "a", "b", "B").categories().levels()).isEqualTo(one.levels());
  }

  @Test
  void numbersWrittenAsTextAreSortedAsNumbers() {
    assertThat(Column.ofText("g", "10", "9", "1e1", "-2").categories().levels())
        .containsExactly("-2", "9", "10", "1e1");
    assertThat(Column.ofText("g", "10", "9", "x").categories().levels())
        .containsExactly("10", "9", "x");
  }

  @Test
  void numbersHaveLevelsToo() {
    Categories digits = Column.of("d", 10, 9, -0.0, Double.NaN, 0.0, 0.5).categories();
    assertThat(digits.levels()).containsExactly("0", "0.5", "9", "10");
    assertThat(digits.codes()).containsExactly(3, 2, 0, -1, 0, 1);
    Table table =
        Table.query(
            "SELECT * FROM (VALUES (true, TIMESTAMP '2020-02-03 04:05:06.25'), (NULL, NULL), (false,"
                + " TIMESTAMP '1969-12-31 23:59:59')) t(b, t)");
    assertThat(table.column("b").categories().levels()).containsExactly("false", "true");
    assertThat(table.column("b").categories().codes()).containsExactly(1, -1, 0);
    assertThat(table.column("t").categories().levels())
        .containsExactly("1969-12-31T23:59:59Z", "2020-02-03T04:05:06.250Z");
    assertThat(table.column("b").text(1)).isNull();
  }

  @Test
  void textThatIsAllNumbersIsParsed() {
    assertThat(Column.ofText("x", " 1.5 ", null, "-Inf", "nan", ".5e-1", "+3.").numbers())
        .containsExactly(1.5, Double.NaN, Double.NEGATIVE_INFINITY, Double.NaN, 0.05, 3);
    for (String text : new String[] {"1d", "0x1p3", "1,5", "", "e5", ".", "--1", "Infinit"}) {
      assertThat(NumberText.isNumber(text)).as(text).isFalse();
    }
  }

  @Test
  void statisticsOfNumbers() {
    ColumnStatistics s =
        Column.of("x", 0, 4, Double.NaN, -1, Double.POSITIVE_INFINITY, 4, 0.0, -0.0, 9)
            .statistics();
    assertThat(s.size()).isEqualTo(9);
    assertThat(s.missing()).isZero();
    assertThat(s.nan()).isEqualTo(1);
    assertThat(s.infinite()).isEqualTo(1);
    assertThat(s.finite()).isEqualTo(7);
    assertThat(s.unusableShare()).isEqualTo(2.0 / 9);
    assertThat(s.distinct()).isEqualTo(4);
    assertThat(s.zeros()).isEqualTo(3);
    assertThat(s.zeroShare()).isEqualTo(3.0 / 7);
    assertThat(s.negatives()).isEqualTo(1);
    assertThat(s.integersOnly()).isTrue();
    assertThat(s.min()).isEqualTo(-1);
    assertThat(s.max()).isEqualTo(9);
    assertThat(s.median()).isZero();
    assertThat(s.quantile(0.75)).isEqualTo(4);
    assertThat(s.quantile(0.9)).isCloseTo(6, within(1e-12));
    assertThat(s.mean()).isCloseTo(16.0 / 7, within(1e-15));
    assertThat(s.sd()).isCloseTo(Math.sqrt((114 - 256.0 / 7) / 6), within(1e-14));
    assertThat(Column.of("x", 1, 2.5).statistics().integersOnly()).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> s.quantile(1.01));
    assertThatIllegalArgumentException().isThrownBy(() -> s.quantile(Double.NaN));
  }

  @Test
  void shapeOfKnownDistributions() {
    Random random = new Random(5);
    double[] normal = random.doubles(100_000).map(u -> random.nextGaussian()).toArray();
    ColumnStatistics n = Column.of("n", normal).statistics();
    assertThat(n.skewness()).isCloseTo(0, within(0.05));
    assertThat(n.excessKurtosis()).isCloseTo(0, within(0.1));
    assertThat(n.outlierShare(1.5)).isCloseTo(0.007, within(0.002));
    assertThat(n.outlierShare(3)).isLessThan(1e-4);
    double[] exponential = random.doubles(200_000).map(u -> -Math.log1p(-u)).toArray();
    ColumnStatistics e = Column.of("e", exponential).statistics();
    assertThat(e.skewness()).isCloseTo(2, within(0.1));
    assertThat(e.excessKurtosis()).isCloseTo(6, within(0.7));
    assertThat(e.quantile(0.5)).isCloseTo(Math.log(2), within(0.01));
  }

  @Test
  void statisticsWithoutNumbers() {
    ColumnStatistics text = Column.ofText("g", "a", null, "b", "a").statistics();
    assertThat(text.distinct()).isEqualTo(2);
    assertThat(text.missing()).isEqualTo(1);
    assertThat(text.finite()).isZero();
    assertThat(text.integersOnly()).isFalse();
    assertThat(text.mean()).isNaN();
    assertThat(text.max()).isNaN();
    ColumnStatistics constant = Column.of("c", 2, 2).statistics();
    assertThat(constant.sd()).isZero();
    assertThat(constant.skewness()).isNaN();
    ColumnStatistics holes =
        Table.query("SELECT NULL::DOUBLE AS a UNION ALL SELECT 'nan'::DOUBLE")
            .column("a")
            .statistics();
    assertThat(holes.missing()).isEqualTo(1);
    assertThat(holes.nan()).isEqualTo(1);
    assertThat(holes.distinct()).isZero();
  }
}
