package org.lossary.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.lossary.Losses;
import org.lossary.Matrix;

class EmdTest {
  private static final double[] A = {0.5, 0.5};
  private static final double[] B = {0.25, 0.75};
  private static final double[] COST = {0, 1, 2, 0};

  @Test
  void theGradientWithRespectToTheCostsIsThePlan() {
    Matrix plan = Matrix.of(new double[4], 2, 2);
    double value = Losses.emd().valueAndGradient(TransportProblem.of(A, B, COST), null, null, plan);
    assertThat(value).isEqualTo(0.25);
    assertThat(plan.get(0, 0)).isEqualTo(0.25);
    assertThat(plan.get(0, 1)).isEqualTo(0.25);
    assertThat(plan.get(1, 0)).isZero();
    assertThat(plan.get(1, 1)).isEqualTo(0.5);
  }

  @Test
  void massesAreDividedByTheirSum() {
    TransportProblem tripled = TransportProblem.of(new double[] {3, 3}, new double[] {1, 3}, COST);
    assertThat(Losses.emd().value(tripled)).isEqualTo(0.25);
  }

  @Test
  void onALineItIsTheWassersteinDistance() {
    SplittableRandom random = new SplittableRandom(4);
    double[] x = random.doubles(9).toArray();
    double[] y = random.doubles(6).toArray();
    double[] cost = new double[54];
    for (int k = 0; k < 54; k++) {
      cost[k] = Math.abs(x[k / 6] - y[k % 6]);
    }
    double[] ones = new double[9];
    java.util.Arrays.fill(ones, 1);
    TransportProblem problem = TransportProblem.of(ones, java.util.Arrays.copyOf(ones, 6), cost);
    assertThat(Losses.emd().value(problem))
        .isCloseTo(Losses.wasserstein1d().value(Samples1d.of(x, y)), within(1e-15));
    PointClouds clouds = PointClouds.of(Matrix.of(x), Matrix.of(y));
    assertThat(Losses.wasserstein().norm(1).power(3).value(clouds))
        .isCloseTo(Losses.wasserstein1d().p(3).value(Samples1d.of(x, y)), within(1e-15));
  }

  @Test
  void nothingToCarryCostsNothing() {
    TransportProblem empty = TransportProblem.of(new double[2], B, COST);
    Matrix plan = Matrix.of(new double[] {9, 9, 9, 9}, 2, 2);
    assertThat(Losses.emd().valueAndGradient(empty, null, null, plan)).isZero();
    assertThat(plan.get(1, 1)).isZero();
  }

  @Test
  void badInputIsNamed() {
    TransportProblem bad =
        TransportProblem.of(A, B, new double[] {0, 1, Double.POSITIVE_INFINITY, 0});
    assertThatThrownBy(() -> Losses.emd().value(bad))
        .hasMessage("emd: cost must be finite, got Infinity in row 1, column 0");
    assertThatThrownBy(
            () -> TransportProblem.of(Matrix.of(A, 1, 2), Matrix.of(B, 1, 2), Matrix.of(COST)))
        .hasMessageStartingWith("transport problem: cost must be 2 x 2, got");
  }
}
