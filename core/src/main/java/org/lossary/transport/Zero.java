package org.lossary.transport;

import org.jspecify.annotations.Nullable;
import org.lossary.Matrix;
import org.lossary.internal.engine.Widen;

/** The gradient of an item that counts for nothing. */
final class Zero {
  private Zero() {}

  /** Writes zeros into the rows that belong to an item, in each gradient that is wanted. */
  static void rows(@Nullable Matrix[] gradients, int item, int items) {
    for (Matrix gradient : gradients) {
      if (gradient != null) {
        int each = gradient.rows() / items;
        for (int i = 0; i < each; i++) {
          Widen.zero(gradient, item * each + i);
        }
      }
    }
  }
}
