package org.lossary.classification;

import org.lossary.Doubles;
import org.lossary.LossException;

/** Checks that losses on rows of classes share; messages are made only when they are needed. */
final class RowArguments {
  private RowArguments() {}

  /** Each weight must be finite and at least 0. */
  static void requireWeights(String loss, String name, Doubles weights) {
    for (int i = 0; i < weights.size(); i++) {
      double w = weights.get(i);
      LossException.require(
          w >= 0 && w < Double.POSITIVE_INFINITY, loss, name, "must be finite and >= 0", w);
    }
  }

  /** There must be none, or one for each column. */
  static void requireOnePerColumn(String loss, String name, Doubles weights, int columns) {
    if (!weights.isEmpty() && weights.size() != columns) {
      throw new LossException(
          loss,
          name,
          "must be none, or one for each of the " + columns + " columns",
          weights.size());
    }
  }

  /** There must be none, one for all columns, or one for each. */
  static void requireOneOrOnePerColumn(String loss, String name, Doubles weights, int columns) {
    if (weights.size() > 1 && weights.size() != columns) {
      throw new LossException(
          loss,
          name,
          "must be none, one, or one for each of the " + columns + " columns",
          weights.size());
    }
  }

  /** A loss that compares classes needs two. */
  static void requireTwoColumns(String loss, int columns) {
    LossException.require(columns >= 2, loss, "columns", "must be at least 2", columns);
  }

  /** Labels, or a dense target as wide as the scores. */
  static void requireLabelsOrDense(String loss, int columns, int targetColumns) {
    if (targetColumns != 0 && targetColumns != columns) {
      throw new LossException(
          loss, "target", "must be labels, or have " + columns + " columns", targetColumns);
    }
  }

  /** Labels only. */
  static void requireLabels(String loss, int targetColumns) {
    if (targetColumns != 0) {
      throw new LossException(loss, "target", "must be labels", targetColumns + " columns");
    }
  }

  /** A dense target as wide as the scores. */
  static void requireDense(String loss, int columns, int targetColumns) {
    if (targetColumns != columns) {
      throw new LossException(
          loss,
          "target",
          "must be dense, with " + columns + " columns",
          targetColumns == 0 ? "labels" : targetColumns + " columns");
    }
  }
}
