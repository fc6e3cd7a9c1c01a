package org.lossary.sequence;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.lossary.LossException;
import org.lossary.Matrix;
import org.lossary.internal.engine.Memory;
import org.lossary.internal.engine.Widen;
import org.lossary.internal.kernel.Rows;
import org.lossary.internal.maths.Maths64;

/**
 * CTC of one sequence. {@link ScaledTrellis} takes all but extreme sequences; where the range of
 * doubles might not suffice for it, {@link ExtendedTrellis} starts over.
 */
final class CtcItem {
  static final String BLANK_RULE = "the index of a class, or -1 for the last";

  // Slots of the memory. Labels are ints, the others doubles.
  static final int LABELS = 0;
  static final int TOPS = 1;
  static final int PROBABILITIES = 0;
  static final int SUMS = 1;
  static final int SKIPS = 2;
  static final int POSTERIOR = 3;
  static final int FIRST_OF_TRELLIS = 4;

  /** What no log-probability is, even with errors of rounding. */
  private static final double GREAT = 32;

  private static final double LN2_HIGH = 0x1.62e42fefa38p-1;
  private static final double LN2_LOW = 0x1.ef35793c7673p-45;

  private CtcItem() {}

  static void requireBlank(String id, int blank) {
    LossException.require(blank >= -1, id, "blank", "must be " + BLANK_RULE, blank);
  }

  static int blank(int blank, int classes) {
    return blank < 0 ? classes - 1 : blank;
  }

  /** Everything that can be known to be wrong before anything is written. */
  static void check(String id, int blank, Infeasible infeasible, LabelledSequences inputs) {
    int classes = inputs.classes();
    if (blank >= classes) {
      throw new LossException(id, "blank", "must be one of " + classes + " classes", blank);
    }
    int none = blank(blank, classes);
    Labellings labels = inputs.labels();
    for (int i = 0; i < inputs.items(); i++) {
      int length = labels.length(i);
      int needed = length;
      for (int j = 0; j < length; j++) {
        int label = labels.label(i, j);
        if (label < 0 || label >= classes || label == none) {
          throw new LossException(
              id,
              "label " + j + " of sequence " + i,
              "must be one of " + classes + " classes other than the blank, " + none,
              label);
        }
        needed += j > 0 && label == labels.label(i, j - 1) ? 1 : 0;
      }
      if (needed > inputs.length(i) && infeasible == Infeasible.ERROR) {
        throw new LossException(
            id,
            "length of sequence " + i,
            "must be at least " + needed + " for its labels",
            inputs.length(i));
      }
    }
  }

  static double divisor(Per per, LabelledSequences inputs, int item) {
    return switch (per) {
      case SEQUENCE -> 1;
      case LABEL -> Math.max(1, inputs.labels().length(item));
      case FRAME -> Math.max(1, inputs.length(item));
    };
  }

  /** The value of a sequence that cannot have its labels. */
  static double impossible(String id, Infeasible infeasible, int item) {
    if (infeasible == Infeasible.ERROR) {
      throw new LossException(
          id, "sequence " + item, "must give its labels a probability above 0", 0);
    }
    return infeasible == Infeasible.ZERO ? 0 : Double.POSITIVE_INFINITY;
  }

  /** The loss of a sequence, infinite if it cannot have its labels; writes its gradient. */
  static double value(
      boolean logits,
      int blank,
      LabelledSequences inputs,
      int item,
      double scale,
      @Nullable Matrix gradient,
      Memory memory) {
    int frames = inputs.length(item);
    int none = blank(blank, inputs.classes());
    int n = inputs.labels().length(item);
    int[] labels = memory.ints(LABELS, n);
    inputs.labels().copy(item, labels);
    if (gradient != null) {
      for (int t = frames; t < inputs.time(); t++) {
        Widen.zero(gradient, inputs.row(item, t));
      }
    }
    double greatest = load(logits, inputs, item, memory);
    if (Double.isNaN(greatest)) {
      fill(gradient, inputs, item, Double.NaN, memory);
      return Double.NaN;
    }
    double[] skips = memory.doubles(SKIPS, n + 1);
    Arrays.fill(skips, 0, n + 1, 0);
    int needed = n;
    for (int i = 1; i < n; i++) {
      boolean repeated = labels[i] == labels[i - 1];
      skips[i] = repeated ? 0 : 1;
      needed += repeated ? 1 : 0;
    }
    if (needed > frames) {
      fill(gradient, inputs, item, 0, memory);
      return Double.POSITIVE_INFINITY;
    }
    double value =
        greatest < Double.POSITIVE_INFINITY
            ? ScaledTrellis.value(logits, none, inputs, item, scale, gradient, memory)
            : Double.NaN;
    if (Double.isNaN(value)) {
      value = ExtendedTrellis.value(logits, none, inputs, item, scale, gradient, memory);
    }
    if (value == Double.POSITIVE_INFINITY) {
      fill(gradient, inputs, item, 0, memory);
      return value;
    }
    return logits || value > -0x1p-22 * frames ? Math.max(0, value) : value;
  }

