package org.lossary;

/** The families of losses. */
public enum Family {
  /** Predicting a category. */
  CLASSIFICATION,
  /** Predicting a number. */
  REGRESSION,
  /** Learning embeddings by similarity. */
  METRIC,
  /** Overlap of predicted and true regions. */
  SEGMENTATION,
  /** Sequences of labels. */
  SEQUENCE,
  /** Learning to generate data. */
  GENERATIVE,
  /** Learning to act. */
  REINFORCEMENT,
  /** Distances between distributions. */
  TRANSPORT,
  /** Distances as perceived. */
  PERCEPTUAL,
  /** Ordering. */
  RANKING
}
