package org.lossary.composition;

import java.util.ArrayList;
import java.util.List;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.PointwiseLoss;

/**
 * A weighted sum of pointwise losses, itself a pointwise loss: sum over i of w_i L_i(p, y).
 *
 * <p>Each part runs its own loop on one chunk after the other, while the chunk is in the nearest
 * cache, so that memory is read and written once however many parts there are.
 *
 * <pre>{@code
 * PointwiseLoss loss = WeightedSum.of(1, Losses.mse()).plus(0.1, Losses.mae());
 * }</pre>
 */
public final class WeightedSum implements PointwiseLoss {
  private final List<Weighted<PointwiseLoss>> parts;
  private final LossInfo info;

  /**
   * A sum of parts.
   *
   * @param parts at least one loss with its weight
   * @throws LossException unless the parts take the same targets
   */
  public WeightedSum(List<Weighted<PointwiseLoss>> parts) {
    this.parts = List.copyOf(parts);
    this.info = ComposedInfo.of(this.parts);
  }

  /** The losses with their weights. */
  public List<Weighted<PointwiseLoss>> parts() {
    return parts;
  }

  /** A sum of one. */
  public static WeightedSum of(double weight, PointwiseLoss loss) {
    return new WeightedSum(List.of(new Weighted<>(weight, loss)));
  }

  /** This sum with another part. */
  public WeightedSum plus(double weight, PointwiseLoss loss) {
    List<Weighted<PointwiseLoss>> more = new ArrayList<>(parts);
    more.add(new Weighted<>(weight, loss));
    return new WeightedSum(more);
  }

  /** This sum with the weights that the schedules have at a step of a training. */
  public WeightedSum at(long step, List<Schedule> schedules) {
    return new WeightedSum(ComposedInfo.at(parts, step, schedules));
  }

  @Override
  public LossInfo info() {
    return info;
  }

  @Override
  public double value(double prediction, double target) {
    double sum = 0;
    for (int i = 0; i < parts.size(); i++) {
      sum += parts.get(i).weight() * parts.get(i).loss().value(prediction, target);
    }
    return sum;
  }

  @Override
  public double slope(double prediction, double target) {
    double sum = 0;
    for (int i = 0; i < parts.size(); i++) {
      sum += parts.get(i).weight() * parts.get(i).loss().slope(prediction, target);
    }
    return sum;
  }

  @Override
  public double curvature(double prediction, double target) {
    double sum = 0;
    for (int i = 0; i < parts.size(); i++) {
      sum += parts.get(i).weight() * parts.get(i).loss().curvature(prediction, target);
    }
    return sum;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WeightedSum sum && sum.parts.equals(parts);
  }

  @Override
  public int hashCode() {
    return parts.hashCode();
  }

  @Override
  public String toString() {
    return info.title();
  }
}
