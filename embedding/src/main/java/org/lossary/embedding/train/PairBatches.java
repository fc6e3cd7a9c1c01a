package org.lossary.embedding.train;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lossary.FloatMatrix;
import org.lossary.Matrix;
import org.lossary.embedding.PairVectors;
import org.lossary.metric.EmbeddingPairs;
import org.lossary.metric.GuidedViews;
import org.lossary.metric.QueryCandidates;

/** What losses see of a batch of pairs beside its embeddings: scores, margins, a guide. */
final class PairBatches {
  private final PairVectors train;
  private final PairObjective.Views embeddings;
  private final boolean @Nullable [] alike;

  /**
   * For batches in these arrays.
   *
   * @param alike which pairs are, for a loss that wants a yes or no
   */
  PairBatches(PairVectors train, PairObjective.Views embeddings, boolean @Nullable [] alike) {
    this.train = train;
    this.embeddings = embeddings;
    this.alike = alike;
  }

  /** Pairs with their scores, or whether they are alike, if there are scores. */
  EmbeddingPairs pairs(int... batch) {
    FloatMatrix first = embeddings.anchors();
    FloatMatrix second = embeddings.positives();
    if (train.scores().length == 0) {
      return EmbeddingPairs.of(first, second);
    }
    if (alike == null) {
      return EmbeddingPairs.scored(first, second, scores(batch));
    }
    int[] labels = Arrays.stream(batch).map(i -> alike[i] ? 1 : 0).toArray();
    return EmbeddingPairs.of(first, second, labels);
  }

  private double[] scores(int... batch) {
    return Arrays.stream(batch).mapToDouble(i -> train.scores()[i]).toArray();
  }

  /**
   * Anchors with a positive and a negative each; the score is by how much a teacher prefers the
   * positive.
   *
   * @param each whether the loss wants a score of each candidate, of which only the difference
   *     counts
   */
  QueryCandidates taught(boolean each, int... batch) {
    double[] margins = scores(batch);
    double[] teacher = margins;
    if (each) {
      teacher = new double[2 * margins.length];
      for (int i = 0; i < margins.length; i++) {
        teacher[2 * i] = margins[i];
      }
    }
    return QueryCandidates.of(
        embeddings.anchors(), List.of(embeddings.positives(), embeddings.negatives()), teacher);
  }

  /** Pairs whose guide is what they were before the head. */
  GuidedViews guided(int... batch) {
    return GuidedViews.of(
        embeddings.anchors(),
        embeddings.positives(),
        frozen(train.anchors(), batch),
        frozen(train.positives(), batch));
  }

  private FloatMatrix frozen(float[] all, int... batch) {
    int n = train.columns();
    float[] some = new float[batch.length * n];
    for (int i = 0; i < batch.length; i++) {
      System.arraycopy(all, batch[i] * n, some, i * n, n);
    }
    return Matrix.of(some, batch.length, n);
  }
}
