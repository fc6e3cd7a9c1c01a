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
 * Generalised Dice loss: 1 - (2 sum_c w_c I_c + a)/(sum_c w_c (P_c + T_c) + b) over the channels c
 * of an image, where I = sum p t, P = sum p, T = sum t and w = 1/T^2, 1/T or 1. Weights carry no
 * gradient.
 *
 * <p>Inputs are {@link Segmentation}. There is one value for each image, or one for the batch if it
 * is pooled; the mean divides by their number. {@link Pool#ALL} does not exist: channels are always
 * summed.
 *
 * @param weight how classes are weighted by their true sizes
 * @param smoothNumerator added to the numerator; finite and at least 0
 * @param smoothDenominator added to the denominator; finite and at least 0
 * @param overlap how sizes are measured
 * @param pool ITEM for a value for each image, BATCH for one
 * @param background whether channel 0 is a region
 * @param classWeights what the values of channels are multiplied by: none, one, or one for each
 *     channel
 * @param activation what turns predictions into probabilities
 */
public record GeneralizedDice(
    Weight weight,
    double smoothNumerator,
    double smoothDenominator,
    Overlap overlap,
    Pool pool,
    boolean background,
    Doubles classWeights,
    Activation activation)
    implements RegionLoss, GeneralizedDiceParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("generalized-dice", "Generalised Dice loss")
          .family(Family.SEGMENTATION, Task.SEGMENTATION)
          .summary("A Dice loss over all classes at once, each weighted by its size.")
          .formula(
              "I[c] = cases(overlap == 2: sum(j, min(p[c,j], t[c,j])), otherwise: sum(j, p[c,j]*t[c,j])); "
                  + "S[c] = cases(overlap == 1: sum(j, p[c,j]^2 + t[c,j]^2), otherwise: sum(j, p[c,j] + t[c,j])); "
                  + "T[c] = sum(j, t[c,j]); "
                  + "M = cases(sum(c, T[c]) == 0: 1, otherwise: min(c where T[c] > 0, T[c])); "
                  + "R[c] = cases(T[c] == 0: M, otherwise: T[c]); "
                  + "v[c] = w[c]*cases(weight == 2: 1, sum(k, T[k]) == 0: 0, weight == 0: 1/R[c]^2, otherwise: 1/R[c]); "
                  + "B = sum(c, v[c]*S[c]) + smoothDenominator; "
                  + "cases(B == 0: 0, otherwise: 1 - (2*sum(c, v[c]*I[c]) + smoothNumerator)/B)")
          .domains(Domain.UNIT, Domain.UNIT)
          .parameter(
              "weight",
              GeneralizedDice.Weight.SQUARE,
              "SQUARE, SIMPLE or UNIFORM",
              "how classes are weighted by their sizes")
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
              "ITEM or BATCH",
              "whether there is a value for each image or one for the batch")
          .parameter("background", true, "true or false", "whether channel 0 counts")
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
              "losses.GeneralizedDiceLoss(w_type=weight, smooth_nr=smoothNumerator, smooth_dr=smoothDenominator), batch=True for BATCH, soft_label=True for L1")
          .useWhen("classes differ in size by orders of magnitude")
          .avoidWhen(
              "single objects of few pixels flip in and out of images: 1/T^2 makes them everything")
          .notes(
              "A class that the truth does not have would weigh infinitely: it gets the largest of the other weights, 0 if there is none, as in MONAI. Class weights multiply w. Where the denominator, after the largest weight is divided out, is below 1e-30 value and gradient are 0. In the formula p and t are the probabilities and the truth of the pixels j of each region c, w the weights of the regions.")
          .source(
              "C. H. Sudre et al., Generalised Dice overlap as a deep learning loss function for highly unbalanced segmentations, DLMIA 2017")
          .build();

  private static final Regions<GeneralizedDice> REGIONS =
      new Regions<>("generalized-dice", GeneralizedDice::overlap, GeneralizedDice::group, null);

  /** Checks the parameters. */
  public GeneralizedDice {
    LossException.requireNonNegative("generalized-dice", "smoothNumerator", smoothNumerator);
    LossException.requireNonNegative("generalized-dice", "smoothDenominator", smoothDenominator);
    LossException.require(
        pool != Pool.ALL, "generalized-dice", "pool", "must be ITEM or BATCH", pool);
    Regions.requireWeights("generalized-dice", classWeights);
  }

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public int valueCount(Segmentation inputs) {
    return groups(inputs);
  }

  @Override
  public double evaluate(
      Segmentation inputs, double @Nullable [] values, @Nullable Matrix... gradients) {
    return REGIONS.evaluate(this, inputs, values, gradients);
  }

  private static double group(GeneralizedDice loss, Group group) {
    double most = 0;
    for (int r = 0; r < group.regions; r++) {
      double w = loss.weightOf(group.truth(r));
      most = Double.isInfinite(w) ? most : Math.max(most, w);
    }
    // Weights relative to the largest: their size alone could overflow the sums.
    double unit = most > 0 ? 1 / most : 1;
    double shared = 0;
    double wrong = 0;
    for (int r = 0; r < group.regions; r++) {
      double w = loss.relative(group, r, most);
      shared += w * group.shared(r);
      wrong += w * (group.extra(r) + group.missing(r));
    }
    double a = unit * loss.smoothNumerator;
    double b = unit * loss.smoothDenominator;
    double denominator = 2 * shared + wrong + b;
    boolean empty = Math.abs(denominator) < Group.EMPTY;
    double value = empty ? 0 : (wrong + (b - a)) / denominator;
    double byShared = empty ? 0 : -2 * value / denominator;
    double byWrong = empty ? 0 : (2 * shared + a) / denominator / denominator;
    for (int r = 0; r < group.regions; r++) {
      double w = loss.relative(group, r, most);
      group.slopes[3 * r] = w * byShared;
      group.slopes[3 * r + 1] = w * byWrong;
      group.slopes[3 * r + 2] = w * byWrong;
    }
    group.values[0] = value;
    return 1;
  }

  private double relative(Group group, int r, double most) {
    double w = weightOf(group.truth(r));
    double known = most > 0 ? (Double.isInfinite(w) ? 1 : w / most) : 0;
    return known * classWeights.weight(group.firstChannel + r);
  }

  private double weightOf(double truth) {
    return switch (weight) {
      case SQUARE -> 1 / (truth * truth);
      case SIMPLE -> 1 / truth;
      case UNIFORM -> 1;
    };
  }

  /** How classes are weighted by their true sizes T. */
  public enum Weight {
    /** 1/T^2. */
    SQUARE,
    /** 1/T. */
    SIMPLE,
    /** All the same. */
    UNIFORM
  }
}
