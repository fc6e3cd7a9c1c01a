package org.lossary.embedding.train;

import java.util.List;
import org.lossary.embedding.EmbeddingHead;
import org.lossary.embedding.TrainingData;
import org.lossary.embedding.retrieval.RetrievalScores;

/**
 * What a training has come to.
 *
 * @param heads those of the best epoch: one, or one for anchors and one for positives
 * @param bestEpoch that epoch; 0 if none was better than an adapter as it begins; of those that
 *     validate alike the one with the least loss
 * @param history all epochs
 * @param split which rows were for what
 * @param test the rows that were held out
 * @param before retrieval among them by the {@linkplain EmbeddingHead#frozen frozen vectors}
 * @param after retrieval among them by the embeddings
 * @param complete whether training ended by itself, not by a stop
 */
public record TrainingResult(
    List<EmbeddingHead> heads,
    int bestEpoch,
    List<Epoch> history,
    Split split,
    TrainingData test,
    RetrievalScores before,
    RetrievalScores after,
    boolean complete) {

  /** Copies the lists. */
  public TrainingResult {
    heads = List.copyOf(heads);
    history = List.copyOf(history);
  }

  /** The only head, or that of anchors. */
  public EmbeddingHead head() {
    return heads.get(0);
  }
}
