package org.lossary.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path dir;

  private Path file(String name, String content) throws IOException {
    return Files.writeString(dir.resolve(name), content);
  }

  @Test
  void readsEveryKindOfColumnFromCsv() throws IOException {
    Table table =
        Table.read(
            file(
                "a.csv",
                """
                price, size,sold,when,"city, ""old\""",mixed
                1.5,2,true,2020-01-02,Oslo,1
                ,-3,false,1970-01-01,"Rome, IT",NaN
                2e3,NA,true,,,x
                """));
    assertThat(table.rows()).isEqualTo(3);
    assertThat(table.names())
        .containsExactly("price", "size", "sold", "when", "city, \"old\"", "mixed");
    assertThat(table.columns().stream().map(Column::kind))
        .containsExactly(
            Column.Kind.NUMBER,
            Column.Kind.NUMBER,
            Column.Kind.BOOLEAN,
            Column.Kind.TIME,
            Column.Kind.TEXT,
            Column.Kind.TEXT);
    assertThat(table.column("price").numbers()).containsExactly(1.5, Double.NaN, 2000);
    assertThat(table.column("price").missingCount()).isEqualTo(1);
    assertThat(table.column("price").isMissing(1)).isTrue();
    assertThat(table.column("size").numbers()).containsExactly(2, -3, Double.NaN);
    assertThat(table.column("sold").numbers()).containsExactly(1, 0, 1);
    assertThat(table.column("when").numbers()).containsExactly(18263 * 86400.0, 0, Double.NaN);
    assertThat(table.column("when").text(0)).isEqualTo("2020-01-02T00:00:00Z");
    assertThat(table.column("city, \"old\"").text(1)).isEqualTo("Rome, IT");
    assertThat(table.column("city, \"old\"").text(2)).isNull();
    assertThat(table.column("mixed").text(1)).isEqualTo("NaN");
    assertThat(table.origin()).endsWith("a.csv");
  }

  @Test
  void textThatIsAllIsoDatesIsTimesWhateverItComesFrom() {
    Column times =
        Table.query(
                "SELECT * FROM (VALUES ('2020-01-02'), (NULL), ('1970-01-01 00:00:01.5'),"
                    + " ('1970-01-01T02:00:00+02:00'), ('1970-01-01T00:00Z')) t(d)")
            .column("d");
    assertThat(times.kind()).isEqualTo(Column.Kind.TIME);
    assertThat(times.numbers()).containsExactly(18263 * 86400.0, Double.NaN, 1.5, 0, 0);
    assertThat(times.missingCount()).isEqualTo(1);
    for (String other : List.of("2020-02-30", "2020-01-02 late", "20200102", "soon")) {
      Column text =
          Table.query("SELECT * FROM (VALUES ('2020-01-02'), ('" + other + "')) t(d)").column("d");
      assertThat(text.kind()).as(other).isEqualTo(Column.Kind.TEXT);
    }
  }

  @Test
  void fewTextsAmongDatesCountAsMissingAndAreToldOf() throws IOException {
    Table table =
        Table.read(
            file("n.csv", "d,y\n2024-05-17,1\nn/a,2\n2024-06-08,3\nn/a,4\n,5\n2024-06-09,6\n"));
    Column times = table.column("d");
    assertThat(times.kind()).isEqualTo(Column.Kind.TIME);
    assertThat(times.missingCount()).isEqualTo(3);
    assertThat(times.text(2)).isEqualTo("2024-06-08T00:00:00Z");
    assertThat(table.notes())
        .containsExactly(
            "'d' has dates and 2 rows of other text, such as 'n/a', which count as missing");
    String four = "('a'), ('b'), ('c'), ('d')";
    String dates = ", ('2020-01-02')".repeat(9);
    assertThat(Table.query("SELECT * FROM (VALUES " + four + dates + ") t(d)").column("d").kind())
        .isEqualTo(Column.Kind.TEXT);
  }

  @Test
  void columnsOfListsAreLeftOutAndToldOf() throws IOException {
    Table table = Table.read(file("l.jsonl", "{\"a\": 1, \"tags\": [1, 2], \"b\": \"x\"}\n"));
    assertThat(table.names()).containsExactly("a", "b");
    assertThat(table.notes())
        .containsExactly(
            "column 'tags' holds BIGINT[], neither numbers nor text, and is left out; a query can"
                + " unpack it");
    assertThatThrownBy(() -> table.without("a").column("tags"))
        .isInstanceOf(TableException.class)
        .hasMessageContaining("column 'tags' holds BIGINT[], neither numbers nor text; choose");
  }

  @Test
  void anOrderOfDayAndMonthThatIsAGuessIsNoted() throws IOException {
    Table guessed = Table.read(file("g.csv", "d,y\n05/07/2024,1\n06/08/2024,2\n"));
    assertThat(guessed.column("d").text(0)).isEqualTo("2024-07-05T00:00:00Z");
    assertThat(guessed.take(0).without("y").named("other").notes())
        .containsExactly(
            "dates of 'd' are read as day/month/year, and would be dates as month/day/year too;"
                + " a query with strptime says which");
    Table sure = Table.read(file("s.csv", "d,y\n05/17/2024,1\n06/08/2024,2\n"));
    assertThat(sure.column("d").text(0)).isEqualTo("2024-05-17T00:00:00Z");
    assertThat(sure.notes()).isEmpty();
    assertThat(Table.read(file("i.csv", "d,y\n2024-05-07,1\n2024-06-08,2\n")).notes()).isEmpty();
  }

  @Test
  void findsTheDelimiterInTheHeader() throws IOException {
    assertThat(Table.read(file("s.csv", "a;b\n1;x,y\n")).column("b").text(0)).isEqualTo("x,y");
    assertThat(Table.read(file("b.csv", "a|b\n1|2\n")).names()).containsExactly("a", "b");
    assertThat(Table.read(file("t.tsv", "a,1\tb\n1\t2\n")).names()).containsExactly("a,1", "b");
    assertThat(Table.read(file("o.csv", "a\n1\n2\n")).column("a").numbers()).containsExactly(1, 2);
  }

  @Test
  void booleansKeepTheWordsTheyAreWrittenWith() throws IOException {
    Table table = Table.read(file("w.csv", "a,b,c\nyes,T,x\nno,,y\nYes,F,x\n,T,z\n"));
    Column a = table.column("a");
    assertThat(a.kind()).isEqualTo(Column.Kind.BOOLEAN);
    assertThat(a.numbers()).containsExactly(1, 0, 1, Double.NaN);
    assertThat(a.missingCount()).isEqualTo(1);
    assertThat(a.categories().levels()).containsExactly("no", "Yes");
    assertThat(a.take(1, 0).text(0)).isEqualTo("no");
    assertThat(table.column("b").categories().levels()).containsExactly("F", "T");
    assertThat(table.column("b").categories().codes()).containsExactly(1, -1, 0, 1);
    try (TableReader reader = TableReader.open(dir.resolve("w.csv"))) {
      reader.forEachBatch(
          List.of("a", "b"),
          List.of(),
          4,
          batch -> {
            assertThat(batch.numbers(0)).containsExactly(a.numbers());
            assertThat(batch.numbers(1)).containsExactly(1, Double.NaN, 0, 1);
          });
    }
  }

  @Test
  void readsGzipMarkOfByteOrderAndWindowsLineEnds() throws IOException {
    Path gz = dir.resolve("a.csv.gz");
    try (var out = new GZIPOutputStream(Files.newOutputStream(gz))) {
      out.write("\uFEFFa,b\r\n1,2\r\n3,4\r\n".getBytes(StandardCharsets.UTF_8));
    }
    Table table = Table.read(gz);
    assertThat(table.column("a").numbers()).containsExactly(1, 3);
    assertThat(table.column("b").numbers()).containsExactly(2, 4);
  }

  @Test
  void keepsNamesThatDifferInCaseOnlyAndNamesColumnsWithoutName() throws IOException {
    Table table = Table.read(file("c.csv", "\"\",x,X\nr1,2,3\n"));
    assertThat(table.names()).containsExactly("column1", "x", "X");
    assertThat(table.column("X").numbers()).containsExactly(3);
    assertThat(table.column("column1").text(0)).isEqualTo("r1");
  }

  @Test
  void typesAreSettledByAllRows() throws IOException {
    StringBuilder text = new StringBuilder("n,q\n");
    for (int i = 0; i < 50_000; i++) {
      text.append(i).append(",1\n");
    }
    Path path = file("late.csv", text + "x,2.5\n\"y,z\",3\n");
    Table table = Table.read(path);
    assertThat(table.rows()).isEqualTo(50_002);
    assertThat(table.column("n").kind()).isEqualTo(Column.Kind.TEXT);
    assertThat(table.column("n").text(50_001)).isEqualTo("y,z");
    assertThat(table.column("q").numbers()[50_000]).isEqualTo(2.5);
    assertThatThrownBy(() -> table.column("n").numbers())
        .isInstanceOf(TableException.class)
        .hasMessage(
            "column 'n': row 50001 is 'x' where a number is needed; correct it, leave it empty, or"
                + " use another column");
  }

  @Test
  void readsParquetJsonAndQueries() throws IOException {
    String query =
        "SELECT i, i / 4.0 AS q, CAST(i AS DECIMAL(9,2)) AS d, i % 2 = 0 AS even, 'g' || i % 3 AS g,"
            + " CASE WHEN i = 2 THEN NULL ELSE i END AS hole, TIMESTAMP '1970-01-01 00:00:01.5' AS t"
            + " FROM range(5) r(i) ORDER BY i DESC";
    Path parquet = Sql.write(dir.resolve("p.parquet"), query, "parquet");
    Path json = Sql.write(dir.resolve("j.jsonl"), query, "json");
    Path array = file("k.json", "[{\"i\": 4, \"g\": \"a\"}, {\"i\": 3}]");
    for (Table table : List.of(Table.read(parquet), Table.read(json), Table.query(query + ";\n"))) {
      assertThat(table.names()).containsExactly("i", "q", "d", "even", "g", "hole", "t");
      assertThat(table.column("i").numbers()).containsExactly(4, 3, 2, 1, 0);
      assertThat(table.column("q").numbers()).containsExactly(1, 0.75, 0.5, 0.25, 0);
      assertThat(table.column("d").numbers()).containsExactly(4, 3, 2, 1, 0);
      assertThat(table.column("even").numbers()).containsExactly(1, 0, 1, 0, 1);
      assertThat(table.column("g").text(0)).isEqualTo("g1");
      assertThat(table.column("hole").missingCount()).isEqualTo(1);
      assertThat(table.column("t").numbers()).containsOnly(1.5);
      assertThat(table.column("t").text(4)).isEqualTo("1970-01-01T00:00:01.500Z");
    }
    assertThat(Table.read(array).column("g").isMissing(1)).isTrue();
    Table joined =
        Table.query(
            "SELECT a.i, b.q -- with a comment\nFROM '%s' a JOIN '%s' b USING (i) ORDER BY i"
                .formatted(parquet, json));
    assertThat(joined.column("q").numbers()).containsExactly(0, 0.25, 0.5, 0.75, 1);
    assertThat(joined.origin()).isEqualTo("the query");
  }

  @Test
  void picksColumnsAndRows() {
    Table table =
        Table.of(
            Column.of("x", 1, 2, 3), Column.ofText("g", "b", "a", null), Column.of("y", 4, 5, 6));
    assertThat(table.select(List.of("y", "x")).names()).containsExactly("y", "x");
    assertThat(table.without("x").names()).containsExactly("g", "y");
    assertThat(table.has("g")).isTrue();
    assertThat(table.has("G")).isFalse();
    Table picked = table.take(2, 0);
    assertThat(picked.rows()).isEqualTo(2);
    assertThat(picked.column("x").numbers()).containsExactly(3, 1);
    assertThat(picked.column("g").isMissing(0)).isTrue();
    // Levels and codes stay those of the whole column.
    assertThat(picked.column("g").categories().levels()).containsExactly("a", "b");
    assertThat(picked.column("g").categories().codes()).containsExactly(-1, 1);
    assertThatThrownBy(() -> table.without("z"))
        .isInstanceOf(TableException.class)
        .hasMessageContaining("no column 'z'");
  }

  @Test
  void refusesColumnsThatDoNotFitTogether() {
    assertThatIllegalArgumentException().isThrownBy(Table::of);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Table.of(Column.of("x", 1), Column.of("y", 1, 2)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Table.of(Column.of("x", 1), Column.of("x", 2)));
  }

  @Test
  void columnsCannotBeChangedFromOutside() {
    double[] given = {1, 2};
    Column column = Column.of("x", given);
    given[0] = 9;
    column.numbers()[1] = 9;
    assertThat(column.numbers()).containsExactly(1, 2);
    Column text = Column.ofText("g", "a", "b");
    text.categories().codes()[0] = 1;
    assertThat(text.text(0)).isEqualTo("a");
  }
}
