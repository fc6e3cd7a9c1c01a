package org.lossary.embedding.retrieval;

import java.util.Arrays;

/**
 * Orders rows by nearness to one of them, exactly: rows are kept column by column, so that the
 * nearness of all grows side by side, term by term. Where rows are equally near the first comes
 * first.
 */
final class Ranks {
  private final float[] columns;
  private final int rows;
  private final int dimensions;
  private final Similarity similarity;
  private final float[] near;
  private final long[] keys;

  Ranks(float[] embeddings, int rows, Similarity similarity) {
    this.rows = rows;
    this.dimensions = embeddings.length / rows;
    this.similarity = similarity;
    columns = new float[embeddings.length];
    near = new float[rows];
    keys = new long[rows];
    for (int i = 0; i < rows; i++) {
      double square = 0;
      for (int k = 0; k < dimensions; k++) {
        double v = embeddings[i * dimensions + k];
        square = Math.fma(v, v, square);
      }
      double length = similarity == Similarity.COSINE && square > 0 ? Math.sqrt(square) : 1;
      for (int k = 0; k < dimensions; k++) {
        columns[k * rows + i] = (float) (embeddings[i * dimensions + k] / length);
      }
    }
  }

  /** The nearest rows to this one, without itself. */
  int[] nearest(int query, int most) {
    Arrays.fill(near, 0);
    for (int k = 0; k < dimensions; k++) {
      float of = columns[k * rows + query];
      if (similarity == Similarity.COSINE) {
        add(of, columns, k * rows, near);
      } else {
        subtract(of, columns, k * rows, near);
      }
    }
    int count = 0;
    for (int i = 0; i < rows; i++) {
      if (i != query) {
        // Bits of floats ordered as integers; the greatest nearness first, then the first row.
        int bits = Float.floatToIntBits(near[i] + 0f);
        int ordered = bits < 0 ? bits ^ 0x7fffffff : bits;
        keys[count++] = ((long) ~ordered << 32) | i;
      }
    }
    Arrays.sort(keys, 0, count);
    int[] order = new int[Math.min(most, count)];
    for (int i = 0; i < order.length; i++) {
      order[i] = (int) keys[i];
    }
    return order;
  }

  /** How near a row is to the query of the last call. */
  double nearness(int row) {
    return near[row];
  }

  private static void add(float of, float[] columns, int from, float[] near) {
    for (int i = 0; i < near.length; i++) {
      near[i] = Math.fma(of, columns[from + i], near[i]);
    }
  }

  private static void subtract(float of, float[] columns, int from, float[] near) {
    for (int i = 0; i < near.length; i++) {
      float d = of - columns[from + i];
      near[i] = Math.fma(-d, d, near[i]);
    }
  }
}
