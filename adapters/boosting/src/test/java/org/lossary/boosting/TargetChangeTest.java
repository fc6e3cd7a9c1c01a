package org.lossary.boosting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lossary.Doubles;
import org.lossary.LossException;
import org.lossary.Losses;
import org.lossary.PointwiseLoss;
import org.lossary.composition.AffineTarget;
import org.lossary.composition.MappedTarget;
import org.lossary.composition.RowTarget;

class TargetChangeTest {
  private static final float[] PRICES = {2e5f, 1e6f, 3e6f};
  private static final float[][] MARGINS = {{0.5f}, {1}, {2}};

  @Test
  void aStretchedTargetIsPredictedInItsOwnUnit() {
    BoostedLoss scaled = BoostedLoss.of(new AffineTarget(Losses.poisson(), 1e-3, 0));

    assertThat(scaled.link().kind()).isEqualTo(MarginLink.Kind.EXP);
    assertThat(scaled.link().number(Math.log(2))).isCloseTo(2000, within(1e-9));
    // The best constant predicts the mean of the labels.
    assertThat(scaled.link().number(scaled.baseScore(PRICES)[0])).isCloseTo(1.4e6, within(1e-3));
  }

  @Test
  void targetsFarFromZeroHaveTheirBestConstant() {
    BoostedLoss centered = BoostedLoss.of(new AffineTarget(Losses.mse(), 2, 1e6));

    assertThat(centered.baseScore(PRICES)[0]).isCloseTo(2 * 1.4e6 + 1e6, within(1e-3));
    assertThat(centered.link().number(3.8e6)).isCloseTo(1.4e6, within(1e-6));
  }

  @Test
  void aFunctionWithItsInverseIsTakenBack() {
    BoostedLoss onLogs = BoostedLoss.of(MappedTarget.of(Losses.mse(), Math::log1p, Math::expm1));
    BoostedLoss there = BoostedLoss.of(new MappedTarget(Losses.mse(), Math::log1p));

    assertThat(onLogs.link().number(2)).isCloseTo(Math.expm1(2), within(1e-12));
    assertThat(there.link().number(2)).isEqualTo(2);
    double logs = (Math.log1p(2e5) + Math.log1p(1e6) + Math.log1p(3e6)) / 3;
    assertThat(onLogs.baseScore(PRICES)[0]).isCloseTo(logs, within(1e-6));
  }

  @Test
  void gradientsAreThoseOfTheWholeLoss() {
    PointwiseLoss loss = MappedTarget.of(Losses.huber(1), Math::log1p, Math::expm1);
    List<float[]> g = BoostedLoss.of(loss).hessian(HessianPolicy.EXACT).gradient(MARGINS, PRICES);

    for (int i = 0; i < 3; i++) {
      assertThat((double) g.get(0)[i])
          .isCloseTo(loss.slope(MARGINS[i][0], PRICES[i]), within(1e-5));
    }
  }

  @Test
  void changesNest() {
    PointwiseLoss loss =
        new AffineTarget(MappedTarget.of(Losses.mse(), Math::log, Math::exp), 1e-3, 0);
    MarginLink link = BoostedLoss.of(loss).link();

    assertThat(link.number(1.5)).isCloseTo(1000 * Math.exp(1.5), within(1e-9));
  }

  @Test
  void classesAsShadesOfGreyArePredictedAsSuch() {
    MarginLink link = BoostedLoss.of(new AffineTarget(Losses.bceWithLogits(), 1 / 255.0, 0)).link();

    assertThat(link.kind()).isEqualTo(MarginLink.Kind.SIGMOID);
    assertThat(link.number(0)).isCloseTo(127.5, within(1e-12));
  }

  @Test
  void quantilesOfLogarithmsGoBackAndTheVarianceStays() {
    BoostedLoss quantiles =
        BoostedLoss.of(
            RowTarget.of(Losses.multiQuantile(Doubles.of(0.1, 0.9)), Math::log1p, Math::expm1));
    BoostedLoss normal =
        BoostedLoss.of(RowTarget.of(Losses.gaussianNll(), Math::log1p, Math::expm1));
    float[][] margins = {{1, 2}};

    assertThat(quantiles.link().numbers(margins, 1)[0]).isCloseTo(Math.expm1(2), within(1e-12));
    assertThat(normal.link().numbers(margins, 0)[0]).isCloseTo(Math.expm1(1), within(1e-12));
    assertThat(normal.link().numbers(margins, 1)[0]).isEqualTo(2);
  }

  @Test
  void aChangedLabelOutsideTheDomainIsRefusedWithTheLabelItComesFrom() {
    BoostedLoss loss = BoostedLoss.of(new AffineTarget(Losses.poisson(), 1, -3));

    assertThatThrownBy(() -> loss.gradient(MARGINS, new float[] {5, 4, 2}))
        .isInstanceOf(LossException.class)
        .hasMessage("poisson: label must be finite and >= 0, got -1.0 of 2.0");
  }
}
