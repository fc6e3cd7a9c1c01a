package org.lossary.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.lossary.LossException;
import org.lossary.tables.NearestNames;
import picocli.CommandLine;

/** Says in one line what went wrong. */
final class Failures {
  /** Names of classes and calls, which ids never look like. */
  private static final Pattern OTHER_LIBRARY = Pattern.compile("[.(]|[a-z][A-Z]");

  private Failures() {}

  static String line(Throwable e) {
    if (e instanceof UncheckedIOException io && io.getCause() != null) {
      return line(io.getCause());
    }
    if (e instanceof NoSuchFileException missing) {
      return "no such file: " + missing.getFile();
    }
    if (e instanceof FileSystemException file && file.getReason() == null) {
      // Its message is the name of the file alone.
      String name = file.getClass().getSimpleName().replaceFirst("Exception$", "");
      String says = name.equals("FileSystem") ? "failed" : name.replaceAll("(?<=.)(?=[A-Z])", " ");
      return file.getFile() + ": " + says.toLowerCase(Locale.ROOT);
    }
    if (e instanceof CommandLine.UnmatchedArgumentException unmatched) {
      return unmatched.isUnknownOption() ? unknownOption(unmatched) : unknownCommand(unmatched);
    }
    if (e instanceof LossException unknown && unknown.loss().equals("catalog")) {
      String id = String.valueOf(unknown.found());
      return id.isBlank()
          ? "name a loss; lossary list shows all"
          : "unknown loss '"
              + id
              + "'"
              + unknown.rule().replace("must be the id of a loss", "")
              + (OTHER_LIBRARY.matcher(id).find()
                  ? "; for a name of another library: ./lossary translate '" + id + "'"
                  : "");
    }
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message.lines().findFirst().orElse("");
  }

  private static String unknownCommand(CommandLine.UnmatchedArgumentException e) {
    String first = e.getUnmatched().get(0);
    List<String> commands = List.copyOf(e.getCommandLine().getSubcommands().keySet());
    return commands.isEmpty()
        ? "unexpected argument '" + first + "'"
        : "unknown command '" + first + "'" + NearestNames.suggestion(first, commands);
  }

  /** Names the first only: what follows it is likely its value. */
  private static String unknownOption(CommandLine.UnmatchedArgumentException e) {
    String option = e.getUnmatched().get(0).replaceFirst("=.*", "");
    List<String> options = List.copyOf(e.getCommandLine().getCommandSpec().optionsMap().keySet());
    return "Unknown option: '" + option + "'" + NearestNames.suggestion(option, options);
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
