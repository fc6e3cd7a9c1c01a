package org.lossary.codegen;

/**
 * Thrown when an evaluation depends on a condition that is the same for all elements: the generator
 * then writes one loop for each answer.
 */
final class Fork extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Node condition;

  Fork(Node condition) {
    super(null, null, false, false);
    this.condition = condition;
  }

  Node condition() {
    return condition;
  }
}
