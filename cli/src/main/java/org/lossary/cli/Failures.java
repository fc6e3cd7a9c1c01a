package org.lossary.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import org.lossary.LossException;
import picocli.CommandLine;

/** Says in one line what went wrong. */
final class Failures {
  private Failures() {}

  static String line(Throwable e) {
    if (e instanceof UncheckedIOException io && io.getCause() != null) {
      return line(io.getCause());
    }
    if (e instanceof NoSuchFileException missing) {
      return "no such file: " + missing.getFile();
    }
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message.lines().findFirst().orElse("");
  }

  /** Whether the failure is one of input or surroundings, so that its line says all. */
  static boolean isExpected(Throwable e) {
    return e instanceof LossException
        || e instanceof IOException
        || e instanceof UncheckedIOException
        || e instanceof BadInputException
        || e instanceof CommandLine.PicocliException
        // Typed by the modules that read data and train; their messages are whole sentences.
        || e.getClass().getPackageName().startsWith("org.lossary");
  }
}
