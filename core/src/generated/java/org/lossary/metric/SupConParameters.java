// Generated from SupCon by the kernel generator. Not to be edited.
package org.lossary.metric;

/** The parameters of {@link SupCon} by their names. */
interface SupConParameters {
  /** The value of {@code temperature}. */
  double temperature();

  /**
   * This loss with another {@code temperature}, and all else as it is here.
   *
   * @param temperature tau; finite and &gt; 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default SupCon temperature(double temperature) {
    return new SupCon(temperature, baseTemperature(), inside(), distance(), reducer());
  }

  /** The value of {@code baseTemperature}. */
  double baseTemperature();

  /**
   * This loss with another {@code baseTemperature}, and all else as it is here.
   *
   * @param baseTemperature if it is not 0, values are multiplied by temperature / baseTemperature
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default SupCon baseTemperature(double baseTemperature) {
    return new SupCon(temperature(), baseTemperature, inside(), distance(), reducer());
  }

  /** The value of {@code inside}. */
  boolean inside();

  /**
   * This loss with another {@code inside}, and all else as it is here.
   *
   * @param inside whether the mean over positives is taken inside of the logarithm
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default SupCon inside(boolean inside) {
    return new SupCon(temperature(), baseTemperature(), inside, distance(), reducer());
  }

  /** The value of {@code distance}. */
  Distance distance();

  /**
   * This loss with another {@code distance}, and all else as it is here.
   *
   * @param distance how alike two rows are
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default SupCon distance(Distance distance) {
    return new SupCon(temperature(), baseTemperature(), inside(), distance, reducer());
  }

  /** The value of {@code reducer}. */
  Reducer reducer();

  /**
   * This loss with another {@code reducer}, and all else as it is here.
   *
   * @param reducer what the mean divides by; a term is an anchor with positives
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default SupCon reducer(Reducer reducer) {
    return new SupCon(temperature(), baseTemperature(), inside(), distance(), reducer);
  }
}
