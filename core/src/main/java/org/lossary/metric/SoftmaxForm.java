package org.lossary.metric;

import org.lossary.internal.maths.Maths64;

/**
 * What an anchor's positives and the sum over its candidates make of each other. With s the
 * similarity over the temperature and l the logarithm of the sum of exp(s) over candidates.
 */
enum SoftmaxForm {
  /** A term log(1 + exp(l - s)) for each positive; l is over negatives alone. */
  EACH,
  /** A term l - s for each positive; l is over negatives alone. */
  DECOUPLED,
  /** One term: l less the mean of s over positives; l is over all candidates. */
  OUTSIDE,
  /** One term: l less the logarithm of the mean of exp(s) over positives. */
  INSIDE;

  /** Whether l is over negatives alone. */
  boolean negativesAlone() {
    return this == EACH || this == DECOUPLED;
  }

  /**
   * Evaluates one anchor.
   *
   * @param s of the positives; receives minus the derivatives by them
   * @param n number of positives
   * @param l the logarithm of the sum; -infinity without candidates
   * @return the value; the derivative by l is the sum of what {@code s} receives, or 0
   */
  double evaluate(double[] s, int n, double l) {
    if (n == 0 || l == Double.NEGATIVE_INFINITY) {
      java.util.Arrays.fill(s, 0, n, 0);
      return 0;
    }
    double value = 0;
    switch (this) {
      case EACH -> {
        for (int k = 0; k < n; k++) {
          value += Maths64.softplus(l - s[k]);
          s[k] = Maths64.sigmoid(l - s[k]);
        }
      }
      case DECOUPLED, OUTSIDE -> {
        double share = this == OUTSIDE ? 1.0 / n : 1;
        for (int k = 0; k < n; k++) {
          value += share * (l - s[k]);
          s[k] = share;
        }
      }
      case INSIDE -> {
        double most = s[0];
        for (int k = 1; k < n; k++) {
          most = Math.max(most, s[k]);
        }
        double sum = 0;
        for (int k = 0; k < n; k++) {
          s[k] = Maths64.exp(s[k] - most);
          sum += s[k];
        }
        for (int k = 0; k < n; k++) {
          s[k] /= sum;
        }
        value = l - (most + Maths64.log(sum / n));
      }
    }
    return value;
  }

  /** The number of terms of an anchor with this many positives. */
  int terms(int positives) {
    return negativesAlone() ? positives : Math.min(1, positives);
  }
}
