package org.lossary.metric;

import org.jspecify.annotations.Nullable;
import org.lossary.Domain;
import org.lossary.Family;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.Matrix;
import org.lossary.Property;
import org.lossary.StructuredLoss;
import org.lossary.Task;
import org.lossary.internal.engine.ItemKernel;
import org.lossary.internal.engine.Items;
import org.lossary.internal.engine.Memory;

/**
 * Triplet loss: max(0, d(a, p) - d(a, n) + margin) for an anchor a, a positive p and a negative n.
 *
 * <p>Inputs are {@link EmbeddingTriplets}. With {@code swap} the negative's distance is the least
 * of d(a, n) and d(p, n). At a distance of 0 the norm's gradient is taken to be 0; its eps is added
 * to every component of the difference, so that it is never 0 and not symmetric.
 *
 * @param margin by how much the positive must be nearer; finite and at least 0
 * @param distance how far two embeddings are from each other
 * @param p which norm, at least 1; used by {@link PairDistance#NORM} alone
 * @param eps added to each difference; used by {@link PairDistance#NORM} alone
 * @param swap whether the distance of positive and negative counts if it is less
 */
public record TripletMargin(
    double margin, PairDistance distance, double p, double eps, boolean swap)
    implements StructuredLoss<EmbeddingTriplets>, TripletMarginParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("triplet-margin", "Triplet loss")
          .family(Family.METRIC, Task.EMBEDDING)
          .summary("An anchor must be nearer to its positive than to its negative, by a margin.")
          .formula(
              "u = "
                  + PairDistance.formula("a", "b")
                  + "; v = "
                  + PairDistance.formula("a", "c")
                  + "; w = "
                  + PairDistance.formula("b", "c")
                  + "; max(0, u - cases(swap == 1: min(v, w), otherwise: v) + margin)")
          .domains(Domain.REAL, Domain.REAL)
          .parameter(
              "margin", 1.0, "finite and >= 0", 0.1, 2, "by how much the positive must be nearer")
          .parameter(
              "distance",
              PairDistance.NORM,
              "NORM, SQUARED or COSINE",
              "how far two embeddings are")
          .parameter("p", 2.0, PairDistance.P_RULE, 1, 4, "which norm")
          .parameter(
              "eps", 1e-6, "finite and >= 0", 0.0, 0.01, "added to each difference by the norm")
          .parameter(
              "swap",
              false,
              "true or false",
              "whether the distance of positive and negative counts if it is less")
          .properties(Property.NON_NEGATIVE)
          .name("PyTorch", "nn.TripletMarginLoss(margin, p, eps, swap)")
          .name(
              "PyTorch",
              "nn.TripletMarginWithDistanceLoss(distance_function=lambda x, y: 1 - F.cosine_similarity(x, y)) with COSINE")
          .name(
              "sentence-transformers",
              "losses.TripletLoss(distance_metric=TripletDistanceMetric.COSINE) with COSINE")
          .name("Optax", "losses.triplet_margin_loss")
          .useWhen("the data say what is nearer to what: searches with clicks, faces, recordings")
          .avoidWhen(
              "classes are known and batches are large: losses of whole batches choose their triplets")
          .notes(
              "FaceNet takes SQUARED with margin 0.2 of embeddings of length 1. The eps is PyTorch's.")
          .source(
              "F. Schroff, D. Kalenichenko and J. Philbin, FaceNet, CVPR 2015; swap: V. Balntas et al., BMVC 2016")
          .build();

  private static final ItemKernel<TripletMargin, EmbeddingTriplets> KERNEL = TripletMargin::item;

  /** Checks the parameters. */
  public TripletMargin {
    LossException.requireNonNegative("triplet-margin", "margin", margin);
    LossException.require(p >= 1, "triplet-margin", "p", "must be >= 1", p);
    LossException.requireNonNegative("triplet-margin", "eps", eps);
  }

  /** With the squared Euclidean distance, as in FaceNet. */
  public static TripletMargin squared(double margin) {
    return new TripletMargin(margin, PairDistance.SQUARED, 2, 0, false);
  }

  /** With 1 less the cosine similarity. */
  public static TripletMargin cosine(double margin) {
    return new TripletMargin(margin, PairDistance.COSINE, 2, 0, false);
  }

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public Class<EmbeddingTriplets> inputs() {
    return EmbeddingTriplets.class;
  }

  @Override
  public double evaluate(
      EmbeddingTriplets inputs, double @Nullable [] values, @Nullable Matrix... gradients) {
    return Items.evaluate("triplet-margin", KERNEL, this, inputs, values, gradients);
  }

  private static double item(
      TripletMargin loss,
      EmbeddingTriplets inputs,
      int item,
      double scale,
      @Nullable Matrix[] gradients,
      Memory memory) {
    TripletRow row = memory.object(TripletRow.class, TripletRow::new);
    row.measure(inputs, item, loss.distance, loss.p, loss.eps, loss.swap, memory);
    double value = Math.max(0, row.excess() + loss.margin);
    row.write(value > 0 ? 1 : 0, scale, gradients, item, memory);
    return value;
  }
}
