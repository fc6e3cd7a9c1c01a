package org.lossary;

import org.lossary.internal.maths.Maths64;

/**
 * A number with its first and second derivative by the prediction: arithmetic on it differentiates
 * as it goes (forward mode). At a kink the derivatives are those of the branch that is taken.
 *
 * @see DualLoss
 */
public final class Dual {
  private final double value;
  private final double first;
  private final double second;

  private Dual(double value, double first, double second) {
    this.value = value;
    this.first = first;
    this.second = second;
  }

  /** The prediction itself: derivative 1. */
  public static Dual variable(double value) {
    return new Dual(value, 1, 0);
  }

  /** A number that does not depend on the prediction. */
  public static Dual constant(double value) {
    return new Dual(value, 0, 0);
  }

  /** The number. */
  public double value() {
    return value;
  }

  /** Its derivative. */
  public double first() {
    return first;
  }

  /** Its second derivative. */
  public double second() {
    return second;
  }

  /** this + other. */
  public Dual plus(Dual other) {
    return new Dual(value + other.value, first + other.first, second + other.second);
  }

  /** this + other. */
  public Dual plus(double other) {
    return new Dual(value + other, first, second);
  }

  /** this - other. */
  public Dual minus(Dual other) {
    return new Dual(value - other.value, first - other.first, second - other.second);
  }

  /** this - other. */
  public Dual minus(double other) {
    return new Dual(value - other, first, second);
  }

  /** -this. */
  public Dual negate() {
    return new Dual(-value, -first, -second);
  }

  /** this x other. */
  public Dual times(Dual other) {
    return new Dual(
        value * other.value,
        first * other.value + value * other.first,
        second * other.value + 2 * first * other.first + value * other.second);
  }

  /** this x other. */
  public Dual times(double other) {
    return new Dual(value * other, first * other, second * other);
  }

  /** this / other. */
  public Dual dividedBy(Dual other) {
    return times(other.reciprocal());
  }

  /** this / other. */
  public Dual dividedBy(double other) {
    return new Dual(value / other, first / other, second / other);
  }

  /** 1 / this. */
  public Dual reciprocal() {
    double inverse = 1 / value;
    double square = inverse * inverse;
    return chain(inverse, -square, 2 * square * inverse);
  }

  /** this squared. */
  public Dual square() {
    return times(this);
  }

  /** this to a constant power; this must be positive unless the power is a whole number. */
  public Dual pow(double power) {
    return chain(
        Math.pow(value, power),
        power * Math.pow(value, power - 1),
        power * (power - 1) * Math.pow(value, power - 2));
  }

  /** The square root. */
  public Dual sqrt() {
    double root = Math.sqrt(value);
    return chain(root, 0.5 / root, -0.25 / (root * value));
  }

  /** e to this. */
  public Dual exp() {
    double e = Maths64.exp(value);
    return chain(e, e, e);
  }

  /** The natural logarithm. */
  public Dual log() {
    double inverse = 1 / value;
    return chain(Maths64.log(value), inverse, -inverse * inverse);
  }

  /** log(1 + this), exact near 0. */
  public Dual log1p() {
    double inverse = 1 / (1 + value);
    return chain(Maths64.log1p(value), inverse, -inverse * inverse);
  }

  /** log(1 + e^this), without overflow. */
  public Dual softplus() {
    double p = Maths64.sigmoid(value);
    return chain(Maths64.softplus(value), p, p * Maths64.sigmoid(-value));
  }

  /** 1 / (1 + e^-this). */
  public Dual sigmoid() {
    double p = Maths64.sigmoid(value);
    double q = Maths64.sigmoid(-value);
    return chain(p, p * q, p * q * (q - p));
  }

  /** The hyperbolic tangent. */
  public Dual tanh() {
    double t = Maths64.tanh(value);
    double d = 1 - t * t;
    return chain(t, d, -2 * t * d);
  }

  /** log(cosh(this)), without overflow. */
  public Dual logCosh() {
    double t = Maths64.tanh(value);
    return chain(Maths64.logCosh(value), t, 1 - t * t);
  }

  /** The absolute value; at 0 its derivatives are 0. */
  public Dual abs() {
    double sign = Math.signum(value);
    return new Dual(Math.abs(value), sign * first, sign * second);
  }

  /** The greater of the two; this, if they are equal. */
  public Dual max(Dual other) {
    return other.value > value ? other : this;
  }

  /** The greater of this and a constant; the constant, if they are equal. */
  public Dual max(double other) {
    return value > other ? this : constant(other);
  }

  /** The lesser of the two; this, if they are equal. */
  public Dual min(Dual other) {
    return other.value < value ? other : this;
  }

  /** The lesser of this and a constant; the constant, if they are equal. */
  public Dual min(double other) {
    return value < other ? this : constant(other);
  }

  /** f(this), given f, f' and f'' at {@link #value()}: for functions that are not here. */
  public Dual chain(double f, double f1, double f2) {
    return new Dual(f, f1 * first, f2 * first * first + f1 * second);
  }

  @Override
  public String toString() {
    return value + " (" + first + ", " + second + ")";
  }
}
