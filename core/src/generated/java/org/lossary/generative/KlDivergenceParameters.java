// Generated from KlDivergence by the kernel generator. Not to be edited.
package org.lossary.generative;

/** The parameters of {@link KlDivergence} by their names. */
interface KlDivergenceParameters {
  /** The value of {@code prediction}. */
  CategoricalKl.Form prediction();

  /**
   * This loss with another {@code prediction}, and all else as it is here.
   *
   * @param prediction what predictions are
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default KlDivergence prediction(CategoricalKl.Form prediction) {
    return new KlDivergence(prediction, target(), direction());
  }

  /** The value of {@code target}. */
  CategoricalKl.Form target();

  /**
   * This loss with another {@code target}, and all else as it is here.
   *
   * @param target what targets are
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default KlDivergence target(CategoricalKl.Form target) {
    return new KlDivergence(prediction(), target, direction());
  }

  /** The value of {@code direction}. */
  KlDivergence.Direction direction();

  /**
   * This loss with another {@code direction}, and all else as it is here.
   *
   * @param direction which of the two is the first
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default KlDivergence direction(KlDivergence.Direction direction) {
    return new KlDivergence(prediction(), target(), direction);
  }
}
