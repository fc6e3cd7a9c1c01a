package org.lossary;

/** What a model is trained for. */
public enum Task {
  /** A real number. */
  REGRESSION,
  /** A number that is at least 0. */
  NON_NEGATIVE_REGRESSION,
  /** A count: 0, 1, 2 ... */
  COUNT_REGRESSION,
  /** A quantile or expectile of a number. */
  QUANTILE_REGRESSION,
  /** A number with its uncertainty. */
  PROBABILISTIC_REGRESSION,
  /** One of two classes. */
  BINARY_CLASSIFICATION,
  /** One of several classes. */
  MULTICLASS_CLASSIFICATION,
  /** Any number of several labels. */
  MULTILABEL_CLASSIFICATION,
  /** The class of each pixel of an image or volume. */
  SEGMENTATION,
  /** A sequence of labels for a sequence of inputs. */
  SEQUENCE_LABELLING,
  /** New data like the data seen. */
  GENERATION,
  /** Acting for reward. */
  REINFORCEMENT_LEARNING,
  /** Moving one distribution onto another. */
  DISTRIBUTION_MATCHING,
  /** An image that looks like another. */
  IMAGE_SIMILARITY,
  /** An order of items. */
  RANKING,
  /** Vectors that are near each other if what they stand for is alike. */
  EMBEDDING
}
