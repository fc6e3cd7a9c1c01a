package org.lossary.internal.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToDoubleBiFunction;
import org.junit.jupiter.api.Test;

/** The row primitives give the same bits on lanes and in plain loops, for every length. */
class PrimitiveParityTest {
  private static final int[] LENGTHS = {
    0, 1, 2, 3, 7, 8, 9, 10, 15, 16, 17, 31, 32, 33, 100, 127, 128, 129, 255, 256, 257, 1000, 3001
  };
  private static final Primitives SCALAR = new ScalarPrimitives();

  private static void doubles(ToDoubleBiFunction<Primitives, double[][]> function) {
    SplittableRandom random = new SplittableRandom(3);
    for (int n : LENGTHS) {
      double[][] a = {random.doubles(n + 5, -30, 3).toArray(), new double[n + 5], new double[0]};
      double[][] b = {a[0].clone(), a[1].clone(), a[2].clone()};
      double expected = function.applyAsDouble(SCALAR, a);
      assertThat(function.applyAsDouble(Provider.PRIMITIVES, b)).as("n=%d", n).isEqualTo(expected);
      assertThat(b).as("n=%d", n).isDeepEqualTo(a);
    }
  }

  private static void floats(ToDoubleBiFunction<Primitives, float[][]> function) {
    SplittableRandom random = new SplittableRandom(4);
    for (int n : LENGTHS) {
      float[][] a = {new float[n + 5], new float[n + 5], new float[n + 5 + Primitives.EXTRA]};
      for (int i = 0; i < a[0].length; i++) {
        a[0][i] = (float) random.nextDouble(-30, 3);
      }
      float[][] b = {a[0].clone(), a[1].clone(), a[2].clone()};
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
  void negativeZerosAddUpToAPositiveOne() {
    for (int n : LENGTHS) {
      double[] a = new double[n];
      float[] b = new float[n];
      Arrays.fill(a, -0.0);
      Arrays.fill(b, -0.0f);
      for (Primitives p : new Primitives[] {SCALAR, Provider.PRIMITIVES}) {
        assertThat(1 / p.sum(a, 0, n)).as("n=%d", n).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(1 / p.sum(b, 0, n)).as("n=%d", n).isEqualTo(Double.POSITIVE_INFINITY);
      }
    }
  }

  @Test
  void greatestBesideNotANumber() {
    for (int n : LENGTHS) {
      for (int i = 0; i < Math.min(n, 40); i++) {
        double[] a = new double[n];
        float[] b = new float[n];
        Arrays.fill(a, -2);
        Arrays.fill(b, -2);
        a[i] = Double.NaN;
        b[i] = Float.NaN;
        assertThat(Provider.PRIMITIVES.max(a, 0, n))
            .as("n=%d", n)
            .isEqualTo(Double.valueOf(SCALAR.max(a, 0, n)));
        assertThat(Provider.PRIMITIVES.max(b, 0, n))
            .as("n=%d", n)
            .isEqualTo(Double.valueOf(SCALAR.max(b, 0, n)));
      }
    }
  }

  @Test
  void shiftsAndProductsInPlace() {
    floats(
        (p, a) -> {
          int n = a[0].length - 5;
          p.minus(a[0], 2, n, 0.7, a[0], 2);
          p.times(a[0], 2, n, 0.3, a[0], 2);
          p.minus(a[0], 2, n, 0.7, a[1], 1);
          return n;
        });
    doubles(
        (p, a) -> {
          int n = a[0].length - 5;
          p.minus(a[0], 2, n, 0.7, a[0], 2);
          p.times(a[0], 2, n, 0.3, a[0], 2);
          p.minus(a[0], 2, n, 0.7, a[1], 1);
          return n;
        });
  }

  @Test
  void exponentials() {
    floats((p, a) -> p.exp(a[0], 2, a[0].length - 5, 2.5, 0.7, a[1], 1, a[2]));
    doubles((p, a) -> p.exp(a[0], 2, a[0].length - 5, 2.5, 0.7, a[1], 1, a[2]));
  }

  @Test
  void exponentialsWithoutFactor() {
    floats((p, a) -> p.exp(a[0], 2, a[0].length - 5, 2.5, 1, a[1], 1, a[2]));
    doubles((p, a) -> p.exp(a[0], 2, a[0].length - 5, 2.5, 1, a[1], 1, a[2]));
  }

  @Test
  void theSumOfExponentialsIsTheTotalOfWhatIsWritten() {
    floats(
        (p, a) -> {
          int n = a[0].length - 5;
          double sum = p.exp(a[0], 2, n, 2.5, 0.7, a[1], 1, a[2]);
          assertThat(p.total(a[1], 1, n, a[2])).isEqualTo(sum);
          return sum;
        });
  }

  @Test
  void totalsInFloatsAreWithinFourRoundingsOfTheSum() {
    SplittableRandom random = new SplittableRandom(5);
    for (int n : LENGTHS) {
      float[] a = new float[n];
      for (int i = 0; i < n; i++) {
        a[i] = (float) Math.exp(random.nextDouble(-20, 0));
      }
      double sum = SCALAR.sum(a, 0, n);
      double total = Provider.PRIMITIVES.total(a, 0, n, new float[n + Primitives.EXTRA]);
      assertThat(Math.abs(total - sum)).as("n=%d", n).isLessThanOrEqualTo(4 * 0x1p-24 * sum);
    }
  }

  @Test
  void notANumberAndInfinityReachTheTotal() {
    for (int n : new int[] {5, 128, 300}) {
      float[] a = new float[n];
      float[] work = new float[n + Primitives.EXTRA];
      for (int i = 0; i < n; i++) {
        a[i] = Float.NaN;
        assertThat(Provider.PRIMITIVES.total(a, 0, n, work)).isNaN();
        a[i] = Float.intBitsToFloat(0xffc00001);
        assertThat(Provider.PRIMITIVES.total(a, 0, n, work)).isNaN();
        a[i] = Float.POSITIVE_INFINITY;
        assertThat(Provider.PRIMITIVES.total(a, 0, n, work)).isEqualTo(Double.POSITIVE_INFINITY);
        a[i] = 0;
      }
    }
  }

  @Test
  void greatestOfScoresOfEverySize() {
    float[] special = {
      -0.0f,
      0.0f,
      Float.MIN_VALUE,
      -Float.MIN_VALUE,
      Float.MAX_VALUE,
      -Float.MAX_VALUE,
      1,
      -1,
      Float.NEGATIVE_INFINITY,
      Float.POSITIVE_INFINITY
    };
    SplittableRandom random = new SplittableRandom(6);
    for (int n : LENGTHS) {
      for (int kinds = 1; kinds <= special.length; kinds++) {
        float[] a = new float[n];
        double[] wide = new double[n];
        double greatest = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < n; i++) {
          a[i] = special[random.nextInt(kinds)];
          wide[i] = a[i];
          greatest = Math.max(greatest, a[i]);
        }
        assertThat(Provider.PRIMITIVES.max(a, 0, n)).isEqualTo(SCALAR.max(a, 0, n));
        assertThat(Provider.PRIMITIVES.max(wide, 0, n)).isEqualTo(SCALAR.max(wide, 0, n));
        assertThat(SCALAR.max(a, 0, n) == greatest).as("n=%d, %d kinds", n, kinds).isTrue();
        assertThat(SCALAR.max(wide, 0, n) == greatest).as("n=%d, %d kinds", n, kinds).isTrue();
      }
    }
  }

  @Test
  void exponentialsInPlaceAreThoseOfShiftedScores() {
    floats(
        (p, a) -> {
          int n = a[0].length - 5;
          p.exp(a[0], 2, n, 2.5, 0.7, a[1], 1, a[2]);
          float[] expected = a[1].clone();
          p.minus(a[0], 2, n, 2.5, a[1], 1);
          p.exp(a[1], 1, n, 0, 0.7f, a[1], 1);
          assertThat(a[1]).isEqualTo(expected);
          return n;
        });
    doubles(
        (p, a) -> {
          int n = a[0].length - 5;
          p.exp(a[0], 2, n, 2.5, 0.7, a[1], 1, a[2]);
          double[] expected = a[1].clone();
          p.minus(a[0], 2, n, 2.5, a[1], 1);
          p.exp(a[1], 1, n, 0, 0.7, a[1], 1);
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
