package org.lossary.bakeoff.advice;

import java.util.Set;
import org.lossary.LossInfo;
import org.lossary.Task;
import org.lossary.metric.BoundaryEmbeddings;
import org.lossary.metric.EmbeddingPairs;
import org.lossary.metric.EmbeddingTriplets;
import org.lossary.metric.GuidedViews;
import org.lossary.metric.LabelledEmbeddings;
import org.lossary.metric.ProxyEmbeddings;
import org.lossary.metric.QueryNegatives;
import org.lossary.metric.ScaledViews;

/**
 * What losses of embeddings compare, by the inputs that they take and, where several kinds of data
 * have the same shape, by name.
 */
final class EmbeddingLosses {
  private static final Set<Class<?>> BATCH =
      Set.of(
          LabelledEmbeddings.class, BoundaryEmbeddings.class, ScaledViews.class, GuidedViews.class);

  /** Pairs of views: agreement of the two, and statistics of the batch that keep it apart. */
  private static final Set<String> OF_VIEWS = Set.of("barlow-twins", "vicreg", "cosine-similarity");

  private static final Set<String> OF_SCORES = Set.of("angle", "cosent", "cosine-similarity-mse");

  private static final Set<String> OF_POSITIVES =
      Set.of(
          "nt-xent",
          "clip-contrastive",
          "siglip",
          "guided-contrastive",
          "decoupled-contrastive",
          "hardest-negative");

  /** Losses whose classes in a labelled batch may be the things that views are of. */
  private static final Set<String> WITHOUT_LABELS = Set.of("nt-xent", "decoupled-contrastive");

  /** Made for small batches though each row is compared with the others. */
  private static final Set<String> SMALL = Set.of("decoupled-contrastive", "siglip", "vicreg");

  /** Losses that a few negatives starve: a softmax or an order over the batch, or correlations. */
  private static final Set<String> HUNGRY =
      Set.of(
          "nt-xent",
          "sup-con",
          "clip-contrastive",
          "guided-contrastive",
          "barlow-twins",
          "hardest-negative",
          "fast-ap",
          "n-pair");

  private EmbeddingLosses() {}

  private static boolean is(LossInfo info) {
    return info.tasks().contains(Task.EMBEDDING);
  }

  /** Pairs that are marked as alike or not. */
  static boolean ofPairs(LossInfo info) {
    return is(info)
        && (info.id().equals("hinge-embedding")
            || Facts.inputs(info) == EmbeddingPairs.class
                && !OF_VIEWS.contains(info.id())
                && !OF_SCORES.contains(info.id()));
  }

  /** Pairs with a number that says how much they are alike. */
  static boolean ofScores(LossInfo info) {
    return OF_SCORES.contains(info.id());
  }

  /** Anchors with a positive and negatives. */
  static boolean ofTriplets(LossInfo info) {
    return is(info)
        && (Facts.inputs(info) == EmbeddingTriplets.class
            || Facts.inputs(info) == QueryNegatives.class);
  }

  /** Labels of classes: by the batch, or by proxies. */
  static boolean ofClasses(LossInfo info) {
    return is(info)
        && (ofProxies(info)
            || (Facts.inputs(info) == LabelledEmbeddings.class
                    || Facts.inputs(info) == BoundaryEmbeddings.class)
                && !WITHOUT_LABELS.contains(info.id()));
  }

  /** Two views of each thing, without labels. */
  static boolean ofViews(LossInfo info) {
    return is(info)
        && (OF_VIEWS.contains(info.id())
            || WITHOUT_LABELS.contains(info.id())
            || Facts.inputs(info) == ScaledViews.class);
  }

  /** Pairs that belong together: the rest of the batch serves as negatives. */
  static boolean ofPositives(LossInfo info) {
    return OF_POSITIVES.contains(info.id());
  }

  private static boolean ofProxies(LossInfo info) {
    return Facts.inputs(info) == ProxyEmbeddings.class;
  }

  /** Whether a value depends on the other rows of a batch. */
  static boolean comparesWithinBatch(LossInfo info) {
    return is(info)
        && (BATCH.contains(Facts.inputs(info))
            || info.id().equals("barlow-twins")
            || info.id().equals("vicreg"));
  }

  /** Whether small batches leave it little to learn from. */
  static boolean needsLargeBatches(LossInfo info) {
    return HUNGRY.contains(info.id());
  }

  /** Whether it learns from batches of any size. */
  static boolean bearsSmallBatches(LossInfo info) {
    return SMALL.contains(info.id())
        || ofPairs(info)
        || ofTriplets(info)
        || is(info) && ofProxies(info);
  }
}
