package org.lossary.metric;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lossary.DoubleMatrix;
import org.lossary.FloatMatrix;
import org.lossary.LossException;
import org.lossary.Matrix;
import org.lossary.Reduction;

class ViewsTest {
  private static final int N = 6;
  private static final int D = 4;

  private static double[] random(int n, long seed) {
    Random random = new Random(seed);
    return random.doubles(n).map(x -> x - 0.5).toArray();
  }

  private static double dot(double[] x, int i, double[] y, int j) {
    double sum = 0;
    for (int k = 0; k < D; k++) {
      sum += x[i * D + k] * y[j * D + k];
    }
    return sum;
  }

  @Test
  void pairsOfTwoViewsAreAddedUp() {
    double[] x = random(N * D, 1);
    double[] y = random(N * D, 2);
    double logScale = 0.7;
    double bias = -1.3;
    ScaledViews views =
        ScaledViews.of(
            Matrix.of(x, N, D), Matrix.of(y, N, D), Matrix.of(new double[] {logScale, bias}, 1, 2));
    double sigmoid = 0;
    double softmax = 0;
    for (int i = 0; i < N; i++) {
      double row = 0;
      double column = 0;
      double own = 0;
      for (int j = 0; j < N; j++) {
        double z = StrictMath.exp(logScale) * dot(x, i, y, j) + bias;
        double back = StrictMath.exp(logScale) * dot(x, j, y, i) + bias;
        sigmoid += StrictMath.log1p(StrictMath.exp(i == j ? -z : z));
        row += StrictMath.exp(z);
        column += StrictMath.exp(back);
        own = i == j ? z : own;
      }
      softmax += 0.5 * (StrictMath.log(row) + StrictMath.log(column)) - own;
    }
    assertEquals(sigmoid / N, new Siglip(PairSimilarity.DOT).value(views), 1e-13);
    assertEquals(softmax / N, new ClipContrastive(PairSimilarity.DOT).value(views), 1e-13);
  }

  @Test
  void aScaleIsTheInverseTemperatureOfBothDirections() {
    FloatMatrix x = Matrix.of(new float[] {1, 2, -1, 0.5f, 2, 2, -3, 1}, 4, 2);
    FloatMatrix y = Matrix.of(new float[] {1, 1, -1, 1, 2, 1, -2, 1}, 4, 2);
    int[] labels = {0, 1, 2, 3};
    SupCon oneWay = new SupCon(0.2, 0, false, Distance.COSINE, Reducer.ROWS);
    double forth = oneWay.value(LabelledEmbeddings.of(x, labels, y, labels));
    double back = oneWay.value(LabelledEmbeddings.of(y, labels, x, labels));
    FloatMatrix head = Matrix.of(new float[] {(float) StrictMath.log(5), 3}, 1, 2);
    assertEquals(
        (forth + back) / 2,
        new ClipContrastive(PairSimilarity.COSINE).value(ScaledViews.of(x, y, head)),
        1e-6);
  }

  @Test
  void scalesOutOfRangeAreRefused() {
    DoubleMatrix x = Matrix.of(new double[] {1, 2}, 1, 2);
    for (double bad : new double[] {60, Double.NaN, Double.NEGATIVE_INFINITY}) {
      ScaledViews views = ScaledViews.of(x, x, Matrix.of(new double[] {bad, 0}, 1, 2));
      assertThrows(LossException.class, () -> new Siglip(PairSimilarity.COSINE).value(views));
    }
    assertThrows(LossException.class, () -> ScaledViews.of(x, x, Matrix.of(1.0)));
  }

