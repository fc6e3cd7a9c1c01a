package org.lossary;

import org.jspecify.annotations.Nullable;

/**
 * Bad input to a loss. The message names the loss, the argument, the rule and the value found, for
 * example {@code huber: delta must be finite and > 0, got -1.0}.
 */
public final class LossException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String loss;
  private final String argument;
  private final String rule;
  private final String found;

  /**
   * Makes the exception.
   *
   * @param loss id of the loss, or of the part of the library that was called
   * @param argument name of the offending argument
   * @param rule what must hold, for example {@code must be finite and > 0}
   * @param found the value that was found
   */
  public LossException(String loss, String argument, String rule, Object found) {
    super(loss + ": " + argument + " " + rule + ", got " + found);
    this.loss = loss;
    this.argument = argument;
    this.rule = rule;
    this.found = String.valueOf(found);
  }

  /** Id of the loss. */
  public String loss() {
    return loss;
  }

  /** Name of the argument. */
  public String argument() {
    return argument;
  }

  /** What must hold. */
  public String rule() {
    return rule;
  }

  /** The value found, as text. */
  public String found() {
    return found;
  }

  /** Throws unless {@code holds}. */
  public static void require(
      boolean holds, String loss, String argument, String rule, Object found) {
    if (!holds) {
      throw new LossException(loss, argument, rule, found);
    }
  }

  /** Throws unless {@code holds}; boxes only when it throws. */
  public static void require(boolean holds, String loss, String argument, String rule, int found) {
    if (!holds) {
      throw new LossException(loss, argument, rule, found);
    }
  }

  /** Throws unless {@code holds}; boxes only when it throws. */
  public static void require(
      boolean holds, String loss, String argument, String rule, double found) {
    if (!holds) {
      throw new LossException(loss, argument, rule, found);
    }
  }

  /** Throws if {@code value} is null, as Java without null checks may pass it. */
  public static void requirePresent(String loss, String argument, @Nullable Object value) {
    require(value != null, loss, argument, "must not be null", "null");
  }

  /** Throws unless {@code value} is finite and greater than 0. */
  public static void requirePositive(String loss, String argument, double value) {
    require(
        value > 0 && value < Double.POSITIVE_INFINITY,
        loss,
        argument,
        "must be finite and > 0",
        value);
  }

  /** Throws unless {@code value} is finite and not negative. */
  public static void requireNonNegative(String loss, String argument, double value) {
    require(
        value >= 0 && value < Double.POSITIVE_INFINITY,
        loss,
        argument,
        "must be finite and >= 0",
        value);
  }

  /** Throws unless {@code value} is finite. */
  public static void requireFinite(String loss, String argument, double value) {
    require(Double.isFinite(value), loss, argument, "must be finite", value);
  }

  /** Throws unless {@code low <= value <= high}. */
  public static void requireWithin(
      String loss, String argument, double value, double low, double high) {
    if (!(value >= low && value <= high)) {
      throw new LossException(loss, argument, "must be within [" + low + ", " + high + "]", value);
    }
  }
}
