package org.lossary.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.lossary.Batch;
import org.lossary.DoubleMatrix;
import org.lossary.LossException;
import org.lossary.Matrix;
import org.lossary.Reduction;
import org.lossary.RowLoss;
import org.lossary.SupervisedLoss;
import org.lossary.WholeLoss;

/** What holds for a loss of any shape: reductions, weights, masks, layout, threads, memory. */
final class BatchChecks {
  private BatchChecks() {}

  static List<Check> of(SupervisedLoss loss) {
    List<Check> common =
        List.of(
            new Check("same bits for 1, 2 and 7 threads", () -> threads(loss)),
            new Check("layout changes no bit", () -> layout(loss)),
            new Check("inputs are not written", () -> inputs(loss)),
            new Check("float agrees with double", () -> floats(loss)),
            new Check("nothing counts: zero", () -> nothing(loss)),
            new Check("masked elements count for nothing", () -> mask(loss)),
            new Check("no allocation in steady state", () -> allocation(loss)),
            new Check("wrong shapes are typed errors", () -> shapes(loss)));
    if (loss instanceof WholeLoss) {
      return common;
    }
    List<Check> all = new java.util.ArrayList<>(common);
    all.add(new Check("reductions agree", () -> reductions(loss)));
    return all;
  }

  private static int outputs(SupervisedLoss loss, Sample sample) {
    return loss instanceof RowLoss ? 1 : sample.columns;
  }

  private static void threads(SupervisedLoss loss) {
    Sample sample = Sample.of(loss, 30_000, 3, 5);
    for (Batch batch : List.of(sample.doubles(), sample.floats())) {
      Matrix first = like(sample, batch);
      double expected = loss.valueAndGradient(batch.threads(1), first);
      for (int threads : new int[] {2, 7}) {
        Matrix gradient = like(sample, batch);
        double value = loss.valueAndGradient(batch.threads(threads), gradient);
        Check.require(
            same(value, expected),
            "%s: %d threads give %s, one gives %s",
            loss,
            threads,
            value,
            expected);
        equal(loss, threads + " threads", first, gradient);
      }
    }
  }

  private static void layout(SupervisedLoss loss) {
    Sample sample = Sample.of(loss, 700, 5, 6);
    int rows = sample.rows;
    int columns = sample.columns;
    double[] gradient = new double[rows * columns];
    double expected = loss.valueAndGradient(sample.doubles(), Matrix.of(gradient, rows, columns));
    int stride = columns + 3;
    DoubleMatrix wide = new DoubleMatrix(new double[5 + rows * stride], 5, rows, columns, stride);
    DoubleMatrix out =
        new DoubleMatrix(new double[2 + rows * (columns + 1)], 2, rows, columns, columns + 1);
    copy(Matrix.of(sample.prediction, rows, columns), wide);
    Batch batch;
    if (sample.labels != null) {
      int[] shifted = new int[rows + 4];
      System.arraycopy(sample.labels, 0, shifted, 4, rows);
      batch = Batch.ofLabels(wide, shifted, 4);
    } else {
      int width = sample.targetColumns;
      DoubleMatrix target =
          new DoubleMatrix(new double[1 + rows * (width + 2)], 1, rows, width, width + 2);
      copy(Matrix.of(java.util.Objects.requireNonNull(sample.target), rows, width), target);
      batch = Batch.of(wide, target);
    }
    double value = loss.valueAndGradient(batch, out);
    Check.require(same(value, expected), "%s: with gaps %s, without %s", loss, value, expected);
    equal(loss, "gaps between rows", Matrix.of(gradient, rows, columns), out);
  }

  private static void inputs(SupervisedLoss loss) {
    Sample sample = Sample.of(loss, 300, 3, 7);
    double[] prediction = sample.prediction.clone();
    double[] target = sample.target == null ? new double[0] : sample.target.clone();
    int[] labels = sample.labels == null ? new int[0] : sample.labels.clone();
    loss.valueAndGradient(sample.doubles(), like(sample, sample.doubles()));
    Check.require(Arrays.equals(prediction, sample.prediction), "%s writes its prediction", loss);
    Check.require(
        sample.target == null || Arrays.equals(target, sample.target),
        "%s writes its target",
        loss);
    Check.require(
        sample.labels == null || Arrays.equals(labels, sample.labels),
        "%s writes its labels",
        loss);
  }

