package org.lossary.sequence;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.lossary.Matrix;
import org.lossary.internal.engine.Memory;
import org.lossary.internal.kernel.Rows;

/**
 * Forward and backward sums over the paths of a sequence, as plain doubles that are multiplied by a
 * power of 2 when they become small. A frame's sums lie in two runs, one for labels and one for the
 * blanks around them, so that each step is a few operations on whole runs.
 *
 * <p>What is more than about 2^800 times smaller than the greatest sum of its frame is lost. That
 * is harmless unless the greatest forward and the greatest backward sum of a frame together exceed
 * the sum of all paths by nearly as much: the paths that count may then be among the lost ones.
 * This is checked at every frame.
 */
final class ScaledTrellis {
  private static final int FORWARD = CtcItem.FIRST_OF_TRELLIS;
  private static final int BACKWARD = FORWARD + 1;
  private static final int EMITTED = FORWARD + 2;

  /** Sums are scaled when their exponent is beyond this. */
  private static final int SMALL = 128;

  /** Below this exponent too many digits may already be lost. */
  private static final int LOST = -256;

  /** By so many binary orders may a frame exceed the sum of all paths. */
  private static final int MARGIN = 700;

  private ScaledTrellis() {}

  /** The loss of a sequence, with its gradient; NaN if the range of doubles may not suffice. */
  static double value(
      boolean logits,
      int blank,
      LabelledSequences inputs,
      int item,
      double scale,
      @Nullable Matrix gradient,
      Memory memory) {
    int frames = inputs.length(item);
    int n = inputs.labels().length(item);
    int width = 2 * n + 2;
    double exponent = forward(frames, inputs.classes(), n, blank, memory);
    if (Double.isNaN(exponent)) {
      return Double.NaN;
    }
    double[] sums = memory.doubles(FORWARD, 0);
    // The paths end in the last label or the blank after it.
    double p = sums[frames * width + n] + sums[frames * width + 2 * n + 1];
    if (!(p > 0x1p-700)
        || !backward(
            logits,
            blank,
            exponent + Math.getExponent(p) + MARGIN,
            inputs,
            item,
            scale,
            gradient,
            memory)) {
      return Double.NaN;
    }
    return CtcItem.minusLog(p, exponent, frames, memory);
  }

  /**
   * A row of forward sums a frame, after one for the time before: a zero, the labels, the blanks.
   * Returns the exponent of the last row; NaN if the range does not suffice.
   */
  private static double forward(int frames, int classes, int n, int blank, Memory memory) {
    int width = 2 * n + 2;
    double[] u = memory.doubles(CtcItem.PROBABILITIES, frames * classes);
    double[] skips = memory.doubles(CtcItem.SKIPS, n + 1);
    int[] labels = memory.ints(CtcItem.LABELS, n);
    int[] tops = memory.ints(CtcItem.TOPS, frames);
    double[] sums = memory.doubles(FORWARD, (frames + 1) * width);
    Arrays.fill(sums, 0, width, 0);
    sums[n + 1] = 1;
    int exponent = 0;
    for (int t = 0; t < frames; t++) {
      int from = t * width;
      int to = from + width;
      sums[to] = 0;
      Rows.addProduct(sums, from + 1, sums, from + n + 1, skips, 0, sums, from, sums, to + 1, n);
      Rows.add(sums, from + n + 1, sums, from, u[t * classes + blank], sums, to + n + 1, n + 1);
      emit(u, t * classes, labels, n, sums, to + 1);
      double top = Rows.max(sums, to, width);
      int k = Math.getExponent(top);
      if (k < LOST || k > -LOST) {
        return Double.NaN;
      }
      if (Math.abs(k) > SMALL) {
        Rows.scale(sums, to, width, Math.scalb(1.0, -k));
        exponent += k;
        k = 0;
      }
      tops[t] = exponent + k;
    }
    return exponent;
  }

  /** Multiplies by the probabilities of the labels. */
  private static void emit(double[] u, int frame, int[] labels, int n, double[] sums, int at) {
    for (int i = 0; i < n; i++) {
      sums[at + i] *= u[frame + labels[i]];
    }
  }

  /**
   * Backward sums, frame by frame, and with the forward sums the gradient; false if the range does
   * not suffice. Rows hold the labels, a zero, the blanks.
   */
  private static boolean backward(
      boolean logits,
      int blank,
      double most,
      LabelledSequences inputs,
      int item,
      double scale,
      @Nullable Matrix gradient,
      Memory memory) {
    int n = inputs.labels().length(item);
    int width = 2 * n + 2;
    int classes = inputs.classes();
    double[] u = memory.doubles(CtcItem.PROBABILITIES, 0);
    double[] skips = memory.doubles(CtcItem.SKIPS, 0);
    double[] sums = memory.doubles(FORWARD, 0);
    double[] shares = memory.doubles(CtcItem.POSTERIOR, classes);
    int[] labels = memory.ints(CtcItem.LABELS, 0);
    int[] tops = memory.ints(CtcItem.TOPS, 0);
    double[] later = memory.doubles(BACKWARD, width);
    double[] emitted = memory.doubles(EMITTED, width);
    Arrays.fill(emitted, 0, width, 0);
    emitted[2 * n + 1] = 1;
    int exponent = 0;
    for (int t = inputs.length(item) - 1; t >= 0; t--) {
      Rows.addProduct(emitted, 0, emitted, n + 2, skips, 1, emitted, 1, later, 0, n);
      later[n] = 0;
      Rows.add(emitted, n + 1, emitted, 0, 1, later, n + 1, n + 1);
      int k = Math.getExponent(Rows.max(later, 0, width));
      if (k < LOST || k > -LOST || tops[t] + (exponent + k) > most) {
        return false;
      }
      if (Math.abs(k) > SMALL) {
        Rows.scale(later, 0, width, Math.scalb(1.0, -k));
        exponent += k;
      }
      double none = u[t * classes + blank];
      Rows.times(later, n + 1, n + 1, none, emitted, n + 1);
      if (gradient == null) {
        emit(u, t * classes, labels, n, later, emitted);
      } else {
        int at = (t + 1) * width;
        Arrays.fill(shares, 0, classes, 0);
        double blanks = Rows.dot(sums, at + n + 1, later, n + 1, n + 1);
        shares[blank] = blanks;
        double all =
            blanks + share(u, t * classes, labels, n, sums, at + 1, later, emitted, shares);
        CtcItem.write(logits, inputs, item, t, all, scale, gradient, memory);
      }
    }
    return true;
  }

  private static void emit(
      double[] u, int frame, int[] labels, int n, double[] later, double[] emitted) {
    for (int i = 0; i < n; i++) {
      emitted[i] = later[i] * u[frame + labels[i]];
    }
  }

  /** As {@code emit}; also adds to each class the weight of the paths through it. */
  private static double share(
      double[] u,
      int frame,
      int[] labels,
      int n,
      double[] sums,
      int at,
      double[] later,
      double[] emitted,
      double[] shares) {
    double all = 0;
    for (int i = 0; i < n; i++) {
      int label = labels[i];
      double weight = sums[at + i] * later[i];
      shares[label] += weight;
      all += weight;
      emitted[i] = later[i] * u[frame + label];
    }
    return all;
  }
}
