package org.lossary.embedding.train;

import org.lossary.Loss;
import org.lossary.StructuredLoss;
import org.lossary.embedding.PairVectors;
import org.lossary.metric.Angle;
import org.lossary.metric.BoundaryEmbeddings;
import org.lossary.metric.ContrastivePairs;
import org.lossary.metric.Cosent;
import org.lossary.metric.CosineEmbedding;
import org.lossary.metric.CosineSimilarityMse;
import org.lossary.metric.EmbeddingTriplets;
import org.lossary.metric.LabelledEmbeddings;
import org.lossary.metric.LiftedStructure;
import org.lossary.metric.NPair;
import org.lossary.metric.ProxyEmbeddings;
import org.lossary.metric.QueryCandidates;
import org.lossary.metric.QueryNegatives;
import org.lossary.metric.ScaledViews;

/** What a loss makes of the data: a column or an option that it does not look at says nothing. */
public final class PairLosses {
  private PairLosses() {}

  /** Whether it needs scores: how alike the two of a pair are to be, or a teacher's margins. */
  public static boolean seesScores(Loss loss) {
    return loss instanceof Cosent
        || loss instanceof Angle
        || loss instanceof CosineSimilarityMse
        || seesLabels(loss)
        || seesMargins(loss);
  }

  /** Whether scores are to it by how much a teacher prefers the positive to the negative. */
  public static boolean seesMargins(Loss loss) {
    return inputs(loss) == QueryCandidates.class;
  }

  /** Whether it needs to know whether the two of a pair are alike, yes or no. */
  static boolean seesLabels(Loss loss) {
    return loss instanceof ContrastivePairs || loss instanceof CosineEmbedding;
  }

  /** Whether it looks at a negative of each pair. */
  public static boolean seesNegatives(Loss loss) {
    Class<?> inputs = inputs(loss);
    return inputs == EmbeddingTriplets.class
        || inputs == QueryNegatives.class
        || inputs == QueryCandidates.class
        || isOfAnchors(loss);
  }

  /**
   * Whether it compares the rows of a batch with each other alone: anchors and positives in one.
   */
  static boolean isOfOneBatch(Loss loss) {
    return loss instanceof NPair || loss instanceof LiftedStructure;
  }

  /** Whether anchors pick among the positives of a batch, so that positives can pick in turn. */
  public static boolean isOfAnchors(Loss loss) {
    return inputs(loss) == LabelledEmbeddings.class && !isOfOneBatch(loss);
  }

  /** Whether anchors of pairs can be compared with positives of earlier batches too. */
  public static boolean remembers(Loss loss) {
    return isOfAnchors(loss) || inputs(loss) == QueryNegatives.class;
  }

  /** Whether anchors are compared with nothing but their positives and what is remembered. */
  static boolean seesPastAlone(Loss loss, PairVectors train) {
    return inputs(loss) == QueryNegatives.class && !train.hasNegatives();
  }

  /** What does with labels as this does with pairs or triplets; empty if nothing does. */
  static String withLabels(Loss loss) {
    return switch (loss.info().id()) {
      case "triplet-margin" -> "batch-triplet";
      case "triplet-soft-margin" -> "batch-triplet:soft=true";
      case "info-nce", "clip-contrastive", "siglip", "guided-contrastive" -> "nt-xent";
      case "contrastive-pairs", "cosine-embedding", "hinge-embedding" -> "batch-contrastive";
      default -> "";
    };
  }

  /**
   * Whether it has numbers that are trained with the head: class proxies, boundaries, a scale and a
   * bias.
   */
  public static boolean trainsNumbers(Loss loss) {
    Class<?> inputs = inputs(loss);
    return inputs == ProxyEmbeddings.class
        || inputs == BoundaryEmbeddings.class
        || inputs == ScaledViews.class;
  }

  private static Class<?> inputs(Loss loss) {
    return loss instanceof StructuredLoss<?> s ? s.inputs() : Loss.class;
  }
}
