package org.lossary.metric;

import org.jspecify.annotations.Nullable;
import org.lossary.Domain;
import org.lossary.Family;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.Matrix;
import org.lossary.Property;
import org.lossary.StructuredLoss;
import org.lossary.Task;
import org.lossary.internal.engine.Passes;

/**
 * ArcFace with several proxies a class, of which the one nearest to the embedding counts: noisy
 * examples gather at others than the main one.
 *
 * <p>Inputs are {@link ProxyEmbeddings} with {@code subCenters} proxies a class, those of a class
 * one after the other. All else is as in {@link ArcFace}. Where proxies tie the first counts.
 *
 * @param margin angle in radians; within [0, pi]
 * @param scale what cosines are multiplied by; finite and greater than 0
 * @param subCenters proxies of a class; at least 1
 */
public record SubCenterArcFace(double margin, double scale, int subCenters)
    implements StructuredLoss<ProxyEmbeddings>, SubCenterArcFaceParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("sub-center-arc-face", "Sub-center ArcFace")
          .family(Family.METRIC, Task.EMBEDDING, Task.MULTICLASS_CLASSIFICATION)
          .summary("ArcFace with several proxies a class, of which the nearest counts.")
          .formula(
              "c[i] = sum(j, x[j]*w[i,j])/sqrt(sum(j, x[j]^2)*sum(j, w[i,j]^2));"
                  + " u = max(s in 0..subCenters-1, c[y*subCenters + s]);"
                  + " g = scale*cases(u > -cos(margin): u*cos(margin) - sqrt(1 - u^2)*sin(margin), otherwise: u - margin*sin(margin));"
                  + " ln(exp(g) + sum(k in 0..C-1 where k != y, exp(scale*max(s in 0..subCenters-1, c[k*subCenters + s])))) - g")
          .domains(Domain.REAL, Domain.LABEL)
          .parameter("margin", 0.5, "within [0, pi]", 0.0, 1, "angle in radians")
          .parameter("scale", 64.0, "finite and > 0", 1, 64, "what cosines are multiplied by")
          .parameter("subCenters", 3, ">= 1", 1, 4, "proxies of a class")
          .properties(Property.NON_NEGATIVE)
          .name(
              "pytorch-metric-learning",
              "losses.SubCenterArcFaceLoss(num_classes, embedding_size, margin=degrees, scale=scale, sub_centers=subCenters); its weights are columns, its margin is 28.6 degrees")
          .useWhen("labels are noisy, or classes fall into several groups")
          .avoidWhen("labels are clean: arc-face needs fewer proxies")
          .notes("To clean data, drop examples whose nearest proxy is not their class's main one.")
          .source("J. Deng et al., Sub-center ArcFace, ECCV 2020")
          .build();

  private static final ClassLogit<SubCenterArcFace> LOGIT = SubCenterArcFace::logit;
  private static final Passes.Body<SubCenterArcFace, ProxyEmbeddings> BODY =
      (loss, inputs, values, run) ->
          ProxySoftmax.evaluate(
              LOGIT, loss, ProxySoftmax.Kind.COSINE, loss.subCenters, false, inputs, values, run);

  /** Checks the parameters. */
  public SubCenterArcFace {
    LossException.requireWithin("sub-center-arc-face", "margin", margin, 0, Math.PI);
    LossException.requirePositive("sub-center-arc-face", "scale", scale);
    LossException.require(
        subCenters >= 1, "sub-center-arc-face", "subCenters", "must be >= 1", subCenters);
  }

  private static double logit(
      SubCenterArcFace loss,
      double[] similarities,
      double[] gaps,
      int count,
      boolean target,
      double[] slopes) {
    int top = 0;
    for (int s = 0; s < count; s++) {
      slopes[s] = 0;
      top = similarities[s] > similarities[top] ? s : top;
    }
    double cos = similarities[top];
    if (target) {
      return ArcFace.wider(cos, gaps[top], loss.margin, loss.scale, top, slopes);
    }
    slopes[top] = loss.scale;
    return loss.scale * cos;
  }

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public Class<ProxyEmbeddings> inputs() {
    return ProxyEmbeddings.class;
  }

  @Override
  public double evaluate(
      ProxyEmbeddings inputs, double @Nullable [] values, @Nullable Matrix... gradients) {
    Heads.check("sub-center-arc-face", subCenters, inputs, values, gradients);
    return Passes.evaluate(BODY, this, inputs, values, gradients);
  }
}
