package org.lossary.report.math;

/**
 * The tokens of a LaTeX formula: commands with their backslash, numbers, and single characters;
 * spaces separate only.
 */
final class TexTokens {
  private final String text;
  private int at;

  TexTokens(String text) {
    this.text = text;
  }

  private void skipSpace() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  /** The next token without taking it; empty at the end. */
  String peek() {
    int mark = at;
    String token = next();
    at = mark;
    return token;
  }

  /** Takes the next token; empty at the end. */
  String next() {
    skipSpace();
    if (at >= text.length()) {
      return "";
    }
    int start = at;
    char first = text.charAt(at);
    if (first == '\\') {
      at++;
      while (at < text.length() && Character.isLetter(text.charAt(at)) && text.charAt(at) < 128) {
        at++;
      }
      at = at == start + 1 ? Math.min(at + 1, text.length()) : at;
    } else if (isDigit(first)) {
      while (at < text.length() && (isDigit(text.charAt(at)) || isPointInNumber(at))) {
        at++;
      }
    } else {
      at += Character.charCount(text.codePointAt(at));
    }
    return text.substring(start, at);
  }

  /** Takes one digit if one comes next, as an argument without braces does; empty otherwise. */
  String digit() {
    skipSpace();
    return at < text.length() && isDigit(text.charAt(at)) ? text.substring(at, ++at) : "";
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private boolean isPointInNumber(int i) {
    return text.charAt(i) == '.' && i + 1 < text.length() && isDigit(text.charAt(i + 1));
  }

  /** Takes the next token if it is this one. */
  boolean take(String token) {
    if (peek().equals(token)) {
      next();
      return true;
    }
    return false;
  }

  /** Takes this token or fails. */
  void expect(String token) {
    if (!take(token)) {
      throw error("expected " + token + " but found " + (peek().isEmpty() ? "the end" : peek()));
    }
  }

  /** Takes a group in braces as plain text, spaces kept. */
  String rawGroup() {
    expect("{");
    int depth = 1;
    int start = at;
    while (at < text.length()) {
      char c = text.charAt(at);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      at++;
      if (depth == 0) {
        return text.substring(start, at - 1);
      }
    }
    throw error("a brace is not closed");
  }

  IllegalArgumentException error(String problem) {
    return new IllegalArgumentException(
        "formula " + text + ": " + problem + " at character " + (at + 1));
  }
}
