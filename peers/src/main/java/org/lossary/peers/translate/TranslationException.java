package org.lossary.peers.translate;

import java.util.List;

/** A call that cannot be read or translated. The message is one line. */
public final class TranslationException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final transient String asked;
  private final transient List<String> known;

  TranslationException(String message) {
    this(message, "", List.of());
  }

  /** A name that is none of those known. */
  TranslationException(String message, String asked, List<String> known) {
    super(message);
    this.asked = asked;
    this.known = known;
  }

  /** The name that is not known; empty if something else is wrong. */
  public String asked() {
    return asked;
  }

  /** The names that are known in its place, for suggestions. */
  public List<String> known() {
    return known;
  }
}
