package org.lossary.bakeoff;

import java.util.List;
import org.lossary.bakeoff.stats.Interval;

/**
 * One metric of one candidate over the folds. Differences are candidate minus reference in the
 * metric's own unit, over the same folds; their intervals are those of the corrected resampled t
 * test (see {@link org.lossary.bakeoff.stats.PairedFolds}).
 *
 * @param folds the metric in each fold, in the order of {@link BakeOffResult.Settings#folds()}
 * @param interval mean and 95% interval of the metric itself
 * @param toBest difference to the candidate that is best in this metric; all 0 for the best
 * @param toDefault difference to the default loss of the task; all 0 for the default itself, NaN
 *     where it was left out
 * @param rank mean over the folds of the rank in this metric, 1 for the best, ties shared
 */
public record Score(
    List<Double> folds, Interval interval, Interval toBest, Interval toDefault, double rank) {
  /** Keeps the values. */
  public Score {
    folds = List.copyOf(folds);
  }

  /** The mean over folds. */
  public double mean() {
    return interval.mean();
  }
}
