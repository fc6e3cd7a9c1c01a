package org.lossary.formula;

/**
 * A piece of the text.
 *
 * @param text the characters as written; for symbols the ASCII spelling
 * @param position offset of the first character
 */
record Token(Kind kind, String text, int position) {
  enum Kind {
    NUMBER,
    NAME,
    SYMBOL,
    END
  }

  boolean is(String symbolOrWord) {
    return kind != Kind.NUMBER && kind != Kind.END && text.equals(symbolOrWord);
  }
}
