package org.lossary.regression;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.lossary.LossException;
import org.lossary.Losses;

/** Bad parameters are named with their loss, rule and value. */
class ParameterMessagesTest {

  @Test
  void scalesMustBePositive() {
    rejects(() -> Losses.pseudoHuber(0), "pseudo-huber: delta must be finite and > 0, got 0.0");
    rejects(() -> Losses.softL1(-1), "soft-l1: scale must be finite and > 0, got -1.0");
    rejects(() -> Losses.cauchy(Double.NaN), "cauchy: scale must be finite and > 0, got NaN");
    rejects(() -> Losses.arctan(0), "arctan: scale must be finite and > 0, got 0.0");
    rejects(() -> Losses.welsch(0), "welsch: scale must be finite and > 0, got 0.0");
    rejects(() -> Losses.gemanMcclure(0), "geman-mcclure: scale must be finite and > 0, got 0.0");
    rejects(
        () -> Losses.tukeyBiweight(Double.POSITIVE_INFINITY),
        "tukey-biweight: scale must be finite and > 0, got Infinity");
  }

  @Test
  void marginsMayBeZeroButNotNegative() {
    rejects(() -> Losses.smoothL1(-1), "smooth-l1: beta must be finite and >= 0, got -1.0");
    rejects(
        () -> Losses.epsilonInsensitive(-0.5),
        "epsilon-insensitive: epsilon must be finite and >= 0, got -0.5");
    rejects(
        () -> Losses.squaredEpsilonInsensitive(-0.5),
        "squared-epsilon-insensitive: epsilon must be finite and >= 0, got -0.5");
  }

  @Test
  void quantilesAndExpectilesAreFractions() {
    rejects(() -> Losses.quantile(1.5), "quantile: tau must be within [0.0, 1.0], got 1.5");
    rejects(() -> Losses.expectile(-0.5), "expectile: tau must be within [0.0, 1.0], got -0.5");
  }

  private static void rejects(ThrowingCallable call, String message) {
    assertThatThrownBy(call).isInstanceOf(LossException.class).hasMessage(message);
  }
}
