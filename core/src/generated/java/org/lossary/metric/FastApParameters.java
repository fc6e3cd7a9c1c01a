// Generated from FastAp by the kernel generator. Not to be edited.
package org.lossary.metric;

/** The parameters of {@link FastAp} by their names. */
interface FastApParameters {
  /** The value of {@code bins}. */
  int bins();

  /**
   * This loss with another {@code bins}, and all else as it is here.
   *
   * @param bins the number of steps from 0 to the greatest squared distance, 4
   * @return a copy
   * @throws org.lossary.LossException for a value that the constructor refuses
   */
  default FastAp bins(int bins) {
    return new FastAp(bins, reducer());
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
  default FastAp reducer(Reducer reducer) {
    return new FastAp(bins(), reducer);
  }
}
