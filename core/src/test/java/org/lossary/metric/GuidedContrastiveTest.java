package org.lossary.metric;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lossary.LossException;
import org.lossary.Matrix;

class GuidedContrastiveTest {
  private static final int N = 5;
  private static final int D = 3;

  private static double[] random(long seed) {
    return new Random(seed).doubles(N * D).map(x -> x - 0.5).toArray();
  }

  private static double cos(double[] x, int i, double[] y, int j) {
    double xy = 0;
    double xx = 0;
    double yy = 0;
    for (int k = 0; k < D; k++) {
      xy += x[i * D + k] * y[j * D + k];
      xx += x[i * D + k] * x[i * D + k];
      yy += y[j * D + k] * y[j * D + k];
    }
    return xy / Math.sqrt(xx * yy);
  }

  @Test
  void candidatesThatTheGuidePrefersAreLeftOut() {
    double[] a = random(1);
    double[] p = random(2);
    double[] ga = random(3);
    double[] gp = random(4);
    double margin = 0.1;
    double sum = 0;
    int left = 0;
    for (int i = 0; i < N; i++) {
      double limit = cos(ga, i, gp, i) - margin;
      double s = cos(a, i, p, i) / 0.2;
      double total = StrictMath.exp(s);
      for (int j = 0; j < N; j++) {
        if (j != i) {
          boolean across = cos(ga, i, gp, j) <= limit;
          boolean first = cos(ga, i, ga, j) <= limit;
          boolean second = cos(gp, i, gp, j) <= limit;
          total += across ? StrictMath.exp(cos(a, i, p, j) / 0.2) : 0;
          total += first ? StrictMath.exp(cos(a, i, a, j) / 0.2) : 0;
          total += second ? StrictMath.exp(cos(p, i, p, j) / 0.2) : 0;
          left += (across ? 1 : 0) + (first ? 1 : 0) + (second ? 1 : 0);
        }
      }
      sum += StrictMath.log(total) - s;
    }
    assertEquals(true, left > 5 && left < 55);
    GuidedViews views =
        GuidedViews.of(
            Matrix.of(a, N, D), Matrix.of(p, N, D), Matrix.of(ga, N, D), Matrix.of(gp, N, D));
    assertEquals(sum / N, new GuidedContrastive(0.2, margin).value(views), 1e-13);
  }

  @Test
  void aCopyThatTheGuideKnowsIsNoNegative() {
    // Things 0 and 1 are the same; the guide finds all of their rows exactly as alike.
    Matrix rows = Matrix.of(new double[] {1, 0.1, 1, -0.1}, 2, 2);
    Matrix guide = Matrix.of(new double[] {1, 0, 1, 0}, 2, 2);
    double[] gradient = new double[4];
    double value =
        new GuidedContrastive(0.1, 1e-9)
            .valueAndGradient(GuidedViews.of(rows, rows, guide, guide), Matrix.of(gradient, 2, 2));
    assertEquals(0, value);
    assertArrayEquals(new double[4], gradient, 1e-15);
    assertThrows(
        LossException.class, () -> GuidedViews.of(rows, rows, Matrix.of(1.0), Matrix.of(1.0)));
  }
}
