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
  MULTILABEL_CLASSIFICATION
}
