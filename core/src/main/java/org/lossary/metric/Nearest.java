package org.lossary.metric;

import org.lossary.internal.engine.Order;

/**
 * The nearest of the rows that were offered, in increasing order of their numbers. What is kept
 * beside them is thrown away by sorting whenever there is no room left.
 */
final class Nearest {
  private int k;
  private int count;
  private int room;
  private double[] keys = new double[0];
  private int[] rows = new int[0];
  private double[] sortedKeys = new double[0];
  private int[] sortedRows = new int[0];
  private int[] order = new int[0];
  private int[] work = new int[0];

  /** Beyond this a row cannot be among the nearest. */
  double worst;

  void clear(int k) {
    this.k = k;
    count = 0;
    worst = Double.POSITIVE_INFINITY;
    room = k + Math.max(k, 16);
    if (keys.length < room) {
      keys = new double[room];
      rows = new int[room];
      sortedKeys = new double[room];
      sortedRows = new int[room];
      order = new int[room];
      work = new int[room];
    }
  }

  /**
   * Offers a row.
   *
   * @return whether {@link #worst} has changed
   */
  boolean offer(double distance, int row) {
    // What overflow leaves undefined is as far as can be.
    double key = Double.isNaN(distance) ? Double.POSITIVE_INFINITY : distance;
    if (key > worst || key == worst && count >= k) {
      return false;
    }
    // -0 and 0 are the same distance.
    keys[count] = key + 0.0;
    rows[count++] = row;
    if (count < room) {
      return false;
    }
    sort();
    return true;
  }

  /** Sorts, so that {@link #rows()} and {@link #keys()} are the nearest first. */
  void sort() {
    Order.sort(keys, count, order, work);
    int kept = Math.min(k, count);
    for (int i = 0; i < kept; i++) {
      sortedKeys[i] = keys[order[i]];
      sortedRows[i] = rows[order[i]];
    }
    System.arraycopy(sortedKeys, 0, keys, 0, kept);
    System.arraycopy(sortedRows, 0, rows, 0, kept);
    count = kept;
    if (kept == k && k > 0) {
      worst = keys[k - 1];
    }
  }

  int count() {
    return count;
  }

  int[] rows() {
    return rows;
  }

  double[] keys() {
    return keys;
  }
}
