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
 * Penalises every negative that ranks before a positive, made smooth.
 *
 * <p>Inputs are {@link LabelledEmbeddings}. With cosines s, each positive p of an anchor has the
 * soft rank R = sum over negatives n of 1/(1 + exp((s_p - s_n)/anneal)); an anchor with positives
 * is a term, the mean over its positives of what {@code variant} makes of R. Takes time in
 * proportion to the number of triplets.
 *
 * @param variant what is made of the number of negatives before a positive
 * @param anneal how soft the comparison is
 * @param itself whether the anchor counts as a positive of itself, with the cosine 1
 * @param reducer what the mean divides by
 * @param alpha of {@link PnpVariant#POWER} alone; finite and greater than 0
 * @param b of {@link PnpVariant#BOUNDED} alone; finite and greater than 0
 */
public record Pnp(
    PnpVariant variant, double anneal, boolean itself, Reducer reducer, double alpha, double b)
    implements StructuredLoss<LabelledEmbeddings>, PnpParameters {
  private static final String ID = "pnp";

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of(ID, "Positives before negatives")
          .family(Family.METRIC, Task.EMBEDDING)
          .summary("Every negative that ranks before a positive costs, by a smooth count.")
          .definition(
              "\\frac1{|P|}\\sum_p f\\left(\\sum_n \\sigma\\left(\\frac{s_n - s_p}{\\tau}\\right)\\right)")
          .parameter(
              "variant",
              PnpVariant.DECREASING,
              "a variant",
              "what is made of the number of negatives before a positive")
          .parameter("anneal", 0.01, "finite and > 0", 0.05, 0.5, "how soft the comparison is")
          .parameter(
              "itself", false, "true or false", "whether the anchor counts as a positive of itself")
          .parameter("reducer", Reducer.ANCHORS, "a reducer", "what the mean divides by")
          .parameter("alpha", 1.0, "finite and > 0", 0.5, 4, "the power of variant POWER")
          .parameter("b", 2.0, "finite and > 0", 0.5, 4, "the bound of variant BOUNDED")
          .properties(Property.NON_NEGATIVE)
          .name(
              "pytorch-metric-learning",
              "PNPLoss(anneal, variant, alpha, b), with itself: O is COUNT, Ds is DECREASING, Iu is INCREASING, Dq is POWER, Ib is BOUNDED")
          .useWhen("retrieval is measured by precision at the top")
          .avoidWhen("batches are small or classes have one row")
          .notes(
              "Exponents are cut off at 50 times the scale by pytorch-metric-learning, which is of no account beside rounding.")
          .source(
              "Z. Li et al., Rethinking the optimization of average precision: only penalizing negative instances before positive ones is enough, AAAI 2022")
          .build();

  private static final AnchorPlan<Pnp> PLAN =
      new AnchorPlan<>(ID, Pnp::distance, Pnp::reducer, Pnp::anchor);

  /** Checks the parameters. */
  public Pnp {
    LossException.requirePositive(ID, "anneal", anneal);
    LossException.requirePositive(ID, "alpha", alpha);
    LossException.requirePositive(ID, "b", b);
  }

  /** With the alpha and b of the other library. */
  public Pnp(PnpVariant variant, double anneal, boolean itself, Reducer reducer) {
    this(variant, anneal, itself, reducer, 1, 2);
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

  /** Always cosines. */
  private Distance distance() {
    return Distance.COSINE;
  }

  private static void anchor(Pnp loss, Anchor a) {
    if (a.positives == 0) {
      return;
    }
    int count = a.positives + (loss.itself ? 1 : 0);
    double by = 1 / loss.anneal;
    double value = 0;
    for (int p = 0; p < count; p++) {
      double own = p < a.positives ? a.toPositive[p] : 1;
      double rank = 0;
      for (int n = 0; n < a.negatives; n++) {
        rank += Maths64.sigmoid(by * (a.toNegative[n] - own));
      }
      value += loss.variant.value(rank, loss.alpha, loss.b) / count;
      if (a.wanted) {
        double slope = by * loss.variant.slope(rank, loss.alpha, loss.b) / count;
        for (int n = 0; n < a.negatives; n++) {
          double above = Maths64.sigmoid(by * (a.toNegative[n] - own));
          double s = slope * above * Maths64.sigmoid(by * (own - a.toNegative[n]));
          a.negativeSlope[n] += s;
          if (p < a.positives) {
            a.positiveSlope[p] -= s;
          }
        }
      }
    }
    a.add(value, 1);
  }
}
