package org.lossary.metric;

import org.jspecify.annotations.Nullable;
import org.lossary.Matrix;
import org.lossary.StructuredLoss;
import org.lossary.internal.engine.Items;
import org.lossary.internal.engine.Memory;
import org.lossary.internal.engine.Order;
import org.lossary.internal.engine.Pass;
import org.lossary.internal.engine.Passes;
import org.lossary.internal.maths.Maths64;

/**
 * log(1 + sum of exp(scale (s_i - s_j)) over all i, j with score_i &lt; score_j): what {@link
 * Cosent} and {@link Angle} have in common. Pairs are sorted by their scores, so that time is N log
 * N and memory N.
 */
final class RankedSimilarities {
  /** A chunk is so many rows. */
  private static final int ROWS = 64;

  private static final int SIMILARITY = 0;
  private static final int KEY = 1;
  private static final int SLOPE = 2;
  private static final int BELOW = 3;
  private static final int INDEX = 0;
  private static final int WORK = 1;

  private RankedSimilarities() {}

  /** How alike a pair is; an object of the thread. */
  interface Similarity {
    /** Measures a pair. */
    double measure(double[] x, double[] y, int n);

    /** Adds {@code factor} times the derivatives by the embeddings of the pair measured last. */
    void add(double factor, double[] byX, double[] byY);
  }

  private static final Passes.Body<StructuredLoss<EmbeddingPairs>, EmbeddingPairs> BODY =
      RankedSimilarities::body;
  private static final Pass<StructuredLoss<EmbeddingPairs>, EmbeddingPairs> MEASURE =
      RankedSimilarities::measure;
  private static final Pass<StructuredLoss<EmbeddingPairs>, EmbeddingPairs> WRITE =
      RankedSimilarities::write;

  private static double scale(StructuredLoss<EmbeddingPairs> loss) {
    return loss instanceof Angle angle ? angle.scale() : ((Cosent) loss).scale();
  }

  private static Similarity similarity(StructuredLoss<EmbeddingPairs> loss, Memory memory) {
    return loss instanceof Angle
        ? memory.object(AngleSimilarity.class, AngleSimilarity::new)
        : memory.object(PlainCosine.class, PlainCosine::new);
  }

  /** The cosine as such a similarity. */
  private static final class PlainCosine implements Similarity {
    private final Cosine cosine = new Cosine();

    @Override
    public double measure(double[] x, double[] y, int n) {
      cosine.measure(x, y, n, 0, 0);
      return cosine.cos;
    }

    @Override
    public void add(double factor, double[] byX, double[] byY) {
      cosine.addX(factor, byX);
      cosine.addY(factor, byY);
    }
  }

  static double evaluate(
      String id,
      StructuredLoss<EmbeddingPairs> loss,
      EmbeddingPairs inputs,
      double @Nullable [] values,
      @Nullable Matrix[] gradients) {
    Whole.check(id, inputs, values, gradients);
    inputs.requireScores(id);
    return Whole.result(Passes.evaluate(BODY, loss, inputs, null, gradients), values);
  }

  private static double body(
      StructuredLoss<EmbeddingPairs> loss,
      EmbeddingPairs inputs,
      double @Nullable [] values,
      Passes.Run run) {
    int n = inputs.items();
    Memory shared = run.shared();
    double[] similarities = shared.doubles(SIMILARITY, n);
    double[] key = shared.doubles(KEY, n);
    double[] slopes = shared.doubles(SLOPE, n);
    double[] below = shared.doubles(BELOW, n);
    int[] index = shared.ints(INDEX, n);
    int chunks = (n + ROWS - 1) / ROWS;
    run.pass(MEASURE, loss, inputs, chunks);
    for (int i = 0; i < n; i++) {
      key[i] = inputs.score(i);
    }
    Order.sort(key, n, index, shared.ints(WORK, n));
    double value = sum(scale(loss), n, similarities, key, index, below, slopes);
    if (Items.wanted(run.gradients(), 0) != null || Items.wanted(run.gradients(), 1) != null) {
      run.pass(WRITE, loss, inputs, chunks);
    }
    return value;
  }

  /** The value, and the derivatives by the similarities. */
  private static double sum(
      double scale, int n, double[] s, double[] key, int[] index, double[] below, double[] slopes) {
    // For each pair the logarithm of the sum of exp(scale s) over those with lower scores.
    double lower = Double.NEGATIVE_INFINITY;
    double total = Double.NEGATIVE_INFINITY;
    for (int i = 0, start = 0; i < n; i++) {
      if (key[index[i]] != key[index[start]]) {
        for (; start < i; start++) {
          lower = add(lower, scale * s[index[start]]);
        }
      }
      below[index[i]] = lower;
      total = add(total, lower - scale * s[index[i]]);
    }
    double value = Maths64.softplus(total);
    double upper = Double.NEGATIVE_INFINITY;
    for (int i = n - 1, start = n - 1; i >= 0; i--) {
      if (key[index[i]] != key[index[start]]) {
        for (; start > i; start--) {
          upper = add(upper, -scale * s[index[start]]);
        }
      }
      int at = index[i];
      slopes[at] =
          scale
              * (Maths64.exp(upper + scale * s[at] - value)
                  - Maths64.exp(below[at] - scale * s[at] - value));
    }
    return value;
  }

  /** log(e^a + e^b). */
  private static double add(double a, double b) {
    double top = Math.max(a, b);
    return top == Double.NEGATIVE_INFINITY
        ? top
        : top + Maths64.log1p(Maths64.exp(Math.min(a, b) - top));
  }

  private static void measure(
      StructuredLoss<EmbeddingPairs> loss,
      EmbeddingPairs inputs,
      int chunk,
      @Nullable Matrix[] gradients,
      Memory shared,
      Memory own) {
    int n = inputs.first().columns();
    double[] similarities = shared.doubles(SIMILARITY, inputs.items());
    Similarity similarity = similarity(loss, own);
    for (int i = chunk * ROWS; i < Math.min(inputs.items(), (chunk + 1) * ROWS); i++) {
      double[] x = PairRows.read(inputs.first(), i, 0, own);
      double[] y = PairRows.read(inputs.second(), i, 1, own);
      similarities[i] = similarity.measure(x, y, n);
    }
  }

  private static void write(
      StructuredLoss<EmbeddingPairs> loss,
      EmbeddingPairs inputs,
      int chunk,
      @Nullable Matrix[] gradients,
      Memory shared,
      Memory own) {
    int n = inputs.first().columns();
    double[] slopes = shared.doubles(SLOPE, inputs.items());
    Similarity similarity = similarity(loss, own);
    for (int i = chunk * ROWS; i < Math.min(inputs.items(), (chunk + 1) * ROWS); i++) {
      double[] x = PairRows.read(inputs.first(), i, 0, own);
      double[] y = PairRows.read(inputs.second(), i, 1, own);
      similarity.measure(x, y, n);
      double[] byX = PairRows.slopes(n, 0, own);
      double[] byY = PairRows.slopes(n, 1, own);
      similarity.add(slopes[i], byX, byY);
      PairRows.write(byX, 1, gradients, 0, i);
      PairRows.write(byY, 1, gradients, 1, i);
    }
  }
}
