package org.lossary.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.lossary.Batch;
import org.lossary.Domain;
import org.lossary.LossInfo;
import org.lossary.Matrix;
import org.lossary.PointwiseLoss;
import org.lossary.Reduction;
import org.lossary.RowLoss;
import org.lossary.SupervisedLoss;
import org.lossary.WholeLoss;
import org.lossary.tables.CsvWriter;

/**
 * Sums of a loss over rows that pass by in batches, overall and by group, with a sample for
 * pictures.
 */
final class Evaluation {
  /** Rows that are kept for the histograms. */
  static final int SAMPLE = 100_000;

  private final SupervisedLoss loss;

  /** What is evaluated by row: the loss, or the loss under the root of a loss on the whole. */
  private final SupervisedLoss byRow;

  private final int columns;
  private final Reduction reduction;
  private final boolean skip;
  private final Group all = new Group();
  private final Map<String, Group> groups = new TreeMap<>();
  private final double[] residuals = new double[SAMPLE];
  private final double[] gradients = new double[SAMPLE];
  private final SplittableRandom random = new SplittableRandom(1);
  private int kept;
  private long seen;
  private long skipped;

  Evaluation(SupervisedLoss loss, int columns, Reduction reduction, boolean skip) {
    this.loss = loss;
    this.byRow = loss instanceof WholeLoss whole ? whole.inner() : loss;
    this.columns = columns;
    this.reduction = reduction;
    this.skip = skip;
    if (byRow instanceof PointwiseLoss && columns != 1) {
      throw new BadInputException(
          loss.info().id() + " takes one column of predictions, got " + columns);
    }
    if (byRow instanceof RowLoss && loss.info().target() == Domain.LABEL && columns < 2) {
      throw new BadInputException(
          loss.info().id()
              + " takes a column of predictions for each class, at least 2, as in --prediction"
              + " s0,s1; got "
              + columns);
    }
    if (byRow instanceof RowLoss rows) {
      rows.checkColumns(columns);
    }
  }

  /** Running sums of some rows. */
  static final class Group {
    private long rows;
    private double sum;
    private double lost;
    private double denominator;

    long rows() {
      return rows;
    }

    private void add(double value, double weight) {
      rows++;
      denominator += weight;
      double next = sum + value;
      lost += Math.abs(sum) >= Math.abs(value) ? (sum - next) + value : (value - next) + sum;
      sum = next;
    }
  }

  /** The reduced loss of a group. */
  double value(Group group) {
    double total = group.sum + (Double.isFinite(group.sum) ? group.lost : 0);
    double reduced =
        reduction == Reduction.SUM ? total : group.denominator == 0 ? 0 : total / group.denominator;
    return loss instanceof WholeLoss whole ? whole.outer(reduced) : reduced;
  }

  Group all() {
    return all;
  }

  /** Whether the value is a function of the mean of what is evaluated by row. */
  boolean isWhole() {
    return loss instanceof WholeLoss;
  }

  /** What is evaluated by row. */
  LossInfo byRow() {
    return byRow.info();
  }

  Map<String, Group> groups() {
    return groups;
  }

  long skipped() {
    return skipped;
  }

  /**
   * Residuals (of the first column, where the target is a number of the same kind) and gradients of
   * some rows; of losses on rows the length of each row's gradient.
   */
  Map<String, double[]> samples() {
    Map<String, double[]> samples = new LinkedHashMap<>();
    if (byRow instanceof PointwiseLoss) {
      if (loss.info().target() != Domain.SIGN && loss.info().prediction() == loss.info().target()) {
        samples.put("residual", java.util.Arrays.copyOf(residuals, kept));
      }
      samples.put("gradient", java.util.Arrays.copyOf(gradients, kept));
    }
    if (byRow instanceof RowLoss) {
      if (loss.info().target() != Domain.LABEL
          && loss.info().prediction(0) == loss.info().target()) {
        samples.put("residual of the first column", java.util.Arrays.copyOf(residuals, kept));
      }
      samples.put("length of the gradient", java.util.Arrays.copyOf(gradients, kept));
    }
    return samples;
  }

