package org.lossary.embedding.train;

import org.jspecify.annotations.Nullable;
import org.lossary.FloatMatrix;
import org.lossary.metric.Distance;
import org.lossary.metric.LabelledEmbeddings;
import org.lossary.metric.Miners;
import org.lossary.metric.RandomMiners;

/** Picks the pairs or triplets of a batch that a loss is to see, by their cosines. */
public enum Miner {
  /** Sees them all. */
  NONE,
  /** For each row its farthest positive and its nearest negative. */
  BATCH_HARD,
  /** Triplets whose negative is beyond the positive, by 0.2 at most. */
  SEMI_HARD,
  /** Triplets whose negative is as near as the positive, or nearer. */
  HARD,
  /** Triplets whose negative is not beyond the positive by more than 0.2. */
  MARGIN,
  /** Positives not much nearer than the nearest negative, and the like, within 0.1. */
  MULTI_SIMILARITY,
  /** For each positive pair a negative, drawn so that all distances are as likely. */
  DISTANCE_WEIGHTED;

  private static final double MARGIN_OF_TRIPLETS = 0.2;
  private static final double EPSILON = 0.1;
  private static final double CUTOFF = 0.5;
  private static final double FAR = 1.4;

  /**
   * What the loss is to see of a batch; null if that is nothing.
   *
   * @param seed of what is drawn
   */
  @Nullable LabelledEmbeddings pick(FloatMatrix rows, int[] labels, long seed) {
    return switch (this) {
      case NONE -> LabelledEmbeddings.of(rows, labels);
      case BATCH_HARD -> of(rows, Miners.hardest(rows, labels, Distance.COSINE));
      case SEMI_HARD -> triplets(rows, labels, Miners.Kind.SEMI_HARD);
      case HARD -> triplets(rows, labels, Miners.Kind.HARD);
      case MARGIN -> triplets(rows, labels, Miners.Kind.ALL);
      case MULTI_SIMILARITY -> {
        var found = Miners.multiSimilarity(rows, labels, Distance.COSINE, EPSILON);
        yield found.positiveCount() + found.negativeCount() == 0
            ? null
            : LabelledEmbeddings.of(rows, found);
      }
      case DISTANCE_WEIGHTED ->
          of(rows, RandomMiners.distanceWeighted(rows, labels, CUTOFF, FAR, seed));
    };
  }

  private static @Nullable LabelledEmbeddings triplets(
      FloatMatrix rows, int[] labels, Miners.Kind kind) {
    return of(rows, Miners.triplets(rows, labels, Distance.COSINE, MARGIN_OF_TRIPLETS, kind));
  }

  private static @Nullable LabelledEmbeddings of(
      FloatMatrix rows, org.lossary.metric.IndexTriplets found) {
    return found.count() == 0 ? null : LabelledEmbeddings.of(rows, found);
  }
}
