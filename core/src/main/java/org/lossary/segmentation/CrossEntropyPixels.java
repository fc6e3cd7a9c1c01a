package org.lossary.segmentation;

import org.lossary.internal.engine.Memory;
import org.lossary.internal.maths.Maths64;

/** The cross-entropy of single pixels, from their logits. */
final class CrossEntropyPixels implements Regions.PixelTerm<DiceCrossEntropy> {
  @Override
  public void sum(DiceCrossEntropy loss, Block b, Memory memory, double[] out, int at) {
    if (loss.pixels().each(b.channels)) {
      each(loss, b, out, at);
      return;
    }
    SoftmaxPixels softmax = SoftmaxPixels.of(b, loss.activation(), memory);
    double sum = 0;
    double divisor = 0;
    for (int j = 0; j < b.n; j++) {
      if (!b.counts(j)) {
        continue;
      }
      softmax.pixel(j);
      for (int c = 0; c < b.channels; c++) {
        double share = share(loss, b, c, j);
        // What weighs nothing counts for nothing, even where it is infinite.
        sum += share == 0 ? 0 : share * softmax.surprise(c, j);
      }
      divisor += b.hasLabels() ? loss.classWeights().weight(b.label(j)) : 1;
    }
    out[at] = sum;
    out[at + 1] = divisor;
  }

  private static void each(DiceCrossEntropy loss, Block b, double[] out, int at) {
    double sum = 0;
    double divisor = 0;
    for (int c = loss.firstOfEach(b); c < b.channels; c++) {
      double w = loss.classWeights().weight(c);
      for (int j = 0; j < b.n; j++) {
        if (b.counts(j)) {
          double z = b.z[c * b.n + j];
          double t = b.t[c * b.n + j];
          double less = Maths64.softplus(-Math.abs(z));
          double far = Math.abs(z) + less;
          sum += w * (z < 0 ? t * far + (1 - t) * less : t * less + (1 - t) * far);
          divisor++;
        }
      }
    }
    out[at] = sum;
    out[at + 1] = divisor;
  }

  @Override
  public void gradient(DiceCrossEntropy loss, Block b, Memory memory, double factor) {
    if (loss.pixels().each(b.channels)) {
      gradientOfEach(loss, b, factor);
      return;
    }
    SoftmaxPixels softmax = SoftmaxPixels.of(b, loss.activation(), memory);
    for (int j = 0; j < b.n; j++) {
      if (!b.counts(j)) {
        continue;
      }
      softmax.pixel(j);
      double all = 0;
      for (int c = 0; c < b.channels; c++) {
        all += share(loss, b, c, j);
      }
      for (int c = 0; c < b.channels; c++) {
        double own = share(loss, b, c, j);
        double slope = softmax.p(c, j) * (all - own) - own * softmax.complement(c, j);
        b.g[c * b.n + j] += factor * slope;
      }
    }
  }

  private static void gradientOfEach(DiceCrossEntropy loss, Block b, double factor) {
    for (int c = loss.firstOfEach(b); c < b.channels; c++) {
      double w = factor * loss.classWeights().weight(c);
      for (int i = c * b.n; i < (c + 1) * b.n; i++) {
        double p = Maths64.sigmoid(b.z[i]);
        double q = Maths64.sigmoid(-b.z[i]);
        b.g[i] += w * ((1 - b.t[i]) * p - b.t[i] * q);
      }
    }
  }

  /** What the logarithm of a class is multiplied by. */
  private static double share(DiceCrossEntropy loss, Block b, int c, int j) {
    double t = b.t[c * b.n + j];
    double s = loss.labelSmoothing();
    double smooth = s == 0 ? t : (1 - s) * t + s / b.channels;
    return loss.classWeights().weight(c) * smooth;
  }
}
