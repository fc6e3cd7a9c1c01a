// Generated from Ssim by the kernel generator. Not to be edited.
package org.lossary.perceptual;

/** The parameters of {@link Ssim} by their names. */
interface SsimParameters {
  /** The value of {@code window}. */
  WindowShape window();

  /**
   * This loss with another {@code window}, and all else as it is here.
   *
   * @param window how the pixels of a window count
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Ssim window(WindowShape window) {
    return new Ssim(window, size(), sigma(), dataRange(), k1(), k2(), border(), sampleCovariance());
  }

  /** The value of {@code size}. */
  int size();

  /**
   * This loss with another {@code size}, and all else as it is here.
   *
   * @param size width of the window, odd
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Ssim size(int size) {
    return new Ssim(window(), size, sigma(), dataRange(), k1(), k2(), border(), sampleCovariance());
  }

  /** The value of {@code sigma}. */
  double sigma();

  /**
   * This loss with another {@code sigma}, and all else as it is here.
   *
   * @param sigma standard deviation of a Gaussian window, in pixels
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Ssim sigma(double sigma) {
    return new Ssim(window(), size(), sigma, dataRange(), k1(), k2(), border(), sampleCovariance());
  }

  /** The value of {@code dataRange}. */
  double dataRange();

  /**
   * This loss with another {@code dataRange}, and all else as it is here.
   *
   * @param dataRange the difference between the greatest and the least possible pixel
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Ssim dataRange(double dataRange) {
    return new Ssim(window(), size(), sigma(), dataRange, k1(), k2(), border(), sampleCovariance());
  }

  /** The value of {@code k1}. */
  double k1();

  /**
   * This loss with another {@code k1}, and all else as it is here.
   *
   * @param k1 steadies the comparison of means
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Ssim k1(double k1) {
    return new Ssim(window(), size(), sigma(), dataRange(), k1, k2(), border(), sampleCovariance());
  }

  /** The value of {@code k2}. */
  double k2();

  /**
   * This loss with another {@code k2}, and all else as it is here.
   *
   * @param k2 steadies the comparison of contrasts
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Ssim k2(double k2) {
    return new Ssim(window(), size(), sigma(), dataRange(), k1(), k2, border(), sampleCovariance());
  }

  /** The value of {@code border}. */
  Border border();

  /**
   * This loss with another {@code border}, and all else as it is here.
   *
   * @param border what windows do at the border
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Ssim border(Border border) {
    return new Ssim(window(), size(), sigma(), dataRange(), k1(), k2(), border, sampleCovariance());
  }

  /** The value of {@code sampleCovariance}. */
  boolean sampleCovariance();

  /**
   * This loss with another {@code sampleCovariance}, and all else as it is here.
   *
   * @param sampleCovariance whether variances are multiplied by n / (n - 1), n = size^2
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default Ssim sampleCovariance(boolean sampleCovariance) {
    return new Ssim(window(), size(), sigma(), dataRange(), k1(), k2(), border(), sampleCovariance);
  }
}
