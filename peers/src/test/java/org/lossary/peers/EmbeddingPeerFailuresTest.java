package org.lossary.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lossary.Catalog;
import org.lossary.DoubleMatrix;
import org.lossary.FloatMatrix;
import org.lossary.Losses;
import org.lossary.Matrix;
import org.lossary.Reduction;
import org.lossary.StructuredLoss;
import org.lossary.metric.BatchContrastive;
import org.lossary.metric.BatchHardTriplet;
import org.lossary.metric.BatchTriplet;
import org.lossary.metric.Distance;
import org.lossary.metric.Distances;
import org.lossary.metric.EmbeddingTriplets;
import org.lossary.metric.IndexTriplets;
import org.lossary.metric.LabelledEmbeddings;
import org.lossary.metric.Neighbours;
import org.lossary.metric.NtXent;
import org.lossary.metric.Penalty;
import org.lossary.metric.Reducer;

/** What other libraries are known to get wrong in losses of embeddings. */
class EmbeddingPeerFailuresTest {
  /** What all threads that live now have allocated. */
  private static long allocated() {
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    return Arrays.stream(threads.getThreadAllocatedBytes(threads.getAllThreadIds()))
        .filter(bytes -> bytes > 0)
        .sum();
  }

  /**
   * pytorch-metric-learning asks for 34 GB at 2,048 rows and dies (pytorch-metric-learning#547): it
   * puts every positive pair beside all negatives. Here a JVM of 24 MiB does, and the first call,
   * with all that it makes and keeps, takes less than half of one matrix of all similarities. By
   * the plain kernels: on lanes a JVM makes objects of vectors until they are compiled.
   */
  @Test
  void failure5NtXentOfTwoThousandRowsTakesMegabytes() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx24m",
                "-Dlossary.lanes=off",
                "-cp",
                System.getProperty("java.class.path"),
                TwoThousandRows.class.getName())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    String[] numbers = said.trim().split(" ");
    int rows = TwoThousandRows.ROWS;
    assertThat(Long.parseLong(numbers[0])).isLessThan(4L * rows * rows / 2);
    double expected =
        ntXent(TwoThousandRows.numbers(), TwoThousandRows.COLUMNS, TwoThousandRows.labels(), 0.1);
    assertThat(Double.parseDouble(numbers[1])).isCloseTo(expected, within(1e-5 * expected));
    assertThat(Double.parseDouble(numbers[2])).isLessThan(1e-4);
  }

  /** What the other JVM runs. */
  static final class TwoThousandRows {
    static final int ROWS = 2048;
    static final int COLUMNS = 128;

    private TwoThousandRows() {}

    static float[] numbers() {
      float[] x = new float[ROWS * COLUMNS];
      Random random = new Random(5);
      for (int i = 0; i < x.length; i++) {
        x[i] = (float) random.nextGaussian();
      }
      return x;
    }

    static int[] labels() {
      int[] labels = new int[ROWS];
      Arrays.setAll(labels, i -> i % 16);
      return labels;
    }

    /** Says how much was allocated, the value, and how far gradients are from across their rows. */
    public static void main(String[] none) {
      float[] x = numbers();
      float[] g = new float[x.length];
      LabelledEmbeddings batch = LabelledEmbeddings.of(Matrix.of(x, ROWS, COLUMNS), labels());
      long before = allocated();
      double value =
          new NtXent(0.1).valueAndGradient(batch.threads(2), Matrix.of(g, ROWS, COLUMNS));
      long bytes = allocated() - before;
      double most = 0;
      for (int i = 0; i < ROWS; i++) {
        double along = 0;
        double size = 0;
        for (int j = i * COLUMNS; j < (i + 1) * COLUMNS; j++) {
          along += (double) g[j] * x[j];
          size += Math.abs((double) g[j] * x[j]);
        }
        // NaN without a gradient.
        most = Math.max(most, Math.abs(along) / size);
      }
      System.out.println(bytes + " " + value + " " + most);
    }
  }

  /** The definition, one ordered positive pair after the other. */
  private static double ntXent(float[] x, int columns, int[] labels, double temperature) {
    int rows = labels.length;
    double[] z = new double[x.length];
    for (int i = 0; i < rows; i++) {
      double sum = 0;
      for (int j = 0; j < columns; j++) {
        sum += (double) x[i * columns + j] * x[i * columns + j];
      }
      for (int j = 0; j < columns; j++) {
        z[i * columns + j] = x[i * columns + j] / Math.sqrt(sum);
      }
    }
    double total = 0;
    long pairs = 0;
    double[] s = new double[rows];
    for (int i = 0; i < rows; i++) {
      double negatives = 0;
      for (int k = 0; k < rows; k++) {
        double dot = 0;
        for (int j = 0; j < columns; j++) {
          dot += z[i * columns + j] * z[k * columns + j];
        }
        s[k] = dot / temperature;
        negatives += labels[i] == labels[k] ? 0 : Math.exp(s[k]);
      }
      for (int p = 0; p < rows; p++) {
        if (p != i && labels[p] == labels[i]) {
          total += Math.log(Math.exp(s[p]) + negatives) - s[p];
          pairs++;
        }
      }
    }
    return total / pairs;
  }

  /**
   * An index of all triplets cannot be made beyond 2^31 of them (pytorch-metric-learning#688).
   * 4,096 rows of two classes have 17,171,480,576; here they are sorted, anchor by anchor, and
   * counted.
   */
  @Test
  void failure6MoreTripletsThanAnIndexHolds() {
    int rows = 4096;
    int half = rows / 2;
    long triplets = (long) rows * (half - 1) * half;
    assertThat(triplets).isEqualTo(17_171_480_576L).isGreaterThan(Integer.MAX_VALUE);
    // One class at 0, the other at 1: positives are 0 and negatives 1 away.
    double[] x = new double[rows];
    int[] labels = new int[rows];
    for (int i = 0; i < rows; i++) {
      labels[i] = i % 2;
      x[i] = labels[i];
    }
    LabelledEmbeddings batch = LabelledEmbeddings.of(Matrix.of(x, rows, 1), labels);
    BatchTriplet loss = new BatchTriplet(1.5, false, false, Distance.EUCLIDEAN, Reducer.NON_ZERO);
    DoubleMatrix gradient = Matrix.of(new double[rows], rows, 1);
    long before = allocated();
    assertThat(loss.valueAndGradient(batch, gradient)).isCloseTo(0.5, within(1e-12));
    // Less than a matrix of all distances, let alone all triplets.
    assertThat(allocated() - before).isLessThan(8L * rows * rows / 4);
    assertThat(loss.value(batch.reduction(Reduction.SUM))).isEqualTo(0.5 * triplets);
    for (int i = 0; i < rows; i++) {
      // As an anchor and as a negative each row is in an equal share of all triplets.
      double expected = (labels[i] == 0 ? 2.0 : -2.0) / rows;
      assertThat(gradient.get(i, 0)).isCloseTo(expected, within(1e-15));
    }
  }

  static Stream<LabelledEmbeddings> withoutTriplets() {
    Matrix rows = Matrix.of(new double[] {1, 2, 3, -1, 0, 2, 2, 2}, 4, 2);
    return Stream.of(
        LabelledEmbeddings.of(rows, 1, 1, 1, 1),
        LabelledEmbeddings.of(rows, 1, 2, 3, 4),
        LabelledEmbeddings.of(rows, IndexTriplets.of(new int[0], new int[0], new int[0])),
        LabelledEmbeddings.of(Matrix.of(new double[0], 0, 2)));
  }

  /** The mean of no triplets is NaN in a peer (pytorch-metric-learning#107); here it is 0. */
  @ParameterizedTest
  @MethodSource("withoutTriplets")
  void failure6NoTripletsAreZeroAndNotNan(LabelledEmbeddings batch) {
    for (Reduction reduction : List.of(Reduction.MEAN, Reduction.SUM, Reduction.WEIGHTED_MEAN)) {
      for (Reducer reducer : Reducer.values()) {
        for (boolean soft : new boolean[] {false, true}) {
          requireZero(
              new BatchTriplet(0.2, soft, false, Distance.EUCLIDEAN, reducer),
              batch.reduction(reduction));
        }
        requireZero(
            new BatchHardTriplet(0.2, false, Distance.EUCLIDEAN, reducer),
            batch.reduction(reduction));
      }
    }
  }

  private static void requireZero(
      StructuredLoss<LabelledEmbeddings> loss, LabelledEmbeddings batch) {
    int rows = batch.matrices().get(0).rows();
    double[] gradient = new double[2 * rows];
    Arrays.fill(gradient, 9);
    assertThat(loss.valueAndGradient(batch, Matrix.of(gradient, rows, 2))).as("%s", loss).isZero();
    assertThat(Arrays.stream(gradient).allMatch(g -> g == 0)).as("%s", loss).isTrue();
  }

  /** The same for triplets that are given row by row. */
  @Test
  void failure6NoRowsOfTripletsAreZeroAndNotNan() {
    Matrix none = Matrix.of(new double[0], 0, 2);
    EmbeddingTriplets triplets = EmbeddingTriplets.of(none, none, none);
    assertThat(Losses.tripletMargin().value(triplets)).isZero();
    assertThat(Losses.tripletSoftMargin().value(triplets)).isZero();
  }

  @SuppressWarnings("unchecked") // Its inputs are compared.
  static Stream<StructuredLoss<LabelledEmbeddings>> labelled() {
    return Catalog.all().stream()
        .map(Catalog.Entry::create)
        .filter(l -> l instanceof StructuredLoss<?> s && s.inputs() == LabelledEmbeddings.class)
        .map(l -> (StructuredLoss<LabelledEmbeddings>) l);
  }

  /** The root of a distance has no derivative at 0: NaN in a peer (tensorflow#30199). */
  @ParameterizedTest
  @MethodSource("labelled")
  void failure11IdenticalEmbeddingsHaveFiniteGradients(StructuredLoss<LabelledEmbeddings> loss) {
    for (double number : new double[] {0, 1, -1e-300}) {
      double[] x = new double[6 * 3];
      Arrays.fill(x, number);
      double[] gradient = new double[x.length];
      Arrays.fill(gradient, Double.NaN);
      double value =
          loss.valueAndGradient(
              LabelledEmbeddings.of(Matrix.of(x, 6, 3), 0, 0, 1, 1, 2, 2),
              Matrix.of(gradient, 6, 3));
      assertThat(value).isFinite();
      assertThat(Arrays.stream(gradient).allMatch(Double::isFinite)).as("%s", loss).isTrue();
    }
  }

  static Stream<Distance> norms() {
    return Stream.of(
        Distance.EUCLIDEAN,
        Distance.NORMALIZED_EUCLIDEAN,
        Distance.MANHATTAN,
        Distance.NORMALIZED_MANHATTAN,
        Distance.lp(3),
        Distance.normalizedLp(1.5));
  }

  static Stream<Distance> differences() {
    return Stream.of(Distance.EUCLIDEAN, Distance.SQUARED_EUCLIDEAN, Distance.MANHATTAN);
  }

  /**
   * Negatives that coincide get a gradient of 0 from torch.cdist, and stay where they are; here
   * they part, while positives that coincide stay together.
   */
  @ParameterizedTest
  @MethodSource("norms")
  void failure11CoincidentNegativesPart(Distance distance) {
    // All rows of two classes in one place.
    double[] x = {0.5, 2, -1, 0.5, 2, -1, 0.5, 2, -1, 0.5, 2, -1};
    Matrix rows = Matrix.of(x.clone(), 4, 3);
    LabelledEmbeddings batch = LabelledEmbeddings.of(rows, 0, 0, 1, 1);
    for (StructuredLoss<LabelledEmbeddings> loss :
        List.<StructuredLoss<LabelledEmbeddings>>of(
            new BatchTriplet(0.5, false, false, distance, Reducer.TERMS),
            new BatchTriplet(0, true, true, distance, Reducer.TERMS),
            new BatchHardTriplet(0.5, false, distance, Reducer.TERMS),
            new BatchContrastive(0, 0.5, Penalty.LINEAR, false, distance, Reducer.TERMS),
            new NtXent(0.5, distance, Reducer.TERMS))) {
      DoubleMatrix gradient = Matrix.of(new double[12], 4, 3);
      double before = loss.valueAndGradient(batch, gradient);
      double[] moved = x.clone();
      for (int i = 0; i < 4; i++) {
        for (int j = 0; j < 3; j++) {
          moved[3 * i + j] -= 1e-3 * gradient.get(i, j);
        }
      }
      Matrix after = Matrix.of(moved, 4, 3);
      assertThat(loss.value(LabelledEmbeddings.of(after, 0, 0, 1, 1)))
          .as("%s", loss)
          .isLessThan(before);
      double[] far = distances(distance, after);
      // Negatives: 0 and 1 against 2 and 3.
      for (int pair : new int[] {2, 3, 6, 7}) {
        assertThat(far[pair]).as("%s", loss).isPositive();
      }
    }
  }

  private static double[] distances(Distance distance, Matrix rows) {
    int n = rows.rows();
    double[] out = new double[n * n];
    Distances.between(distance, rows, Matrix.of(out, n, n));
    return out;
  }

  /**
   * Distances through the matrix product lose digits: beside an offset of 100 the relative error
   * was 88 in float. Here the distances of floats are those of differences in double.
   */
  @ParameterizedTest
  @MethodSource("differences")
  void failure12AnOffsetOfAHundredCostsNoDigits(Distance distance) {
    int rows = 300;
    int columns = 48;
    float[] x = new float[rows * columns];
    Random random = new Random(12);
    for (int i = 0; i < x.length; i++) {
      // Rows 0.01 apart or so, of numbers of about 100.
      x[i] = (float) (100 + 0.001 * random.nextGaussian());
    }
    FloatMatrix points = Matrix.of(x, rows, columns);
    Neighbours found = Neighbours.among(points, distance, 3);
    double total = 0;
    for (int i = 0; i < rows; i++) {
      double[] far = new double[rows];
      for (int k = 0; k < rows; k++) {
        far[k] = k == i ? Double.POSITIVE_INFINITY : plain(distance, x, i, k, columns);
        total += k == i ? 0 : far[k];
      }
      double[] sorted = far.clone();
      Arrays.sort(sorted);
      for (int k = 0; k < 3; k++) {
        assertThat(found.distance(i, k)).isCloseTo(sorted[k], within(1e-13 * sorted[k]));
        assertThat(far[found.row(i, k)]).isCloseTo(sorted[k], within(1e-13 * sorted[k]));
      }
    }
    // All pairs similar and no margin: the loss is the mean distance.
    BatchContrastive mean =
        new BatchContrastive(0, 0, Penalty.LINEAR, false, distance, Reducer.TERMS);
    double value = mean.value(LabelledEmbeddings.of(points, new int[rows]));
    double expected = total / rows / (rows - 1);
    assertThat(value).isCloseTo(expected, within(1e-12 * expected));
  }

  private static double plain(Distance distance, float[] x, int i, int k, int columns) {
    double sum = 0;
    for (int j = 0; j < columns; j++) {
      double difference = (double) x[i * columns + j] - x[k * columns + j];
      sum += distance == Distance.MANHATTAN ? Math.abs(difference) : difference * difference;
    }
    return distance == Distance.EUCLIDEAN ? Math.sqrt(sum) : sum;
  }
}
