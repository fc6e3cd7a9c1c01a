package org.lossary.segmentation;

import org.jspecify.annotations.Nullable;
import org.lossary.Domain;
import org.lossary.Doubles;
import org.lossary.Family;
import org.lossary.LossInfo;
import org.lossary.Matrix;
import org.lossary.Property;
import org.lossary.Task;

/**
 * Lovász hinge: the convex extension of the Jaccard loss of a region to the hinge errors max(0, 1 -
 * s z) of its pixels, where z is the score of a pixel and s is 1 in the true region and -1 outside.
 * With errors in falling order, m_1 &gt;= m_2 ..., it is the sum of m_k (J_k - J_(k-1)), where J_k
 * is the Jaccard loss of a prediction that is wrong at the first k pixels.
 *
 * <p>Inputs are {@link Segmentation} with targets 0 and 1; channels are regions of their own, which
 * may overlap. There is one value for each image, or one for the batch if it is pooled: the mean
 * over its channels that count, by their weights; 0 if none counts. The mean divides by the number
 * of values.
 *
 * @param classes which channels count
 * @param pool ITEM for a value for each image, BATCH for one
 * @param background whether channel 0 is a region
 * @param classWeights weights of the channels in their mean: none, one, or one for each; 0 leaves a
 *     channel out
 */
public record LovaszHinge(
    LovaszClasses classes, Pool pool, boolean background, Doubles classWeights)
    implements RegionLoss, LovaszHingeParameters {
  private static final String ID = "lovasz-hinge";

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of(ID, "Lovász hinge")
          .family(Family.SEGMENTATION, Task.SEGMENTATION)
          .summary("The Jaccard loss made convex in the scores of pixels.")
          .formula(
              "m[c,j] = max(0, 1 - (2*t[c,j] - 1)*p[c,j]); "
                  + "T[c] = sum(j, t[c,j]); "
                  + "H[c,j] = T[c] - sum(i where m[c,i] > m[c,j] or (m[c,i] == m[c,j] and i < j), t[c,i]); "
                  + "U[c,j] = T[c] + sum(i where m[c,i] > m[c,j] or (m[c,i] == m[c,j] and i < j), 1 - t[c,i]); "
                  + "L[c] = sum(j, m[c,j]*(cases(U[c,j] == 0: 1, otherwise: H[c,j]/U[c,j]) - (H[c,j] - t[c,j])/(U[c,j] + 1 - t[c,j]))); "
                  + "v[c] = w[c]*[classes == 1 or T[c] > 0]; "
                  + "cases(sum(c, v[c]) == 0: 0, otherwise: sum(c, v[c]*L[c])/sum(c, v[c]))")
          .domains(Domain.REAL, Domain.BINARY)
          .parameter(
              "classes",
              LovaszClasses.ALL,
              "PRESENT or ALL",
              "whether channels without a true pixel count")
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
              "weights of the channels in their mean")
          .properties(Property.CONVEX, Property.NON_NEGATIVE)
          .name("LovaszSoftmax", "lovasz_hinge(logits, labels, per_image=True, ignore=ignored)")
          .name(
              "segmentation_models.pytorch",
              "losses.LovaszLoss(mode='binary' or 'multilabel', per_image=True)")
          .useWhen("the score that counts is the Jaccard index of a region, to fine-tune a model")
          .avoidWhen(
              "training from the start: few pixels have a gradient; begin with cross-entropy or Dice")
          .notes(
              "Where all margins are 0 or 1 it equals the Jaccard loss of the wrong pixels. Pixels right by a margin of 1 cost nothing and need no sort. An image without a true pixel costs its greatest error. Between equal errors the pixel with the lesser number is first. Memory is one double for each number of the prediction. In a pooled batch the weight of an image is that of its pixels. In the formula p and t are the scores and the truth of the pixels j of each region c, w the weights of the regions.")
          .source(
              "M. Berman, A. R. Triki and M. B. Blaschko, The Lovász-Softmax loss, CVPR 2018; J. Yu and M. B. Blaschko, Learning submodular losses with the Lovász hinge, ICML 2015")
          .build();

  private static final Lovasz<LovaszHinge> LOVASZ =
      new Lovasz<>(ID, false, LovaszHinge::classes, LovaszHinge::error);

  /** Checks the parameters. */
  public LovaszHinge {
    Lovasz.require(ID, pool, classWeights);
  }

  @Override
  public LossInfo info() {
    return INFO;
  }

  /** None: scores are compared with the truth by their sign. */
  @Override
  public Activation activation() {
    return Activation.NONE;
  }

  @Override
  public int valueCount(Segmentation inputs) {
    return groups(inputs);
  }

  @Override
  public double evaluate(
      Segmentation inputs, double @Nullable [] values, @Nullable Matrix... gradients) {
    return LOVASZ.evaluate(this, inputs, values, gradients);
  }

  private static double error(LovaszHinge loss, double score, double truth) {
    double error = truth == 1 ? 1 - score : 1 + score;
    return error < 0 ? 0 : error;
  }
}
