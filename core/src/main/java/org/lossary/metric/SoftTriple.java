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
import org.lossary.internal.maths.Maths64;

/**
 * SoftTriple: softmax cross-entropy of lambda S_k, where S_k is the similarity of an embedding to
 * several centres of a class: the mean of the cosines c_s, weighted by softmax(c_s / gamma). The
 * own class's similarity counts as less by a margin.
 *
 * <p>Inputs are {@link ProxyEmbeddings} with {@code centers} proxies a class, those of a class one
 * after the other. With {@code tau} each value has tau times the mean distance of centres of one
 * class, halved, added to it: sum over classes and pairs of |w_s - w_t| / (C centers (centers -
 * 1)), of centres of length 1, which lets needless ones merge. Embeddings and centres of zeros have
 * cosine 0 and gradient 0; so has the distance of centres that are equal.
 *
 * @param centers proxies of a class; at least 1
 * @param lambda what similarities are multiplied by; finite and greater than 0
 * @param gamma temperature of the mean over centres; finite and greater than 0
 * @param margin what is taken off the own class's similarity; finite and at least 0
 * @param tau weight of the regulariser; finite and at least 0
 */
public record SoftTriple(int centers, double lambda, double gamma, double margin, double tau)
    implements StructuredLoss<ProxyEmbeddings>, SoftTripleParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("soft-triple", "SoftTriple")
          .family(Family.METRIC, Task.EMBEDDING, Task.MULTICLASS_CLASSIFICATION)
          .summary("Normalised softmax with several centres a class, of which the nearest count.")
          .formula(
              "n[i] = sqrt(sum(j, w[i,j]^2)); c[i] = sum(j, x[j]*w[i,j])/n[i]/sqrt(sum(j, x[j]^2));"
                  + " r = cases(centers == 1: 0, otherwise: sum(k in 0..C-1, sum(s in 0..centers-1, sum(t in 0..centers-1 where t > s, sqrt(sum(j, (w[k*centers + s,j]/n[k*centers + s] - w[k*centers + t,j]/n[k*centers + t])^2)))))/(C*centers*(centers - 1)));"
                  + " ln(sum(k in 0..C-1, exp(lambda*("
                  + similarity("k")
                  + " - cases(k == y: margin, otherwise: 0))))) - lambda*("
                  + similarity("y")
                  + " - margin) + tau*r")
          .domains(Domain.REAL, Domain.LABEL)
          .parameter("centers", 3, ">= 1", 1, 4, "proxies of a class")
          .parameter("lambda", 20.0, "finite and > 0", 1, 20, "what similarities are multiplied by")
          .parameter(
              "gamma", 0.1, "finite and > 0", 0.05, 1, "temperature of the mean over centres")
          .parameter(
              "margin", 0.01, "finite and >= 0", 0.0, 0.3, "what is taken off the own similarity")
          .parameter("tau", 0.0, "finite and >= 0", 0.0, 0.5, "weight of the regulariser")
          .properties(Property.NON_NEGATIVE)
          .name(
              "pytorch-metric-learning",
              "losses.SoftTripleLoss(num_classes, embedding_size, centers_per_class=centers, la=lambda, gamma=gamma, margin=margin); its weights are columns, and it has no regulariser")
          .useWhen("classes fall into several groups")
          .avoidWhen("classes are compact: normalized-softmax needs fewer proxies")
          .notes("The paper takes 10 centres and tau 0.2.")
          .source("Q. Qian et al., SoftTriple loss, ICCV 2019")
          .build();

  private static final ClassLogit<SoftTriple> LOGIT = SoftTriple::logit;
  private static final Passes.Body<SoftTriple, ProxyEmbeddings> BODY =
      (loss, inputs, values, run) ->
          ProxySoftmax.evaluate(
                  LOGIT, loss, ProxySoftmax.Kind.COSINE, loss.centers, false, inputs, values, run)
              + CentreSpread.add(loss.centers, loss.tau, inputs, values, run);

  /** Checks the parameters. */
  public SoftTriple {
    LossException.require(centers >= 1, "soft-triple", "centers", "must be >= 1", centers);
    LossException.requirePositive("soft-triple", "lambda", lambda);
    LossException.requirePositive("soft-triple", "gamma", gamma);
    LossException.requireNonNegative("soft-triple", "margin", margin);
    LossException.requireNonNegative("soft-triple", "tau", tau);
  }

  /** The similarity to a class in the formula. */
  private static String similarity(String number) {
    return "sum(s in 0..centers-1, exp(c[K*centers + s]/gamma)*c[K*centers + s])/sum(s in 0..centers-1, exp(c[K*centers + s]/gamma))"
        .replace("K", number);
  }

  private static double logit(
      SoftTriple loss,
      double[] similarities,
      double[] gaps,
      int count,
      boolean target,
      double[] slopes) {
    double most = similarities[0];
    for (int s = 1; s < count; s++) {
      most = Math.max(most, similarities[s]);
    }
    double sum = 0;
    double total = 0;
    for (int s = 0; s < count; s++) {
      slopes[s] = Maths64.exp((similarities[s] - most) / loss.gamma);
      sum += slopes[s];
      total += slopes[s] * similarities[s];
    }
    double mean = total / sum;
    for (int s = 0; s < count; s++) {
      slopes[s] *= loss.lambda / sum * (1 + (similarities[s] - mean) / loss.gamma);
    }
    return loss.lambda * (target ? mean - loss.margin : mean);
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
    Heads.check("soft-triple", centers, inputs, values, gradients);
    return Passes.evaluate(BODY, this, inputs, values, gradients);
  }
}
