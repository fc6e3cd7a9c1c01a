package org.lossary.formula;

/** A value with its first and second derivative along one direction. */
record Jet(Ball value, Ball first, Ball second) {
  static Jet constant(Ball value) {
    return new Jet(value, Ball.ZERO, Ball.ZERO);
  }

  boolean isConstant() {
    return first.isZero() && second.isZero();
  }

  Jet negate() {
    return new Jet(value.negate(), first.negate(), second.negate());
  }
}
