package org.lossary.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableReaderTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path dir;

  /** 300,000 rows whose x is the number of the row, in CSV or Parquet. */
  private Path rows(String name) {
    return Sql.write(
        dir.resolve(name),
        "SELECT i AS x, CASE WHEN i % 1000 = 7 THEN NULL ELSE i * 0.5 END AS y, 'k' || i % 5 AS g,"
            + " lpad((i % 100)::VARCHAR, 3, '0') AS code FROM range(300000) r(i)",
        name.substring(name.indexOf('.') + 1));
  }

  @Test
  void batchesComeInOrderAndUseTheSameArrays() {
    String[] codes = IntStream.range(0, 100).mapToObj("%03d"::formatted).toArray(String[]::new);
    for (String name : List.of("o.csv", "o.parquet")) {
      try (TableReader reader = TableReader.open(rows(name))) {
        assertThat(reader.names()).containsExactly("x", "y", "g", "code");
        for (int batchRows : new int[] {8192, 1000, 299_999}) {
          Map<double[], Boolean> arrays = new IdentityHashMap<>();
          List<Long> wrong = new ArrayList<>();
          AtomicLong next = new AtomicLong();
          long rows =
              reader.forEachBatch(
                  List.of("x", "y"),
                  List.of("g", "code"),
                  batchRows,
                  batch -> {
                    arrays.put(batch.numbers(0), true);
                    assertThat(batch.firstRow()).isEqualTo(next.get());
                    assertThat(batch.size()).isBetween(1, batchRows);
                    for (int i = 0; i < batch.size(); i++) {
                      long row = next.getAndIncrement();
                      boolean hole = row % 1000 == 7;
                      boolean right =
                          batch.numbers(0)[i] == row
                              && batch.missing(1)[i] == hole
                              && (hole
                                  ? Double.isNaN(batch.numbers(1)[i])
                                  : batch.numbers(1)[i] == row * 0.5)
                              && ("k" + row % 5).equals(batch.texts(0)[i])
                              && codes[(int) (row % 100)].equals(batch.texts(1)[i]);
                      if (!right) {
                        wrong.add(row);
                      }
                    }
                  });
          assertThat(wrong).isEmpty();
          assertThat(rows).isEqualTo(300_000);
          assertThat(next.get()).isEqualTo(300_000);
          assertThat(arrays).hasSize(1);
        }
      }
    }
  }

  @Test
  void textInCsvIsAsWritten() throws IOException {
    Path path = Files.writeString(dir.resolve("z.csv"), "code,v\n007,1.50\n08,2\n");
    try (TableReader reader = TableReader.open(path)) {
      List<String> seen = new ArrayList<>();
      reader.forEachBatch(
          List.of("v"),
          List.of("code"),
          batch -> {
            seen.add(batch.texts(0)[0] + "," + batch.numbers(0)[0]);
            seen.add(batch.texts(0)[1] + "," + batch.numbers(0)[1]);
          });
      assertThat(seen).containsExactly("007,1.5", "08,2.0");
      // Wanted both ways, a column is typed first.
      reader.forEachBatch(
          List.of("v", "v"),
          List.of("v"),
          batch -> seen.add(batch.texts(0)[0] + "," + batch.numbers(1)[1]));
      assertThat(seen.get(2)).isEqualTo("1.5,2.0");
    }
  }

  @Test
  void decimalCommasWhereFieldsAreSeparatedOtherwise() throws IOException {
    for (String mark : List.of(";", "\t", "|")) {
      Path file = dir.resolve("commas.csv");
      List<String> lines =
          new ArrayList<>(List.of(String.join(mark, "x", "n", "name", "day", "y")));
      for (int i = 0; i < 50; i++) {
        String x = i == 7 ? "" : "-" + i + ",5";
        lines.add(String.join(mark, x, "" + i, "a,b", "31.01.2024", i + ",25e2"));
      }
      Files.write(file, lines);
      Table table = Table.read(file);
      assertThat(table.column("x").numbers()).startsWith(-0.5, -1.5).contains(-49.5);
      assertThat(table.column("x").isMissing(7)).isTrue();
      assertThat(table.column("n").numbers()).startsWith(0, 1, 2);
      assertThat(table.column("y").numbers()).startsWith(25, 125);
      assertThat(table.column("name").text(3)).isEqualTo("a,b");
      assertThat(table.column("day").kind()).isEqualTo(Column.Kind.TIME);
    }
  }

  @Test
  void commasInTextLeaveDecimalPointsAsTheyAre() throws IOException {
    Path file = dir.resolve("points.csv");
    // Two columns with points and one that might be read with commas.
    List<String> lines = new ArrayList<>(List.of("x;y;range"));
    IntStream.range(0, 50).forEach(i -> lines.add(i + ".5;1e-3;1,2"));
    Files.write(file, lines);
    Table table = Table.read(file);
    assertThat(table.column("x").numbers()).startsWith(0.5, 1.5);
    assertThat(table.column("y").numbers()).startsWith(0.001);
    assertThat(table.column("range").kind()).isEqualTo(Column.Kind.TEXT);
    assertThat(table.column("range").text(0)).isEqualTo("1,2");
  }

  @Test
  void kindsByTypeAndTextParsedAsNumbers() {
    try (TableReader reader =
        TableReader.query(
            "SELECT * FROM (VALUES ('1e2', true, DATE '1970-01-03'), ('-inf', NULL, NULL), (NULL,"
                + " false, NULL)) t(a, b, d)")) {
      assertThat(reader.kind("a")).isEqualTo(Column.Kind.TEXT);
      assertThat(reader.kind("b")).isEqualTo(Column.Kind.BOOLEAN);
      assertThat(reader.kind("d")).isEqualTo(Column.Kind.TIME);
      assertThat(reader.origin()).isEqualTo("the query");
      reader.forEachBatch(
          List.of("a", "b", "d"),
          List.of(),
          3,
          batch -> {
            assertThat(batch.numbers(0)).containsExactly(100, Double.NEGATIVE_INFINITY, Double.NaN);
            assertThat(batch.missing(0)).containsExactly(false, false, true);
            assertThat(batch.numbers(1)).containsExactly(1, Double.NaN, 0);
            assertThat(batch.numbers(2)).containsExactly(172800, Double.NaN, Double.NaN);
          });
    }
  }

  @Test
  void valueThatDoesNotFitFarBehindTheSampleIsAnErrorNotTheEndOfTheData() throws IOException {
    StringBuilder text = new StringBuilder("x,n\n");
    for (int i = 0; i < 400_000; i++) {
      text.append(i).append(",3\n");
    }
    Path path = Files.writeString(dir.resolve("late.csv"), text + "12 km,4\n");
    try (TableReader reader = TableReader.open(path)) {
      AtomicLong rows = new AtomicLong();
      TableException e =
          catchThrowableOfType(
              TableException.class,
              () ->
                  reader.forEachBatch(
                      List.of("x"), List.of(), batch -> rows.addAndGet(batch.size())));
      assertThat(e.problem()).isEqualTo(TableException.Problem.NOT_A_NUMBER);
      assertThat(e)
          .hasMessageEndingWith(
              "late.csv: line 400002: column 'x' is '12 km' where a number is needed; correct it,"
                  + " leave it empty, or use another column");
      // The batches before it did arrive, so memory was never the whole file's.
      assertThat(rows.get()).isPositive();
    }
    try (TableReader reader = TableReader.open(path)) {
      // Other columns, and the same one as text, can be had.
      assertThat(reader.forEachBatch(List.of("n"), List.of("x"), batch -> {})).isEqualTo(400_001);
    }
  }

  @Test
  void queryThatFailsInTheMiddleIsAnError() {
    String sql =
        "SELECT CASE WHEN i = 500000 THEN error('boo') ELSE i END AS x FROM range(600000) r(i)";
    try (TableReader reader = TableReader.query(sql)) {
      TableException e =
          catchThrowableOfType(
              TableException.class,
              () -> reader.forEachBatch(List.of("x"), List.of(), batch -> {}));
      assertThat(e.problem()).isEqualTo(TableException.Problem.SQL);
      assertThat(e).hasMessageContaining("boo");
    }
  }

  @Test
  void passesOverMoreThanFitsInMemory() {
    // 2 * 10^8 doubles are 1.6 GB, more than the heap of the tests.
    try (TableReader reader = TableReader.query("SELECT i AS x FROM range(200000000) r(i)")) {
      double[] sum = {0};
      long rows =
          reader.forEachBatch(List.of("x"), List.of(), b -> sum[0] += b.numbers(0)[b.size() - 1]);
      assertThat(rows).isEqualTo(200_000_000);
      assertThat(sum[0]).isPositive();
    }
  }

  @Test
  void consumerMayStopByThrowing() {
    try (TableReader reader = TableReader.query("SELECT i AS x FROM range(1000000) r(i)")) {
      IllegalStateException stop = new IllegalStateException("enough");
      assertThat(
              catchThrowableOfType(
                  IllegalStateException.class,
                  () ->
                      reader.forEachBatch(
                          List.of("x"),
                          List.of(),
                          batch -> {
                            throw stop;
                          })))
          .isSameAs(stop);
      assertThat(reader.forEachBatch(List.of("x"), List.of(), batch -> {})).isEqualTo(1_000_000);
    }
  }

  @Test
  void everyConnectionSpillsToAFolderOfItsOwn() {
    String sql = "SELECT current_setting('temp_directory') AS folder";
    String one = Table.query(sql).column("folder").text(0);
    String other = Table.query(sql).column("folder").text(0);
    assertThat(one).startsWith(System.getProperty("java.io.tmpdir")).isNotEqualTo(other);
    assertThat(Path.of(String.valueOf(one))).doesNotExist();
  }

  @Test
  void argumentsAreChecked() {
    try (TableReader reader = TableReader.query("SELECT 1 AS x")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> reader.forEachBatch(List.of(), List.of(), batch -> {}));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> reader.forEachBatch(List.of("x"), List.of(), 0, batch -> {}));
    }
  }
}
