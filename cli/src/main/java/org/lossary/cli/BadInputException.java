package org.lossary.cli;

/** Input that a command cannot use; the message is the line to show. */
final class BadInputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BadInputException(String message) {
    super(message);
  }
}
