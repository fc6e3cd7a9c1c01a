package org.lossary.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lossary.embedding.EmbeddingException;
import org.lossary.embedding.PairVectors;
import org.lossary.tables.Column;
import org.lossary.tables.Table;

class TextPairsTest {
  @TempDir private Path folder = Path.of("");

  private final AtomicInteger embedded = new AtomicInteger();

  private TextEmbedder.Progress progress(int total) {
    return new TextEmbedder.Progress() {
      @Override
      public void done() {
        embedded.incrementAndGet();
      }

      @Override
      public void close() {}
    };
  }

  private PairVectors embed(TextPairs pairs, Path cache) {
    embedded.set(0);
    return TextEmbedder.embed(pairs, cache, 2, this::progress, () -> false);
  }

  @Test
  void eachTextIsEmbeddedOnceAndKeptInTheFile() throws IOException {
    TextPairs pairs =
        new TextPairs(
            "p", List.of("a", "b", "a"), List.of("c", "c", "d"), List.of("a", "d", "c"), null);
    Path cache = folder.resolve("texts.bin");
    PairVectors first = embed(pairs, cache);
    assertThat(embedded).hasValue(4);
    assertThat(first.anchorKeys()).containsExactly(0, 1, 0);
    assertThat(first.positiveKeys()).containsExactly(0, 0, 1);
    assertThat(first.negativeKeys()).containsExactly(2, 1, 0);
    assertThat(first.words().positives()).containsExactly("c", "c", "d");
    PairVectors again = embed(pairs, cache);
    assertThat(embedded).hasValue(0);
    assertThat(again.anchors()).containsExactly(first.anchors());
    // A broken file counts as none.
    byte[] bytes = Files.readAllBytes(cache);
    bytes[bytes.length / 2] ^= 1;
    Files.write(cache, bytes);
    assertThat(embed(pairs, cache).anchors()).containsExactly(first.anchors());
    assertThat(embedded).hasValue(4);
  }

  @Test
  void whatWasEmbeddedBeforeAStopIsKept() {
    TextPairs pairs = new TextPairs("p", List.of("a", "b"), List.of("c", "d"), null, null);
    Path cache = folder.resolve("texts.bin");
    assertThatThrownBy(
            () -> TextEmbedder.embed(pairs, cache, 1, this::progress, () -> embedded.get() >= 3))
        .isInstanceOf(EmbeddingException.class)
        .hasMessageContaining("stopped");
    embed(pairs, cache);
    assertThat(embedded).hasValue(1);
  }

  @Test
  void tablesGivePairsTripletsAndScores() {
    Table table =
        Table.of(
            Column.ofText("q", " one ", "two"),
            Column.ofText("a", "x", "y"),
            Column.ofText("n", "z", null),
            Column.of("s", 0.5, 1));
    TextPairs pairs = TextPairs.of(table, "q", "a", null, "s");
    assertThat(pairs.anchors()).containsExactly("one", "two");
    assertThat(pairs.scores()).containsExactly(0.5, 1.0);
    assertThat(pairs.draw(1, 1).positives()).hasSize(1);
    assertThat(pairs.draw(9, 1)).isSameAs(pairs);
    assertThatThrownBy(() -> TextPairs.of(table, "q", "a", "n", null))
        .hasMessageContaining("column 'n' must have a text in every row, got none in row 2");
    assertThatThrownBy(() -> new TextPairs("p", List.of("a"), List.of(), null, null))
        .hasMessageContaining("one of each");
  }

  @Test
  void wordNetHasDefinitionsWithoutExamplesAndEachWordOnce() {
    TextPairs all = WordNet.definitions();
    assertThat(all.anchors()).hasSizeGreaterThan(10_000).noneMatch(d -> d.contains("; \""));
    assertThat(new HashSet<>(all.positives())).hasSize(all.positives().size());
    int dog = all.positives().indexOf("prairie");
    assertThat(all.anchors().get(dog)).isEqualTo("a treeless grassy plain");
    int verb = all.positives().indexOf("eschew");
    assertThat(all.anchors().get(verb)).startsWith("avoid and stay away from deliberately");
    assertThat(all.draw(50, 3)).isEqualTo(all.draw(50, 3)).isNotEqualTo(all.draw(50, 4));
  }
}
