package org.lossary.metric;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lossary.DoubleMatrix;
import org.lossary.LossException;
import org.lossary.Matrix;

class UmapTest {
  /** Edges of {@link #small} by fuzzy_simplicial_set of umap-learn 0.5.3, 5 neighbours. */
  private static final double[][] EDGES = {
    {0, 2, 0.44009}, {0, 4, 0.44176}, {0, 7, 0.44009}, {0, 11, 1}, {1, 3, 0.84194},
    {1, 4, 0.08187}, {1, 6, 0.41773}, {1, 8, 1}, {1, 9, 0.53885}, {1, 10, 0.20369},
    {2, 4, 0.66086}, {2, 5, 1}, {2, 7, 1}, {2, 9, 1}, {2, 11, 0.44653},
    {3, 5, 0.03245}, {3, 6, 1}, {3, 8, 0.82898}, {3, 9, 0.14546}, {3, 10, 0.57449},
    {4, 7, 0.66086}, {4, 9, 1}, {4, 11, 0.42885}, {5, 7, 1}, {5, 9, 0.28948},
    {6, 8, 0.94653}, {6, 10, 1}, {7, 9, 1}, {7, 11, 0.44653}, {8, 10, 0.68492}
  };

  /** Least distance, a and b by scipy 1.10's least_squares, with tolerances of 1e-15. */
  private static final double[][] CURVES = {
    {0, 1.932809088, 0.790494661},
    {0.001, 1.929074066, 0.791504232},
    {0.1, 1.576943613, 0.895060719},
    {0.25, 1.121436443, 1.057499559},
    {0.5, 0.583029805, 1.334167384},
    {0.8, 0.232061628, 1.681235305},
    {1, 0.114975991, 1.929235333}
  };

  /** Twelve rows, of which two are equal. */
  private static Matrix small() {
    double[] x = new double[36];
    for (int i = 0; i < 12; i++) {
      for (int j = 0; j < 3; j++) {
        x[3 * i + j] = (7 * i * i + 3 * i * j + 5 * j + i * j * j % 4) % 11 + 0.013 * i * (j + 1);
      }
    }
    System.arraycopy(x, 6, x, 21, 3);
    return Matrix.of(x, 12, 3);
  }

  /** Normal rows around corners far from each other, taking turns. */
  private static DoubleMatrix groups(int rows, int groups, int columns) {
    Random random = new Random(3);
    double[] x = new double[rows * columns];
    for (int i = 0; i < x.length; i++) {
      x[i] = random.nextGaussian() + (i % columns == i / columns % groups ? 12 : 0);
    }
    return Matrix.of(x, rows, columns);
  }

  private static double[] bits(Umap umap, Matrix rows) {
    return umap.picture(rows).data();
  }

  private static void allFinite(double[] points) {
    assertTrue(Arrays.stream(points).allMatch(Double::isFinite));
  }

  @Test
  void edgesAreThoseOfThePythonPackage() {
    FuzzyGraph graph = FuzzyGraph.of(Neighbours.among(small(), Distance.EUCLIDEAN, 4), 2);
    assertEquals(2 * EDGES.length, graph.other.length);
    double[][] weights = new double[12][12];
    for (int i = 0; i < 12; i++) {
      for (int e = graph.start[i]; e < graph.start[i + 1]; e++) {
        weights[i][graph.other[e]] = graph.weight[e];
        assertTrue(e == graph.start[i] || graph.other[e] > graph.other[e - 1]);
      }
    }
    for (double[] edge : EDGES) {
      assertEquals(edge[2], weights[(int) edge[0]][(int) edge[1]], 3e-5);
      assertEquals(weights[(int) edge[0]][(int) edge[1]], weights[(int) edge[1]][(int) edge[0]]);
    }
  }

  @Test
  void curvesAreTheClosest() {
    for (double[] curve : CURVES) {
      UmapCurve found = UmapCurve.of(curve[0]);
      assertEquals(curve[1], found.a(), 3e-9);
      assertEquals(curve[2], found.b(), 3e-9);
    }
  }

