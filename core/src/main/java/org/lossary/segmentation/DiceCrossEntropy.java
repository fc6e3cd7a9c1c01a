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
 * Dice loss plus cross-entropy: lambdaDice times the mean {@link Dice} loss of the regions of an
 * image plus lambdaCe times the mean cross-entropy of its pixels, both from the same logits in one
 * pass.
 *
 * <p>Inputs are {@link Segmentation}. There is one value for each image, or one for the batch if it
 * is pooled; the mean divides by their number. The cross-entropy of an image is the sum over its
 * pixels, divided by the mean over the images of what the whole batch divides by: the number of
 * pixels (times channels for {@link Pixels#EACH}), or the sum of the weights of the true classes
 * where there are labels. So the mean over the batch is that of all its pixels.
 *
 * @param lambdaDice weight of the Dice loss; finite and at least 0
 * @param lambdaCe weight of the cross-entropy; finite and at least 0
 * @param pixels over what the cross-entropy is taken
 * @param labelSmoothing share of the truth that is spread over all classes; within [0, 1], and 0
 *     where channels are taken on their own
 * @param jaccard whether the Jaccard loss takes the place of the Dice loss
 * @param smoothNumerator added to the numerator of the Dice loss; finite and at least 0
 * @param smoothDenominator added to its denominator; finite and at least 0
 * @param overlap how sizes are measured
 * @param pool what one region is
 * @param background whether channel 0 is a region; as a class of {@link Pixels#CLASSES} it always
 *     counts
 * @param classWeights what the Dice losses and the cross-entropies of channels are multiplied by:
 *     none, one, or one for each channel
 * @param activation what turns logits into the probabilities of the Dice loss
 */
public record DiceCrossEntropy(
    double lambdaDice,
    double lambdaCe,
    Pixels pixels,
    double labelSmoothing,
    boolean jaccard,
    double smoothNumerator,
    double smoothDenominator,
    Overlap overlap,
    Pool pool,
    boolean background,
    Doubles classWeights,
    Activation activation)
    implements RegionLoss, DiceCrossEntropyParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("dice-cross-entropy", "Dice loss with cross-entropy")
          .family(Family.SEGMENTATION, Task.SEGMENTATION)
          .summary("Overlap of regions and cross-entropy of pixels, added.")
          .formula(
              "I[c] = cases(overlap == 2: sum(j, min(p[c,j], t[c,j])), otherwise: sum(j, p[c,j]*t[c,j])); "
                  + "S[c] = cases(overlap == 1: sum(j, p[c,j]^2 + t[c,j]^2), otherwise: sum(j, p[c,j] + t[c,j])); "
                  + "D[c] = cases(jaccard == 1: 1 - (I[c] + smoothNumerator)/(S[c] - I[c] + smoothDenominator), otherwise: 1 - (2*I[c] + smoothNumerator)/(S[c] + smoothDenominator)); "
                  + "E = cases(pixels == 0 and C > 1: sum(i, sum(k, q[k]*((1 - labelSmoothing)*u[k,i] + labelSmoothing/C)*(ln(sum(l, exp(z[l,i]))) - z[k,i]))), otherwise: sum(i, sum(k in f..C-1, q[k]*(u[k,i]*softplus(-z[k,i]) + (1 - u[k,i])*softplus(z[k,i]))))); "
                  + "lambdaDice*mean(c, w[c]*D[c]) + lambdaCe*E/d")
          .domains(Domain.REAL, Domain.UNIT)
          .parameter("lambdaDice", 1.0, "finite and >= 0", 0.2, 3, "weight of the Dice loss")
          .parameter("lambdaCe", 1.0, "finite and >= 0", 0.2, 3, "weight of the cross-entropy")
          .parameter(
              "pixels",
              Pixels.CLASSES,
              "CLASSES or EACH",
              "whether channels exclude each other in the cross-entropy (softmax) or not (logistic)")
          .parameter(
              "labelSmoothing",
              0.0,
              "within [0, 1], 0 for EACH",
              0.0,
              0.3,
              "share of the truth that is spread over all classes")
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
              "losses.DiceCELoss(softmax=True, lambda_dice=lambdaDice, lambda_ce=lambdaCe); smoothings are halved for jaccard=True")
          .name("nnU-Net", "DC_and_CE_loss, whose Dice term is negative: this minus 1")
          .useWhen(
              "segmenting organs, tissue or objects: the usual first choice for medical images")
          .avoidWhen("regions are all of similar size: plain cross-entropy is simpler")
          .notes(
              "Targets may be soft. MONAI's reduction sum adds up channels and pixels instead of taking means. With labels and class weights the mean of the cross-entropy divides by the weights of the true classes, as torch does, with maps by the number of pixels. An image of ignored pixels alone adds no cross-entropy; a batch of them has none. In the formula p and t are the probabilities and the truth of the pixels j of each region c, w the weights of the regions; z and u are the logits and the truth of the pixels i in all C channels k, q the weights of the channels, f the first that counts on its own, d what the sum over the pixels is divided by.")
          .source(
              "S. A. Taghanaki et al., Combo loss: Handling input and output imbalance in multi-organ segmentation, CMIG 2019; F. Isensee et al., nnU-Net, Nature Methods 2021")
          .build();

  private static final String ID = "dice-cross-entropy";

  private static final Regions<DiceCrossEntropy> REGIONS =
      new Regions<>(
          ID, DiceCrossEntropy::overlap, DiceCrossEntropy::group, new CrossEntropyPixels());

  /** Checks the parameters. */
  public DiceCrossEntropy {
    LossException.requireNonNegative(ID, "lambdaDice", lambdaDice);
    LossException.requireNonNegative(ID, "lambdaCe", lambdaCe);
    LossException.requireWithin(ID, "labelSmoothing", labelSmoothing, 0, 1);
    LossException.require(
        pixels == Pixels.CLASSES || labelSmoothing == 0,
        ID,
        "labelSmoothing",
        "must be 0 for EACH",
        labelSmoothing);
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
    if (inputs.channels() == 1 && labelSmoothing > 0) {
      throw new LossException(
          ID, "labelSmoothing", "must be 0 for a single channel", labelSmoothing);
    }
    return REGIONS.evaluate(this, inputs, values, gradients);
  }

  /** The first channel that counts where channels are taken on their own. */
  int firstOfEach(Block block) {
    return background || block.channels == 1 ? 0 : 1;
  }

  private static double group(DiceCrossEntropy loss, Group group) {
    return DicePart.group(
        loss,
        group,
        loss.jaccard,
        loss.smoothNumerator,
        loss.smoothDenominator,
        loss.lambdaDice,
        loss.lambdaCe);
  }
}
