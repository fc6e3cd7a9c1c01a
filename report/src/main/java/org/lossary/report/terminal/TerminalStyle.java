package org.lossary.report.terminal;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a terminal can show.
 *
 * @param width columns that a line may take
 * @param unicode whether it shows blocks, braille and box drawings, or plain ASCII only
 * @param color whether it understands colours
 */
public record TerminalStyle(int width, boolean unicode, boolean color) {
  private static final int DEFAULT_WIDTH = 80;
  private static final int LEAST_WIDTH = 40;

  /** 80 columns of Unicode without colour, whatever the terminal. */
  public static TerminalStyle plain() {
    return new TerminalStyle(DEFAULT_WIDTH, true, false);
  }

  /** 80 columns of ASCII. */
  public static TerminalStyle ascii() {
    return new TerminalStyle(DEFAULT_WIDTH, false, false);
  }

  /**
   * What the surroundings tell: width from the property {@code lossary.columns} (a launcher may set
   * it) or the variable COLUMNS, Unicode from the character set of the output, no colour.
   */
  public static TerminalStyle detect() {
    String columns = System.getProperty("lossary.columns", System.getenv("COLUMNS"));
    String encoding =
        System.getProperty("stdout.encoding", System.getProperty("native.encoding", "UTF-8"));
    return new TerminalStyle(width(columns), isUnicode(encoding), false);
  }

  /** The same style with this width. */
  public TerminalStyle width(int columns) {
    return new TerminalStyle(Math.max(LEAST_WIDTH, columns), unicode, color);
  }

  /** The same style with or without colour. */
  public TerminalStyle color(boolean on) {
    return new TerminalStyle(width, unicode, on);
  }

  static int width(@Nullable String columns) {
    // A terminal that does not know its size says 0.
    if (columns == null || !columns.strip().matches("0*[1-9][0-9]{0,4}")) {
      return DEFAULT_WIDTH;
    }
    return Math.max(LEAST_WIDTH, Integer.parseInt(columns.strip()));
  }

  private static boolean isUnicode(String encoding) {
    return Charset.isSupported(encoding)
        ? Charset.forName(encoding).newEncoder().canEncode('⣿')
        : encoding.toUpperCase(Locale.ROOT).contains(StandardCharsets.UTF_8.name());
  }

  /**
   * Whether standard error is a terminal. The JVM does not tell; the property {@code
   * lossary.tty.err} (a launcher may set it) or, on Linux, the kernel does. Where nobody does it is
   * taken for none, which costs a moving line at most.
   */
  public static boolean errorIsTerminal() {
    String told = System.getProperty("lossary.tty.err");
    if (told != null) {
      return Boolean.parseBoolean(told);
    }
    try {
      String target = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
      return target.startsWith("/dev/pts/")
          || target.startsWith("/dev/tty")
          || target.equals("/dev/console");
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  /** The text in the colour of series i, if there is colour. */
  String colored(String text, int series) {
    int[] codes = {34, 33, 32, 35, 36, 31};
    return color && !text.isBlank()
        ? "\u001b[" + codes[series % codes.length] + "m" + text + "\u001b[0m"
        : text;
  }

  /** The text in bold type, if there is colour. */
  String bold(String text) {
    return color && !text.isBlank() ? "\u001b[1m" + text + "\u001b[0m" : text;
  }
}
