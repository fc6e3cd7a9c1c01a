package org.lossary.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lossary.tables.VectorTable;

class TableVectorsTest {
  private static final int ROWS = 40;

  @TempDir private Path folder = Path.of("");

  private TableVectors read(String names, IntFunction<Object[]> row, String... columns)
      throws IOException {
    return named(null, names, row, columns);
  }

  private TableVectors named(
      @Nullable String id, String names, IntFunction<Object[]> row, String... columns)
      throws IOException {
    List<String> lines = new ArrayList<>(List.of(names));
    for (int i = 0; i < ROWS; i++) {
      List<String> fields = new ArrayList<>();
      for (Object field : row.apply(i)) {
        fields.add(String.valueOf(field));
      }
      lines.add(String.join(",", fields));
    }
    Path file = Files.write(folder.resolve("t.csv"), lines);
    return TableVectors.of(VectorTable.read(file, List.of()), "kind", List.of(columns), id);
  }

  private static String kind(int row) {
    return "k" + row % 3;
  }

  @Test
  void whatNamesRowsIsNoNumberOfTheVector() throws IOException {
    for (String name :
        List.of("id", "ID", "user_id", "userId", "doc.id", "index", "row", "Row Number", "guid")) {
      TableVectors all =
          read("x," + name + ",kind,y", i -> new Object[] {i % 7, i % 5, kind(i), i % 4});
      assertThat(all.columns()).as(name).containsExactly("x", "y");
      assertThat(all.leftOut()).containsOnlyKeys(name);
      assertThat(all.vectors().columns()).isEqualTo(2);
    }
    for (String name : List.of("madrid", "width", "grid", "body_index", "pixel_0", "v1")) {
      assertThat(
              read("x," + name + ",kind,y", i -> new Object[] {i % 7, i % 5, kind(i), i % 4})
                  .columns())
          .containsExactly("x", name, "y");
    }
    // Fractions are measured, whatever they are called.
    assertThat(read("x,id,kind", i -> new Object[] {i % 7, i + 0.5, kind(i)}).columns())
        .containsExactly("x", "id");
  }

  @Test
  void wholeNumbersThatAreAllDifferentAreNotMeasured() throws IOException {
    List<Integer> shuffled = new ArrayList<>(IntStream.range(0, ROWS).boxed().toList());
    Collections.shuffle(shuffled, new Random(1));
    TableVectors ordered = read("n,x,kind", i -> new Object[] {5000 - 3 * i * i, i % 7, kind(i)});
    assertThat(ordered.columns()).containsExactly("x");
    assertThat(ordered.leftOut().get("n")).contains("whole numbers in order, all different");
    TableVectors dense =
        read("n,x,kind", i -> new Object[] {100 + shuffled.get(i), i % 7, kind(i)});
    assertThat(dense.columns()).containsExactly("x");
    assertThat(dense.id()).isEqualTo("n");
    assertThat(dense.names().get(3)).isEqualTo("" + (100 + shuffled.get(3)));
    IntFunction<Object[]> sparse =
        i ->
            new Object[] {
              7919 * shuffled.get(i), i % 7 + 0.25, i % 5 + 0.5, kind(i), i % 2 == 0 ? 1 : 0.5
            };
    assertThat(read("n,x,y,kind,z", sparse).columns()).containsExactly("x", "y", "z");
  }

  @Test
  void numbersThatMayBeMeasuredStay() throws IOException {
    List<Integer> shuffled = new ArrayList<>(IntStream.range(0, ROWS).boxed().toList());
    Collections.shuffle(shuffled, new Random(1));
    // Counts that happen to differ, beside other counts.
    assertThat(
            read("n,x,kind", i -> new Object[] {7919 * shuffled.get(i), i % 7, kind(i)}).columns())
        .containsExactly("n", "x");
    // One number alone, and all of them in order.
    assertThat(read("n,kind", i -> new Object[] {i, kind(i)}).columns()).containsExactly("n");
    assertThat(read("n,m,kind", i -> new Object[] {i, i * 0.5, kind(i)}).columns())
        .containsExactly("n", "m");
    // Twice the same, and one that is named.
    assertThat(read("n,x,kind", i -> new Object[] {Math.max(1, i), i % 7, kind(i)}).columns())
        .containsExactly("n", "x");
    TableVectors named = read("id,x,kind", i -> new Object[] {i, i % 7, kind(i)}, "x", "id");
    assertThat(named.columns()).containsExactly("x", "id");
    assertThat(named.leftOut()).isEmpty();
    assertThat(named.id()).isNull();
  }

  @Test
  void rangesOfColumnsAndNamesOfRows() throws IOException {
    IntFunction<Object[]> row =
        i -> new Object[] {i % 7, "sku " + i, i % 3 + 0.5, i % 4, kind(i), "a " + i % 2, i % 6};
    TableVectors all = read("a,sku,b,c,kind,colour,d", row);
    assertThat(all.columns()).containsExactly("a", "b", "c", "d");
    assertThat(all.leftOut())
        .containsExactly(Map.entry("sku", "text"), Map.entry("colour", "text"));
    assertThat(all.id()).isEqualTo("sku");
    assertThat(all.names()).hasSize(ROWS).startsWith("sku 0", "sku 1");
    TableVectors some = named("colour", "a,sku,b,c,kind,colour,d", row, "b..c", "a");
    assertThat(some.columns()).containsExactly("b", "c", "a");
    assertThat(some.leftOut()).containsOnlyKeys("sku", "colour", "d");
    assertThat(some.id()).isEqualTo("colour");
    assertThat(some.names()).startsWith("a 0", "a 1", "a 0");
    TableVectors number = named("d", "a,sku,b,c,kind,colour,d", row);
    assertThat(number.columns()).containsExactly("a", "b", "c");
    assertThat(number.leftOut()).containsEntry("d", "named by --id");
    assertThatThrownBy(() -> read("a,sku,b,c,kind,colour,d", row, "b..kind"))
        .hasMessageContaining("must not name the column of the labels, got kind");
    assertThatThrownBy(() -> read("a,sku,b,c,kind,colour,d", row, "c..b"))
        .hasMessageContaining("no column 'c..b'");
    assertThatThrownBy(() -> named("nr", "a,sku,b,c,kind,colour,d", row, "a"))
        .hasMessageContaining("no column 'nr'");
  }

  @Test
  void besideListsThereAreNames() {
    TableVectors lists =
        TableVectors.of(
            VectorTable.query(
                "SELECT * FROM (VALUES (1, [1.5, 2], 'x', 'p'), (2, [2.5, 3], 'y', 'q'))"
                    + " AS t(id, v, kind, name)",
                List.of()),
            "kind",
            List.of(),
            null);
    assertThat(lists.columns()).containsExactly("v");
    assertThat(lists.leftOut()).containsOnlyKeys("id", "name");
    assertThat(lists.id()).isEqualTo("id");
    assertThat(lists.names()).containsExactly("1", "2");
  }
}
