package org.lossary.metric;

import org.jspecify.annotations.Nullable;
import org.lossary.Family;
import org.lossary.LossInfo;
import org.lossary.Matrix;
import org.lossary.Property;
import org.lossary.StructuredLoss;
import org.lossary.Task;
import org.lossary.internal.engine.Items;
import org.lossary.internal.engine.Passes;

/**
 * The symmetric cross-entropy of CLIP: each row of one view is to pick its own among all rows of
 * the other view, and the other way round.
 *
 * <p>Inputs are {@link ScaledViews}. With z_ij the scaled similarity of row i of the first view and
 * row j of the second, the value of item i is half of (log sum_j exp(z_ij) - z_ii) plus half of
 * (log sum_j exp(z_ji) - z_ii), in nats. The bias changes nothing; its gradient is 0. Computed in
 * double, in time N^2 D and memory N D. With cosines a row of zeros has similarity 0 and gradient
 * 0.
 *
 * @param similarity cosines, or products of the rows as they are
 */
public record ClipContrastive(PairSimilarity similarity)
    implements StructuredLoss<ScaledViews>, ClipContrastiveParameters {
  private static final String ID = "clip-contrastive";

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of(ID, "CLIP's symmetric cross-entropy")
          .family(Family.METRIC, Task.EMBEDDING)
          .summary("Each row of one view picks its own among the other view's, both ways.")
          .definition(
              "\\frac12 \\left(\\log \\sum_j e^{z_{ij}} + \\log \\sum_j e^{z_{ji}}\\right) - z_{ii},\\quad z = e^{t} s + b")
          .parameter(
              "similarity",
              PairSimilarity.COSINE,
              "DOT or COSINE",
              "cosines, or products of the rows as they are")
          .properties(Property.NON_NEGATIVE)
          .name("OpenCLIP", "ClipLoss: logit_scale = exp(scaleAndBias[0])")
          .name(
              "sentence-transformers",
              "MultipleNegativesSymmetricRankingLoss(scale): scale = exp(scaleAndBias[0])")
          .useWhen("two views are trained on large batches, with a scale that is learned")
          .avoidWhen("batches are small or sharded: siglip does not depend on the other pairs")
          .notes("The paper begins with a scale of 1 / 0.07 and keeps it at 100 at most.")
          .source(
              "A. Radford et al., Learning transferable visual models from natural language supervision, ICML 2021")
          .build();

  private static final Passes.Body<ClipContrastive, ScaledViews> BODY =
      (loss, inputs, values, run) ->
          ViewPasses.evaluate(true, loss.similarity, inputs, values, run);

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public Class<ScaledViews> inputs() {
    return ScaledViews.class;
  }

  @Override
  public double evaluate(
      ScaledViews inputs, double @Nullable [] values, @Nullable Matrix... gradients) {
    Items.check(ID, inputs, values, gradients);
    inputs.requireScale(ID);
    return Passes.evaluate(BODY, this, inputs, values, gradients);
  }
}
