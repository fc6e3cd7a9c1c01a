package org.lossary.metric;

/** How far two embeddings are from each other. */
public enum PairDistance {
  /**
   * The p-norm of x - y + eps: (sum of |x_j - y_j + eps|^p)^(1/p). p = 2 is Euclidean, 1 Manhattan,
   * infinity the greatest difference. At distance 0, where it has none, its gradient is taken to be
   * 0; but vectors that a loss wants farther apart part along the coordinate in which the first is
   * least.
   */
  NORM,
  /** The squared Euclidean distance: sum of (x_j - y_j)^2. */
  SQUARED,
  /** 1 less the cosine similarity. An embedding of zeros has similarity 0 to all others. */
  COSINE;

  /** The rule for p in messages. */
  static final String P_RULE = ">= 1, may be infinite";

  /** What the distance is in formulas, for vectors of these names. */
  static String formula(String x, String y) {
    return "cases(distance == 0: sum(j, |X[j] - Y[j] + eps|^p)^(1/p), distance == 1: sum(j, (X[j] - Y[j])^2),"
        .concat(" otherwise: 1 - sum(j, X[j]*Y[j])/sqrt(sum(j, X[j]^2)*sum(j, Y[j]^2)))")
        .replace("X", x)
        .replace("Y", y);
  }
}
