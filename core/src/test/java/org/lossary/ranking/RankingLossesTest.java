package org.lossary.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.lossary.LossException;
import org.lossary.Losses;
import org.lossary.Matrix;
import org.lossary.StructuredLoss;

class RankingLossesTest {
  private static final double LN2 = StrictMath.log(2);

  private static QueryGroups one(double[] scores, double... relevance) {
    return QueryGroups.of(Matrix.of(scores), relevance, scores.length);
  }

  @Test
  void rankNetByHand() {
    // Pairs (0, 1) and (0, 2); 1 and 2 are equally relevant.
    QueryGroups query = one(new double[] {1, 0, 3}, 2, 0, 0);
    double[] g = new double[3];
    double sum = StrictMath.log1p(StrictMath.exp(-1)) + StrictMath.log1p(StrictMath.exp(2));
    double a = 1 / (1 + StrictMath.exp(1));
    double b = 1 / (1 + StrictMath.exp(-2));
    assertThat(Losses.rankNet().valueAndGradient(query, Matrix.of(g)))
        .isEqualTo(sum, within(1e-15));
    assertThat(g).containsExactly(new double[] {-a - b, a, b}, within(1e-15));
    assertThat(new RankNet(1, RankNet.Weight.DIFFERENCE, false).value(query))
        .isEqualTo(2 * sum, within(1e-14));
    assertThat(new RankNet(1, RankNet.Weight.SQUARES, true).value(query))
        .isEqualTo(2 * sum, within(1e-14));
  }

  /** Every weight against sums written down as they are defined. */
  @Test
  void lambdaLossesAreTheirDefinitions() {
    SplittableRandom random = new SplittableRandom(12);
    for (int round = 0; round < 50; round++) {
      int n = 1 + random.nextInt(9);
      double[] s = random.doubles(n, -2, 2).toArray();
      double[] y = random.ints(n, 0, 4).asDoubleStream().toArray();
      for (LambdaLoss.Weight weight : LambdaLoss.Weight.values()) {
        for (int k : new int[] {0, 1, 3, 20}) {
          for (boolean both : new boolean[] {false, true}) {
            LambdaLoss loss = new LambdaLoss(weight, 1.5, 7, k, both, Gain.EXPONENTIAL);
            assertThat(loss.value(one(s, y)))
                .as(loss.toString())
                .isEqualTo(definition(loss, s, y), within(1e-11));
          }
        }
      }
    }
  }

  private static double definition(LambdaLoss loss, double[] s, double[] y) {
    int n = s.length;
    int k = loss.k() == 0 ? n : loss.k();
    double ideal = 0;
    double[] sorted = y.clone();
    java.util.Arrays.sort(sorted);
    for (int r = 1; r <= Math.min(k, n); r++) {
      ideal += gain(sorted[n - r]) / d(r);
    }
    double sum = 0;
    for (int i = 0; i < n && ideal > 0; i++) {
      for (int j = 0; j < n; j++) {
        int ri = rank(s, i);
        int rj = rank(s, j);
        boolean inside = loss.both() ? ri <= k && rj <= k : ri <= k || rj <= k;
        boolean pair = loss.weight() == LambdaLoss.Weight.LOSS1 || y[i] > y[j];
        if (inside && pair) {
          double gains = Math.abs(gain(y[i]) - gain(y[j])) / ideal;
          double swap = gains * Math.abs(1 / d(ri) - 1 / d(rj));
          int apart = Math.abs(ri - rj);
          double distance = gains * Math.abs(1 / d(apart) - 1 / d(apart + 1));
          double w =
              switch (loss.weight()) {
                case NONE -> 1;
                case LAMBDA_RANK -> swap;
                case LOSS1 -> gain(y[i]) / ideal / d(ri);
                case LOSS2 -> distance;
                case LOSS2_PLUS -> swap + loss.mu() * distance;
              };
          sum += w * StrictMath.log1p(StrictMath.exp(-loss.sigma() * (s[i] - s[j]))) / LN2;
        }
      }
    }
    return sum;
  }

  private static double gain(double y) {
    return StrictMath.pow(2, y) - 1;
  }

  private static double d(int r) {
    return StrictMath.log(1 + r) / LN2;
  }

  private static int rank(double[] s, int i) {
    int rank = 1;
    for (int j = 0; j < s.length; j++) {
      rank += s[j] > s[i] || s[j] == s[i] && j < i ? 1 : 0;
    }
    return rank;
  }

