package org.lossary.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.lossary.LossException;
import org.lossary.Losses;
import org.lossary.Matrix;
import org.lossary.Reduction;

/** Losses of given pairs and triplets: known values, failures of others, degenerate input. */
class PairsTest {
  private static final double[] E = {1, 2, 2, 1, 3, -1, 1, -2, -1, 1, -2, -1};
  private static final int[] A = {0, 0, 1, 1, 2, 2};
  private static final int[] B = {0, 0, 0, 1, 1, 2};

  /** All 15 pairs of the six points. */
  private static EmbeddingPairs allPairs(int... classes) {
    double[] first = new double[30];
    double[] second = new double[30];
    int[] labels = new int[15];
    int at = 0;
    for (int i = 0; i < 6; i++) {
      for (int j = i + 1; j < 6; j++) {
        System.arraycopy(E, 2 * i, first, 2 * at, 2);
        System.arraycopy(E, 2 * j, second, 2 * at, 2);
        labels[at++] = classes[i] == classes[j] ? 1 : 0;
      }
    }
    return EmbeddingPairs.of(Matrix.of(first, 15, 2), Matrix.of(second, 15, 2), labels);
  }

  @Test
  void hadsellsNumbers() {
    ContrastivePairs loss = ContrastivePairs.hadsell(3);
    assertThat(loss.value(allPairs(A))).isCloseTo(0.4389061423, within(1e-10));
    assertThat(loss.value(allPairs(B))).isCloseTo(1.1583592135, within(1e-10));
  }

  @Test
  void tripletNumbers() {
    assertThat(triplets(Losses.tripletMargin().eps(0), A)).isCloseTo(0.1172387541, within(1e-10));
    assertThat(triplets(Losses.tripletMargin().eps(0), B)).isCloseTo(0.7564754868, within(1e-10));
    assertThat(triplets(TripletMargin.squared(1), A)).isCloseTo(0.0833333333, within(1e-10));
    assertThat(triplets(TripletMargin.squared(1), B)).isCloseTo(2.2692307692, within(1e-10));
  }

  private static double triplets(TripletMargin loss, int... classes) {
    double sum = 0;
    int count = 0;
    for (int a = 0; a < 6; a++) {
      for (int p = 0; p < 6; p++) {
        for (int n = 0; n < 6; n++) {
          if (a != p && classes[a] == classes[p] && classes[a] != classes[n]) {
            sum += loss.value(EmbeddingTriplets.of(point(a), point(p), point(n)));
            count++;
          }
        }
      }
    }
    return sum / count;
  }

  private static Matrix point(int i) {
    return Matrix.of(new double[] {E[2 * i], E[2 * i + 1]}, 1, 2);
  }

  @Test
  void theSquareOfDissimilarPairsIsAnOption() {
    EmbeddingPairs pair =
        EmbeddingPairs.of(row(1, 0), Matrix.of(new double[] {0.6, 0.8}, 1, 2), new int[] {-1});
    assertThat(Losses.cosineEmbedding().margin(0.1).eps(0).value(pair))
        .isCloseTo(0.5, within(1e-15));
    assertThat(Losses.cosineEmbedding().margin(0.1).squared(true).eps(0).value(pair))
        .isCloseTo(0.25, within(1e-15));
  }

  /** Identical embeddings give NaN gradients where a root is differentiated at 0. */
  @Test
  void identicalEmbeddingsStayTogetherOrPart() {
    Matrix same = row(1, 0.5);
    for (PairDistance distance : PairDistance.values()) {
      boolean pointed = distance == PairDistance.NORM;
      for (int label : new int[] {1, 0}) {
        Matrix g = row(9, 9);
        Matrix h = row(9, 9);
        Losses.contrastivePairs()
            .distance(distance)
            .squared(false)
            .valueAndGradient(EmbeddingPairs.of(same, same, new int[] {label}), g, h);
        double push = pointed && label == 0 ? 0.5 : 0;
        // Along the second coordinate, the smaller one.
        assertThat(numbers(g)).as(distance + " " + label).containsExactly(0, 0 - push);
        assertThat(numbers(h)).as(distance + " " + label).containsExactly(0, push);
      }
      Matrix anchor = row(9, 9);
      Matrix positive = row(9, 9);
      Matrix negative = row(9, 9);
      double value =
          Losses.tripletMargin()
              .distance(distance)
              .eps(0)
              .swap(true)
              .valueAndGradient(EmbeddingTriplets.of(same, same, same), anchor, positive, negative);
      assertThat(value).isEqualTo(1);
      double push = pointed ? 1 : 0;
      assertThat(numbers(anchor)).containsExactly(0, 0 - push);
      assertThat(numbers(positive)).containsExactly(0, 0);
      assertThat(numbers(negative)).containsExactly(0, push);
    }
  }

