package org.lossary.report.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TableTest {
  private static Table of(Column column, double... values) {
    Table table = Table.of(column);
    for (double value : values) {
      table.row(Cell.number(value, 2));
    }
    return table;
  }

  @Test
  void theBestIsTheLowestOrTheHighestAsTheColumnSays() {
    Table low = of(Column.number("loss").lowest(), 3, 1, Double.NaN, 2);
    assertThat(
            new boolean[] {low.isBest(0, 0), low.isBest(1, 0), low.isBest(2, 0), low.isBest(3, 0)})
        .containsExactly(false, true, false, false);
    Table high = of(Column.number("AUC").highest(), 3, 1, 2);
    assertThat(high.isBest(0, 0)).isTrue();
    assertThat(high.isBest(1, 0)).isFalse();
    assertThat(of(Column.number("rank"), 1, 2).isBest(0, 0)).isFalse();
  }

  @Test
  void valuesThatReadTheSameAsTheBestAreAsGood() {
    Table table = of(Column.number("loss").lowest(), 1.21, 1.22, 1.3);
    assertThat(table.isBest(0, 0)).isTrue();
    assertThat(table.isBest(1, 0)).isTrue();
    assertThat(table.isBest(2, 0)).isFalse();
  }

  @Test
  void whereAllReadTheSameNoneIsTheBest() {
    assertThat(of(Column.number("loss").lowest(), 1.21, 1.22).isBest(0, 0)).isFalse();
  }

  @Test
  void rowsMustHaveACellForEachColumn() {
    assertThatThrownBy(() -> Table.of(Column.text("a"), Column.text("b")).row("x"))
        .hasMessage("need 2 cells, got 1");
  }
}
