package org.lossary.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.lossary.Matrix;

class RankingMetricsTest {
  private static final double[] FALLING = {6, 5, 4, 3, 2, 1};

  /** The usual textbook example: grades 3, 2, 3, 0, 1, 2 in this order. */
  @Test
  void ndcgOfAnExample() {
    QueryGroups query = QueryGroups.of(Matrix.of(FALLING), new double[] {3, 2, 3, 0, 1, 2}, 6);
    assertThat(RankingMetrics.ndcg(query, 0, Gain.LINEAR)[0]).isEqualTo(0.9608, within(5e-5));
    double two = (3 + 2 / 1.584962500721156) / (3 + 3 / 1.584962500721156);
    assertThat(RankingMetrics.ndcg(query, 2, Gain.LINEAR)[0]).isEqualTo(two, within(1e-15));
    double exponential = (7 + 3 / 1.584962500721156) / (7 + 7 / 1.584962500721156);
    assertThat(RankingMetrics.ndcg(query, 2, Gain.EXPONENTIAL)[0])
        .isEqualTo(exponential, within(1e-15));
  }

  @Test
  void averagePrecisionAndReciprocalRankOfExamples() {
    // Relevant at ranks 1, 3 and 6; then nowhere; then at rank 2.
    double[] scores = {6, 5, 4, 3, 2, 1, 1, 2, 9, 3};
    double[] relevance = {1, 0, 2, 0, 0, 1, 0, 0, 0, 1};
    QueryGroups queries = QueryGroups.of(Matrix.of(scores), relevance, 6, 2, 2);
    double[] precision = RankingMetrics.averagePrecision(queries);
    assertThat(precision[0]).isEqualTo((1 + 2 / 3.0 + 3 / 6.0) / 3, within(1e-15));
    assertThat(precision[1]).isNaN();
    assertThat(precision[2]).isEqualTo(0.5);
    assertThat(RankingMetrics.mean(precision))
        .isEqualTo((precision[0] + precision[2]) / 2, within(1e-15));
    assertThat(RankingMetrics.reciprocalRank(queries)).containsExactly(1, Double.NaN, 0.5);
    assertThat(RankingMetrics.ndcg(queries, 0, Gain.LINEAR)[1]).isNaN();
  }

  @Test
  void perfectRankingsAreOneAndEqualScoresRankInTheOrderGiven() {
    QueryGroups perfect = QueryGroups.of(Matrix.of(FALLING), new double[] {5, 4, 3, 2, 1, 0}, 6);
    assertThat(RankingMetrics.ndcg(perfect, 3, Gain.EXPONENTIAL)).containsExactly(1);
    QueryGroups equal = QueryGroups.of(Matrix.of(1f, 1f, 1f), new double[] {0, 0, 1}, 3);
    assertThat(RankingMetrics.reciprocalRank(equal)[0]).isEqualTo(1 / 3.0);
  }

  @Test
  void nothingHasNoMean() {
    assertThat(RankingMetrics.mean(new double[0])).isNaN();
    assertThat(RankingMetrics.mean(new double[] {Double.NaN})).isNaN();
  }
}