  @Test
  void groupsStayTogetherAndApart() {
    DoubleMatrix rows = groups(300, 6, 10);
    for (Distance distance : new Distance[] {Distance.EUCLIDEAN, Distance.COSINE_DISTANCE}) {
      DoubleMatrix picture = Umap.defaults().distance(distance).picture(rows);
      Neighbours nearest = Neighbours.among(picture, Distance.EUCLIDEAN, 15);
      for (int i = 0; i < 300; i++) {
        for (int j = 0; j < 15; j++) {
          assertEquals(i % 6, nearest.row(i, j) % 6);
        }
      }
      KMeans found = KMeans.of(picture, 6, 1, 50);
      int[] groups = new int[300];
      Arrays.setAll(groups, i -> i % 6);
      assertEquals(1, ClusterAgreement.of(groups, found.clusters()).ami());
    }
  }

  @Test
  void rollsOutWhatPrincipalComponentsLayOverEachOther() {
    // Coils of a sheet, wide: the two axes of most variance show it from the side or the front.
    Random random = new Random(1);
    double[] x = new double[900];
    for (int i = 0; i < 300; i++) {
      double turn = 4.7 + 9.4 * random.nextDouble();
      x[3 * i] = turn * Math.cos(turn);
      x[3 * i + 1] = turn * Math.sin(turn);
      x[3 * i + 2] = 40 * random.nextDouble();
    }
    Matrix rows = Matrix.of(x, 300, 3);
    Matrix picture = Umap.defaults().neighbours(10).picture(rows);
    Matrix plane = PrincipalComponents.of(rows, 2).coordinates();
    double umap = Trustworthiness.of(rows, picture, Distance.EUCLIDEAN, 10);
    double components = Trustworthiness.of(rows, plane, Distance.EUCLIDEAN, 10);
    assertTrue(umap > 0.98 && umap > components, () -> umap + ", by components " + components);
  }

  @Test
  void theSameBitsForAnyThreadsAndOthersForAnotherSeed() {
    Umap umap = Umap.defaults().epochs(60);
    for (boolean floats : new boolean[] {false, true}) {
      DoubleMatrix doubles = groups(700, 5, 40);
      float[] narrow = new float[doubles.data().length];
      for (int i = 0; i < narrow.length; i++) {
        narrow[i] = (float) doubles.data()[i];
      }
      Matrix rows = floats ? Matrix.of(narrow, 700, 40) : doubles;
      double[] one = bits(umap.threads(1), rows);
      for (int threads : new int[] {0, 2, 5}) {
        assertArrayEquals(one, bits(umap.threads(threads), rows));
      }
      assertFalse(Arrays.equals(one, bits(umap.seed(2), rows)));
      assertFalse(Arrays.equals(one, bits(umap.minDist(0.5), rows)));
      assertFalse(Arrays.equals(one, bits(umap.neighbours(5), rows)));
    }
  }

  @Test
  void theSameBitsOnEveryMachine() {
    // By Temurin 25 with and without vector registers, and by OpenJDK 17, compiled and interpreted.
    assertEquals(-594139362, Arrays.hashCode(bits(Umap.defaults().neighbours(5), small())));
  }

  @Test
  void leastDistancesSpreadPoints() {
    DoubleMatrix rows = groups(200, 2, 8);
    double before = 0;
    for (double minDist : new double[] {0, 0.3, 0.9}) {
      DoubleMatrix picture = Umap.defaults().minDist(minDist).picture(rows);
      Neighbours nearest = Neighbours.among(picture, Distance.EUCLIDEAN, 1);
      double mean = 0;
      for (int i = 0; i < 200; i++) {
        mean += nearest.distance(i, 0) / 200;
      }
      assertTrue(mean > before * 1.3);
      before = mean;
    }
  }

