package org.lossary.segmentation;

import org.jspecify.annotations.Nullable;
import org.lossary.Domain;
import org.lossary.Doubles;
import org.lossary.Family;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.Matrix;
import org.lossary.Task;
import org.lossary.internal.maths.Maths64;

/**
 * Focal Tversky loss: the {@link Tversky} loss of a region raised to the power gamma. The paper
 * writes 1/gamma for the exponent, with 4/3 for its best: 3/4 here.
 *
 * <p>Inputs are {@link Segmentation}. There is a value for each region ({@link Pool}); with {@code
 * afterMean} one for each image, or for the batch if it is pooled: the power of the mean over the
 * regions. The mean divides by the number of values.
 *
 * @param alpha weight of false positives; finite and at least 0
 * @param beta weight of false negatives; finite and at least 0
 * @param gamma exponent; finite and greater than 0
 * @param afterMean whether gamma is applied to the mean over the regions of an image rather than to
 *     each
 * @param smoothNumerator added to the numerator; finite and at least 0
 * @param smoothDenominator added to the denominator; finite and at least 0
 * @param pool what one region is
 * @param background whether channel 0 is a region
 * @param ignoreAbsent whether a region without truth has value 0 whatever is predicted
 * @param classWeights what the values of channels are multiplied by: none, one, or one for each
 *     channel
 * @param activation what turns predictions into probabilities
 */
public record FocalTversky(
    double alpha,
    double beta,
    double gamma,
    boolean afterMean,
    double smoothNumerator,
    double smoothDenominator,
    Pool pool,
    boolean background,
    boolean ignoreAbsent,
    Doubles classWeights,
    Activation activation)
    implements RegionLoss, FocalTverskyParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("focal-tversky", "Focal Tversky loss")
          .family(Family.SEGMENTATION, Task.SEGMENTATION)
          .summary(
              "A Tversky loss raised to a power, to stress regions that are hard or that are nearly right.")
          .formula(
              "I[c] = sum(j, p[c,j]*t[c,j]); "
                  + "F[c] = sum(j, p[c,j]) - I[c]; "
                  + "M[c] = sum(j, t[c,j]) - I[c]; "
                  + "D[c] = cases(ignoreAbsent == 1 and sum(j, t[c,j]) == 0: 0, otherwise: 1 - (I[c] + smoothNumerator)/(I[c] + alpha*F[c] + beta*M[c] + smoothDenominator)); "
                  + "cases(afterMean == 1: max(0, mean(c, w[c]*D[c]))^gamma, otherwise: sum(c, w[c]*max(0, D[c])^gamma))")
          .domains(Domain.UNIT, Domain.UNIT)
          .parameter(
              "alpha", 0.3, "finite and >= 0", 0.0, 1, "cost of what is predicted but not true")
          .parameter(
              "beta", 0.7, "finite and >= 0", 0.0, 1, "cost of what is true but not predicted")
          .parameter(
              "gamma",
              0.75,
              "finite and > 0",
              0.5,
              3,
              "exponent: below 1 raises small losses, above 1 fades them out")
          .parameter(
              "afterMean",
              false,
              "true or false",
              "whether the exponent is of the mean over regions rather than of each")
          .parameter("smoothNumerator", 1e-5, "finite and >= 0", 0.0, 1, "added above")
          .parameter(
              "smoothDenominator",
              1e-5,
              "finite and >= 0",
              0.0,
              1,
              "added below: what keeps classes without pixels from dividing by 0")
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
              "segmentation_models.pytorch",
              "losses.TverskyLoss(mode, alpha=alpha, beta=beta, gamma=gamma): BATCH with afterMean, ignoreAbsent and smoothings 0")
          .useWhen("small objects are missed by Dice and Tversky losses")
          .avoidWhen(
              "the loss is already small everywhere and gamma is above 1: gradients fade out")
          .notes(
              "With gamma below 1 the slope at a perfect prediction is infinite; 0 is taken. A loss below 0 (numerator smoothed more than denominator) counts as 0. Class weights multiply the power, with afterMean what it is of. A region whose denominator is below 1e-30 has value and gradient 0. In the formula p and t are the probabilities and the truth of the pixels j of each region c, w the weights of the regions.")
          .source(
              "N. Abraham and N. M. Khan, A novel focal Tversky loss function with improved attention U-Net for lesion segmentation, ISBI 2019")
          .build();

  /** With gamma below 1 slopes grow without bound towards 0. */
  private static final double FLAT = 1e-12;

  private static final Regions<FocalTversky> REGIONS =
      new Regions<>("focal-tversky", loss -> Overlap.PRODUCT, FocalTversky::group, null);

  /** Checks the parameters. */
  public FocalTversky {
    LossException.requireNonNegative("focal-tversky", "alpha", alpha);
    LossException.requireNonNegative("focal-tversky", "beta", beta);
    LossException.requirePositive("focal-tversky", "gamma", gamma);
    LossException.requireNonNegative("focal-tversky", "smoothNumerator", smoothNumerator);
    LossException.requireNonNegative("focal-tversky", "smoothDenominator", smoothDenominator);
    Regions.requireWeights("focal-tversky", classWeights);
  }

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public int valueCount(Segmentation inputs) {
    return groups(inputs) * (afterMean ? 1 : regions(inputs));
  }

  @Override
  public double evaluate(
      Segmentation inputs, double @Nullable [] values, @Nullable Matrix... gradients) {
    return REGIONS.evaluate(this, inputs, values, gradients);
  }

  private static double group(FocalTversky loss, Group group) {
    double weights = 0;
    double sum = 0;
    for (int r = 0; r < group.regions; r++) {
      double w = loss.classWeights.weight(group.firstChannel + r);
      weights += w;
      double value = region(loss, group, r);
      if (loss.afterMean) {
        sum += w * value;
        group.scale(r, w / group.regions);
      } else {
        group.values[r] = w * loss.power(value);
        group.scale(r, w * loss.slope(value));
      }
    }
    if (!loss.afterMean) {
      return weights;
    }
    double mean = sum / group.regions;
    group.values[0] = loss.power(mean);
    for (int r = 0; r < group.regions; r++) {
      group.scale(r, loss.slope(mean));
    }
    return 1;
  }

  private static double region(FocalTversky loss, Group group, int r) {
    if (loss.ignoreAbsent && group.truth(r) == 0) {
      group.clear(r);
      return 0;
    }
    return group.ratio(r, 1, loss.alpha, loss.beta, loss.smoothNumerator, loss.smoothDenominator);
  }

  private double power(double value) {
    return value > 0 ? Maths64.pow(value, gamma) : Double.isNaN(value) ? value : 0;
  }

  /** The derivative of {@link #power}; below 1e-12 that at 1e-12, and 0 at 0. */
  private double slope(double value) {
    return value > 0 ? gamma * Maths64.pow(Math.max(value, FLAT), gamma - 1) : 0;
  }
}