  /** With an eps the norm has a direction at 0, in which coinciding dissimilar pairs part. */
  @Test
  void coincidingDissimilarPairsPartWithAnEps() {
    Matrix g = row(0, 0);
    Losses.contrastivePairs()
        .eps(1e-6)
        .valueAndGradient(EmbeddingPairs.of(row(1, 2), row(1, 2), new int[] {0}), g);
    assertThat(g.get(0, 0)).isLessThan(-0.5);
    assertThat(g.get(0, 1)).isEqualTo(g.get(0, 0));
  }

  /** Distances by the matrix product lose all digits here; differences lose none. */
  @Test
  void anOffsetCostsNoDigits() {
    float[] near = {0.125f, 0.25f};
    float[] far = {100.125f, 100.25f};
    TripletMargin loss = Losses.tripletMargin().eps(0);
    double plain =
        loss.value(
            EmbeddingTriplets.of(
                Matrix.of(new float[] {0, 0}, 1, 2),
                Matrix.of(near, 1, 2),
                Matrix.of(new float[] {-1, 0.5f}, 1, 2)));
    double moved =
        loss.value(
            EmbeddingTriplets.of(
                Matrix.of(new float[] {100, 100}, 1, 2),
                Matrix.of(far, 1, 2),
                Matrix.of(new float[] {99, 100.5f}, 1, 2)));
    assertThat(moved).isEqualTo(plain);
  }

  /** 1 - cos of nearly parallel embeddings: by the cosine it would be rounded to 0. */
  @Test
  void aSmallAngleKeepsItsDigits() {
    EmbeddingPairs pair = EmbeddingPairs.of(row(1, 0), row(1, 1e-9), new int[] {1});
    assertThat(Losses.cosineEmbedding().eps(0).value(pair)).isCloseTo(5e-19, within(1e-27));
  }

  @Test
  void zerosHaveSimilarityZero() {
    EmbeddingPairs pair = EmbeddingPairs.of(row(0, 0), row(3, 4), new int[] {1});
    Matrix g = row(9, 9);
    Matrix h = row(9, 9);
    assertThat(Losses.cosineEmbedding().eps(0).valueAndGradient(pair, g, h)).isEqualTo(1);
    assertThat(numbers(g)).containsOnly(0.0);
    assertThat(numbers(h)).containsOnly(0.0);
    assertThat(Losses.cosineSimilarity(0).value(pair)).isZero();
  }

  @Test
  void aLargeExcessDoesNotOverflow() {
    EmbeddingTriplets far =
        EmbeddingTriplets.of(
            Matrix.of(new float[] {0}, 1, 1),
            Matrix.of(new float[] {1000}, 1, 1),
            Matrix.of(new float[] {0}, 1, 1));
    assertThat(Losses.tripletSoftMargin().value(far)).isEqualTo(1000);
  }

  @Test
  void theGreatestDifferenceIsANorm() {
    double value =
        Losses.tripletMargin()
            .margin(0)
            .p(Double.POSITIVE_INFINITY)
            .eps(0)
            .value(EmbeddingTriplets.of(row(0, 0), row(3, -7), row(1, 2)));
    assertThat(value).isEqualTo(5);
  }

  @Test
  void cosentComparesPairsOfDifferentScoresAlone() {
    Matrix x = Matrix.of(new double[] {1, 0, 1, 0, 1, 0}, 3, 2);
    Matrix y = Matrix.of(new double[] {1, 0, 0, 1, 3, 4}, 3, 2);
    Cosent loss = Losses.cosent(2);
    assertThat(loss.value(EmbeddingPairs.scored(x, y, 1, 1, 1))).isZero();
    // Cosines 1, 0, 0.6; pairs with a lower score first: (0, 1), (0, 2).
    double expected = Math.log1p(Math.exp(2 * (1 - 0.0)) + Math.exp(2 * (1 - 0.6)));
    assertThat(loss.value(EmbeddingPairs.scored(x, y, 0.1, 0.7, 0.7)))
        .isCloseTo(expected, within(1e-14));
    // No exponential overflows.
    assertThat(Losses.cosent(1e6).value(EmbeddingPairs.scored(x, y, 0, 1, 0)))
        .isCloseTo(1e6, within(1e-6));
  }

