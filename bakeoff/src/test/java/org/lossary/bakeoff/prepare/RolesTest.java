package org.lossary.bakeoff.prepare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lossary.bakeoff.BakeOffException;
import org.lossary.bakeoff.BakeOffException.Problem;
import org.lossary.bakeoff.BakeOffOptions;
import org.lossary.tables.Column;
import org.lossary.tables.Table;
import org.lossary.tables.TableException;

class RolesTest {
  private static final BakeOffOptions OPTIONS = BakeOffOptions.defaults();
  private static final int ROWS = 60;

  private static Table with(Column column) {
    return Table.of(
        Column.of("x", IntStream.range(0, ROWS).mapToDouble(i -> i % 7).toArray()),
        Column.of("y", IntStream.range(0, ROWS).mapToDouble(i -> i / 3.0).toArray()),
        column);
  }

  private static Column numbers(String name, int at, double odd) {
    return Column.of(
        name, IntStream.range(0, ROWS).mapToDouble(i -> i == at ? odd : 1 + i % 9).toArray());
  }

  private static void refuses(Column column, BakeOffOptions options, String... says) {
    assertThatThrownBy(() -> Roles.of(with(column), "y", options))
        .isInstanceOfSatisfying(
            BakeOffException.class,
            e -> {
              assertThat(e.problem()).isEqualTo(Problem.BAD_OPTION);
              assertThat(e.getMessage()).contains(says).doesNotContain("\n");
            });
  }

  @Test
  void badWeights() {
    BakeOffOptions options = OPTIONS.withWeight("w");
    refuses(numbers("w", 4, -1), options, "weight 'w' is -1.0 in row 5", "from 0 on");
    refuses(numbers("w", 4, Double.NaN), options, "NaN in row 5");
    refuses(numbers("w", 0, Double.POSITIVE_INFINITY), options, "Infinity in row 1");
    Column text =
        Column.ofText("w", IntStream.range(0, ROWS).mapToObj(i -> "a" + i).toArray(String[]::new));
    assertThatThrownBy(() -> Roles.of(with(text), "y", options))
        .isInstanceOf(BakeOffException.class)
        .hasMessageContaining("the table: the weight is no number: column 'w'")
        .hasMessageContaining("'a0'");
  }

  @Test
  void badTimes() {
    Column text =
        Column.ofText("t", IntStream.range(0, ROWS).mapToObj(i -> "m" + i).toArray(String[]::new));
    refuses(text, OPTIONS.withTime("t"), "time 't' is text", "'m0'", "--sql with strptime");
    refuses(numbers("t", 7, Double.NaN), OPTIONS.withTime("t"), "NaN in row 8");
  }

  @Test
  void theTargetHasNoOtherRole() {
    refuses(numbers("w", 0, 1), OPTIONS.withWeight("y"), "weight", "target 'y'");
    refuses(numbers("w", 0, 1), OPTIONS.withGroup("y"), "group", "target 'y'");
    refuses(numbers("w", 0, 1), OPTIONS.withTime("y"), "time", "target 'y'");
    assertThatThrownBy(() -> Roles.of(with(numbers("w", 0, 1)), "y", OPTIONS.withWeight("ww")))
        .isInstanceOf(TableException.class)
        .hasMessageContaining("'w'");
  }

  @Test
  void groupAndTimeExcludeEachOther() {
    assertThatThrownBy(() -> OPTIONS.withGroup("g").withTime("t"))
        .isInstanceOf(BakeOffException.class)
        .hasMessage(
            "group and time cannot be had together: folds follow the one or the other, got 'g' and 't'");
    assertThatThrownBy(() -> OPTIONS.withTime("t").withFolds(5, 2))
        .isInstanceOf(BakeOffException.class)
        .hasMessageContaining("repeats must be 1");
  }

  @Test
  void rowsWithoutARoleAreLeftOutAndCounted() {
    Table table = with(numbers("w", 4, 0));
    Roles roles = Roles.of(table, "y", OPTIONS.withWeight("w"));
    Target target = Target.of(table, "y", roles, null, 5, null);
    assertThat(target.rows()).hasSize(ROWS - 1).doesNotContain(4);
    assertThat(target.missing()).isZero();
    assertThat(target.warnings()).contains("1 row of weight 0 ('w') left out");
    assertThat(roles.weights(target.rows())).doesNotContain(0).contains(1, 9);

    String[] names = IntStream.range(0, ROWS).mapToObj(i -> "g" + i % 9).toArray(String[]::new);
    names[3] = null;
    names[5] = null;
    Table grouped = with(Column.ofText("g", names));
    Roles groups = Roles.of(grouped, "y", OPTIONS.withGroup("g"));
    assertThat(Target.of(grouped, "y", groups, null, 5, null).warnings())
        .contains("2 rows without a group ('g') left out");
    assertThat(Features.of(grouped, "y", groups, 0, 1, 2).leftOut())
        .extracting(l -> l.column() + ": " + l.reason())
        .contains("g: it is the group");
  }

  @Test
  void aTimeStaysAFeatureThoughItCountsTheRows() {
    Table table = with(Column.of("t", IntStream.range(0, ROWS).asDoubleStream().toArray()));
    int[] rows = IntStream.range(0, ROWS).toArray();
    assertThat(Features.of(table, "y", rows).names()).containsExactly("x");
    Roles roles = Roles.of(table, "y", OPTIONS.withTime("t"));
    assertThat(Features.of(table, "y", roles, rows).names()).containsExactly("x", "t");
  }

  @Test
  void noRowLeftIsSaid() {
    Table table = with(Column.of("w", new double[ROWS]));
    Roles roles = Roles.of(table, "y", OPTIONS.withWeight("w"));
    assertThatThrownBy(() -> Target.of(table, "y", roles, null, 5, null))
        .isInstanceOf(BakeOffException.class)
        .hasMessageContaining("no row is left: 60 rows of weight 0 ('w') left out");
  }
}