  /** A pair of LambdaRank weighs what NDCG changes by if its documents change places. */
  @Test
  void lambdaRankWeighsTheChangeOfNdcg() {
    double[] s = {4, 3, 2, 1};
    double[] y = {1, 1, 3, 1};
    double before = RankingMetrics.ndcg(one(s, y), 0, Gain.EXPONENTIAL)[0];
    double expected = 0;
    for (int j : new int[] {0, 1, 3}) {
      double[] swapped = s.clone();
      swapped[2] = s[j];
      swapped[j] = s[2];
      double change =
          Math.abs(RankingMetrics.ndcg(one(swapped, y), 0, Gain.EXPONENTIAL)[0] - before);
      expected += change * StrictMath.log1p(StrictMath.exp(-(s[2] - s[j]))) / LN2;
    }
    LambdaLoss loss =
        new LambdaLoss(LambdaLoss.Weight.LAMBDA_RANK, 1, 0, 0, false, Gain.EXPONENTIAL);
    assertThat(loss.value(one(s, y))).isEqualTo(expected, within(1e-14));
  }

  @Test
  void listNetByHand() {
    double[] s = {0, LN2};
    double[] g = new double[2];
    // softmax(s) = 1/3, 2/3.
    double value =
        new ListNet(ListNet.Target.PROPORTIONAL).valueAndGradient(one(s, 3, 1), Matrix.of(g));
    assertThat(value)
        .isEqualTo(0.75 * StrictMath.log(3) + 0.25 * StrictMath.log(1.5), within(1e-15));
    assertThat(g).containsExactly(new double[] {1 / 3.0 - 0.75, 2 / 3.0 - 0.25}, within(1e-15));
    double p = 1 / (1 + StrictMath.exp(-2));
    assertThat(Losses.listNet().value(one(s, 3, 1)))
        .isEqualTo(p * StrictMath.log(3) + (1 - p) * StrictMath.log(1.5), within(1e-15));
  }

  /** Relevance of any size: exponentials are relative to the greatest. */
  @Test
  void listNetOfHugeGradesIsFinite() {
    double[] g = new double[2];
    double value =
        Losses.listNet().valueAndGradient(one(new double[] {-900, 900}, 2000, 0), Matrix.of(g));
    assertThat(value).isEqualTo(1800, within(1e-10));
    assertThat(g).containsExactly(new double[] {-1, 1}, within(1e-15));
  }

  /** The probabilities of all orders add up to 1. */
  @Test
  void listMleIsADistributionOverOrders() {
    double[] s = {0.3, -1.2, 2, 0.7};
    double sum = 0;
    for (int[] order : orders(4)) {
      double[] y = new double[4];
      double remaining = 0;
      for (double x : s) {
        remaining += StrictMath.exp(x);
      }
      double probability = 1;
      for (int place = 0; place < 4; place++) {
        y[order[place]] = 10 - place;
        double e = StrictMath.exp(s[order[place]]);
        probability *= e / remaining;
        remaining -= e;
      }
      double value = Losses.listMle().value(one(s, y));
      assertThat(value).isEqualTo(-StrictMath.log(probability), within(1e-12));
      sum += StrictMath.exp(-value);
    }
    assertThat(sum).isEqualTo(1, within(1e-13));
  }

  private static List<int[]> orders(int n) {
    List<int[]> out = new java.util.ArrayList<>();
    for (int code = 0; code < Math.pow(n, n); code++) {
      int[] order = new int[n];
      int seen = 0;
      for (int i = 0, rest = code; i < n; i++, rest /= n) {
        order[i] = rest % n;
        seen |= 1 << order[i];
      }
      if (seen == (1 << n) - 1) {
        out.add(order);
      }
    }
    return out;
  }

  @Test
  void tiesOfListMle() {
    double[] s = {0, LN2, StrictMath.log(3)};
    double[] y = {1, 0, 1};
    // TOGETHER: documents 0 and 2 are drawn from all (sum 6), document 1 from itself.
    assertThat(Losses.listMle().value(one(s, y)))
        .isEqualTo(StrictMath.log(6) + StrictMath.log(2), within(1e-14));
    // ORDER: 0 from all (6), 2 from what is left (5).
    assertThat(new ListMle(ListMle.Ties.ORDER).value(one(s, y)))
        .isEqualTo(StrictMath.log(6) + StrictMath.log(5 / 3.0), within(1e-14));
  }

  @Test
  void listMleOfScoresFarApartNeitherOverflowsNorLosesDigits() {
    double[] g = new double[3];
    double value =
        Losses.listMle().valueAndGradient(one(new double[] {1e4, 0, -50}, 2, 1, 0), Matrix.of(g));
    assertThat(value).isEqualTo(StrictMath.exp(-50), within(1e-36));
    value =
        Losses.listMle().valueAndGradient(one(new double[] {-1e4, 0, 1e4}, 2, 1, 0), Matrix.of(g));
    assertThat(value).isEqualTo(3e4);
    assertThat(g).containsExactly(-1, -1, 2);
  }