  @Test
  void sharedNegativesAreThoseOfEachQuery() {
    double[] q = random(3 * D, 3);
    double[] p = random(3 * D, 4);
    double[] n = random(2 * D, 5);
    double[] copies = new double[6 * D];
    for (int i = 0; i < 3; i++) {
      System.arraycopy(n, 0, copies, i * 2 * D, 2 * D);
    }
    InfoNce loss = new InfoNce(0.3, PairSimilarity.COSINE);
    double[][] a = new double[3][];
    double[][] b = new double[3][];
    double shared =
        gradients(
            loss,
            QueryNegatives.shared(Matrix.of(q, 3, D), Matrix.of(p, 3, D), Matrix.of(n, 2, D)),
            a);
    double own =
        gradients(
            loss,
            QueryNegatives.own(Matrix.of(q, 3, D), Matrix.of(p, 3, D), Matrix.of(copies, 6, D)),
            b);
    assertEquals(shared, own);
    assertArrayEquals(a[0], b[0]);
    assertArrayEquals(a[1], b[1]);
    for (int k = 0; k < 2 * D; k++) {
      assertEquals(a[2][k], b[2][k] + b[2][2 * D + k] + b[2][4 * D + k], 1e-15);
    }
    QueryNegatives none =
        QueryNegatives.shared(
            Matrix.of(q, 3, D), Matrix.of(p, 3, D), Matrix.of(new double[0], 0, D));
    assertEquals(0, loss.value(none));
    assertThrows(
        LossException.class,
        () -> QueryNegatives.own(Matrix.of(q, 3, D), Matrix.of(p, 3, D), Matrix.of(n, 2, D)));
  }

  @Test
  void negativesOfTheLabelOfAQueryAreNoneOfIts() {
    double[] q = random(3 * D, 21);
    double[] p = random(3 * D, 22);
    double[] n = random(4 * D, 23);
    int[] labels = {7, 8, 9};
    int[] others = {9, 1, 8, 7};
    int[][] left = {{0, 1, 2}, {0, 1, 3}, {1, 2, 3}};
    double[] copies = new double[9 * D];
    for (int i = 0; i < 9; i++) {
      System.arraycopy(n, left[i / 3][i % 3] * D, copies, i * D, D);
    }
    for (PairSimilarity similarity : PairSimilarity.values()) {
      InfoNce loss = new InfoNce(0.3, similarity);
      double[][] a = new double[3][];
      double[][] b = new double[3][];
      DoubleMatrix all = Matrix.of(n, 4, D);
      QueryNegatives labelled =
          QueryNegatives.shared(Matrix.of(q, 3, D), Matrix.of(p, 3, D), all, labels, others);
      assertEquals(
          gradients(
              loss,
              QueryNegatives.own(Matrix.of(q, 3, D), Matrix.of(p, 3, D), Matrix.of(copies, 9, D)),
              b),
          gradients(loss, labelled, a),
          1e-15);
      assertArrayEquals(b[0], a[0], 1e-15);
      assertArrayEquals(b[1], a[1], 1e-15);
      double[] gathered = new double[4 * D];
      for (int i = 0; i < 9 * D; i++) {
        gathered[left[i / D / 3][i / D % 3] * D + i % D] += b[2][i];
      }
      assertArrayEquals(gathered, a[2], 1e-15);
    }
    // Who has no others is where it belongs.
    int[] same = {7, 7, 7, 7};
    QueryNegatives own =
        QueryNegatives.shared(
            Matrix.of(q, 3, D), Matrix.of(p, 3, D), Matrix.of(n, 4, D), new int[] {7, 7, 7}, same);
    double[][] zeros = new double[3][];
    assertEquals(0, gradients(new InfoNce(0.3, PairSimilarity.COSINE), own, zeros));
    assertArrayEquals(new double[3 * D], zeros[0]);
    assertArrayEquals(new double[4 * D], zeros[2]);
    LossException wrong =
        assertThrows(
            LossException.class,
            () ->
                QueryNegatives.shared(
                    Matrix.of(q, 3, D), Matrix.of(p, 3, D), Matrix.of(n, 4, D), labels, labels));
    assertEquals(
        "query negatives: negativeLabels must be one for each of the 4 rows, got 3",
        wrong.getMessage());
  }

