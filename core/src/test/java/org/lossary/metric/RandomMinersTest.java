package org.lossary.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lossary.LossException;
import org.lossary.Losses;
import org.lossary.Matrix;

class RandomMinersTest {
  /** Points of a sphere at these angles from the first, in a plane. */
  private static Matrix points(int columns, double... degrees) {
    double[] x = new double[columns * degrees.length];
    for (int i = 0; i < degrees.length; i++) {
      x[i * columns] = 3 * Math.cos(Math.toRadians(degrees[i]));
      x[i * columns + 1] = 3 * Math.sin(Math.toRadians(degrees[i]));
    }
    return Matrix.of(x, degrees.length, columns);
  }

  private static double distance(double degrees) {
    return 2 * Math.sin(Math.toRadians(degrees) / 2);
  }

  @Test
  void negativesAreDrawnByTheDensityOfTheirDistances() {
    double[] degrees = {0, 1, 10, 50, 70, 85, 120};
    int[] labels = {0, 0, 1, 1, 2, 2, 3};
    int columns = 6;
    // q as the paper has it, of distances no less than the cutoff.
    double[] expected = new double[degrees.length];
    double sum = 0;
    for (int k = 2; k < degrees.length - 1; k++) {
      double d = Math.max(0.5, distance(degrees[k]));
      expected[k] = 1 / (Math.pow(d, columns - 2) * Math.pow(1 - d * d / 4, (columns - 3) / 2.0));
      sum += expected[k];
    }
    int draws = 20_000;
    double[] found = new double[degrees.length];
    for (int seed = 0; seed < draws; seed++) {
      IndexTriplets t =
          RandomMiners.distanceWeighted(points(columns, degrees), labels, 0.5, 1.4, seed);
      assertThat(t.anchors()[0]).isZero();
      assertThat(t.positives()[0]).isEqualTo(1);
      found[t.negatives()[0]]++;
    }
    for (int k = 0; k < degrees.length; k++) {
      // Five standard deviations at most.
      assertThat(found[k] / draws).as("row " + k).isCloseTo(expected[k] / sum, within(0.018));
    }
    // 120 degrees are farther than 1.4.
    assertThat(found[6]).isZero();
    assertThat(found[5]).isPositive();
  }

  @Test
  void everyPositivePairThatHasANegativeGetsOne() {
    Random random = new Random(1);
    double[] x = random.doubles(40 * 512, -1, 1).toArray();
    int[] labels = random.ints(40, 0, 5).toArray();
    Matrix rows = Matrix.of(x, 40, 512);
    IndexTriplets all = RandomMiners.distanceWeighted(rows, labels, 0.5, 1.9, 7);
    Set<Integer> seen = new HashSet<>();
    for (int i = 0; i < all.count(); i++) {
      int a = all.anchors()[i];
      assertThat(labels[all.positives()[i]]).isEqualTo(labels[a]);
      assertThat(labels[all.negatives()[i]]).isNotEqualTo(labels[a]);
      assertThat(a).isNotEqualTo(all.positives()[i]);
      assertThat(seen.add(40 * a + all.positives()[i])).isTrue();
    }
    int pairs = 0;
    for (int a = 0; a < 40; a++) {
      for (int p = 0; p < 40; p++) {
        pairs += a != p && labels[a] == labels[p] ? 1 : 0;
      }
    }
    assertThat(all.count()).isEqualTo(pairs).isPositive();
    IndexTriplets again = RandomMiners.distanceWeighted(rows, labels, 0.5, 1.9, 7);
    assertThat(again.negatives()).containsExactly(all.negatives());
    assertThat(RandomMiners.distanceWeighted(rows, labels, 0.5, 1.9, 8).negatives())
        .isNotEqualTo(all.negatives());
    assertThat(Losses.multiSimilarity().value(LabelledEmbeddings.of(rows, all))).isPositive();
    // In many dimensions random rows are all about sqrt(2) from each other: none is nearer than
    // 1.2.
    assertThat(RandomMiners.distanceWeighted(rows, labels, 0.5, 1.2, 7).count()).isZero();
  }

  @Test
  void pairsAreSpreadEvenlyOverTheirDistances() {
    // Distances from 0 to 99 within a class, of which short ones are many.
    int count = 100;
    double[] x = new double[2 * count];
    int[] labels = new int[2 * count];
    for (int i = 0; i < count; i++) {
      x[i] = i;
      x[count + i] = 1000 + i;
      labels[count + i] = 1;
    }
    Matrix rows = Matrix.of(x, 2 * count, 1);
    IndexPairs pairs = RandomMiners.uniform(rows, labels, Distance.EUCLIDEAN, 10, 7, 5, 3);
    assertThat(pairs.positiveCount()).isEqualTo(70);
    assertThat(pairs.negativeCount()).isEqualTo(50);
    int[] bins = new int[10];
    for (int i = 0; i < 70; i++) {
      int a = pairs.positiveAnchors()[i];
      int p = pairs.positives()[i];
      assertThat(labels[a]).isEqualTo(labels[p]);
      // From 1, the least, to 99.
      bins[(int) Math.min(9, (Math.abs(x[a] - x[p]) - 1) / 9.8)]++;
    }
    assertThat(bins).containsOnly(7);
    for (int i = 0; i < 50; i++) {
      assertThat(labels[pairs.negativeAnchors()[i]]).isNotEqualTo(labels[pairs.negatives()[i]]);
    }
    IndexPairs all = RandomMiners.uniform(rows, labels, Distance.EUCLIDEAN, 1, 99_999, 99_999, 3);
    assertThat(all.positiveCount()).isEqualTo(2 * count * (count - 1));
    assertThat(all.negativeCount()).isEqualTo(2 * count * count);
  }

