package org.lossary.metric;

import org.jspecify.annotations.Nullable;
import org.lossary.Matrix;
import org.lossary.internal.engine.Items;
import org.lossary.internal.engine.Memory;
import org.lossary.internal.engine.Widen;

/** Rows of the matrices of one item as doubles, and their derivatives on the way back. */
final class PairRows {
  /** Slots from here on hold derivatives. */
  private static final int SLOPES = 12;

  private PairRows() {}

  /** A row of a matrix, in slot {@code number}. */
  static double[] read(Matrix from, int row, int number, Memory memory) {
    double[] to = memory.doubles(number, from.columns());
    Widen.row(from, row, to);
    return to;
  }

  /** Derivatives by the row in slot {@code number}, all 0. */
  static double[] slopes(int n, int number, Memory memory) {
    double[] slopes = memory.doubles(SLOPES + number, n);
    java.util.Arrays.fill(slopes, 0, n, 0);
    return slopes;
  }

  /** Writes derivatives to the gradient with this number, if it is wanted. */
  static void write(
      double[] slopes, double scale, @Nullable Matrix[] gradients, int number, int item) {
    Matrix to = Items.wanted(gradients, number);
    if (to != null) {
      Widen.out(slopes, 0, to.columns(), scale, to, item, 0);
    }
  }
}
