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
 * SigLIP, the pairwise sigmoid loss of two views: each of the N^2 pairs of rows is classified by
 * itself as belonging together or not.
 *
 * <p>Inputs are {@link ScaledViews}. With z_ij the scaled similarity of row i of the first view and
 * row j of the second, the value of item i is log(1 + exp(-z_ii)) + sum over j != i of log(1 +
 * exp(z_ij)), in nats. Computed in double, in time N^2 D and memory N D. With cosines a row of
 * zeros has similarity 0 and gradient 0.
 *
 * @param similarity cosines, or products of the rows as they are
 */
public record Siglip(PairSimilarity similarity)
    implements StructuredLoss<ScaledViews>, SiglipParameters {
  private static final String ID = "siglip";

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of(ID, "SigLIP")
          .family(Family.METRIC, Task.EMBEDDING)
          .summary("Each pair of rows of two views is classified by itself as matching or not.")
          .definition(
              "\\log(1 + e^{-z_{ii}}) + \\sum_{j \\ne i} \\log(1 + e^{z_{ij}}),\\quad z = e^{t} s + b")
          .parameter(
              "similarity",
              PairSimilarity.COSINE,
              "DOT or COSINE",
              "cosines, or products of the rows as they are")
          .properties(Property.NON_NEGATIVE)
          .name("OpenCLIP", "SigLipLoss: logit_scale = exp(scaleAndBias[0]), logit_bias")
          .useWhen(
              "two views are trained on batches of any size: values do not depend on the other pairs")
          .avoidWhen("a batch is all there is to choose among: clip-contrastive ranks it")
          .notes(
              "The paper begins with log scale = ln 10 and bias = -10, so that the many negatives cost little at first.")
          .source("X. Zhai et al., Sigmoid loss for language image pre-training, ICCV 2023")
          .build();

  private static final Passes.Body<Siglip, ScaledViews> BODY =
      (loss, inputs, values, run) ->
          ViewPasses.evaluate(false, loss.similarity, inputs, values, run);

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
