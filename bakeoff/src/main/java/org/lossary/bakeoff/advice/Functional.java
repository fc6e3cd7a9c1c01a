package org.lossary.bakeoff.advice;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoubleUnaryOperator;
import org.lossary.Batch;
import org.lossary.Catalog;
import org.lossary.Domain;
import org.lossary.Loss;
import org.lossary.LossException;
import org.lossary.Matrix;
import org.lossary.PointwiseLoss;
import org.lossary.RowLoss;
import org.lossary.WholeLoss;

/**
 * What a model that is trained with a loss predicts of a number: found by minimising the loss over
 * constants on a sample whose mean and median are far apart, not by the loss's name.
 */
public enum Functional {
  /** The mean. */
  MEAN("the mean"),
  /** The median. */
  MEDIAN("the median"),
  /** Something between median and mean. */
  BETWEEN("something between median and mean"),
  /** Something else. */
  OTHER("neither mean nor median"),
  /** Not worked out: the loss takes other targets, or predicts more than one number. */
  UNKNOWN("what has not been worked out");

  private static final double[] SAMPLE = {1, 2.2, 3, 3.7, 6, 9, 15.1};
  private static final double TOP = 16;
  private static final double CHANCE = 0.2;
  private static final int STEPS = 3_000;
  private static final Map<String, Functional> FOUND = new ConcurrentHashMap<>();
  private final String words;

  Functional(String words) {
    this.words = words;
  }

  /** In words, for sentences. */
  public String words() {
    return words;
  }

  /** Whether it says where between median and mean predictions lie. */
  public boolean isLocated() {
    return this == MEAN || this == MEDIAN || this == BETWEEN;
  }

  /** What the loss with its defaults predicts; of several columns, what the first does. */
  public static Functional of(Catalog.Entry entry) {
    return FOUND.computeIfAbsent(entry.info().id(), id -> find(entry.create()));
  }

  private static Functional find(Loss loss) {
    Loss inner = loss instanceof WholeLoss whole ? whole.inner() : loss;
    if (!Arrays.stream(SAMPLE).allMatch(inner.info().target()::contains)
        || inner.info().target() == Domain.LABEL) {
      return UNKNOWN;
    }
    if (inner instanceof PointwiseLoss pointwise) {
      boolean real = pointwise.info().prediction() == Domain.REAL;
      return located(
          x -> total(pointwise, x), minimiser(x -> total(pointwise, x), real ? -2 : 0.01, TOP));
    }
    return inner instanceof RowLoss rows ? ofRows(rows) : UNKNOWN;
  }

  /**
   * Of a loss of several columns, each a constant: the first, if that is the mean as it is in
   * distributions. Of several quantiles no one is what the loss predicts.
   */
  private static Functional ofRows(RowLoss loss) {
    try {
      double[] constants = new double[Growth.columns(loss)];
      Arrays.fill(constants, 1);
      DoubleUnaryOperator first =
          x -> {
            constants[0] = x;
            return total(loss, constants);
          };
      return located(first, minimiser(first, -2, TOP)) == MEAN ? MEAN : UNKNOWN;
    } catch (LossException notOfNumbers) {
      return UNKNOWN;
    }
  }

  private static double total(RowLoss loss, double[] constants) {
    int columns = constants.length;
    double[] rows = new double[SAMPLE.length * columns];
    Arrays.setAll(rows, i -> constants[i % columns]);
    return loss.value(Batch.of(Matrix.of(rows, SAMPLE.length, columns), Matrix.of(SAMPLE.clone())));
  }

  private static Functional located(DoubleUnaryOperator total, double least) {
    double mean = Arrays.stream(SAMPLE).average().orElse(0);
    double median = SAMPLE[SAMPLE.length / 2];
    // Losses of a logarithm of the mean have their minimum there.
    boolean log = Math.abs(Math.exp(least) - mean) < 1e-3;
    if (log || Math.abs(least - mean) < 1e-3) {
      return MEAN;
    }
    // A flat bottom has its middle anywhere.
    boolean flat = total.applyAsDouble(median) <= total.applyAsDouble(least) * (1 + 1e-12);
    return flat || Math.abs(least - median) < 1e-3
        ? MEDIAN
        : least > median && least < mean ? BETWEEN : OTHER;
  }

  /**
   * Whether the loss with its defaults is least at the true probability, or at its logit: tried
   * with a chance of 1 in 5. False for losses that are not of classes.
   */
  static boolean findsProbability(Catalog.Entry entry) {
    Loss loss = entry.create();
    boolean unit = entry.info().prediction() != Domain.REAL;
    DoubleUnaryOperator expected = expected(loss, entry.info().target());
    try {
      double least = minimiser(expected, unit ? 1e-3 : -6, unit ? 1 - 1e-3 : 6);
      double p = unit ? least : 1 / (1 + Math.exp(-least));
      return Math.abs(p - CHANCE) < 1e-3;
    } catch (LossException notOfClasses) {
      return false;
    }
  }

  /** The expected loss of a score against another of 0, or of a single score. */
  private static DoubleUnaryOperator expected(Loss loss, Domain target) {
    if (loss instanceof PointwiseLoss p) {
      double no = target == Domain.SIGN ? -1 : 0;
      boolean classes = target.contains(no) && target.contains(1) && !target.contains(3);
      return x -> {
        LossException.require(classes, p.info().id(), "target", "must be a class", target);
        return CHANCE * p.value(x, 1) + (1 - CHANCE) * p.value(x, no);
      };
    }
    return x -> {
      LossException.require(
          loss instanceof RowLoss && target == Domain.LABEL,
          "advice",
          "loss",
          "must be of rows",
          x);
      Matrix scores = Matrix.of(new double[] {x, 0}, 1, 2);
      return CHANCE * ((RowLoss) loss).value(Batch.ofLabels(scores, new int[] {0}))
          + (1 - CHANCE) * ((RowLoss) loss).value(Batch.ofLabels(scores, new int[] {1}));
    };
  }

  /** By a grid, which finds the right valley, and then by thirds. */
  private static double minimiser(DoubleUnaryOperator total, double from, double to) {
    double step = (to - from) / STEPS;
    double best = from;
    double least = total.applyAsDouble(from);
    for (int i = 1; i <= STEPS; i++) {
      double x = from + i * step;
      double value = total.applyAsDouble(x);
      best = value < least ? x : best;
      least = Math.min(value, least);
    }
    double low = Math.max(from, best - step);
    double high = Math.min(to, best + step);
    for (int i = 0; i < 60; i++) {
      double third = (high - low) / 3;
      if (total.applyAsDouble(low + third) <= total.applyAsDouble(high - third)) {
        high -= third;
      } else {
        low += third;
      }
    }
    return (low + high) / 2;
  }

  private static double total(PointwiseLoss loss, double prediction) {
    double sum = 0;
    for (double y : SAMPLE) {
      sum += loss.value(prediction, y);
    }
    return sum;
  }
}
