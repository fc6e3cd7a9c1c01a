package org.lossary.metric;

/**
 * What a loss does with one anchor. Has no state of its own, so that any thread may run it.
 *
 * @param <L> the loss
 */
@FunctionalInterface
interface AnchorKernel<L> {
  /**
   * Adds the anchor's terms by {@link Anchor#add}, and writes their slopes if they are wanted; or,
   * in a pass before, leaves numbers by {@link Anchor#leave}.
   */
  void run(L loss, Anchor anchor);
}