  private static void floats(SupervisedLoss loss) {
    Sample sample = Sample.of(loss, 400, 3, 8);
    Matrix wide = like(sample, sample.doubles());
    Matrix narrow = like(sample, sample.floats());
    double expected = loss.valueAndGradient(sample.doubles(), wide);
    double value = loss.valueAndGradient(sample.floats(), narrow);
    Check.require(
        Math.abs(value - expected) <= 2e-5 * Math.max(1e-3, Math.abs(expected)),
        "%s: in float %s, in double %s",
        loss,
        value,
        expected);
    double most = 0;
    for (int i = 0; i < wide.rows(); i++) {
      for (int j = 0; j < wide.columns(); j++) {
        most = Math.max(most, Math.abs(wide.get(i, j)));
      }
    }
    int off = 0;
    for (int i = 0; i < wide.rows(); i++) {
      for (int j = 0; j < wide.columns(); j++) {
        if (Math.abs(wide.get(i, j) - narrow.get(i, j)) > 1e-4 * most) {
          off++;
        }
      }
    }
    // A residual that rounds to the other side of a kink may change a single gradient.
    Check.require(off <= wide.size() / 200, "%s: %d float gradients are off", loss, off);
  }

  private static void nothing(SupervisedLoss loss) {
    Sample sample = Sample.of(loss, 50, 3, 9);
    boolean[] mask = new boolean[sample.rows];
    for (Reduction reduction : List.of(Reduction.SUM, Reduction.MEAN, Reduction.WEIGHTED_MEAN)) {
      Matrix gradient = like(sample, sample.doubles());
      gradient.set(0, 0, 7);
      double value =
          loss.valueAndGradient(sample.doubles().mask(mask).reduction(reduction), gradient);
      Check.require(value == 0, "%s: all masked, %s gives %s", loss, reduction, value);
      Check.require(gradient.get(0, 0) == 0, "%s: all masked, the gradient is not 0", loss);
    }
    double[] none = new double[sample.rows];
    double value =
        loss.value(sample.doubles().weights(Matrix.of(none)).reduction(Reduction.WEIGHTED_MEAN));
    Check.require(value == 0, "%s: all weights 0 give %s", loss, value);
  }

  private static void mask(SupervisedLoss loss) {
    Sample sample = Sample.of(loss, 60, 3, 10);
    boolean[] mask = new boolean[sample.rows];
    SplittableRandom random = new SplittableRandom(11);
    for (int i = 0; i < mask.length; i++) {
      mask[i] = random.nextBoolean();
    }
    Batch batch = sample.doubles().mask(mask);
    Matrix gradient = like(sample, batch);
    double expected = loss.valueAndGradient(batch, gradient);
    for (int i = 0; i < sample.rows; i++) {
      for (int j = 0; j < sample.columns; j++) {
        Check.require(mask[i] || gradient.get(i, j) == 0, "%s: a masked gradient is not 0", loss);
        if (!mask[i]) {
          sample.prediction[i * sample.columns + j] = Double.NaN;
        }
      }
    }
    double value = loss.value(batch);
    Check.require(
        same(value, expected), "%s: NaN under the mask changes %s to %s", loss, expected, value);
  }

