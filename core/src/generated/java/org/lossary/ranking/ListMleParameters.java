// Generated from ListMle by the kernel generator. Not to be edited.
package org.lossary.ranking;

/** The parameters of {@link ListMle} by their names. */
interface ListMleParameters {
  /** The value of {@code ties}. */
  ListMle.Ties ties();

  /**
   * This loss with another {@code ties}.
   *
   * @param ties how documents of equal relevance are drawn
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default ListMle ties(ListMle.Ties ties) {
    return new ListMle(ties);
  }
}
