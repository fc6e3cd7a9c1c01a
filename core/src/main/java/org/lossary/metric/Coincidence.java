package org.lossary.metric;

/**
 * What a loss does to rows that coincide. Where their distance has no derivative and the loss wants
 * them farther apart, they part, whereas a gradient of 0 would keep them together for good.
 */
final class Coincidence {
  private Coincidence() {}

  /**
   * Adds {@code slope} times the gradients of the distance of two rows, as {@link
   * Distance#addGradients}; but rows that coincide and are to part do so, along the coordinate in
   * which they are least, the earlier one forwards.
   *
   * @param between their distance
   * @param at where one row and its gradient begin
   * @param bAt where the other ones do
   */
  static void addSlopes(
      Distance distance,
      double slope,
      double between,
      double[] rows,
      int at,
      int bAt,
      int n,
      double[] gradient) {
    if (between == 0 && slope < 0 && distance.pointed()) {
      int k = least(rows, at, n);
      double g = at < bAt ? slope : -slope;
      gradient[at + k] += g;
      gradient[bAt + k] -= g;
    } else {
      distance.addGradients(slope, between, rows, at, rows, bAt, n, gradient, at, gradient, bAt);
    }
  }

  /** Where a row is least in size: a direction that is not the row's own if it has two numbers. */
  static int least(double[] row, int at, int n) {
    int least = 0;
    for (int i = 1; i < n; i++) {
      if (Math.abs(row[at + i]) < Math.abs(row[at + least])) {
        least = i;
      }
    }
    return least;
  }
}
