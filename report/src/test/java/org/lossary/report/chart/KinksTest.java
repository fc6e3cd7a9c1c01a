package org.lossary.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.DoubleUnaryOperator;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class KinksTest {
  private static final Offset<Double> NEAR = Offset.offset(1e-6);

  private static void assertKinks(
      DoubleUnaryOperator function, double low, double high, double... expected) {
    double[] found = Kinks.find(function, low, high);
    assertThat(found).hasSize(expected.length);
    for (int i = 0; i < found.length; i++) {
      assertThat(found[i]).isCloseTo(expected[i], NEAR);
    }
  }

  @Test
  void findsWhereTheSlopeJumps() {
    assertKinks(Math::abs, -4, 4, 0);
    assertKinks(Math::abs, -3.7, 4.1, 0);
    assertKinks(m -> Math.max(0, 1 - m), -3, 3, 1);
    assertKinks(r -> Math.max(-1.35, Math.min(1.35, r)), -4, 4, -1.35, 1.35);
    assertKinks(r -> Math.max(0, Math.abs(r) - 0.1), -4, 4, -0.1, 0.1);
  }

  @Test
  void findsWhereTheFunctionJumps() {
    assertKinks(Math::signum, -4, 4, 0);
    assertKinks(r -> r < 0.3 ? -0.9 : 0.1, -4, 4, 0.3);
    assertKinks(r -> Math.abs(r) < 1 ? r : 0, -4, 4, -1, 1);
  }

  @Test
  void findsNothingInSmoothFunctions() {
    assertKinks(r -> r * r, -4, 4);
    assertKinks(r -> Math.abs(r) <= 1 ? r * r / 2 : Math.abs(r) - 0.5, -4, 4);
    assertKinks(Math::tanh, -40, 40);
    assertKinks(p -> -Math.log(p), 0.001, 0.999);
    assertKinks(p -> -Math.log(p), 0, 1);
    assertKinks(Math::exp, -5, 20);
    assertKinks(x -> 3, -1, 1);
    assertKinks(x -> Math.log1p(Math.exp(-x)), -30, 30);
    assertKinks(x -> Double.NaN, -1, 1);
  }

  @Test
  void seriesMarkKinksAndBreakAtJumpsByThemselves() {
    Series hinge = Series.sampled("hinge", m -> Math.max(0, 1 - m), -3, 3);
    assertThat(hinge.kinks()).hasSize(1);
    assertThat(hinge.kinks()[0]).isCloseTo(1, NEAR);
    Series slope = Series.sampled("slope", m -> m < 1 ? -1 : 0, -3, 3);
    assertThat(slope.kinks()).isEmpty();
    assertThat(slope.yValues().filter(Double::isNaN).count()).isPositive();
    assertThat(Series.sampled("given", Math::abs, -1, 1, 0).kinks()).containsExactly(0);
  }
}
