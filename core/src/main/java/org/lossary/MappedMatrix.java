package org.lossary;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * Rows of floats in a file, which are read, and if so wished written, where they lie: the file is
 * mapped into memory, and the operating system loads and drops its pages as they are needed.
 * Nothing of it is on the heap.
 *
 * <p>Losses on {@link org.lossary.metric.LabelledEmbeddings}, {@link
 * org.lossary.metric.Neighbours}, {@link org.lossary.metric.Retrieval} and what else takes rows of
 * embeddings by themselves read such rows as they read those of an array, and give the same bits.
 * Other losses refuse them; {@link #copy} brings some to the heap for these. What {@link #create}
 * makes can be written: gradients of the losses on such embeddings go there, as they would go to an
 * array.
 *
 * <p>The mapping ends when the object, and all that holds on to it, is garbage: there is nothing to
 * close. Until then the file must not be made shorter, or the JVM throws {@link InternalError}
 * where it reads what is gone. Any number of threads may read, and write different rows.
 */
public final class MappedMatrix implements Matrix {
  /** A buffer holds at most 2^31 - 1 bytes: more rows are spread over several. */
  private static final long SEGMENT = 1L << 30;

  private final MappedByteBuffer[] bytes;
  private final FloatBuffer[] segments;
  private final int rowsInSegment;
  private final int rows;
  private final int columns;
  private final int step;
  private final FileExtent extent;
  private final boolean writable;

  private MappedMatrix(
      MappedByteBuffer[] bytes,
      ByteOrder order,
      int rowsInSegment,
      int rows,
      int columns,
      int step,
      FileExtent extent,
      boolean writable) {
    this.bytes = bytes;
    this.segments =
        Arrays.stream(bytes).map(b -> b.order(order).asFloatBuffer()).toArray(FloatBuffer[]::new);
    this.rowsInSegment = rowsInSegment;
    this.rows = rows;
    this.columns = columns;
    this.step = step;
    this.extent = extent;
    this.writable = writable;
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
      Path file, long position, int rows, int columns, int stride, ByteOrder order, long segment)
      throws IOException {
    long end = end(position, rows, columns, stride);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      LossException.require(
          end <= channel.size(),
          "mapped matrix",
          file.toString(),
          "must hold " + end + " bytes for " + rows + " rows",
          channel.size());
      FileExtent extent = FileExtent.of(file, position, end);
      return map(channel, extent, rows, columns, stride, order, segment, false);
    }
  }

  /**
   * Maps rows that can be written. A file that is too short is filled up with zeros, so that a full
   * disk is an exception here and no error later; rows that it has already stay what they are.
   * Module {@code embedding} makes NPY and fvecs files: {@code VectorFiles.create}.
   *
   * @param position the byte of the file at which the first row begins
   * @param rows number of rows
   * @param columns number of columns
   * @param stride numbers between the starts of two rows, at least {@code columns}
   * @param order which byte of a number comes first
   * @throws IOException if the file cannot be written, or made so long
   */
  public static MappedMatrix create(
      Path file, long position, int rows, int columns, int stride, ByteOrder order)
      throws IOException {
    return create(file, position, rows, columns, stride, order, SEGMENT);
  }

  static MappedMatrix create(
      Path file, long position, int rows, int columns, int stride, ByteOrder order, long segment)
      throws IOException {
    long end = end(position, rows, columns, stride);
    try (FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      ByteBuffer zeros = ByteBuffer.allocate(1 << 16);
      for (long at = channel.size(); at < end; ) {
        zeros.clear().limit((int) Math.min(zeros.capacity(), end - at));
        at += channel.write(zeros, at);
      }
      FileExtent extent = FileExtent.of(file, position, end);
      return map(channel, extent, rows, columns, stride, order, segment, true);
    }
  }

  /** The byte after the last number. */
  private static long end(long position, int rows, int columns, int stride) {
    LossException.require(position >= 0, "mapped matrix", "position", "must be >= 0", position);
    MatrixShape.checkRows(rows, columns, stride);
    long numbers = rows == 0 ? 0 : (rows - 1L) * stride + columns;
    boolean endless = numbers > (Long.MAX_VALUE - position) / 4;
    return endless ? Long.MAX_VALUE : position + 4 * numbers;
  }

  private static MappedMatrix map(
      FileChannel channel,
      FileExtent extent,
      int rows,
      int columns,
      int stride,
      ByteOrder order,
      long segment,
      boolean writable)
      throws IOException {
    int inSegment = (int) Math.min(Integer.MAX_VALUE, Math.max(1, segment / (4L * stride)));
    var bytes = new MappedByteBuffer[(int) ((rows + inSegment - 1L) / inSegment)];
    for (int s = 0; s < bytes.length; s++) {
      long first = (long) s * inSegment;
      long count = Math.min(inSegment, rows - first);
      bytes[s] =
          channel.map(
              writable ? FileChannel.MapMode.READ_WRITE : FileChannel.MapMode.READ_ONLY,
              extent.from() + 4 * first * stride,
              4 * ((count - 1) * stride + columns));
    }
    return new MappedMatrix(bytes, order, inSegment, rows, columns, stride, extent, writable);
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

  /** Whether {@link #create} made it. */
  @Override
  public boolean writable() {
    return writable;
  }

  /**
   * Sets the element, rounded to float.
   *
   * @throws LossException unless the rows are {@link #writable}
   */
  @Override
  public void set(int row, int column, double value) {
    requireWritable();
    segments[row / rowsInSegment].put(row % rowsInSegment * step + column, (float) value);
  }

  private void requireWritable() {
    LossException.require(
        writable, "mapped matrix", "rows", "must be made by create() to be written", this);
  }

  /**
   * Copies {@code n} numbers into a row, from a column on.
   *
   * @throws LossException unless the rows are {@link #writable}
   */
  public void write(int row, int column, int n, float[] from, int at) {
    requireWritable();
    segments[row / rowsInSegment].put(row % rowsInSegment * step + column, from, at, n);
  }

  /** Returns when what was written is on the disk. */
  public void force() {
    for (MappedByteBuffer segment : bytes) {
      segment.force();
    }
  }

  /** Whether both are of one file and have bytes of it in common, or may have. */
  public boolean overlaps(MappedMatrix other) {
    return extent.overlaps(other.extent);
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
