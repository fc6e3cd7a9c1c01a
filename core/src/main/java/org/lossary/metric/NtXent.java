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
 * NT-Xent, the normalised and temperature-scaled cross-entropy: an anchor is to be more like its
 * positive than like any of its negatives.
 *
 * <p>Inputs are {@link LabelledEmbeddings}. With s the similarity over the temperature (minus the
 * distance over it, for distances), each ordered positive pair (i, p) is a term -log(exp(s_ip) /
 * (exp(s_ip) + sum over negatives n of i of exp(s_in))): other positives of i are left out of the
 * denominator. With two views of each thing that is SimCLR. An anchor's value is the sum of its
 * terms, in nats; without negatives or positives it is 0. {@link Reducer#TERMS} means positive
 * pairs.
 *
 * <p>Batches of floats with cosines or dot products are computed in tiles on all cores, each pair
 * once for both of its rows; no matrix of all pairs is made.
 *
 * @param temperature tau; finite and &gt; 0
 * @param distance how alike two rows are
 * @param reducer what the mean divides by
 */
public record NtXent(double temperature, Distance distance, Reducer reducer)
    implements StructuredLoss<LabelledEmbeddings>, NtXentParameters {
  private static final String ID = "nt-xent";

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of(ID, "NT-Xent")
          .family(Family.METRIC, Task.EMBEDDING)
          .summary("Cross-entropy of picking an anchor's positive among the rest of the batch.")
          .definition(
              "-\\log\\frac{e^{s_{ip}/\\tau}}{e^{s_{ip}/\\tau} + \\sum_{n} e^{s_{in}/\\tau}}")
          .parameter("temperature", 0.07, "finite and > 0", 0.05, 1, "what similarities are over")
          .parameter("distance", Distance.COSINE, "a distance", "how alike two rows are")
          .parameter("reducer", Reducer.TERMS, "a reducer", "what the mean divides by")
          .properties(Property.NON_NEGATIVE)
          .name("pytorch-metric-learning", "NTXentLoss(temperature)")
          .name("Optax", "ntxent(embeddings, labels, temperature)")
          .name("MONAI", "ContrastiveLoss(temperature) on two views")
          .name("SimCLR", "the loss of the paper, on two views")
          .useWhen("no labels but two views of each thing are at hand, and batches can be large")
          .avoidWhen("classes have several members that should all be near: use sup-con")
          .notes(
              "A float batch is computed with floats where similarities over the temperature are at most 512, otherwise in double. MONAI's default temperature is 0.5; TensorFlow Similarity doubles the value.")
          .source(
              "T. Chen et al., A simple framework for contrastive learning of visual representations, ICML 2020")
          .build();

  private static final AnchorPlan<NtXent> PLAN =
      new AnchorPlan<>(ID, NtXent::distance, NtXent::reducer, NtXent::anchor);
  private static final SoftmaxPlan<NtXent> TILES =
      new SoftmaxPlan<>(PLAN, l -> SoftmaxForm.EACH, l -> 1 / l.temperature, l -> 1.0);

  /** Checks the parameters. */
  public NtXent {
    LossException.requirePositive(ID, "temperature", temperature);
  }

  /** With cosines, over positive pairs. */
  public NtXent(double temperature) {
    this(temperature, Distance.COSINE, Reducer.TERMS);
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

  private static void anchor(NtXent loss, Anchor a) {
    SoftmaxAnchors.evaluate(SoftmaxForm.EACH, loss.distance, 1 / loss.temperature, 1, a);
  }
}
