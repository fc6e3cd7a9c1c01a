package org.lossary.metric;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lossary.LossException;

class BatchSamplerTest {
  private static int[] labels(int rows, int classes) {
    return IntStream.range(0, rows).map(i -> (i * 7 + i / 5) % classes).toArray();
  }

  private static void requireReproducible(BatchSampler sampler, BatchSampler same) {
    List<int[]> later = sampler.epoch(5);
    assertEquals(later.size(), same.epoch(5).size());
    for (int b = 0; b < later.size(); b++) {
      assertArrayEquals(later.get(b), same.epoch(5).get(b));
      assertEquals(sampler.size(), later.get(b).length);
    }
    assertNotEquals(Arrays.toString(later.get(0)), Arrays.toString(sampler.epoch(6).get(0)));
  }

  @Test
  void anyRowsOnceAnEpoch() {
    BatchSampler sampler = BatchSampler.of(103, 10, 1);
    requireReproducible(sampler, BatchSampler.of(103, 10, 1));
    int[] all = sampler.epoch(0).stream().flatMapToInt(Arrays::stream).toArray();
    assertEquals(100, all.length);
    assertEquals(100, Arrays.stream(all).distinct().count());
  }

  @Test
  void everyRowIsSeenInTheLongRun() {
    BatchSampler sampler = BatchSampler.of(7, 5, 3);
    long seen =
        IntStream.range(0, 40)
            .mapToObj(sampler::epoch)
            .flatMap(List::stream)
            .flatMapToInt(Arrays::stream)
            .distinct()
            .count();
    assertEquals(7, seen);
  }

  @Test
  void severalOfEachLabel() {
    int[] labels = labels(120, 9);
    BatchSampler sampler = BatchSampler.perClass(labels, 4, 3, 2);
    requireReproducible(sampler, BatchSampler.perClass(labels, 4, 3, 2));
    assertFalse(sampler.epoch(0).isEmpty());
    for (int[] batch : sampler.epoch(0)) {
      assertEquals(12, Arrays.stream(batch).distinct().count());
      assertEquals(4, Arrays.stream(batch).map(i -> labels[i]).distinct().count());
      for (int i = 0; i < 12; i++) {
        assertEquals(labels[batch[i / 3 * 3]], labels[batch[i]]);
      }
    }
    int[] all = sampler.epoch(0).stream().flatMapToInt(Arrays::stream).toArray();
    assertEquals(all.length, Arrays.stream(all).distinct().count());
  }

  @Test
  void aSmallLabelGivesRowsMoreThanOnce() {
    BatchSampler sampler = BatchSampler.perClass(new int[] {0, 1, 1, 1}, 2, 3, 4);
    int[] batch = sampler.epoch(0).get(0);
    assertEquals(3, Arrays.stream(batch).filter(i -> i == 0).count());
  }

  @Test
  void pairsOfDifferentLabels() {
    int[] labels = labels(60, 8);
    labels[0] = 77;
    BatchSampler sampler = BatchSampler.pairs(labels, 5, 6);
    requireReproducible(sampler, BatchSampler.pairs(labels, 5, 6));
    for (int[] batch : sampler.epoch(0)) {
      assertEquals(10, batch.length);
      for (int i = 0; i < 10; i += 2) {
        assertEquals(labels[batch[i]], labels[batch[i + 1]]);
        assertNotEquals(batch[i], batch[i + 1]);
        assertNotEquals(77, labels[batch[i]]);
      }
      assertEquals(5, Arrays.stream(batch).map(i -> labels[i]).distinct().count());
    }
  }

  @Test
  void noKeyTwiceInABatch() {
    int[] questions = labels(90, 30);
    int[] answers = IntStream.range(0, 90).map(i -> i % 11).toArray();
    BatchSampler sampler = BatchSampler.distinct(90, 8, 7, questions, answers);
    requireReproducible(sampler, BatchSampler.distinct(90, 8, 7, questions, answers));
    int rows = 0;
    for (int[] batch : sampler.epoch(0)) {
      assertEquals(8, Arrays.stream(batch).map(i -> questions[i]).distinct().count());
      assertEquals(8, Arrays.stream(batch).map(i -> answers[i]).distinct().count());
      rows += batch.length;
    }
    int[] all = sampler.epoch(0).stream().flatMapToInt(Arrays::stream).toArray();
    assertEquals(rows, Arrays.stream(all).distinct().count());
    assertEquals(0, BatchSampler.distinct(5, 2, 7, new int[5]).epoch(0).size());
  }

  @Test
  void saysWhatIsWrong() {
    assertThrows(LossException.class, () -> BatchSampler.of(3, 4, 0));
    assertThrows(LossException.class, () -> BatchSampler.perClass(new int[] {1, 1}, 2, 1, 0));
    assertThrows(LossException.class, () -> BatchSampler.perClass(new int[] {1, 1}, 1, 0, 0));
    assertThrows(LossException.class, () -> BatchSampler.pairs(new int[] {1, 2}, 1, 0));
    assertThrows(LossException.class, () -> BatchSampler.distinct(3, 2, 0, new int[2]));
  }
}
