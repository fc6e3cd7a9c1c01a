// Generated from MsSsim by the kernel generator. Not to be edited.
package org.lossary.perceptual;

import org.lossary.Doubles;

/** The parameters of {@link MsSsim} by their names. */
interface MsSsimParameters {
  /** The value of {@code window}. */
  WindowShape window();

  /**
   * This loss with another {@code window}, and all else as it is here.
   *
   * @param window how the pixels of a window count
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default MsSsim window(WindowShape window) {
    return new MsSsim(window, size(), sigma(), dataRange(), k1(), k2(), border(), weights(), negative(), byChannel());
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
  default MsSsim size(int size) {
    return new MsSsim(window(), size, sigma(), dataRange(), k1(), k2(), border(), weights(), negative(), byChannel());
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
  default MsSsim sigma(double sigma) {
    return new MsSsim(window(), size(), sigma, dataRange(), k1(), k2(), border(), weights(), negative(), byChannel());
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
  default MsSsim dataRange(double dataRange) {
    return new MsSsim(window(), size(), sigma(), dataRange, k1(), k2(), border(), weights(), negative(), byChannel());
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
  default MsSsim k1(double k1) {
    return new MsSsim(window(), size(), sigma(), dataRange(), k1, k2(), border(), weights(), negative(), byChannel());
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
  default MsSsim k2(double k2) {
    return new MsSsim(window(), size(), sigma(), dataRange(), k1(), k2, border(), weights(), negative(), byChannel());
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
  default MsSsim border(Border border) {
    return new MsSsim(window(), size(), sigma(), dataRange(), k1(), k2(), border, weights(), negative(), byChannel());
  }

  /** The value of {@code weights}. */
  Doubles weights();

  /**
   * This loss with another {@code weights}, and all else as it is here.
   *
   * @param weights one for each scale, the finest first; finite and at least 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default MsSsim weights(Doubles weights) {
    return new MsSsim(window(), size(), sigma(), dataRange(), k1(), k2(), border(), weights, negative(), byChannel());
  }

  /** The value of {@code negative}. */
  NegativeContrast negative();

  /**
   * This loss with another {@code negative}, and all else as it is here.
   *
   * @param negative what becomes of negative means
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default MsSsim negative(NegativeContrast negative) {
    return new MsSsim(window(), size(), sigma(), dataRange(), k1(), k2(), border(), weights(), negative, byChannel());
  }

  /** The value of {@code byChannel}. */
  boolean byChannel();

  /**
   * This loss with another {@code byChannel}, and all else as it is here.
   *
   * @param byChannel whether the product is taken for each channel and averaged; else the means are taken over all channels first
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default MsSsim byChannel(boolean byChannel) {
    return new MsSsim(window(), size(), sigma(), dataRange(), k1(), k2(), border(), weights(), negative(), byChannel);
  }
}
