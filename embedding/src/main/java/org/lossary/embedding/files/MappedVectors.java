package org.lossary.embedding.files;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.lossary.MappedMatrix;
import org.lossary.embedding.EmbeddingException;
import org.lossary.embedding.EmbeddingException.Problem;

/** Rows of NPY and fvecs files, mapped instead of read or written. */
public final class MappedVectors {
  private MappedVectors() {}

  /** Whether an NPY file holds float32, of either byte order, row after row. */
  public static boolean isFloat32(Path file) {
    try (SeekableByteChannel in = FileReads.open(file)) {
      NpyHeader header = NpyHeader.read(in, file);
      return header.isFloat32() && !header.columnsFirst();
    } catch (IOException e) {
      throw FileReads.unreadable(file, e);
    }
  }

  /** Rows of an NPY file: float32 of either byte order, two axes, in C order. */
  public static MappedMatrix npy(Path file) {
    try (SeekableByteChannel in = FileReads.open(file)) {
      NpyHeader header = NpyHeader.read(in, file);
      if (!header.isFloat32()) {
        throw new EmbeddingException(
            Problem.UNSUPPORTED,
            file.toString(),
            "the type must be <f4 or >f4 to be mapped",
            header.type());
      }
      int[] shape = header.shape();
      if (shape.length != 2 || shape[1] < 1) {
        throw new EmbeddingException(
            Problem.BAD_FORMAT,
            file.toString(),
            "vectors must have two axes",
            Arrays.toString(shape));
      }
      header.requireOrder(file);
      header.requireBytes(file, 4, in.size(), Long.MAX_VALUE / 4);
      return MappedMatrix.of(
          file,
          header.position(),
          shape[0],
          shape[1],
          shape[1],
          header.type().startsWith("<") ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    } catch (IOException e) {
      throw FileReads.unreadable(file, e);
    }
  }

  /** Rows of an fvecs file, all of one length: this is looked at in each of them. */
  public static MappedMatrix fvecs(Path file) {
    try (SeekableByteChannel in = FileReads.open(file)) {
      int columns = FileReads.exactly(in, 4, file, "the length of the first vector").getInt();
      int rows = Fvecs.rows(file, in.size(), columns);
      ByteOrder order = ByteOrder.LITTLE_ENDIAN;
      MappedMatrix lengths = MappedMatrix.of(file, 0, rows, 1, columns + 1, order);
      float[] length = new float[1];
      for (int i = 0; i < rows; i++) {
        lengths.read(i, 0, 1, length, 0);
        Fvecs.requireLength(file, i, columns, Float.floatToRawIntBits(length[0]));
      }
      return MappedMatrix.of(file, 4, rows, columns, columns + 1, order);
    } catch (IOException e) {
      throw FileReads.unreadable(file, e);
    }
  }

  /** A new NPY file of float32 rows, all 0, that can be written. */
  public static MappedMatrix createNpy(Path file, int rows, int columns) throws IOException {
    byte[] header = Npy.header(rows, columns);
    Files.write(file, header, StandardOpenOption.CREATE_NEW);
    return MappedMatrix.create(
        file, header.length, rows, columns, columns, ByteOrder.LITTLE_ENDIAN);
  }

  /** A new fvecs file of rows, all 0, that can be written. */
  public static MappedMatrix createFvecs(Path file, int rows, int columns) throws IOException {
    ByteOrder order = ByteOrder.LITTLE_ENDIAN;
    MappedMatrix all = MappedMatrix.create(file, 0, rows, columns + 1, columns + 1, order);
    float[] length = {Float.intBitsToFloat(columns)};
    for (int i = 0; i < rows; i++) {
      all.write(i, 0, 1, length, 0);
    }
    all.force();
    return MappedMatrix.create(file, 4, rows, columns, columns + 1, order);
  }
}
