// Generated from EpsilonInsensitive by the kernel generator. Not to be edited.
package org.lossary.regression;

/** The parameters of {@link EpsilonInsensitive} by their names. */
interface EpsilonInsensitiveParameters {
  /** The value of {@code epsilon}. */
  double epsilon();

  /**
   * This loss with another {@code epsilon}.
   *
   * @param epsilon the error that costs nothing, in units of the target; finite and &gt;= 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default EpsilonInsensitive epsilon(double epsilon) {
    return new EpsilonInsensitive(epsilon);
  }
}
