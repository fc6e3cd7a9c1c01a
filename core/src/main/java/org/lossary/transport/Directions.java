package org.lossary.transport;

import org.lossary.internal.maths.Maths64;

/** Random directions: the same for a seed on every JVM. */
final class Directions {
  private Directions() {}

  /**
   * Writes unit vectors, uniform on the sphere, one after the other: normal numbers from Vigna's
   * splitmix64 by the polar method, divided by their length. A direction depends on the seed, its
   * number and the dimensions alone.
   */
  static void fill(long seed, int first, int count, int dimensions, double[] to) {
    for (int k = 0; k < count; k++) {
      long state = mixed(mixed(seed) + first + k);
      double squares = 0;
      int at = k * dimensions;
      while (squares == 0) {
        for (int d = 0; d < dimensions; d++) {
          double u;
          double v;
          double s;
          do {
            state += 0x9e3779b97f4a7c15L;
            u = unit(state);
            state += 0x9e3779b97f4a7c15L;
            v = unit(state);
            s = u * u + v * v;
          } while (s >= 1 || s == 0);
          double normal = u * Math.sqrt(-2 * Maths64.log(s) / s);
          to[at + d] = normal;
          squares += normal * normal;
        }
      }
      double length = Math.sqrt(squares);
      for (int d = 0; d < dimensions; d++) {
        to[at + d] /= length;
      }
    }
  }

  private static double unit(long state) {
    return (mixed(state) >> 10) * 0x1p-53;
  }

  private static long mixed(long state) {
    long z = (state ^ (state >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
