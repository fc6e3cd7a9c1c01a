// Generated from TotalVariation by the kernel generator. Not to be edited.
package org.lossary.perceptual;

/** The parameters of {@link TotalVariation} by their names. */
interface TotalVariationParameters {
  /** The value of {@code form}. */
  Smoothness form();

  /**
   * This loss with another {@code form}, and all else as it is here.
   *
   * @param form what is added up
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default TotalVariation form(Smoothness form) {
    return new TotalVariation(form, smoothing(), average());
  }

  /** The value of {@code smoothing}. */
  double smoothing();

  /**
   * This loss with another {@code smoothing}, and all else as it is here.
   *
   * @param smoothing finite and at least 0; used by isotropic variation alone
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default TotalVariation smoothing(double smoothing) {
    return new TotalVariation(form(), smoothing, average());
  }

  /** The value of {@code average}. */
  boolean average();

  /**
   * This loss with another {@code average}, and all else as it is here.
   *
   * @param average whether means are added instead of sums
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default TotalVariation average(boolean average) {
    return new TotalVariation(form(), smoothing(), average);
  }
}
