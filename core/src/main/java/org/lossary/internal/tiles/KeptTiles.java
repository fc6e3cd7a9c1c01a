package org.lossary.internal.tiles;

/**
 * Products of blocks that the first pass leaves for the second, as many as fit into a memory that
 * does not grow with the batch; the others are computed again. A kept tile has the bits that it
 * would get a second time, so that results do not depend on how many there are.
 */
final class KeptTiles {
  /** The part of the heap that may be taken. */
  private static final long SHARE = 32;

  private final long most;
  private float[] data = new float[0];
  private int numbers;
  private int count;

  /**
   * No tiles yet.
   *
   * @param most bytes
   */
  KeptTiles(long most) {
    this.most = most;
  }

  /**
   * Makes room.
   *
   * @param numbers of a tile
   * @param wanted tiles that there are
   */
  void prepare(int numbers, long wanted) {
    long bytes = Math.min(most, Runtime.getRuntime().maxMemory() / SHARE);
    this.numbers = numbers;
    count = (int) Math.min(wanted, bytes / (4L * numbers));
    if (data.length < count * numbers) {
      data = new float[count * numbers];
    }
  }

  /** Whether this tile is one of those that are kept. */
  boolean has(long number) {
    return number < count;
  }

  /** All kept tiles. */
  float[] data() {
    return data;
  }

  /** Where a kept tile begins in them. */
  int at(long number) {
    return (int) number * numbers;
  }
}
