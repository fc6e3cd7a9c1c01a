package org.lossary.bakeoff.train;

import java.util.Map;
import org.lossary.bakeoff.metric.Metric;

/**
 * What one contender did in one fold.
 *
 * @param point index of the grid point that was best on the validation rows
 * @param chosen that point
 * @param metrics every metric on the test rows
 * @param predictions of the test rows
 * @param threshold for F1
 * @param rounds trees of the chosen model
 * @param seconds to train it
 * @param calibration what made predictions of margins
 */
public record FoldOutcome(
    int point,
    GridPoint chosen,
    Map<Metric, Double> metrics,
    double[][] predictions,
    double threshold,
    int rounds,
    double seconds,
    String calibration) {}
