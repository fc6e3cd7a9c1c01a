package org.lossary.metric;

import org.jspecify.annotations.Nullable;
import org.lossary.Doubles;
import org.lossary.Matrix;
import org.lossary.internal.engine.Items;
import org.lossary.internal.engine.Memory;
import org.lossary.internal.engine.Pass;
import org.lossary.internal.engine.Passes;
import org.lossary.internal.kernel.Rows;
import org.lossary.internal.maths.Maths64;

/**
 * Softmax cross-entropy of logits that are made from the similarities of embeddings to the proxies
 * of classes: what margin softmaxes and proxy losses have in common.
 *
 * <p>Three passes: proxies are prepared; each embedding has its value and its gradient; each proxy
 * adds up its gradient over the embeddings in their order, for which similarities are computed once
 * more. So memory is (N + K) D and results have the same bits for any number of threads.
 */
final class ProxySoftmax {
  /** What similarities are and what is made of them, beside the logit itself. */
  enum Kind {
    /** Cosines. */
    COSINE(true, true, false, false),
    /** The lengths of embeddings multiply logits of cosines. */
    COSINE_TIMES_EMBEDDING(true, true, true, false),
    /** The lengths of embeddings and proxies multiply logits of cosines. */
    COSINE_TIMES_BOTH(true, true, true, true),
    /** Dot products with proxies of length 1. */
    PROJECTION(false, true, false, false),
    /** Minus squared distances. */
    MINUS_SQUARE(false, false, false, false);

    final boolean unitEmbeddings;
    final boolean unitProxies;
    final boolean timesEmbedding;
    final boolean timesProxy;

    Kind(boolean unitEmbeddings, boolean unitProxies, boolean timesEmbedding, boolean timesProxy) {
      this.unitEmbeddings = unitEmbeddings;
      this.unitProxies = unitProxies;
      this.timesEmbedding = timesEmbedding;
      this.timesProxy = timesProxy;
    }
  }

  /** A chunk is so many rows. */
  private static final int ROWS = 8;

  /** A chunk of the last pass has about so many proxies. */
  private static final int PROXIES = 16;

  private static final int SIMILARITIES = 0;
  private static final int GAPS = 1;
  private static final int SLOPES = 2;
  private static final int LOGITS = 3;
  private static final int ALL_SLOPES = 4;
  private static final int BY_ROW = 5;
  private static final int BY_LENGTH = 6;

  private static final Pass<ProxySoftmax, ProxyEmbeddings> PREPARE =
      (head, inputs, chunk, gradients, shared, own) -> {
        int end = Math.min(inputs.proxies().rows(), (chunk + 1) * PROXIES);
        for (int k = chunk * PROXIES; k < end; k++) {
          head.proxies.prepare(inputs.proxies(), k);
        }
      };
  private static final Pass<ProxySoftmax, ProxyEmbeddings> EMBEDDINGS =
      (head, inputs, chunk, gradients, shared, own) -> {
        int end = Math.min(inputs.items(), (chunk + 1) * ROWS);
        for (int i = chunk * ROWS; i < end; i++) {
          head.embeddings.prepare(inputs.embeddings(), i);
          head.embedding(inputs, i, Items.wanted(gradients, 0), own);
        }
      };
  private static final Pass<ProxySoftmax, ProxyEmbeddings> WEIGHTS =
      (head, inputs, chunk, gradients, shared, own) ->
          head.byProxies(inputs, chunk, Items.wanted(gradients, 1), own);

  private static final ClassLogit<Object> NOTHING = (loss, s, g, count, target, slopes) -> 0;

  private final PreparedRows embeddings = new PreparedRows();
  private final PreparedRows proxies = new PreparedRows();
  private ClassLogit<Object> logit = NOTHING;
  private Object loss = NOTHING;
  private Kind kind = Kind.COSINE;
  private int perClass;
  private boolean targetOut;
  private double[] values = new double[0];
  private double[] logSums = new double[0];
  private double[] misses = new double[0];
  private double[] scales = new double[0];

