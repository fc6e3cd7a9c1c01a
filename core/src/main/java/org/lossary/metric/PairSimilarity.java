package org.lossary.metric;

/** How alike two embeddings are. */
public enum PairSimilarity {
  /** The dot product. */
  DOT,
  /** The cosine. An embedding of zeros has similarity 0 to all others, with a gradient of 0. */
  COSINE
}
