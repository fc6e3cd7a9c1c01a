package org.lossary.reinforcement;

import org.jspecify.annotations.Nullable;
import org.lossary.Matrix;
import org.lossary.internal.engine.Items;
import org.lossary.internal.engine.Memory;
import org.lossary.internal.engine.Widen;
import org.lossary.internal.kernel.Rows;
import org.lossary.internal.maths.Maths64;

/** A step of a policy of discrete actions: log-softmax, entropy, divergence of two rows. */
final class CategoricalStep {
  private CategoricalStep() {}

  static void read(PolicyBatch inputs, int item, Memory memory, double[] step) {
    Matrix logits = inputs.matrices().get(0);
    int n = logits.columns();
    double[] logs = memory.doubles(1, n);
    double[] p = memory.doubles(2, n);
    Widen.row(logits, item, logs);
    int action = inputs.action(item);
    step[PolicyStep.LOG_PROBABILITY] = logSoftmax(logs, p, n, action);
    double entropy = 0;
    for (int j = 0; j < n; j++) {
      entropy -= p[j] > 0 ? p[j] * logs[j] : 0;
    }
    step[PolicyStep.ENTROPY] = entropy;
    if (!inputs.oldPolicy().isEmpty()) {
      double[] oldLogs = memory.doubles(3, n);
      double[] q = memory.doubles(4, n);
      Widen.row(inputs.oldPolicy().get(0), item, oldLogs);
      double old = logSoftmax(oldLogs, q, n, action);
      step[PolicyStep.LOG_RATIO] = step[PolicyStep.LOG_PROBABILITY] - old;
      double divergence = 0;
      for (int j = 0; j < n; j++) {
        divergence += divergence(q[j], p[j], logs[j] - oldLogs[j]);
      }
      step[PolicyStep.DIVERGENCE] = divergence;
    }
  }

  /**
   * Replaces scores by log-probabilities, writes the probabilities, and returns the log-probability
   * of one, which keeps its digits where that probability is near 1.
   */
  static double logSoftmax(double[] scores, double[] p, int n, int one) {
    double most = Rows.max(scores, 0, n);
    if (most == Double.NEGATIVE_INFINITY) {
      // All are ruled out: no one of them is likelier than another.
      java.util.Arrays.fill(scores, 0, n, 0);
      most = 0;
    }
    Rows.minus(scores, 0, n, most, p, 0);
    Rows.exp(p, 0, n, 1);
    double sum = Rows.sum(p, 0, n);
    double log = Maths64.log(sum);
    double others = Rows.sumWithout(p, 0, n, one);
    boolean likeliest = p[one] == 1;
    for (int j = 0; j < n; j++) {
      scores[j] = scores[j] - most - log;
      p[j] /= sum;
    }
    if (likeliest) {
      scores[one] = -Maths64.log1p(others);
    }
    return scores[one];
  }

  /** q (log q - log p) - q + p, whose sum is the divergence and which is never negative. */
  private static double divergence(double q, double p, double logRatio) {
    if (q == 0) {
      return p;
    }
    return Math.abs(logRatio) < 30 ? q * Maths64.expm1LessX(logRatio) : p - q - q * logRatio;
  }

  static void write(
      PolicyBatch inputs,
      int item,
      double slope,
      double entropySlope,
      double divergenceSlope,
      double scale,
      @Nullable Matrix[] gradients,
      Memory memory,
      double[] step) {
    Matrix gradient = Items.wanted(gradients, 0);
    if (gradient == null) {
      return;
    }
    int n = gradient.columns();
    double[] logs = memory.doubles(1, n);
    double[] p = memory.doubles(2, n);
    double[] q = memory.doubles(4, n);
    double[] out = memory.doubles(5, n);
    int action = inputs.action(item);
    double entropy = step[PolicyStep.ENTROPY];
    for (int j = 0; j < n; j++) {
      // 1 - p without the digits that the difference would lose.
      double sum = j == action ? slope * Rows.sumWithout(p, 0, n, action) : -slope * p[j];
      if (entropySlope != 0 && p[j] > 0) {
        sum -= entropySlope * p[j] * (logs[j] + entropy);
      }
      if (divergenceSlope != 0) {
        sum += divergenceSlope * (p[j] - q[j]);
      }
      out[j] = sum;
    }
    Widen.out(out, 0, n, scale, gradient, item, 0);
  }
}
