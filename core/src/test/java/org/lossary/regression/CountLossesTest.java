package org.lossary.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.lossary.Batch;
import org.lossary.Domain;
import org.lossary.LossException;
import org.lossary.Matrix;
import org.lossary.Reduction;

/** Known values, borders and messages of the losses of counts, amounts and distributions. */
class CountLossesTest {

  @Test
  void poissonLikelihoodLosesNoDigitsForLargeCountsThatAreMet() {
    // At the best rate of a count y the likelihood is (2 pi y)^-1/2, nearly.
    double y = Math.exp(30);
    assertThat(new Poisson(Poisson.Constant.EXACT).value(30, y))
        .isCloseTo(0.5 * Math.log(2 * Math.PI) + 15, within(1e-7));
    assertThat(new PoissonRate(0, Poisson.Constant.EXACT).value(1e12, 1e12))
        .isCloseTo(0.5 * Math.log(2 * Math.PI * 1e12), within(1e-12));
  }

  @Test
  void stirlingStartsAboveOne() {
    Poisson full = new Poisson(Poisson.Constant.STIRLING);
    assertThat(full.value(0.5, 1)).isEqualTo(new Poisson(Poisson.Constant.NONE).value(0.5, 1));
    assertThat(full.value(0.5, 4) - new Poisson(Poisson.Constant.NONE).value(0.5, 4))
        .isCloseTo(4 * Math.log(4) - 4 + 0.5 * Math.log(8 * Math.PI), within(1e-14));
  }

  @Test
  void rateOfZeroCostsInfinityOnlyForACountAbove() {
    PoissonRate exact = new PoissonRate(0, Poisson.Constant.NONE);
    assertThat(exact.value(0, 0)).isZero();
    assertThat(exact.slope(0, 0)).isEqualTo(1);
    assertThat(exact.value(0, 1)).isInfinite();
  }

  @Test
  void gammaIsFiniteWhereOnlyTheExponentialOverflows() {
    float[] value = new float[1];
    new Gamma()
        .values(
            Batch.of(new float[] {-95}, new float[] {1e-6f}).reduction(Reduction.NONE),
            Matrix.of(value));
    assertThat(value[0]).isFinite().isGreaterThan(1e34f);
  }

  @Test
  void devianceIsZeroAtTheTargetAndKnownBesideIt() {
    for (double power : new double[] {-1, 0, 1, 1.5, 2, 3}) {
      assertThat(new TweedieDeviance(power, false).value(2.5, 2.5)).isZero();
    }
    assertThat(new TweedieDeviance(3, false).value(2, 1)).isCloseTo(0.25, within(1e-15));
    assertThat(new TweedieDeviance(1.5, true).value(4, 0)).isEqualTo(4);
    assertThat(new TweedieDeviance(2.5, true).value(4, 0)).isInfinite();
  }

  @Test
  void domainsOfTargetsFollowThePower() {
    assertThat(new Tweedie(0).info().target()).isEqualTo(Domain.REAL);
    assertThat(new Tweedie(1.5).info().target()).isEqualTo(Domain.NON_NEGATIVE);
    assertThat(new TweedieDeviance(2, false).info().target()).isEqualTo(Domain.POSITIVE);
  }

  @Test
  void clampedVarianceStillReceivesAGradient() {
    double[] gradient = new double[2];
    GaussianNll loss = new GaussianNll(1e-2, false, GaussianNll.Spread.VARIANCE);
    double[] row = {1, 1e-9};
    double value =
        loss.valueAndGradient(
            Batch.of(Matrix.of(row, 1, 2), Matrix.of(new double[] {2}, 1, 1)),
            Matrix.of(gradient, 1, 2));
    assertThat(value).isCloseTo(0.5 * (Math.log(1e-2) + 100), within(1e-12));
    assertThat(gradient[1]).isCloseTo(0.5 * (100 - 10000), within(1e-9));
  }

  @Test
  void messagesNameLossArgumentRuleAndValue() {
    assertThatThrownBy(() -> new Tweedie(0.5))
        .isInstanceOf(LossException.class)
        .hasMessage("tweedie: power must be finite, <= 0 or >= 1, got 0.5");
    assertThatThrownBy(() -> new GaussianNll(0, false, GaussianNll.Spread.VARIANCE))
        .hasMessage("gaussian-nll: eps must be finite and > 0, got 0.0");
    assertThatThrownBy(() -> new Mape(0, true))
        .hasMessage("mape: eps must be finite and > 0, got 0.0");
  }
}
