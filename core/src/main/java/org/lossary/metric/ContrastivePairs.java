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
import org.lossary.internal.engine.Preparation;

/**
 * Contrastive loss of labelled pairs at distance d: factor d^2 for similar ones, factor max(0,
 * margin - d)^2 for dissimilar ones; d and max(0, margin - d) themselves if not squared.
 *
 * <p>Inputs are {@link EmbeddingPairs} with labels. Similar pairs are pulled together, dissimilar
 * ones pushed apart until they are {@code margin} away. A pair at distance 0 has gradient 0; with
 * the norm an eps greater than 0 gives coinciding dissimilar pairs a direction to part.
 *
 * @param margin from which distance on dissimilar pairs cost nothing; finite and at least 0
 * @param distance how far two embeddings are from each other
 * @param p which norm, at least 1; used by {@link PairDistance#NORM} alone
 * @param eps added to each difference; used by {@link PairDistance#NORM} alone
 * @param squared whether d and margin - d are squared
 * @param factor finite and at least 0
 */
public record ContrastivePairs(
    double margin, PairDistance distance, double p, double eps, boolean squared, double factor)
    implements StructuredLoss<EmbeddingPairs>, ContrastivePairsParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("contrastive-pairs", "Contrastive loss of pairs")
          .family(Family.METRIC, Task.EMBEDDING)
          .summary("Pulls similar pairs together and pushes dissimilar ones a margin apart.")
          .formula(
              "d = "
                  + PairDistance.formula("a", "b")
                  + "; r = cases(similar == 1: d, otherwise: max(0, margin - d)); factor*cases(squared == 1: r^2, otherwise: r)")
          .domains(Domain.REAL, Domain.REAL)
          .parameter(
              "margin",
              1.0,
              "finite and >= 0",
              0.2,
              3,
              "from which distance on dissimilar pairs cost nothing")
          .parameter(
              "distance",
              PairDistance.NORM,
              "NORM, SQUARED or COSINE",
              "how far two embeddings are")
          .parameter("p", 2.0, PairDistance.P_RULE, 1, 4, "which norm")
          .parameter(
              "eps", 0.0, "finite and >= 0", 0.0, 0.01, "added to each difference by the norm")
          .parameter("squared", true, "true or false", "whether distances are squared")
          .parameter("factor", 0.5, "finite and >= 0", 0.5, 1, "factor")
          .properties(Property.NON_NEGATIVE)
          .name("sentence-transformers", "losses.ContrastiveLoss() with COSINE and margin 0.5")
          .name(
              "sentence-transformers",
              "losses.ContrastiveLoss(distance_metric=SiameseDistanceMetric.EUCLIDEAN) with eps 1e-6")
          .name("TensorFlow Addons", "losses.ContrastiveLoss() of the distances, with factor 1")
          .name("Flux.jl", "siamese_contrastive_loss with factor 1; its label 1 means dissimilar")
          .useWhen("the data are pairs that are known to be similar or not")
          .avoidWhen(
              "what matters is which of two is nearer: use triplet-margin; or classes are known: use losses of whole batches")
          .notes(
              "Label 1 means similar. The original has the factor 1/2 and the square, and takes the Euclidean distance.")
          .source(
              "R. Hadsell, S. Chopra and Y. LeCun, Dimensionality reduction by learning an invariant mapping, CVPR 2006")
          .build();

  private static final Preparation<ContrastivePairs, EmbeddingPairs> PREPARATION =
      (loss, inputs, shared) -> inputs.requireLabels("contrastive-pairs");
  private static final ItemKernel<ContrastivePairs, EmbeddingPairs> KERNEL = ContrastivePairs::item;

  /** Checks the parameters. */
  public ContrastivePairs {
    LossException.requireNonNegative("contrastive-pairs", "margin", margin);
    LossException.require(p >= 1, "contrastive-pairs", "p", "must be >= 1", p);
    LossException.requireNonNegative("contrastive-pairs", "eps", eps);
    LossException.requireNonNegative("contrastive-pairs", "factor", factor);
  }

  /** The original: half the square of the Euclidean distance. */
  public static ContrastivePairs hadsell(double margin) {
    return new ContrastivePairs(margin, PairDistance.NORM, 2, 0, true, 0.5);
  }

  /** Half the square of 1 less the cosine similarity, margin 0.5: common for texts. */
  public static ContrastivePairs cosine() {
    return new ContrastivePairs(0.5, PairDistance.COSINE, 2, 0, true, 0.5);
  }

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public Class<EmbeddingPairs> inputs() {
    return EmbeddingPairs.class;
  }

  @Override
  public double evaluate(
      EmbeddingPairs inputs, double @Nullable [] values, @Nullable Matrix... gradients) {
    return Items.evaluate(
        "contrastive-pairs", PREPARATION, KERNEL, this, inputs, inputs.items(), values, gradients);
  }

  private static double item(
      ContrastivePairs loss,
      EmbeddingPairs inputs,
      int item,
      double scale,
      @Nullable Matrix[] gradients,
      Memory memory) {
    int n = inputs.first().columns();
    double[] x = PairRows.read(inputs.first(), item, 0, memory);
    double[] y = PairRows.read(inputs.second(), item, 1, memory);
    Separation between = memory.object(Separation.class, Separation::new);
    between.measure(loss.distance, loss.p, loss.eps, x, y, n);
    double d = between.distance;
    boolean similar = inputs.similar(item);
    double r = similar ? d : Math.max(0, loss.margin - d);
    double outer = loss.squared ? 2 * r : r > 0 ? 1 : 0;
    double slope = loss.factor * (similar ? outer : -outer);
    double[] byX = PairRows.slopes(n, 0, memory);
    double[] byY = PairRows.slopes(n, 1, memory);
    between.addX(slope, byX);
    between.addY(slope, byY);
    PairRows.write(byX, scale, gradients, 0, item);
    PairRows.write(byY, scale, gradients, 1, item);
    return loss.factor * (loss.squared ? r * r : r);
  }
}