  /**
   * Adds the rows of a batch; its columns are the predictions, the target and perhaps the weight.
   */
  void add(
      org.lossary.tables.Batch batch,
      String origin,
      List<String> names,
      boolean grouped,
      boolean weighted,
      @Nullable CsvWriter out) {
    int[] rows = rowsToUse(batch, origin, names);
    if (rows.length == 0) {
      return;
    }
    double[] prediction = new double[rows.length * columns];
    double[] target = new double[rows.length];
    double[] weight = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < columns; j++) {
        prediction[i * columns + j] = batch.numbers(j)[rows[i]];
      }
      target[i] = batch.numbers(columns)[rows[i]];
      weight[i] = weighted ? batch.numbers(columns + 1)[rows[i]] : 1;
      if (weight[i] < 0) {
        throw new BadInputException(
            "%s: weights in column '%s' must be at least 0; row %d has %s"
                .formatted(
                    origin,
                    names.get(columns + 1),
                    batch.firstRow() + rows[i] + 1,
                    plain(weight[i])));
      }
    }
    checkDomains(batch, origin, names, rows, prediction, target);
    double[] value = new double[rows.length];
    double[] gradient = new double[prediction.length];
    Matrix scores = Matrix.of(prediction, rows.length, columns);
    boolean labels = byRow instanceof RowLoss && byRow.info().target() == Domain.LABEL;
    Batch input =
        (labels
                ? Batch.ofLabels(scores, labels(target, batch, rows, origin, names.get(columns)))
                : Batch.of(scores, Matrix.of(target)))
            .weights(Matrix.of(weight))
            .reduction(Reduction.NONE);
    byRow.valuesAndGradient(input, Matrix.of(value), Matrix.of(gradient, rows.length, columns));
    for (int i = 0; i < rows.length; i++) {
      double share = share(labels, target[i], weight[i]);
      all.add(value[i], share);
      if (grouped) {
        String key = batch.texts(0)[rows[i]];
        groups
            .computeIfAbsent(key == null ? "(missing)" : key, k -> new Group())
            .add(value[i], share);
      }
      sample(prediction[i * columns] - target[i], size(gradient, i * columns));
      if (out != null) {
        out.number(batch.firstRow() + rows[i] + 1).number(value[i]);
        for (int j = 0; j < columns; j++) {
          out.number(gradient[i * columns + j]);
        }
        out.endRow();
      }
    }
  }

  /** Outside its domain a loss gives NaN or nonsense, which no user should take for a result. */
  private void checkDomains(
      org.lossary.tables.Batch batch,
      String origin,
      List<String> names,
      int[] rows,
      double[] prediction,
      double[] target) {
    Domain targets = byRow.info().target();
    for (int i = 0; i < rows.length; i++) {
      long row = batch.firstRow() + rows[i] + 1;
      for (int j = 0; j < columns; j++) {
        check(byRow.info().prediction(j), prediction[i * columns + j], origin, names.get(j), row);
      }
      // Labels have a rule of their own, with one that is ignored.
      if (targets != Domain.LABEL) {
        check(targets, target[i], origin, names.get(columns), row);
      }
    }
  }

  private void check(Domain domain, double value, String origin, String column, long row) {
    if (!domain.contains(value)) {
      throw new BadInputException(
          "%s: %s takes values in column '%s' that %s; row %d has %s"
              .formatted(
                  origin,
                  loss.info().id(),
                  column,
                  domain.rule().replaceFirst("^must be", "are"),
                  row,
                  plain(value)));
    }
  }

  /** What a row adds to the denominator of a mean. */
  private double share(boolean labels, double target, double weight) {
    double byClass = 1;
    if (labels && byRow instanceof RowLoss rows) {
      byClass = rows.ignored((int) target) ? 0 : rows.classWeight((int) target);
    }
    return reduction == Reduction.WEIGHTED_MEAN ? byClass * weight : byClass;
  }

  private int[] rowsToUse(org.lossary.tables.Batch batch, String origin, List<String> names) {
    int[] rows = new int[batch.size()];
    int count = 0;
    for (int i = 0; i < batch.size(); i++) {
      int bad = -1;
      for (int j = 0; j < names.size() && bad < 0; j++) {
        bad = batch.missing(j)[i] || !Double.isFinite(batch.numbers(j)[i]) ? j : -1;
      }
      if (bad < 0) {
        rows[count++] = i;
      } else if (skip) {
        skipped++;
      } else {
        throw new BadInputException(
            "%s: row %d has %s in column '%s' (--missing skip leaves such rows out)"
                .formatted(
                    origin,
                    batch.firstRow() + i + 1,
                    Double.isInfinite(batch.numbers(bad)[i]) ? batch.numbers(bad)[i] : "no value",
                    names.get(bad)));
      }
    }
    return java.util.Arrays.copyOf(rows, count);
  }

  private int[] labels(
      double[] target, org.lossary.tables.Batch batch, int[] rows, String origin, String column) {
    int[] labels = new int[target.length];
    for (int i = 0; i < labels.length; i++) {
      boolean label = target[i] == Math.rint(target[i]) && target[i] >= 0 && target[i] < columns;
      boolean ignored = byRow instanceof RowLoss r && r.ignored((int) target[i]);
      if (!label && !ignored) {
        throw new BadInputException(
            "%s: labels in column '%s' must be whole numbers from 0 to %d, one for each column of"
                    .formatted(origin, column, columns - 1)
                + " predictions; row %d has %s"
                    .formatted(batch.firstRow() + rows[i] + 1, plain(target[i])));
      }
      labels[i] = (int) target[i];
    }
    return labels;
  }

  /** A number as the file most likely has it: whole numbers without a point. */
  private static String plain(double x) {
    return x == Math.rint(x) && Math.abs(x) < 1e15 ? Long.toString((long) x) : Double.toString(x);
  }

  /** The gradient of one prediction with its sign; of several its length. */
  private double size(double[] gradient, int at) {
    double squares = 0;
    for (int j = 0; j < columns; j++) {
      squares += gradient[at + j] * gradient[at + j];
    }
    return columns == 1 ? gradient[at] : Math.sqrt(squares);
  }

  /** Keeps each row seen so far with the same probability. */
  private void sample(double residual, double gradient) {
    long place = seen < SAMPLE ? seen : random.nextLong(seen + 1);
    seen++;
    if (place < SAMPLE) {
      residuals[(int) place] = residual;
      gradients[(int) place] = gradient;
      kept = (int) Math.min(seen, SAMPLE);
    }
  }
}
