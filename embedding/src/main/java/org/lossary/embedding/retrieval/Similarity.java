package org.lossary.embedding.retrieval;

/** What nearest means. */
public enum Similarity {
  /** The greatest cosine; rows of zeros have cosine 0 with all. */
  COSINE,
  /** The smallest Euclidean distance. */
  EUCLIDEAN
}