  @Test
  void sizesAndOffsetsOfRowsDoNotMatter() {
    DoubleMatrix rows = groups(120, 3, 6);
    for (double scale : new double[] {0x1p-400, 0x1p-30, 0x1p400}) {
      double[] scaled = Arrays.stream(rows.data()).map(x -> x * scale).toArray();
      DoubleMatrix picture = Umap.defaults().picture(Matrix.of(scaled, 120, 6));
      Neighbours nearest = Neighbours.among(picture, Distance.EUCLIDEAN, 10);
      for (int i = 0; i < 120; i++) {
        assertEquals(i % 3, nearest.row(i, 9) % 3);
      }
    }
  }

  @Test
  void equalRowsZeroRowsAndFewRows() {
    Umap pair = Umap.defaults().neighbours(2);
    allFinite(bits(pair, Matrix.of(new double[] {1, 2, 3, 4}, 2, 2)));
    allFinite(bits(pair, Matrix.of(new double[] {1, 2, 1, 2}, 2, 2)));
    allFinite(bits(pair, Matrix.of(1.0, 2.0, 2.0, 7.0)));
    allFinite(bits(Umap.defaults(), Matrix.of(new double[200], 50, 4)));
    allFinite(
        bits(Umap.defaults().distance(Distance.COSINE_DISTANCE), Matrix.of(new float[200], 50, 4)));
    // Thirty times the same row among others: together, apart from the rest.
    DoubleMatrix rows = groups(120, 2, 6);
    for (int i = 0; i < 30; i++) {
      for (int j = 0; j < 6; j++) {
        rows.set(i, j, -40);
      }
    }
    DoubleMatrix picture = Umap.defaults().picture(rows);
    allFinite(picture.data());
    Neighbours nearest = Neighbours.among(picture, Distance.EUCLIDEAN, 20);
    for (int i = 0; i < 120; i++) {
      assertEquals(i < 30, nearest.row(i, 0) < 30);
    }
  }

  @Test
  void epochsAreToldOfAndMayEndIt() {
    DoubleMatrix rows = groups(60, 2, 4);
    int[] last = new int[1];
    Umap umap = Umap.defaults();
    umap.epochs(7)
        .picture(
            rows,
            e -> {
              assertEquals(last[0] + 1, e);
              last[0] = e;
              return true;
            });
    assertEquals(7, last[0]);
    umap.picture(
        rows,
        e -> {
          last[0] = e;
          return e < 3;
        });
    assertEquals(3, last[0]);
    assertEquals(500, umap.epochsOf(10_000));
    assertEquals(200, umap.epochsOf(10_001));
  }

  @Test
  void badInputIsNamed() {
    Umap umap = Umap.defaults();
    DoubleMatrix rows = groups(20, 2, 4);
    refuses("umap: neighbours must be >= 2, got 1", () -> umap.neighbours(1));
    refuses("umap: minDist must be within [0.0, 1.0], got NaN", () -> umap.minDist(Double.NaN));
    refuses("umap: minDist must be within [0.0, 1.0], got 1.5", () -> umap.minDist(1.5));
    refuses("umap: epochs must be >= 0, got -1", () -> umap.epochs(-1));
    refuses("umap: threads must be >= 0, got -2", () -> umap.threads(-2));
    refuses(
        "umap: distance must be a distance, such as COSINE_DISTANCE, not a similarity, got DOT",
        () -> umap.distance(Distance.DOT));
    refuses(
        "umap: neighbours must be within [2, 20] for 20 rows, got 21",
        () -> umap.neighbours(21).picture(rows));
    refuses(
        "umap: neighbours must be within [2, 0] for 0 rows, got 15",
        () -> umap.picture(Matrix.of(new double[0], 0, 3)));
    rows.set(3, 1, Double.NaN);
    refuses("umap: row 3, column 1 must be finite, got NaN", () -> umap.picture(rows));
    double[] far = new double[20];
    far[4] = 1e200;
    refuses(
        "umap: distance of rows 0 and 4 must be finite, got Infinity",
        () -> umap.distance(Distance.SQUARED_EUCLIDEAN).neighbours(20).picture(Matrix.of(far)));
  }

  private static void refuses(String says, Runnable call) {
    assertEquals(says, assertThrows(LossException.class, call::run).getMessage());
  }
}
