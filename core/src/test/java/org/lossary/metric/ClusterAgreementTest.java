package org.lossary.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lossary.LossException;

class ClusterAgreementTest {
  private static double log(double x) {
    return StrictMath.log(x);
  }

  @Test
  void isWhatIsCountedByHand() {
    int[] a = {0, 0, 1, 1};
    // One of four is in the other part: cells 2, 1, 1 of parts 2, 2 and 3, 1.
    int[] b = {5, 5, 5, 9};
    double information = 0.5 * log(4.0 * 2 / 6) + 0.25 * log(4.0 / 6) + 0.25 * log(4.0 / 2);
    double mean = (log(2) - 0.75 * log(0.75) - 0.25 * log(0.25)) / 2;
    ClusterAgreement found = ClusterAgreement.of(a, b);
    assertEquals(information, found.mutualInformation(), 1e-15);
    assertEquals(information / mean, found.nmi(), 1e-15);
    // However three and one are drawn, the result is the same: all of it is chance.
    assertEquals(0, found.ami(), 1e-14);
  }

  @Test
  void equalAndTrivialPartitions() {
    assertEquals(1, ClusterAgreement.of(new int[] {1, 1, 2}, new int[] {7, 7, -3}).nmi());
    assertEquals(1, ClusterAgreement.of(new int[] {1, 1, 2}, new int[] {7, 7, -3}).ami());
    assertEquals(1, ClusterAgreement.of(new int[3], new int[3]).ami());
    ClusterAgreement none = ClusterAgreement.of(new int[4], new int[] {0, 1, 2, 3});
    assertEquals(0, none.nmi());
    assertEquals(0, none.ami(), 1e-15);
    assertThrows(LossException.class, () -> ClusterAgreement.of(new int[2], new int[3]));
    assertThrows(LossException.class, () -> ClusterAgreement.of(new int[0], new int[0]));
  }

  @Test
  void chanceIsTheMeanOverAllOrders() {
    int[] a = {0, 0, 0, 1, 1, 2, 2};
    int[] b = {0, 1, 0, 1, 1, 2, 0};
    double[] sum = new double[2];
    permute(b.clone(), 0, a, sum);
    double expected = sum[0] / sum[1];
    ClusterAgreement found = ClusterAgreement.of(a, b);
    double mean = found.mutualInformation() / found.nmi();
    assertEquals((found.mutualInformation() - expected) / (mean - expected), found.ami(), 1e-13);
  }

  private static void permute(int[] b, int at, int[] a, double[] sum) {
    if (at == b.length) {
      sum[0] += ClusterAgreement.of(a, b).mutualInformation();
      sum[1]++;
      return;
    }
    for (int i = at; i < b.length; i++) {
      swap(b, at, i);
      permute(b, at + 1, a, sum);
      swap(b, at, i);
    }
  }

  private static void swap(int[] b, int i, int j) {
    int x = b[i];
    b[i] = b[j];
    b[j] = x;
  }

  @Test
  void largePartitionsAtRandomHaveNone() {
    Random random = new Random(2);
    int[] a = random.ints(5000, 0, 40).toArray();
    int[] b = random.ints(5000, 0, 60).toArray();
    assertEquals(0, ClusterAgreement.of(a, b).ami(), 0.01);
    assertTrue(ClusterAgreement.of(a, b).nmi() > 0.05);
    assertEquals(
        ClusterAgreement.of(a, b).ami(),
        ClusterAgreement.of(b, Arrays.stream(a).map(x -> 7 - x).toArray()).ami(),
        1e-12);
  }
}
