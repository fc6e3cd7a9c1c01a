package org.lossary.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lossary.bakeoff.BakeOffResult;
import org.lossary.bakeoff.Candidate;
import org.lossary.bakeoff.metric.Metric;
import org.lossary.bakeoff.metric.Weights;
import org.lossary.bakeoff.stats.Interval;
import org.lossary.report.chart.Axis;
import org.lossary.report.chart.CalibrationPlot;
import org.lossary.report.chart.Chart;
import org.lossary.report.chart.DensityPlot;
import org.lossary.report.chart.Histogram;
import org.lossary.report.chart.IntervalPlot;
import org.lossary.report.number.Numbers;

/** The pictures of a bake-off. */
final class BakeOffCharts {
  private static final int MOST_CURVES = 5;
  private final BakeOffResult result;

  BakeOffCharts(BakeOffResult result) {
    this.result = result;
  }

  /**
   * The candidates that are worth a picture: the recommended, the best, the default, then the next
   * of the table, losses with an id of their own first.
   */
  List<Candidate> contenders(int most) {
    List<Candidate> picked = new ArrayList<>();
    picked.add(result.recommended());
    List<Candidate> order = new ArrayList<>(List.of(result.candidate(result.verdict().best())));
    result.candidates().stream().filter(Candidate::isDefault).forEach(order::add);
    order.addAll(result.candidates());
    for (Candidate c : order) {
      if (picked.size() < most && !picked.contains(c)) {
        picked.add(c);
      }
    }
    return picked;
  }

  /** Differences to the default loss (or, where it did not take part, to the best). */
  Chart intervals(Metric metric, boolean small) {
    String reference = result.settings().defaultLoss();
    boolean hasDefault = !reference.isEmpty();
    String zero = hasDefault ? reference : result.verdict().best();
    List<Interval> all =
        result.candidates().stream()
            .map(c -> hasDefault ? c.score(metric).toDefault() : c.score(metric).toBest())
            .toList();
    Axis axis =
        Axis.of(
            "difference in %s to %s (%s is better)"
                .formatted(
                    metric.words(),
                    zero,
                    metric.better() == Metric.Better.LOWER ? "left" : "right"));
    double[] ends = ends(all);
    if (ends.length == 2) {
      axis = axis.range(ends[0], ends[1]);
    }
    IntervalPlot plot = IntervalPlot.of(small ? metric.title() : "", axis).reference(0, zero);
    int decimals =
        Numbers.decimals(
            all.stream().mapToDouble(d -> Math.abs(d.mean())).filter(m -> m > 0).toArray());
    for (int i = 0; i < all.size(); i++) {
      Candidate c = result.candidates().get(i);
      Interval d = all.get(i);
      boolean none = Double.isNaN(d.low());
      plot.row(
          c.id(),
          none ? d.mean() : d.low(),
          d.mean(),
          none ? d.mean() : d.high(),
          standing(c, small),
          c.id().equals(zero)
              ? "reference"
              : Numbers.fixed(d.mean(), decimals)
                  + (none
                      ? ""
                      : "  ["
                          + Numbers.fixed(d.low(), decimals)
                          + ", "
                          + Numbers.fixed(d.high(), decimals)
                          + "]"));
    }
    return small ? plot.size(500, 300) : plot.size(860, 300);
  }

  private IntervalPlot.Standing standing(Candidate c, boolean small) {
    if (c.id().equals(result.verdict().recommended())) {
      return IntervalPlot.Standing.BEST;
    }
    return !small && result.verdict().winners().contains(c.id())
        ? IntervalPlot.Standing.TIED
        : IntervalPlot.Standing.OTHER;
  }

  /** A range that a few losses far off do not stretch; empty if there are none. */
  private static double[] ends(List<Interval> intervals) {
    double[] lows = sorted(intervals, false);
    double[] highs = sorted(intervals, true);
    if (lows.length < 6) {
      return new double[0];
    }
    double low = fence(lows, -1);
    double high = fence(highs, 1);
    double least = Math.min(0, lows[0]);
    double most = Math.max(0, highs[highs.length - 1]);
    // What the fence cuts off must be worth the loss: else all are shown whole.
    boolean cut = most - least > 2 * (high - low);
    return cut && low < high
        ? new double[] {
          least < low - (high - low) ? low : least, most > high + (high - low) ? high : most
        }
        : new double[0];
  }

