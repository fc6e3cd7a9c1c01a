package org.lossary.formula;

/** More working digits are needed before this evaluation can go on; carries no stack trace. */
final class PrecisionNeeded extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PrecisionNeeded() {
    super(null, null, false, false);
  }
}
