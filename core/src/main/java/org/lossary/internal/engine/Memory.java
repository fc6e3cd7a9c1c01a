package org.lossary.internal.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Arrays that a thread uses again from item to item and call to call. What they contain is
 * undefined. A slot is a number that the loss chooses; one item must use each slot for one thing.
 */
public final class Memory {
  private static final int SLOTS = 24;

  private final double[][] doubles = new double[SLOTS][0];
  private final int[][] ints = new int[SLOTS][0];
  private double[] own = new double[0];
  private double[] shared = own;

  private final Map<Class<?>, Object> objects = new HashMap<>();
  private final Scratch scratch;

  Memory(Scratch scratch) {
    this.scratch = scratch;
  }

  /** What the thread has beside these arrays. */
  Scratch scratch() {
    return scratch;
  }

  /**
   * The thread's object of a class, made when it is first asked for: the working state of an
   * algorithm. It must not hold on to a caller's arrays after an item.
   */
  public <T> T object(Class<T> type, Supplier<T> make) {
    Object found = objects.get(type);
    if (found == null) {
      found = make.get();
      objects.put(type, found);
    }
    return type.cast(found);
  }

  /** What the {@link Preparation} wrote; all items may read it, whatever thread they are on. */
  public double[] prepared() {
    return shared;
  }

  /** What a preparation on this thread writes to: at least so many numbers. */
  double[] shared(int size) {
    if (own.length < size) {
      own = new double[Math.max(size, own.length + own.length / 2)];
    }
    return own;
  }

  void share(double[] prepared) {
    shared = prepared;
  }

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
