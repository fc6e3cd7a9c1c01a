package org.lossary.metric;

import java.util.List;
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
 * <p>With sigma &gt; 0 it is DCLW: -w_ip s_ip in place of -s_ip, with w_ip = 2 - exp(c_ip / sigma)
 * over its mean for all positive pairs of the batch, c the cosine; so pairs that are not alike yet
 * count more. The gradient goes through the weights. Pairs of anchors without negatives are left
 * out of the mean; weights of anchors are not in it.
 *
 * <p>Batches of floats with cosines or dot products are computed in tiles, as {@link NtXent}'s.
 *
 * @param temperature tau; finite and &gt; 0
 * @param distance how alike two rows are
 * @param reducer what the mean divides by
 * @param sigma how fast the weight of a positive pair falls with its cosine: the less the faster; 0
 *     for no weights, else at least 0.01, and then the distance must be the cosine
 */
public record DecoupledContrastive(
    double temperature, Distance distance, Reducer reducer, double sigma)
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
          .parameter(
              "sigma",
              0.0,
              "0, or finite and >= 0.01",
              0,
              1,
              "how fast positive pairs lose weight as they get alike; 0 for no weights")
          .name(
              "the authors' code",
              "DCL(temperature) and, with sigma, DCLW(sigma, temperature) on two views, up to the mean over views")
          .notes(
              "The weights are 2 - exp(c_ip/sigma)/mean(exp(c/sigma)), which multiply s_ip: DCLW of the paper, where sigma is 0.5."
                  + " DCLLoss and DCLWLoss of lightly are another loss: they add a log-sum-exp over the negatives of each view.")
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
  private static final SoftmaxPlan<DecoupledContrastive> WEIGHTED =
      new SoftmaxPlan<>(
          new AnchorPlan<>(
              ID,
              DecoupledContrastive::distance,
              DecoupledContrastive::reducer,
              List.of(WeightedDecoupled::before),
              WeightedDecoupled::anchor,
              1,
              true),
          l -> SoftmaxForm.DECOUPLED,
          l -> 1 / l.temperature,
          l -> 1.0,
          DecoupledContrastive::sigma);

  /** Checks the parameters. */
  public DecoupledContrastive {
    LossException.requirePositive(ID, "temperature", temperature);
    LossException.require(
        sigma == 0 || sigma >= PairWeights.LEAST && sigma < Double.POSITIVE_INFINITY,
        ID,
        "sigma",
        "must be 0, or finite and >= " + PairWeights.LEAST,
        sigma);
    LossException.require(
        sigma == 0 || distance == Distance.COSINE,
        ID,
        "distance",
        "must be COSINE beside a sigma",
        distance);
  }

  /** Without weights of pairs. */
  public DecoupledContrastive(double temperature, Distance distance, Reducer reducer) {
    this(temperature, distance, reducer, 0);
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
    return (sigma == 0 ? TILES : WEIGHTED).evaluate(this, inputs, values, gradients);
  }

  private static void anchor(DecoupledContrastive loss, Anchor a) {
    SoftmaxAnchors.evaluate(SoftmaxForm.DECOUPLED, loss.distance, 1 / loss.temperature, 1, a);
  }
}
