package org.lossary.generative;

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
    java.util.Arrays.fill(shared, 0, size(loss, inputs), 0);
    double weight = 0;
    for (int i = 0; i < mean.rows(); i++) {
      double w = weights.isEmpty() ? 1 : weights.get(i);
      weight += w;
      for (int j = 0; j < mean.columns(); j++) {
        shared[j / size] += w * cost(mean.get(i, j), logVariance.get(i, j));
      }
    }
    for (int g = 0; g < size(loss, inputs); g++) {
      shared[g] = weight > 0 ? shared[g] / weight : 0;
    }
  }

  private static double cost(double mean, double logVariance) {
    return 0.5 * (mean * mean + GaussianKl.excess(logVariance));
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
    Widen.row(inputs.mean(), item, m);
    Widen.row(inputs.logVariance(), item, s);
    int size = groupSize(loss, n);
    double sum = 0;
    for (int g = 0, from = 0; from < n; g++, from += size) {
      int end = (int) Math.min(n, (long) from + size);
      double group = 0;
      for (int j = from; j < end; j++) {
        group += cost(m[j], s[j]);
        s[j] = 0.5 * Maths64.expm1(s[j]);
      }
      double paid = loss.per() == Elbo.Per.SAMPLE ? group : memory.prepared()[g];
      boolean free = paid <= loss.freeBits();
      sum += free ? loss.freeBits() : group;
      for (int j = from; free && j < end; j++) {
        m[j] = 0;
        s[j] = 0;
      }
    }
    Matrix byMean = Items.wanted(gradients, 1);
    if (byMean != null) {
      Widen.out(m, 0, n, loss.beta() * scale, byMean, item, 0);
    }
    Matrix byLogVariance = Items.wanted(gradients, 2);
    if (byLogVariance != null) {
      Widen.out(s, 0, n, loss.beta() * scale, byLogVariance, item, 0);
    }
    return sum;
  }
}
