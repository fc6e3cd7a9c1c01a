package org.lossary.embedding.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lossary.embedding.EmbeddingException;
import org.lossary.embedding.EmbeddingException.Problem;
import org.lossary.embedding.HeadShape.Kind;
import org.lossary.embedding.PairVectors;

/** Which pairs train, stop and judge. */
class PairSplitTest {
  private static final int COLUMNS = 6;

  /** 90 questions on 30 answers, each once with its answer and once with a wrong one. */
  private static PairVectors judged() {
    Random random = new Random(4);
    return pairs(
        180,
        i -> i / 2,
        i -> i % 2 == 0 ? i / 2 % 30 : (i / 2 + 1 + random.nextInt(29)) % 30,
        IntStream.range(0, 180).mapToDouble(i -> i % 2 == 0 ? 0.9 : 0.1).toArray());
  }

  /** Pairs of anchors and positives by their numbers. */
  private static PairVectors pairs(
      int rows, IntUnaryOperator anchor, IntUnaryOperator positive, double... scores) {
    float[] anchors = new float[rows * COLUMNS];
    float[] positives = new float[rows * COLUMNS];
    for (int i = 0; i < rows; i++) {
      fill(anchors, i, 1000 + anchor.applyAsInt(i));
      fill(positives, i, positive.applyAsInt(i));
    }
    return PairVectors.of(
        "pairs", COLUMNS, anchors, positives, null, scores.length == 0 ? null : scores, null);
  }

  private static void fill(float[] to, int row, int seed) {
    Random random = new Random(seed);
    for (int k = 0; k < COLUMNS; k++) {
      to[row * COLUMNS + k] = (float) random.nextGaussian();
    }
  }

  private static List<int[]> parts(Split split) {
    return List.of(split.train(), split.validation(), split.test());
  }

  private static void requireApart(Split split, int... keys) {
    Set<Integer> seen = new HashSet<>();
    for (int[] part : parts(split)) {
      Set<Integer> of = new HashSet<>();
      Arrays.stream(part).forEach(row -> of.add(keys[row]));
      assertThat(seen).doesNotContainAnyElementsOf(of);
      seen.addAll(of);
    }
  }

  @Test
  void judgementsOfRelevanceAreSplitThroughRightAnswers() {
    PairVectors data = judged();
    Split split = Split.of(data, 1);
    requireApart(split, data.anchorKeys());
    requireApart(split, data.positiveKeys());
    Set<Integer> kept = new HashSet<>();
    parts(split).forEach(part -> Arrays.stream(part).forEach(kept::add));
    boolean[] alike = data.alike(data.middleScore());
    assertThat(IntStream.range(0, 180).filter(i -> alike[i]).boxed()).isSubsetOf(kept);
    assertThat(kept.size()).isBetween(115, 165);
    assertThat(split.test().length).isBetween(25, 45);
    TrainingResult result =
        Training.run(
            data,
            TrainingOptions.defaults()
                .with(
                    b -> {
                      b.loss = "cosent";
                      b.kind = Kind.ADAPTER;
                      b.batch = 16;
                      b.epochs = 2;
                    }),
            null,
            false,
            e -> {},
            () -> false);
    assertThat(result.split().test()).containsExactly(split.test());
    assertThat(result.after().queries()).isBetween(18, 27);
  }

  @Test
  void pairsThatAllHangTogetherAreSplitByAnchors() {
    PairVectors data = pairs(120, i -> i / 2, i -> i % 2 == 0 ? i / 2 % 10 : i * 7 / 2 % 10);
    Split split = Split.of(data, 1);
    requireApart(split, data.anchorKeys());
    assertThat(parts(split).stream().mapToInt(p -> p.length).sum()).isEqualTo(120);
    assertThat(split.test().length).isBetween(24, 36);
  }

  @Test
  void aSplitThatWasPossibleBeforeIsTheSame() {
    PairVectors data = pairs(24, i -> i / 2, i -> i / 3);
    assertThat(Split.of(data, 3).test()).containsExactly(12, 13, 14, 15, 16, 17);
    assertThat(Split.of(data, 3).validation()).containsExactly(6, 7, 8, 9, 10, 11);
  }

  @Test
  void pairsOfOneAnchorOrOnePositiveAreRefused() {
    for (PairVectors data : List.of(pairs(80, i -> i, i -> 0), pairs(80, i -> 0, i -> i))) {
      assertThatThrownBy(() -> Split.of(data, 1))
          .hasMessageContaining("there must be pairs of different anchors and positives")
          .hasMessageMatching(
              ".*got 80 pairs of (one anchor and 80 different positives|"
                  + "80 different anchors and one positive)")
          .isInstanceOfSatisfying(
              EmbeddingException.class, e -> assertThat(e.problem()).isEqualTo(Problem.TOO_FEW));
    }
  }

  @Test
  void anchorsThatAreTheirOwnPositivesAreRefused() {
    PairVectors data = pairs(40, i -> i, i -> 1000 + i);
    assertThatThrownBy(
            () -> Training.run(data, TrainingOptions.defaults(), null, false, e -> {}, () -> false))
        .hasMessageContaining("anchors and positives must be two vectors each");
  }
}
