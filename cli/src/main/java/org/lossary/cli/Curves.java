package org.lossary.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lossary.Batch;
import org.lossary.Domain;
import org.lossary.Loss;
import org.lossary.LossException;
import org.lossary.Matrix;
import org.lossary.PointwiseLoss;
import org.lossary.Reduction;
import org.lossary.RowLoss;
import org.lossary.StructuredLoss;
import org.lossary.WholeLoss;
import org.lossary.report.chart.Series;

/**
 * The curves that picture a loss: value and gradient as one prediction moves while all else stays.
 *
 * @param across what moves, for the axis
 * @param values value, a line for each target shown
 * @param gradients gradient, likewise
 */
record Curves(String across, List<Series> values, List<Series> gradients) {

  private interface Function {
    double[] valueAndSlope(double x);
  }

  /** The curves of a loss; lists are empty for losses that have no such picture. */
  static Curves of(Loss loss) {
    if (loss instanceof PointwiseLoss pointwise) {
      return pointwise(pointwise);
    }
    if (loss instanceof RowLoss rows) {
      return rows(rows);
    }
    if (loss instanceof WholeLoss whole) {
      return whole(whole);
    }
    return loss instanceof StructuredLoss<?> structured
        ? StructuredCurves.of(structured)
        : new Curves("", List.of(), List.of());
  }

  private static Curves whole(WholeLoss loss) {
    Matrix gradient = Matrix.of(new double[2], 1, 2);
    Function function =
        x -> {
          Batch batch = Batch.of(Example.row(x, 1), Example.row(0, 0));
          return new double[] {loss.valueAndGradient(batch, gradient), gradient.get(0, 0)};
        };
    return new Curves(
        "one of 2 predictions, the other off by 1",
        List.of(Series.sampled("value", x -> function.valueAndSlope(x)[0], -4, 4)),
        List.of(Series.sampled("gradient", x -> function.valueAndSlope(x)[1], -4, 4)));
  }

  private static Curves pointwise(PointwiseLoss loss) {
    Domain domain = loss.info().prediction();
    double low = domain == Domain.REAL ? -4 : domain == Domain.UNIT ? 0.001 : 0.02;
    double high = domain == Domain.UNIT ? 0.999 : 4;
    List<Series> values = new ArrayList<>();
    List<Series> gradients = new ArrayList<>();
    for (double target : targets(loss.info().target())) {
      String name = String.format(Locale.ROOT, "target %s", plain(target));
      values.add(Series.sampled(name, x -> loss.value(x, target), low, high, target, 0));
      gradients.add(Series.sampled(name, x -> loss.slope(x, target), low, high, target, 0));
    }
    String across =
        switch (domain) {
          case UNIT -> "predicted probability";
          case REAL -> "prediction";
          default -> "prediction";
        };
    return new Curves(across, values, gradients);
  }

  private static double[] targets(Domain domain) {
    return switch (domain) {
      case BINARY, UNIT, DISTRIBUTION -> new double[] {1, 0};
      case SIGN -> new double[] {1, -1};
      case POSITIVE -> new double[] {1, 3};
      case NON_NEGATIVE -> new double[] {0, 2};
      default -> new double[] {0};
    };
  }

  private static Curves rows(RowLoss loss) {
    for (int columns : new int[] {3, 2, 5, 1}) {
      try {
        loss.checkColumns(columns);
        Function function = alongFirst(loss, columns);
        function.valueAndSlope(0.5);
        boolean positive = loss.info().prediction() != Domain.REAL;
        boolean logs = loss.info().prediction() == Domain.LOG_PROBABILITY;
        double low = logs ? -4 : positive ? 0.02 : -4;
        double high = logs ? 0 : positive ? 0.98 : 4;
        return new Curves(
            "first of " + columns + " scores",
            List.of(Series.sampled("value", x -> function.valueAndSlope(x)[0], low, high)),
            List.of(Series.sampled("gradient", x -> function.valueAndSlope(x)[1], low, high)));
      } catch (LossException notSo) {
        // Tries another number of columns.
      }
    }
    return new Curves("", List.of(), List.of());
  }

  /** The loss of one row as its first score moves: label 0, or the nearest dense target. */
  private static Function alongFirst(RowLoss loss, int columns) {
    double[] scores = new double[columns];
    boolean positive = loss.info().prediction() != Domain.REAL;
    for (int j = 1; j < columns; j++) {
      boolean scale =
          !positive && loss.info().prediction(j) == Domain.POSITIVE; // such as a variance
      scores[j] = positive ? 0.5 : scale ? 1 : 0;
    }
    double[] gradient = new double[columns];
    double[] value = new double[1];
    Batch batch = batch(loss, scores, columns).reduction(Reduction.SUM);
    return x -> {
      scores[0] = x;
      loss.valuesAndGradient(batch, Matrix.of(value, 1, 1), Matrix.of(gradient, 1, columns));
      return new double[] {value[0], gradient[0]};
    };
  }

  private static Batch batch(RowLoss loss, double[] scores, int columns) {
    Matrix prediction = Matrix.of(scores, 1, columns);
    if (loss.info().target() == Domain.LABEL) {
      return Batch.ofLabels(prediction, new int[] {0});
    }
    double[] target = new double[columns];
    target[0] = loss.info().target() == Domain.REAL ? 0 : 1;
    if (loss.info().target() == Domain.SIGN) {
      java.util.Arrays.fill(target, 1, columns, -1);
    }
    try {
      Batch batch = Batch.of(prediction, Matrix.of(target, 1, columns));
      loss.value(batch);
      return batch;
    } catch (LossException notSo) {
      return Batch.of(prediction, Matrix.of(new double[] {target[0]}, 1, 1));
    }
  }

  private static String plain(double x) {
    return x == Math.rint(x) ? Long.toString((long) x) : Double.toString(x);
  }
}
