package org.lossary.metric;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lossary.LossException;
import org.lossary.Matrix;

class KMeansTest {
  private static final int[] LABELS = new int[400];

  private static Matrix groups(boolean floats) {
    Random random = new Random(5);
    double[] x = new double[400 * 6];
    for (int i = 0; i < 400; i++) {
      LABELS[i] = i % 5;
      for (int j = 0; j < 6; j++) {
        x[i * 6 + j] = (j == LABELS[i] ? 20 : 0) + random.nextGaussian();
      }
    }
    float[] y = new float[x.length];
    for (int i = 0; i < y.length; i++) {
      y[i] = (float) x[i];
    }
    return floats ? Matrix.of(y, 400, 6) : Matrix.of(x, 400, 6);
  }

  @Test
  void findsGroupsWithTheSameBitsForAnyThreads() {
    for (boolean floats : new boolean[] {false, true}) {
      Matrix rows = groups(floats);
      KMeans one = KMeans.of(rows, 5, 1, 50, 1);
      assertEquals(1, ClusterAgreement.of(LABELS, one.clusters()).ami());
      // 400 rows of 6 coordinates with variance 1.
      assertEquals(2400, one.inertia(), 200);
      for (int threads : new int[] {2, 7}) {
        KMeans other = KMeans.of(rows, 5, 1, 50, threads);
        assertArrayEquals(one.centers().data(), other.centers().data());
        assertArrayEquals(one.clusters(), other.clusters());
        assertEquals(one.inertia(), other.inertia());
      }
    }
  }

  @Test
  void roundsNeverRaiseTheInertia() {
    Random random = new Random(8);
    Matrix rows = Matrix.of(random.doubles(300 * 4).toArray(), 300, 4);
    double before = Double.POSITIVE_INFINITY;
    for (int rounds = 0; rounds < 12; rounds++) {
      double now = KMeans.of(rows, 7, 3, rounds).inertia();
      assertTrue(now <= before * (1 + 1e-12));
      before = now;
    }
  }

  @Test
  void extremes() {
    Matrix rows = Matrix.of(1.0, 2.0, 4.0, 8.0);
    assertEquals(0, KMeans.of(rows, 4, 0, 10).inertia());
    assertEquals(4, Arrays.stream(KMeans.of(rows, 4, 0, 10).clusters()).distinct().count());
    assertEquals(3.75, KMeans.of(rows, 1, 0, 10).centers().get(0, 0));
    KMeans same = KMeans.of(Matrix.of(5.0, 5.0, 5.0), 2, 0, 10);
    assertEquals(0, same.inertia());
    assertThrows(LossException.class, () -> KMeans.of(rows, 5, 0, 10));
    assertThrows(LossException.class, () -> KMeans.of(rows, 0, 0, 10));
    assertThrows(LossException.class, () -> KMeans.of(rows, 1, 0, -1));
  }
}
