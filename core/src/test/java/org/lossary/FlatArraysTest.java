package org.lossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Plain arrays are checked, and what is null or does not fit is named. */
class FlatArraysTest {
  private static final float[] NO_FLOATS = nothing();
  private static final double[] NO_DOUBLES = nothing();

  /** What code without null checks may pass. */
  @SuppressWarnings("NullAway")
  private static <T> T nothing() {
    return null;
  }

  private static DynamicTest says(String message, ThrowingCallable call) {
    return DynamicTest.dynamicTest(
        message,
        () -> assertThatThrownBy(call).isInstanceOf(LossException.class).hasMessage(message));
  }

  @TestFactory
  Stream<DynamicTest> whatIsOutsideTheDomain() {
    double[] one = {1};
    double[] half = {0.5};
    double[] two = {2};
    double[] zero = {0};
    double[] less = {-1};
    return Stream.of(
        says(
            "poisson: target in row 0, column 0 must be finite and >= 0, got -1.0",
            () -> Losses.poisson().valueAndGradient(one, less, new double[1])),
        says(
            "bce-with-logits: target in row 0, column 0 must be within [0, 1], got 2.0",
            () -> Losses.bceWithLogits().value(one, two)),
        says(
            "bce: prediction in row 0, column 0 must be within [0, 1], got 2.0",
            () -> Losses.bce().value(two, one)),
        says(
            "gamma: target in row 0, column 0 must be finite and > 0, got 0.0",
            () -> Losses.gamma().value(one, zero)),
        says(
            "hinge: target in row 0, column 0 must be -1 or 1, got 0.5",
            () -> Losses.hinge().value(one, half)),
        says(
            "mse: prediction in row 1, column 0 must be finite, got NaN",
            () -> Losses.mse().value(new float[] {1, Float.NaN}, new float[2])),
        says(
            "mse: target in row 1, column 0 must be finite, got Infinity",
            () -> Losses.mse().value(new double[2], new double[] {1, 1 / 0.0})));
  }

  @Test
  void aBatchIsCheckedWhenAsked() {
    Batch batch = Batch.of(new double[] {1}, new double[] {-1});
    assertThat(Losses.poisson().value(batch)).isFinite();
    assertThatThrownBy(() -> Losses.poisson().value(batch.checked()))
        .isInstanceOf(LossException.class);
  }

  @Test
  void numbersWhoseSumOverflowsAreFinite() {
    double[] huge = {Double.MAX_VALUE, Double.MAX_VALUE};
    assertThat(Losses.mae().value(huge, huge)).isZero();
  }

  @Test
  void scoresOfClassesNeedRows() {
    assertThatThrownBy(() -> Losses.crossEntropy().value(new float[] {5, -3}, new float[] {0, 1}))
        .isInstanceOf(LossException.class)
        .hasMessageContaining("cross-entropy: prediction must be rows of a score for each class")
        .hasMessageContaining("Batch.ofLabels");
  }

  @TestFactory
  Stream<DynamicTest> whatIsNull() {
    float[] some = {1};
    return Stream.of(
        says(
            "mse: prediction must not be null, got null",
            () -> Losses.mse().value(NO_FLOATS, some)),
        says(
            "mse: target must not be null, got null",
            () -> Losses.mse().value(new double[1], NO_DOUBLES)),
        says(
            "mse: gradient must not be null, got null",
            () -> Losses.mse().valueAndGradient(some, some, NO_FLOATS)),
        says("mse: batch must not be null, got null", () -> Losses.mse().value(nothing())),
        says("matrix: data must not be null, got null", () -> Matrix.of(NO_DOUBLES)),
        says("matrix: data must not be null, got null", () -> Matrix.of(NO_FLOATS, 1, 1)),
        says(
            "batch: labels must not be null, got null",
            () -> Batch.ofLabels(Matrix.of(some), nothing())),
        says("catalog: text must not be null, got null", () -> Catalog.parse(nothing())));
  }

  @Test
  void lengthsThatDiffer() {
    assertThatThrownBy(() -> Losses.mse().value(new float[2], new float[3]))
        .hasMessage("mse: target must be as long as the prediction (2), got 3");
  }
}
