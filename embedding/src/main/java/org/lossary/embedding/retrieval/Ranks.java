package org.lossary.embedding.retrieval;

import java.util.Arrays;

/**
 * Orders rows by nearness to a query, exactly: rows are kept column by column, so that the nearness
 * of all grows side by side, term by term. Where rows are equally near the first comes first.
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
      float[] row = prepared(embeddings, i);
      for (int k = 0; k < dimensions; k++) {
        columns[k * rows + i] = row[k];
      }
    }
  }

  /** A row, of length 1 where nearness is a cosine. */
  private float[] prepared(float[] embeddings, int row) {
    double square = 0;
    for (int k = 0; k < dimensions; k++) {
      double v = embeddings[row * dimensions + k];
      square = Math.fma(v, v, square);
    }
    double length = similarity == Similarity.COSINE && square > 0 ? Math.sqrt(square) : 1;
    float[] out = new float[dimensions];
    for (int k = 0; k < dimensions; k++) {
      out[k] = (float) (embeddings[row * dimensions + k] / length);
    }
    return out;
  }

  /**
   * The nearest rows to a query.
   *
   * @param queries row after row
   * @param query which of them
   * @param itself the row that is left out, the query's own; -1 for none
   */
  int[] nearest(float[] queries, int query, int itself, int most) {
    float[] asked = prepared(queries, query);
    Arrays.fill(near, 0);
    for (int k = 0; k < dimensions; k++) {
      float of = asked[k];
      if (similarity == Similarity.COSINE) {
        add(of, columns, k * rows, near);
      } else {
        subtract(of, columns, k * rows, near);
      }
    }
    int count = 0;
    for (int i = 0; i < rows; i++) {
      if (i != itself) {
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
