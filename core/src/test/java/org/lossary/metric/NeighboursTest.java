package org.lossary.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lossary.LossException;
import org.lossary.Matrix;

class NeighboursTest {

  private static double[] normal(int rows, int columns, double offset, double scale, long seed) {
    Random random = new Random(seed);
    double[] x = new double[rows * columns];
    for (int i = 0; i < x.length; i++) {
      x[i] = offset + scale * random.nextGaussian();
    }
    return x;
  }

  private static Matrix matrix(double[] x, int rows, int columns, boolean floats) {
    if (!floats) {
      return Matrix.of(x, rows, columns);
    }
    float[] y = new float[x.length];
    for (int i = 0; i < y.length; i++) {
      y[i] = (float) x[i];
    }
    return Matrix.of(y, rows, columns);
  }

  /** Every pair is measured and sorted: what the search must equal to the bit. */
  private static void requireSame(
      Matrix queries, Matrix references, boolean among, Distance distance, int k) {
    List<Neighbours> all =
        IntStream.of(1, 2, 5)
            .mapToObj(
                threads ->
                    among
                        ? Neighbours.among(queries, distance, k, threads)
                        : Neighbours.of(queries, references, distance, k, threads))
            .toList();
    double[][] z = rows(queries, distance);
    double[][] y = rows(references, distance);
    for (int q = 0; q < queries.rows(); q++) {
      int query = q;
      double[] far = new double[references.rows()];
      for (int r = 0; r < far.length; r++) {
        double d = distance.of(z[q], 0, y[r], 0, queries.columns());
        far[r] = Double.isNaN(d) ? distance.sign() * Double.POSITIVE_INFINITY : d + 0.0;
      }
      int[] expected =
          IntStream.range(0, far.length)
              .filter(r -> !among || r != query)
              .boxed()
              .sorted(Comparator.comparingDouble(r -> distance.sign() * far[r] + 0.0))
              .mapToInt(r -> r)
              .limit(k)
              .toArray();
      for (Neighbours found : all) {
        assertEquals(expected.length, found.count());
        for (int i = 0; i < expected.length; i++) {
          if (expected[i] != found.row(q, i) || far[expected[i]] != found.distance(q, i)) {
            fail(distance + " query " + q + " rank " + i + " is " + found.row(q, i));
          }
        }
      }
    }
  }

  private static double[][] rows(Matrix m, Distance distance) {
    return IntStream.range(0, m.rows()).mapToObj(i -> row(m, i, distance)).toArray(double[][]::new);
  }

  private static double[] row(Matrix m, int i, Distance distance) {
    double[] z = new double[m.columns()];
    for (int j = 0; j < z.length; j++) {
      z[j] = m.get(i, j);
    }
    distance.normalize(z, 0, z.length);
    return z;
  }

  static Stream<Distance> distances() {
    return Stream.concat(
        Distance.constants().stream(), Stream.of(Distance.lp(3), Distance.normalizedLp(1.5)));
  }

  @ParameterizedTest
  @MethodSource("distances")
  void equalsMeasuringEveryPair(Distance distance) {
    for (boolean floats : new boolean[] {false, true}) {
      double[] q = normal(70, 19, 0.5, 1, 1);
      double[] r = normal(301, 19, 0.5, 1, 2);
      Matrix queries = matrix(q, 70, 19, floats);
      Matrix references = matrix(r, 301, 19, floats);
      requireSame(queries, references, false, distance, 1);
      requireSame(queries, references, false, distance, 7);
      requireSame(queries, references, false, distance, 1000);
      requireSame(references, references, true, distance, 5);
    }
  }

  @ParameterizedTest
  @MethodSource("distances")
  void findsTiesZerosAndCopiesInTheOrderOfTheirNumbers(Distance distance) {
    double[] x = new double[200 * 3];
    Random random = new Random(3);
    for (int i = 0; i < x.length; i++) {
      x[i] = random.nextInt(3) - 1;
    }
    Matrix rows = Matrix.of(x, 200, 3);
    requireSame(rows, rows, true, distance, 12);
    requireSame(rows, rows, false, distance, 12);
  }

  @ParameterizedTest
  @MethodSource("distances")
  void keepsAllDigitsBesideOffsetsAndExtremes(Distance distance) {
    requireSame(
        Matrix.of(normal(40, 8, 1e6, 1e-3, 4), 40, 8),
        Matrix.of(normal(300, 8, 1e6, 1e-3, 5), 300, 8),
        false,
        distance,
        9);
    for (double size : new double[] {1e-200, 1e-150, 1e-30, 1e30, 1e150, 1e200}) {
      requireSame(
          Matrix.of(normal(20, 5, 0, size, 6), 20, 5),
          Matrix.of(normal(150, 5, 0, size, 7), 150, 5),
          false,
          distance,
          4);
    }
    double[] mixed = normal(300, 6, 0, 1, 8);
    for (int i = 0; i < mixed.length; i++) {
      mixed[i] *= Math.pow(10, 12 * ((i / 6) % 5) - 24);
    }
    Matrix rows = Matrix.of(mixed, 300, 6);
    requireSame(rows, rows, true, distance, 6);
  }

  @Test
  void differencesBelowTheDigitsOfFloatsCount() {
    double[] x = new double[400];
    for (int i = 0; i < 400; i++) {
      x[i] = 1 + 1e-12 * ((i * 37) % 400);
    }
    Matrix rows = Matrix.of(x);
    requireSame(rows, rows, true, Distance.EUCLIDEAN, 3);
    requireSame(rows, rows, false, Distance.DOT, 3);
  }

  @Test
  void saysWhatIsWrong() {
    Matrix rows = Matrix.of(new double[] {1, 2, 3, 4}, 2, 2);
    assertTrue(
        assertThrows(LossException.class, () -> Neighbours.of(rows, rows, Distance.EUCLIDEAN, 0))
            .toString()
            .contains("k must be >= 1"));
    assertThrows(
        LossException.class, () -> Neighbours.of(rows, Matrix.of(1.0, 2.0), Distance.EUCLIDEAN, 1));
    Matrix bad = Matrix.of(new double[] {1, Double.NaN}, 1, 2);
    assertThrows(LossException.class, () -> Neighbours.of(rows, bad, Distance.EUCLIDEAN, 1));
    assertThrows(LossException.class, () -> Neighbours.of(bad, rows, Distance.SNR, 1));
    Neighbours one = Neighbours.among(Matrix.of(1.0), Distance.EUCLIDEAN, 3);
    assertEquals(0, one.count());
    assertEquals(
        0,
        Neighbours.of(
                Matrix.of(new double[0]), rows.rows() == 2 ? Matrix.of(1.0) : rows, Distance.DOT, 3)
            .queries());
  }
}
