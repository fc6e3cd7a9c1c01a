package org.lossary;

/**
 * A row-major view of a caller's array: {@code rows x columns} numbers, where row {@code i} starts
 * at {@code offset + i * stride}. The view owns nothing and copies nothing. {@link MappedMatrix}
 * has rows of a file instead.
 *
 * <p>A loss reads its prediction, target and weights through such views and writes gradients into
 * them; all matrices of one call have the same element type, float or double.
 */
public sealed interface Matrix permits FloatMatrix, DoubleMatrix, MappedMatrix {

  /** Number of rows, at least 0. */
  int rows();

  /** Number of columns, at least 1. */
  int columns();

  /** Index of the first element in the array. */
  int offset();

  /** Distance between the starts of two rows, at least {@link #columns()}. */
  int stride();

  /** The element, widened to double. */
  double get(int row, int column);

  /** Sets the element, rounded to the element type. */
  void set(int row, int column, double value);

  /** Whether rows follow each other without gaps, so that the view is one run of elements. */
  default boolean contiguous() {
    return stride() == columns() || rows() <= 1;
  }

  /** Number of elements. */
  default long size() {
    return (long) rows() * columns();
  }

  /** Whether the elements are floats. */
  default boolean isFloat() {
    return !(this instanceof DoubleMatrix);
  }

  /** Whether the elements can be set: those of arrays, and of files that were made for it. */
  default boolean writable() {
    return !(this instanceof MappedMatrix);
  }

  /** A column of all elements of {@code data}. */
  static FloatMatrix of(float... data) {
    LossException.requirePresent("matrix", "data", data);
    return new FloatMatrix(data, 0, data.length, 1, 1);
  }

  /** A column of all elements of {@code data}. */
  static DoubleMatrix of(double... data) {
    LossException.requirePresent("matrix", "data", data);
    return new DoubleMatrix(data, 0, data.length, 1, 1);
  }

  /** The first {@code rows * columns} elements of {@code data}, row after row. */
  static FloatMatrix of(float[] data, int rows, int columns) {
    return new FloatMatrix(data, 0, rows, columns, columns);
  }

  /** The first {@code rows * columns} elements of {@code data}, row after row. */
  static DoubleMatrix of(double[] data, int rows, int columns) {
    return new DoubleMatrix(data, 0, rows, columns, columns);
  }
}
