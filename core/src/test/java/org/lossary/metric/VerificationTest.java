package org.lossary.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lossary.LossException;
import org.lossary.Matrix;

class VerificationTest {

  @Test
  void isWhatIsCountedByHand() {
    Verification v =
        Verification.of(
            new double[] {0.9, 0.8, 0.7, 0.6, 0.5}, new boolean[] {true, true, false, true, false});
    // Of 3 x 2 pairs of pairs one is in the wrong order.
    assertEquals(5.0 / 6, v.auc(), 1e-15);
    assertEquals(2.0 / 3, v.truePositiveRate(0), 1e-15);
    assertEquals(0.8, v.threshold(0.3));
    assertEquals(1, v.truePositiveRate(0.5), 1e-15);
    assertEquals(0.6, v.threshold(0.5));
    // The curve goes from (0, 2/3) to (1/2, 2/3): there FPR = FNR = 1/3.
    assertEquals(1.0 / 3, v.equalErrorRate(), 1e-15);
    assertEquals(0.7, v.equalErrorThreshold());
  }

  @Test
  void extremes() {
    boolean[] same = {true, true, false, false};
    Verification right = Verification.of(new double[] {4, 3, 2, 1}, same);
    assertEquals(1, right.auc());
    assertEquals(0, right.equalErrorRate());
    assertEquals(3, right.equalErrorThreshold());
    Verification wrong = Verification.of(new double[] {1, 2, 3, 4}, same);
    assertEquals(0, wrong.auc());
    assertEquals(1, wrong.equalErrorRate());
    Verification none = Verification.of(new double[4], same);
    assertEquals(0.5, none.auc());
    assertEquals(0.5, none.equalErrorRate());
    assertEquals(Double.POSITIVE_INFINITY, none.threshold(0.4));
  }

  @Test
  void areaIsTheShareOfPairsInOrder() {
    Random random = new Random(1);
    double[] s = new double[300];
    boolean[] same = new boolean[300];
    for (int i = 0; i < 300; i++) {
      same[i] = i % 3 == 0;
      s[i] = random.nextInt(40) + (same[i] ? 8 : 0);
    }
    double right = 0;
    double all = 0;
    for (int i = 0; i < 300; i++) {
      for (int j = 0; j < 300; j++) {
        if (same[i] && !same[j]) {
          all++;
          right += s[i] > s[j] ? 1 : s[i] == s[j] ? 0.5 : 0;
        }
      }
    }
    assertEquals(right / all, Verification.of(s, same).auc(), 1e-13);
  }

  @Test
  void rowsAreCompared() {
    Matrix first = Matrix.of(new double[] {1, 0, 0, 1}, 2, 2);
    Matrix second = Matrix.of(new double[] {2, 0, 1, 0}, 2, 2);
    boolean[] same = {true, false};
    assertEquals(1, Verification.of(first, second, same, Distance.COSINE).threshold(0));
    assertEquals(-1, Verification.of(first, second, same, Distance.EUCLIDEAN).threshold(0));
  }

  @Test
  void saysWhatIsWrong() {
    double[] s = {1, 2};
    assertThrows(LossException.class, () -> Verification.of(s, new boolean[] {true, true}));
    assertThrows(LossException.class, () -> Verification.of(s, new boolean[1]));
    assertThrows(
        LossException.class,
        () -> Verification.of(new double[] {1, Double.NaN}, new boolean[] {true, false}));
    Verification v = Verification.of(s, new boolean[] {true, false});
    assertThrows(LossException.class, () -> v.threshold(1.5));
  }
}
