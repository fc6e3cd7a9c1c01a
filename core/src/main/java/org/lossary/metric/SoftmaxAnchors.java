package org.lossary.metric;

import org.lossary.internal.maths.Maths64;

/** A softmax loss of one anchor, in double. */
final class SoftmaxAnchors {
  private SoftmaxAnchors() {}

  /**
   * Adds the anchor's terms.
   *
   * @param scale 1 over the temperature
   * @param factor what the value is multiplied by
   */
  static void evaluate(SoftmaxForm form, Distance distance, double scale, double factor, Anchor a) {
    double by = distance.similarity() ? scale : -scale;
    double most = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < a.negatives; k++) {
      most = Math.max(most, by * a.toNegative[k]);
    }
    boolean all = !form.negativesAlone();
    for (int k = 0; k < a.positives && all; k++) {
      most = Math.max(most, by * a.toPositive[k]);
    }
    double sum = 0;
    for (int k = 0; k < a.negatives; k++) {
      sum += Maths64.exp(by * a.toNegative[k] - most);
    }
    for (int k = 0; k < a.positives && all; k++) {
      sum += Maths64.exp(by * a.toPositive[k] - most);
    }
    double l = sum == 0 ? Double.NEGATIVE_INFINITY : most + Maths64.log(sum);
    double[] s = a.doubles(0, a.positives);
    for (int k = 0; k < a.positives; k++) {
      s[k] = by * a.toPositive[k];
    }
    if (form == SoftmaxForm.EACH || form == SoftmaxForm.DECOUPLED) {
      // Each positive is a term of its own, which may be 0.
      double[] one = a.doubles(1, 1);
      for (int k = 0; k < a.positives; k++) {
        one[0] = s[k];
        a.add(factor * form.evaluate(one, 1, l), 1);
        s[k] = one[0];
      }
    } else if (a.positives > 0) {
      a.add(factor * form.evaluate(s, a.positives, l), 1);
    }
    if (!a.wanted || sum == 0) {
      return;
    }
    double total = 0;
    for (int k = 0; k < a.positives; k++) {
      total += s[k];
    }
    for (int k = 0; k < a.positives; k++) {
      double share = all ? total * Maths64.exp(by * a.toPositive[k] - l) : 0;
      a.positiveSlope[k] = factor * by * (share - s[k]);
    }
    for (int k = 0; k < a.negatives; k++) {
      a.negativeSlope[k] = factor * by * total * Maths64.exp(by * a.toNegative[k] - l);
    }
  }
}
