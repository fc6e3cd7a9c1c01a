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
 * Dice loss of a predicted region p and a true region t: 1 - (2 I + a)/(P + T + b), where I is the
 * size of what they share, P and T are their sizes ({@link Overlap}), and a and b keep small and
 * absent regions in bounds.
 *
 * <p>Inputs are {@link Segmentation}. There is a value for each region ({@link Pool}), channels of
 * an image one after the other; the mean divides by their number. Computed from what is wrong, (P -
 * I) + (T - I), so that the loss of a good prediction keeps its digits.
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
public record Dice(
    double smoothNumerator,
    double smoothDenominator,
    Overlap overlap,
    Pool pool,
    boolean background,
    boolean ignoreAbsent,
    Doubles classWeights,
    Activation activation)
    implements RegionLoss, DiceParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("dice", "Dice loss")
          .family(Family.SEGMENTATION, Task.SEGMENTATION)
          .summary("One minus the share that predicted and true region have in common.")
          .formula(
              "I = cases(overlap == 2: sum(j, min(p[j], t[j])), otherwise: sum(j, p[j]*t[j]));"
                  + " S = cases(overlap == 1: sum(j, p[j]^2 + t[j]^2), otherwise: sum(j, p[j] + t[j]));"
                  + " cases(ignoreAbsent == 1 and sum(j, t[j]) == 0: 0, otherwise: w*(1 - (2*I + smoothNumerator)/(S + smoothDenominator)))")
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
          .name(
              "MONAI",
              "losses.DiceLoss(smooth_nr=smoothNumerator, smooth_dr=smoothDenominator), batch=True for BATCH, squared_pred=True for SQUARED, soft_label=True for L1")
          .name("Keras", "losses.Dice(): ALL with smoothNumerator 0 and smoothDenominator 1e-7")
          .name(
              "segmentation_models.pytorch",
              "losses.DiceLoss(mode): BATCH with ignoreAbsent and smoothings 0")
          .name("optax", "losses.dice_loss(smooth=s): smoothings 2s")
          .name("Flux.jl", "dice_coeff_loss(smooth=s): SQUARED, ALL, smoothings s")
          .useWhen("the objects to be found cover few of the pixels")
          .avoidWhen(
              "probabilities must be calibrated, or classes are absent from most images (their gradient is weak)")
          .notes(
              "p and t are the probabilities and the truth of the pixels of a region, w the weight of its channel. Logits need an activation: without one they go into the formula as they are, unless Segmentation.checked() is asked for. A region whose denominator is below 1e-30 (nothing there, nothing predicted, no smoothing) has value and gradient 0. Under BATCH the loss of a batch depends on what is in it; under ITEM it does not.")
          .source("F. Milletari et al., V-Net, 3DV 2016")
          .build();

  private static final Regions<Dice> REGIONS =
      new Regions<>("dice", Dice::overlap, Dice::group, null);

  /** Checks the parameters. */
  public Dice {
    LossException.requireNonNegative("dice", "smoothNumerator", smoothNumerator);
    LossException.requireNonNegative("dice", "smoothDenominator", smoothDenominator);
    Regions.requireWeights("dice", classWeights);
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

  private static double group(Dice loss, Group group) {
    double weights = 0;
    for (int r = 0; r < group.regions; r++) {
      double w = loss.classWeights.weight(group.firstChannel + r);
      weights += w;
      group.values[r] = w * region(loss, group, r);
      group.scale(r, w);
    }
    return weights;
  }

  private static double region(Dice loss, Group group, int r) {
    if (loss.ignoreAbsent && group.truth(r) == 0) {
      group.clear(r);
      return 0;
    }
    return group.ratio(r, 2, 1, 1, loss.smoothNumerator, loss.smoothDenominator);
  }
}
