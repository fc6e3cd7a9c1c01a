// Generated from ListNet by the kernel generator. Not to be edited.
package org.lossary.ranking;

/** The parameters of {@link ListNet} by their names. */
interface ListNetParameters {
  /** The value of {@code target}. */
  ListNet.Target target();

  /**
   * This loss with another {@code target}.
   *
   * @param target how relevance becomes probabilities
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default ListNet target(ListNet.Target target) {
    return new ListNet(target);
  }
}
