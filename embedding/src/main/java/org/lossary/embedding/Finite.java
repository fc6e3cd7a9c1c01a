package org.lossary.embedding;

import org.jspecify.annotations.Nullable;
import org.lossary.embedding.EmbeddingException.Problem;

/** Whether vectors that a head is to embed are there, and finite. */
final class Finite {
  private Finite() {}

  static void requireSome(@Nullable Object given, String what) {
    if (given == null) {
      throw new EmbeddingException(Problem.BAD_OPTION, what, "must not be null", null);
    }
  }

  /**
   * Throws for the first number that is not finite. Asks all of a block at once, which costs little
   * beside a head.
   *
   * @param from the first of the rows in the array
   * @param row what that row is called, from 0
   */
  static void require(float[] vectors, int columns, int from, int rows, int row) {
    int some = 0;
    for (int i = from * columns; i < (from + rows) * columns; i++) {
      // An exponent of ones alone, which NaN and infinity have, carries into the sign.
      some |= (Float.floatToRawIntBits(vectors[i]) & 0x7f800000) + 0x00800000;
    }
    for (int i = 0; some < 0 && i < rows * columns; i++) {
      float found = vectors[from * columns + i];
      if (!Float.isFinite(found)) {
        throw new EmbeddingException(
            Problem.NOT_FINITE,
            "vectors",
            "every number must be finite as a float",
            found + " in row " + (row + i / columns + 1) + ", place " + (i % columns + 1));
      }
    }
  }
}
