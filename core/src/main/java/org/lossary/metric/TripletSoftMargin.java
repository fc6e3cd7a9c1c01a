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
import org.lossary.internal.maths.Maths64;

/**
 * Triplet loss with a soft margin: log(1 + exp(d(a, p) - d(a, n))) for an anchor a, a positive p
 * and a negative n.
 *
 * <p>Inputs are {@link EmbeddingTriplets}. Never overflows: for a large excess it is the excess. At
 * a distance of 0 the norm's gradient is taken to be 0.
 *
 * @param distance how far two embeddings are from each other
 * @param p which norm, at least 1; used by {@link PairDistance#NORM} alone
 * @param eps added to each difference; used by {@link PairDistance#NORM} alone
 */
public record TripletSoftMargin(PairDistance distance, double p, double eps)
    implements StructuredLoss<EmbeddingTriplets>, TripletSoftMarginParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("triplet-soft-margin", "Triplet loss with a soft margin")
          .family(Family.METRIC, Task.EMBEDDING)
          .summary("The farther the negative beyond the positive the better, ever less so.")
          .formula(
              "softplus("
                  + PairDistance.formula("a", "b")
                  + " - "
                  + PairDistance.formula("a", "c")
                  + ")")
          .domains(Domain.REAL, Domain.REAL)
          .parameter(
              "distance",
              PairDistance.NORM,
              "NORM, SQUARED or COSINE",
              "how far two embeddings are")
          .parameter("p", 2.0, PairDistance.P_RULE, 1, 4, "which norm")
          .parameter(
              "eps", 0.0, "finite and >= 0", 0.0, 0.01, "added to each difference by the norm")
          .properties(Property.NON_NEGATIVE)
          .name("TensorFlow Addons", "losses.TripletHardLoss(soft=True), of given triplets")
          .name(
              "PyTorch", "F.softplus(F.pairwise_distance(a, p) - F.pairwise_distance(a, n)).mean()")
          .useWhen("no margin is to be chosen, and triplets that are right should still improve")
          .avoidWhen("triplets that are right by a margin should be left alone: use triplet-margin")
          .notes(
              "log1p(exp(x)) as it is often written overflows at 88 in float and at 709 in double.")
          .source(
              "A. Hermans, L. Beyer and B. Leibe, In defense of the triplet loss, arXiv:1703.07737, 2017")
          .build();

  private static final ItemKernel<TripletSoftMargin, EmbeddingTriplets> KERNEL =
      TripletSoftMargin::item;

  /** Checks the parameters. */
  public TripletSoftMargin {
    LossException.require(p >= 1, "triplet-soft-margin", "p", "must be >= 1", p);
    LossException.requireNonNegative("triplet-soft-margin", "eps", eps);
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
    return Items.evaluate("triplet-soft-margin", KERNEL, this, inputs, values, gradients);
  }

  private static double item(
      TripletSoftMargin loss,
      EmbeddingTriplets inputs,
      int item,
      double scale,
      @Nullable Matrix[] gradients,
      Memory memory) {
    TripletRow row = memory.object(TripletRow.class, TripletRow::new);
    row.measure(inputs, item, loss.distance, loss.p, loss.eps, false, memory);
    double excess = row.excess();
    row.write(Maths64.sigmoid(excess), scale, gradients, item, memory);
    return Maths64.softplus(excess);
  }
}
