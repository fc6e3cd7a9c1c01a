// Generated from ProxyNca by the kernel generator. Not to be edited.
package org.lossary.metric;

/** The parameters of {@link ProxyNca} by their names. */
interface ProxyNcaParameters {
  /** The value of {@code scale}. */
  double scale();

  /**
   * This loss with another {@code scale}, and all else as it is here.
   *
   * @param scale what squared distances are multiplied by, one over the temperature; finite and greater than 0
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default ProxyNca scale(double scale) {
    return new ProxyNca(scale, normalize(), targetOut());
  }

  /** The value of {@code normalize}. */
  boolean normalize();

  /**
   * This loss with another {@code normalize}, and all else as it is here.
   *
   * @param normalize whether embeddings and proxies are taken to length 1
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default ProxyNca normalize(boolean normalize) {
    return new ProxyNca(scale(), normalize, targetOut());
  }

  /** The value of {@code targetOut}. */
  boolean targetOut();

  /**
   * This loss with another {@code targetOut}, and all else as it is here.
   *
   * @param targetOut whether the own proxy is left out of the sum
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default ProxyNca targetOut(boolean targetOut) {
    return new ProxyNca(scale(), normalize(), targetOut);
  }
}
