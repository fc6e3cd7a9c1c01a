package org.lossary.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvWriterTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path dir;

  private List<String> left() throws IOException {
    try (Stream<Path> files = Files.list(dir)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void whatIsWrittenReadsBack() throws IOException {
    for (String name : List.of("out.csv", "out.csv.gz")) {
      Path path = dir.resolve(name);
      try (CsvWriter writer = CsvWriter.create(path, List.of("x, y", "n", "g"))) {
        writer.number(0.1 + 0.2).number(1L << 40).text("say \"hi\"\nthere").endRow();
        writer.number(Double.MIN_VALUE).missing().text("a,b").endRow();
        writer.number(Double.NaN).number(3).text(null).endRow();
        assertThat(path).doesNotExist();
        writer.commit();
      }
      Table table = Table.read(path);
      assertThat(table.names()).containsExactly("x, y", "n", "g");
      assertThat(table.column("x, y").numbers())
          .containsExactly(0.1 + 0.2, Double.MIN_VALUE, Double.NaN);
      assertThat(table.column("x, y").missingCount()).isZero();
      assertThat(table.column("n").numbers()).containsExactly(1L << 40, Double.NaN, 3);
      assertThat(table.column("g").text(0)).isEqualTo("say \"hi\"\nthere");
      assertThat(table.column("g").text(1)).isEqualTo("a,b");
      assertThat(table.column("g").text(2)).isNull();
    }
    assertThat(left()).containsExactly("out.csv", "out.csv.gz");
  }

  @Test
  void withoutCommitTheOldFileStays() throws IOException {
    Path path = Files.writeString(dir.resolve("out.csv"), "old");
    try (CsvWriter writer = CsvWriter.create(path, List.of("a"))) {
      writer.number(1).endRow();
    }
    assertThat(path).hasContent("old");
    assertThat(left()).containsExactly("out.csv");
    try (CsvWriter writer = CsvWriter.create(path, List.of("a"))) {
      writer.number(1L).endRow();
      writer.commit();
    }
    assertThat(path).hasContent("a\n1\n");
  }

  @Test
  void rowsMustFitTheHeader() {
    try (CsvWriter writer = CsvWriter.create(dir.resolve("out.csv"), List.of("a", "b"))) {
      writer.number(1L);
      assertThatIllegalStateException().isThrownBy(writer::endRow);
      assertThatIllegalStateException().isThrownBy(writer::commit);
    }
  }

  @Test
  void targetsThatCannotBeWritten() {
    TableException folder =
        catchThrowableOfType(
            TableException.class,
            () -> CsvWriter.create(dir.resolve("no/such/out.csv"), List.of("a")));
    assertThat(folder.problem()).isEqualTo(TableException.Problem.UNWRITABLE);
    assertThat(folder).hasMessageContaining("there is no directory");
    TableException directory =
        catchThrowableOfType(TableException.class, () -> CsvWriter.create(dir, List.of("a")));
    assertThat(directory.problem()).isEqualTo(TableException.Problem.UNWRITABLE);
    assertThat(directory).hasMessageContaining("a directory");
  }
}
