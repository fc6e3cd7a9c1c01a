package org.lossary.codegen;

/** A source file that is not in the restricted Java, with file and line. */
final class GeneratorException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  GeneratorException(String message) {
    super(message);
  }
}
