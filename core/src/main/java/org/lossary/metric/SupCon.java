package org.lossary.metric;

import org.jspecify.annotations.Nullable;
import org.lossary.Family;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.Matrix;
import org.lossary.Property;
import org.lossary.StructuredLoss;
import org.lossary.Task;

/**
 * Supervised contrastive loss: all rows of a label are positives of each other, and everything else
 * in the batch is in the denominator.
 *
 * <p>Inputs are {@link LabelledEmbeddings}. With s the similarity over the temperature, P the
 * positives of an anchor and A all its candidates, an anchor is a term: outside, the mean over p in
 * P of -log(exp(s_p) / sum over a in A of exp(s_a)); inside, -log of the mean over p of that
 * quotient. Anchors without positives have no term and the value 0.
 *
 * @param temperature tau; finite and &gt; 0
 * @param baseTemperature if it is not 0, values are multiplied by temperature / baseTemperature
 * @param inside whether the mean over positives is taken inside of the logarithm
 * @param distance how alike two rows are
 * @param reducer what the mean divides by; a term is an anchor with positives
 */
public record SupCon(
    double temperature, double baseTemperature, boolean inside, Distance distance, Reducer reducer)
    implements StructuredLoss<LabelledEmbeddings>, SupConParameters {
  private static final String ID = "sup-con";

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of(ID, "Supervised contrastive loss")
          .family(Family.METRIC, Task.EMBEDDING)
          .summary("Pulls all rows of a label together, against all others of the batch.")
          .definition(
              "-\\frac{1}{|P|}\\sum_{p \\in P} \\log\\frac{e^{s_{ip}/\\tau}}{\\sum_{a \\neq i} e^{s_{ia}/\\tau}}")
          .parameter("temperature", 0.1, "finite and > 0", 0.05, 1, "what similarities are over")
          .parameter(
              "baseTemperature",
              0.0,
              "finite and >= 0",
              0,
              0.07,
              "if it is not 0, values are multiplied by temperature / baseTemperature")
          .parameter(
              "inside",
              false,
              "true or false",
              "whether the mean over positives is taken inside of the logarithm")
          .parameter("distance", Distance.COSINE, "a distance", "how alike two rows are")
          .parameter("reducer", Reducer.ANCHORS, "a reducer", "what the mean divides by")
          .properties(Property.NON_NEGATIVE)
          .name("pytorch-metric-learning", "SupConLoss(temperature), reducer = NON_ZERO")
          .name(
              "Khosla et al.",
              "SupConLoss(temperature, base_temperature=0.07), distance = DOT, reducer = ROWS")
          .useWhen(
              "classes are known and embeddings are what is wanted, before a linear classifier")
          .avoidWhen("batches hold hardly two rows of any class")
          .notes(
              "The form with the mean outside is the one of all libraries. It is not the loss of each positive pair alone: other positives are in its denominator.")
          .source("P. Khosla et al., Supervised contrastive learning, NeurIPS 2020")
          .build();

  private static final AnchorPlan<SupCon> PLAN =
      new AnchorPlan<>(ID, SupCon::distance, SupCon::reducer, SupCon::anchor);
  private static final SoftmaxPlan<SupCon> TILES =
      new SoftmaxPlan<>(PLAN, SupCon::form, l -> 1 / l.temperature, SupCon::factor);

  /** Checks the parameters. */
  public SupCon {
    LossException.requirePositive(ID, "temperature", temperature);
    LossException.requireNonNegative(ID, "baseTemperature", baseTemperature);
  }

  /** With the mean outside of the logarithm, cosines, over anchors that have positives. */
  public SupCon(double temperature) {
    this(temperature, 0, false, Distance.COSINE, Reducer.ANCHORS);
  }

  private SoftmaxForm form() {
    return inside ? SoftmaxForm.INSIDE : SoftmaxForm.OUTSIDE;
  }

  private double factor() {
    return baseTemperature == 0 ? 1 : temperature / baseTemperature;
  }

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public Class<LabelledEmbeddings> inputs() {
    return LabelledEmbeddings.class;
  }

  @Override
  public double evaluate(
      LabelledEmbeddings inputs, double @Nullable [] values, @Nullable Matrix... gradients) {
    return TILES.evaluate(this, inputs, values, gradients);
  }

  private static void anchor(SupCon loss, Anchor a) {
    SoftmaxAnchors.evaluate(loss.form(), loss.distance, 1 / loss.temperature, loss.factor(), a);
  }
}
