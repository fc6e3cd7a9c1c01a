package org.lossary.report.terminal;

/** Dots in a grid of terminal cells, 2 by 4 of them in each cell as a braille character. */
final class BrailleCanvas {
  private static final int[][] BITS = {{0x01, 0x08}, {0x02, 0x10}, {0x04, 0x20}, {0x40, 0x80}};

  final int columns;
  final int rows;
  private final int[] cells;

  BrailleCanvas(int columns, int rows) {
    this.columns = columns;
    this.rows = rows;
    this.cells = new int[columns * rows];
  }

  /**
   * Sets the dot at column x of {@code 2 columns} and row y of {@code 4 rows}; outside nothing
   * happens.
   */
  void set(int x, int y) {
    if (x >= 0 && x < 2 * columns && y >= 0 && y < 4 * rows) {
      cells[(y / 4) * columns + x / 2] |= BITS[y % 4][x % 2];
    }
  }

  boolean isEmpty(int column, int row) {
    return cells[row * columns + column] == 0;
  }

  /** Whether the cell has a dot in its upper half, its lower half, or both. */
  char ascii(int column, int row) {
    int bits = cells[row * columns + column];
    boolean upper = (bits & 0x1B) != 0;
    boolean lower = (bits & 0xE4) != 0;
    return upper && lower ? '|' : upper ? '\'' : lower ? '.' : ' ';
  }

  char braille(int column, int row) {
    return (char) (0x2800 + cells[row * columns + column]);
  }

  /** A line of dots between two points in dot coordinates, cut off at the edges. */
  void line(double x1, double y1, double x2, double y2) {
    int steps = (int) Math.min(10_000, Math.ceil(Math.max(Math.abs(x2 - x1), Math.abs(y2 - y1))));
    for (int k = 0; k <= steps; k++) {
      double share = steps == 0 ? 0 : k / (double) steps;
      set((int) Math.round(x1 + share * (x2 - x1)), (int) Math.round(y1 + share * (y2 - y1)));
    }
  }
}
