package org.lossary.internal.kernel;

import java.util.ArrayDeque;

/** Blocks of numbers for kernels that run other kernels; kept by each thread, one set a nesting. */
final class BlockBuffers {
  /** A block of six arrays of doubles fits the second cache, one of floats nearly the first. */
  static final int BLOCK = 1024;

  private static final ThreadLocal<ArrayDeque<BlockBuffers>> FREE =
      ThreadLocal.withInitial(ArrayDeque::new);

  final float[][] floats = new float[6][BLOCK];
  final double[][] doubles = new double[6][BLOCK];

  private BlockBuffers() {}

  static BlockBuffers take() {
    BlockBuffers free = FREE.get().pollLast();
    return free == null ? new BlockBuffers() : free;
  }

  /** Keeps the buffers for the next; what is not given back, after an exception, is collected. */
  void giveBack() {
    FREE.get().addLast(this);
  }
}
