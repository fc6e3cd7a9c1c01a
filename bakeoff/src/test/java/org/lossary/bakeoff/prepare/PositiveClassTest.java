package org.lossary.bakeoff.prepare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lossary.bakeoff.BakeOffException;
import org.lossary.tables.Column;
import org.lossary.tables.Table;

/** Code 1 is the class that people look for. */
class PositiveClassTest {
  private static Target target(@Nullable String positive, String common, String rare) {
    String[] y =
        IntStream.range(0, 60).mapToObj(i -> i % 6 == 0 ? rare : common).toArray(String[]::new);
    return Target.of(Table.of(Column.ofText("y", y)), "y", null, 3, positive);
  }

  @Test
  void theRarerOfTwoTexts() {
    Target target = target(null, "stayed", "churned");
    assertThat(target.labels()).containsExactly("stayed", "churned");
    assertThat(target.classCounts()).containsExactly(50, 10);
    assertThat(target.values()[0]).isEqualTo(1);
    assertThat(target.reason()).contains("positive class is 'churned', the rarer");
    assertThat(target(null, "alive", "lost").labels()).containsExactly("alive", "lost");
  }

  @Test
  void theOneThatSaysYesEvenIfItIsFrequent() {
    assertThat(target(null, "yes", "no").labels()).containsExactly("no", "yes");
    assertThat(target(null, "TRUE", "FALSE").labels()).containsExactly("FALSE", "TRUE");
    assertThat(target(null, "1", "-1").labels()).containsExactly("-1", "1");
  }

  @Test
  void ofOtherNumbersTheGreater() {
    assertThat(target(null, "2", "1").labels()).containsExactly("1", "2");
  }

  @Test
  void theOneAskedFor() {
    assertThat(target("stayed", "stayed", "churned").labels()).containsExactly("churned", "stayed");
    assertThatThrownBy(() -> target("left", "stayed", "churned"))
        .isInstanceOf(BakeOffException.class)
        .hasMessage("the positive class must be 'churned' or 'stayed', got 'left'");
  }

  @Test
  void onlyTwoClassesHaveOne() {
    Table numbers =
        Table.of(Column.of("y", IntStream.range(0, 60).mapToDouble(i -> i / 7.0).toArray()));
    Table three =
        Table.of(
            Column.ofText(
                "y",
                IntStream.range(0, 60)
                    .mapToObj(i -> List.of("a", "b", "c").get(i % 3))
                    .toArray(String[]::new)));
    for (Table table : List.of(numbers, three)) {
      assertThatThrownBy(() -> Target.of(table, "y", null, 3, "a"))
          .isInstanceOf(BakeOffException.class)
          .hasMessageContaining("for targets of two classes");
    }
  }
}