  @Test
  void approxNdcgTendsToNdcg() {
    SplittableRandom random = new SplittableRandom(2);
    double[] s = random.doubles(8).toArray();
    double[] y = random.ints(8, 0, 5).asDoubleStream().toArray();
    double ndcg = RankingMetrics.ndcg(one(s, y), 0, Gain.LINEAR)[0];
    assertThat(new ApproxNdcg(1e-5, Gain.LINEAR).value(one(s, y)))
        .isEqualTo(1 - ndcg, within(1e-10));
    // All scores equal: every rank is (n + 1)/2.
    double[] g = new double[2];
    double half =
        new ApproxNdcg(0.5, Gain.EXPONENTIAL)
            .valueAndGradient(one(new double[] {3, 3}, 1, 0), Matrix.of(g));
    assertThat(half).isEqualTo(1 - LN2 / StrictMath.log(2.5), within(1e-15));
    assertThat(g[0]).isEqualTo(-g[1]).isNegative();
  }

  /** Nothing can be learnt from these: 0, and no NaN. */
  @Test
  void queriesWithoutInformation() {
    QueryGroups empty = QueryGroups.of(Matrix.of(new double[0]), new double[0], 0, 0);
    for (StructuredLoss<QueryGroups> loss : all()) {
      assertThat(loss.value(empty)).as(loss.toString()).isZero();
      double[] g = {9};
      double single = loss.valueAndGradient(one(new double[] {5}, 3), Matrix.of(g));
      // LOSS1 counts a document with itself, one bit for each.
      boolean itself = loss instanceof LambdaLoss l && l.weight() == LambdaLoss.Weight.LOSS1;
      assertThat(single).as(loss.toString()).isEqualTo(itself ? 1 : 0);
      assertThat(g).as(loss.toString()).containsExactly(0);
      double[] two = {9, 9};
      double equal = loss.valueAndGradient(one(new double[] {1, 1}, 0, 0), Matrix.of(two));
      if (loss instanceof ListMle || loss instanceof ListNet) {
        assertThat(equal).as(loss.toString()).isFinite();
      } else {
        assertThat(equal).as(loss.toString()).isZero();
        assertThat(two).as(loss.toString()).containsExactly(0, 0);
      }
    }
  }

  private static List<StructuredLoss<QueryGroups>> all() {
    return List.of(
        Losses.rankNet(),
        Losses.lambdaLoss(),
        new LambdaLoss(LambdaLoss.Weight.LOSS1, 1, 10, 0, false, Gain.EXPONENTIAL),
        Losses.listNet(),
        new ListNet(ListNet.Target.PROPORTIONAL),
        Losses.listMle(),
        new ListMle(ListMle.Ties.ORDER),
        Losses.approxNdcg());
  }

  @Test
  void columnsAndRowsAgreeAndWhatFillsUpIsNotRead() {
    double[] column = {1, 2, 3, -1, 0.5};
    double[] rows = {1, 2, 3, -1, 0.5, Double.NaN};
    double[] relevance = {0, 2, 1, 1, 0};
    double[] filled = {0, 2, 1, 1, 0, -7};
    for (StructuredLoss<QueryGroups> loss : all()) {
      double[] g = new double[5];
      double[] padded = new double[6];
      double expected =
          loss.valueAndGradient(QueryGroups.of(Matrix.of(column), relevance, 3, 2), Matrix.of(g));
      double found =
          loss.valueAndGradient(
              QueryGroups.padded(Matrix.of(rows, 2, 3), filled, 3, 2), Matrix.of(padded, 2, 3));
      assertThat(found).isEqualTo(expected);
      assertThat(padded).startsWith(g);
      assertThat(padded[5]).isZero();
    }
  }

  @Test
  void messages() {
    Matrix scores = Matrix.of(1.0, 2);
    assertThatThrownBy(() -> QueryGroups.of(scores, new double[] {1, -1}, 2))
        .isInstanceOf(LossException.class)
        .hasMessage("query groups: relevance must be finite and >= 0, got -1.0");
    assertThatThrownBy(() -> QueryGroups.of(scores, new double[] {1, 0}, 3))
        .hasMessage("query groups: lengths must add up to 2, got 3.0");
    assertThatThrownBy(() -> Losses.approxNdcg().value(one(new double[] {1, 2}, 600, 0)))
        .hasMessage("gain: relevance must be at most 500.0 for EXPONENTIAL, got 600.0");
  }
}
