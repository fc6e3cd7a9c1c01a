package org.lossary.peers.translate;

import java.util.List;
import org.lossary.peers.translate.PythonTokens.Kind;
import org.lossary.peers.translate.PythonTokens.Token;

/** A place among the tokens of a line. */
class PythonCursor {
  private final String line;
  private final List<Token> tokens;
  private int at;

  PythonCursor(String line) {
    this.line = line;
    this.tokens = PythonTokens.of(line);
  }

  final int place() {
    return at;
  }

  final void back(int place) {
    at = place;
  }

  final void skip(int count) {
    at += count;
  }

  /** What is written from a column to the token before the place. */
  final String since(int from) {
    return line.substring(from, tokens.get(at - 1).to());
  }

  final Token peek(int ahead) {
    return tokens.get(Math.min(at + ahead, tokens.size() - 1));
  }

  final Token next() {
    return tokens.get(at < tokens.size() - 1 ? at++ : at);
  }

  final boolean isSign(int ahead, String sign) {
    return peek(ahead).kind() == Kind.SIGN && peek(ahead).text().equals(sign);
  }

  final boolean take(String sign) {
    if (isSign(0, sign)) {
      at++;
      return true;
    }
    return false;
  }

  final TranslationException unexpected() {
    Token token = peek(0);
    return new TranslationException(
        token.kind() == Kind.END
            ? "the call ends too early: a bracket is not closed"
            : "'" + token.text() + "' at column " + (token.from() + 1) + " is not expected there");
  }
}
