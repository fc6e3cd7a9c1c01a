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
 * The passes of {@link GuidedContrastive}: rows are prepared, each thing finds the logarithm of the
 * sum over its candidates, then each row of either view gathers its gradient from all things, for
 * which cosines and the guide's choice are computed again. Memory is N D.
 */
final class GuidedPasses {
  /** A chunk is so many rows. */
  private static final int CHUNK = 4;

  private static final int SCORES = 0;
  private static final int SUM = 1;

  private static final Pass<GuidedPasses, GuidedViews> PREPARE =
      (p, inputs, chunk, gradients, shared, own) -> {
        for (int i = chunk * CHUNK; i < p.end(chunk); i++) {
          p.first.prepare(inputs.matrices().get(0), i);
          p.second.prepare(inputs.matrices().get(1), i);
          p.guideFirst.prepare(inputs.guideFirst(), i);
          p.guideSecond.prepare(inputs.guideSecond(), i);
        }
      };
  private static final Pass<GuidedPasses, GuidedViews> SUMS =
      (p, inputs, chunk, gradients, shared, own) -> {
        for (int i = chunk * CHUNK; i < p.end(chunk); i++) {
          p.sum(i, own);
        }
      };
  private static final Pass<GuidedPasses, GuidedViews> GRADIENTS =
      (p, inputs, chunk, gradients, shared, own) -> {
        for (int i = chunk * CHUNK; i < p.end(chunk); i++) {
          p.first(i, Items.wanted(gradients, 0), own);
          p.second(i, Items.wanted(gradients, 1), own);
        }
      };

  private final PreparedRows first = new PreparedRows();
  private final PreparedRows second = new PreparedRows();
  private final PreparedRows guideFirst = new PreparedRows();
  private final PreparedRows guideSecond = new PreparedRows();
  private int n;
  private double scale;
  private double margin;
  private double divide;
  private Doubles weights = Doubles.none();
  private double[] values = new double[0];

  /** The logarithm of the sum over the candidates of each thing. */
  private double[] sums = new double[0];

  /** Beyond this cosine of the guide a candidate is left out. */
  private double[] limits = new double[0];

  private int end(int chunk) {
    return Math.min(n, (chunk + 1) * CHUNK);
  }

  static double evaluate(
      GuidedContrastive loss, GuidedViews inputs, double @Nullable [] out, Passes.Run run) {
    GuidedPasses p = run.shared().object(GuidedPasses.class, GuidedPasses::new);
    p.begin(loss, inputs);
    int chunks = (p.n + CHUNK - 1) / CHUNK;
    try {
      run.pass(PREPARE, p, inputs, chunks);
      run.pass(SUMS, p, inputs, chunks);
      if (Items.wanted(run.gradients(), 0) != null || Items.wanted(run.gradients(), 1) != null) {
        run.pass(GRADIENTS, p, inputs, chunks);
      }
    } finally {
      p.weights = Doubles.none();
    }
    double value = 0;
    for (int i = 0; i < p.n; i++) {
      value += p.values[i];
      if (out != null) {
        out[i] = p.values[i];
      }
    }
    return p.divide * value;
  }

  private void begin(GuidedContrastive loss, GuidedViews inputs) {
    n = inputs.items();
    scale = 1 / loss.temperature();
    margin = loss.margin();
    divide = Items.scale(inputs, 0);
    weights = inputs.settings().weights();
    first.begin(inputs.matrices().get(0), true);
    second.begin(inputs.matrices().get(1), true);
    guideFirst.begin(inputs.guideFirst(), true);
    guideSecond.begin(inputs.guideSecond(), true);
    if (values.length < n) {
      values = new double[n];
      sums = new double[n];
      limits = new double[n];
    }
  }

  private double weight(int i) {
    return weights.isEmpty() ? 1 : weights.get(i);
  }

  /** Whether the guide leaves a second view in as a candidate of a first one. */
  private boolean across(int i, int j) {
    return !(guideFirst.dot(i, guideSecond, j) > limits[i]);
  }

  private boolean amongFirst(int i, int j) {
    return i != j && !(guideFirst.dot(i, guideFirst, j) > limits[i]);
  }

  private boolean amongSecond(int i, int j) {
    return i != j && !(guideSecond.dot(i, guideSecond, j) > limits[i]);
  }

  private void sum(int i, Memory own) {
    limits[i] = guideFirst.dot(i, guideSecond, i) - margin;
    double[] scores = own.doubles(SCORES, 3 * n);
    int count = 0;
    for (int j = 0; j < n; j++) {
      if (i != j && across(i, j)) {
        scores[count++] = scale * first.dot(i, second, j);
      }
      if (amongFirst(i, j)) {
        scores[count++] = scale * first.dot(i, first, j);
      }
      if (amongSecond(i, j)) {
        scores[count++] = scale * second.dot(i, second, j);
      }
    }
    double positive = scale * first.dot(i, second, i);
    double far = Lse.of(scores, count, 1, 0);
    sums[i] = Lse.both(far, positive);
    double weight = weight(i);
    values[i] = weight == 0 || count == 0 ? 0 : weight * Maths64.softplus(far - positive);
  }

  /** The derivative of the loss by a cosine of thing i that is left in. */
  private double slope(int i, double cosine) {
    double weight = weight(i);
    return weight == 0 ? 0 : divide * weight * scale * Maths64.exp(scale * cosine - sums[i]);
  }

  /** The derivative by the cosine of first view i and second view j. */
  private double acrossSlope(int i, int j) {
    double cosine = first.dot(i, second, j);
    return i == j
        ? slope(i, cosine) - divide * weight(i) * scale
        : across(i, j) ? slope(i, cosine) : 0;
  }

  /** The derivative by the cosine of two rows of one view, as candidates of both things. */
  private double withinSlope(int i, int j, PreparedRows rows, boolean mine, boolean theirs) {
    if (!mine && !theirs) {
      return 0;
    }
    double cosine = rows.dot(i, rows, j);
    return (mine ? slope(i, cosine) : 0) + (theirs ? slope(j, cosine) : 0);
  }

  private void first(int i, @Nullable Matrix to, Memory own) {
    if (to == null) {
      return;
    }
    double[] sum = PreparedRows.zeros(own, SUM, first.columns);
    for (int j = 0; j < n; j++) {
      second.add(acrossSlope(i, j), j, sum, 0);
      first.add(withinSlope(i, j, first, amongFirst(i, j), amongFirst(j, i)), j, sum, 0);
    }
    first.write(sum, 0, 0, i, to);
  }

  private void second(int i, @Nullable Matrix to, Memory own) {
    if (to == null) {
      return;
    }
    double[] sum = PreparedRows.zeros(own, SUM, second.columns);
    for (int j = 0; j < n; j++) {
      first.add(acrossSlope(j, i), j, sum, 0);
      second.add(withinSlope(i, j, second, amongSecond(i, j), amongSecond(j, i)), j, sum, 0);
    }
    second.write(sum, 0, 0, i, to);
  }
}