  /**
   * Loads the probabilities of all frames, up to a factor each. Returns the greatest sum of a
   * frame, infinite if there are numbers that are no log-probabilities; NaN if there is a NaN or
   * +infinity.
   */
  private static double load(boolean logits, LabelledSequences inputs, int item, Memory memory) {
    int frames = inputs.length(item);
    int classes = inputs.classes();
    double[] u = memory.doubles(PROBABILITIES, frames * classes);
    double[] sums = memory.doubles(SUMS, frames);
    double greatest = 0;
    for (int t = 0; t < frames; t++) {
      int at = t * classes;
      Widen.in(inputs.scores(), inputs.row(item, t), 0, classes, u, at);
      double max = Rows.max(u, at, classes);
      // Rows take no exponentials of much more than 0; the maximum need not see a NaN, the sum
      // does.
      double sum =
          logits || max < GREAT
              ? Rows.exp(u, at, classes, logits ? max : 0, 1, u, at, u)
              : infiniteOrNaN(u, at, classes);
      if (Double.isNaN(sum) || max == Double.POSITIVE_INFINITY) {
        return Double.NaN;
      }
      greatest = Math.max(greatest, sum);
      sums[t] = logits ? sum : 1;
    }
    return greatest;
  }

  private static double infiniteOrNaN(double[] a, int at, int n) {
    for (int i = at; i < at + n; i++) {
      if (Double.isNaN(a[i])) {
        return Double.NaN;
      }
    }
    return Double.POSITIVE_INFINITY;
  }

  private static void fill(
      @Nullable Matrix gradient, LabelledSequences inputs, int item, double with, Memory memory) {
    if (gradient == null) {
      return;
    }
    double[] row = memory.doubles(POSTERIOR, inputs.classes());
    Arrays.fill(row, 0, inputs.classes(), with);
    for (int t = 0; t < inputs.length(item); t++) {
      Widen.out(row, 0, inputs.classes(), 1, gradient, inputs.row(item, t), 0);
    }
  }

  /** Writes the gradient of a frame from what its classes share of the paths, times {@code sum}. */
  static void write(
      boolean logits,
      LabelledSequences inputs,
      int item,
      int frame,
      double sum,
      double scale,
      Matrix gradient,
      Memory memory) {
    int classes = inputs.classes();
    double[] shares = memory.doubles(POSTERIOR, classes);
    if (logits) {
      difference(
          memory.doubles(PROBABILITIES, 0),
          frame * classes,
          1 / memory.doubles(SUMS, 0)[frame],
          shares,
          1 / sum,
          classes);
      Widen.out(shares, 0, classes, scale, gradient, inputs.row(item, frame), 0);
    } else {
      Widen.out(shares, 0, classes, -scale / sum, gradient, inputs.row(item, frame), 0);
    }
  }

  private static void difference(
      double[] a, int at, double factor, double[] b, double other, int n) {
    for (int i = 0; i < n; i++) {
      b[i] = factor * a[at + i] - other * b[i];
    }
  }

  /**
   * -log(p * 2^exponent / product of the sums of the frames). The quotient is formed before the
   * logarithm, so that nothing cancels.
   */
  static double minusLog(double p, double exponent, int frames, Memory memory) {
    double[] sums = memory.doubles(SUMS, frames);
    double q = 1;
    double k = -exponent;
    for (int t = 0; t < frames; t++) {
      q *= sums[t];
      if (q > 0x1p500) {
        q *= 0x1p-500;
        k += 500;
      }
    }
    int kq = Math.getExponent(q);
    int kp = Math.getExponent(p);
    double r = Math.scalb(q, -kq) / Math.scalb(p, -kp);
    k += kq - kp;
    if (Math.abs(k) <= 1000) {
      return Maths64.log(Math.scalb(r, (int) k));
    }
    return k * LN2_HIGH + (k * LN2_LOW + Maths64.log(r));
  }
}
