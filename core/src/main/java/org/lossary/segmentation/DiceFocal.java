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
 * Dice loss plus focal loss: lambdaDice times the mean {@link Dice} loss of the regions of an image
 * plus lambdaFocal times the mean focal loss of its pixels, (1 - p)^gamma (-log p) of the true
 * class, both from the same logits in one pass.
 *
 * <p>Inputs are {@link Segmentation}; targets are 0 or 1. There is one value for each image, or one
 * for the batch if it is pooled; the mean divides by their number. The focal loss of an image is
 * the sum over its pixels, divided by the mean over the images of their number (times channels for
 * {@link Pixels#EACH}). So the mean over the batch is that of all its pixels.
 *
 * @param lambdaDice weight of the Dice loss; finite and at least 0
 * @param lambdaFocal weight of the focal loss; finite and at least 0
 * @param pixels over what the focal loss is taken
 * @param gamma focusing exponent; finite and at least 0, where 0 is cross-entropy
 * @param alpha weight of what is true, 1 - alpha of what is not ({@link Pixels#EACH}); or weight of
 *     all classes but the first, which gets 1 - alpha ({@link Pixels#CLASSES}); at most 1, negative
 *     for no balance
 * @param jaccard whether the Jaccard loss takes the place of the Dice loss
 * @param smoothNumerator added to the numerator of the Dice loss; finite and at least 0
 * @param smoothDenominator added to its denominator; finite and at least 0
 * @param overlap how sizes are measured
 * @param pool what one region is
 * @param background whether channel 0 is a region; as a class of {@link Pixels#CLASSES} it always
 *     counts
 * @param classWeights what the Dice losses and the focal losses of channels are multiplied by:
 *     none, one, or one for each channel
 * @param activation what turns logits into the probabilities of the Dice loss
 */
public record DiceFocal(
    double lambdaDice,
    double lambdaFocal,
    Pixels pixels,
    double gamma,
    double alpha,
    boolean jaccard,
    double smoothNumerator,
    double smoothDenominator,
    Overlap overlap,
    Pool pool,
    boolean background,
    Doubles classWeights,
    Activation activation)
    implements RegionLoss, DiceFocalParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("dice-focal", "Dice loss with focal loss")
          .family(Family.SEGMENTATION, Task.SEGMENTATION)
          .summary("Overlap of regions and focal loss of pixels, added.")
          .formula(
              "I[c] = cases(overlap == 2: sum(j, min(p[c,j], t[c,j])), otherwise: sum(j, p[c,j]*t[c,j])); "
                  + "S[c] = cases(overlap == 1: sum(j, p[c,j]^2 + t[c,j]^2), otherwise: sum(j, p[c,j] + t[c,j])); "
                  + "D[c] = cases(jaccard == 1: 1 - (I[c] + smoothNumerator)/(S[c] - I[c] + smoothDenominator), otherwise: 1 - (2*I[c] + smoothNumerator)/(S[c] + smoothDenominator)); "
                  + "P[k,i] = exp(z[k,i])/sum(l, exp(z[l,i])); "
                  + "s[k,i] = (2*u[k,i] - 1)*z[k,i]; "
                  + "E = cases(pixels == 0 and C > 1: sum(i, sum(k where u[k,i] == 1, q[k]*cases(alpha < 0: 1, k == 0: 1 - alpha, otherwise: alpha)*(1 - P[k,i])^gamma*(-ln(P[k,i])))), otherwise: sum(i, sum(k in f..C-1, q[k]*cases(alpha < 0: 1, u[k,i] == 1: alpha, otherwise: 1 - alpha)*sigmoid(-s[k,i])^gamma*softplus(-s[k,i])))); "
                  + "lambdaDice*mean(c, w[c]*D[c]) + lambdaFocal*E/d")
          .domains(Domain.REAL, Domain.BINARY)
          .parameter("lambdaDice", 1.0, "finite and >= 0", 0.2, 3, "weight of the Dice loss")
          .parameter("lambdaFocal", 1.0, "finite and >= 0", 0.2, 3, "weight of the focal loss")
          .parameter(
              "pixels",
              Pixels.EACH,
              "CLASSES or EACH",
              "whether channels exclude each other in the focal loss (softmax) or not (logistic)")
          .parameter(
              "gamma", 2.0, "finite and >= 0", 0.0, 5, "how strongly easy pixels are faded out")
          .parameter(
              "alpha",
              -1.0,
              "within [0, 1], or negative for no balance",
              0.1,
              0.9,
              "weight of what is true against 1 - alpha; negative: both 1")
          .parameter("jaccard", false, "true or false", "Jaccard in the place of Dice")
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
          .parameter("background", true, "true or false", "whether channel 0 is a region")
          .parameter(
              "classWeights",
              Doubles.none(),
              "none, or finite and >= 0: one, or one for each channel",
              "what both losses of channels are multiplied by")
          .parameter(
              "activation",
              Activation.SOFTMAX,
              "NONE, SIGMOID or SOFTMAX",
              "what turns logits into the probabilities of the Dice loss")
          .name(
              "MONAI",
              "losses.DiceFocalLoss(softmax=True, gamma=gamma, alpha=alpha, lambda_dice=lambdaDice, lambda_focal=lambdaFocal), whose focal term takes the logistic function of each channel; smoothings are halved for jaccard=True")
          .useWhen("small objects among many easy pixels are missed by Dice with cross-entropy")
          .avoidWhen("probabilities must be calibrated: focal loss draws them together")
          .notes(
              "q is the probability given to what is true. MONAI's reduction sum adds up images and channels, with the mean over the pixels of each in the focal term. A batch of ignored pixels alone has no focal loss. In the formula p and t are the probabilities and the truth of the pixels j of each region c, w the weights of the regions; z and u are the logits and the truth of the pixels i in all C channels k, q the weights of the channels, f the first that counts on its own, d what the sum over the pixels is divided by.")
          .source(
              "W. Zhu et al., AnatomyNet: Deep learning for fast and fully automated whole-volume segmentation of head and neck anatomy, Medical Physics 2019; T.-Y. Lin et al., Focal loss for dense object detection, ICCV 2017")
          .build();

  private static final String ID = "dice-focal";

  private static final Regions<DiceFocal> REGIONS =
      new Regions<>(ID, DiceFocal::overlap, DiceFocal::group, new FocalPixels());

  /** Checks the parameters. */
  public DiceFocal {
    LossException.requireNonNegative(ID, "lambdaDice", lambdaDice);
    LossException.requireNonNegative(ID, "lambdaFocal", lambdaFocal);
    LossException.requireNonNegative(ID, "gamma", gamma);
    LossException.require(
        alpha <= 1, ID, "alpha", "must be within [0, 1], or negative for no balance", alpha);
    LossException.requireNonNegative(ID, "smoothNumerator", smoothNumerator);
    LossException.requireNonNegative(ID, "smoothDenominator", smoothDenominator);
    Regions.requireWeights(ID, classWeights);
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

  /** The first channel that counts where channels are taken on their own. */
  int firstOfEach(Block block) {
    return background || block.channels == 1 ? 0 : 1;
  }

  private static double group(DiceFocal loss, Group group) {
    return DicePart.group(
        loss,
        group,
        loss.jaccard,
        loss.smoothNumerator,
        loss.smoothDenominator,
        loss.lambdaDice,
        loss.lambdaFocal);
  }
}
