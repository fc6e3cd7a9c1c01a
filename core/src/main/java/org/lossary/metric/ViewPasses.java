package org.lossary.metric;

import org.jspecify.annotations.Nullable;
import org.lossary.Doubles;
import org.lossary.Matrix;
import org.lossary.internal.engine.Items;
import org.lossary.internal.engine.Memory;
import org.lossary.internal.engine.Pass;
import org.lossary.internal.engine.Passes;
import org.lossary.internal.maths.Maths64;

/**
 * Losses over all pairs of two views, with a scale and a bias: rows are prepared, each row of
 * either view finds its logarithm of a sum if the loss needs one, then each row of the first and of
 * the second view gathers its gradient over all rows of the other, for which similarities are
 * computed again. Memory is N D.
 */
final class ViewPasses {
  /** A chunk is so many rows. */
  private static final int CHUNK = 8;

  private static final int SCORES = 0;
  private static final int SUM = 1;

  private static final Pass<ViewPasses, ScaledViews> PREPARE =
      (p, inputs, chunk, gradients, shared, own) -> {
        for (int i = chunk * CHUNK; i < p.end(chunk); i++) {
          p.first.prepare(inputs.matrices().get(0), i);
          p.second.prepare(inputs.matrices().get(1), i);
        }
      };
  private static final Pass<ViewPasses, ScaledViews> SUMS =
      (p, inputs, chunk, gradients, shared, own) -> {
        for (int i = chunk * CHUNK; i < p.end(chunk); i++) {
          p.sums(i, own);
        }
      };
  private static final Pass<ViewPasses, ScaledViews> ROWS =
      (p, inputs, chunk, gradients, shared, own) -> {
        for (int i = chunk * CHUNK; i < p.end(chunk); i++) {
          p.row(i, Items.wanted(gradients, 0), own);
        }
      };
  private static final Pass<ViewPasses, ScaledViews> COLUMNS =
      (p, inputs, chunk, gradients, shared, own) -> {
        for (int i = chunk * CHUNK; i < p.end(chunk); i++) {
          p.column(i, Items.wanted(gradients, 1), own);
        }
      };

  private final PreparedRows first = new PreparedRows();
  private final PreparedRows second = new PreparedRows();
  private boolean softmax;
  private int n;
  private double scale;
  private double bias;
  private double divide;
  private Doubles weights = Doubles.none();
  private double[] values = new double[0];
  private double[] rowSums = new double[0];
  private double[] columnSums = new double[0];
  private double[] byScale = new double[0];
  private double[] byBias = new double[0];

  private int end(int chunk) {
    return Math.min(n, (chunk + 1) * CHUNK);
  }

  static double evaluate(
      boolean softmax,
      PairSimilarity similarity,
      ScaledViews inputs,
      double @Nullable [] out,
      Passes.Run run) {
    ViewPasses p = run.shared().object(ViewPasses.class, ViewPasses::new);
    p.begin(softmax, similarity == PairSimilarity.COSINE, inputs);
    try {
      return p.run(inputs, out, run);
    } finally {
      p.weights = Doubles.none();
    }
  }

  private void begin(boolean softmax, boolean cosine, ScaledViews inputs) {
    this.softmax = softmax;
    n = inputs.items();
    Matrix head = inputs.matrices().get(2);
    scale = Maths64.exp(head.get(0, 0));
    bias = head.get(0, 1);
    divide = Items.scale(inputs, 0);
    weights = inputs.settings().weights();
    first.begin(inputs.matrices().get(0), cosine);
    second.begin(inputs.matrices().get(1), cosine);
    if (values.length < n) {
      values = new double[n];
      rowSums = new double[n];
      columnSums = new double[n];
      byScale = new double[n];
      byBias = new double[n];
    }
  }

  private double run(ScaledViews inputs, double @Nullable [] out, Passes.Run run) {
    int chunks = (n + CHUNK - 1) / CHUNK;
    run.pass(PREPARE, this, inputs, chunks);
    run.pass(SUMS, this, inputs, chunks);
    Matrix head = Items.wanted(run.gradients(), 2);
    if (head != null || Items.wanted(run.gradients(), 0) != null) {
      run.pass(ROWS, this, inputs, chunks);
    }
    if (Items.wanted(run.gradients(), 1) != null) {
      run.pass(COLUMNS, this, inputs, chunks);
    }
    double value = 0;
    double slope = 0;
    double shift = 0;
    for (int i = 0; i < n; i++) {
      value += values[i];
      slope += byScale[i];
      shift += byBias[i];
      if (out != null) {
        out[i] = values[i];
      }
    }
    if (head != null) {
      head.set(0, 0, divide * scale * slope);
      head.set(0, 1, softmax ? 0 : divide * shift);
    }
    return divide * value;
  }

  private double weight(int i) {
    return weights.isEmpty() ? 1 : weights.get(i);
  }

  private double score(int i, int j) {
    return scale * first.dot(i, second, j) + bias;
  }

  private void sums(int i, Memory own) {
    byScale[i] = 0;
    byBias[i] = 0;
    double weight = weight(i);
    double value = 0;
    if (softmax) {
      double[] scores = own.doubles(SCORES, n);
      for (int j = 0; j < n; j++) {
        scores[j] = score(j, i);
      }
      columnSums[i] = Lse.of(scores, n, 1, 0);
      for (int j = 0; j < n; j++) {
        scores[j] = score(i, j);
      }
      rowSums[i] = Lse.of(scores, n, 1, 0);
      // A sum may fall below its own term by rounding.
      value =
          0.5 * Math.max(0, rowSums[i] - scores[i]) + 0.5 * Math.max(0, columnSums[i] - scores[i]);
    } else {
      for (int j = 0; j < n; j++) {
        double z = score(i, j);
        value += Maths64.softplus(i == j ? -z : z);
      }
    }
    // What weighs nothing counts for nothing.
    values[i] = weight == 0 ? 0 : weight * value;
  }

  /** The derivative of the sum of all values by a score. */
  private double slope(int i, int j, double z) {
    if (!softmax) {
      return weight(i) * (i == j ? -Maths64.sigmoid(-z) : Maths64.sigmoid(z));
    }
    double both =
        0.5 * weight(i) * Maths64.exp(z - rowSums[i])
            + 0.5 * weight(j) * Maths64.exp(z - columnSums[j]);
    return i == j ? both - weight(i) : both;
  }

  private void row(int i, @Nullable Matrix to, Memory own) {
    double[] sum = PreparedRows.zeros(own, SUM, first.columns);
    double bySimilarity = 0;
    double total = 0;
    for (int j = 0; j < n; j++) {
      double s = first.dot(i, second, j);
      double c = slope(i, j, scale * s + bias);
      bySimilarity += c * s;
      total += c;
      if (c != 0) {
        second.add(divide * scale * c, j, sum, 0);
      }
    }
    byScale[i] = bySimilarity;
    byBias[i] = total;
    if (to != null) {
      first.write(sum, 0, 0, i, to);
    }
  }

  private void column(int j, @Nullable Matrix to, Memory own) {
    double[] sum = PreparedRows.zeros(own, SUM, second.columns);
    for (int i = 0; i < n; i++) {
      double c = slope(i, j, score(i, j));
      if (c != 0) {
        first.add(divide * scale * c, i, sum, 0);
      }
    }
    if (to != null) {
      second.write(sum, 0, 0, j, to);
    }
  }
}
