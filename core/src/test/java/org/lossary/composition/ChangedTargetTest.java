package org.lossary.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.lossary.Batch;
import org.lossary.Doubles;
import org.lossary.LossException;
import org.lossary.Losses;
import org.lossary.Matrix;
import org.lossary.PointwiseLoss;
import org.lossary.RowLoss;

class ChangedTargetTest {
  private static final double[] P = {0.5, -1, 2, 1, 0, 3};
  private static final double[] Y = {3, 10, 0};

  @Test
  void rowsSeeAFunctionOfTheirTargets() {
    RowLoss inner = Losses.multiQuantile(Doubles.of(0.1, 0.9));
    RowLoss onLogs = new RowTarget(inner, Math::log1p);
    double[] logs = {Math.log1p(3), Math.log1p(10), 0};
    double[] g = new double[6];
    double[] expected = new double[6];

    double value =
        onLogs.valueAndGradient(
            Batch.of(Matrix.of(P, 3, 2), Matrix.of(Y)).checked(), Matrix.of(g, 3, 2));
    double want =
        inner.valueAndGradient(
            Batch.of(Matrix.of(P, 3, 2), Matrix.of(logs)), Matrix.of(expected, 3, 2));

    assertThat(value).isEqualTo(want);
    assertThat(g).isEqualTo(expected);
  }

  @Test
  void rowsOfFloatsAreComputedInDouble() {
    RowLoss onLogs = new RowTarget(Losses.gaussianNll(), Math::log1p);
    float[] p = {0.5f, -1, 2, 1, 0, 3};
    float[] y = {3, 10, 0};
    float[] g = new float[6];
    double[] expected = new double[6];

    double value =
        onLogs.valueAndGradient(Batch.of(Matrix.of(p, 3, 2), Matrix.of(y)), Matrix.of(g, 3, 2));
    double want =
        onLogs.valueAndGradient(
            Batch.of(Matrix.of(P, 3, 2), Matrix.of(Y)), Matrix.of(expected, 3, 2));

    assertThat(value).isCloseTo(want, within(1e-12));
    for (int i = 0; i < 6; i++) {
      assertThat(g[i]).isEqualTo((float) expected[i]);
    }
  }

  @Test
  void labelsHaveNoFunction() {
    RowLoss inner = Losses.crossEntropy();
    assertThatThrownBy(() -> new RowTarget(inner, Math::log1p))
        .isInstanceOf(LossException.class)
        .hasMessage(
            "row-target: loss must take targets that are numbers, not labels, got cross-entropy");
  }

  @Test
  void whatTheFunctionMakesOfATargetIsChecked() {
    PointwiseLoss logs = new MappedTarget(Losses.mse(), Math::log);

    assertThatThrownBy(() -> logs.value(new double[] {1, 2}, new double[] {1, 0}))
        .isInstanceOf(LossException.class)
        .hasMessage("mse: changed target in row 1, column 0 must be finite, got -Infinity of 0.0");
    PointwiseLoss shifted = WeightedSum.of(1, new AffineTarget(Losses.poisson(), 1, -1));
    assertThatThrownBy(() -> shifted.value(new double[] {1}, new double[] {0.5}))
        .isInstanceOf(LossException.class)
        .hasMessage(
            "poisson: changed target in row 0, column 0 must be finite and >= 0, got -0.5 of 0.5");
  }

  @Test
  void nestedFunctionsAreCheckedStepByStepAndMaskedTargetsAreNot() {
    PointwiseLoss nested = new AffineTarget(new MappedTarget(Losses.mse(), Math::log), 1, -1);

    assertThatThrownBy(() -> nested.value(new double[] {1}, new double[] {1}))
        .isInstanceOf(LossException.class)
        .hasMessageContaining("-Infinity of 1.0");
    Batch masked =
        Batch.of(new double[] {1, 2}, new double[] {1, 3})
            .mask(new boolean[] {false, true})
            .checked();
    assertThat(nested.value(masked)).isCloseTo(Math.pow(2 - Math.log(2), 2), within(1e-14));
  }

  @Test
  void linesHaveTheirInverse() {
    AffineTarget line = new AffineTarget(Losses.mse(), 4, 3);

    assertThat(line.inverse().orElseThrow().applyAsDouble(line.change(7))).isEqualTo(7);
    assertThat(new AffineTarget(Losses.mse(), 0, 3).inverse()).isEmpty();
    assertThat(new MappedTarget(Losses.mse(), Math::log).inverse()).isEmpty();
    assertThat(MappedTarget.of(Losses.mse(), Math::log, Math::exp).toString())
        .isEqualTo("Mean squared error of a function of the target");
  }
}
