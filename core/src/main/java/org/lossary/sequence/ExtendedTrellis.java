package org.lossary.sequence;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.lossary.Matrix;
import org.lossary.internal.engine.Memory;
import org.lossary.internal.engine.Widen;
import org.lossary.internal.kernel.Rows;
import org.lossary.internal.maths.Maths64;

/**
 * Forward and backward sums over the paths of a sequence for any scores at all: each number is a
 * pair of doubles m and e that stands for m * 2^e, with e a whole number and 1 <= m < 2, or m = 0.
 */
final class ExtendedTrellis {
  private static final int FORWARD = CtcItem.FIRST_OF_TRELLIS;
  private static final int FORWARD_EXPONENTS = FORWARD + 1;
  private static final int LATER = FORWARD + 2;
  private static final int LATER_EXPONENTS = FORWARD + 3;
  private static final int EMITTED = FORWARD + 4;
  private static final int EMITTED_EXPONENTS = FORWARD + 5;
  private static final int FRAME = FORWARD + 6;
  private static final int FRAME_EXPONENTS = FORWARD + 7;

  /** The exponent of 0. */
  private static final double NONE = -Double.MAX_VALUE;

  private static final double LN2 = 0x1.62e42fefa39efp-1;
  private static final double LN2_LOW = 0x1.abc9e3b39803fp-56;

  private ExtendedTrellis() {}

