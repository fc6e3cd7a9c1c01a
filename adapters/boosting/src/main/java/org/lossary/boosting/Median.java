package org.lossary.boosting;

/** The median by selection, in linear time and in place. */
final class Median {
  private Median() {}

  /** The upper median of the first {@code n} values, which are reordered; 0 if there are none. */
  static float of(float[] values, int n) {
    if (n == 0) {
      return 0;
    }
    int wanted = n / 2;
    int low = 0;
    int high = n - 1;
    while (low < high) {
      float pivot = values[(low + high) >>> 1];
      int i = low;
      int j = high;
      while (i <= j) {
        // Float.compare would order NaN; a NaN here ends the scans, which keeps the loop finite.
        while (values[i] < pivot) {
          i++;
        }
        while (values[j] > pivot) {
          j--;
        }
        if (i <= j) {
          float swap = values[i];
          values[i++] = values[j];
          values[j--] = swap;
        }
      }
      if (wanted <= j) {
        high = j;
      } else if (wanted >= i) {
        low = i;
      } else {
        break;
      }
    }
    return values[wanted];
  }
}
