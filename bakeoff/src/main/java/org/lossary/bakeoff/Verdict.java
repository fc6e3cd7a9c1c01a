package org.lossary.bakeoff;

import java.util.List;

/**
 * Which loss to train with.
 *
 * @param metric id of the deciding metric
 * @param best id of the candidate with the best mean
 * @param recommended id of the candidate to train with: the default loss of the task if its
 *     difference to the best is noise, else the best
 * @param noise whether the recommendation rests on differences that cannot be told from 0
 * @param winners ids of the best and of all whose difference to it is noise (P by Holm above 0.05),
 *     in order of the metric
 * @param losers ids of all others
 * @param headline the answer in one sentence
 * @param reasons why, one sentence each
 * @param certainty how sure that is
 * @param next what to do now, one piece of advice each
 * @param baseline the metric of the best constant, NaN for a metric of calibration
 */
public record Verdict(
    String metric,
    String best,
    String recommended,
    boolean noise,
    List<String> winners,
    List<String> losers,
    String headline,
    List<String> reasons,
    String certainty,
    List<String> next,
    double baseline) {
  /** Keeps the lists. */
  public Verdict {
    winners = List.copyOf(winners);
    losers = List.copyOf(losers);
    reasons = List.copyOf(reasons);
    next = List.copyOf(next);
  }
}