  /** Against the definition: a list of all pairs, of which each bin draws any choice alike. */
  @Test
  void everyChoiceOfABinIsAsLikely() {
    double[] x = {0, 0.5, 1.5, 3, 4, 6, 6.5, 9};
    int[] labels = {0, 0, 0, 0, 1, 1, 1, 1};
    int n = x.length;
    int bins = 3;
    int[] most = {2, 5};
    int[][] bin = new int[n][n];
    int[][] sizes = new int[2][bins];
    for (int kind = 0; kind < 2; kind++) {
      double least = 99;
      double greatest = 0;
      for (int a = 0; a < n; a++) {
        for (int k = 0; k < n; k++) {
          if (a != k && (labels[a] == labels[k]) == (kind == 0)) {
            least = Math.min(least, Math.abs(x[a] - x[k]));
            greatest = Math.max(greatest, Math.abs(x[a] - x[k]));
          }
        }
      }
      for (int a = 0; a < n; a++) {
        for (int k = 0; k < n; k++) {
          if (a != k && (labels[a] == labels[k]) == (kind == 0)) {
            double share = (Math.abs(x[a] - x[k]) - least) / (greatest - least);
            bin[a][k] = (int) Math.min(bins - 1, share * bins);
            sizes[kind][bin[a][k]]++;
          }
        }
      }
    }
    int draws = 20_000;
    int[][] found = new int[n][n];
    Matrix rows = Matrix.of(x, n, 1);
    for (int seed = 0; seed < draws; seed++) {
      IndexPairs pairs =
          RandomMiners.uniform(rows, labels, Distance.EUCLIDEAN, bins, most[0], most[1], seed);
      count(pairs.positiveAnchors(), pairs.positives(), found);
      count(pairs.negativeAnchors(), pairs.negatives(), found);
    }
    for (int a = 0; a < n; a++) {
      for (int k = 0; k < n; k++) {
        if (a != k) {
          int kind = labels[a] == labels[k] ? 0 : 1;
          double expected = Math.min(1, (double) most[kind] / sizes[kind][bin[a][k]]);
          // Five standard deviations at most.
          assertThat((double) found[a][k] / draws)
              .as(a + " " + k)
              .isCloseTo(expected, within(0.018));
        }
      }
    }
  }

  private static void count(int[] anchors, int[] others, int[][] found) {
    Set<Integer> seen = new HashSet<>();
    for (int i = 0; i < anchors.length; i++) {
      found[anchors[i]][others[i]]++;
      assertThat(seen.add(anchors[i] * found.length + others[i])).isTrue();
    }
  }

  @Test
  void batchesWithoutPairsAndOfEqualRowsHaveResults() {
    Matrix one = Matrix.of(new double[] {1, 2}, 1, 2);
    assertThat(RandomMiners.distanceWeighted(one, new int[] {0}, 0.5, 1.4, 1).count()).isZero();
    IndexPairs none = RandomMiners.uniform(one, new int[] {0}, Distance.COSINE, 3, 2, 2, 1);
    assertThat(none.positiveCount() + none.negativeCount()).isZero();
    Matrix equal = Matrix.of(new double[] {1, 1, 1, 1, 1, 1, 1, 1}, 4, 2);
    int[] labels = {0, 0, 1, 1};
    assertThat(RandomMiners.distanceWeighted(equal, labels, 0.5, 1.4, 1).count()).isEqualTo(4);
    assertThat(RandomMiners.uniform(equal, labels, Distance.EUCLIDEAN, 3, 2, 9, 1).positiveCount())
        .isEqualTo(2);
  }

  @Test
  void saysWhatIsWrong() {
    Matrix rows = Matrix.of(new double[] {1, 2, 3, 4}, 2, 2);
    int[] labels = {0, 1};
    assertThatThrownBy(() -> RandomMiners.distanceWeighted(rows, labels, 0, 1.4, 1))
        .isInstanceOf(LossException.class)
        .hasMessageContaining("cutoff must be > 0");
    for (double far : new double[] {0.5, 2, Double.NaN}) {
      assertThatThrownBy(() -> RandomMiners.distanceWeighted(rows, labels, 0.5, far, 1))
          .hasMessageContaining("far must be within (0.5, 2)");
    }
    assertThatThrownBy(() -> RandomMiners.uniform(rows, labels, Distance.EUCLIDEAN, 0, 1, 1, 1))
        .hasMessageContaining("bins must be >= 1");
    Matrix bad = Matrix.of(new double[] {1, Double.NaN, 3, 4}, 2, 2);
    assertThatThrownBy(() -> RandomMiners.distanceWeighted(bad, labels, 0.5, 1.4, 1))
        .hasMessageContaining("must be finite");
  }
}
