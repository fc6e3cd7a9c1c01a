package org.lossary.tables;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes a CSV file row by row: UTF-8, RFC 4180 quotes, lines end in \n, gzip if the name ends in
 * .gz. Rows go to a temporary file beside the target, which {@link #commit} moves into place;
 * closed without it, nothing is left behind and a file of that name stays as it was.
 */
public final class CsvWriter implements AutoCloseable {
  private final Path target;
  private final Path temporary;
  private final Writer out;
  private final int columns;
  private int field;
  private boolean closed;

  private CsvWriter(Path target, Path temporary, Writer out, int columns) {
    this.target = target;
    this.temporary = temporary;
    this.out = out;
    this.columns = columns;
  }

  /** Begins a file with a line of names. */
  public static CsvWriter create(Path target, List<String> names) {
    if (names.isEmpty()) {
      throw new IllegalArgumentException("a CSV file has at least one column");
    }
    Path absolute = target.toAbsolutePath();
    Path folder = absolute.getParent();
    if (Files.isDirectory(absolute) || folder == null) {
      throw new TableException(
          TableException.Problem.UNWRITABLE, target + ": a directory; name a file to write");
    }
    if (!Files.isDirectory(folder)) {
      throw new TableException(
          TableException.Problem.UNWRITABLE,
          target + ": there is no directory " + folder + "; make it first");
    }
    try {
      // Java's own temporary files can be read by nobody else, also once renamed.
      Path temporary =
          folder.resolve("." + absolute.getFileName() + "." + UUID.randomUUID() + ".tmp");
      try {
        var stream = Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW);
        Writer out =
            new BufferedWriter(
                new OutputStreamWriter(
                    CsvHeader.isGzip(target) ? new GZIPOutputStream(stream) : stream,
                    StandardCharsets.UTF_8),
                1 << 16);
        CsvWriter writer = new CsvWriter(target, temporary, out, names.size());
        names.forEach(writer::text);
        writer.endRow();
        return writer;
      } catch (IOException | RuntimeException e) {
        Files.deleteIfExists(temporary);
        throw e;
      }
    } catch (IOException e) {
      throw unwritable(target, e);
    }
  }

  /** The next field of the row, a number as Java writes it: it reads back to the same bits. */
  public CsvWriter number(double value) {
    return field(Double.toString(value));
  }

  /** The next field of the row, a whole number. */
  public CsvWriter number(long value) {
    return field(Long.toString(value));
  }

  /** The next field of the row as text; null is an empty field, which reads back as missing. */
  public CsvWriter text(@Nullable String value) {
    return field(value == null ? "" : quoted(value));
  }

  /** The next field of the row without a value. */
  public CsvWriter missing() {
    return field("");
  }

  /** Ends the row, which must have as many fields as the header. */
  public void endRow() {
    if (field != columns) {
      throw new IllegalStateException(
          "a row of %d fields under a header of %d".formatted(field, columns));
    }
    try {
      out.write('\n');
    } catch (IOException e) {
      throw unwritable(target, e);
    }
    field = 0;
  }

  /** Finishes the file and moves it into place. */
  public void commit() {
    if (field != 0) {
      throw new IllegalStateException("the last row is not ended");
    }
    try {
      out.close();
      closed = true;
      try {
        Files.move(temporary, target.toAbsolutePath(), StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(temporary, target.toAbsolutePath(), StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw unwritable(target, e);
    }
  }

  /** Gives up what was not committed. */
  @Override
  public void close() {
    try {
      if (!closed) {
        closed = true;
        out.close();
      }
      Files.deleteIfExists(temporary);
    } catch (IOException e) {
      throw unwritable(target, e);
    }
  }

  private CsvWriter field(String text) {
    try {
      if (field++ > 0) {
        out.write(',');
      }
      out.write(text);
    } catch (IOException e) {
      throw unwritable(target, e);
    }
    return this;
  }

  private static String quoted(String value) {
    boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? value : "\"" + value.replace("\"", "\"\"") + "\"";
  }

  private static TableException unwritable(Path target, IOException e) {
    return new TableException(
        TableException.Problem.UNWRITABLE, target + ": cannot be written there", e);
  }
}
