package org.lossary.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.lossary.Batch;
import org.lossary.Losses;
import org.lossary.Matrix;
import org.lossary.PointwiseLoss;
import org.lossary.Reduction;

/** Residuals whose square overflows: results that are finite in mathematics are finite here. */
class HugeResidualTest {

  @Test
  void pseudoHuberIsLinear() {
    for (PointwiseLoss loss : new PointwiseLoss[] {Losses.pseudoHuber(2), Losses.softL1(2)}) {
      assertThat(loss.value(1e200, 0)).isEqualTo(2e200);
      assertThat(loss.slope(-1e200, 0)).isEqualTo(-2);
      assertThat(loss.curvature(1e200, 0)).isZero();
    }
  }

  @Test
  void logCoshIsLinear() {
    assertThat(Losses.logCosh().value(1e200, 0)).isEqualTo(1e200);
    assertThat(Losses.logCosh().slope(-1e200, 0)).isEqualTo(-1);
    assertThat(Losses.logCosh().value(1e-9, 0)).isEqualTo(5e-19, within(1e-34));
  }

  @Test
  void smoothL1IsLinear() {
    assertThat(Losses.smoothL1(0.5).value(1e200, 0)).isEqualTo(1e200);
    assertThat(Losses.smoothL1(0.5).value(1e-150, 0)).isEqualTo(1e-300, within(1e-315));
  }

  @Test
  void cauchyIsALogarithm() {
    double log = 200 * Math.log(10);
    assertThat(Losses.cauchy(1).value(1e200, 0)).isEqualTo(log, within(1e-12));
    assertThat(Losses.cauchy(1).slope(1e200, 0)).isEqualTo(1e-200, within(1e-215));
    assertThat(Losses.cauchy(1).curvature(1e200, 0)).isZero();
  }

  @Test
  void boundedLossesReachTheirBound() {
    assertThat(Losses.arctan(1).value(1e200, 0)).isEqualTo(Math.PI / 4, within(1e-15));
    assertThat(Losses.welsch(2).value(1e200, 0)).isEqualTo(2);
    assertThat(Losses.gemanMcclure(2).value(1e200, 0)).isEqualTo(2);
    for (PointwiseLoss loss :
        new PointwiseLoss[] {
          Losses.arctan(1), Losses.welsch(1), Losses.gemanMcclure(1), Losses.tukeyBiweight(1)
        }) {
      assertThat(loss.slope(1e200, 0)).as("%s", loss).isZero();
      assertThat(loss.curvature(1e200, 0)).as("%s", loss).isZero();
    }
    assertThat(Losses.arctan(1).slope(1e80, 0)).isEqualTo(1e-240, within(1e-255));
  }

  @Test
  void floatsTooAreFiniteWhereTheSquareIsNot() {
    float[] prediction = {1e30f, -1e30f};
    float[] gradient = new float[2];
    for (PointwiseLoss loss :
        new PointwiseLoss[] {
          Losses.pseudoHuber(1), Losses.cauchy(1), Losses.arctan(1), Losses.welsch(1),
          Losses.gemanMcclure(1), Losses.tukeyBiweight(1), Losses.logCosh(), Losses.smoothL1(1)
        }) {
      Batch batch = Batch.of(prediction, new float[2]).reduction(Reduction.SUM);
      double value = loss.valueAndGradient(batch, Matrix.of(gradient));
      assertThat(value).as("%s", loss).isFinite().isPositive();
      assertThat(gradient[0]).as("%s", loss).isFinite().isEqualTo(-gradient[1]);
    }
  }
}