  private static double[] sorted(List<Interval> intervals, boolean high) {
    return intervals.stream()
        .mapToDouble(i -> Double.isNaN(i.low()) ? i.mean() : high ? i.high() : i.low())
        .filter(Double::isFinite)
        .sorted()
        .toArray();
  }

  /** The last value within three times the middle half beyond the quartile, 0 included. */
  private static double fence(double[] sorted, int side) {
    double q1 = sorted[sorted.length / 4];
    double q3 = sorted[sorted.length * 3 / 4];
    double limit = side > 0 ? q3 + 2 * (q3 - q1) : q1 - 2 * (q3 - q1);
    return Arrays.stream(sorted)
        .filter(v -> side > 0 ? v <= limit : v >= limit)
        .map(v -> side > 0 ? Math.max(v, 0) : Math.min(v, 0))
        .reduce(side > 0 ? Math::max : Math::min)
        .orElse(limit);
  }

  /** Residuals over predictions, for numbers. */
  Chart residuals(Candidate c) {
    double[] predicted = Arrays.stream(c.predictions()).mapToDouble(p -> p[0]).toArray();
    double[] targets = result.outOfFold().targets();
    double[] residual = new double[targets.length];
    for (int i = 0; i < residual.length; i++) {
      residual[i] = targets[i] - predicted[i];
    }
    double[] xs = span(predicted);
    double[] ys = span(residual);
    return DensityPlot.of(
            c.id(),
            Axis.of("prediction").range(xs[0], xs[1]),
            Axis.of("target − prediction").range(ys[0], ys[1]),
            predicted,
            residual)
        .trend()
        .size(500, 340);
  }

  /** Nearly all of the values: what is beyond is too far for the picture. */
  private static double[] span(double[] values) {
    double[] s = Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
    double low = s.length == 0 ? 0 : s[(int) (0.002 * (s.length - 1))];
    double high = s.length == 0 ? 0 : s[(int) (0.998 * (s.length - 1))];
    double margin = 0.02 * (high - low);
    return high > low
        ? new double[] {low - margin, high + margin}
        : new double[] {low - 1, low + 1};
  }

  /** Means by tenths of the predictions, for numbers. */
  Chart meanCalibration(List<Candidate> contenders) {
    CalibrationPlot plot = CalibrationPlot.ofMeans("Calibration of the mean", "");
    for (Candidate c : contenders) {
      double[] predicted = Arrays.stream(c.predictions()).mapToDouble(p -> p[0]).toArray();
      plot.curve(
          c.id(), CalibrationPlot.groups(predicted, result.outOfFold().targets(), weights(), 10));
    }
    return plot.size(500, 460);
  }

  /** Shares by tenths of the probabilities of one class. */
  Chart calibration(List<Candidate> contenders, int k) {
    String label = result.outOfFold().classLabels().get(k);
    CalibrationPlot plot = CalibrationPlot.ofProbabilities("Calibration of '" + label + "'");
    double[] is = Arrays.stream(result.outOfFold().targets()).map(t -> t == k ? 1 : 0).toArray();
    for (Candidate c : contenders) {
      double[] p = Arrays.stream(c.predictions()).mapToDouble(row -> row[k]).toArray();
      plot.curve(c.id(), CalibrationPlot.groups(p, is, weights(), 10));
    }
    return plot.size(500, 460);
  }

  /** What rows count. */
  private double[] weights() {
    double[] weights = result.outOfFold().weights();
    return weights.length > 0 ? weights : Weights.ones(result.outOfFold().rows().length);
  }

  /** The numbers to be predicted. */
  Chart target() {
    return Histogram.of("Target", Axis.of(result.settings().target()), result.outOfFold().targets())
        .size(500, 300);
  }

  /** Values (or slopes) of the contenders over the residual or the margin. */
  List<Chart> curves() {
    List<Candidate> drawn =
        contenders(20).stream()
            .filter(c -> ContenderCurves.drawable(result, c))
            .limit(MOST_CURVES)
            .toList();
    return drawn.isEmpty() ? List.of() : ContenderCurves.of(result, drawn);
  }
}
