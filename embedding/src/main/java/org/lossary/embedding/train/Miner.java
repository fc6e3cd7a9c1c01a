package org.lossary.embedding.train;

import org.jspecify.annotations.Nullable;
import org.lossary.FloatMatrix;
import org.lossary.metric.BoundaryEmbeddings;
import org.lossary.metric.Distance;
import org.lossary.metric.IndexPairs;
import org.lossary.metric.IndexTriplets;
import org.lossary.metric.LabelledEmbeddings;
import org.lossary.metric.Miners;
import org.lossary.metric.Miners.Choice;
import org.lossary.metric.RandomMiners;

/** Picks the pairs or triplets of a batch that a loss is to see, by their cosines. */
public enum Miner {
  /** Sees them all. */
  NONE,
  /** For each row its farthest positive and its nearest negative. */
  BATCH_HARD,
  /** For each row its nearest positive, and the nearest negative beyond it. */
  EASY_POSITIVE,
  /** Triplets whose negative is beyond the positive, by 0.2 at most. */
  SEMI_HARD,
  /** Triplets whose negative is as near as the positive, or nearer. */
  HARD,
  /** Triplets whose negative is not beyond the positive by more than 0.2. */
  MARGIN,
  /** Triplets with an angle of more than 20 degrees at the negative. */
  ANGULAR,
  /** Positives with a cosine below 0.8, negatives with one above 0.2. */
  PAIR_MARGIN,
  /** Positives not much nearer than the nearest negative, and the like, within 0.1. */
  MULTI_SIMILARITY,
  /** For each positive pair a negative, drawn so that all distances are as likely. */
  DISTANCE_WEIGHTED,
  /** Pairs drawn so that their distances are spread evenly: 10 from each of 100 bins at most. */
  UNIFORM;

  private static final double MARGIN_OF_TRIPLETS = 0.2;
  private static final double DEGREES = 20;
  private static final double POSITIVE_COSINE = 0.8;
  private static final double NEGATIVE_COSINE = 0.2;
  private static final double EPSILON = 0.1;
  private static final double CUTOFF = 0.5;
  private static final double FAR = 1.4;
  private static final int BINS = 100;
  private static final int OF_BIN = 10;

  /**
   * What a loss is to see of a batch.
   *
   * @param triplets the triplets; null for pairs, or for all
   * @param pairs the pairs; null for triplets, or for all
   */
  record Picked(@Nullable IndexTriplets triplets, @Nullable IndexPairs pairs) {
    /** Whether there is nothing to see. */
    boolean isEmpty() {
      return triplets != null && triplets.count() == 0
          || pairs != null && pairs.positiveCount() + pairs.negativeCount() == 0;
    }

    LabelledEmbeddings of(FloatMatrix rows, int[] labels) {
      return triplets != null
          ? LabelledEmbeddings.of(rows, triplets)
          : pairs != null
              ? LabelledEmbeddings.of(rows, pairs)
              : LabelledEmbeddings.of(rows, labels);
    }

    /** The same with boundaries. */
    BoundaryEmbeddings of(FloatMatrix rows, FloatMatrix boundaries, int[] labels) {
      return triplets != null
          ? BoundaryEmbeddings.of(rows, boundaries, labels, triplets)
          : pairs != null
              ? BoundaryEmbeddings.of(rows, boundaries, labels, pairs)
              : BoundaryEmbeddings.of(rows, boundaries, labels);
    }
  }

  /**
   * Picks.
   *
   * @param seed of what is drawn
   */
  Picked pick(FloatMatrix rows, int[] labels, long seed) {
    return switch (this) {
      case NONE -> new Picked(null, null);
      case BATCH_HARD -> of(Miners.hardest(rows, labels, Distance.COSINE));
      case EASY_POSITIVE ->
          of(Miners.extremes(rows, labels, Distance.COSINE, Choice.EASY, Choice.SEMI_HARD));
      case SEMI_HARD -> triplets(rows, labels, Miners.Kind.SEMI_HARD);
      case HARD -> triplets(rows, labels, Miners.Kind.HARD);
      case MARGIN -> triplets(rows, labels, Miners.Kind.ALL);
      case ANGULAR -> of(Miners.angular(rows, labels, Distance.NORMALIZED_EUCLIDEAN, DEGREES));
      case PAIR_MARGIN ->
          of(Miners.pairs(rows, labels, Distance.COSINE, POSITIVE_COSINE, NEGATIVE_COSINE));
      case MULTI_SIMILARITY -> of(Miners.multiSimilarity(rows, labels, Distance.COSINE, EPSILON));
      case DISTANCE_WEIGHTED -> of(RandomMiners.distanceWeighted(rows, labels, CUTOFF, FAR, seed));
      case UNIFORM ->
          of(RandomMiners.uniform(rows, labels, Distance.COSINE, BINS, OF_BIN, OF_BIN, seed));
    };
  }

  private static Picked triplets(FloatMatrix rows, int[] labels, Miners.Kind kind) {
    return of(Miners.triplets(rows, labels, Distance.COSINE, MARGIN_OF_TRIPLETS, kind));
  }

  private static Picked of(IndexTriplets found) {
    return new Picked(found, null);
  }

  private static Picked of(IndexPairs found) {
    return new Picked(null, found);
  }
}
