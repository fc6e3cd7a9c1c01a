package org.lossary.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.lossary.Batch;
import org.lossary.Doubles;
import org.lossary.LossException;
import org.lossary.Losses;
import org.lossary.Matrix;
import org.lossary.Reduction;

/** Several quantiles are so many quantile losses, column by column. */
class MultiQuantileTest {
  private static final double[] SCORES = {1, 2, 4, 0.5, 3, 3};
  private static final double[] TARGETS = {2, 3};

  @Test
  void everyColumnIsAQuantileLossOfItsOwn() {
    MultiQuantile loss = Losses.multiQuantile(Doubles.of(0.1, 0.5, 0.9));
    double[] gradient = new double[6];
    Batch batch = Batch.of(Matrix.of(SCORES, 2, 3), Matrix.of(TARGETS)).reduction(Reduction.SUM);
    double value = loss.valueAndGradient(batch, Matrix.of(gradient, 2, 3));
    double expected = 0;
    for (int i = 0; i < 6; i++) {
      Quantile single = new Quantile(loss.quantiles().get(i % 3));
      expected += single.value(SCORES[i], TARGETS[i / 3]);
      assertThat(gradient[i]).isEqualTo(single.slope(SCORES[i], TARGETS[i / 3]));
    }
    assertThat(value).isEqualTo(expected, within(1e-15));
  }

  @Test
  void columnsMustBeAsManyAsQuantiles() {
    Batch batch = Batch.of(Matrix.of(SCORES, 3, 2), Matrix.of(new double[3]));
    assertThatThrownBy(() -> Losses.multiQuantile().value(batch))
        .isInstanceOf(LossException.class)
        .hasMessage(
            "multi-quantile: prediction must have one column for each of the 3 quantiles, got 2");
  }

  @Test
  void targetsHaveOneColumn() {
    Batch batch = Batch.of(Matrix.of(SCORES, 2, 3), Matrix.of(new double[6], 2, 3));
    assertThatThrownBy(() -> Losses.multiQuantile().value(batch))
        .hasMessage("multi-quantile: target columns must be 1, got 3");
  }

  @Test
  void quantilesAreChecked() {
    assertThatThrownBy(() -> Losses.multiQuantile(Doubles.none()))
        .hasMessage("multi-quantile: quantiles must not be empty, got []");
    assertThatThrownBy(() -> Losses.multiQuantile(Doubles.of(0.5, 1.5)))
        .hasMessage("multi-quantile: quantiles[1] must be within [0.0, 1.0], got 1.5");
  }
}
