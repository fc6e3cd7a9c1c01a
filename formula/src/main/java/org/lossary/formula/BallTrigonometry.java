package org.lossary.formula;

import java.math.BigInteger;

/** Sine and cosine of exact numbers. */
final class BallTrigonometry {
  private static final int LIMIT = 40;

  private BallTrigonometry() {}

  static Ball sin(Ball x, int w) {
    if (x.top() < -8) {
      BallArithmetic wide = new BallArithmetic(w, false);
      BigInteger square = BallFunctions.fixed(wide.square(x), w).negate();
      Ball series = BallFunctions.ofFixed(FixedPoint.sineSeries(square, w), w, 8.0 - w);
      return wide.multiply(x, series);
    }
    return quadrant(x, w, 0);
  }

  static Ball cos(Ball x, int w) {
    return x.isZero() ? Ball.ONE : quadrant(x, w, 1);
  }

  /** sin(x + quarters * pi/2). */
  private static Ball quadrant(Ball x, int w, int quarters) {
    if (x.top() > LIMIT) {
      throw DomainError.overflow("angle of more than 2^" + LIMIT);
    }
    int reduced = w + (int) Math.max(0, x.top()) + 8;
    BigInteger half = FixedPoint.pi(reduced).shiftRight(1);
    BigInteger[] parts = BallFunctions.fixed(x, reduced).divideAndRemainder(half);
    BigInteger rest = parts[1];
    long count = parts[0].longValue();
    if (rest.signum() < 0) {
      rest = rest.add(half);
      count--;
    }
    BigInteger r = rest.shiftRight(reduced - w);
    BigInteger square = FixedPoint.multiply(r, r, w).negate();
    int quadrant = (int) Math.floorMod(count + quarters, 4L);
    BigInteger value =
        (quadrant & 1) == 0
            ? FixedPoint.multiply(r, FixedPoint.sineSeries(square, w), w)
            : FixedPoint.cosineSeries(square, w);
    return BallFunctions.ofFixed(quadrant >= 2 ? value.negate() : value, w, 12.0 - w);
  }
}
