package org.lossary.embedding.files;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lossary.embedding.EmbeddingException;
import org.lossary.embedding.EmbeddingException.Problem;

/**
 * What an NPY file says of its numbers, which follow.
 *
 * @param type as the file has it, such as {@code <f4}
 * @param fortran whether the first axis is the fastest
 * @param shape the lengths of the axes
 * @param position the byte at which the numbers begin
 */
@SuppressWarnings("ArrayRecordComponent") // Made here, never compared.
record NpyHeader(String type, boolean fortran, int[] shape, long position) {
  private static final Pattern HEADER =
      Pattern.compile(
          "\\{\\s*'descr':\\s*'([^']*)',\\s*'fortran_order':\\s*(True|False),\\s*'shape':\\s*\\(([^)]*)\\),?\\s*\\}\\s*");

  static NpyHeader read(SeekableByteChannel in, Path file) throws IOException {
    ByteBuffer start = FileReads.exactly(in, 10, file, "the 10 bytes of an NPY header");
    byte[] magic = new byte[6];
    start.get(magic);
    int version = start.get();
    if (!Arrays.equals(magic, Npy.MAGIC) || version < 1 || version > 3) {
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
    String header = StandardCharsets.UTF_8.decode(text).toString();
    Matcher matcher = HEADER.matcher(header);
    if (!matcher.matches()) {
      throw new EmbeddingException(
          Problem.BAD_FORMAT,
          file.toString(),
          "the header must name descr, order and shape",
          header.strip());
    }
    return new NpyHeader(
        Objects.requireNonNull(matcher.group(1)),
        "True".equals(matcher.group(2)),
        shape(file, Objects.requireNonNull(matcher.group(3))),
        in.position());
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

  boolean isFloat32() {
    return type.equals("<f4") || type.equals(">f4");
  }

  /** Whether it is a matrix that comes column after column. */
  boolean columnsFirst() {
    return fortran && shape.length == 2;
  }

  /** Throws for Fortran order, where it makes a difference. */
  void requireOrder(Path file) {
    boolean line = Arrays.stream(shape).filter(n -> n > 1).count() <= 1;
    if (fortran && !line) {
      throw new EmbeddingException(
          Problem.UNSUPPORTED, file.toString(), "must be in C order", "Fortran order");
    }
  }

  /** The count of numbers; throws unless that is what a file of so many bytes has. */
  long requireBytes(Path file, int size, long fileSize, long most) {
    BigInteger product =
        Arrays.stream(shape)
            .mapToObj(BigInteger::valueOf)
            .reduce(BigInteger.ONE, BigInteger::multiply);
    BigInteger bytes = product.multiply(BigInteger.valueOf(size));
    long rest = fileSize - position;
    if (product.compareTo(BigInteger.valueOf(most)) > 0
        || !bytes.equals(BigInteger.valueOf(rest))) {
      throw new EmbeddingException(
          Problem.BAD_FORMAT,
          file.toString(),
          "shape " + Arrays.toString(shape) + " of " + type + " needs " + bytes + " bytes",
          rest);
    }
    return product.longValueExact();
  }
}
