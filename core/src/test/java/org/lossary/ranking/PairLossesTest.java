package org.lossary.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.lossary.LossException;
import org.lossary.Losses;
import org.lossary.Matrix;
import org.lossary.Reduction;

/** Losses of pairs: margin ranking, Bradley-Terry, direct preference optimisation. */
class PairLossesTest {
  private static final double LN2 = StrictMath.log(2);

  @Test
  void marginRankingByHand() {
    ScorePairs pairs =
        ScorePairs.of(Matrix.of(1.0, 1, 3, 2), Matrix.of(2.0, 2, 1, 1.5)).order(1, -1, 1, 1);
    double[] values = new double[4];
    double[] first = new double[4];
    double[] second = new double[4];
    new MarginRanking(0.5)
        .valuesAndGradient(
            pairs.reduction(Reduction.NONE), values, Matrix.of(first), Matrix.of(second));
    assertThat(values).containsExactly(1.5, 0, 0, 0);
    // The last is exactly at the margin.
    assertThat(first).containsExactly(-1, 0, 0, -1);
    assertThat(second).containsExactly(1, 0, 0, 1);
  }

  @Test
  void marginsOfPairsAreAdded() {
    ScorePairs pairs = ScorePairs.of(Matrix.of(1.0, 1), Matrix.of(1.0, 1)).margins(0.25, 1);
    assertThat(new MarginRanking(0.5).value(pairs)).isEqualTo((0.75 + 1.5) / 2);
    assertThat(Losses.bradleyTerry().value(pairs.reduction(Reduction.SUM)))
        .isEqualTo(
            StrictMath.log1p(StrictMath.exp(0.25)) + StrictMath.log1p(StrictMath.exp(1)),
            within(1e-15));
  }

  @Test
  void bradleyTerryIsTheSurpriseOfAPreference() {
    double[] first = new double[2];
    double[] second = new double[2];
    ScorePairs pairs = ScorePairs.of(Matrix.of(0.0, 800), Matrix.of(0.0, -800)).order(1, -1);
    double value =
        Losses.bradleyTerry()
            .valueAndGradient(pairs.reduction(Reduction.SUM), Matrix.of(first), Matrix.of(second));
    assertThat(value).isEqualTo(LN2 + 1600, within(1e-12));
    assertThat(first).containsExactly(-0.5, 1);
    assertThat(second).containsExactly(0.5, -1);
  }

  @Test
  void centeringPullsRewardsToZero() {
    double[] first = new double[1];
    double[] second = new double[1];
    double value =
        new BradleyTerry(0.01)
            .valueAndGradient(
                ScorePairs.of(Matrix.of(3.0), Matrix.of(3.0)), Matrix.of(first), Matrix.of(second));
    assertThat(value).isEqualTo(LN2 + 0.36, within(1e-15));
    assertThat(first[0]).isEqualTo(-0.5 + 0.12, within(1e-15));
    assertThat(second[0]).isEqualTo(0.5 + 0.12, within(1e-15));
  }

  @Test
  void aPolicyThatIsItsReferenceCostsLogTwo() {
    double[] chosen = {-12, -30.5};
    double[] rejected = {-8, -29};
    double[] slope = new double[2];
    double[] other = new double[2];
    PreferencePairs pairs =
        PreferencePairs.of(
            Matrix.of(chosen), Matrix.of(rejected), Matrix.of(chosen), Matrix.of(rejected));
    double value = Losses.dpo().valueAndGradient(pairs, Matrix.of(slope), Matrix.of(other));
    assertThat(value).isEqualTo(LN2, within(1e-15));
    assertThat(slope).containsExactly(new double[] {-0.025, -0.025}, within(1e-15));
    assertThat(other).containsExactly(new double[] {0.025, 0.025}, within(1e-15));
  }

  /** h = (-10 + 14) - (-20 + 14) = 10, beta h = 1. */
  @Test
  void formsByHand() {
    PreferencePairs pairs =
        PreferencePairs.of(
            Matrix.of(-10.0), Matrix.of(-20.0), Matrix.of(-14.0f), Matrix.of(-14.0f));
    double right = StrictMath.log1p(StrictMath.exp(-1));
    double wrong = 1 + right;
    assertThat(dpo(Dpo.Form.SIGMOID, 0).value(pairs)).isEqualTo(right, within(1e-15));
    assertThat(dpo(Dpo.Form.SIGMOID, 0.2).value(pairs))
        .isEqualTo(0.8 * right + 0.2 * wrong, within(1e-15));
    assertThat(dpo(Dpo.Form.ROBUST, 0.2).value(pairs))
        .isEqualTo((0.8 * right - 0.2 * wrong) / 0.6, within(1e-15));
    assertThat(dpo(Dpo.Form.HINGE, 0).value(pairs)).isZero();
    assertThat(new Dpo(Dpo.Form.HINGE, 0.05, 0, false).value(pairs)).isEqualTo(0.5);
    assertThat(dpo(Dpo.Form.IPO, 0).value(pairs)).isEqualTo(25, within(1e-12));
    assertThat(new Dpo(Dpo.Form.SIGMOID, 0.1, 0, true).value(pairs))
        .isEqualTo(right, within(1e-15));
  }

  private static Dpo dpo(Dpo.Form form, double smoothing) {
    return new Dpo(form, 0.1, smoothing, false);
  }

  /** What ROBUST is for: with labels wrong at the rate assumed its mean is the plain loss. */
  @Test
  void robustIsUnbiased() {
    for (double h : new double[] {-30, -1, 0, 4, 25}) {
      Dpo robust = new Dpo(Dpo.Form.ROBUST, 0.1, 0.3, true);
      double given = robust.value(PreferencePairs.ofPolicy(Matrix.of(h), Matrix.of(0.0)));
      double flipped = robust.value(PreferencePairs.ofPolicy(Matrix.of(0.0), Matrix.of(h)));
      double plain =
          new Dpo(Dpo.Form.SIGMOID, 0.1, 0, true)
              .value(PreferencePairs.ofPolicy(Matrix.of(h), Matrix.of(0.0)));
      assertThat(0.7 * given + 0.3 * flipped).isEqualTo(plain, within(1e-14));
    }
  }

  @Test
  void messages() {
    PreferencePairs pairs = PreferencePairs.ofPolicy(Matrix.of(1.0), Matrix.of(1.0));
    assertThatThrownBy(() -> Losses.dpo().value(pairs))
        .isInstanceOf(LossException.class)
        .hasMessage("dpo: reference must be given unless referenceFree is true, got none");
    assertThatThrownBy(() -> new Dpo(Dpo.Form.IPO, 0.1, 0.1, false))
        .hasMessage("dpo: labelSmoothing must be 0 for HINGE and IPO, got 0.1");
    assertThatThrownBy(() -> new Dpo(Dpo.Form.SIGMOID, 0.1, 0.5, false))
        .hasMessage("dpo: labelSmoothing must be within [0, 0.5), got 0.5");
    assertThatThrownBy(() -> ScorePairs.of(Matrix.of(1.0), Matrix.of(1.0, 2)))
        .isInstanceOf(LossException.class)
        .hasMessageStartingWith("score pairs: second must be a column of 1");
    assertThatThrownBy(() -> ScorePairs.of(Matrix.of(1.0), Matrix.of(1.0)).order(0))
        .hasMessage("score pairs: order must be -1 or 1, got 0.0");
  }
}
