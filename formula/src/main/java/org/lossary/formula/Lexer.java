package org.lossary.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Cuts the text into tokens. */
final class Lexer {
  /** Longest first, so that {@code <=} is not read as {@code <}. */
  private static final String[] SYMBOLS = {
    "..", "<=", ">=", "==", "!=", "+", "-", "*", "/", "^", "(", ")", "[", "]", "|", ",", ";", ":",
    "<", ">", "="
  };

  private static final Map<Character, String> SPELLINGS =
      Map.of('≤', "<=", '≥', ">=", '≠', "!=", '·', "*", '−', "-");

  private final String text;
  private int at;

  private Lexer(String text) {
    this.text = text;
  }

  static List<Token> tokens(String text) {
    return new Lexer(text).run();
  }

  private List<Token> run() {
    List<Token> tokens = new ArrayList<>();
    while (true) {
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      if (at == text.length()) {
        tokens.add(new Token(Token.Kind.END, "", at));
        return tokens;
      }
      tokens.add(next());
    }
  }

  private Token next() {
    int start = at;
    char c = text.charAt(at);
    if (isDigit(start) || (c == '.' && isDigit(start + 1))) {
      return number(start);
    }
    if (Character.isLetter(c)) {
      while (at < text.length()
          && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
        at++;
      }
      return new Token(Token.Kind.NAME, text.substring(start, at), start);
    }
    String spelled = SPELLINGS.get(c);
    if (spelled != null) {
      at++;
      return new Token(Token.Kind.SYMBOL, spelled, start);
    }
    for (String symbol : SYMBOLS) {
      if (text.startsWith(symbol, at)) {
        at += symbol.length();
        return new Token(Token.Kind.SYMBOL, symbol, start);
      }
    }
    throw new FormulaSyntaxException("unexpected character", start, String.valueOf(c), text);
  }

  private Token number(int start) {
    digits();
    // "0..9" is a range: its dots do not belong to the number.
    if (at < text.length() && text.charAt(at) == '.' && isDigit(at + 1)) {
      at++;
      digits();
    }
    if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
      int exponent = at + 1;
      if (exponent < text.length()
          && (text.charAt(exponent) == '+' || text.charAt(exponent) == '-')) {
        exponent++;
      }
      if (isDigit(exponent)) {
        at = exponent;
        digits();
        if (at - exponent > 5) {
          throw new FormulaSyntaxException(
              "exponent too large", start, text.substring(start, at), text);
        }
      }
    }
    return new Token(Token.Kind.NUMBER, text.substring(start, at), start);
  }

  private void digits() {
    while (isDigit(at)) {
      at++;
    }
  }

  private boolean isDigit(int position) {
    return position < text.length() && text.charAt(position) >= '0' && text.charAt(position) <= '9';
  }
}
