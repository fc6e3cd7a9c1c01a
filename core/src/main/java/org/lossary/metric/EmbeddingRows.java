package org.lossary.metric;

import org.jspecify.annotations.Nullable;
import org.lossary.LossException;
import org.lossary.Matrix;
import org.lossary.internal.engine.Widen;

/** The rows of all matrices as doubles, normalised if a distance asks for it, and back. */
final class EmbeddingRows {
  double[] rows = new double[0];
  private double[] norms = new double[0];

  /**
   * Reads all rows.
   *
   * @throws LossException if a number is not finite
   */
  void read(String id, LabelledEmbeddings inputs, Distance distance) {
    int n = inputs.columns();
    int count = inputs.rows();
    long size = (long) count * n;
    LossException.require(
        size <= Integer.MAX_VALUE - 8, id, "embeddings", "must be at most 2^31 numbers", size);
    if (rows.length < size) {
      rows = new double[(int) size];
    }
    if (norms.length < count) {
      norms = new double[count];
    }
    int to = 0;
    for (int k = 0; k < inputs.matrices().size(); k++) {
      Matrix m = inputs.matrices().get(k);
      for (int i = 0; i < m.rows(); i++, to++) {
        Widen.in(m, i, 0, n, rows, to * n);
        requireFinite(id, inputs, k, to * n, n);
        norms[to] = distance.normalize(rows, to * n, n);
      }
    }
  }

  private void requireFinite(String id, LabelledEmbeddings inputs, int matrix, int at, int n) {
    for (int j = 0; j < n; j++) {
      if (!Double.isFinite(rows[at + j])) {
        throw new LossException(id, inputs.names().get(matrix), "must be finite", rows[at + j]);
      }
    }
  }

  /**
   * Writes gradients.
   *
   * @param gradient by the rows as the distance sees them; overwritten
   */
  void write(
      LabelledEmbeddings inputs,
      Distance distance,
      double[] gradient,
      double factor,
      @Nullable Matrix[] gradients) {
    int n = inputs.columns();
    int from = 0;
    for (int k = 0; k < inputs.matrices().size(); k++) {
      Matrix out = k < gradients.length ? gradients[k] : null;
      int count = inputs.matrices().get(k).rows();
      for (int i = 0; i < count && out != null; i++) {
        int at = (from + i) * n;
        distance.throughNorm(rows, at, n, norms[from + i], gradient, at);
        Widen.out(gradient, at, n, factor, out, i, 0);
      }
      from += count;
    }
  }
}
