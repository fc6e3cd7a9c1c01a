package org.lossary.peers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Texts of cases, one a line. A case may go over several lines; but a line that starts with a brace
 * begins another case, so that one that is cut off does not swallow what follows.
 */
final class CaseLines {
  private static final Pattern LABEL = Pattern.compile("\"case\"\\s*:\\s*\"([^\"\\\\]*)\"");
  private static final int SHOWN = 20;

  private final BufferedReader reader;
  private @Nullable String ahead;
  private String text = "";
  private int read;
  private int start;

  CaseLines(InputStream in) {
    reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  private @Nullable String line() throws IOException {
    String line = ahead == null ? reader.readLine() : ahead;
    ahead = null;
    read += line == null ? 0 : 1;
    return line;
  }

  /** The text of the next case, or null after the last. */
  @Nullable String next() throws IOException {
    String line = line();
    while (line != null && line.isBlank()) {
      line = line();
    }
    if (line == null) {
      return null;
    }
    start = read;
    StringBuilder all = new StringBuilder(line);
    int open = depth(line);
    while (open > 0) {
      ahead = reader.readLine();
      String following = ahead;
      if (following == null || following.startsWith("{")) {
        break;
      }
      line();
      all.append('\n').append(following);
      open += depth(following);
    }
    text = all.toString();
    return text;
  }

  /** Brackets opened and not closed. */
  private static int depth(String line) {
    int depth = 0;
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (quoted) {
        i += c == '\\' ? 1 : 0;
        quoted = c != '"';
      } else {
        quoted = c == '"';
        depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
      }
    }
    return depth;
  }

  /** The label of the current text, as far as it can be made out. */
  String label() {
    Matcher matcher = LABEL.matcher(text);
    return matcher.find() ? matcher.group(1) : "";
  }

  /** The line of the input on which the current text starts. */
  int start() {
    return start;
  }

  /** What is wrong at a place of the current text. */
  String wrong(int line, int column) {
    String[] of = text.split("\n", -1);
    String there = of[Math.min(line, of.length) - 1];
    int at = Math.min(there.length(), Math.max(0, column - 1));
    String near =
        there.substring(Math.max(0, at - SHOWN), Math.min(there.length(), at + SHOWN)).strip();
    return "not JSON at line "
        + (start + line - 1)
        + (at >= there.length() && line >= of.length
            ? ": it ends too early, after " + near
            : ", column " + column + ": near '" + near + "'");
  }
}
