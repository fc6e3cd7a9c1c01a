package org.lossary.bakeoff.prepare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lossary.bakeoff.BakeOffException;
import org.lossary.bakeoff.BakeOffException.Problem;
import org.lossary.tables.Column;
import org.lossary.tables.Table;

class FeaturesTest {
  private static final int N = 40;
  private static final int[] ALL = IntStream.range(0, N).toArray();

  @org.junit.jupiter.api.io.TempDir private java.nio.file.Path folder = java.nio.file.Path.of("");

  private static Column numbers(String name, java.util.function.IntToDoubleFunction f) {
    return Column.of(name, IntStream.range(0, N).mapToDouble(f).toArray());
  }

  private static Column texts(String name, java.util.function.IntFunction<String> f) {
    return Column.ofText(name, IntStream.range(0, N).mapToObj(f).toArray(String[]::new));
  }

  private static final Column TARGET = numbers("y", i -> i % 7);

  private static Features of(Column... columns) {
    Column[] all = java.util.Arrays.copyOf(columns, columns.length + 1);
    all[columns.length] = TARGET;
    return Features.of(Table.of(all), "y", ALL);
  }

  @Test
  void numbersStayAndMissingIsNan() {
    Features f = of(numbers("x", i -> i == 3 ? Double.NaN : i % 5 / 2.0));
    assertThat(f.inputs()).isEqualTo(1);
    assertThat(f.data()[4]).isEqualTo(2f);
    assertThat(f.data()[3]).isNaN();
    assertThat(f.names()).containsExactly("x");
  }

  @Test
  void infinitiesBecomeTheGreatestFloat() {
    Features f = of(numbers("x", i -> i == 0 ? Double.NEGATIVE_INFINITY : i == 1 ? 1e300 : i % 3));
    assertThat(f.data()[0]).isEqualTo(-Float.MAX_VALUE);
    assertThat(f.data()[1]).isEqualTo(Float.MAX_VALUE);
  }

  @Test
  void fewLevelsAreOneHotAndManyAreCodes() {
    Features few = of(texts("t", i -> List3.get(i % 3)));
    assertThat(few.inputs()).isEqualTo(3);
    assertThat(few.rows(0, 1)).containsExactly(1, 0, 0, 0, 1, 0);
    Features two = of(texts("t", i -> i % 2 == 0 ? "a" : "b"));
    assertThat(two.inputs()).isEqualTo(1);
    Features many = of(texts("t", i -> "level" + (char) ('a' + i % 12)));
    assertThat(many.inputs()).isEqualTo(1);
    assertThat(many.data()[5]).isEqualTo(5f);
  }

  @Test
  void constantsIdsAndRowNumbersAreLeftOutWithTheirReason() {
    Features f =
        of(
            numbers("x", i -> i % 5),
            numbers("one", i -> 1),
            texts("name", i -> "customer " + i),
            numbers("row", i -> i + 1000),
            texts("same", i -> "a"));
    assertThat(f.names()).containsExactly("x");
    assertThat(f.leftOut())
        .extracting(l -> l.column())
        .containsExactly("one", "name", "row", "same");
    assertThat(f.leftOut()).extracting(l -> l.reason()).allSatisfy(r -> assertThat(r).isNotEmpty());
  }

  @Test
  void whatBecameOfTextAndTimesIsTold() throws java.io.IOException {
    java.nio.file.Path file = folder.resolve("kinds.csv");
    StringBuilder csv = new StringBuilder("day,at,late,city,street,y\n");
    for (int i = 0; i < N; i++) {
      csv.append(java.time.LocalDate.of(2024, 1, 1).plusDays(3L * i)).append(',');
      csv.append(java.time.LocalDateTime.of(2024, 1, 1, 8, 0).plusHours(5L * i)).append(',');
      csv.append(i % 3 == 0).append(',').append(i % 4 == 0 ? "" : List3.get(i % 3)).append(',');
      csv.append("street ").append((char) ('a' + i % 15)).append(',').append(i % 7).append('\n');
    }
    java.nio.file.Files.writeString(file, csv);
    Features f = Features.of(Table.read(file), "y", ALL);

    assertThat(f.encodings().stream().map(e -> e.column() + ": " + e.how()))
        .containsExactly(
            "day: days since the first, day of the week, day of the year",
            "at: days since the first",
            "late: true as 1, false as 0",
            "city: 3 texts as an input of 0 or 1 each",
            "street: 15 texts as their numbers in the alphabet");
    assertThat(f.inputs()).isEqualTo(3 + 1 + 1 + 3 + 1);
    // Six days after the first lies a Sunday, the last day of the week.
    assertThat(f.rows(2)).startsWith(6f, 6f);
    assertThat(f.rows(3)[4]).as("late").isEqualTo(1f);
  }

  @Test
  void aTextThatIsThereOrMissingIsNoConstant() {
    Features f = of(texts("flag", i -> i % 3 == 0 ? "x" : null));
    assertThat(f.encodings()).hasSize(1);
    assertThat(f.data()[0]).isEqualTo(1f);
    assertThat(f.data()[1]).isNaN();
  }

  @Test
  void missingCountsAsShare() {
    Features f = of(texts("t", i -> i % 4 == 0 ? null : "v" + i % 3), numbers("x", i -> i % 5));
    assertThat(f.missingShare()).isEqualTo(0.125);
    assertThat(f.data()[0]).isNaN();
  }

  @Test
  void numbersWithAFewOtherTextsAreNumbers() {
    Features f = of(texts("x", i -> i % 8 == 5 ? "?" : i == 6 ? "unknown" : "" + 1.5 * i));
    assertThat(f.data()[7]).isEqualTo(10.5f);
    assertThat(f.data()[5]).isNaN();
    assertThat(f.missingShare()).isEqualTo(6 / 40.0);
    assertThat(f.encodings().get(0).how())
        .isEqualTo("numbers; 6 rows of other text, such as '?', count as missing");
    // Names of places, say, of which some are numbers.
    Features names = of(texts("x", i -> i % 3 == 0 ? "" + i % 14 : "" + (char) ('a' + i % 5)));
    assertThat(names.encodings().get(0).how()).contains("alphabet");
  }

  @Test
  void nothingToPredictFromIsAnError() {
    assertThatThrownBy(() -> of(numbers("one", i -> 1)))
        .isInstanceOf(BakeOffException.class)
        .hasMessageContaining("'one' is constant")
        .extracting(e -> ((BakeOffException) e).problem())
        .isEqualTo(Problem.NO_FEATURES);
  }

  /** Three levels. */
  private static final class List3 {
    static String get(int i) {
      return new String[] {"a", "b", "c"}[i];
    }
  }
}
