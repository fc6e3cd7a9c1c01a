package org.lossary.embedding.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lossary.embedding.EmbeddingException;
import org.lossary.embedding.EmbeddingException.Problem;

/**
 * NumPy's files of arrays, versions 1 to 3: numbers of type float32, float64, int32, int64 (and
 * uint8, int8, int16), lowest byte first, in C order.
 *
 * @param shape the lengths of the axes
 * @param type the type as the file has it, such as {@code <f4}
 * @param values all numbers in order; integers up to 2^53 are exact
 */
@SuppressWarnings("ArrayRecordComponent") // equals compares what they hold.
public record Npy(int[] shape, String type, double[] values) {
  private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
  private static final Pattern HEADER =
      Pattern.compile(
          "\\{\\s*'descr':\\s*'([^']*)',\\s*'fortran_order':\\s*(True|False),\\s*'shape':\\s*\\(([^)]*)\\),?\\s*\\}\\s*");
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
      ByteBuffer start = FileReads.exactly(in, 10, file, "the 10 bytes of an NPY header");
      byte[] magic = new byte[6];
      start.get(magic);
      int version = start.get();
      if (!Arrays.equals(magic, MAGIC) || version < 1 || version > 3) {
        throw new EmbeddingException(
            Problem.BAD_FORMAT, file.toString(), "must begin as an NPY file does", "other bytes");
      }
      start.position(8);
      long length = start.getShort() & 0xffff;
      if (version > 1) {
        ByteBuffer more = FileReads.exactly(in, 2, file, "the length of the header");
        length |= (long) (more.getShort() & 0xffff) << 16;
      }
      if (length > 1 << 20) {
        throw new EmbeddingException(
            Problem.BAD_FORMAT, file.toString(), "the header must be within 1 MiB", length);
      }
      ByteBuffer text = FileReads.exactly(in, (int) length, file, "the header");
      return body(in, file, StandardCharsets.UTF_8.decode(text).toString());
    } catch (IOException e) {
      throw FileReads.unreadable(file, e);
    }
  }

  private static Npy body(SeekableByteChannel in, Path file, String header) throws IOException {
    Matcher matcher = HEADER.matcher(header);
    if (!matcher.matches()) {
      throw new EmbeddingException(
          Problem.BAD_FORMAT,
          file.toString(),
          "the header must name descr, order and shape",
          header.strip());
    }
    String type = Objects.requireNonNull(matcher.group(1));
    int size =
        switch (type) {
          case "<f8", "<i8" -> 8;
          case "<f4", "<i4" -> 4;
          case "<i2" -> 2;
          case "|i1", "|u1" -> 1;
          default ->
              throw new EmbeddingException(
                  Problem.UNSUPPORTED,
                  file.toString(),
                  "the type must be one of <f4, <f8, <i4, <i8, <i2, |i1, |u1",
                  type);
        };
    int[] shape = shape(file, Objects.requireNonNull(matcher.group(3)));
    long count = Arrays.stream(shape).asLongStream().reduce(1, Math::multiplyExact);
    boolean line = Arrays.stream(shape).filter(n -> n > 1).count() <= 1;
    if ("True".equals(matcher.group(2)) && !line) {
      throw new EmbeddingException(
          Problem.UNSUPPORTED, file.toString(), "must be in C order", "Fortran order");
    }
    long rest = in.size() - in.position();
    if (count > Integer.MAX_VALUE - 8 || rest != count * size) {
      throw new EmbeddingException(
          Problem.BAD_FORMAT,
          file.toString(),
          "shape " + Arrays.toString(shape) + " of " + type + " needs " + count * size + " bytes",
          rest);
    }
    double[] values = new double[(int) count];
    for (int at = 0; at < values.length; ) {
      int many = Math.min(CHUNK, values.length - at);
      ByteBuffer bytes = FileReads.exactly(in, many * size, file, "the numbers");
      for (int i = 0; i < many; i++) {
        values[at++] = number(bytes, type);
      }
    }
    return new Npy(shape, type, values);
  }

  private static int[] shape(Path file, String text) {
    try {
      return Arrays.stream(text.split(",", -1))
          .map(String::strip)
          .filter(s -> !s.isEmpty())
          .mapToInt(Integer::parseUnsignedInt)
          .toArray();
    } catch (NumberFormatException e) {
      throw new EmbeddingException(
          Problem.BAD_FORMAT, file.toString(), "the shape must be whole numbers", "(" + text + ")");
    }
  }

  private static double number(ByteBuffer bytes, String type) {
    return switch (type) {
      case "<f8" -> bytes.getDouble();
      case "<f4" -> bytes.getFloat();
      case "<i8" -> bytes.getLong();
      case "<i4" -> bytes.getInt();
      case "<i2" -> bytes.getShort();
      case "|u1" -> bytes.get() & 0xff;
      default -> bytes.get();
    };
  }

  /** An array of float32 as a file of version 1. */
  public static byte[] write(float[] values, int... shape) {
    String axes = Arrays.stream(shape).mapToObj(String::valueOf).collect(Collectors.joining(", "));
    String header =
        "{'descr': '<f4', 'fortran_order': False, 'shape': ("
            + axes
            + (shape.length == 1 ? ",), }" : "), }");
    int padded = (10 + header.length() + 1 + 63) / 64 * 64;
    ByteBuffer out = ByteBuffer.allocate(padded + 4 * values.length).order(ByteOrder.LITTLE_ENDIAN);
    out.put(MAGIC).put((byte) 1).put((byte) 0).putShort((short) (padded - 10));
    out.put(
        (header + " ".repeat(padded - 11 - header.length()) + "\n")
            .getBytes(StandardCharsets.US_ASCII));
    for (float value : values) {
      out.putFloat(value);
    }
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
