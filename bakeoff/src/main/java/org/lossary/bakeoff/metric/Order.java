package org.lossary.bakeoff.metric;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The order of rows by a number; equal numbers stay in the order of the rows. */
final class Order {
  private Order() {}

  static int[] ascending(double[] keys) {
    int n = keys.length;
    boolean sorted = true;
    for (int i = 1; i < n && sorted; i++) {
      sorted = keys[i - 1] <= keys[i];
    }
    if (sorted) {
      return IntStream.range(0, n).toArray();
    }
    // Primitive merge sort of indices: boxing here would cost more than the rest of a metric.
    int[] order = IntStream.range(0, n).toArray();
    int[] other = new int[n];
    for (int width = 1; width < n; width *= 2) {
      for (int low = 0; low < n; low += 2 * width) {
        int middle = Math.min(low + width, n);
        int high = Math.min(low + 2 * width, n);
        int a = low;
        int b = middle;
        for (int k = low; k < high; k++) {
          boolean left =
              a < middle && (b >= high || Double.compare(keys[order[a]], keys[order[b]]) <= 0);
          other[k] = left ? order[a++] : order[b++];
        }
      }
      int[] swap = order;
      order = other;
      other = swap;
    }
    return Arrays.copyOf(order, n);
  }
}
