package org.lossary;

/** The numbers that a prediction or a target may be. */
public enum Domain {
  /** Any finite number. */
  REAL("must be finite"),
  /** Finite, at least 0. */
  NON_NEGATIVE("must be finite and >= 0"),
  /** Finite, greater than 0. */
  POSITIVE("must be finite and > 0"),
  /** From 0 to 1. */
  UNIT("must be within [0, 1]"),
  /** 0 or 1. */
  BINARY("must be 0 or 1"),
  /** -1 or 1. */
  SIGN("must be -1 or 1"),
  /** The index of a class. */
  LABEL("must be the index of a class"),
  /** Probabilities of classes, a row of them. */
  DISTRIBUTION("must be within [0, 1]"),
  /** Logarithms of probabilities. */
  LOG_PROBABILITY("must be <= 0");

  private final String rule;

  Domain(String rule) {
    this.rule = rule;
  }

  /** The rule in words, for messages. */
  public String rule() {
    return rule;
  }

  /** Whether {@code x} belongs to the domain. */
  public boolean contains(double x) {
    return switch (this) {
      case REAL -> Double.isFinite(x);
      case NON_NEGATIVE -> x >= 0 && x < Double.POSITIVE_INFINITY;
      case POSITIVE -> x > 0 && x < Double.POSITIVE_INFINITY;
      case UNIT, DISTRIBUTION -> x >= 0 && x <= 1;
      case BINARY -> x == 0 || x == 1;
      case SIGN -> x == -1 || x == 1;
      case LABEL -> x >= 0 && x == Math.rint(x);
      case LOG_PROBABILITY -> x <= 0;
    };
  }

  /** Every number from here to {@link #greatest()} is in the domain; NaN if that is none of it. */
  public double least() {
    return switch (this) {
      case REAL -> -Double.MAX_VALUE;
      case NON_NEGATIVE, UNIT, DISTRIBUTION -> 0;
      case POSITIVE -> Double.MIN_VALUE;
      case LOG_PROBABILITY -> Double.NEGATIVE_INFINITY;
      case BINARY, SIGN, LABEL -> Double.NaN;
    };
  }

  /** The end of the interval that begins with {@link #least()}. */
  public double greatest() {
    return switch (this) {
      case REAL, NON_NEGATIVE, POSITIVE -> Double.MAX_VALUE;
      case UNIT, DISTRIBUTION -> 1;
      case LOG_PROBABILITY -> 0;
      case BINARY, SIGN, LABEL -> Double.NaN;
    };
  }
}
