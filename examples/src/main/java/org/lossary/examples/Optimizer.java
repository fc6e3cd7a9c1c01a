package org.lossary.examples;

import org.lossary.embedding.train.AdamW;
import org.lossary.embedding.train.Schedule;

/** AdamW with warm-up and a cosine schedule, for all weights of a network. */
public final class Optimizer {
  private static final double DECAY = 1e-4;

  private final AdamW adam;
  private final Schedule schedule;
  private long step;

  /**
   * For a training of so many steps, of which a twentieth warms up.
   *
   * @param rate the greatest learning rate
   */
  public Optimizer(Network network, double rate, long steps) {
    adam = new AdamW(network.weights().length);
    schedule = new Schedule(rate, Math.max(1, steps / 20), steps);
  }

  /** One step down the network's slopes. */
  public void step(Network network) {
    step++;
    adam.step(network.weights(), network.slopes(), 1, schedule.at(step), DECAY, step);
  }
}
