package org.lossary.internal.maths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** {@link Angles} beside StrictMath, which is within 1 ulp. */
class AnglesTest {
  @Test
  void sineAndCosineAreWithinThreeUlp() {
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < 300_000; i++) {
      double x = (random.nextDouble() - 0.5) * (i % 2 == 0 ? 8 : 100);
      near(Angles.sin(x), StrictMath.sin(x), x);
      near(Angles.cos(x), StrictMath.cos(x), x);
    }
  }

  @Test
  void besideRightAngles() {
    for (int k = -30; k <= 30; k++) {
      for (int step = -3; step <= 3; step++) {
        double x = k * (Math.PI / 2);
        x += step * Math.ulp(x);
        near(Angles.sin(x), StrictMath.sin(x), x);
        near(Angles.cos(x), StrictMath.cos(x), x);
      }
    }
  }

  @Test
  void tangentAndFarAngles() {
    for (double x : new double[] {0, 0.3, -1.2, 1.5, 3, 1000, -1e10}) {
      assertThat(Angles.tan(x))
          .isCloseTo(StrictMath.tan(x), within(5 * Math.ulp(StrictMath.tan(x))));
    }
    assertThat(Angles.sin(Double.NaN)).isNaN();
    assertThat(Angles.cos(Double.POSITIVE_INFINITY)).isNaN();
  }

  private static void near(double found, double expected, double x) {
    assertThat(Math.abs(found - expected) <= 3 * Math.ulp(expected))
        .as("at %s: %s for %s", x, found, expected)
        .isTrue();
  }
}
