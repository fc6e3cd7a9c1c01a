package org.lossary.bakeoff;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lossary.SupervisedLoss;
import org.lossary.bakeoff.metric.Metric;

/**
 * A loss of the comparison.
 *
 * @param id id in the catalogue
 * @param title name in the catalogue
 * @param loss the loss to train with on all data: the choice that won in most folds, with
 *     parameters from all rows
 * @param spec the same as text that {@code Catalog.parse} reads, for example {@code
 *     huber:delta=1.3}
 * @param choice the same in words, for example {@code delta = 80% quantile of |residual|}; empty
 *     for a loss without parameters
 * @param foldSpecs what was chosen in each fold, by the inner validation rows
 * @param foldChoices the same in words
 * @param aliases ids of losses whose gradient is the same up to a factor, so that they train the
 *     same model
 * @param isDefault whether it is the default loss of the task
 * @param calibration how scores became predictions: {@code identity}, {@code exp}, {@code sigmoid},
 *     {@code softmax}, {@code solved} (the probability at which a margin is best), or {@code platt}
 *     (scores calibrated on the inner validation rows)
 * @param scores every metric of the task
 * @param holm P value of the difference to the best in the deciding metric, adjusted by Holm for
 *     all candidates; 1 for the best, NaN with one fold
 * @param rounds trees of the chosen model in each fold
 * @param seconds mean time to train the chosen model in a fold
 * @param predictions predictions of the rows of {@link BakeOffResult#outOfFold()}, each by the
 *     model of the fold that had not seen the row: one number a row for numbers, the probability of
 *     each class for classes
 * @param thresholds for two classes the probability from which on F1 says yes, one a fold, chosen
 *     on the inner validation rows; null otherwise
 */
public record Candidate(
    String id,
    String title,
    SupervisedLoss loss,
    String spec,
    String choice,
    List<String> foldSpecs,
    List<String> foldChoices,
    List<String> aliases,
    boolean isDefault,
    String calibration,
    Map<Metric, Score> scores,
    double holm,
    List<Integer> rounds,
    double seconds,
    double[][] predictions,
    @Nullable List<Double> thresholds) {
  /** Keeps the values. */
  public Candidate {
    foldSpecs = List.copyOf(foldSpecs);
    foldChoices = List.copyOf(foldChoices);
    aliases = List.copyOf(aliases);
    rounds = List.copyOf(rounds);
  }

  /** The score in a metric of the task. */
  public Score score(Metric metric) {
    Score score = scores.get(metric);
    if (score == null) {
      throw new IllegalArgumentException("not a metric of this task: " + metric.id());
    }
    return score;
  }
}
