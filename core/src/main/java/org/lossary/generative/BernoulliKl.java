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
 * Kullback-Leibler divergence of independent Bernoulli trials, KL(first || second), in nats, from
 * their logits a and b: the sum over the trials of p (a - b) + softplus(b) - softplus(a) with p =
 * sigmoid(a).
 *
 * <p>Inputs are {@link DistributionPairs} of logits, one trial a column; any finite logits. The
 * mean divides by the rows. Nearly equal logits keep their digits. For the other direction exchange
 * the two.
 */
public record BernoulliKl() implements StructuredLoss<DistributionPairs> {

  /** The catalogue entry. */
  public static final LossInfo INFO =
      LossInfo.of("bernoulli-kl", "KL divergence of Bernoulli distributions")
          .family(Family.GENERATIVE, Task.DISTRIBUTION_MATCHING, Task.GENERATION)
          .summary("How far independent yes-or-no trials are from others, from their logits.")
          .formula("sum(j, sigmoid(a[j])*(a[j] - b[j]) + softplus(b[j]) - softplus(a[j]))")
          .domains(Domain.REAL, Domain.REAL)
          .properties(Property.DIFFERENTIABLE, Property.NON_NEGATIVE)
          .name(
              "PyTorch",
              "distributions.kl_divergence(Bernoulli(logits=a), Bernoulli(logits=b)).sum(1).mean()")
          .useWhen("latents are binary, or several labels do not exclude each other")
          .avoidWhen("exactly one of several categories holds: use categorical-kl")
          .source("S. Kullback and R. Leibler, On information and sufficiency, AMS 22, 1951")
          .build();

  private static final ItemKernel<BernoulliKl, DistributionPairs> KERNEL = BernoulliKl::item;

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
    return Items.evaluate("bernoulli-kl", KERNEL, this, inputs, values, gradients);
  }

  private static double item(
      BernoulliKl loss,
      DistributionPairs inputs,
      int item,
      double scale,
      @Nullable Matrix[] gradients,
      Memory memory) {
    int n = inputs.first().columns();
    double[] a = memory.doubles(0, n);
    double[] b = memory.doubles(1, n);
    Widen.row(inputs.first(), item, a);
    Widen.row(inputs.second(), item, b);
    double value = 0;
    for (int j = 0; j < n; j++) {
      value += divergence(a[j], b[j]);
    }
    Matrix byFirst = Items.wanted(gradients, 0);
    Matrix bySecond = Items.wanted(gradients, 1);
    for (int j = 0; (byFirst != null || bySecond != null) && j < n; j++) {
      double yes = Maths64.sigmoid(a[j]);
      double no = Maths64.sigmoid(-a[j]);
      double difference = a[j] - b[j];
      // By the rarer answer, whose probability has all its digits.
      b[j] = a[j] > 0 ? no - Maths64.sigmoid(-b[j]) : Maths64.sigmoid(b[j]) - yes;
      a[j] = yes * no * difference;
    }
    if (byFirst != null) {
      Widen.out(a, 0, n, scale, byFirst, item, 0);
    }
    if (bySecond != null) {
      Widen.out(b, 0, n, scale, bySecond, item, 0);
    }
    return value;
  }

  /**
   * log(1 + p (e^d - 1)) - p d with d = b - a: how much the logarithm of a mean exponential exceeds
   * the mean. Named after the rarer answer; for small d from terms of second order alone.
   */
  private static double divergence(double a, double b) {
    double rare = a > 0 ? -a : a;
    double other = a > 0 ? -b : b;
    double p = Maths64.sigmoid(rare);
    double d = other - rare;
    if (Math.abs(d) < 1) {
      double bend = Maths64.expm1LessX(d);
      double log = Maths64.log1p(p * Maths64.expm1(d));
      return Math.max(0, p * bend - Maths64.expm1LessX(log));
    }
    return Math.max(0, Maths64.softplus(other) - Maths64.softplus(rare) - p * d);
  }
}
