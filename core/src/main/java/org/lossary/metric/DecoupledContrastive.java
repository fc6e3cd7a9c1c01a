package org.lossary.metric;

import org.jspecify.annotations.Nullable;
import org.lossary.Family;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.Matrix;
import org.lossary.StructuredLoss;
import org.lossary.Task;

/**
 * Decoupled contrastive loss: NT-Xent whose denominator leaves the positive out, so that pairs that
 * are already close do not weaken the gradient of the negatives.
 *
 * <p>Inputs are {@link LabelledEmbeddings}. With s the similarity over the temperature (minus the
 * distance over it, for distances), each ordered positive pair (i, p) is a term -s_ip + log of the
 * sum over negatives n of i of exp(s_in). It has no least value. An anchor's value is the sum of
 * its terms, in nats; without negatives or positives it is 0. {@link Reducer#TERMS} means positive
 * pairs.
 *
 * <p>Batches of floats with cosines or dot products are computed in tiles, as {@link NtXent}'s.
 *
 * @param temperature tau; finite and &gt; 0
 * @param distance how alike two rows are
 * @param reducer what the mean divides by
 */
public record DecoupledContrastive(double temperature, Distance distance, Reducer reducer)
    implements StructuredLoss<LabelledEmbeddings>, DecoupledContrastiveParameters {
  private static final String ID = "decoupled-contrastive";

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of(ID, "Decoupled contrastive loss")
          .family(Family.METRIC, Task.EMBEDDING)
          .summary("NT-Xent whose denominator leaves the positive out.")
          .definition("-s_{ip}/\\tau + \\log \\sum_{n} e^{s_{in}/\\tau}")
          .parameter("temperature", 0.1, "finite and > 0", 0.05, 1, "what similarities are over")
          .parameter("distance", Distance.COSINE, "a distance", "how alike two rows are")
          .parameter("reducer", Reducer.TERMS, "a reducer", "what the mean divides by")
          .name("the authors' code", "DCL(temperature) on two views, up to the mean over views")
          .useWhen("batches are small: the loss works at 256 rows where NT-Xent wants thousands")
          .avoidWhen("values should be bounded below: use nt-xent")
          .source("C.-H. Yeh et al., Decoupled contrastive learning, ECCV 2022")
          .build();

  private static final AnchorPlan<DecoupledContrastive> PLAN =
      new AnchorPlan<>(
          ID,
          DecoupledContrastive::distance,
          DecoupledContrastive::reducer,
          DecoupledContrastive::anchor);
  private static final SoftmaxPlan<DecoupledContrastive> TILES =
      new SoftmaxPlan<>(PLAN, l -> SoftmaxForm.DECOUPLED, l -> 1 / l.temperature, l -> 1.0);

  /** Checks the parameters. */
  public DecoupledContrastive {
    LossException.requirePositive(ID, "temperature", temperature);
  }

  /** With cosines, over positive pairs. */
  public DecoupledContrastive(double temperature) {
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

  private static void anchor(DecoupledContrastive loss, Anchor a) {
    SoftmaxAnchors.evaluate(SoftmaxForm.DECOUPLED, loss.distance, 1 / loss.temperature, 1, a);
  }
}
