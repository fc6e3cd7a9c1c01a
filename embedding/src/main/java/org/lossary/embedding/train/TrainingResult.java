package org.lossary.embedding.train;

import java.util.List;
import org.lossary.embedding.EmbeddingHead;
import org.lossary.embedding.Vectors;
import org.lossary.embedding.retrieval.RetrievalScores;

/**
 * What a training has come to.
 *
 * @param head the head of the best epoch
 * @param bestEpoch that epoch; 0 if no epoch was better than the head to begin with
 * @param history all epochs
 * @param split which rows were for what
 * @param test the rows that were held out
 * @param before retrieval among them by the frozen vectors
 * @param after retrieval among them by the embeddings
 * @param complete whether training ended by itself, not by a stop
 */
public record TrainingResult(
    EmbeddingHead head,
    int bestEpoch,
    List<Epoch> history,
    Split split,
    Vectors test,
    RetrievalScores before,
    RetrievalScores after,
    boolean complete) {

  /** Keeps the history unmodifiable. */
  public TrainingResult {
    history = List.copyOf(history);
  }
}
