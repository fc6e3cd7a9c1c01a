package org.lossary.internal.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.function.ToDoubleBiFunction;
import org.junit.jupiter.api.Test;

/** The row primitives give the same bits on lanes and in plain loops, for every length. */
class PrimitiveParityTest {
  private static final int[] LENGTHS = {0, 1, 2, 3, 7, 8, 9, 10, 15, 16, 17, 31, 32, 33, 100, 1000};
  private static final Primitives SCALAR = new ScalarPrimitives();

  private static void doubles(ToDoubleBiFunction<Primitives, double[][]> function) {
    SplittableRandom random = new SplittableRandom(3);
    for (int n : LENGTHS) {
      double[][] a = {random.doubles(n + 5, -30, 3).toArray(), new double[n + 5]};
      double[][] b = {a[0].clone(), a[1].clone()};
      double expected = function.applyAsDouble(SCALAR, a);
      assertThat(function.applyAsDouble(Provider.PRIMITIVES, b)).as("n=%d", n).isEqualTo(expected);
      assertThat(b).as("n=%d", n).isDeepEqualTo(a);
    }
  }

  private static void floats(ToDoubleBiFunction<Primitives, float[][]> function) {
    SplittableRandom random = new SplittableRandom(4);
    for (int n : LENGTHS) {
      float[][] a = {new float[n + 5], new float[n + 5]};
      for (int i = 0; i < a[0].length; i++) {
        a[0][i] = (float) random.nextDouble(-30, 3);
      }
      float[][] b = {a[0].clone(), a[1].clone()};
      double expected = function.applyAsDouble(SCALAR, a);
      assertThat(function.applyAsDouble(Provider.PRIMITIVES, b)).as("n=%d", n).isEqualTo(expected);
      assertThat(b).as("n=%d", n).isDeepEqualTo(a);
    }
  }

  @Test
  void sumAndMaximum() {
    floats((p, a) -> p.sum(a[0], 3, a[0].length - 5));
    doubles((p, a) -> p.sum(a[0], 3, a[0].length - 5));
    floats((p, a) -> p.max(a[0], 3, a[0].length - 5));
    doubles((p, a) -> p.max(a[0], 3, a[0].length - 5));
  }

  @Test
  void exponentials() {
    floats((p, a) -> p.exp(a[0], 2, a[0].length - 5, 2.5, 0.7, a[1], 1));
    doubles((p, a) -> p.exp(a[0], 2, a[0].length - 5, 2.5, 0.7, a[1], 1));
  }

  @Test
  void exponentialsInPlaceAreThoseOfShiftedScores() {
    floats(
        (p, a) -> {
          int n = a[0].length - 5;
          p.exp(a[0], 2, n, 2.5, 0.7, a[1], 1);
          float[] expected = a[1].clone();
          p.minus(a[0], 2, n, 2.5, a[1], 1);
          p.exp(a[1], 1, n, 0.7);
          assertThat(a[1]).isEqualTo(expected);
          return n;
        });
    doubles(
        (p, a) -> {
          int n = a[0].length - 5;
          p.exp(a[0], 2, n, 2.5, 0.7, a[1], 1);
          double[] expected = a[1].clone();
          p.minus(a[0], 2, n, 2.5, a[1], 1);
          p.exp(a[1], 1, n, 0.7);
          assertThat(a[1]).isEqualTo(expected);
          return n;
        });
  }

  @Test
  void productsAndSums() {
    floats(
        (p, a) -> {
          int n = a[0].length - 5;
          p.times(a[0], 2, n, 0.3, a[1], 1);
          p.axpy(0.7, a[0], 1, a[1], 4, n);
          p.scale(a[1], 2, n, 1.7);
          return p.dot(a[0], 0, a[1], 3, n);
        });
    doubles(
        (p, a) -> {
          int n = a[0].length - 5;
          p.times(a[0], 2, n, 0.3, a[1], 1);
          p.axpy(0.7, a[0], 1, a[1], 4, n);
          p.scale(a[1], 2, n, 1.7);
          return p.dot(a[0], 0, a[1], 3, n);
        });
  }
}
