package org.lossary.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.lossary.embedding.EmbeddingHead;
import org.lossary.embedding.HeadShape;
import org.lossary.embedding.HeadShape.Activation;
import org.lossary.embedding.HeadShape.Kind;

/**
 * Tokens and embeddings of hard texts beside those of Hugging Face's tokenizers and langchain4j.
 */
class MiniLmTest {
  private static long[] tokens(String text) throws IOException {
    try (InputStream in =
        MiniLmTest.class.getResourceAsStream("/all-minilm-l6-v2-q-tokenizer.json")) {
      return new WordPiece(Objects.requireNonNull(in)).tokens(text, 256);
    }
  }

  @Test
  void tokensAreThoseOfTheTokenizersLibrary() throws IOException {
    tokens(
        "the caf\u00e9 \u2014 na\u00efve [text]: \u5317\u4eac emoji \ud83d\ude00 x\u2019s",
        1996,
        7668,
        1517,
        15743,
        1031,
        3793,
        1033,
        1024,
        1781,
        1755,
        7861,
        29147,
        2072,
        100,
        1060,
        1521,
        1055);
    tokens("a", 1037);
    tokens("");
    tokens(
        "Hello, World! It's 3.14\u20ac (approx.)",
        7592,
        1010,
        2088,
        999,
        2009,
        1005,
        1055,
        1017,
        1012,
        2403,
        30102,
        1006,
        22480,
        1012,
        1007);
    tokens(
        "\u00dcn\u00efc\u00f6d\u00e9 stra\u00dfe \u017f \u0130stanbul \u0391\u03a3",
        27260,
        2358,
        27807,
        100,
        9960,
        1155,
        29733);
    tokens(
        "tab\tnew\nline\u00a0nbsp\u200bzero\u00adsoft",
        21628,
        2047,
        2240,
        1050,
        5910,
        2361,
        6290,
        19137,
        6199);
    tokens("x".repeat(120) + " end", 100, 2203);
    tokens("antidisestablishmentarianism", 3424, 10521, 4355, 7875, 13602, 3672, 12199, 2964);
    tokens(
        "\ud55c\uad6d\uc5b4 \ud14d\uc2a4\ud2b8",
        1469,
        30006,
        30021,
        29991,
        30014,
        30020,
        29999,
        30008,
        1467,
        30009,
        30020,
        29997,
        30017,
        30003,
        30017);
    tokens("\u0130\u0131 \ufb01ne \u2167 \u00b2", 1045, 11722, 1984, 2638, 100, 1082);
    assertThat(tokens("word ".repeat(600))).hasSize(256).startsWith(101).endsWith(102);
  }

  private static void tokens(String text, long... expected) throws IOException {
    long[] all = new long[expected.length + 2];
    all[0] = 101;
    System.arraycopy(expected, 0, all, 1, expected.length);
    all[all.length - 1] = 102;
    assertThat(tokens(text)).as(text).containsExactly(all);
  }

  @Test
  void embeddingsAreThoseOfLangchain4jForAnyNumberOfThreads() {
    List<String> texts =
        List.of(
            "a large domesticated carnivorous mammal",
            "a",
            "Hello, World! It's 3.14\u20ac (approx.)");
    float[][] beginnings = {
      {0.044072255f, 0.08628579f, 0.0033425742f, 0.08221327f},
      {-0.04421712f, 0.040016394f, -0.03190572f, 0.035967726f},
      {0.03761862f, 0.014640309f, -0.020780053f, 0.016831955f}
    };
    try (MiniLm model = new MiniLm()) {
      float[][] one = model.vectors(texts, 1, () -> {}, () -> false);
      float[][] three = model.vectors(texts, 3, () -> {}, () -> false);
      for (int i = 0; i < texts.size(); i++) {
        assertThat(three[i]).containsExactly(one[i]);
        double square = 0;
        for (float value : one[i]) {
          square += value * value;
        }
        assertThat(square).isCloseTo(1, org.assertj.core.data.Offset.offset(1e-5));
        for (int k = 0; k < 4; k++) {
          // Processors round products of 8 bits in their own ways.
          assertThat(one[i][k])
              .isCloseTo(beginnings[i][k], org.assertj.core.data.Offset.offset(0.01f));
        }
      }
    }
  }

  @Test
  void aHeadBehindAModelGivesWhatItGivesOfTheVectors() {
    float[] weight = new float[MiniLm.DIMENSION * 2];
    weight[0] = 1;
    weight[3] = -2;
    EmbeddingHead head =
        new EmbeddingHead(
            new HeadShape(Kind.LINEAR, Activation.GELU, MiniLm.DIMENSION, 0, 2, true),
            Map.of(
                "mean", new float[MiniLm.DIMENSION],
                "scale", new float[] {1},
                "weight", weight,
                "bias", new float[2]));
    try (MiniLm model = new MiniLm()) {
      EmbeddingModel both = new HeadEmbeddingModel(model, head);
      assertThat(both.dimension()).isEqualTo(2);
      assertThat(both.modelName()).isEqualTo("all-minilm-l6-v2-q + head");
      assertThat(both.embed("a word").content().vector())
          .containsExactly(head.apply(model.vector("a word")));
      assertThat(both.embedAll(List.of(TextSegment.from("one"), TextSegment.from("two"))).content())
          .hasSize(2);
      assertThatThrownBy(() -> new HeadEmbeddingModel(both, head))
          .hasMessageContaining("embeddings of 384 numbers");
    }
  }
}
