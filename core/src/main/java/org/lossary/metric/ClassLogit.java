package org.lossary.metric;

/**
 * How a loss makes the logit of a class from the similarities of an embedding to the proxies of the
 * class. Has no state.
 *
 * @param <L> the loss
 */
@FunctionalInterface
interface ClassLogit<L> {
  /**
   * Makes a logit.
   *
   * @param loss the loss, for its parameters
   * @param similarities to the proxies of the class
   * @param gaps 1 less the similarities without loss of digits, for the target of normalised rows
   * @param count the number of proxies of a class
   * @param target whether it is the class of the embedding
   * @param slopes receives the derivatives by the similarities
   */
  double logit(
      L loss, double[] similarities, double[] gaps, int count, boolean target, double[] slopes);
}
