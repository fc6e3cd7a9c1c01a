package org.lossary.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lossary.LossException;
import org.lossary.Matrix;

class TrustworthinessTest {
  @Test
  void isThatOfScikitLearn() {
    double[] x = new double[36];
    double[] y = new double[24];
    for (int i = 0; i < 12; i++) {
      for (int j = 0; j < 3; j++) {
        x[3 * i + j] = (7 * i * i + 3 * i * j + 5 * j + i * j * j % 4) % 11 + 0.013 * i * (j + 1);
      }
      for (int j = 0; j < 2; j++) {
        y[2 * i + j] = (5 * i * i + 2 * i + 3 * j * i + j) % 13 + 0.1 * i;
      }
    }
    System.arraycopy(x, 6, x, 21, 3);
    for (int e = 0; e < 36; e++) {
      x[e] += 0.001 * (e / 3);
    }
    Matrix rows = Matrix.of(x, 12, 3);
    Matrix picture = Matrix.of(y, 12, 2);
    // sklearn.manifold.trustworthiness of scikit-learn 1.2.1
    int[] k = {1, 2, 3, 5};
    double[] expected = {0.425, 0.4852941176470589, 0.4722222222222222, 0.55};
    for (int i = 0; i < k.length; i++) {
      assertEquals(expected[i], Trustworthiness.of(rows, picture, Distance.EUCLIDEAN, k[i]), 1e-14);
    }
  }

  @Test
  void isOneForTheRowsThemselvesAndAHalfForChance() {
    Random random = new Random(1);
    Matrix rows = Matrix.of(random.doubles(1200).toArray(), 600, 2);
    Matrix other = Matrix.of(random.doubles(1200).toArray(), 600, 2);
    assertEquals(1, Trustworthiness.of(rows, rows, Distance.EUCLIDEAN, 12));
    double chance = Trustworthiness.of(rows, other, Distance.EUCLIDEAN, 12, 1);
    assertEquals(0.5, chance, 0.02);
    assertEquals(chance, Trustworthiness.of(rows, other, Distance.EUCLIDEAN, 12, 3));
    assertTrue(Trustworthiness.of(rows, rows, Distance.COSINE, 12) < 0.95);
  }

  @Test
  void badInputIsNamed() {
    Matrix rows = Matrix.of(1.0, 2.0, 4.0, 8.0);
    refuses("trustworthiness: k must be >= 1, got 0", rows, rows, 0);
    refuses("trustworthiness: k must be below half of 4 rows, got 2", rows, rows, 2);
    refuses("trustworthiness: picture must have 4 rows, got 1", rows, Matrix.of(1.0), 1);
  }

  private static void refuses(String says, Matrix rows, Matrix picture, int k) {
    assertEquals(
        says,
        assertThrows(
                LossException.class, () -> Trustworthiness.of(rows, picture, Distance.EUCLIDEAN, k))
            .getMessage());
  }
}
