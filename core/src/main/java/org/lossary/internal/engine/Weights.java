package org.lossary.internal.engine;

import org.jspecify.annotations.Nullable;
import org.lossary.Batch;
import org.lossary.DoubleMatrix;
import org.lossary.FloatMatrix;
import org.lossary.Matrix;

/** Reads weights and masks by the number of the element, whatever their shape. */
final class Weights {
  private Weights() {}

  /** Whether element {@code index} of {@code rows x columns} counts. */
  static boolean counts(boolean @Nullable [] mask, int rows, int columns, int index) {
    if (mask == null) {
      return true;
    }
    // A mask of one entry a row; for one column both readings are the same.
    return mask.length == rows ? mask[index / columns] : mask[index];
  }

  /** The weight of element {@code index} of {@code rows x columns}. */
  static double weight(@Nullable Matrix weights, int columns, int index) {
    if (weights == null) {
      return 1;
    }
    int row = index / columns;
    int column = weights.columns() == 1 ? 0 : index - row * columns;
    int at = weights.offset() + row * weights.stride() + column;
    if (weights instanceof FloatMatrix f) {
      return f.data()[at];
    }
    return ((DoubleMatrix) weights).data()[at];
  }

  /** The denominator of a mean over elements. */
  static double denominator(Batch batch, boolean weighted) {
    int rows = batch.prediction().rows();
    int columns = batch.prediction().columns();
    boolean[] mask = batch.mask();
    Matrix weights = weighted ? batch.weights() : null;
    if (mask == null && weights == null) {
      return (double) rows * columns;
    }
    double sum = 0;
    for (int i = 0; i < rows * columns; i++) {
      if (counts(mask, rows, columns, i)) {
        sum += weight(weights, columns, i);
      }
    }
    return sum;
  }
}
