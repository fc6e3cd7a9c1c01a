package org.lossary.segmentation;

/**
 * Sorts numbers that are not negative from the greatest down, stably, with the numbers that belong
 * to them: by the digits of their bits (least significant first), in linear time and without
 * allocation.
 */
final class Descending {
  private static final int BITS = 11;
  private static final int DIGITS = 1 << BITS;
  private static final int PASSES = 6;

  private static final int FEW = 100;
  private static final double[] NO_KEYS = {};
  private static final int[] NO_PLACES = {};

  private final int[] counts = new int[PASSES * DIGITS];

  /** The sorted numbers; one of the arrays given. */
  double[] keys = NO_KEYS;

  /** What belongs to them. */
  int[] places = NO_PLACES;

  /**
   * Sorts the first {@code n} numbers; all four arrays are overwritten.
   *
   * @param n how many
   * @param key numbers, none negative; the sign of NaN is of no account, and NaN comes first
   */
  void sort(int n, double[] key, int[] place, double[] keyWork, int[] placeWork) {
    keys = key;
    places = place;
    if (n <= FEW) {
      insert(n, key, place);
      return;
    }
    java.util.Arrays.fill(counts, 0);
    for (int i = 0; i < n; i++) {
      long bits = falling(key[i]);
      for (int pass = 0; pass < PASSES; pass++) {
        counts[pass * DIGITS + digit(bits, pass)]++;
      }
    }
    double[] otherKeys = keyWork;
    int[] otherPlaces = placeWork;
    for (int pass = 0; pass < PASSES; pass++) {
      int first = pass * DIGITS;
      if (counts[first + digit(falling(keys[0]), pass)] == n) {
        continue; // All have this digit in common.
      }
      int before = 0;
      for (int d = first; d < first + DIGITS; d++) {
        int count = counts[d];
        counts[d] = before;
        before += count;
      }
      for (int i = 0; i < n; i++) {
        int to = counts[first + digit(falling(keys[i]), pass)]++;
        otherKeys[to] = keys[i];
        otherPlaces[to] = places[i];
      }
      double[] swapKeys = keys;
      keys = otherKeys;
      otherKeys = swapKeys;
      int[] swapPlaces = places;
      places = otherPlaces;
      otherPlaces = swapPlaces;
    }
  }

  /** Bits without sign that fall as the number rises. */
  private static long falling(double key) {
    return ~Double.doubleToRawLongBits(key) & Long.MAX_VALUE;
  }

  private static int digit(long bits, int pass) {
    return (int) (bits >>> (BITS * pass)) & (DIGITS - 1);
  }

  /** For a few numbers, where counting digits takes longer than the numbers do. */
  private static void insert(int n, double[] key, int[] place) {
    for (int i = 1; i < n; i++) {
      double k = key[i];
      int p = place[i];
      int j = i;
      for (; j > 0 && falling(key[j - 1]) > falling(k); j--) {
        key[j] = key[j - 1];
        place[j] = place[j - 1];
      }
      key[j] = k;
      place[j] = p;
    }
  }

  /** Lets go of the arrays. */
  void release() {
    keys = NO_KEYS;
    places = NO_PLACES;
  }
}
