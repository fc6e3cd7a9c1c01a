package org.lossary;

/** The one rule for views: they lie within their array. */
final class MatrixShape {
  private MatrixShape() {}

  static void checkRows(int rows, int columns, int stride) {
    LossException.require(rows >= 0, "matrix", "rows", "must be >= 0", rows);
    LossException.require(columns >= 1, "matrix", "columns", "must be >= 1", columns);
    LossException.require(stride >= columns, "matrix", "stride", "must be >= columns", stride);
  }

  static void check(int length, int offset, int rows, int columns, int stride) {
    checkRows(rows, columns, stride);
    LossException.require(offset >= 0, "matrix", "offset", "must be >= 0", offset);
    long end = rows == 0 ? offset : offset + (long) (rows - 1) * stride + columns;
    LossException.require(
        end <= length,
        "matrix",
        "data",
        "must hold offset + rows x stride = " + end + " elements",
        length);
  }
}
