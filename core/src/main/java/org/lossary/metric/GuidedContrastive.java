package org.lossary.metric;

import org.jspecify.annotations.Nullable;
import org.lossary.Family;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.Matrix;
import org.lossary.Property;
import org.lossary.StructuredLoss;
import org.lossary.Task;
import org.lossary.internal.engine.Items;
import org.lossary.internal.engine.Passes;

/**
 * Multiple negatives with a guide: a thing's first view is to pick its second view among all rows
 * of the batch, of which those are left out that another model finds more alike than the pair
 * itself.
 *
 * <p>Inputs are {@link GuidedViews}. With a the first and p the second view, the candidates of
 * thing i are p_i; p_j as seen from a_i; a_j as seen from a_i; and p_j as seen from p_i; for all j
 * != i. A candidate j is left out if the guide's cosine of the same two rows exceeds its cosine of
 * a_i and p_i, less the margin. The value is -s_i + log of the sum of exp(s) over all candidates
 * that are left, p_i included, s being cosines over the temperature; in nats. Computed in double,
 * in time N^2 D and memory N D. A row of zeros has cosine 0 and gradient 0.
 *
 * @param temperature what cosines are over; finite and &gt; 0
 * @param margin how much less alike than the pair a candidate must be for the guide; finite
 */
public record GuidedContrastive(double temperature, double margin)
    implements StructuredLoss<GuidedViews>, GuidedContrastiveParameters {
  private static final String ID = "guided-contrastive";

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of(ID, "Multiple negatives with a guide")
          .family(Family.METRIC, Task.EMBEDDING, Task.RANKING)
          .summary("In-batch negatives without those that a guide finds as good as the positive.")
          .definition(
              "-s_{ii} + \\log\\left(e^{s_{ii}} + \\sum_{j \\ne i} [g_{ij} \\le g_{ii} - m] e^{s_{ij}}\\right)")
          .parameter("temperature", 0.01, "finite and > 0", 0.05, 1, "what cosines are over")
          .parameter(
              "margin",
              0.0,
              "finite",
              -0.3,
              0.3,
              "how much less alike than the pair a candidate must be")
          .properties(Property.NON_NEGATIVE)
          .name(
              "sentence-transformers",
              "GISTEmbedLoss(model, guide, temperature, margin_strategy = \"absolute\", margin)")
          .useWhen(
              "batches hold things that match without being marked as pairs, and a good model is at hand to tell")
          .avoidWhen(
              "rows of a batch are known to be different things: clip-contrastive needs no guide")
          .source(
              "A. V. Solatorio, GISTEmbed: guided in-sample selection of training negatives for text embedding fine-tuning, arXiv:2402.16829, 2024")
          .build();

  private static final Passes.Body<GuidedContrastive, GuidedViews> BODY =
      (loss, inputs, values, run) -> GuidedPasses.evaluate(loss, inputs, values, run);

  /** Checks the parameters. */
  public GuidedContrastive {
    LossException.requirePositive(ID, "temperature", temperature);
    LossException.requireFinite(ID, "margin", margin);
  }

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public Class<GuidedViews> inputs() {
    return GuidedViews.class;
  }

  @Override
  public double evaluate(
      GuidedViews inputs, double @Nullable [] values, @Nullable Matrix... gradients) {
    Items.check(ID, inputs, values, gradients);
    return Passes.evaluate(BODY, this, inputs, values, gradients);
  }
}
