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
 * Lovász-Softmax loss: the extension of the Jaccard loss of each class to the errors |t - p| of its
 * pixels, where p is the probability of the class and t is 1 in its true region and 0 outside. With
 * errors in falling order, m_1 &gt;= m_2 ..., it is the sum of m_k (J_k - J_(k-1)), where J_k is
 * the Jaccard loss of a prediction that is wrong at the first k pixels.
 *
 * <p>Inputs are {@link Segmentation} with targets 0 and 1. There is one value for each image, or
 * one for the batch if it is pooled: the mean over its classes that count, by their weights; 0 if
 * none counts. The mean divides by the number of values.
 *
 * @param classes which classes count
 * @param pool ITEM for a value for each image, BATCH for one
 * @param background whether channel 0 is a region
 * @param classWeights weights of the classes in their mean: none, one, or one for each; 0 leaves a
 *     class out
 * @param activation what turns predictions into probabilities
 */
public record LovaszSoftmax(
    LovaszClasses classes,
    Pool pool,
    boolean background,
    Doubles classWeights,
    Activation activation)
    implements RegionLoss, LovaszSoftmaxParameters {
  private static final String ID = "lovasz-softmax";

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of(ID, "Lovász-Softmax loss")
          .family(Family.SEGMENTATION, Task.SEGMENTATION)
          .summary("The mean Jaccard loss of classes, extended to probabilities.")
          .formula(
              "m[c,j] = |t[c,j] - p[c,j]|; "
                  + "T[c] = sum(j, t[c,j]); "
                  + "H[c,j] = T[c] - sum(i where m[c,i] > m[c,j] or (m[c,i] == m[c,j] and i < j), t[c,i]); "
                  + "U[c,j] = T[c] + sum(i where m[c,i] > m[c,j] or (m[c,i] == m[c,j] and i < j), 1 - t[c,i]); "
                  + "L[c] = sum(j, m[c,j]*(cases(U[c,j] == 0: 1, otherwise: H[c,j]/U[c,j]) - (H[c,j] - t[c,j])/(U[c,j] + 1 - t[c,j]))); "
                  + "v[c] = w[c]*[classes == 1 or T[c] > 0]; "
                  + "cases(sum(c, v[c]) == 0: 0, otherwise: sum(c, v[c]*L[c])/sum(c, v[c]))")
          .domains(Domain.REAL, Domain.BINARY)
          .parameter(
              "classes",
              LovaszClasses.PRESENT,
              "PRESENT or ALL",
              "whether classes without a true pixel count")
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
              "weights of the classes in their mean")
          .parameter(
              "activation",
              Activation.SOFTMAX,
              "NONE, SIGMOID or SOFTMAX",
              "what turns predictions into probabilities")
          .properties(Property.NON_NEGATIVE)
          .name(
              "LovaszSoftmax",
              "lovasz_softmax(probas, labels, classes='present', per_image=True, ignore=ignored), of probabilities: NONE; a list of classes is classWeights of 0 and 1")
          .name(
              "segmentation_models.pytorch", "losses.LovaszLoss(mode='multiclass', per_image=True)")
          .useWhen("the score that counts is mean intersection over union, to fine-tune a model")
          .avoidWhen(
              "images are small and hold few classes: pool the batch, or use cross-entropy with Dice")
          .notes(
              "At probabilities of 0 and 1 it equals the mean Jaccard loss; per_image=False of others is BATCH. A class without a true pixel, if it counts, costs its greatest error. Between equal errors the pixel with the lesser number is first. Memory is one double for each number of the prediction. In a pooled batch the weight of an image is that of its pixels. In the formula p and t are the probabilities and the truth of the pixels j of each region c, w the weights of the regions.")
          .source("M. Berman, A. R. Triki and M. B. Blaschko, The Lovász-Softmax loss, CVPR 2018")
          .build();

  private static final Lovasz<LovaszSoftmax> LOVASZ =
      new Lovasz<>(ID, true, LovaszSoftmax::classes, LovaszSoftmax::error);

  /** Checks the parameters. */
  public LovaszSoftmax {
    Lovasz.require(ID, pool, classWeights);
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
    return LOVASZ.evaluate(this, inputs, values, gradients);
  }

  private static double error(LovaszSoftmax loss, double probability, double truth) {
    return Math.abs(truth - probability);
  }
}
