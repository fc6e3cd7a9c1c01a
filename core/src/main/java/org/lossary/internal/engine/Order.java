package org.lossary.internal.engine;

/** Sorts numbers by index, stably and without allocation (merge sort from runs of one up). */
public final class Order {
  private Order() {}

  /**
   * Writes to {@code index} the positions of the keys in increasing order.
   *
   * @param work as long as {@code index}
   */
  public static void sort(double[] key, int n, int[] index, int[] work) {
    for (int i = 0; i < n; i++) {
      index[i] = i;
    }
    int[] from = index;
    int[] to = work;
    for (int width = 1; width < n; width *= 2) {
      for (int start = 0; start < n; start += 2 * width) {
        merge(key, from, to, start, Math.min(n, start + width), Math.min(n, start + 2 * width));
      }
      int[] swap = from;
      from = to;
      to = swap;
    }
    if (from != index) {
      System.arraycopy(from, 0, index, 0, n);
    }
  }

  private static void merge(double[] key, int[] from, int[] to, int start, int middle, int end) {
    int i = start;
    int j = middle;
    for (int k = start; k < end; k++) {
      boolean first = i < middle && (j >= end || key[from[i]] <= key[from[j]]);
      to[k] = first ? from[i++] : from[j++];
    }
  }
}
