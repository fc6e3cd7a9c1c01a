package org.lossary.formula;

/** A name split for typesetting: {@code m_p} and {@code x1} have a suffix that is set below. */
record Identifier(String stem, String suffix) {
  static Identifier of(String name) {
    int underscore = name.indexOf('_');
    if (underscore > 0 && underscore < name.length() - 1) {
      return new Identifier(name.substring(0, underscore), name.substring(underscore + 1));
    }
    int digits = name.length();
    while (digits > 1 && Character.isDigit(name.charAt(digits - 1))) {
      digits--;
    }
    return new Identifier(name.substring(0, digits), name.substring(digits));
  }
}
