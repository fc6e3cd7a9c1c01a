package org.lossary.embedding;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Streams of random numbers that depend on nothing but a seed, a purpose and a number, so that work
 * can be taken up in the middle. {@link Random} gives the same numbers on every JVM.
 */
public final class Seeds {
  private Seeds() {}

  /** What random numbers are for. */
  public enum Purpose {
    /** Which rows or classes are held out. */
    SPLIT(0),
    /** Weights to begin with. */
    WEIGHTS(1),
    /** Proxies to begin with. */
    PROXIES(2),
    /** Batches of an epoch. */
    BATCHES(3),
    /** Which rows ask, of many. */
    QUERIES(4),
    /** Rows drawn again for an interval. */
    BOOTSTRAP(5),
    /** How examples are changed before they are shown. */
    VIEWS(6),
    /** What a miner draws of a batch. */
    MINER(7);

    private final long stream;

    Purpose(long stream) {
      this.stream = stream;
    }
  }

  /** The stream for a purpose; the number tells epochs apart. */
  public static Random of(long seed, Purpose purpose, long number) {
    long z = seed * 0x9e3779b97f4a7c15L + purpose.stream * 0xd1b54a32d192ed03L + number;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return new Random(z ^ (z >>> 31));
  }

  /** So many of the rows {@code 0 .. rows - 1}, drawn without replacement, in ascending order. */
  public static int[] draw(int rows, int count, long seed) {
    int[] order = IntStream.range(0, rows).toArray();
    shuffle(order, new Random(seed));
    int[] some = Arrays.copyOf(order, count);
    Arrays.sort(some);
    return some;
  }

  /** Brings the numbers into a random order. */
  public static void shuffle(int[] numbers, Random random) {
    for (int i = numbers.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int other = numbers[j];
      numbers[j] = numbers[i];
      numbers[i] = other;
    }
  }
}
