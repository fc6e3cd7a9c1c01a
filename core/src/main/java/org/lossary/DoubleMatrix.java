package org.lossary;

/**
 * A row-major view of a {@code double[]}.
 *
 * @see Matrix
 */
public final class DoubleMatrix implements Matrix {
  private final double[] data;
  private final int offset;
  private final int rows;
  private final int columns;
  private final int stride;

  /**
   * Makes a view.
   *
   * @param data the array that is viewed
   * @param offset index of the first element
   * @param rows number of rows
   * @param columns number of columns
   * @param stride distance between the starts of two rows
   * @throws LossException if the view does not lie within the array
   */
  public DoubleMatrix(double[] data, int offset, int rows, int columns, int stride) {
    LossException.requirePresent("matrix", "data", data);
    MatrixShape.check(data.length, offset, rows, columns, stride);
    this.data = data;
    this.offset = offset;
    this.rows = rows;
    this.columns = columns;
    this.stride = stride;
  }

  /** The array that is viewed, not a copy. */
  public double[] data() {
    return data;
  }

  @Override
  public int rows() {
    return rows;
  }

  @Override
  public int columns() {
    return columns;
  }

  @Override
  public int offset() {
    return offset;
  }

  @Override
  public int stride() {
    return stride;
  }

  @Override
  public double get(int row, int column) {
    return data[offset + row * stride + column];
  }

  @Override
  public void set(int row, int column, double value) {
    data[offset + row * stride + column] = value;
  }

  @Override
  public String toString() {
    return "double " + rows + " x " + columns;
  }
}
