package org.lossary.peers.translate;

import java.util.ArrayList;
import java.util.List;

/** Cuts a call in the syntax of Python (or R, as far as it is the same) into tokens. */
final class PythonTokens {
  private PythonTokens() {}

  /** The kinds of token. */
  enum Kind {
    NUMBER,
    TEXT,
    NAME,
    SIGN,
    END
  }

  /**
   * A token.
   *
   * @param text what it says; of quoted text, without quotes
   * @param from where it starts
   * @param to where it ends
   */
  record Token(Kind kind, String text, int from, int to) {}

  static List<Token> of(String line) {
    List<Token> tokens = new ArrayList<>();
    int i = 0;
    while (i < line.length()) {
      char c = line.charAt(i);
      int from = i;
      if (Character.isWhitespace(c)) {
        i++;
        continue;
      }
      if (c == '"' || c == '\'') {
        i = line.indexOf(c, from + 1) + 1;
        if (i == 0) {
          throw new TranslationException("the quote at column " + (from + 1) + " is not closed");
        }
        tokens.add(new Token(Kind.TEXT, line.substring(from + 1, i - 1), from, i));
      } else if (digit(c) || c == '.' && i + 1 < line.length() && digit(line.charAt(i + 1))) {
        i = endOfNumber(line, from);
        tokens.add(new Token(Kind.NUMBER, line.substring(from, i).replace("_", ""), from, i));
      } else if (Character.isJavaIdentifierStart(c)) {
        while (i < line.length() && Character.isJavaIdentifierPart(line.charAt(i))) {
          i++;
        }
        tokens.add(new Token(Kind.NAME, line.substring(from, i), from, i));
      } else {
        i += line.startsWith("**", from) || line.startsWith("::", from) ? 2 : 1;
        tokens.add(new Token(Kind.SIGN, line.substring(from, i), from, i));
      }
    }
    tokens.add(new Token(Kind.END, "", line.length(), line.length()));
    return tokens;
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int endOfNumber(String line, int from) {
    int i = from;
    while (i < line.length()) {
      char c = line.charAt(i);
      boolean sign = (c == '-' || c == '+') && (line.charAt(i - 1) | 32) == 'e' && i > from;
      if (!digit(c) && c != '.' && c != '_' && (c | 32) != 'e' && !sign) {
        break;
      }
      i++;
    }
    return i;
  }
}
