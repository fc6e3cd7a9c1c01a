package org.lossary.generative;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.lossary.Doubles;
import org.lossary.Matrix;
import org.lossary.internal.engine.Items;
import org.lossary.internal.engine.Memory;
import org.lossary.internal.engine.Preparation;
import org.lossary.internal.engine.Widen;
import org.lossary.internal.maths.Maths64;

/** The divergence of an {@link Elbo}: groups of latents that cost at least the free bits. */
final class FreeBits implements Preparation<Elbo, Autoencodings> {
  private static final int MEAN = 5;
  private static final int SPREAD = 6;
  private static final int PRIOR_MEAN = 7;
  private static final int PRIOR_SPREAD = 8;

  private static int groupSize(Elbo loss, int latents) {
    return loss.groupSize() == 0 ? Math.max(1, latents) : loss.groupSize();
  }

  @Override
  public int size(Elbo loss, Autoencodings inputs) {
    int size = groupSize(loss, inputs.mean().columns());
    return (int) (((long) inputs.mean().columns() + size - 1) / size);
  }

  /** The mean divergence of each group, for free bits per batch. */
  @Override
  public void prepare(Elbo loss, Autoencodings inputs, double[] shared) {
    if (loss.per() == Elbo.Per.SAMPLE) {
      return;
    }
    Matrix mean = inputs.mean();
    Matrix logVariance = inputs.logVariance();
    int size = groupSize(loss, mean.columns());
    Doubles weights = inputs.settings().weights();
    Arrays.fill(shared, 0, size(loss, inputs), 0);
    double weight = 0;
    for (int i = 0; i < mean.rows(); i++) {
      double w = weights.isEmpty() ? 1 : weights.get(i);
      weight += w;
      for (int j = 0; j < mean.columns(); j++) {
        double m = mean.get(i, j);
        double s = logVariance.get(i, j);
        if (inputs.matrices().size() > 3) {
          double spread = inputs.matrices().get(4).get(i, j);
          m = (m - inputs.matrices().get(3).get(i, j)) * inverse(spread);
          s -= spread;
        }
        shared[j / size] += w * cost(m, s);
      }
    }
    for (int g = 0; g < size(loss, inputs); g++) {
      shared[g] = weight > 0 ? shared[g] / weight : 0;
    }
  }

  /** What a latent costs whose mean and variance are measured by the prior's. */
  private static double cost(double mean, double logVariance) {
    return 0.5 * (mean * mean + GaussianKl.excess(logVariance));
  }

  /** One over the deviation, by halving the logarithm of the variance. */
  private static double inverse(double logVariance) {
    return Maths64.exp(-0.5 * logVariance);
  }

  static double divergence(
      Elbo loss,
      Autoencodings inputs,
      int item,
      double scale,
      @Nullable Matrix[] gradients,
      Memory memory) {
    int n = inputs.mean().columns();
    double[] m = memory.doubles(MEAN, n);
    double[] s = memory.doubles(SPREAD, n);
    double[] inverse = memory.doubles(PRIOR_MEAN, n);
    double[] byPrior = memory.doubles(PRIOR_SPREAD, n);
    Widen.row(inputs.mean(), item, m);
    Widen.row(inputs.logVariance(), item, s);
    byThePrior(inputs, item, m, s, inverse, byPrior, n);
    int size = groupSize(loss, n);
    double sum = 0;
    for (int g = 0, from = 0; from < n; g++, from += size) {
      int end = (int) Math.min(n, (long) from + size);
      double group = 0;
      for (int j = from; j < end; j++) {
        group += cost(m[j], s[j]);
        s[j] = 0.5 * Maths64.expm1(s[j]);
        byPrior[j] = -s[j] - 0.5 * (m[j] * m[j]);
        m[j] *= inverse[j];
      }
      double paid = loss.per() == Elbo.Per.SAMPLE ? group : memory.prepared()[g];
      boolean free = paid <= loss.freeBits();
      sum += free ? loss.freeBits() : group;
      for (int j = from; free && j < end; j++) {
        m[j] = 0;
        s[j] = 0;
        byPrior[j] = 0;
      }
    }
    double factor = loss.beta() * scale;
    write(m, n, factor, gradients, 1, item);
    write(s, n, factor, gradients, 2, item);
    write(m, n, -factor, gradients, 3, item);
    write(byPrior, n, factor, gradients, 4, item);
    return sum;
  }

  /** Measures means and variances by the prior's, and keeps one over its deviation. */
  private static void byThePrior(
      Autoencodings inputs,
      int item,
      double[] m,
      double[] s,
      double[] inverse,
      double[] spread,
      int n) {
    if (inputs.matrices().size() == 3) {
      Arrays.fill(inverse, 0, n, 1);
      return;
    }
    Widen.row(inputs.matrices().get(3), item, inverse);
    Widen.row(inputs.matrices().get(4), item, spread);
    for (int j = 0; j < n; j++) {
      double one = inverse(spread[j]);
      m[j] = (m[j] - inverse[j]) * one;
      s[j] -= spread[j];
      inverse[j] = one;
    }
  }

  private static void write(
      double[] from, int n, double scale, @Nullable Matrix[] gradients, int number, int item) {
    Matrix to = Items.wanted(gradients, number);
    if (to != null) {
      Widen.out(from, 0, n, scale, to, item, 0);
    }
  }
}
