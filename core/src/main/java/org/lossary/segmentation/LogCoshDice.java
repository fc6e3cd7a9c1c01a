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
 * ln cosh of the {@link Dice} loss of a region: nearly half its square where it is small, so that
 * the gradient fades out towards the optimum.
 *
 * <p>Inputs are {@link Segmentation}. There is a value for each region ({@link Pool}), channels of
 * an image one after the other; the mean divides by their number.
 *
 * @param smoothNumerator added to the numerator; finite and at least 0
 * @param smoothDenominator added to the denominator; finite and at least 0
 * @param overlap how sizes are measured
 * @param pool what one region is
 * @param background whether channel 0 is a region
 * @param ignoreAbsent whether a region without truth has value 0 whatever is predicted
 * @param classWeights what the values of channels are multiplied by: none, one, or one for each
 *     channel
 * @param activation what turns predictions into probabilities
 */
public record LogCoshDice(
    double smoothNumerator,
    double smoothDenominator,
    Overlap overlap,
    Pool pool,
    boolean background,
    boolean ignoreAbsent,
    Doubles classWeights,
    Activation activation)
    implements RegionLoss, LogCoshDiceParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("log-cosh-dice", "Log-cosh Dice loss")
          .family(Family.SEGMENTATION, Task.SEGMENTATION)
          .summary("A Dice loss whose slope fades out as it becomes right.")
          .formula(
              "I = cases(overlap == 2: sum(j, min(p[j], t[j])), otherwise: sum(j, p[j]*t[j]));"
                  + " S = cases(overlap == 1: sum(j, p[j]^2 + t[j]^2), otherwise: sum(j, p[j] + t[j]));"
                  + " cases(ignoreAbsent == 1 and sum(j, t[j]) == 0: 0, otherwise: w*ln(cosh(1 - (2*I + smoothNumerator)/(S + smoothDenominator))))")
          .domains(Domain.UNIT, Domain.UNIT)
          .parameter("smoothNumerator", 1e-5, "finite and >= 0", 0.0, 1, "added above")
          .parameter(
              "smoothDenominator",
              1e-5,
              "finite and >= 0",
              0.0,
              1,
              "added below: what keeps classes without pixels from dividing by 0")
          .parameter("overlap", Overlap.PRODUCT, "PRODUCT, SQUARED or L1", "how sizes are measured")
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
          .name("PyTorch", "torch.log(torch.cosh(dice_loss))")
          .useWhen("Dice training is noisy towards its end")
          .avoidWhen("gradients are small already: they shrink with the loss")
          .notes(
              "p and t are the probabilities and the truth of the pixels of a region, w the weight of its channel. Without reduction to one number each region is transformed on its own; the author takes the Dice loss of the whole image. A region whose denominator is below 1e-30 has value and gradient 0.")
          .source("S. Jadon, A survey of loss functions for semantic segmentation, CIBCB 2020")
          .build();

  private static final Regions<LogCoshDice> REGIONS =
      new Regions<>("log-cosh-dice", LogCoshDice::overlap, LogCoshDice::group, null);

  /** Checks the parameters. */
  public LogCoshDice {
    LossException.requireNonNegative("log-cosh-dice", "smoothNumerator", smoothNumerator);
    LossException.requireNonNegative("log-cosh-dice", "smoothDenominator", smoothDenominator);
    Regions.requireWeights("log-cosh-dice", classWeights);
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

  private static double group(LogCoshDice loss, Group group) {
    double weights = 0;
    for (int r = 0; r < group.regions; r++) {
      double w = loss.classWeights.weight(group.firstChannel + r);
      weights += w;
      group.values[r] = w * region(loss, group, r);
      group.scale(r, w);
    }
    return weights;
  }

  private static double region(LogCoshDice loss, Group group, int r) {
    if (loss.ignoreAbsent && group.truth(r) == 0) {
      group.clear(r);
      return 0;
    }
    double dice = group.ratio(r, 2, 1, 1, loss.smoothNumerator, loss.smoothDenominator);
    group.scale(r, Maths64.tanh(dice));
    return Maths64.logCosh(dice);
  }
}
