package org.lossary.metric;

import org.lossary.Matrix;
import org.lossary.internal.engine.Memory;
import org.lossary.internal.engine.Widen;
import org.lossary.internal.kernel.Rows;

/** The rows of a matrix as doubles, of length 1 if that is asked for. Memory is used again. */
final class PreparedRows {
  /** The rows, one after the other. */
  double[] data = new double[0];

  /** Their lengths before. */
  double[] lengths = new double[0];

  /** Numbers in a row. */
  int columns;

  private boolean normalise;

  /** Makes room; rows are then prepared one by one, by any thread. */
  void begin(Matrix from, boolean toLengthOne) {
    columns = from.columns();
    normalise = toLengthOne;
    int size = Math.multiplyExact(from.rows(), columns);
    if (data.length < size) {
      data = new double[size];
    }
    if (lengths.length < from.rows()) {
      lengths = new double[from.rows()];
    }
  }

  /** Prepares a row. A row of zeros stays what it is. */
  void prepare(Matrix from, int row) {
    int at = row * columns;
    Widen.in(from, row, 0, columns, data, at);
    double length = Norms.euclidean(data, at, columns);
    lengths[row] = length;
    if (normalise && length > 0) {
      for (int i = at; i < at + columns; i++) {
        data[i] /= length;
      }
    }
  }

  /** Minus the squared distance to a row of others. */
  double minusSquare(int row, PreparedRows others, int other) {
    int at = row * columns;
    int by = other * columns;
    double sum = 0;
    for (int i = 0; i < columns; i++) {
      double d = data[at + i] - others.data[by + i];
      sum += d * d;
    }
    return -sum;
  }

  /** The dot product with a row of others. */
  double dot(int row, PreparedRows others, int other) {
    return Rows.dot(data, row * columns, others.data, other * columns, columns);
  }

  /** Adds {@code factor} times the difference of another's row and a row of these. */
  void addDifference(
      double factor, int row, PreparedRows others, int other, double[] out, int outAt) {
    int at = row * columns;
    int by = other * columns;
    for (int i = 0; i < columns; i++) {
      out[outAt + i] += factor * (others.data[by + i] - data[at + i]);
    }
  }

  /** Adds {@code factor} times a row. */
  void add(double factor, int row, double[] out, int outAt) {
    Rows.axpy(factor, data, row * columns, out, outAt, columns);
  }

  /**
   * From derivatives by a prepared row to those by the row as it came, which are then written.
   *
   * @param byLength derivative by the length
   */
  void write(double[] slopes, int at, double byLength, int row, Matrix to) {
    double length = lengths[row];
    int from = row * columns;
    if (normalise) {
      double along = Rows.dot(slopes, at, data, from, columns);
      for (int i = 0; i < columns; i++) {
        double unit = data[from + i];
        slopes[at + i] =
            length == 0 ? 0 : (slopes[at + i] - along * unit) / length + byLength * unit;
      }
    }
    Widen.out(slopes, at, columns, 1, to, row, 0);
  }

  /** This thread's derivatives by a row, all 0. */
  static double[] zeros(Memory own, int slot, int n) {
    double[] zeros = own.doubles(slot, n);
    java.util.Arrays.fill(zeros, 0, n, 0);
    return zeros;
  }
}
