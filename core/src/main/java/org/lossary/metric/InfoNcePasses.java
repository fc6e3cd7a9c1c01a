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
 * The passes of {@link InfoNce}: rows are prepared; each query has its value and the gradients of
 * itself and its positive; each negative gathers its gradient over the queries it belongs to.
 */
final class InfoNcePasses {
  /** A chunk is so many rows. */
  private static final int CHUNK = 8;

  private static final int SCORES = 0;
  private static final int BY_QUERY = 1;
  private static final int BY_OTHER = 2;

  private static final Pass<InfoNcePasses, QueryNegatives> PREPARE =
      (p, inputs, chunk, gradients, shared, own) -> {
        for (int i = chunk * CHUNK; i < end(inputs.items(), chunk); i++) {
          p.queries.prepare(inputs.matrices().get(0), i);
          p.positives.prepare(inputs.matrices().get(1), i);
        }
        for (int k = chunk * CHUNK; k < end(inputs.matrices().get(2).rows(), chunk); k++) {
          p.negatives.prepare(inputs.matrices().get(2), k);
        }
      };
  private static final Pass<InfoNcePasses, QueryNegatives> QUERIES =
      (p, inputs, chunk, gradients, shared, own) -> {
        for (int i = chunk * CHUNK; i < end(inputs.items(), chunk); i++) {
          p.query(inputs, i, gradients, own);
        }
      };
  private static final Pass<InfoNcePasses, QueryNegatives> NEGATIVES =
      (p, inputs, chunk, gradients, shared, own) -> {
        Matrix to = Items.wanted(gradients, 2);
        for (int k = chunk * CHUNK; to != null && k < end(to.rows(), chunk); k++) {
          p.negative(inputs, k, to, own);
        }
      };

  private final PreparedRows queries = new PreparedRows();
  private final PreparedRows positives = new PreparedRows();
  private final PreparedRows negatives = new PreparedRows();
  private double[] values = new double[0];

  /** The logarithm of the sum over the positive and the negatives of each query. */
  private double[] sums = new double[0];

  private Doubles weights = Doubles.none();
  private double scale;
  private double divide;

  private static int end(int rows, int chunk) {
    return Math.min(rows, (chunk + 1) * CHUNK);
  }

  private static int chunks(int rows) {
    return (rows + CHUNK - 1) / CHUNK;
  }

  static double evaluate(
      InfoNce loss, QueryNegatives inputs, double @Nullable [] out, Passes.Run run) {
    InfoNcePasses p = run.shared().object(InfoNcePasses.class, InfoNcePasses::new);
    int n = inputs.items();
    int others = inputs.matrices().get(2).rows();
    boolean cosine = loss.similarity() == PairSimilarity.COSINE;
    p.queries.begin(inputs.matrices().get(0), cosine);
    p.positives.begin(inputs.matrices().get(1), cosine);
    p.negatives.begin(inputs.matrices().get(2), cosine);
    p.scale = 1 / loss.temperature();
    p.divide = Items.scale(inputs, 0);
    p.weights = inputs.settings().weights();
    if (p.values.length < n) {
      p.values = new double[n];
      p.sums = new double[n];
    }
    try {
      run.pass(PREPARE, p, inputs, chunks(Math.max(n, others)));
      run.pass(QUERIES, p, inputs, chunks(n));
      if (Items.wanted(run.gradients(), 2) != null) {
        run.pass(NEGATIVES, p, inputs, chunks(others));
      }
    } finally {
      p.weights = Doubles.none();
    }
    double value = 0;
    for (int i = 0; i < n; i++) {
      value += p.values[i];
      if (out != null) {
        out[i] = p.values[i];
      }
    }
    return p.divide * value;
  }

  private double weight(int i) {
    return weights.isEmpty() ? 1 : weights.get(i);
  }

  private void query(QueryNegatives inputs, int i, @Nullable Matrix[] gradients, Memory own) {
    int count = inputs.negativesOf(i);
    int first = inputs.firstNegative(i);
    double[] scores = own.doubles(SCORES, count);
    for (int k = 0; k < count; k++) {
      scores[k] =
          inputs.isNegative(i, k)
              ? scale * queries.dot(i, negatives, first + k)
              : Double.NEGATIVE_INFINITY;
    }
    double positive = scale * queries.dot(i, positives, i);
    double far = Lse.of(scores, count, 1, 0);
    boolean none = far == Double.NEGATIVE_INFINITY;
    double x = far - positive;
    double weight = weight(i);
    values[i] = weight == 0 || none ? 0 : weight * Maths64.softplus(x);
    sums[i] = Lse.both(far, positive);
    Matrix byQuery = Items.wanted(gradients, 0);
    Matrix byPositive = Items.wanted(gradients, 1);
    if (byQuery == null && byPositive == null) {
      return;
    }
    double factor = divide * weight * scale;
    double push = none ? 0 : Maths64.sigmoid(x);
    if (byQuery != null) {
      double[] sum = PreparedRows.zeros(own, BY_QUERY, queries.columns);
      positives.add(-factor * push, i, sum, 0);
      for (int k = 0; k < count; k++) {
        if (scores[k] != Double.NEGATIVE_INFINITY) {
          negatives.add(factor * Maths64.exp(scores[k] - sums[i]), first + k, sum, 0);
        }
      }
      queries.write(sum, 0, 0, i, byQuery);
    }
    if (byPositive != null) {
      double[] sum = PreparedRows.zeros(own, BY_OTHER, queries.columns);
      queries.add(-factor * push, i, sum, 0);
      positives.write(sum, 0, 0, i, byPositive);
    }
  }

  private void negative(QueryNegatives inputs, int k, Matrix to, Memory own) {
    double[] sum = PreparedRows.zeros(own, BY_OTHER, negatives.columns);
    int first = inputs.isShared() ? 0 : k / inputs.negativesOf(0);
    int end = inputs.isShared() ? inputs.items() : first + 1;
    for (int i = first; i < end; i++) {
      if (!inputs.isNegative(i, k)) {
        continue;
      }
      double share = Maths64.exp(scale * queries.dot(i, negatives, k) - sums[i]);
      queries.add(divide * weight(i) * scale * share, i, sum, 0);
    }
    negatives.write(sum, 0, 0, k, to);
  }
}
