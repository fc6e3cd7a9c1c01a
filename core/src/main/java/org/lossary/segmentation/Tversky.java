package org.lossary.segmentation;

import org.jspecify.annotations.Nullable;
import org.lossary.Domain;
import org.lossary.Doubles;
import org.lossary.Family;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.Matrix;
import org.lossary.Task;

/**
 * Tversky loss of a predicted region p and a true region t: 1 - (I + a)/(I + alpha (P - I) + beta
 * (T - I) + b), where I = sum p t, P = sum p, T = sum t. With alpha = beta = 1/2 it is the Dice
 * loss with half the smoothing, with alpha = beta = 1 the Jaccard loss.
 *
 * <p>Inputs are {@link Segmentation}. There is a value for each region ({@link Pool}), channels of
 * an image one after the other; the mean divides by their number.
 *
 * @param alpha weight of false positives; finite and at least 0
 * @param beta weight of false negatives; finite and at least 0
 * @param smoothNumerator added to the numerator; finite and at least 0
 * @param smoothDenominator added to the denominator; finite and at least 0
 * @param overlap how sizes are measured; not SQUARED, which does not tell one error from the other
 * @param pool what one region is
 * @param background whether channel 0 is a region
 * @param ignoreAbsent whether a region without truth has value 0 whatever is predicted
 * @param classWeights what the values of channels are multiplied by: none, one, or one for each
 *     channel
 * @param activation what turns predictions into probabilities
 */
public record Tversky(
    double alpha,
    double beta,
    double smoothNumerator,
    double smoothDenominator,
    Overlap overlap,
    Pool pool,
    boolean background,
    boolean ignoreAbsent,
    Doubles classWeights,
    Activation activation)
    implements RegionLoss, TverskyParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("tversky", "Tversky loss")
          .family(Family.SEGMENTATION, Task.SEGMENTATION)
          .summary("A Dice loss that weighs false positives and false negatives differently.")
          .formula(
              "I = cases(overlap == 1: sum(j, p[j]*t[j]), overlap == 2: sum(j, min(p[j], t[j])), otherwise: sum(j, p[j]*t[j]));"
                  + " F = sum(j, p[j]) - I; M = sum(j, t[j]) - I;"
                  + " cases(ignoreAbsent == 1 and sum(j, t[j]) == 0: 0, otherwise: w*(1 - (I + smoothNumerator)/(I + alpha*F + beta*M + smoothDenominator)))")
          .domains(Domain.UNIT, Domain.UNIT)
          .parameter(
              "alpha", 0.3, "finite and >= 0", 0.0, 1, "cost of what is predicted but not true")
          .parameter(
              "beta", 0.7, "finite and >= 0", 0.0, 1, "cost of what is true but not predicted")
          .parameter("smoothNumerator", 1e-5, "finite and >= 0", 0.0, 1, "added above")
          .parameter(
              "smoothDenominator",
              1e-5,
              "finite and >= 0",
              0.0,
              1,
              "added below: what keeps classes without pixels from dividing by 0")
          .parameter("overlap", Overlap.PRODUCT, "PRODUCT or L1", "how sizes are measured")
          .parameter(
              "pool",
              Pool.ITEM,
              "ITEM, BATCH or ALL",
              "what one region is: a channel of an image, a channel of the batch, or everything")
          .parameter("background", true, "true or false", "whether channel 0 counts")
          .parameter(
              "ignoreAbsent",
              false,
              "true or false",
              "whether regions that the truth does not have cost nothing")
          .parameter(
              "classWeights",
              Doubles.none(),
              "none, or finite and >= 0: one, or one for each channel",
              "what the values of channels are multiplied by")
          .parameter(
              "activation",
              Activation.NONE,
              "NONE, SIGMOID or SOFTMAX",
              "what turns predictions into probabilities")
          .name(
              "MONAI",
              "losses.TverskyLoss(alpha=alpha, beta=beta, smooth_nr=smoothNumerator, smooth_dr=smoothDenominator), soft_label=True for L1")
          .name(
              "Keras",
              "losses.Tversky(alpha=alpha, beta=beta): ALL with smoothNumerator 0 and smoothDenominator 1e-7")
          .name(
              "segmentation_models.pytorch",
              "losses.TverskyLoss(mode, alpha=alpha, beta=beta): BATCH with ignoreAbsent and smoothings 0")
          .name("optax", "losses.dice_loss(alpha=alpha, beta=beta, smooth=s): smoothings s")
          .useWhen("missing an object costs more than a false alarm, or the other way round")
          .avoidWhen("both errors cost the same: use Dice")
          .notes(
              "p and t are the probabilities and the truth of the pixels of a region, w the weight of its channel. alpha weighs false positives in every library that we know of; Flux.jl documents it the other way round than it computes. A region whose denominator is below 1e-30 has value and gradient 0.")
          .source(
              "S. S. M. Salehi et al., Tversky loss function for image segmentation using 3D fully convolutional deep networks, MLMI 2017")
          .build();

  private static final Regions<Tversky> REGIONS =
      new Regions<>("tversky", Tversky::overlap, Tversky::group, null);

  /** Checks the parameters. */
  public Tversky {
    LossException.requireNonNegative("tversky", "alpha", alpha);
    LossException.requireNonNegative("tversky", "beta", beta);
    LossException.requireNonNegative("tversky", "smoothNumerator", smoothNumerator);
    LossException.requireNonNegative("tversky", "smoothDenominator", smoothDenominator);
    LossException.require(
        overlap != Overlap.SQUARED, "tversky", "overlap", "must be PRODUCT or L1", overlap);
    Regions.requireWeights("tversky", classWeights);
  }

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public int valueCount(Segmentation inputs) {
    return groups(inputs) * regions(inputs);
  }

  @Override
  public double evaluate(
      Segmentation inputs, double @Nullable [] values, @Nullable Matrix... gradients) {
    return REGIONS.evaluate(this, inputs, values, gradients);
  }

  private static double group(Tversky loss, Group group) {
    double weights = 0;
    for (int r = 0; r < group.regions; r++) {
      double w = loss.classWeights.weight(group.firstChannel + r);
      weights += w;
      group.values[r] = w * region(loss, group, r);
      group.scale(r, w);
    }
    return weights;
  }

  private static double region(Tversky loss, Group group, int r) {
    if (loss.ignoreAbsent && group.truth(r) == 0) {
      group.clear(r);
      return 0;
    }
    return group.ratio(r, 1, loss.alpha, loss.beta, loss.smoothNumerator, loss.smoothDenominator);
  }
}
