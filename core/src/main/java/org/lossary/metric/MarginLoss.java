package org.lossary.metric;

import org.jspecify.annotations.Nullable;
import org.lossary.Family;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.Matrix;
import org.lossary.StructuredLoss;
import org.lossary.Task;
import org.lossary.internal.engine.Items;
import org.lossary.internal.engine.Passes;

/**
 * Margin loss: positives are to be nearer than a learned boundary, negatives farther, each by a
 * margin.
 *
 * <p>Inputs are {@link BoundaryEmbeddings}. Each anchor a has a boundary b, its class's or that of
 * all. A triplet of an anchor, one of its positives and one of its negatives costs max(0, d_ap - b
 * + margin) + max(0, b - d_an + margin) + nu b; for similarities both differences are turned
 * around. A term is one of the two hinges. An anchor's value is the sum over its triplets. Takes
 * time N^2: triplets share their hinges. Gradients go to the boundaries, too. Without triplets the
 * loss is 0.
 *
 * @param margin by how much; finite
 * @param nu what boundaries cost, which keeps them small; finite and at least 0
 * @param distance how far or how alike two rows are
 * @param reducer what the mean divides by
 */
public record MarginLoss(double margin, double nu, Distance distance, Reducer reducer)
    implements StructuredLoss<BoundaryEmbeddings>, MarginLossParameters {
  private static final String ID = "margin-loss";

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of(ID, "Margin loss")
          .family(Family.METRIC, Task.EMBEDDING)
          .summary("Positives within, negatives beyond a learned boundary, each by a margin.")
          .definition(
              "\\max(0, d_{ap} - \\beta_a + m) + \\max(0, \\beta_a - d_{an} + m) + \\nu \\beta_a")
          .parameter("margin", 0.2, "finite", 0.05, 0.5, "by how much")
          .parameter("nu", 0.0, "finite and >= 0", 0.0, 0.5, "what boundaries cost")
          .parameter(
              "distance",
              Distance.NORMALIZED_EUCLIDEAN,
              "a distance",
              "how far or how alike two rows are")
          .parameter("reducer", Reducer.NON_ZERO, "a reducer", "what the mean divides by")
          .name(
              "pytorch-metric-learning",
              "MarginLoss(margin, nu, beta): beta are the boundaries, 1.2 by default; there nu of one boundary is added once, not for each triplet")
          .useWhen("classes differ in how far their members are spread")
          .avoidWhen(
              "only the order of distances matters: batch-triplet has no boundaries to learn")
          .notes(
              "The paper draws negatives by their distances: RandomMiners.distanceWeighted lists such triplets, which BoundaryEmbeddings takes. Boundaries usually learn at a rate of their own.")
          .source("C.-Y. Wu et al., Sampling matters in deep embedding learning, ICCV 2017")
          .build();

  private static final AnchorPlan<MarginAnchors> PLAN =
      new AnchorPlan<>(ID, MarginAnchors::distance, MarginAnchors::reducer, MarginAnchors::anchor);
  private static final Passes.Body<MarginLoss, BoundaryEmbeddings> BODY =
      (loss, inputs, values, run) -> {
        MarginAnchors state = run.shared().object(MarginAnchors.class, MarginAnchors::new);
        Anchors anchors = run.shared().object(Anchors.class, Anchors::new);
        state.begin(loss, inputs);
        try {
          double value =
              anchors.evaluate(PLAN, state, inputs.batch(), values, run.gradients(), run.shared());
          Matrix to = Items.wanted(run.gradients(), 1);
          if (to != null) {
            state.write(anchors, inputs, to);
          }
          return value;
        } finally {
          anchors.release();
          state.release();
        }
      };

  /** Checks the parameters. */
  public MarginLoss {
    LossException.requireFinite(ID, "margin", margin);
    LossException.requireNonNegative(ID, "nu", nu);
  }

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public Class<BoundaryEmbeddings> inputs() {
    return BoundaryEmbeddings.class;
  }

  @Override
  public double evaluate(
      BoundaryEmbeddings inputs, double @Nullable [] values, @Nullable Matrix... gradients) {
    Items.check(ID, inputs, values, gradients);
    inputs.requireBoundaries(ID);
    return Passes.evaluate(BODY, this, inputs, values, gradients);
  }
}
