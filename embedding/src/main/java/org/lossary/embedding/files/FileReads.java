package org.lossary.embedding.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.lossary.embedding.EmbeddingException;
import org.lossary.embedding.EmbeddingException.Problem;

/** Reading with errors that name the file. */
final class FileReads {
  private FileReads() {}

  static SeekableByteChannel open(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new EmbeddingException(
          Problem.UNREADABLE, file.toString(), "must be a file", "a directory");
    }
    return Files.newByteChannel(file);
  }

  /** So many bytes, lowest byte first. */
  static ByteBuffer exactly(SeekableByteChannel in, int count, Path file, String what)
      throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
    while (buffer.hasRemaining()) {
      if (in.read(buffer) < 0) {
        throw new EmbeddingException(
            Problem.BAD_FORMAT,
            file.toString(),
            "must not end within " + what,
            buffer.position() + " of " + count + " bytes");
      }
    }
    return buffer.flip();
  }

  static EmbeddingException unreadable(Path file, IOException e) {
    return new EmbeddingException(
        Problem.UNREADABLE,
        e instanceof NoSuchFileException
            ? file + ": no such file; check the path"
            : file + ": cannot be read: " + e.getMessage());
  }
}
