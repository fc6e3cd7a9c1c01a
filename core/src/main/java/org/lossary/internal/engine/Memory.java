package org.lossary.internal.engine;

/**
 * Arrays that a thread uses again from item to item and call to call. What they contain is
 * undefined. A slot is a number that the loss chooses; one item must use each slot for one thing.
 */
public final class Memory {
  private static final int SLOTS = 24;

  private final double[][] doubles = new double[SLOTS][0];
  private final int[][] ints = new int[SLOTS][0];

  Memory() {}

  /** At least {@code length} doubles. */
  public double[] doubles(int slot, int length) {
    double[] array = doubles[slot];
    if (array.length < length) {
      array = new double[Math.max(length, array.length + array.length / 2)];
      doubles[slot] = array;
    }
    return array;
  }

  /** At least {@code length} ints. */
  public int[] ints(int slot, int length) {
    int[] array = ints[slot];
    if (array.length < length) {
      array = new int[Math.max(length, array.length + array.length / 2)];
      ints[slot] = array;
    }
    return array;
  }
}
