package org.lossary.embedding.train;

import java.util.Arrays;
import java.util.Map;
import org.lossary.embedding.EmbeddingHead;
import org.lossary.embedding.HeadPass;

/**
 * A head on a batch: on all of it at once, or, with gradient caching, chunk by chunk. Each chunk is
 * then embedded once more for its way back, so that vectors and hidden units of one chunk are all
 * that is held. No bit depends on it: slopes by weights are added row by row in both.
 */
final class BatchPass {
  /** Where the vectors of a batch come from; its rows are known by their numbers. */
  interface Source {
    /** Copies {@code count} rows to the start of an array. */
    void read(int from, int count, float[] to);
  }

  private final HeadPass pass;
  private final int rows;
  private final int chunk;
  private final int outputs;
  private final float[] vectors;
  private final float[] embeddings;
  private final float[] chunkSlopes;

  /**
   * For batches of so many rows.
   *
   * @param chunk rows at a time; 0 for all
   */
  BatchPass(EmbeddingHead head, int rows, int chunk) {
    this.rows = rows;
    this.chunk = chunk == 0 ? rows : Math.min(rows, chunk);
    outputs = head.shape().outputs();
    pass = new HeadPass(head, this.chunk);
    vectors = new float[this.chunk * head.shape().inputs()];
    boolean whole = this.chunk == rows;
    embeddings = whole ? pass.embeddings() : new float[rows * outputs];
    chunkSlopes = new float[whole ? 0 : this.chunk * outputs];
  }

  /** The embeddings of the last batch; the array itself, used again. */
  float[] embeddings() {
    return embeddings;
  }

  /** Embeds a batch. */
  void forward(Source source) {
    for (int from = 0; from < rows; from += chunk) {
      int count = embed(source, from);
      if (chunk < rows) {
        System.arraycopy(pass.embeddings(), 0, embeddings, from * outputs, count * outputs);
      }
    }
  }

  private int embed(Source source, int from) {
    int count = Math.min(chunk, rows - from);
    source.read(from, count, vectors);
    pass.forward(vectors, 0, count);
    return count;
  }

  /**
   * The slopes by all weights from those by the embeddings of the last batch.
   *
   * @param slopes by the embeddings; may be overwritten
   * @param gradients by the name of the tensor; overwritten
   */
  void backward(Source source, float[] slopes, Map<String, float[]> gradients) {
    gradients.values().forEach(g -> Arrays.fill(g, 0));
    if (chunk == rows) {
      pass.addBackward(slopes, gradients);
      return;
    }
    for (int from = 0; from < rows; from += chunk) {
      int count = embed(source, from);
      System.arraycopy(slopes, from * outputs, chunkSlopes, 0, count * outputs);
      pass.addBackward(chunkSlopes, gradients);
    }
  }
}
