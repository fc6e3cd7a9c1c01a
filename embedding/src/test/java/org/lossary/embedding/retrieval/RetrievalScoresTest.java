package org.lossary.embedding.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.lossary.Matrix;
import org.lossary.embedding.Clusters;
import org.lossary.embedding.Vectors;
import org.lossary.metric.Distance;
import org.lossary.metric.Retrieval;

class RetrievalScoresTest {
  @Test
  void meansAreThoseOfTheLibrary() {
    Vectors v = Clusters.of(5, 12, 8, 3);
    for (Similarity similarity : Similarity.values()) {
      RetrievalScores scores = RetrievalScores.of(v, v.data(), similarity, 1000, 1);
      Distance distance =
          similarity == Similarity.COSINE ? Distance.COSINE : Distance.SQUARED_EUCLIDEAN;
      Retrieval expected =
          Retrieval.among(
              Matrix.of(v.data(), v.rows(), v.columns()),
              v.labels(),
              distance,
              Retrieval.Mean.QUERIES);
      assertThat(scores.mean(Measure.PRECISION_AT_1))
          .isCloseTo(expected.precisionAt1(), within(1e-12));
      assertThat(scores.mean(Measure.R_PRECISION)).isCloseTo(expected.rPrecision(), within(1e-12));
      assertThat(scores.mean(Measure.MAP_AT_R)).isCloseTo(expected.mapAtR(), within(1e-12));
      assertThat(scores.mean(Measure.PRECISION_AT_1)).isBetween(0.2, 0.99);
    }
  }

  @Test
  void recallMistakesAndSingletonsAreByHand() {
    // On a line: 0 is nearest to 1 (another class), then 2 (its own); row 3 is alone in its class.
    Vectors v = Vectors.of("line", new float[] {0, 1, 2.5f, 9}, 1, 0, 1, 0, 2);
    RetrievalScores scores = RetrievalScores.of(v, v.data(), Similarity.EUCLIDEAN, 10, 1);
    assertThat(scores.queries()).isEqualTo(2);
    assertThat(scores.mean(Measure.PRECISION_AT_1)).isZero();
    assertThat(scores.mean(Measure.RECALL_AT_5)).isEqualTo(1);
    assertThat(scores.mistakes(1)).containsExactly(new RetrievalScores.Mistake(0, 1, -1, 0));
    assertThat(scores.mistakes(9)).hasSize(2);
  }

  @Test
  void intervalsHoldTheMeanAndNarrowWithQueries() {
    Vectors few = Clusters.of(4, 8, 8, 5);
    Vectors many = Clusters.of(4, 100, 8, 5);
    RetrievalScores small = RetrievalScores.of(few, few.data(), Similarity.COSINE, 1000, 1);
    RetrievalScores large = RetrievalScores.of(many, many.data(), Similarity.COSINE, 1000, 1);
    var wide = small.estimate(Measure.MAP_AT_R, 1);
    var narrow = large.estimate(Measure.MAP_AT_R, 1);
    assertThat(narrow.mean()).isBetween(narrow.low(), narrow.high());
    assertThat(narrow.high() - narrow.low()).isLessThan(0.6 * (wide.high() - wide.low()));
    assertThat(large.gainOver(large, Measure.MAP_AT_R, 1))
        .isEqualTo(new RetrievalScores.Estimate(0, 0, 0));
  }

  @Test
  void someOfManyAskAndTheSameOnesEveryTime() {
    Vectors v = Clusters.of(4, 50, 8, 7);
    RetrievalScores some = RetrievalScores.of(v, v.data(), Similarity.COSINE, 40, 1);
    assertThat(some.queries()).isEqualTo(40);
    assertThat(RetrievalScores.of(v, v.data(), Similarity.COSINE, 40, 1).mean(Measure.MAP_AT_R))
        .isEqualTo(some.mean(Measure.MAP_AT_R));
  }
}
