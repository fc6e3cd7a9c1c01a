package org.lossary.metric;

import org.jspecify.annotations.Nullable;
import org.lossary.Matrix;
import org.lossary.internal.engine.Items;
import org.lossary.internal.engine.Memory;
import org.lossary.internal.engine.Pass;
import org.lossary.internal.engine.Passes;
import org.lossary.internal.kernel.Rows;
import org.lossary.internal.maths.Maths64;

/**
 * The passes of {@link ProxyAnchor}: vectors are prepared; each proxy has its terms and its
 * gradient over the embeddings in their order; each embedding has its gradient over the proxies,
 * for which cosines are computed once more. Memory is (N + K) D.
 */
final class ProxyAnchorPasses {
  /** A chunk is so many rows. */
  private static final int CHUNK = 8;

  private static final int COSINES = 0;
  private static final int SUM = 1;

  private static final Pass<ProxyAnchorPasses, ProxyEmbeddings> PREPARE =
      (head, inputs, chunk, gradients, shared, own) -> {
        for (int k = chunk * CHUNK; k < end(inputs.proxies(), chunk); k++) {
          head.proxies.prepare(inputs.proxies(), k);
        }
        for (int i = chunk * CHUNK; i < end(inputs.embeddings(), chunk); i++) {
          head.embeddings.prepare(inputs.embeddings(), i);
        }
      };
  private static final Pass<ProxyAnchorPasses, ProxyEmbeddings> PROXIES =
      (head, inputs, chunk, gradients, shared, own) -> {
        for (int k = chunk * CHUNK; k < end(inputs.proxies(), chunk); k++) {
          head.proxy(inputs, k, Items.wanted(gradients, 1), own);
        }
      };
  private static final Pass<ProxyAnchorPasses, ProxyEmbeddings> EMBEDDINGS =
      (head, inputs, chunk, gradients, shared, own) -> {
        for (int i = chunk * CHUNK; i < end(inputs.embeddings(), chunk); i++) {
          head.embedding(inputs, i, Items.wanted(gradients, 0), own);
        }
      };

  private final PreparedRows embeddings = new PreparedRows();
  private final PreparedRows proxies = new PreparedRows();
  private double margin;
  private double alpha;
  private double positiveScale;
  private double negativeScale;

  /** The logarithms of each proxy. */
  private double[] positives = new double[0];

  private double[] negatives = new double[0];
  private boolean[] present = new boolean[0];

  private static int end(Matrix of, int chunk) {
    return Math.min(of.rows(), (chunk + 1) * CHUNK);
  }

  private static int chunks(int rows) {
    return (rows + CHUNK - 1) / CHUNK;
  }

  static double evaluate(
      double margin,
      double alpha,
      ProxyEmbeddings inputs,
      double @Nullable [] values,
      Passes.Run run) {
    ProxyAnchorPasses head = run.shared().object(ProxyAnchorPasses.class, ProxyAnchorPasses::new);
    head.margin = margin;
    head.alpha = alpha;
    head.begin(inputs);
    int count = inputs.proxies().rows();
    int rows = inputs.items();
    run.pass(PREPARE, head, inputs, chunks(Math.max(count, rows)));
    run.pass(PROXIES, head, inputs, chunks(count));
    if (Items.wanted(run.gradients(), 0) != null) {
      run.pass(EMBEDDINGS, head, inputs, chunks(rows));
    }
    for (int k = 0; values != null && k < count; k++) {
      values[k] = head.positives[k] + head.negatives[k];
    }
    return head.positiveScale * Rows.sum(head.positives, 0, count)
        + head.negativeScale * Rows.sum(head.negatives, 0, count);
  }

  private void begin(ProxyEmbeddings inputs) {
    embeddings.begin(inputs.embeddings(), true);
    proxies.begin(inputs.proxies(), true);
    int count = inputs.proxies().rows();
    if (positives.length < count) {
      positives = new double[count];
      negatives = new double[count];
      present = new boolean[count];
    }
    java.util.Arrays.fill(present, 0, count, false);
    int with = 0;
    for (int i = 0; i < inputs.items(); i++) {
      int label = inputs.label(i);
      with += present[label] ? 0 : 1;
      present[label] = true;
    }
    boolean mean = ProxyAnchor.mean(inputs);
    positiveScale = mean ? 1.0 / Math.max(1, with) : 1;
    negativeScale = mean ? 1.0 / count : 1;
  }

  /** What stands in the exponent of an embedding in the term of a proxy. */
  private double exponent(boolean own, double cos) {
    return own ? -alpha * (cos - margin) : alpha * (cos + margin);
  }

  private void proxy(ProxyEmbeddings inputs, int k, @Nullable Matrix to, Memory own) {
    int rows = inputs.items();
    double[] cosines = own.doubles(COSINES, rows);
    double positiveTop = 0;
    double negativeTop = 0;
    for (int i = 0; i < rows; i++) {
      cosines[i] = proxies.dot(k, embeddings, i);
      boolean same = inputs.label(i) == k;
      double x = exponent(same, cosines[i]);
      positiveTop = same ? Math.max(positiveTop, x) : positiveTop;
      negativeTop = same ? negativeTop : Math.max(negativeTop, x);
    }
    double positive = 0;
    double negative = 0;
    for (int i = 0; i < rows; i++) {
      boolean same = inputs.label(i) == k;
      double x = exponent(same, cosines[i]);
      positive += same ? Maths64.exp(x - positiveTop) : 0;
      negative += same ? 0 : Maths64.exp(x - negativeTop);
    }
    positives[k] = onePlus(positiveTop, positive);
    negatives[k] = onePlus(negativeTop, negative);
    if (to == null) {
      return;
    }
    double[] sum = PreparedRows.zeros(own, SUM, proxies.columns);
    for (int i = 0; i < rows; i++) {
      embeddings.add(slope(inputs.label(i) == k, cosines[i], k), i, sum, 0);
    }
    proxies.write(sum, 0, 0, k, to);
  }

  /** log(1 + sum e^top), where the sum is without e^top. */
  private static double onePlus(double top, double sum) {
    return top == 0 ? Maths64.log1p(sum) : top + Maths64.log(Maths64.exp(-top) + sum);
  }

  /** The derivative of the loss by a cosine. */
  private double slope(boolean same, double cos, int k) {
    double x = exponent(same, cos);
    return same
        ? -alpha * positiveScale * Maths64.exp(x - positives[k])
        : alpha * negativeScale * Maths64.exp(x - negatives[k]);
  }

  private void embedding(ProxyEmbeddings inputs, int i, @Nullable Matrix to, Memory own) {
    if (to == null) {
      return;
    }
    double[] sum = PreparedRows.zeros(own, SUM, embeddings.columns);
    for (int k = 0; k < inputs.proxies().rows(); k++) {
      proxies.add(slope(inputs.label(i) == k, embeddings.dot(i, proxies, k), k), k, sum, 0);
    }
    embeddings.write(sum, 0, 0, i, to);
  }
}
