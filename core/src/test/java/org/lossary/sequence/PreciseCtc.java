package org.lossary.sequence;

import java.math.BigDecimal;
import java.math.MathContext;
import org.lossary.Matrix;

/** CTC from logits in 50 digits, by the forward and backward sums over all states. */
final class PreciseCtc {
  private static final MathContext DIGITS = new MathContext(50);

  final double value;
  final double[][] gradient;

  PreciseCtc(Matrix logits, int blank, int... labels) {
    int frames = logits.rows();
    int classes = logits.columns();
    int states = 2 * labels.length + 1;
    BigDecimal[][] p = new BigDecimal[frames][classes];
    for (int t = 0; t < frames; t++) {
      BigDecimal sum = BigDecimal.ZERO;
      for (int c = 0; c < classes; c++) {
        p[t][c] = exp(new BigDecimal(logits.get(t, c)));
        sum = sum.add(p[t][c], DIGITS);
      }
      for (int c = 0; c < classes; c++) {
        p[t][c] = p[t][c].divide(sum, DIGITS);
      }
    }
    int[] of = new int[states];
    for (int s = 0; s < states; s++) {
      of[s] = s % 2 == 0 ? blank : labels[s / 2];
    }
    BigDecimal[][] forward = zeros(frames, states);
    BigDecimal[][] backward = zeros(frames, states);
    for (int t = 0; t < frames; t++) {
      for (int s = 0; s < states; s++) {
        BigDecimal sum = t == 0 && s < 2 ? BigDecimal.ONE : BigDecimal.ZERO;
        for (int d = 0; t > 0 && d <= 2 && d <= s; d++) {
          if (d < 2 || of[s] != blank && of[s] != of[s - 2]) {
            sum = sum.add(forward[t - 1][s - d], DIGITS);
          }
        }
        forward[t][s] = sum.multiply(p[t][of[s]], DIGITS);
      }
    }
    for (int t = frames - 1; t >= 0; t--) {
      for (int s = 0; s < states; s++) {
        BigDecimal sum = t == frames - 1 && s >= states - 2 ? BigDecimal.ONE : BigDecimal.ZERO;
        for (int d = 0; t < frames - 1 && d <= 2 && s + d < states; d++) {
          if (d < 2 || of[s] != blank && of[s] != of[s + 2]) {
            sum = sum.add(backward[t + 1][s + d].multiply(p[t + 1][of[s + d]], DIGITS), DIGITS);
          }
        }
        backward[t][s] = sum;
      }
    }
    BigDecimal all = forward[frames - 1][states - 1];
    if (states > 1) {
      all = all.add(forward[frames - 1][states - 2], DIGITS);
    }
    this.value = -log(all);
    this.gradient = new double[frames][classes];
    for (int t = 0; t < frames; t++) {
      BigDecimal[] shares = zeros(1, classes)[0];
      for (int s = 0; s < states; s++) {
        shares[of[s]] = shares[of[s]].add(forward[t][s].multiply(backward[t][s], DIGITS), DIGITS);
      }
      for (int c = 0; c < classes; c++) {
        gradient[t][c] = p[t][c].subtract(shares[c].divide(all, DIGITS), DIGITS).doubleValue();
      }
    }
  }

  private static BigDecimal[][] zeros(int rows, int columns) {
    BigDecimal[][] zeros = new BigDecimal[rows][columns];
    for (BigDecimal[] row : zeros) {
      java.util.Arrays.fill(row, BigDecimal.ZERO);
    }
    return zeros;
  }

  /** By the series at x / 2^20, squared twenty times. */
  private static BigDecimal exp(BigDecimal x) {
    MathContext more = new MathContext(70);
    BigDecimal small = x.divide(new BigDecimal(1 << 20), more);
    BigDecimal sum = BigDecimal.ONE;
    BigDecimal term = BigDecimal.ONE;
    for (int k = 1; k < 30; k++) {
      term = term.multiply(small, more).divide(new BigDecimal(k), more);
      sum = sum.add(term, more);
    }
    for (int k = 0; k < 20; k++) {
      sum = sum.multiply(sum, more);
    }
    return sum;
  }

  private static double log(BigDecimal x) {
    int exponent = x.precision() - x.scale();
    double mantissa = x.scaleByPowerOfTen(-exponent).doubleValue();
    return StrictMath.log(mantissa) + exponent * StrictMath.log(10);
  }
}
