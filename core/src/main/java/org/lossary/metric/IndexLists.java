package org.lossary.metric;

import java.util.Arrays;

/** Lists of row numbers that belong together, as they grow. */
final class IndexLists {
  private int[][] lists;
  private int size;

  /** Makes empty lists. */
  IndexLists(int width) {
    lists = new int[width][16];
  }

  int size() {
    return size;
  }

  void add(int first, int second) {
    room(1);
    lists[0][size] = first;
    lists[1][size] = second;
    size++;
  }

  void add(int first, int second, int third) {
    room(1);
    lists[0][size] = first;
    lists[1][size] = second;
    lists[2][size] = third;
    size++;
  }

  void addAll(IndexLists other) {
    room(other.size);
    for (int i = 0; i < lists.length; i++) {
      System.arraycopy(other.lists[i], 0, lists[i], size, other.size);
    }
    size += other.size;
  }

  private void room(int more) {
    int needed = Math.addExact(size, more);
    if (needed > lists[0].length) {
      int length = (int) Math.min(Integer.MAX_VALUE - 8, Math.max(needed, 2L * lists[0].length));
      for (int i = 0; i < lists.length; i++) {
        lists[i] = Arrays.copyOf(lists[i], length);
      }
    }
  }

  int[] list(int which) {
    return Arrays.copyOf(lists[which], size);
  }

  /** The first three lists as triplets. */
  IndexTriplets triplets() {
    return IndexTriplets.of(list(0), list(1), list(2));
  }
}
