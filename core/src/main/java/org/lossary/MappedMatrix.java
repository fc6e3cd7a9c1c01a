package org.lossary;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Rows of floats in a file, which are read where they lie: the file is mapped into memory, and the
 * operating system loads and drops its pages as they are needed. Nothing of it is on the heap.
 *
 * <p>Losses on {@link org.lossary.metric.LabelledEmbeddings}, {@link
 * org.lossary.metric.Neighbours}, {@link org.lossary.metric.Retrieval} and what else takes rows of
 * embeddings by themselves read such rows as they read those of an array, and give the same bits.
 * Other losses refuse them; {@link #copy} brings some to the heap for these. A gradient is never
 * written to a file.
 *
 * <p>The mapping ends when the object, and all that holds on to it, is garbage: there is nothing to
 * close. Until then the file must not be made shorter, or the JVM throws {@link InternalError}
 * where it reads what is gone. Any number of threads may read.
 */
public final class MappedMatrix implements Matrix {
  /** A buffer holds at most 2^31 - 1 bytes: more rows are spread over several. */
  private static final long SEGMENT = 1L << 30;

  private final FloatBuffer[] segments;
  private final int rowsInSegment;
  private final int rows;
  private final int columns;
  private final int step;

  private MappedMatrix(FloatBuffer[] segments, int rowsInSegment, int rows, int columns, int step) {
    this.segments = segments;
    this.rowsInSegment = rowsInSegment;
    this.rows = rows;
    this.columns = columns;
    this.step = step;
  }

  /**
   * Maps rows of float32. Module {@code embedding} does so by what NPY and fvecs files say of
   * themselves: {@code VectorFiles.map}.
   *
   * @param position the byte of the file at which the first row begins
   * @param rows number of rows
   * @param columns number of columns
   * @param stride numbers between the starts of two rows, at least {@code columns}
   * @param order which byte of a number comes first
   * @throws LossException if the rows do not lie within the file
   * @throws IOException if the file cannot be read
   */
  public static MappedMatrix of(
      Path file, long position, int rows, int columns, int stride, ByteOrder order)
      throws IOException {
    return of(file, position, rows, columns, stride, order, SEGMENT);
  }

  static MappedMatrix of(
      Path file,
      long position,
      int rows,
      int columns,
      int stride,
      ByteOrder order,
      long segmentBytes)
      throws IOException {
    LossException.require(position >= 0, "mapped matrix", "position", "must be >= 0", position);
    MatrixShape.checkRows(rows, columns, stride);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long numbers = rows == 0 ? 0 : (rows - 1L) * stride + columns;
      boolean endless = numbers > (Long.MAX_VALUE - position) / 4;
      long end = endless ? Long.MAX_VALUE : position + 4 * numbers;
      LossException.require(
          end <= channel.size(),
          "mapped matrix",
          file.toString(),
          "must hold " + end + " bytes for " + rows + " rows",
          channel.size());
      int inSegment = (int) Math.min(Integer.MAX_VALUE, Math.max(1, segmentBytes / (4L * stride)));
      FloatBuffer[] segments = new FloatBuffer[(int) ((rows + inSegment - 1L) / inSegment)];
      for (int s = 0; s < segments.length; s++) {
        long first = (long) s * inSegment;
        long count = Math.min(inSegment, rows - first);
        segments[s] =
            channel
                .map(
                    FileChannel.MapMode.READ_ONLY,
                    position + 4 * first * stride,
                    4 * ((count - 1) * stride + columns))
                .order(order)
                .asFloatBuffer();
      }
      return new MappedMatrix(segments, inSegment, rows, columns, stride);
    }
  }

  @Override
  public int rows() {
    return rows;
  }

  @Override
  public int columns() {
    return columns;
  }

  /** 0: there is no array. */
  @Override
  public int offset() {
    return 0;
  }

  /** {@link #columns()}: there is no array. */
  @Override
  public int stride() {
    return columns;
  }

  @Override
  public double get(int row, int column) {
    return segments[row / rowsInSegment].get(row % rowsInSegment * step + column);
  }

  /** Throws: a file is never written. */
  @Override
  public void set(int row, int column, double value) {
    throw new LossException("mapped matrix", "rows", "must be of an array to be written", this);
  }

  /** Copies {@code n} numbers of a row, from a column on, to {@code to}. */
  public void read(int row, int column, int n, float[] to, int at) {
    segments[row / rowsInSegment].get(row % rowsInSegment * step + column, to, at, n);
  }

  /** The same, widened to double. */
  public void read(int row, int column, int n, double[] to, int at) {
    FloatBuffer segment = segments[row / rowsInSegment];
    int start = row % rowsInSegment * step + column;
    for (int i = 0; i < n; i++) {
      to[at + i] = segment.get(start + i);
    }
  }

  /**
   * A copy of some rows on the heap.
   *
   * @param from the first row
   * @param count how many rows
   * @throws LossException if there are no such rows, or more than an array can hold
   */
  public FloatMatrix copy(int from, int count) {
    LossException.require(
        from >= 0 && count >= 0 && from <= rows - count,
        "mapped matrix",
        "rows",
        "must be within [0, " + rows + ")",
        from + " and " + count + " from there on");
    LossException.require(
        (long) count * columns <= Integer.MAX_VALUE - 8,
        "mapped matrix",
        "rows",
        "must be at most 2^31 - 9 numbers",
        (long) count * columns);
    float[] data = new float[count * columns];
    for (int i = 0; i < count; i++) {
      read(from + i, 0, columns, data, i * columns);
    }
    return Matrix.of(data, count, columns);
  }

  /** Throws unless a matrix is of an array; for what computes in place. */
  static void requireArray(String where, String name, Matrix matrix) {
    if (matrix instanceof MappedMatrix) {
      throw new LossException(
          where, name, "must be of an array: copy() the rows of a mapped file", matrix);
    }
  }

  @Override
  public String toString() {
    return "mapped float " + rows + " x " + columns;
  }
}
