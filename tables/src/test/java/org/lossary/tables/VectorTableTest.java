package org.lossary.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Columns of lists, as Parquet and JSON have embeddings. */
class VectorTableTest {
  private static final String ROWS =
      "SELECT * FROM (VALUES (1, [0.5, 2, -1e300], 'a'), (2, [4.25, 5, 6], 'b')) AS t(id, v, kind)";

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path dir;

  private static void holdsBoth(VectorTable table) {
    assertThat(table.vectors()).containsExactly("v");
    assertThat(table.table().names()).containsExactly("id", "v[1]", "v[2]", "v[3]", "kind");
    List<Column> columns = table.columns("v");
    assertThat(columns.get(0).finiteNumbers()).containsExactly(0.5, 4.25);
    assertThat(columns.get(2).finiteNumbers()).containsExactly(-1e300, 6);
    assertThat(table.columns("id")).hasSize(1);
    assertThat(table.isVector("kind")).isFalse();
  }

  @Test
  void parquetOfEitherKindOfListAndQueries() {
    String doubles = ROWS.replace("SELECT *", "SELECT id, v::DOUBLE[] AS v, kind");
    Path lists = Sql.write(dir.resolve("lists.parquet"), doubles, "parquet");
    holdsBoth(VectorTable.read(lists, List.of()));
    holdsBoth(VectorTable.query(doubles, List.of("v", "kind")));
    holdsBoth(VectorTable.query(doubles.replace("DOUBLE[]", "DOUBLE[3]"), List.of()));
  }

  @Test
  void json() throws IOException {
    Path file =
        Files.writeString(
            dir.resolve("a.jsonl"),
            """
            {"id": 1, "v": [0.5, 2, -1e300], "kind": "a"}
            {"id": 2, "v": [4.25, 5, 6], "kind": "b"}
            """);
    holdsBoth(VectorTable.read(file, List.of()));
    VectorTable packed = VectorTable.read(file, List.of("kind"));
    assertThat(packed.vectors()).isEmpty();
    assertThat(packed.table().names()).containsExactly("id", "kind");
    assertThat(packed.table().notes()).anyMatch(note -> note.contains("'v'"));
  }

  @Test
  void listsOfSeveralLengthsAreAnErrorAndMissingNumbersAreMissing() {
    assertThatThrownBy(
            () -> VectorTable.query("SELECT unnest([[1.0], [1.0, 2.0]]) AS v", List.of()))
        .isInstanceOf(TableException.class)
        .hasMessage(
            "the query: column 'v' holds lists of 1 to 2 numbers; they must be of one length");
    VectorTable some =
        VectorTable.query(
            "SELECT * FROM (VALUES ([1.0, 2.0]), ([3.0, NULL]), (NULL)) AS t(v)", List.of());
    assertThat(some.columns("v").get(1).missingCount()).isEqualTo(2);
    assertThatThrownBy(() -> some.columns("v").get(1).finiteNumbers())
        .hasMessageContaining("column 'v[2]'");
  }
}
