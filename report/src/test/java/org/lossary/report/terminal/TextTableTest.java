package org.lossary.report.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lossary.report.table.Cell;
import org.lossary.report.table.Column;
import org.lossary.report.table.Table;

class TextTableTest {
  private static Table table() {
    return Table.of(
            Column.text("Loss"), Column.number("RMSE").unit("kWh").lowest(), Column.number("n"))
        .row("huber(delta=1.35)", Cell.plusMinus(0.1234, 0.0042), Cell.count(12345))
        .row("损失 mse", Cell.plusMinus(0.1379, 0.0034), Cell.missing());
  }

  @Test
  void alignsWordsLeftAndNumbersRightAndMarksTheBest() {
    assertThat(TextTable.render(table(), TerminalStyle.plain()))
        .isEqualTo(
            """
            Loss                  RMSE (kWh)        n
            ─────────────────  ──────────────  ──────
            huber(delta=1.35)  0.123 ± 0.004*  12,345
            损失 mse           0.138 ± 0.003        –
            """);
  }

  @Test
  void everyLineHasTheWidthOfTheHeadingInColumnsOfTheTerminal() {
    String[] lines = TextTable.render(table(), TerminalStyle.plain()).split("\n", -1);
    assertThat(TextWidth.of(lines[2])).isEqualTo(TextWidth.of(lines[1]));
    assertThat(TextWidth.of(lines[3])).isEqualTo(TextWidth.of(lines[1]));
  }

  @Test
  void shortensWordsWhereTheTerminalIsNarrow() {
    Table wide =
        Table.of(Column.text("Loss"), Column.number("value"))
            .row("a".repeat(60), Cell.number(1.5, 2));
    String[] lines = TextTable.render(wide, TerminalStyle.plain().width(40)).split("\n", -1);
    assertThat(lines[2]).isEqualTo("a".repeat(32) + "…    1.5");
    assertThat(TextTable.render(wide, TerminalStyle.ascii().width(40))).isASCII();
  }

  @Test
  void asciiTablesHoldAsciiOnly() {
    Table ascii =
        Table.of(Column.number("x"))
            .row(Cell.plusMinus(1, 0.5))
            .row(Cell.missing())
            .row(Cell.number(Double.POSITIVE_INFINITY, 2));
    assertThat(TextTable.render(ascii, TerminalStyle.ascii()))
        .isASCII()
        .contains("1.0 +- 0.5")
        .contains("inf");
  }

  @Test
  void widthsOfCharacters() {
    assertThat(TextWidth.of("abc")).isEqualTo(3);
    assertThat(TextWidth.of("损失")).isEqualTo(4);
    assertThat(TextWidth.of("e\u0301")).isEqualTo(1);
    assertThat(TextWidth.of("\u001b[1mbold\u001b[0m")).isEqualTo(4);
    assertThat(TextWidth.of("😀")).isEqualTo(2);
    assertThat(TextWidth.of("ﬀ±δ")).isEqualTo(3);
    assertThat(TextWidth.cut("损失函数", 5, "…")).isEqualTo("损失…");
  }
}
