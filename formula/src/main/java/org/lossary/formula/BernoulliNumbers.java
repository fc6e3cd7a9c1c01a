package org.lossary.formula;

import java.math.BigInteger;

/**
 * Bernoulli numbers of even index from tangent numbers: {@code B_2k = (-1)^(k-1) 2k T_k / (4^k (4^k
 * - 1))}, where {@code T_k} = 1, 2, 16, 272, ... (Brent and Harvey 2011).
 */
final class BernoulliNumbers {
  private static volatile BigInteger[] tangents = tangentNumbers(64);

  private BernoulliNumbers() {}

  static Ball ball(int k, BallArithmetic arithmetic) {
    BigInteger fourToK = BigInteger.ONE.shiftLeft(2 * k);
    BigInteger numerator = tangent(k).multiply(BigInteger.valueOf(2L * k));
    BigInteger denominator = fourToK.multiply(fourToK.subtract(BigInteger.ONE));
    Ball value =
        arithmetic.divide(new Ball(numerator, 0, Ball.EXACT), new Ball(denominator, 0, Ball.EXACT));
    return (k & 1) == 0 ? value.negate() : value;
  }

  private static BigInteger tangent(int k) {
    BigInteger[] known = tangents;
    if (k > known.length) {
      known = tangentNumbers(Math.max(k, 2 * known.length));
      tangents = known;
    }
    return known[k - 1];
  }

  private static BigInteger[] tangentNumbers(int count) {
    BigInteger[] t = new BigInteger[count];
    t[0] = BigInteger.ONE;
    for (int k = 1; k < count; k++) {
      t[k] = t[k - 1].multiply(BigInteger.valueOf(k));
    }
    for (int k = 1; k < count; k++) {
      for (int j = k; j < count; j++) {
        t[j] =
            t[j - 1]
                .multiply(BigInteger.valueOf(j - k))
                .add(t[j].multiply(BigInteger.valueOf(j - k + 2L)));
      }
    }
    return t;
  }
}
