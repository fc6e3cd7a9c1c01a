package org.lossary.metric;

import org.lossary.FloatMatrix;
import org.lossary.LossException;
import org.lossary.Matrix;

/**
 * The last embeddings of a training with their labels: a cross-batch memory, or the queue of
 * momentum contrast. A new batch takes the place of the oldest rows. What it holds are plain
 * numbers that nothing is differentiated through: losses take them as references whose gradient is
 * not asked for.
 *
 * <pre>{@code
 * loss.valueAndGradient(memory.references(embeddings, labels), gradient); // of embeddings alone
 * memory.add(embeddings, labels);
 * }</pre>
 */
public final class EmbeddingMemory {
  private static final String ID = "embedding memory";

  private final float[] rows;
  private final int[] labels;
  private final int capacity;
  private final int columns;
  private int size;
  private int next;

  /**
   * An empty memory.
   *
   * @param capacity the most rows that it holds; at least 1
   * @param columns numbers of a row; at least 1
   */
  public EmbeddingMemory(int capacity, int columns) {
    LossException.require(capacity >= 1, ID, "capacity", "must be >= 1", capacity);
    LossException.require(columns >= 1, ID, "columns", "must be >= 1", columns);
    long numbers = (long) capacity * columns;
    LossException.require(
        numbers <= Integer.MAX_VALUE - 8, ID, "capacity", "must be below 2^31 numbers", numbers);
    this.capacity = capacity;
    this.columns = columns;
    rows = new float[(int) numbers];
    labels = new int[capacity];
  }

  /**
   * Copies a batch into the memory. Of a batch larger than the memory the last rows stay.
   *
   * @throws LossException unless there is one label a row and rows have the memory's length
   */
  public void add(Matrix embeddings, int... labels) {
    require(embeddings, labels);
    for (int i = 0; i < embeddings.rows(); i++) {
      for (int j = 0; j < columns; j++) {
        rows[next * columns + j] = (float) embeddings.get(i, j);
      }
      this.labels[next] = labels[i];
      next = (next + 1) % capacity;
      size = Math.min(capacity, size + 1);
    }
  }

  private void require(Matrix embeddings, int[] given) {
    LossException.require(
        embeddings.columns() == columns, ID, "embeddings", "must have " + columns, embeddings);
    LossException.require(
        given.length == embeddings.rows(),
        ID,
        "labels",
        "must be one for each of the " + embeddings.rows() + " rows",
        given.length);
  }

  /** Forgets everything. */
  public void clear() {
    size = 0;
    next = 0;
  }

  /** The most rows that it holds. */
  public int capacity() {
    return capacity;
  }

  /** The number of rows that it holds. */
  public int size() {
    return size;
  }

  /** A copy of its rows, the oldest first. */
  public FloatMatrix rows() {
    float[] out = new float[size * columns];
    int first = first();
    int head = Math.min(size, capacity - first);
    System.arraycopy(rows, first * columns, out, 0, head * columns);
    System.arraycopy(rows, 0, out, head * columns, (size - head) * columns);
    return Matrix.of(out, size, columns);
  }

  /** A copy of their labels. */
  public int[] labels() {
    int[] out = new int[size];
    int first = first();
    for (int i = 0; i < size; i++) {
      out[i] = labels[(first + i) % capacity];
    }
    return out;
  }

  private int first() {
    return size < capacity ? 0 : next;
  }

  /**
   * A batch whose candidates are the rows of the memory, in float as they are: the first gradient
   * is that of the batch, and the memory's is left out. A batch that is also to be compared with
   * itself adds a second loss, or is added to the memory first; then each row is its own positive
   * too.
   *
   * @throws LossException unless embeddings are floats
   */
  public LabelledEmbeddings references(FloatMatrix embeddings, int... batchLabels) {
    require(embeddings, batchLabels);
    return LabelledEmbeddings.of(embeddings, batchLabels, rows(), labels());
  }
}