  private static void reductions(SupervisedLoss loss) {
    Sample sample = Sample.of(loss, 90, 3, 12);
    SplittableRandom random = new SplittableRandom(13);
    double[] weights = random.doubles(sample.rows, 0.1, 3).toArray();
    Batch batch = sample.doubles().weights(Matrix.of(weights));
    int columns = outputs(loss, sample);
    double[] values = new double[sample.rows * columns];
    double[] plain = new double[sample.rows * columns];
    Matrix ofSum = like(sample, batch);
    loss.valuesAndGradient(
        batch.reduction(Reduction.NONE), Matrix.of(values, sample.rows, columns), ofSum);
    loss.values(sample.doubles().reduction(Reduction.NONE), Matrix.of(plain, sample.rows, columns));
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      double expected = plain[i] * weights[i / columns];
      near(loss, "weighted value", values[i], expected);
      sum += values[i];
    }
    double total = loss.value(batch.reduction(Reduction.SUM));
    near(loss, "sum", total, sum);
    for (Reduction reduction : List.of(Reduction.MEAN, Reduction.WEIGHTED_MEAN)) {
      Matrix gradient = like(sample, batch);
      double mean = loss.valueAndGradient(batch.reduction(reduction), gradient);
      double denominator = total / mean;
      Check.require(
          denominator > 0 && Double.isFinite(denominator), "%s: %s is %s", loss, reduction, mean);
      for (int i = 0; i < sample.rows; i++) {
        near(loss, "gradient of " + reduction, gradient.get(i, 0) * denominator, ofSum.get(i, 0));
      }
    }
    try {
      loss.value(batch.reduction(Reduction.NONE));
      throw new AssertionError(loss + " gives one value for reduction NONE");
    } catch (LossException expected) {
      Check.require(expected.argument().equals("reduction"), "%s", expected.getMessage());
    }
  }

  private static void allocation(SupervisedLoss loss) {
    Sample sample = Sample.of(loss, 64, 3, 14);
    for (Batch batch : List.of(sample.doubles(), sample.floats())) {
      Matrix gradient = like(sample, batch);
      Allocation.requireNone(loss, () -> loss.valueAndGradient(batch, gradient));
    }
  }

  private static void shapes(SupervisedLoss loss) {
    Sample sample = Sample.of(loss, 10, 3, 15);
    Batch batch = sample.doubles();
    Matrix[] wrong = {
      Matrix.of(new double[9 * sample.columns], 9, sample.columns),
      Matrix.of(new float[10 * sample.columns], 10, sample.columns),
      Matrix.of(new double[10 * (sample.columns + 1)], 10, sample.columns + 1)
    };
    for (Matrix gradient : wrong) {
      try {
        loss.valueAndGradient(batch, gradient);
        throw new AssertionError(loss + " takes a gradient of " + gradient);
      } catch (LossException e) {
        Check.require(e.argument().equals("gradient"), "%s", e.getMessage());
        Check.require(
            e.loss().equals(loss instanceof WholeLoss ? e.loss() : loss.info().id()),
            "%s",
            e.getMessage());
      }
    }
  }

  private static void near(SupervisedLoss loss, String what, double found, double expected) {
    Check.require(
        Math.abs(found - expected) <= 1e-12 * Math.max(1e-6, Math.abs(expected)),
        "%s: %s is %s, not %s",
        loss,
        what,
        found,
        expected);
  }

  private static Matrix like(Sample sample, Batch batch) {
    int n = sample.rows * sample.columns;
    return batch.prediction().isFloat()
        ? Matrix.of(new float[n], sample.rows, sample.columns)
        : Matrix.of(new double[n], sample.rows, sample.columns);
  }

  private static void copy(Matrix from, Matrix to) {
    for (int i = 0; i < from.rows(); i++) {
      for (int j = 0; j < from.columns(); j++) {
        to.set(i, j, from.get(i, j));
      }
    }
  }

  private static void equal(SupervisedLoss loss, String what, Matrix a, Matrix b) {
    for (int i = 0; i < a.rows(); i++) {
      for (int j = 0; j < a.columns(); j++) {
        Check.require(
            same(a.get(i, j), b.get(i, j)),
            "%s: %s change the gradient in row %d from %s to %s",
            loss,
            what,
            i,
            a.get(i, j),
            b.get(i, j));
      }
    }
  }

  private static boolean same(double a, double b) {
    return Double.doubleToLongBits(a) == Double.doubleToLongBits(b);
  }
}
