package org.lossary.tribuo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.oracle.labs.mlrg.olcut.util.Pair;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lossary.Batch;
import org.lossary.Catalog;
import org.lossary.Domain;
import org.lossary.LossException;
import org.lossary.Losses;
import org.lossary.Matrix;
import org.lossary.Reduction;
import org.lossary.SupervisedLoss;
import org.tribuo.math.la.DenseVector;
import org.tribuo.math.la.SGDVector;

class TribuoObjectivesTest {
  private static final double[] SCORES = {0.4, -1.2, 0.3};

  static Stream<SupervisedLoss> numbers() {
    return supervised().filter(TribuoRegression::supports);
  }

  static Stream<SupervisedLoss> classes() {
    return supervised().filter(TribuoClassification::supports);
  }

  private static Stream<SupervisedLoss> supervised() {
    return Catalog.all().stream()
        .map(Catalog.Entry::create)
        .filter(SupervisedLoss.class::isInstance)
        .map(SupervisedLoss.class::cast);
  }

  @Test
  void theUsualLossesAreSuitable() {
    assertThat(numbers().map(l -> l.info().id()))
        .contains("mse", "huber", "quantile", "poisson", "bce-with-logits", "hinge");
    assertThat(classes().map(l -> l.info().id()))
        .contains("cross-entropy", "focal-softmax", "multi-margin");
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void sumAndMinusTheGradientByNumbers(SupervisedLoss loss) {
    double y = loss.info().target().contains(0.5) ? 0.5 : 1;
    double[] truth = {y, y, y};
    double[] gradient = new double[3];
    double value =
        loss.valueAndGradient(
            Batch.of(SCORES, truth).reduction(Reduction.SUM), Matrix.of(gradient));

    assertPair(
        TribuoRegression.of(loss).lossAndGradient(vector(truth), vector(SCORES)), value, gradient);
  }

  @ParameterizedTest
  @MethodSource("classes")
  void valueAndMinusTheGradientByClasses(SupervisedLoss loss) {
    double[] gradient = new double[3];
    double value =
        loss.valueAndGradient(
            Batch.ofLabels(Matrix.of(SCORES, 1, 3), new int[] {1}).reduction(Reduction.SUM),
            Matrix.of(gradient, 1, 3));

    assertPair(TribuoClassification.of(loss).lossAndGradient(1, vector(SCORES)), value, gradient);
  }

  private static void assertPair(Pair<Double, SGDVector> pair, double value, double[] gradient) {
    assertThat(pair.getA()).isEqualTo(value);
    for (int k = 0; k < gradient.length; k++) {
      assertThat(pair.getB().get(k)).isEqualTo(-gradient[k]);
    }
  }

  private static DenseVector vector(double... numbers) {
    return DenseVector.createDenseVector(numbers.clone());
  }

  @Test
  void whatDoesNotSuitIsRefused() {
    assertRefused(
        () -> TribuoRegression.of(Losses.rmse()),
        "rmse: loss must be a sum over examples, which Tribuo shows one at a time, got a function"
            + " of the whole batch");
    assertRefused(
        () -> TribuoRegression.of(Losses.poissonRate()),
        "poisson-rate: prediction must be any real number, as a linear model has them, got "
            + Losses.poissonRate().info().prediction());
    assertRefused(
        () -> TribuoRegression.of(Losses.crossEntropy()),
        "cross-entropy: target must be a number (TribuoClassification has classes), got "
            + Domain.LABEL);
    assertRefused(
        () -> TribuoRegression.of(Losses.gaussianNll()),
        "gaussian-nll: loss must be one of a single number, whose sum over dimensions Tribuo takes,"
            + " got one of a row");
    assertRefused(
        () -> TribuoClassification.of(Losses.mse()),
        "mse: target must be the index of a class (TribuoRegression has numbers), got "
            + Domain.REAL);
    assertRefused(
        () -> TribuoRegression.of(Losses.bceWithLogits()).lossAndGradient(vector(3), vector(0.5)),
        "bce-with-logits: target in row 0, column 0 must be within [0, 1], got 3.0");
    assertRefused(
        () -> TribuoClassification.of(Losses.crossEntropy()).lossAndGradient(3, vector(SCORES)),
        "cross-entropy: label of row 0 must be within [0, 2], got 3");
    assertRefused(
        () -> LossText.parse("nt-xent"),
        "nt-xent: loss must be one of a prediction and a target, got nt-xent");
  }

  private static void assertRefused(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String message) {
    assertThatThrownBy(call).isInstanceOf(LossException.class).hasMessage(message);
  }

  @Test
  void textsOfLosses() {
    assertThat(LossText.of(Losses.huber(2))).isEqualTo("huber:delta=2.0");
    assertThat(LossText.of(Losses.mse())).isEqualTo("mse");
    supervised()
        .filter(loss -> LossText.of(loss).startsWith(loss.info().id()))
        .forEach(loss -> assertThat(LossText.parse(LossText.of(loss))).isEqualTo(loss));
  }
}
