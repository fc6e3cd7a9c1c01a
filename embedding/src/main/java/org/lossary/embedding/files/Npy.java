package org.lossary.embedding.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.lossary.embedding.EmbeddingException;
import org.lossary.embedding.EmbeddingException.Problem;

/**
 * NumPy's files of arrays, versions 1 to 3: numbers of type float16, float32, float64, int32, int64
 * (and uint8, int8, int16), lowest byte first; the columns of a matrix may come first (Fortran
 * order).
 *
 * @param shape the lengths of the axes
 * @param type the type as the file has it, such as {@code <f4}
 * @param values all numbers, row after row; integers up to 2^53 are exact
 */
@SuppressWarnings("ArrayRecordComponent") // equals compares what they hold.
public record Npy(int[] shape, String type, double[] values) {
  static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
  private static final int CHUNK = 1 << 16;

  /** The product of all axes after the first. */
  public int columns() {
    int columns = 1;
    for (int i = 1; i < shape.length; i++) {
      columns *= shape[i];
    }
    return columns;
  }

  /** The numbers as floats, each rounded to the nearest. */
  public float[] floats() {
    float[] floats = new float[values.length];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = (float) values[i];
    }
    return floats;
  }

  /** Reads a file. */
  public static Npy read(Path file) {
    try (SeekableByteChannel in = FileReads.open(file)) {
      return body(in, file, NpyHeader.read(in, file));
    } catch (IOException e) {
      throw FileReads.unreadable(file, e);
    }
  }

  private static Npy body(SeekableByteChannel in, Path file, NpyHeader header) throws IOException {
    String type = header.type();
    int size =
        switch (type) {
          case "<f8", "<i8" -> 8;
          case "<f4", "<i4" -> 4;
          case "<i2", "<f2" -> 2;
          case "|i1", "|u1" -> 1;
          default ->
              throw new EmbeddingException(
                  Problem.UNSUPPORTED,
                  file.toString(),
                  "the type must be one of <f2, <f4, <f8, <i4, <i8, <i2, |i1, |u1",
                  type);
        };
    int[] shape = header.shape();
    if (!header.columnsFirst()) {
      header.requireOrder(file);
    }
    long count = header.requireBytes(file, size, in.size(), Integer.MAX_VALUE - 8);
    double[] values = new double[(int) count];
    for (int at = 0; at < values.length; ) {
      int many = Math.min(CHUNK, values.length - at);
      ByteBuffer bytes = FileReads.exactly(in, many * size, file, "the numbers");
      for (int i = 0; i < many; i++) {
        values[at++] = number(bytes, type);
      }
    }
    return new Npy(shape, type, header.columnsFirst() ? turned(values, shape) : values);
  }

  /** Rows, one after the other, of a matrix that comes column after column. */
  private static double[] turned(double[] columns, int... shape) {
    double[] rows = new double[columns.length];
    for (int j = 0; j < shape[1]; j++) {
      for (int i = 0; i < shape[0]; i++) {
        rows[i * shape[1] + j] = columns[j * shape[0] + i];
      }
    }
    return rows;
  }

  /** A number of 16 bits: sign, 5 bits of exponent, 10 of the fraction. */
  private static double half(short bits) {
    int exponent = bits >> 10 & 0x1f;
    int fraction = bits & 0x3ff;
    double size =
        exponent == 0x1f
            ? fraction == 0 ? Double.POSITIVE_INFINITY : Double.NaN
            : exponent == 0
                ? fraction * 0x1p-24
                : Math.scalb(1 + fraction * 0x1p-10, exponent - 15);
    return bits < 0 ? -size : size;
  }

  private static double number(ByteBuffer bytes, String type) {
    return switch (type) {
      case "<f8" -> bytes.getDouble();
      case "<f4" -> bytes.getFloat();
      case "<i8" -> bytes.getLong();
      case "<i4" -> bytes.getInt();
      case "<i2" -> bytes.getShort();
      case "<f2" -> half(bytes.getShort());
      case "|u1" -> bytes.get() & 0xff;
      default -> bytes.get();
    };
  }

  /** An array of float32 as a file of version 1. */
  public static byte[] write(float[] values, int... shape) {
    byte[] header = header(shape);
    ByteBuffer out =
        ByteBuffer.allocate(header.length + 4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
    out.put(header);
    for (float value : values) {
      out.putFloat(value);
    }
    return out.array();
  }

  /** What such a file begins with. */
  static byte[] header(int... shape) {
    String axes = Arrays.stream(shape).mapToObj(String::valueOf).collect(Collectors.joining(", "));
    String header =
        "{'descr': '<f4', 'fortran_order': False, 'shape': ("
            + axes
            + (shape.length == 1 ? ",), }" : "), }");
    int padded = (10 + header.length() + 1 + 63) / 64 * 64;
    ByteBuffer out = ByteBuffer.allocate(padded).order(ByteOrder.LITTLE_ENDIAN);
    out.put(MAGIC).put((byte) 1).put((byte) 0).putShort((short) (padded - 10));
    out.put(
        (header + " ".repeat(padded - 11 - header.length()) + "\n")
            .getBytes(StandardCharsets.US_ASCII));
    return out.array();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Npy npy
        && Arrays.equals(shape, npy.shape)
        && type.equals(npy.type)
        && Arrays.equals(values, npy.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return type + Arrays.toString(shape);
  }
}
