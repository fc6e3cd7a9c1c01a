package org.lossary.formula;

import java.util.List;

/** The tokens with a place in them. */
final class TokenStream {
  private final String text;
  private final List<Token> tokens;
  private int at;

  TokenStream(String text) {
    this.text = text;
    this.tokens = Lexer.tokens(text);
  }

  Token peek() {
    return peek(0);
  }

  Token peek(int ahead) {
    return tokens.get(Math.min(at + ahead, tokens.size() - 1));
  }

  Token next() {
    Token token = peek();
    if (at < tokens.size() - 1) {
      at++;
    }
    return token;
  }

  boolean accept(String symbolOrWord) {
    if (!peek().is(symbolOrWord)) {
      return false;
    }
    next();
    return true;
  }

  void expect(String symbolOrWord) {
    if (!accept(symbolOrWord)) {
      throw error("expected '" + symbolOrWord + "'");
    }
  }

  /** How far ahead the bracket lies that closes the one {@code ahead}; the end if none does. */
  int closing(int ahead) {
    int open = 0;
    int i = ahead;
    while (peek(i).kind() != Token.Kind.END) {
      Token token = peek(i);
      if (token.is("(") || token.is("[")) {
        open++;
      } else if (token.is(")") || token.is("]")) {
        open--;
        if (open == 0) {
          return i;
        }
      }
      i++;
    }
    return i;
  }

  FormulaSyntaxException error(String rule) {
    return error(rule, peek());
  }

  FormulaSyntaxException error(String rule, Token token) {
    return new FormulaSyntaxException(rule, token.position(), token.text(), text);
  }
}
