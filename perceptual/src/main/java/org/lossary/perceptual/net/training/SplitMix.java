package org.lossary.perceptual.net.training;

/** Vigna's splitmix64: the same numbers on every JVM. */
final class SplitMix {
  private long state;

  SplitMix(long seed) {
    state = seed;
  }

  private long next() {
    state += 0x9e3779b97f4a7c15L;
    long z = (state ^ (state >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  double nextDouble() {
    return (next() >>> 11) * 0x1p-53;
  }

  int nextInt(int bound) {
    return (int) (nextDouble() * bound);
  }
}
