package org.lossary.metric;

import org.lossary.internal.engine.Order;

/** The rows of each label, one run after the other, of one set of rows. */
final class LabelRuns {
  /** Row numbers, in the order of labels. */
  int[] rows = new int[0];

  /** For each row of the set that asks, where the run of its label begins and ends. */
  int[] start = new int[0];

  int[] end = new int[0];
  private int[] work = new int[0];
  private int[] asking = new int[0];
  private double[] keys = new double[0];

  /**
   * Finds the run of rows {@code from .. to} that has the label of each of the rows {@code
   * askingFrom .. askingTo}.
   */
  void find(int[] labels, int from, int to, int askingFrom, int askingTo) {
    int n = to - from;
    int m = askingTo - askingFrom;
    room(Math.max(n, m), askingTo);
    for (int i = 0; i < n; i++) {
      keys[i] = labels[from + i];
    }
    Order.sort(keys, n, rows, work);
    for (int i = 0; i < n; i++) {
      rows[i] += from;
    }
    for (int i = 0; i < m; i++) {
      keys[i] = labels[askingFrom + i];
    }
    Order.sort(keys, m, asking, work);
    int begin = 0;
    int stop = 0;
    for (int i = 0; i < m; i++) {
      int row = asking[i] + askingFrom;
      int label = labels[row];
      if (i == 0 || labels[asking[i - 1] + askingFrom] != label) {
        begin = stop;
        while (begin < n && labels[rows[begin]] < label) {
          begin++;
        }
        stop = begin;
        while (stop < n && labels[rows[stop]] == label) {
          stop++;
        }
      }
      start[row] = begin;
      end[row] = stop;
    }
  }

  private void room(int length, int rowCount) {
    if (rows.length < length) {
      rows = new int[length];
      work = new int[length];
      asking = new int[length];
      keys = new double[length];
    }
    if (start.length < rowCount) {
      start = new int[rowCount];
      end = new int[rowCount];
    }
  }
}
