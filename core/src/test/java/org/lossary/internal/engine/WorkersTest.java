package org.lossary.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;

/** Jobs that follow each other at once, as the passes of a loss do. */
class WorkersTest {
  /**
   * A helper that is late for a job must not take a chunk of the next one, whose fields are being
   * set: every chunk runs once, and none after its job has ended.
   */
  @Test
  void everyChunkRunsOnceHoweverFastJobsFollowEachOther() {
    int[] sizes = {3, 170, 20, 60};
    int wrong = 0;
    Scratch scratch = Scratch.take();
    try {
      for (int round = 0; round < 300_000; round++) {
        int size = sizes[round % sizes.length];
        AtomicIntegerArray runs = new AtomicIntegerArray(200);
        Workers.run((chunk, own) -> runs.incrementAndGet(chunk), size, 7, scratch);
        for (int chunk = 0; chunk < 200; chunk++) {
          if (runs.get(chunk) != (chunk < size ? 1 : 0)) {
            wrong++;
          }
        }
      }
    } finally {
      scratch.giveBack();
    }
    assertThat(wrong).isZero();
  }
}