  private static double gradients(InfoNce loss, QueryNegatives inputs, double[][] out) {
    DoubleMatrix[] g = new DoubleMatrix[3];
    for (int i = 0; i < 3; i++) {
      Matrix m = inputs.matrices().get(i);
      out[i] = new double[m.rows() * m.columns()];
      g[i] = Matrix.of(out[i], m.rows(), m.columns());
    }
    return loss.valueAndGradient(inputs, g[0], g[1], g[2]);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.1, 0.5})
  void decoupledIsWithoutThePositiveInTilesAsInDouble(double sigma) {
    int rows = 150;
    double[] x = random(rows * 8, 6);
    float[] y = new float[x.length];
    int[] labels = new int[rows];
    for (int i = 0; i < x.length; i++) {
      y[i] = (float) x[i];
      x[i] = y[i];
    }
    for (int i = 0; i < rows; i++) {
      labels[i] = i / 2;
    }
    DecoupledContrastive loss = new DecoupledContrastive(0.1).sigma(sigma);
    double[] wide = new double[x.length];
    float[] narrow = new float[x.length];
    double value =
        loss.valueAndGradient(
            LabelledEmbeddings.of(Matrix.of(x, rows, 8), labels), Matrix.of(wide, rows, 8));
    double tiles =
        loss.valueAndGradient(
            LabelledEmbeddings.of(Matrix.of(y, rows, 8), labels), Matrix.of(narrow, rows, 8));
    assertEquals(value, tiles, 1e-5 * Math.abs(value));
    double most = 0;
    for (double g : wide) {
      most = Math.max(most, Math.abs(g));
    }
    for (int i = 0; i < x.length; i++) {
      assertEquals(wide[i], narrow[i], 1e-5 * most);
    }
  }

  /** DCLW as its authors write it: for one view, then for the other. */
  @Test
  void weightedDecoupledIsThatOfThePaper() {
    int n = 6;
    double[] x = random(n * 4, 8);
    double[] y = random(n * 4, 9);
    for (double sigma : new double[] {0.05, 0.5, 2}) {
      double expected = (oneWay(x, y, n, 0.2, sigma) + oneWay(y, x, n, 0.2, sigma)) / 2;
      double value =
          new DecoupledContrastive(0.2)
              .sigma(sigma)
              .value(LabelledEmbeddings.views(Matrix.of(x, n, 4), Matrix.of(y, n, 4)));
      assertEquals(expected, value, 1e-13 * Math.abs(expected));
    }
  }

  private static double cosine(double[] x, int i, double[] y, int k) {
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (int j = 0; j < 4; j++) {
      xx += x[4 * i + j] * x[4 * i + j];
      yy += y[4 * k + j] * y[4 * k + j];
      xy += x[4 * i + j] * y[4 * k + j];
    }
    return xy / Math.sqrt(xx * yy);
  }

  private static double oneWay(double[] x, double[] y, int n, double temperature, double sigma) {
    double mean = 0;
    for (int i = 0; i < n; i++) {
      mean += Math.exp(cosine(x, i, y, i) / sigma) / n;
    }
    double sum = 0;
    for (int i = 0; i < n; i++) {
      double negatives = 0;
      for (int k = 0; k < n; k++) {
        if (k != i) {
          negatives += Math.exp(cosine(x, i, x, k) / temperature);
          negatives += Math.exp(cosine(x, i, y, k) / temperature);
        }
      }
      double c = cosine(x, i, y, i);
      double weight = 2 - Math.exp(c / sigma) / mean;
      sum += Math.log(negatives) - weight * c / temperature;
    }
    return sum / n;
  }

  @Test
  void sigmaIsForCosines() {
    assertThatThrownBy(() -> new DecoupledContrastive(0.1).sigma(0.001))
        .hasMessage("decoupled-contrastive: sigma must be 0, or finite and >= 0.01, got 0.001");
    assertThatThrownBy(() -> new DecoupledContrastive(0.1).sigma(0.5).distance(Distance.DOT))
        .hasMessage("decoupled-contrastive: distance must be COSINE beside a sigma, got DOT");
  }

  @Test
  void nPairRegulariserIsAQuarterOfTheSquaredNorms() {
    Matrix rows = Matrix.of(new double[] {1, 2, 3, 1, -1, 1, 2, 2}, 4, 2);
    LabelledEmbeddings inputs = LabelledEmbeddings.of(rows, 0, 0, 1, 1).reduction(Reduction.SUM);
    double plain = new NPair(Distance.DOT, Reducer.TERMS).value(inputs);
    double with = new NPair(Distance.DOT, Reducer.TERMS, 0.4).value(inputs);
    assertEquals(0.1 * (5 + 10 + 2 + 8), with - plain, 1e-14);
  }

  /** As if a batch had the listed triplets and no others. */
  @Test
  void boundariesOfListedTriplets() {
    double[] x = {0, 1, 1.5, 4, 2};
    int[] labels = {0, 0, 1, 1, 0};
    int[] a = {0, 0, 3, 1};
    int[] p = {1, 4, 2, 0};
    int[] n = {2, 2, 1, 3};
    double[] b = {1.5, 2};
    double margin = 0.25;
    double nu = 0.125;
    double sum = 0;
    double[] slopes = new double[2];
    for (int i = 0; i < 4; i++) {
      double boundary = b[labels[a[i]]];
      double near = Math.abs(x[a[i]] - x[p[i]]) - boundary + margin;
      double far = boundary - Math.abs(x[a[i]] - x[n[i]]) + margin;
      sum += Math.max(0, near) + Math.max(0, far) + nu * boundary;
      slopes[labels[a[i]]] += (near > 0 ? -1 : 0) + (far > 0 ? 1 : 0) + nu;
    }
    DoubleMatrix byBoundary = Matrix.of(new double[2], 2, 1);
    double value =
        new MarginLoss(margin, nu, Distance.EUCLIDEAN, Reducer.NON_ZERO)
            .valueAndGradient(
                BoundaryEmbeddings.of(
                        Matrix.of(x, 5, 1), Matrix.of(b, 2, 1), labels, IndexTriplets.of(a, p, n))
                    .reduction(Reduction.SUM),
                null,
                byBoundary);
    assertEquals(sum, value, 1e-14);
    assertArrayEquals(slopes, byBoundary.data(), 1e-14);
  }

  @Test
  void boundariesOfClassesAndOfAll() {
    Matrix rows = Matrix.of(0.0, 1.0, 1.5, 4.0);
    int[] labels = {0, 0, 1, 1};
    MarginLoss loss = new MarginLoss(0.25, 0, Distance.EUCLIDEAN, Reducer.NON_ZERO);
    DoubleMatrix byBoundary = Matrix.of(new double[1]);
    double value =
        loss.valueAndGradient(
            BoundaryEmbeddings.of(rows, Matrix.of(1.0), labels), null, byBoundary);
    // Positives: 0.25 for each of 0, 1 twice, 1.75 twice for 1.5 and 4; negatives within 1.25 are
    // those of 1 and 1.5, 0.75 too near, once for the one positive of each.
    assertEquals((4 * 0.25 + 4 * 1.75 + 2 * 0.75) / 10, value, 1e-15);
    assertEquals((-8.0 + 2) / 10, byBoundary.get(0, 0), 1e-15);
    DoubleMatrix byBoth = Matrix.of(new double[2]);
    double both =
        loss.valueAndGradient(
            BoundaryEmbeddings.of(rows, Matrix.of(1.0, 1.0), labels), null, byBoth);
    assertEquals(value, both);
    assertEquals((-4.0 + 1) / 10, byBoth.get(1, 0), 1e-15);
    assertThrows(
        LossException.class,
        () -> loss.value(BoundaryEmbeddings.of(rows, Matrix.of(1.0, 1.0), 0, 0, 2, 2)));
  }
}
