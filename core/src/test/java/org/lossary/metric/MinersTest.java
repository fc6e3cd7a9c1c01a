package org.lossary.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lossary.LossException;
import org.lossary.Losses;
import org.lossary.Matrix;

/** What tiles leave unmeasured changes nothing: every list is that of {@link PlainMiners}. */
class MinersTest {
  /** More than a tile, and no whole number of them. */
  private static final int ROWS = 150;

  private record Data(String name, Matrix rows, int[] labels) {}

  private static List<Data> data() {
    Random random = new Random(4);
    List<Data> all = new ArrayList<>();
    int[] labels = random.ints(ROWS, 0, 75).toArray();
    double[] x = random.doubles(ROWS * 5, -1, 1).toArray();
    // Whole numbers: many equal distances, equal rows, rows of zeros.
    double[] whole = random.ints(ROWS * 5, -1, 2).asDoubleStream().toArray();
    double[] away = new double[x.length];
    float[] narrow = new float[x.length];
    double[] huge = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      away[i] = 1e7 + x[i];
      narrow[i] = (float) x[i] * 3;
      // Of one sign: sums of infinities of both would be no numbers.
      huge[i] = Math.abs(x[i]) * 1e160;
    }
    all.add(new Data("doubles", Matrix.of(x, ROWS, 5), labels));
    all.add(new Data("floats", Matrix.of(narrow, ROWS, 5), labels));
    all.add(new Data("ties", Matrix.of(whole, ROWS, 5), labels));
    all.add(new Data("offset", Matrix.of(away, ROWS, 5), labels));
    all.add(new Data("overflow", Matrix.of(huge, ROWS, 5), labels));
    all.add(new Data("one class", Matrix.of(x, ROWS, 5), new int[ROWS]));
    int[] own = new int[ROWS];
    java.util.Arrays.setAll(own, i -> i);
    all.add(new Data("singletons", Matrix.of(x, ROWS, 5), own));
    all.add(new Data("few", Matrix.of(x, 30, 5), java.util.Arrays.copyOf(labels, 30)));
    all.add(new Data("none", Matrix.of(x, 0, 5), new int[0]));
    return all;
  }

  private static List<Integer> of(IndexTriplets found) {
    List<Integer> all = new ArrayList<>();
    int[] anchors = found.anchors();
    int[] positives = found.positives();
    int[] negatives = found.negatives();
    for (int i = 0; i < anchors.length; i++) {
      Collections.addAll(all, anchors[i], positives[i], negatives[i]);
    }
    return all;
  }

  private static List<Integer> of(IndexPairs found) {
    List<Integer> all = new ArrayList<>();
    add(found.positiveAnchors(), found.positives(), all);
    Collections.addAll(all, -1, -1);
    add(found.negativeAnchors(), found.negatives(), all);
    return all;
  }

  private static void add(int[] anchors, int[] others, List<Integer> to) {
    for (int i = 0; i < anchors.length; i++) {
      Collections.addAll(to, anchors[i], others[i]);
    }
  }

  @ParameterizedTest
  @MethodSource("org.lossary.metric.Distance#constants")
  void everyListIsThatOfEveryPair(Distance distance) {
    int kept = 0;
    for (Data d : data()) {
      if (distance == Distance.SNR && d.name().equals("overflow")) {
        // A quotient of infinities is no number.
        continue;
      }
      String what = d.name() + " " + distance;
      Matrix rows = d.rows();
      int[] labels = d.labels();
      PlainMiners plain = new PlainMiners(rows, labels, distance);
      for (double margin : new double[] {0.3, -0.2, Double.NaN}) {
        for (Miners.Kind kind : Miners.Kind.values()) {
          var expected = plain.triplets(margin, kind);
          kept += expected.size();
          assertThat(of(Miners.triplets(rows, labels, distance, margin, kind)))
              .as(what + " " + kind + " " + margin)
              .isEqualTo(expected);
        }
        assertThat(of(Miners.multiSimilarity(rows, labels, distance, margin)))
            .as(what + " multi-similarity " + margin)
            .isEqualTo(plain.multiSimilarity(margin));
        assertThat(of(Miners.pairs(rows, labels, distance, 0.9 * margin, 2 * margin)))
            .as(what + " pairs " + margin)
            .isEqualTo(plain.pairs(0.9 * margin, 2 * margin));
      }
      for (double[] bounds : new double[][] {{-0.3, 0.2}, {0, 9}, {Double.NEGATIVE_INFINITY, 0}}) {
        double low = bounds[0];
        double high = bounds[1];
        assertThat(of(Miners.tripletsWithin(rows, labels, distance, low, high)))
            .as(what + " violations within " + low + " and " + high)
            .isEqualTo(plain.tripletsWithin(low, high));
        assertThat(of(Miners.pairsWithin(rows, labels, distance, low, high, 0.4, 1.5)))
            .as(what + " pairs within " + low + " and " + high)
            .isEqualTo(plain.pairsWithin(low, high, 0.4, 1.5));
        double all = Double.POSITIVE_INFINITY;
        IndexTriplets triplets = Miners.tripletsWithin(rows, labels, distance, -all, all);
        assertThat(of(Miners.tripletsWithin(rows, triplets, distance, low, high)))
            .as(what + " listed triplets within " + low + " and " + high)
            .isEqualTo(plain.tripletsWithin(low, high));
        IndexPairs pairs = Miners.pairsWithin(rows, labels, distance, -all, all, -all, all);
        assertThat(of(Miners.pairsWithin(rows, pairs, distance, low, high, 0.4, 1.5)))
            .as(what + " listed pairs within " + low + " and " + high)
            .isEqualTo(plain.pairsWithin(low, high, 0.4, 1.5));
      }
      for (Miners.Choice positives : Miners.Choice.values()) {
        for (Miners.Choice negatives : Miners.Choice.values()) {
          if (clash(positives, negatives) || clash(negatives, positives)) {
            continue;
          }
          assertThat(of(Miners.extremes(rows, labels, distance, positives, negatives)))
              .as(what + " " + positives + " and " + negatives)
              .isEqualTo(plain.extremes(positives, negatives));
        }
      }
      IndexTriplets hardest = Miners.hardest(rows, labels, distance);
      assertThat(of(hardest.pairs()))
          .as(what)
          .isEqualTo(plain.extremes(Miners.Choice.HARD, Miners.Choice.HARD));
      for (double degrees : new double[] {0, 30, 130}) {
        assertThat(of(Miners.angular(rows, labels, distance, degrees)))
            .as(what + " " + degrees + " degrees")
            .isEqualTo(plain.angular(degrees));
      }
    }
    assertThat(kept).isGreaterThan(10_000);
  }

  private static boolean clash(Miners.Choice one, Miners.Choice other) {
    return one == Miners.Choice.SEMI_HARD
        && other != Miners.Choice.EASY
        && other != Miners.Choice.HARD;
  }

  /** What others call a threshold reducer: the mean over terms whose own loss is within bounds. */
  @Test
  void aMeanOverTermsWithinBoundsIsThatOfWhatIsListed() {
    Data d = data().get(0);
    double margin = 0.2;
    double low = 0.1;
    double high = 0.3;
    PlainMiners plain = new PlainMiners(d.rows(), d.labels(), Distance.EUCLIDEAN);
    List<Integer> all = plain.tripletsWithin(-margin, 99);
    double sum = 0;
    int count = 0;
    for (int i = 0; i < all.size(); i += 3) {
      double hinge =
          margin + plain.far(all.get(i), all.get(i + 1)) - plain.far(all.get(i), all.get(i + 2));
      if (hinge > low && hinge < high) {
        sum += hinge;
        count++;
      }
    }
    IndexTriplets kept =
        Miners.tripletsWithin(
            d.rows(), d.labels(), Distance.EUCLIDEAN, low - margin, high - margin);
    BatchTriplet loss =
        Losses.batchTriplet().margin(margin).distance(Distance.EUCLIDEAN).reducer(Reducer.TERMS);
    assertThat(kept.count()).isEqualTo(count).isBetween(100, all.size() / 3 - 100);
    assertThat(loss.value(LabelledEmbeddings.of(d.rows(), kept)))
        .isCloseTo(sum / count, within(1e-12));
  }

  @Test
  void boundsAreNumbers() {
    Matrix rows = Matrix.of(new double[] {1, 2, 3}, 3, 1);
    assertThatThrownBy(
            () -> Miners.tripletsWithin(rows, new int[3], Distance.EUCLIDEAN, Double.NaN, 1))
        .isInstanceOf(LossException.class)
        .hasMessage("miners: low must be a number, got NaN");
    IndexPairs none = IndexPairs.ofLabels(new int[3], new int[3], 0, 1, 2);
    assertThatThrownBy(() -> Miners.pairsWithin(rows, none, Distance.DOT, 0, 1, 0, Double.NaN))
        .isInstanceOf(LossException.class)
        .hasMessage("miners: negativeHigh must be a number, got NaN");
  }

  /** What one miner chose is bounded by the distance of a loss, which may be another one. */
  @Test
  void whatIsListedKeepsItsOrderAndItsRepeats() {
    Matrix rows = Matrix.of(new double[] {0, 1, 3, 7}, 4, 1);
    IndexTriplets listed =
        IndexTriplets.of(new int[] {2, 0, 2, 1}, new int[] {0, 1, 0, 0}, new int[] {3, 3, 3, 2});
    IndexTriplets kept = Miners.tripletsWithin(rows, listed, Distance.EUCLIDEAN, -2, 0);
    assertThat(of(kept)).containsExactly(2, 0, 3, 2, 0, 3, 1, 0, 2);
    IndexPairs pairs = Miners.pairsWithin(rows, listed.pairs(), Distance.EUCLIDEAN, 1, 4, 2, 7);
    assertThat(of(pairs)).containsExactly(2, 0, 2, 0, -1, -1, 2, 3, 2, 3);
    Matrix fewer = Matrix.of(new double[] {0, 1, 3}, 3, 1);
    assertThatThrownBy(() -> Miners.tripletsWithin(fewer, listed, Distance.EUCLIDEAN, 0, 1))
        .isInstanceOf(LossException.class)
        .hasMessageContaining("must be numbers of rows, 0 to 2, got 3");
  }

  @Test
  void aSemiHardChoiceNeedsOneOfTheOtherKind() {
    Matrix rows = Matrix.of(new double[] {1, 2, 3}, 3, 1);
    int[] labels = {0, 0, 1};
    assertThatThrownBy(
            () ->
                Miners.extremes(
                    rows, labels, Distance.EUCLIDEAN, Miners.Choice.SEMI_HARD, Miners.Choice.ALL))
        .isInstanceOf(LossException.class)
        .hasMessageContaining("negatives must be EASY or HARD beside a semi-hard choice");
    assertThatThrownBy(
            () ->
                Miners.extremes(
                    rows,
                    labels,
                    Distance.EUCLIDEAN,
                    Miners.Choice.SEMI_HARD,
                    Miners.Choice.SEMI_HARD))
        .isInstanceOf(LossException.class);
  }

  @Test
  void badRowsAreNamed() {
    assertThatThrownBy(
            () ->
                Miners.hardest(
                    Matrix.of(new double[] {1, Double.NaN}, 2, 1),
                    new int[] {0, 1},
                    Distance.EUCLIDEAN))
        .isInstanceOf(LossException.class)
        .hasMessageContaining("miners");
    assertThatThrownBy(
            () ->
                Miners.hardest(
                    Matrix.of(new double[] {1, 2}, 2, 1), new int[] {0}, Distance.EUCLIDEAN))
        .isInstanceOf(LossException.class);
  }
}