  /**
   * Evaluates a loss, whose outputs must have been checked.
   *
   * @param perClass proxies of a class
   * @param targetOut whether the target is left out of the sum under the logarithm
   * @return the reduced loss
   */
  static <L> double evaluate(
      ClassLogit<L> logit,
      L loss,
      Kind kind,
      int perClass,
      boolean targetOut,
      ProxyEmbeddings inputs,
      double @Nullable [] out,
      Passes.Run run) {
    ProxySoftmax head = run.shared().object(ProxySoftmax.class, ProxySoftmax::new);
    head.begin(logit, loss, kind, perClass, targetOut, inputs);
    int rows = inputs.items();
    int classes = inputs.proxies().rows() / perClass;
    int classesInChunk = Math.max(1, PROXIES / perClass);
    try {
      run.pass(PREPARE, head, inputs, (inputs.proxies().rows() + PROXIES - 1) / PROXIES);
      run.pass(EMBEDDINGS, head, inputs, (rows + ROWS - 1) / ROWS);
      if (Items.wanted(run.gradients(), 1) != null) {
        run.pass(WEIGHTS, head, inputs, (classes + classesInChunk - 1) / classesInChunk);
      }
      if (out != null) {
        System.arraycopy(head.values, 0, out, 0, rows);
      }
      return Rows.sum(head.values, 0, rows) * Items.scale(inputs, 0);
    } finally {
      head.logit = NOTHING;
      head.loss = NOTHING;
    }
  }

  @SuppressWarnings("unchecked") // The logit is given the loss that it came with.
  private <L> void begin(
      ClassLogit<L> ofLoss,
      L from,
      Kind by,
      int proxiesOfClass,
      boolean withoutTarget,
      ProxyEmbeddings inputs) {
    logit = (ClassLogit<Object>) ofLoss;
    loss = from;
    kind = by;
    perClass = proxiesOfClass;
    targetOut = withoutTarget;
    embeddings.begin(inputs.embeddings(), kind.unitEmbeddings);
    proxies.begin(inputs.proxies(), kind.unitProxies);
    int rows = inputs.items();
    if (values.length < rows) {
      values = new double[rows];
      logSums = new double[rows];
      misses = new double[rows];
      scales = new double[rows];
    }
    double scale = Items.scale(inputs, 0);
    Doubles weights = inputs.settings().weights();
    for (int i = 0; i < rows; i++) {
      scales[i] = weights.isEmpty() ? scale : scale * weights.get(i);
    }
  }

  /** What lengths multiply the logit of a class by. */
  private double factor(int row, int number) {
    double f = kind.timesEmbedding ? embeddings.lengths[row] : 1;
    return kind.timesProxy ? f * proxies.lengths[number] : f;
  }

  /** The logit of a class without its factor, and the derivatives by the similarities. */
  private double plainLogit(int row, int number, boolean target, Memory own) {
    double[] similarities = own.doubles(SIMILARITIES, perClass);
    double[] gaps = own.doubles(GAPS, perClass);
    for (int s = 0; s < perClass; s++) {
      int proxy = number * perClass + s;
      similarities[s] =
          kind == Kind.MINUS_SQUARE
              ? embeddings.minusSquare(row, proxies, proxy)
              : embeddings.dot(row, proxies, proxy);
      if (target && kind.unitEmbeddings) {
        gaps[s] = 1 - similarities[s];
        if (similarities[s] > 0.5) {
          gaps[s] = -0.5 * embeddings.minusSquare(row, proxies, proxy);
          similarities[s] = 1 - gaps[s];
        }
      }
    }
    return logit.logit(loss, similarities, gaps, perClass, target, own.doubles(SLOPES, perClass));
  }

  /** The value of an embedding, what its proxies need to know, and its gradient. */
  private void embedding(ProxyEmbeddings inputs, int row, @Nullable Matrix to, Memory own) {
    int count = inputs.proxies().rows();
    int classes = count / perClass;
    int label = inputs.label(row);
    double[] logits = own.doubles(LOGITS, classes);
    double[] slopes = own.doubles(ALL_SLOPES, count);
    double[] slopesOfClass = own.doubles(SLOPES, perClass);
    int top = -1;
    for (int c = 0; c < classes; c++) {
      double f = factor(row, c);
      logits[c] = f * plainLogit(row, c, c == label, own);
      for (int s = 0; s < perClass; s++) {
        slopes[c * perClass + s] = f * slopesOfClass[s];
      }
      if ((c != label || !targetOut) && (top < 0 || logits[c] > logits[top])) {
        top = c;
      }
    }
    double most = top < 0 ? 0 : logits[top];
    double others = 0;
    double rest = 0;
    for (int c = 0; c < classes; c++) {
      if (c == label) {
        continue;
      }
      double e = Maths64.exp(logits[c] - most);
      others += e;
      rest += c == top ? 0 : e;
    }
    double ofTarget = targetOut ? 0 : Maths64.exp(logits[label] - most);
    double log = Maths64.log1p(rest + (top == label || targetOut ? 0 : ofTarget));
    double value = top < 0 ? 0 : (most - logits[label]) + log;
    logSums[row] = most + log;
    misses[row] = targetOut ? (top < 0 ? 0 : 1) : others / (others + ofTarget);
    double scale = scales[row];
    values[row] = weighted(inputs, row, value);
    if (to != null) {
      byEmbedding(inputs, row, scale, logits, slopes, to, own);
    }
  }

