package org.lossary.metric;

import org.jspecify.annotations.Nullable;
import org.lossary.Matrix;
import org.lossary.internal.engine.Items;
import org.lossary.internal.engine.Memory;
import org.lossary.internal.kernel.Rows;

/**
 * The columns of two views as runs of doubles, less their means, in memory that passes share: what
 * losses of correlations between dimensions work on. Gradients by columns go back the same way.
 */
final class Columns {
  private static final int DATA = 0;
  private static final int SLOPES = 2;
  private static final int DEVIATIONS = 4;

  private Columns() {}

  /** Makes room, which passes must not do. */
  static void reserve(EmbeddingPairs inputs, Memory shared) {
    for (int view = 0; view < 2; view++) {
      shared.doubles(DATA + view, size(inputs));
      shared.doubles(SLOPES + view, size(inputs));
      shared.doubles(DEVIATIONS + view, inputs.first().columns());
    }
  }

  /** The columns of a view, one after the other, {@code rows} numbers each. */
  static double[] data(EmbeddingPairs inputs, int view, Memory shared) {
    return shared.doubles(DATA + view, size(inputs));
  }

  /** Derivatives by the columns of a view, laid out as they are. */
  static double[] slopes(EmbeddingPairs inputs, int view, Memory shared) {
    return shared.doubles(SLOPES + view, size(inputs));
  }

  /** A number for each column of a view. */
  static double[] deviations(EmbeddingPairs inputs, int view, Memory shared) {
    return shared.doubles(DEVIATIONS + view, inputs.first().columns());
  }

  private static int size(EmbeddingPairs inputs) {
    return Math.multiplyExact(inputs.items(), inputs.first().columns());
  }

  /** Reads a column, takes its mean off and returns its variance with divisor rows - 1. */
  static double centre(EmbeddingPairs inputs, int view, int column, Memory shared) {
    double[] to = data(inputs, view, shared);
    Matrix from = inputs.matrices().get(view);
    int rows = inputs.items();
    int at = column * rows;
    for (int i = 0; i < rows; i++) {
      to[at + i] = from.get(i, column);
    }
    // Twice: the mean of what is left is that of the rounding.
    takeMean(to, at, rows);
    takeMean(to, at, rows);
    return Rows.dot(to, at, to, at, rows) / Math.max(1, rows - 1);
  }

  /** Takes the mean of a run off. */
  static void takeMean(double[] a, int at, int n) {
    double mean = Rows.sum(a, at, n) / n;
    for (int i = at; i < at + n; i++) {
      a[i] -= mean;
    }
  }

  /** Writes the derivatives by a column to the gradient, if it is wanted. */
  static void write(
      EmbeddingPairs inputs, int view, int column, @Nullable Matrix[] gradients, Memory shared) {
    Matrix to = Items.wanted(gradients, view);
    if (to != null) {
      double[] from = slopes(inputs, view, shared);
      int rows = inputs.items();
      for (int i = 0; i < rows; i++) {
        to.set(i, column, from[column * rows + i]);
      }
    }
  }
}