  /** The loss of a sequence, infinite if no path has a probability above 0; writes the gradient. */
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
    int states = 2 * n + 1;
    double[] m = memory.doubles(FORWARD, (frames + 1) * (states + 2));
    double[] e = memory.doubles(FORWARD_EXPONENTS, (frames + 1) * (states + 2));
    forward(logits, blank, inputs, item, memory);
    // Ends in the last label or the blank after it; without labels the first of them is 0.
    int last = frames * (states + 2) + states + 1;
    double top = Math.max(e[last], e[last - 1]);
    double p = m[last] * power(e[last] - top) + m[last - 1] * power(e[last - 1] - top);
    if (p == 0) {
      return Double.POSITIVE_INFINITY;
    }
    if (gradient != null) {
      backward(logits, blank, inputs, item, scale, gradient, memory);
    }
    return CtcItem.minusLog(p, top, frames, memory);
  }

  /** A row a frame, after one for the time before: two zeros, then the states. */
  private static void forward(
      boolean logits, int blank, LabelledSequences inputs, int item, Memory memory) {
    int frames = inputs.length(item);
    int n = inputs.labels().length(item);
    int width = 2 * n + 3;
    double[] m = memory.doubles(FORWARD, 0);
    double[] e = memory.doubles(FORWARD_EXPONENTS, 0);
    double[] y = memory.doubles(FRAME, inputs.classes());
    double[] ye = memory.doubles(FRAME_EXPONENTS, inputs.classes());
    double[] skips = memory.doubles(CtcItem.SKIPS, 0);
    int[] labels = memory.ints(CtcItem.LABELS, 0);
    Arrays.fill(m, 0, (frames + 1) * width, 0);
    Arrays.fill(e, 0, (frames + 1) * width, NONE);
    m[2] = 1;
    e[2] = 0;
    for (int t = 0; t < frames; t++) {
      probabilities(logits, inputs, item, t, y, ye);
      for (int s = 0; s < width - 2; s++) {
        int from = t * width + s;
        boolean label = (s & 1) == 1;
        int c = label ? labels[s >> 1] : blank;
        boolean skip = label && skips[s >> 1] == 1;
        double second = skip ? e[from] : NONE;
        double top = Math.max(Math.max(e[from + 2], e[from + 1]), second);
        double sum =
            m[from + 2] * power(e[from + 2] - top) + m[from + 1] * power(e[from + 1] - top);
        if (skip) {
          sum += m[from] * power(second - top);
        }
        put(m, e, (t + 1) * width + s + 2, sum * y[c], top + ye[c]);
      }
    }
  }

  private static void backward(
      boolean logits,
      int blank,
      LabelledSequences inputs,
      int item,
      double scale,
      Matrix gradient,
      Memory memory) {
    int n = inputs.labels().length(item);
    int states = 2 * n + 1;
    int width = states + 2;
    double[] y = memory.doubles(FRAME, 0);
    double[] ye = memory.doubles(FRAME_EXPONENTS, 0);
    double[] skips = memory.doubles(CtcItem.SKIPS, 0);
    int[] labels = memory.ints(CtcItem.LABELS, 0);
    double[] m = memory.doubles(LATER, states);
    double[] e = memory.doubles(LATER_EXPONENTS, states);
    double[] em = memory.doubles(EMITTED, width);
    double[] ee = memory.doubles(EMITTED_EXPONENTS, width);
    Arrays.fill(em, 0, width, 0);
    Arrays.fill(ee, 0, width, NONE);
    em[states - 1] = 1;
    ee[states - 1] = 0;
    for (int t = inputs.length(item) - 1; t >= 0; t--) {
      probabilities(logits, inputs, item, t, y, ye);
      for (int s = 0; s < states; s++) {
        boolean skip = (s & 1) == 1 && s + 2 < states && skips[(s >> 1) + 1] == 1;
        double second = skip ? ee[s + 2] : NONE;
        double top = Math.max(Math.max(ee[s], ee[s + 1]), second);
        double sum = em[s] * power(ee[s] - top) + em[s + 1] * power(ee[s + 1] - top);
        if (skip) {
          sum += em[s + 2] * power(second - top);
        }
        put(m, e, s, sum, top);
      }
      // The state beyond the last stays 0, the one before it starts as the end of all paths.
      for (int s = 0; s < states; s++) {
        int c = (s & 1) == 1 ? labels[s >> 1] : blank;
        put(em, ee, s, m[s] * y[c], e[s] + ye[c]);
      }
      double all = share(blank, inputs.classes(), n, (t + 1) * width + 2, memory);
      CtcItem.write(logits, inputs, item, t, all, scale, gradient, memory);
    }
  }

  /** The weight of the paths through each class at a frame, by the greatest; returns their sum. */
  private static double share(int blank, int classes, int n, int at, Memory memory) {
    double[] fm = memory.doubles(FORWARD, 0);
    double[] fe = memory.doubles(FORWARD_EXPONENTS, 0);
    double[] m = memory.doubles(LATER, 0);
    double[] e = memory.doubles(LATER_EXPONENTS, 0);
    double[] shares = memory.doubles(CtcItem.POSTERIOR, classes);
    int[] labels = memory.ints(CtcItem.LABELS, 0);
    Arrays.fill(shares, 0, classes, 0);
    double top = NONE;
    for (int s = 0; s <= 2 * n; s++) {
      if (fm[at + s] > 0 && m[s] > 0) {
        top = Math.max(top, fe[at + s] + e[s]);
      }
    }
    double all = 0;
    for (int s = 0; s <= 2 * n; s++) {
      double weight = fm[at + s] * m[s] * power(fe[at + s] + e[s] - top);
      shares[(s & 1) == 1 ? labels[s >> 1] : blank] += weight;
      all += weight;
    }
    return all;
  }

  /** The exponentials of a frame's scores less the greatest, or of its log-probabilities. */
  private static void probabilities(
      boolean logits, LabelledSequences inputs, int item, int frame, double[] y, double[] ye) {
    int classes = inputs.classes();
    Widen.row(inputs.scores(), inputs.row(item, frame), y);
    double max = logits ? Rows.max(y, 0, classes) : 0;
    for (int c = 0; c < classes; c++) {
      double score = y[c];
      double x = score - max;
      // What the subtraction rounded off.
      double low = (score - (x + (score - x))) + ((score - x) - max);
      double k = Math.rint(x / LN2);
      if (!(k >= NONE)) {
        y[c] = 0;
        ye[c] = NONE;
        continue;
      }
      // x - k log 2 with the product in twice the digits; beyond 2^52 x itself has none to spare.
      double product = k * LN2;
      double rest = x - product - Math.fma(k, LN2, -product) - k * LN2_LOW + low;
      put(y, ye, c, Math.abs(k) < 0x1p52 ? Maths64.exp(rest) : 1, k);
    }
  }

  /** Stores m * 2^e with m brought to [1, 2). */
  private static void put(double[] ms, double[] es, int at, double m, double e) {
    if (m == 0) {
      ms[at] = 0;
      es[at] = NONE;
    } else {
      int k = Math.getExponent(m);
      ms[at] = m * Double.longBitsToDouble((1023L - k) << 52);
      es[at] = Math.max(NONE, e + k);
    }
  }

  /** 2^d for a whole number d <= 0. */
  private static double power(double d) {
    return d < -1000 ? 0 : Double.longBitsToDouble((1023L + (long) d) << 52);
  }
}
