package org.lossary.generative;

import org.jspecify.annotations.Nullable;
import org.lossary.Domain;
import org.lossary.Family;
import org.lossary.LossException;
import org.lossary.LossInfo;
import org.lossary.Matrix;
import org.lossary.Property;
import org.lossary.StructuredLoss;
import org.lossary.Task;
import org.lossary.internal.engine.ItemKernel;
import org.lossary.internal.engine.Items;
import org.lossary.internal.engine.Memory;
import org.lossary.internal.engine.Widen;
import org.lossary.internal.maths.Maths64;

/**
 * Jensen-Shannon divergence: w KL(p || m) + (1 - w) KL(q || m) with the mixture m = w p + (1 - w)
 * q, in nats. Symmetric for w = 1/2, where it is at most log 2; its square root is then a metric.
 *
 * <p>Inputs are {@link DistributionPairs}, each side in its own form as in {@link CategoricalKl};
 * nothing is normalised. The mean divides by the rows. It is finite whatever the supports: a
 * category that only one of them has costs its share of log(1/w) or log(1/(1 - w)). Every term is
 * one that is not negative, so nearly equal distributions keep their digits. The derivative by a
 * probability of 0 is taken to be 0. A probability that is negative or NaN is an error.
 *
 * @param first what the first distribution is given by
 * @param second what the second distribution is given by
 * @param weight w, the weight of the first distribution; within (0, 1)
 */
public record JensenShannon(CategoricalKl.Form first, CategoricalKl.Form second, double weight)
    implements StructuredLoss<DistributionPairs>, JensenShannonParameters {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("jensen-shannon", "Jensen-Shannon divergence")
          .family(Family.GENERATIVE, Task.DISTRIBUTION_MATCHING, Task.GENERATION)
          .summary("How far two distributions are from their mixture: bounded and symmetric.")
          .formula(
              "p[j] = cases(first == 0: a[j],"
                  + " first == 1: exp(a[j]), otherwise: exp(a[j])/sum(k, exp(a[k])));"
                  + " q[j] = cases(second == 0: b[j],"
                  + " second == 1: exp(b[j]), otherwise: exp(b[j])/sum(k, exp(b[k])));"
                  + " m[j] = weight*p[j] + (1 - weight)*q[j];"
                  + " sum(j, weight*xlogy(p[j], p[j]/m[j]) + (1 - weight)*xlogy(q[j], q[j]/m[j]))")
          .domains(Domain.REAL, Domain.REAL)
          .parameter(
              "first",
              CategoricalKl.Form.LOGITS,
              "PROBABILITY, LOG_PROBABILITY or LOGITS",
              "what the first distribution is given by")
          .parameter(
              "second",
              CategoricalKl.Form.LOGITS,
              "PROBABILITY, LOG_PROBABILITY or LOGITS",
              "what the second distribution is given by")
          .parameter("weight", 0.5, "within (0, 1)", 0.1, 0.9, "weight of the first distribution")
          .properties(Property.DIFFERENTIABLE, Property.NON_NEGATIVE)
          .name("SciPy", "spatial.distance.jensenshannon(p, q)**2")
          .name("TensorFlow GAN", "the quantity that the minimax loss estimates")
          .useWhen("distributions may have different supports, or neither is the reference")
          .avoidWhen("supports hardly overlap: gradients vanish; use a Wasserstein distance")
          .source(
              "J. Lin, Divergence measures based on the Shannon entropy, IEEE Trans. IT 37, 1991")
          .build();

  private static final ItemKernel<JensenShannon, DistributionPairs> KERNEL = JensenShannon::item;

  /** Checks the weight. */
  public JensenShannon {
    LossException.require(
        weight > 0 && weight < 1, "jensen-shannon", "weight", "must be within (0, 1)", weight);
  }

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public Class<DistributionPairs> inputs() {
    return DistributionPairs.class;
  }

  @Override
  public double evaluate(
      DistributionPairs inputs, double @Nullable [] values, @Nullable Matrix... gradients) {
    Categories.require("jensen-shannon", "first", first, inputs.first());
    Categories.require("jensen-shannon", "second", second, inputs.second());
    return Items.evaluate("jensen-shannon", KERNEL, this, inputs, values, gradients);
  }

  private static double item(
      JensenShannon loss,
      DistributionPairs inputs,
      int item,
      double scale,
      @Nullable Matrix[] gradients,
      Memory memory) {
    int n = inputs.first().columns();
    double w = loss.weight;
    double[] p = memory.doubles(0, n);
    double[] q = memory.doubles(1, n);
    double[] logP = memory.doubles(2, n);
    double[] logQ = memory.doubles(3, n);
    Widen.row(inputs.first(), item, p);
    Widen.row(inputs.second(), item, q);
    Categories.open(loss.first, 0, p, logP, n);
    Categories.open(loss.second, 0, q, logQ, n);
    double value = 0;
    for (int j = 0; j < n; j++) {
      double x = logQ[j] - logP[j];
      double m = w * p[j] + (1 - w) * q[j];
      // The logarithms of m / p and m / q.
      logP[j] = p[j] == 0 ? 0 : q[j] == 0 ? Maths64.log1p(w - 1) : Categories.mix(1 - w, x);
      logQ[j] = q[j] == 0 ? 0 : p[j] == 0 ? Maths64.log1p(-w) : Categories.mix(w, -x);
      value +=
          w * Categories.excess(p[j], m, logP[j]) + (1 - w) * Categories.excess(q[j], m, logQ[j]);
    }
    Matrix byFirst = Items.wanted(gradients, 0);
    if (byFirst != null) {
      slopes(loss.first, p, logP, n);
      Widen.out(p, 0, n, w * scale, byFirst, item, 0);
    }
    Matrix bySecond = Items.wanted(gradients, 1);
    if (bySecond != null) {
      slopes(loss.second, q, logQ, n);
      Widen.out(q, 0, n, (1 - w) * scale, bySecond, item, 0);
    }
    return value;
  }

  /** Overwrites p by the derivative of KL(p || m), with m held fixed, from d = log(m / p). */
  private static void slopes(CategoricalKl.Form form, double[] p, double[] d, int n) {
    double divergence = 0;
    for (int j = 0; j < n; j++) {
      divergence -= p[j] * d[j];
    }
    for (int j = 0; j < n; j++) {
      p[j] =
          switch (form) {
            case PROBABILITY -> -d[j];
            case LOG_PROBABILITY -> -p[j] * d[j];
            case LOGITS -> -p[j] * (d[j] + divergence);
          };
    }
  }
}