  @Test
  void aSingleRowOrNoneIsFinite() {
    EmbeddingPairs one = EmbeddingPairs.of(row(1, 2), row(3, 4));
    EmbeddingPairs none =
        EmbeddingPairs.of(Matrix.of(new double[0], 0, 2), Matrix.of(new double[0], 0, 2));
    Matrix g = row(9, 9);
    assertThat(Losses.barlowTwins().valueAndGradient(one, g)).isEqualTo(2);
    assertThat(numbers(g)).containsOnly(0.0);
    // Two columns that differ by 2, and deviations of sqrt(eps).
    assertThat(Losses.vicreg().value(one)).isCloseTo(25 * 4 + 25 * 0.99, within(1e-12));
    assertThat(Losses.barlowTwins().value(none)).isZero();
    assertThat(Losses.vicreg().value(none)).isZero();
    assertThat(Losses.cosineSimilarity().value(none)).isZero();
  }

  @Test
  void theTeacherMayGiveScoresOrMargins() {
    List<Matrix> candidates = List.of(row(1, 0), row(0, 1), row(0.5, 0.5));
    Matrix query = row(2, 1);
    double margins = Losses.marginMse().value(QueryCandidates.of(query, candidates, 0.5, 2));
    double scores = Losses.marginMse().value(QueryCandidates.of(query, candidates, 7, 6.5, 5));
    assertThat(scores).isEqualTo(margins).isCloseTo((0.25 + 2.25) / 2, within(1e-15));
  }

  @Test
  void messagesSayWhatIsWrong() {
    EmbeddingPairs plain = EmbeddingPairs.of(row(1, 2), row(3, 4));
    assertThatThrownBy(() -> Losses.contrastivePairs().value(plain))
        .hasMessage("contrastive-pairs: labels must say which pairs are similar, got none");
    assertThatThrownBy(() -> Losses.cosent().value(plain))
        .hasMessage("cosent: scores must say how similar the pairs are to be, got none");
    assertThatThrownBy(
            () ->
                Losses.cosineEmbedding()
                    .value(EmbeddingPairs.of(row(1, 2), row(3, 4), new int[] {2})))
        .hasMessage(
            "cosine-embedding: label of pair 0 must be 1 (similar), 0 or -1 (dissimilar), got 2");
    assertThatThrownBy(() -> Losses.vicreg().value(plain.weights(2)))
        .isInstanceOf(LossException.class)
        .hasMessageContaining("weights must be none");
    assertThatThrownBy(() -> Losses.tripletMargin().p(0.5).eps(0))
        .hasMessage("triplet-margin: p must be >= 1, got 0.5");
    assertThatThrownBy(
            () -> Losses.marginMse().value(QueryCandidates.of(row(1, 2), List.of(row(1, 2)), 1)))
        .hasMessageContaining("must be a positive and at least one negative");
    assertThatThrownBy(
            () ->
                Losses.angle()
                    .value(EmbeddingPairs.scored(Matrix.of(1.0), Matrix.of(2.0), new double[] {1})))
        .hasMessageContaining("columns must be even");
  }

  @Test
  void weightsOfZeroLeavePairsOut() {
    EmbeddingPairs pairs = allPairs(B).reduction(Reduction.SUM);
    double[] weights = new double[15];
    weights[3] = 2;
    double[] values = new double[15];
    ContrastivePairs.hadsell(3).values(pairs, values);
    assertThat(ContrastivePairs.hadsell(3).value(pairs.weights(weights))).isEqualTo(2 * values[3]);
    assertThat(String.format(Locale.ROOT, "%.3f", values[0])).isEqualTo("1.000");
  }

  private static Matrix row(double... numbers) {
    return Matrix.of(numbers, 1, numbers.length);
  }

  private static double[] numbers(Matrix m) {
    double[] out = new double[m.columns()];
    for (int j = 0; j < out.length; j++) {
      // Minus zero is zero.
      out[j] = m.get(0, j) + 0.0;
    }
    return out;
  }
}