  /** What weighs nothing counts for nothing. */
  private static double weighted(ProxyEmbeddings inputs, int row, double value) {
    Doubles weights = inputs.settings().weights();
    double weight = weights.isEmpty() ? 1 : weights.get(row);
    return weight == 0 ? 0 : weight * value;
  }

  /** The derivative of a row's value by the logit of a class. */
  private double byLogit(int row, boolean target, double value) {
    return target ? -misses[row] : Maths64.exp(value - logSums[row]);
  }

  private void byEmbedding(
      ProxyEmbeddings inputs,
      int row,
      double scale,
      double[] logits,
      double[] slopes,
      Matrix to,
      Memory own) {
    int label = inputs.label(row);
    int classes = inputs.proxies().rows() / perClass;
    double[] sum = PreparedRows.zeros(own, BY_ROW, embeddings.columns);
    double byLength = 0;
    double length = embeddings.lengths[row];
    for (int c = 0; scale != 0 && c < classes; c++) {
      double g = scale * byLogit(row, c == label, logits[c]);
      for (int s = 0; s < perClass; s++) {
        int proxy = c * perClass + s;
        double f = g * slopes[proxy];
        if (kind == Kind.MINUS_SQUARE) {
          embeddings.addDifference(2 * f, row, proxies, proxy, sum, 0);
        } else if (c == label && kind.unitEmbeddings) {
          // What is along the embedding is taken off later: without it nothing cancels.
          embeddings.addDifference(f, row, proxies, proxy, sum, 0);
        } else {
          proxies.add(f, proxy, sum, 0);
        }
      }
      if (kind.timesEmbedding && length > 0) {
        byLength += g * (logits[c] / length);
      }
    }
    embeddings.write(sum, 0, byLength, row, to);
  }

  /** The gradients of a chunk of classes. */
  private void byProxies(ProxyEmbeddings inputs, int chunk, @Nullable Matrix to, Memory own) {
    if (to == null) {
      return;
    }
    int columns = proxies.columns;
    int classesInChunk = Math.max(1, PROXIES / perClass);
    int first = chunk * classesInChunk;
    int end = Math.min(inputs.proxies().rows() / perClass, first + classesInChunk);
    int count = (end - first) * perClass;
    double[] sums = PreparedRows.zeros(own, BY_ROW, count * columns);
    double[] byLength = PreparedRows.zeros(own, BY_LENGTH, count);
    double[] slopes = own.doubles(SLOPES, perClass);
    for (int row = 0; row < inputs.items(); row++) {
      if (scales[row] == 0) {
        continue;
      }
      for (int c = first; c < end; c++) {
        boolean target = c == inputs.label(row);
        double f = factor(row, c);
        double plain = plainLogit(row, c, target, own);
        double g = scales[row] * byLogit(row, target, f * plain);
        for (int s = 0; s < perClass; s++) {
          int proxy = c * perClass + s;
          int at = (proxy - first * perClass) * columns;
          double by = g * f * slopes[s];
          if (kind == Kind.MINUS_SQUARE) {
            proxies.addDifference(2 * by, proxy, embeddings, row, sums, at);
          } else if (target && kind.unitEmbeddings) {
            proxies.addDifference(by, proxy, embeddings, row, sums, at);
          } else {
            embeddings.add(by, row, sums, at);
          }
        }
        if (kind.timesProxy) {
          byLength[c - first] += g * embeddings.lengths[row] * plain;
        }
      }
    }
    for (int k = 0; k < count; k++) {
      proxies.write(sums, k * columns, byLength[k], first * perClass + k, to);
    }
  }
}
