package org.lossary.tables;

import org.jspecify.annotations.Nullable;

/**
 * Some consecutive rows of a {@link TableReader}. The arrays are used again for the next batch:
 * read them during the call, copy what must stay. Columns are counted in the order asked for.
 */
public final class Batch {
  private final double[][] numbers;
  private final boolean[][] missing;
  private final @Nullable String[][] texts;
  private long firstRow;
  private int size;

  Batch(int numberColumns, int textColumns, int capacity) {
    this.numbers = new double[numberColumns][capacity];
    this.missing = new boolean[numberColumns][capacity];
    this.texts = new String[textColumns][capacity];
  }

  /** The place of the first row in the whole, from 0. */
  public long firstRow() {
    return firstRow;
  }

  /** The number of rows; the arrays may be longer. */
  public int size() {
    return size;
  }

  /** The values of a column asked for as numbers, NaN where missing. */
  public double[] numbers(int column) {
    return numbers[column];
  }

  /** Where a column asked for as numbers has no value; NaN that is in the data is a value. */
  public boolean[] missing(int column) {
    return missing[column];
  }

  /** The values of a column asked for as text, null where missing. */
  public @Nullable String[] texts(int column) {
    return texts[column];
  }

  /** Ready for the rows after these. */
  void next() {
    firstRow += size;
    size = 0;
  }

  void grow(int rows) {
    size += rows;
  }
}
