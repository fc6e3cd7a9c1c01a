package org.lossary.segmentation;

import org.lossary.LossException;
import org.lossary.internal.engine.Memory;
import org.lossary.internal.maths.Maths64;

/** The focal loss of single pixels, from their logits. */
final class FocalPixels implements Regions.PixelTerm<DiceFocal> {
  @Override
  public void sum(DiceFocal loss, Block b, Memory memory, double[] out, int at) {
    requireHard(b);
    boolean each = loss.pixels().each(b.channels);
    double sum = 0;
    int counted = 0;
    SoftmaxPixels softmax = each ? null : SoftmaxPixels.of(b, loss.activation(), memory);
    int first = each ? loss.firstOfEach(b) : 0;
    for (int j = 0; j < b.n; j++) {
      if (!b.counts(j)) {
        continue;
      }
      counted++;
      if (softmax != null) {
        softmax.pixel(j);
      }
      for (int c = first; c < b.channels; c++) {
        double t = b.t[c * b.n + j];
        if (softmax == null) {
          double m = (2 * t - 1) * b.z[c * b.n + j];
          double faded = power(loss, Maths64.sigmoid(-m), m);
          sum += balance(loss, t) * loss.classWeights().weight(c) * faded * Maths64.softplus(-m);
        } else if (t != 0) {
          double m = softmax.complement(c, j);
          sum += share(loss, c) * power(loss, m) * softmax.surprise(c, j);
        }
      }
    }
    out[at] = sum;
    out[at + 1] = each ? (double) counted * (b.channels - first) : counted;
  }

  @Override
  public void gradient(DiceFocal loss, Block b, Memory memory, double factor) {
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
      for (int c = 0; c < b.channels; c++) {
        if (b.t[c * b.n + j] != 0) {
          double p = softmax.p(c, j);
          double m = softmax.complement(c, j);
          double slope = factor * share(loss, c) * slope(loss, p, m, softmax.surprise(c, j));
          for (int k = 0; k < b.channels; k++) {
            b.g[k * b.n + j] += k == c ? slope * m : -slope * softmax.p(k, j);
          }
        }
      }
    }
  }

  private static void gradientOfEach(DiceFocal loss, Block b, double factor) {
    for (int c = loss.firstOfEach(b); c < b.channels; c++) {
      double w = factor * loss.classWeights().weight(c);
      for (int i = c * b.n; i < (c + 1) * b.n; i++) {
        double t = b.t[i];
        double sign = 2 * t - 1;
        double m = sign * b.z[i];
        double p = Maths64.sigmoid(m);
        double q = Maths64.sigmoid(-m);
        double down = q + loss.gamma() * p * Maths64.softplus(-m);
        b.g[i] -= w * sign * balance(loss, t) * power(loss, q, m) * down;
      }
    }
  }

  /** p times the derivative by p of (1 - p)^gamma (-log p), where m = 1 - p. */
  private static double slope(DiceFocal loss, double p, double m, double surprise) {
    double drawn = p == 0 ? 0 : m == 0 ? 1 : p * surprise / m;
    return -power(loss, m) * (1 + loss.gamma() * drawn);
  }

  /** q^gamma, where q = sigmoid(-m). */
  private static double power(DiceFocal loss, double q, double m) {
    double gamma = loss.gamma();
    return gamma == 0
        ? 1
        : gamma == 1 ? q : gamma == 2 ? q * q : Maths64.exp(-gamma * Maths64.softplus(m));
  }

  private static double power(DiceFocal loss, double m) {
    double gamma = loss.gamma();
    return gamma == 0 ? 1 : gamma == 1 ? m : gamma == 2 ? m * m : Maths64.pow(m, gamma);
  }

  private static double balance(DiceFocal loss, double t) {
    return loss.alpha() < 0 ? 1 : t == 1 ? loss.alpha() : 1 - loss.alpha();
  }

  /** The weight of a class: alpha is that of all but the first, which gets the rest. */
  private static double share(DiceFocal loss, int c) {
    return balance(loss, c == 0 ? 0 : 1) * loss.classWeights().weight(c);
  }

  private static void requireHard(Block b) {
    for (int i = 0; i < b.channels * b.n; i++) {
      if (b.t[i] != 0 && b.t[i] != 1) {
        throw new LossException("dice-focal", "target", "must be 0 or 1", b.t[i]);
      }
    }
  }
}
