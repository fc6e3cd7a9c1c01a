package org.lossary.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.UUID;

/** Writes files so that a reader sees the old one or the whole new one. */
final class WholeFile {
  private WholeFile() {}

  /**
   * Before minutes of work: can this file be written? Tries it in its folder, since rights alone do
   * not tell (a full disk, a file system that takes no files).
   */
  static void check(String option, Path file) {
    Path folder = file.toAbsolutePath().getParent();
    String says = null;
    if (file.toString().isBlank()) {
      says = "name a file";
    } else if (folder == null || !Files.isDirectory(folder)) {
      says = "no such folder: " + folder;
    } else if (Files.isDirectory(file)) {
      says = file + " is a folder, not a file";
    } else {
      try {
        Files.delete(Files.createFile(beside(folder)));
      } catch (IOException e) {
        says = "cannot write to the folder " + folder;
      }
    }
    if (says != null) {
      throw new BadInputException(option + ": " + says);
    }
  }

  /** A new name. Java's own temporary files can be read by nobody else, also once renamed. */
  private static Path beside(Path folder) {
    return folder.resolve(".lossary" + UUID.randomUUID() + ".tmp");
  }

  static void write(Path file, String text) throws IOException {
    Path absolute = file.toAbsolutePath();
    Path folder = absolute.getParent();
    Path temporary = beside(Objects.requireNonNull(folder));
    try {
      Files.write(temporary, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
      Files.move(
          temporary, absolute, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }
}
