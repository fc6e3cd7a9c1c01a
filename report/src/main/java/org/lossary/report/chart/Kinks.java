package org.lossary.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * Finds where a function jumps or its slope does. An interval in which the slope changes much is
 * halved again and again; around a kink the change stays as it is however short the interval
 * becomes, elsewhere it shrinks with it.
 */
final class Kinks {
  private static final int INTERVALS = 400;
  private static final int HALVINGS = 22;
  private static final int MOST = 12;

  /** A change of slope, as a part of the mean steepness, that cannot be a kink's. */
  private static final double SMOOTH = 0.002;

  private Kinks() {}

  /**
   * The places in ascending order, to about a billionth of the range; none for a function that is
   * smooth, or too wild to tell.
   */
  static double[] find(DoubleUnaryOperator function, double low, double high) {
    double step = (high - low) / INTERVALS;
    double[] y = new double[INTERVALS + 1];
    double lowest = Double.POSITIVE_INFINITY;
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i <= INTERVALS; i++) {
      y[i] = function.applyAsDouble(low + step * i);
      lowest = Math.min(lowest, Double.isFinite(y[i]) ? y[i] : lowest);
      highest = Math.max(highest, Double.isFinite(y[i]) ? y[i] : highest);
    }
    double steep = (highest - lowest) / (high - low);
    List<Double> found = new ArrayList<>();
    for (int i = 1; i < INTERVALS - 1; i++) {
      // A kink between points i and i + 1, or on one of them, changes the slope from the piece
      // before to the piece after.
      double change = Math.abs((y[i + 2] - y[i + 1]) - (y[i] - y[i - 1])) / step;
      double across = Math.abs(y[i + 1] - y[i]);
      if (change > 0.01 * steep || across > 0.02 * (highest - lowest)) {
        double place =
            narrow(function, low + step * (i - 1), low + step * (i + 2), steep, highest - lowest);
        boolean known =
            !found.isEmpty() && Math.abs(place - found.get(found.size() - 1)) < 2 * step;
        if (!Double.isNaN(place) && !known) {
          found.add(place);
        }
      }
    }
    return found.size() > MOST
        ? new double[0]
        : found.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** The place in the interval where slope or value jumps, NaN if neither does. */
  private static double narrow(
      DoubleUnaryOperator f, double from, double to, double steep, double scale) {
    double a = from;
    double b = to;
    for (int k = 0; k < HALVINGS; k++) {
      // Three overlapping halves, so that a kink on a boundary lies inside one of them.
      double quarter = (b - a) / 4;
      double best = -1;
      double next = a;
      for (int part = 0; part < 3; part++) {
        double begin = a + part * quarter;
        double bend = bend(f, begin, begin + 2 * quarter);
        if (bend > best) {
          best = bend;
          next = begin;
        }
      }
      a = next;
      b = next + 2 * quarter;
      if (best >= 0 && best < SMOOTH * steep) {
        // Far less than a kink would leave, however the interval is cut: spares most of the work.
        return Double.NaN;
      }
    }
    double middle = (a + b) / 2;
    double outer = Math.abs(to - from) * 1e-5;
    double values = Math.abs(f.applyAsDouble(b + 1e-3 * outer) - f.applyAsDouble(a - 1e-3 * outer));
    return values > 1e-3 * scale || isKink(f, middle, outer, steep) ? middle : Double.NaN;
  }

  /**
   * Whether the slopes on both sides differ by more than a hundredth of the mean steepness, and do
   * not come nearer to each other with the distance at which they are taken, as the slopes of a
   * curved but smooth function do.
   */
  static boolean isKink(DoubleUnaryOperator f, double at, double reach, double steep) {
    double far = slope(f, at + reach, at + 2 * reach) - slope(f, at - 2 * reach, at - reach);
    double inner = reach / 8;
    double close = slope(f, at + inner, at + 2 * inner) - slope(f, at - 2 * inner, at - inner);
    return Math.abs(close) > 0.01 * steep && Math.abs(close) > 0.5 * Math.abs(far);
  }

  /**
   * How much the slopes of the thirds of an interval differ; around a jump this grows as the
   * interval shrinks.
   */
  private static double bend(DoubleUnaryOperator f, double a, double b) {
    double third = (b - a) / 3;
    double first = slope(f, a, a + third);
    double second = slope(f, a + third, b - third);
    double last = slope(f, b - third, b);
    double change =
        Math.max(
            Math.abs(last - first), Math.max(Math.abs(second - first), Math.abs(last - second)));
    return Double.isNaN(change) ? -1 : change;
  }

  private static double slope(DoubleUnaryOperator f, double a, double b) {
    return (f.applyAsDouble(b) - f.applyAsDouble(a)) / (b - a);
  }
}
