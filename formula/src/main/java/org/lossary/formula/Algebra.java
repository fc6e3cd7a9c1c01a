package org.lossary.formula;

import java.math.BigDecimal;

/**
 * The arithmetic a formula is evaluated in: doubles, or certified numbers with derivatives.
 *
 * @param <T> a value
 */
interface Algebra<T> {
  T literal(BigDecimal value);

  T integer(long value);

  T constant(Expr.Constant constant);

  /** A component of a free variable; scalars have row and column -1, vectors column -1. */
  T variable(String name, int row, int column, double value);

  /** A scalar bound to more digits than a double has. */
  T variable(String name, BigDecimal value);

  T negate(T a);

  T add(T a, T b);

  T subtract(T a, T b);

  T multiply(T a, T b);

  T divide(T a, T b);

  T power(T a, T b);

  /** Any function but MAX and MIN. */
  T apply(Function function, T a);

  T xlogy(T a, T b);

  /** Sign of a - b. */
  int compare(T a, T b);

  /** The greater of the two, or either where they are too close to tell. */
  T aboutGreater(T a, T b);

  /** The value without its derivatives. */
  T detach(T a);

  /** The value as an integer; used for subscripts and ranges. */
  long toInteger(T a);
}
