// Generated from ProxyAnchor by the kernel generator. Not to be edited.
package org.lossary.metric;

/** The parameters of {@link ProxyAnchor} by their names. */
interface ProxyAnchorParameters {
  /** The value of {@code margin}. */
  double margin();

  /**
   * This loss with another {@code margin}, and all else as it is here.
   *
   * @param margin by how much cosines are to exceed, or to stay below, 0; finite and at least 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default ProxyAnchor margin(double margin) {
    return new ProxyAnchor(margin, alpha());
  }

  /** The value of {@code alpha}. */
  double alpha();

  /**
   * This loss with another {@code alpha}, and all else as it is here.
   *
   * @param alpha what cosines are multiplied by; finite and greater than 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default ProxyAnchor alpha(double alpha) {
    return new ProxyAnchor(margin(), alpha);
  }
}
