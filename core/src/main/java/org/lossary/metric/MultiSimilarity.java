package org.lossary.metric;

import org.jspecify.annotations.Nullable;
import org.lossary.Family;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.Matrix;
import org.lossary.Property;
import org.lossary.StructuredLoss;
import org.lossary.Task;
import org.lossary.internal.maths.Maths64;

/**
 * Multi-similarity loss: soft sums of what positives lack in similarity and of what negatives have
 * too much of.
 *
 * <p>Inputs are {@link LabelledEmbeddings}. An anchor is a term: log(1 + sum over p of exp(-alpha
 * (s_p - base)))/alpha + log(1 + sum over n of exp(beta (s_n - base)))/beta, s being the
 * similarity; for a distance both differences change their sign.
 *
 * @param alpha how sharply positives count
 * @param beta how sharply negatives count
 * @param base the similarity that both are measured from
 * @param distance how far or how alike two rows are
 * @param reducer what the mean divides by
 */
public record MultiSimilarity(
    double alpha, double beta, double base, Distance distance, Reducer reducer)
    implements StructuredLoss<LabelledEmbeddings>, MultiSimilarityParameters {
  private static final String ID = "multi-similarity";

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of(ID, "Multi-similarity loss")
          .family(Family.METRIC, Task.EMBEDDING)
          .summary(
              "Positives below a similarity and negatives above it cost, softly weighted by all others.")
          .definition(
              "\\frac1\\alpha\\log(1 + \\sum_p e^{-\\alpha(s_p - b)}) + \\frac1\\beta\\log(1 + \\sum_n e^{\\beta(s_n - b)})")
          .parameter("alpha", 2.0, "finite and > 0", 1, 5, "how sharply positives count")
          .parameter("beta", 50.0, "finite and > 0", 10, 50, "how sharply negatives count")
          .parameter("base", 0.5, "finite", 0.2, 0.8, "the similarity that both are measured from")
          .parameter("distance", Distance.COSINE, "a distance", "how far or how alike two rows are")
          .parameter("reducer", Reducer.ROWS, "a reducer", "what the mean divides by")
          .properties(Property.NON_NEGATIVE)
          .name("pytorch-metric-learning", "MultiSimilarityLoss(alpha, beta, base), without miner")
          .useWhen("pairs of a batch differ much in how informative they are")
          .avoidWhen("a batch holds one row of most classes")
          .notes("The paper mines pairs first: list them with Miners.")
          .source(
              "X. Wang et al., Multi-similarity loss with general pair weighting for deep metric learning, CVPR 2019")
          .build();

  private static final AnchorPlan<MultiSimilarity> PLAN =
      new AnchorPlan<>(
          ID, MultiSimilarity::distance, MultiSimilarity::reducer, MultiSimilarity::anchor);

  /** Checks the parameters. */
  public MultiSimilarity {
    LossException.requirePositive(ID, "alpha", alpha);
    LossException.requirePositive(ID, "beta", beta);
    LossException.requireFinite(ID, "base", base);
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
    return PLAN.evaluate(this, inputs, values, gradients);
  }

  private static void anchor(MultiSimilarity loss, Anchor a) {
    double sign = loss.distance.sign();
    double up = loss.alpha * sign;
    double down = -loss.beta * sign;
    double near = Lse.of(a.toPositive, a.positives, up, loss.base);
    double far = Lse.of(a.toNegative, a.negatives, down, loss.base);
    a.add(Maths64.softplus(near) / loss.alpha + Maths64.softplus(far) / loss.beta, 1);
    if (a.wanted) {
      double pull = Maths64.sigmoid(near) / loss.alpha;
      Lse.slopes(a.toPositive, a.positives, up, loss.base, near, pull, a.positiveSlope);
      double push = Maths64.sigmoid(far) / loss.beta;
      Lse.slopes(a.toNegative, a.negatives, down, loss.base, far, push, a.negativeSlope);
    }
  }
}
