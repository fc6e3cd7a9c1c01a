package org.lossary.embedding.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import org.lossary.embedding.EmbeddingException;
import org.lossary.embedding.EmbeddingException.Problem;

/**
 * Files of vectors as the TEXMEX collections have them: each vector is its length (int32) and its
 * numbers (float32), lowest byte first.
 *
 * @param values row after row
 * @param columns numbers of a vector
 */
@SuppressWarnings("ArrayRecordComponent") // A carrier from file to Vectors; never compared.
public record Fvecs(float[] values, int columns) {

  /** Reads a file. */
  public static Fvecs read(Path file) {
    try (SeekableByteChannel in = FileReads.open(file)) {
      ByteBuffer first = FileReads.exactly(in, 4, file, "the length of the first vector");
      int columns = first.getInt();
      int rows = rows(file, in.size(), columns);
      if ((long) rows * columns > Integer.MAX_VALUE - 8) {
        throw new EmbeddingException(
            Problem.UNSUPPORTED,
            file.toString(),
            "must hold at most 2^31 - 9 numbers",
            (long) rows * columns);
      }
      in.position(0);
      float[] values = new float[rows * columns];
      for (int i = 0, at = 0; i < rows; i++) {
        ByteBuffer bytes = FileReads.exactly(in, 4 + 4 * columns, file, "vector " + (i + 1));
        requireLength(file, i, columns, bytes.getInt());
        for (int k = 0; k < columns; k++) {
          values[at++] = bytes.getFloat();
        }
      }
      return new Fvecs(values, columns);
    } catch (IOException e) {
      throw FileReads.unreadable(file, e);
    }
  }

  /** The number of vectors in a file of so many bytes, which must be whole ones. */
  static int rows(Path file, long bytes, int columns) {
    long row = 4L + 4L * columns;
    if (columns < 1 || bytes % row != 0 || bytes / row > Integer.MAX_VALUE) {
      throw new EmbeddingException(
          Problem.BAD_FORMAT,
          file.toString(),
          "must be whole vectors of one length, less than 2^31",
          bytes + " bytes, first length " + columns);
    }
    return (int) (bytes / row);
  }

  static void requireLength(Path file, int vector, int columns, int length) {
    if (length != columns) {
      throw new EmbeddingException(
          Problem.BAD_FORMAT,
          file.toString(),
          "vector " + (vector + 1) + " must have " + columns + " numbers as the first has",
          length);
    }
  }
}
