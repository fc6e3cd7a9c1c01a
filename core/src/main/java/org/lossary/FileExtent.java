package org.lossary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Which bytes of which file.
 *
 * @param file equal for paths of the same file
 */
record FileExtent(Object file, long from, long end) {
  /** Bytes of a file that exists. */
  static FileExtent of(Path file, long from, long end) throws IOException {
    // A file keeps its key when it is renamed. Not every system has one.
    Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    return new FileExtent(key == null ? file.toRealPath() : key, from, end);
  }

  /** Whether both have bytes in common. */
  boolean overlaps(FileExtent other) {
    return file.equals(other.file) && from < other.end && other.from < end;
  }
}
