package org.lossary.peers;

/** A case that cannot be computed; the message says why in one line. */
public final class PeerException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final boolean ofShapes;

  /** Makes the exception. */
  public PeerException(String message) {
    this(message, false);
  }

  private PeerException(String message, boolean ofShapes) {
    super(message);
    this.ofShapes = ofShapes;
  }

  /** Shapes that do not fit each other. */
  static PeerException ofShapes(String message) {
    return new PeerException(message, true);
  }

  /** Whether the shapes of the inputs are what is wrong. */
  boolean isOfShapes() {
    return ofShapes;
  }
}
