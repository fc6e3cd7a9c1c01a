package org.lossary.peers;

/** A case that cannot be computed; the message says why in one line. */
public final class PeerException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Makes the exception. */
  public PeerException(String message) {
    super(message);
  }
}
