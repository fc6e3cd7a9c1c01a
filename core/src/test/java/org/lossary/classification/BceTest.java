package org.lossary.classification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lossary.Losses;

/** Certain answers, right and wrong, with each of the guards. */
class BceTest {
  private static final double[] CERTAIN = {0, 1, 0, 1};
  private static final double[] TARGET = {0, 1, 1, 0};

  @Test
  void aCertainAnswerThatIsWrongCostsInfinity() {
    Bce exact = new Bce(0, Double.NEGATIVE_INFINITY, 0);
    double[] expected = {0, 0, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};
    for (int i = 0; i < 4; i++) {
      assertThat(exact.value(CERTAIN[i], TARGET[i])).isEqualTo(expected[i]);
    }
    assertThat(exact.slope(0, 1)).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(exact.slope(1, 0)).isEqualTo(Double.POSITIVE_INFINITY);
  }

  @Test
  void theFloorsOfPyTorchKeepItFinite() {
    Bce torch = new Bce(0, -100, 1e-12);
    assertThat(torch.value(0, 1)).isEqualTo(100);
    assertThat(torch.value(1, 0)).isEqualTo(100);
    assertThat(torch.slope(0, 1)).isEqualTo(-1e12);
    assertThat(torch.slope(1, 0)).isEqualTo(1e12);
  }

  @Test
  void clippedProbabilitiesHaveNoGradient() {
    Bce clipped = new Bce(1e-7, Double.NEGATIVE_INFINITY, 0);
    assertThat(clipped.value(0, 1)).isEqualTo(clipped.value(1, 0));
    assertThat(clipped.value(0, 1)).isEqualTo(-Math.log(1e-7));
    assertThat(clipped.slope(0, 1)).isZero();
    assertThat(clipped.slope(1, 0)).isZero();
  }

  @Test
  void kernelsAgreeAtTheEnds() {
    double[] gradient = new double[4];
    double value =
        Losses.bce()
            .logFloor(-100)
            .divisorFloor(1e-12)
            .valueAndGradient(CERTAIN.clone(), TARGET.clone(), gradient);
    assertThat(value).isEqualTo(50);
    assertThat(gradient).containsExactly(0, 0, -2.5e11, 2.5e11);
  }
}
