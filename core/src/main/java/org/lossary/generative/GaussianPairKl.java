package org.lossary.generative;

import org.jspecify.annotations.Nullable;
import org.lossary.Domain;
import org.lossary.Family;
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
 * Kullback-Leibler divergence between normal distributions with independent components, KL(1 || 2):
 * the sum over components of (log v2 - log v1 + (v1 + (m1 - m2)^2) / v2 - 1)/2, in nats.
 *
 * <p>Inputs are {@link GaussianPairs}, given by log v. An item's value is the sum over its
 * components; the mean divides by the number of items. For the other direction exchange the two.
 * Results are infinite only where the ratio of variances, or the squared difference over v2, leaves
 * the range of its type.
 */
public record GaussianPairKl() implements StructuredLoss<GaussianPairs> {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("gaussian-pair-kl", "KL divergence between normal distributions")
          .family(Family.GENERATIVE, Task.GENERATION, Task.DISTRIBUTION_MATCHING)
          .summary("How far one normal distribution is from another, with gradients by both.")
          .formula("sum(j, expm1(s[j] - t[j]) - (s[j] - t[j]) + (m[j] - n[j])^2*exp(-t[j]))/2")
          .domains(Domain.REAL, Domain.REAL)
          .properties(Property.CONVEX, Property.DIFFERENTIABLE, Property.NON_NEGATIVE)
          .name(
              "PyTorch",
              "distributions.kl_divergence(Normal(m1, s1), Normal(m2, s2)).sum(1).mean()")
          .name("TensorFlow Probability", "kl_divergence(Normal(m1, s1), Normal(m2, s2))")
          .useWhen(
              "the prior is learned: hierarchical or conditional autoencoders, diffusion models")
          .avoidWhen("the second is the standard normal: gaussian-kl needs half the inputs")
          .notes("Small divergences keep their digits.")
          .source("S. Kullback, Information theory and statistics, Wiley 1959")
          .build();

  private static final ItemKernel<GaussianPairKl, GaussianPairs> KERNEL = GaussianPairKl::item;

  @Override
  public LossInfo info() {
    return INFO;
  }

  @Override
  public Class<GaussianPairs> inputs() {
    return GaussianPairs.class;
  }

  @Override
  public double evaluate(
      GaussianPairs inputs, double @Nullable [] values, @Nullable Matrix... gradients) {
    return Items.evaluate("gaussian-pair-kl", KERNEL, this, inputs, values, gradients);
  }

  private static double item(
      GaussianPairKl loss,
      GaussianPairs inputs,
      int item,
      double scale,
      @Nullable Matrix[] gradients,
      Memory memory) {
    int n = inputs.mean1().columns();
    double[] m = memory.doubles(0, n);
    double[] s = memory.doubles(1, n);
    double[] m2 = memory.doubles(2, n);
    double[] s2 = memory.doubles(3, n);
    Widen.row(inputs.mean1(), item, m);
    Widen.row(inputs.logVariance1(), item, s);
    Widen.row(inputs.mean2(), item, m2);
    Widen.row(inputs.logVariance2(), item, s2);
    double sum = 0;
    for (int j = 0; j < n; j++) {
      double log = s[j] - s2[j];
      // The deviation by halving the logarithm, which neither squares nor overflows.
      double inverse = Maths64.exp(-0.5 * s2[j]);
      double z = (m[j] - m2[j]) * inverse;
      sum += Maths64.expm1LessX(log) + z * z;
      // By log v1 and log v2, and by m1.
      s[j] = 0.5 * Maths64.expm1(log);
      s2[j] = -s[j] - 0.5 * (z * z);
      m[j] = z * inverse;
    }
    write(m, n, scale, gradients, 0, item);
    write(s, n, scale, gradients, 1, item);
    write(m, n, -scale, gradients, 2, item);
    write(s2, n, scale, gradients, 3, item);
    return 0.5 * sum;
  }

  private static void write(
      double[] from, int n, double scale, @Nullable Matrix[] gradients, int number, int item) {
    Matrix to = Items.wanted(gradients, number);
    if (to != null) {
      Widen.out(from, 0, n, scale, to, item, 0);
    }
  }
}
