package org.lossary.bakeoff.advice;

/** Rules where embeddings are learned. */
final class EmbeddingRules {
  static final Rule SMALL_BATCH =
      new Rule(
          "batches are small",
          "it learns from batches of any size",
          EmbeddingLosses::bearsSmallBatches,
          "it compares each item with all others of the batch and learns little from a few",
          EmbeddingLosses::needsLargeBatches,
          true);

  static final Rule MEDIUM_BATCH =
      new Rule(
          "batches are of moderate size",
          "it works with these, and better with larger ones, which hold more negatives",
          i -> EmbeddingLosses.needsLargeBatches(i) && !i.id().equals("barlow-twins"),
          "its correlations are rough estimates from so few items",
          i -> i.id().equals("barlow-twins"),
          false);

  static final Rule LARGE_BATCH =
      new Rule(
          "batches are large",
          "each item can be compared with all others of the batch at once",
          EmbeddingLosses::comparesWithinBatch,
          "",
          i -> false,
          false);

  static final Rule PAIRS =
      new Rule(
          "pairs are marked as alike or not",
          "it learns from such pairs",
          EmbeddingLosses::ofPairs,
          "it needs more than pairs",
          i -> !EmbeddingLosses.ofPairs(i),
          true);

  static final Rule POSITIVES =
      new Rule(
          "only pairs that belong together are known",
          "the other pairs of the batch are its negatives",
          EmbeddingLosses::ofPositives,
          "it needs negatives, labels or scores",
          i -> !EmbeddingLosses.ofPositives(i),
          true);

  static final Rule SCORED_PAIRS =
      new Rule(
          "pairs have scores of how alike they are",
          "it learns from scores",
          EmbeddingLosses::ofScores,
          "it does not learn from scores",
          i -> !EmbeddingLosses.ofScores(i),
          true);

  static final Rule TRIPLETS =
      new Rule(
          "it is known what is nearer to what",
          "it learns from an anchor with a positive and negatives",
          EmbeddingLosses::ofTriplets,
          "it needs something else than triplets",
          i -> !EmbeddingLosses.ofTriplets(i),
          true);

  static final Rule CLASSES =
      new Rule(
          "classes are known",
          "it compares all members of classes, without pairs or triplets to choose",
          EmbeddingLosses::ofClasses,
          "it needs scores",
          EmbeddingLosses::ofScores,
          true);

  static final Rule VIEWS =
      new Rule(
          "there are two views of each thing and no labels",
          "it learns from views alone",
          EmbeddingLosses::ofViews,
          "it needs labels, scores or triplets",
          i -> !EmbeddingLosses.ofViews(i),
          true);

  private EmbeddingRules() {}
}
