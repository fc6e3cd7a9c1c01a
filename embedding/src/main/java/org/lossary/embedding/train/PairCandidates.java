package org.lossary.embedding.train;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lossary.FloatMatrix;
import org.lossary.Matrix;
import org.lossary.embedding.PairVectors;
import org.lossary.metric.EmbeddingMemory;

/**
 * What the anchors of a batch are compared with: rows of the batch itself and, after them, the
 * positives of earlier batches, if there is a memory. Nothing is differentiated through these.
 */
final class PairCandidates {
  /** A loss of candidates. */
  interface Evaluation {
    /** Its value; slopes by the candidates are written, unless they are null. */
    double of(FloatMatrix candidates, @Nullable FloatMatrix slopes);
  }

  private final PairVectors train;
  private final @Nullable EmbeddingMemory memory;

  /**
   * With a memory of so many positives.
   *
   * @param memory 0 for none
   * @param columns numbers of an embedding
   */
  PairCandidates(PairVectors train, int memory, int columns) {
    this.train = train;
    this.memory = memory == 0 ? null : new EmbeddingMemory(memory, columns);
  }

  /** Begins an epoch, which must not depend on the one before it. */
  void begin() {
    if (memory != null) {
      memory.clear();
    }
  }

  /** Keeps the positives of a batch for later ones. */
  void remember(int[] batch, FloatMatrix positives) {
    if (memory != null) {
      memory.add(positives, IntStream.of(batch).map(i -> train.positiveKeys()[i]).toArray());
    }
  }

  /**
   * A label for each candidate: the anchor of which it is a positive, or a number that no anchor
   * has. What is wrong for one anchor may be the positive of another.
   *
   * @param positives how many positives of the batch come first
   * @param negatives how many of its negatives follow, before what is remembered
   */
  int[] labels(int[] batch, int positives, int negatives) {
    int[] past = memory == null ? new int[0] : memory.labels();
    int[] labels = new int[positives + negatives + past.length];
    Map<Integer, Integer> anchorOf = new HashMap<>();
    for (int i = 0; i < batch.length; i++) {
      anchorOf.put(train.positiveKeys()[batch[i]], i);
    }
    for (int i = 0; i < positives; i++) {
      labels[i] = i;
    }
    for (int i = 0; i < negatives + past.length; i++) {
      int key = i < negatives ? train.negativeKeys()[batch[i]] : past[i - negatives];
      labels[positives + i] = anchorOf.getOrDefault(key, batch.length + i);
    }
    return labels;
  }

  /**
   * Evaluates a loss of rows of the batch and of what is remembered.
   *
   * @param rows of the batch
   * @param slopes by them; overwritten
   */
  double evaluate(FloatMatrix rows, FloatMatrix slopes, Evaluation loss) {
    if (memory == null || memory.size() == 0) {
      return loss.of(rows, slopes);
    }
    int columns = rows.columns();
    int size = rows.rows() * columns;
    FloatMatrix past = memory.rows();
    float[] all = new float[size + past.rows() * columns];
    System.arraycopy(rows.data(), rows.offset(), all, 0, size);
    System.arraycopy(past.data(), past.offset(), all, size, past.rows() * columns);
    FloatMatrix candidates = Matrix.of(all, rows.rows() + past.rows(), columns);
    if (size == 0) {
      return loss.of(candidates, null);
    }
    FloatMatrix by = Matrix.of(new float[all.length], candidates.rows(), columns);
    double value = loss.of(candidates, by);
    System.arraycopy(by.data(), 0, slopes.data(), slopes.offset(), size);
    return value;
  }
}
