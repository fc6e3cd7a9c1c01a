package org.lossary.metric;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lossary.LossException;
import org.lossary.Matrix;

class PrincipalComponentsTest {
  private static Matrix small(double scale, double offset) {
    double[] x = new double[36];
    for (int i = 0; i < 12; i++) {
      for (int j = 0; j < 3; j++) {
        x[3 * i + j] = (7 * i * i + 3 * i * j + 5 * j + i * j * j % 4) % 11 + 0.013 * i * (j + 1);
      }
    }
    System.arraycopy(x, 6, x, 21, 3);
    for (int e = 0; e < 36; e++) {
      x[e] = (x[e] + 0.001 * (e / 3)) * scale + offset;
    }
    return Matrix.of(x, 12, 3);
  }

  @Test
  void axesAndSharesAreThoseOfScikitLearn() {
    // PCA(3) of scikit-learn 1.2.1, with the greatest part of each axis made positive.
    double[] shares = {0.72166099, 0.1971885, 0.0811505};
    double[][] axes = {
      {-0.6076994235827081, 0.6683510496113138, -0.4289618690055094},
      {0.40913564157075866, 0.7264196504307134, 0.552197897736494},
      {0.6806683754764342, 0.16006675467308967, -0.7148910383231118}
    };
    double[] first = {7.1594016359715145, 3.5086617147969426, 1.8436727776280077};
    for (double scale : new double[] {1, 0x1p-600, 0x1p600}) {
      PrincipalComponents found = PrincipalComponents.of(small(scale, 3 * scale), 3);
      assertArrayEquals(shares, found.shares(), 5e-9);
      assertEquals(1, found.explained(), 1e-12);
      for (int c = 0; c < 3; c++) {
        double[] axis = axisOf(axes, c);
        for (int k = 0; k < 3; k++) {
          assertEquals(axis[k], found.axes().get(c, k), 1e-12);
        }
        assertEquals(first[c], Math.abs(found.coordinates().get(0, c) / scale), 1e-12);
      }
    }
  }

  /** A row of what scikit-learn calls components, upright. */
  private static double[] axisOf(double[][] columns, int c) {
    double[] axis = new double[3];
    int greatest = 0;
    for (int k = 0; k < 3; k++) {
      axis[k] = columns[k][c];
      greatest = Math.abs(axis[k]) > Math.abs(axis[greatest]) ? k : greatest;
    }
    double sign = Math.signum(axis[greatest]);
    for (int k = 0; k < 3; k++) {
      axis[k] *= sign;
    }
    return axis;
  }

  @Test
  void findsAxesAmongManyColumns() {
    // Variances 9, 4 and 1 along three directions of 200, noise of 0.01 in all.
    Random random = new Random(2);
    int n = 200;
    double[] x = new double[500 * n];
    for (int i = 0; i < 500; i++) {
      double[] along = {
        3 * random.nextGaussian(), 2 * random.nextGaussian(), random.nextGaussian()
      };
      for (int k = 0; k < n; k++) {
        x[i * n + k] = 100 + 0.1 * random.nextGaussian() + along[k % 3] / Math.sqrt(n / 3.0);
      }
    }
    PrincipalComponents found = PrincipalComponents.of(Matrix.of(x, 500, n), 3);
    for (int c = 0; c < 3; c++) {
      double held = 0;
      for (int k = c; k < n; k += 3) {
        held += found.axes().get(c, k) * found.axes().get(c, k);
      }
      assertTrue(held > 0.97);
      for (int d = 0; d <= c; d++) {
        double product = 0;
        for (int k = 0; k < n; k++) {
          product += found.axes().get(c, k) * found.axes().get(d, k);
        }
        assertEquals(c == d ? 1 : 0, product, 1e-12);
      }
    }
    double[] shares = found.shares();
    assertTrue(shares[0] > shares[1] && shares[1] > shares[2]);
    assertEquals(14.0 / 16, found.explained(), 0.02);
  }

  @Test
  void rowsWithoutVariance() {
    PrincipalComponents same =
        PrincipalComponents.of(Matrix.of(new double[] {1, 2, 1, 2, 1, 2}, 3, 2), 2);
    assertArrayEquals(new double[6], same.coordinates().data());
    assertArrayEquals(new double[2], same.shares());
    PrincipalComponents line =
        PrincipalComponents.of(Matrix.of(new double[] {1, 1, 2, 2, 4, 4}, 3, 2), 2);
    assertEquals(1, line.shares()[0], 1e-15);
    assertEquals(0, line.coordinates().get(0, 1), 1e-14);
    PrincipalComponents one = PrincipalComponents.of(Matrix.of(5.0), 1);
    assertEquals(0, one.coordinates().get(0, 0));
  }

  @Test
  void badInputIsNamed() {
    Matrix rows = small(1, 0);
    refuses("principal-components: count must be within [1, 3], got 4", rows, 4);
    refuses("principal-components: count must be within [1, 3], got 0", rows, 0);
    Matrix none = Matrix.of(new double[0], 0, 3);
    refuses("principal-components: rows must be 1 or more, got 0", none, 1);
    rows.set(2, 0, Double.NEGATIVE_INFINITY);
    refuses("principal-components: row 2, column 0 must be finite, got -Infinity", rows, 1);
    Matrix huge = Matrix.of(1.7e308, -1.7e308, -1.7e308, -1.7e308);
    refuses(
        "principal-components: rows must be within 1.7e308 of their mean, got Infinity", huge, 1);
  }

  private static void refuses(String says, Matrix rows, int count) {
    assertEquals(
        says,
        assertThrows(LossException.class, () -> PrincipalComponents.of(rows, count)).getMessage());
  }
}
