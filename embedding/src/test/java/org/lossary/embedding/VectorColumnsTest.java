package org.lossary.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lossary.tables.VectorTable;

class VectorColumnsTest {
  @TempDir private Path folder = Path.of("");

  private VectorTable table() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("v.jsonl"),
            """
            {"id": 7, "q": [1, 2], "a": [3, 4], "far": [9, 9], "short": [1], "kind": "x", "s": 0.5}
            {"id": 8, "q": [5, 6], "a": [7, 8.5], "far": [0, 1], "short": [2], "kind": "y", "s": 1}
            """);
    return VectorTable.read(file, List.of());
  }

  @Test
  void aColumnOfListsIsTheVector() throws IOException {
    Vectors named = VectorColumns.of(table(), "kind", List.of("q"));
    assertThat(named.data()).containsExactly(1, 2, 5, 6);
    assertThat(named.columns()).isEqualTo(2);
    assertThat(named.classes()).containsExactly("x", "y");
    assertThat(VectorColumns.of(table(), "kind", List.of("a", "id")).data())
        .containsExactly(3, 4, 7, 7, 8.5f, 8);
    assertThatThrownBy(() -> VectorColumns.of(table(), "kind", List.of()))
        .hasMessageContainingAll("several columns hold vectors: say which", "q, a, far, short");
    VectorTable one =
        VectorTable.query(
            "SELECT * FROM (VALUES (1, [1.5], 'x'), (2, [2.5], 'y')) AS t(id, v, kind)", List.of());
    assertThat(VectorColumns.of(one, "kind", List.of()).data()).containsExactly(1.5f, 2.5f);
    VectorTable none =
        VectorTable.query("SELECT 3 AS x, 'a' AS kind UNION ALL SELECT 4, 'b'", List.of());
    assertThat(VectorColumns.of(none, "kind", List.of()).data()).containsExactly(3, 4);
  }

  @Test
  void pairsAndTripletsOfColumns() throws IOException {
    PairVectors pairs = VectorColumns.pairs(table(), "q", "a", null, "s");
    assertThat(pairs.anchors()).containsExactly(1, 2, 5, 6);
    assertThat(pairs.positives()).containsExactly(3, 4, 7, 8.5f);
    assertThat(pairs.scores()).containsExactly(0.5, 1);
    assertThat(pairs.hasNegatives()).isFalse();
    assertThat(VectorColumns.pairs(table(), "q", "a", "far", null).negatives())
        .containsExactly(9, 9, 0, 1);
    assertThatThrownBy(() -> VectorColumns.pairs(table(), "q", "short", null, null))
        .hasMessageContainingAll("'short' must hold vectors of 2 numbers, as 'q'", "got 1");
    assertThatThrownBy(() -> VectorColumns.pairs(table(), "q", "kind", null, null))
        .hasMessageContaining("got no vectors");
  }
}
