// Generated from DecoupledContrastive by the kernel generator. Not to be edited.
package org.lossary.metric;

/** The parameters of {@link DecoupledContrastive} by their names. */
interface DecoupledContrastiveParameters {
  /** The value of {@code temperature}. */
  double temperature();

  /**
   * This loss with another {@code temperature}, and all else as it is here.
   *
   * @param temperature tau; finite and &gt; 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default DecoupledContrastive temperature(double temperature) {
    return new DecoupledContrastive(temperature, distance(), reducer(), sigma());
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
  default DecoupledContrastive distance(Distance distance) {
    return new DecoupledContrastive(temperature(), distance, reducer(), sigma());
  }

  /** The value of {@code reducer}. */
  Reducer reducer();

  /**
   * This loss with another {@code reducer}, and all else as it is here.
   *
   * @param reducer what the mean divides by
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default DecoupledContrastive reducer(Reducer reducer) {
    return new DecoupledContrastive(temperature(), distance(), reducer, sigma());
  }

  /** The value of {@code sigma}. */
  double sigma();

  /**
   * This loss with another {@code sigma}, and all else as it is here.
   *
   * @param sigma how fast the weight of a positive pair falls with its cosine: the less the faster; 0 for no weights, else at least 0.01, and then the distance must be the cosine
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default DecoupledContrastive sigma(double sigma) {
    return new DecoupledContrastive(temperature(), distance(), reducer(), sigma);
  }
}
