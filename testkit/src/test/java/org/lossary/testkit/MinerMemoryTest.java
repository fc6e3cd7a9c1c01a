package org.lossary.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.lossary.Matrix;
import org.lossary.metric.Distance;
import org.lossary.metric.IndexPairs;
import org.lossary.metric.RandomMiners;

/** Miners keep what they find, not all pairs. */
class MinerMemoryTest {
  private static final int COLUMNS = 4;

  private static long bytes(int rows) {
    Matrix points =
        Matrix.of(new Random(3).doubles((long) COLUMNS * rows).toArray(), rows, COLUMNS);
    int[] labels = new Random(4).ints(rows, 0, 3).toArray();
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    long id = Thread.currentThread().getId();
    long before = threads.getThreadAllocatedBytes(id);
    IndexPairs drawn = RandomMiners.uniform(points, labels, Distance.EUCLIDEAN, 10, 20, 20, 1);
    long bytes = threads.getThreadAllocatedBytes(id) - before;
    assertThat(drawn.positiveCount()).isBetween(150, 200);
    assertThat(drawn.negativeCount()).isBetween(150, 200);
    return bytes;
  }

  /** 32 distances, the numbers of a row and its norm; 2,250,000 pairs as doubles are 18 MB. */
  @Test
  void uniformTakesTheMemoryOfTheRows() {
    bytes(300);
    assertThat(bytes(1500)).isLessThan(8L * 1500 * (32 + COLUMNS + 1) + 100_000);
  }
}
