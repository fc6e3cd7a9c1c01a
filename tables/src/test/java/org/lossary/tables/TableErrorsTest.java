package org.lossary.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lossary.tables.TableException.Problem;

/** Every way in which data can be wrong, with the line that the user reads. */
class TableErrorsTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path dir;

  private Path file(String name, String content) throws IOException {
    return Files.writeString(dir.resolve(name), content);
  }

  private static void fails(ThrowingCallable call, Problem problem, String... parts) {
    TableException e = catchThrowableOfType(TableException.class, call);
    assertThat(e).isNotNull();
    assertThat(e.problem()).as(e.getMessage()).isEqualTo(problem);
    assertThat(e.getMessage()).contains(parts).doesNotContain("\n", "\r");
    assertThat(e.getMessage().length()).isLessThan(400);
  }

  private static void bothFail(Path path, Problem problem, String... parts) {
    fails(() -> Table.read(path), problem, parts);
    fails(
        () -> {
          try (TableReader reader = TableReader.open(path)) {
            reader.forEachBatch(reader.names(), java.util.List.of(), batch -> {});
          }
        },
        problem,
        parts);
  }

  @Test
  void missingFileDirectoryAndUnknownType() throws IOException {
    bothFail(dir.resolve("no.csv"), Problem.MISSING_FILE, "no.csv: no such file");
    bothFail(dir, Problem.DIRECTORY, "a directory; name one file in it");
    bothFail(file("a.xls", "x"), Problem.UNKNOWN_FORMAT, "a.xls: unknown file type", ".parquet");
    bothFail(file("noend", "x"), Problem.UNKNOWN_FORMAT, "noend");
    bothFail(file("a.parquet.gz", "x"), Problem.UNKNOWN_FORMAT, "a.parquet.gz");
  }

  @Test
  void emptyFilesAndFilesWithoutRows() throws IOException {
    bothFail(file("e.csv", ""), Problem.EMPTY_FILE, "e.csv: an empty file (0 bytes)");
    bothFail(file("e.parquet", ""), Problem.EMPTY_FILE, "0 bytes");
    bothFail(file("e.jsonl", ""), Problem.EMPTY_FILE, "0 bytes");
    bothFail(file("n.csv", "\n\n"), Problem.EMPTY_FILE, "no header in the first line");
    bothFail(file("h.csv", "a,b\n"), Problem.NO_ROWS, "h.csv: columns but not a single row");
    bothFail(file("h2.csv", "a,b"), Problem.NO_ROWS, "h2.csv");
    bothFail(
        Sql.write(dir.resolve("z.parquet"), "SELECT 1 AS a WHERE false", "parquet"),
        Problem.NO_ROWS,
        "z.parquet");
    fails(() -> Table.query("SELECT 1 AS a WHERE false"), Problem.NO_ROWS, "the query: columns");
  }

  @Test
  void headerOfNumbers() throws IOException {
    bothFail(
        file("d.csv", "1,2.5\n3,4\n"), Problem.NO_HEADER, "holds numbers (1 ...)", "line of names");
  }

  @Test
  void columnsNamedAlike() throws IOException {
    bothFail(
        file("d.csv", "id" + ",x".repeat(10) + "\n1" + ",2".repeat(10) + "\n"),
        Problem.DUPLICATE_COLUMNS,
        "d.csv: 10 columns are named 'x' (columns 2, 3, 4, 5, 6, ...); give each a name of its own");
    fails(
        () -> Table.query("SELECT 1 AS a, 2 AS a"),
        Problem.DUPLICATE_COLUMNS,
        "the query: 2 columns are named 'a' (columns 1, 2)");
  }

  @Test
  void columnThatIsNotThere() throws IOException {
    Path path = file("m.csv", "price,prize,size,Price per m2,z\n1,2,3,4,5\n");
    fails(
        () -> Table.read(path).column("pricee"),
        Problem.MISSING_COLUMN,
        "m.csv: no column 'pricee'; nearest of its 5 columns: 'price', 'prize', ");
    fails(
        () -> Table.read(path).column("PRICE"),
        Problem.MISSING_COLUMN,
        "nearest of its 5 columns: 'price', 'prize', 'Price per m2'");
    try (TableReader reader = TableReader.open(path)) {
      fails(() -> reader.kind("zz"), Problem.MISSING_COLUMN, "no column 'zz'", "'z'");
    }
    fails(
        () -> Table.of(Column.of("a", 1)).column("b"),
        Problem.MISSING_COLUMN,
        "the table: no column 'b'; its columns are 'a'");
  }

  @Test
  void textWhereNumbersAreNeeded() throws IOException {
    Path path = file("t.csv", "y,g\n1,a\n?,b\n3,c\n");
    fails(
        () -> Table.read(path).column("y").numbers(),
        Problem.NOT_A_NUMBER,
        "column 'y': row 2 is '?' where a number is needed");
    try (TableReader reader = TableReader.open(path)) {
      fails(
          () -> reader.forEachBatch(java.util.List.of("y"), java.util.List.of(), b -> {}),
          Problem.NOT_A_NUMBER,
          "column 'y': row 2 is '?'");
    }
    fails(
        () -> Column.ofText("long", "v".repeat(500)).numbers(),
        Problem.NOT_A_NUMBER,
        "v".repeat(40) + "...");
  }

  @Test
  void missingAndNotFiniteValues() {
    Table table =
        Table.query(
            "SELECT * FROM (VALUES (1.0, 1.0, 'NaN'::DOUBLE), (NULL, 'inf'::DOUBLE, 2.0), (NULL, 3.0,"
                + " '-inf'::DOUBLE)) t(hole, inf, nan)");
    fails(
        () -> table.column("hole").finiteNumbers(),
        Problem.MISSING_VALUES,
        "column 'hole': 2 missing values, first in row 2; remove these rows or fill them in");
    fails(
        () -> table.column("inf").finiteNumbers(),
        Problem.NOT_FINITE,
        "column 'inf': 1 value not finite, first in row 2 (Infinity)");
    fails(
        () -> table.column("nan").finiteNumbers(),
        Problem.NOT_FINITE,
        "column 'nan': 2 values not finite, first in row 1 (NaN)");
  }

  @Test
  void brokenCsv() throws IOException {
    bothFail(
        file("ragged.csv", "a,b\n1,2\n1,2,3\n4,5\n"),
        Problem.UNREADABLE,
        "ragged.csv: line 3: 3 fields where the header has 2; correct the line");
    bothFail(
        file("short.csv", "a,b,c\n1,2,3\n4\n"),
        Problem.UNREADABLE,
        "short.csv: line 3: 1 field where");
    bothFail(
        file("quote.csv", "a,b\n\"x,1\n2,3\n"),
        Problem.UNREADABLE,
        "quote.csv: line 2: a quote is opened and not closed");
    Path latin = dir.resolve("latin.csv");
    Files.write(latin, "a,b\ncaf\u00e9,1\n".getBytes(StandardCharsets.ISO_8859_1));
    bothFail(latin, Problem.UNREADABLE, "latin.csv", "not UTF-8 text; save");
    Path binary = dir.resolve("binary.csv");
    Files.write(binary, new byte[] {0, 1, 2, 10, 3, 4});
    bothFail(binary, Problem.UNREADABLE, "binary.csv: not UTF-8 text");
    bothFail(file("plain.csv.gz", "a,b\n1,2\n"), Problem.UNREADABLE, "plain.csv.gz", "GZIP");
  }

  @Test
  void brokenParquetAndJson() throws IOException {
    bothFail(
        file("b.parquet", "this is not a Parquet file at all, whatever its name says"),
        Problem.UNREADABLE,
        "b.parquet: cannot be read:",
        "No magic bytes");
    Path cut = Sql.write(dir.resolve("cut.parquet"), "SELECT * FROM range(9999)", "parquet");
    byte[] bytes = Files.readAllBytes(cut);
    Files.write(cut, java.util.Arrays.copyOf(bytes, bytes.length / 2));
    bothFail(cut, Problem.UNREADABLE, "cut.parquet: cannot be read:");
    bothFail(
        file("b.jsonl", "{\"a\":1\n{\"a\":2}\n"),
        Problem.UNREADABLE,
        "b.jsonl: cannot be read: line 1 is");
    bothFail(file("n.json", "1\n2\n"), Problem.UNREADABLE, "n.json: no JSON records");
    bothFail(file("l.json", "[]"), Problem.UNREADABLE, "l.json: no JSON records");
  }

  @Test
  void parquetWithBrokenPagesIsFoundWhileReading() throws IOException {
    Path path =
        Sql.write(dir.resolve("p.parquet"), "SELECT random() AS x FROM range(300000)", "parquet");
    byte[] bytes = Files.readAllBytes(path);
    java.util.Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 200_000, (byte) 0x7f);
    Files.write(path, bytes);
    bothFail(path, Problem.UNREADABLE, "p.parquet: cannot be read:");
  }

  @Test
  void columnsThatAreNeitherNumbersNorText() throws IOException {
    Path path = file("s.jsonl", "{\"a\": 1, \"tags\": [1, 2], \"o\": {\"p\": 1}}\n");
    fails(
        () -> Table.read(path).column("tags"),
        Problem.UNSUPPORTED_TYPE,
        "s.jsonl: column 'tags' holds BIGINT[], neither numbers nor text; choose columns with --sql");
    try (TableReader reader = TableReader.open(path)) {
      fails(() -> reader.kind("o"), Problem.UNSUPPORTED_TYPE, "column 'o' holds STRUCT");
      fails(
          () -> reader.forEachBatch(java.util.List.of(), java.util.List.of("tags"), b -> {}),
          Problem.UNSUPPORTED_TYPE,
          "'tags'");
      assertThat(reader.forEachBatch(java.util.List.of("a"), java.util.List.of(), b -> {}))
          .isEqualTo(1);
    }
    fails(() -> Table.query("SELECT 'x'::BLOB AS b"), Problem.UNSUPPORTED_TYPE, "'b' holds BLOB");
  }

  @Test
  void queriesThatDoNotRun() {
    fails(
        () -> Table.query("SELCT 1"),
        Problem.SQL,
        "the query does not run: Parser Error: syntax error at or near \"SELCT\"");
    fails(() -> Table.query(" ;\n"), Problem.SQL, "the query is empty");
    fails(() -> Table.query("SELECT zz FROM (SELECT 1 AS a)"), Problem.SQL, "\"zz\" not found");
    fails(
        () -> Table.query("SELECT * FROM 'no.parquet'"), Problem.SQL, "No files found", "no.parq");
    fails(() -> Table.query("SELECT CAST('x' AS INT) AS a"), Problem.SQL, "Could not convert");
    fails(() -> Table.query("SELECT 1 AS a; SELECT 2 AS b"), Problem.SQL, "near \";\"");
    fails(() -> Table.query("CREATE TABLE t (a INT)"), Problem.SQL, "syntax error");
    fails(() -> Table.query("SELECT 1 AS a WHERE 1 = ?"), Problem.SQL, "the query does not run");
    fails(
        () -> Table.query("SELECT * FROM 'https://example.org/a.parquet'"),
        Problem.SQL,
        "requires the extension httpfs");
  }

  @Test
  void queryThatWritesIsNotRun() {
    Path target = dir.resolve("made.csv");
    fails(() -> Table.query("COPY (SELECT 1) TO '" + target + "'"), Problem.SQL, "syntax error");
    assertThat(target).doesNotExist();
  }
}
