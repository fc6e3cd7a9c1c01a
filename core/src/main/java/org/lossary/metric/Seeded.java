package org.lossary.metric;

/** Random numbers that follow from a seed and a stream alone, the same everywhere (splitmix64). */
final class Seeded {
  private long state;

  Seeded(long seed, long stream) {
    state = mix(seed) + mix(~stream);
  }

  private static long mix(long z) {
    long x = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
    x = (x ^ x >>> 27) * 0x94d049bb133111ebL;
    return x ^ x >>> 31;
  }

  private long next() {
    state += 0x9e3779b97f4a7c15L;
    return mix(state);
  }

  /** Within [0, 1). */
  double unit() {
    return (next() >>> 11) * 0x1p-53;
  }

  /** Within 0 .. bound - 1; for bounds of arrays a bias of 2^-31 at most. */
  int below(int bound) {
    return (int) (((next() >>> 32) * bound) >>> 32);
  }

  /** Within 0 .. bound - 1; with a relative bias of bound / 2^53 at most. */
  long below(long bound) {
    return (long) (unit() * bound);
  }

  /** Puts numbers into a random order. */
  void shuffle(int[] a) {
    for (int i = a.length - 1; i > 0; i--) {
      int j = below(i + 1);
      int swap = a[i];
      a[i] = a[j];
      a[j] = swap;
    }
  }
}
