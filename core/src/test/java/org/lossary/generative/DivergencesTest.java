package org.lossary.generative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.lossary.Batch;
import org.lossary.LossException;
import org.lossary.Losses;
import org.lossary.Matrix;
import org.lossary.generative.CategoricalKl.Form;

/** Divergences: known values, forms of the same distribution, nearly equal ones, zeros. */
class DivergencesTest {
  private static final double[] P = {0.5, 0.25, 0.125, 0.125};
  private static final double[] Q = {0.125, 0.5, 0.25, 0.125};

  /** 1/2 log 4 - 1/4 log 2 - 1/8 log 2 = 5/8 log 2. */
  private static final double KL = 0.625 * Math.log(2);

  private static Matrix row(Form form, double[] p) {
    double[] out = p.clone();
    for (int i = 0; form != Form.PROBABILITY && i < p.length; i++) {
      out[i] = Math.log(p[i]) + (form == Form.LOGITS ? 7 : 0);
    }
    return Matrix.of(out, 1, p.length);
  }

  @Test
  void everyFormOfTheSameDistributionsHasTheSameDivergence() {
    for (Form first : Form.values()) {
      for (Form second : Form.values()) {
        assertThat(
                Losses.categoricalKl()
                    .first(first)
                    .second(second)
                    .value(DistributionPairs.of(row(first, P), row(second, Q))))
            .as(first + " " + second)
            .isCloseTo(KL, within(4e-15));
        assertThat(
                Losses.klDivergence()
                    .prediction(second)
                    .target(first)
                    .value(Batch.of(row(second, Q), row(first, P))))
            .isCloseTo(KL, within(4e-15));
        assertThat(
                Losses.klDivergence()
                    .prediction(first)
                    .target(second)
                    .direction(KlDivergence.Direction.REVERSE)
                    .value(Batch.of(row(first, P), row(second, Q))))
            .isCloseTo(KL, within(4e-15));
      }
    }
  }

  @Test
  void theRowLossHasTheGradientOfTheStructuredOne() {
    for (Form form : Form.values()) {
      for (Form other : Form.values()) {
        Matrix p = row(form, P);
        Matrix q = row(other, Q);
        double[] byFirst = new double[4];
        double[] bySecond = new double[4];
        Losses.categoricalKl()
            .first(form)
            .second(other)
            .valueAndGradient(
                DistributionPairs.of(p, q), Matrix.of(byFirst, 1, 4), Matrix.of(bySecond, 1, 4));
        double[] found = new double[4];
        Losses.klDivergence()
            .prediction(form)
            .target(other)
            .direction(KlDivergence.Direction.REVERSE)
            .valueAndGradient(Batch.of(p, q), Matrix.of(found, 1, 4));
        assertThat(found).containsExactly(byFirst, within(1e-14));
        Losses.klDivergence()
            .prediction(other)
            .target(form)
            .valueAndGradient(Batch.of(q, p), Matrix.of(found, 1, 4));
        assertThat(found).containsExactly(bySecond, within(1e-14));
      }
    }
  }

  /** To second order half of the sum of p (dz - mean dz)^2, where naive sums have no digit left. */
  @Test
  void nearlyEqualLogitsKeepTheirDigits() {
    double h = 0x1p-30;
    double[] z = {1, 2, 3};
    double[] moved = {1, 2 + h, 3};
    double e = Math.exp(2) / (Math.exp(1) + Math.exp(2) + Math.exp(3));
    double expected = 0.5 * e * (1 - e) * h * h;
    DistributionPairs pairs = DistributionPairs.of(Matrix.of(z, 1, 3), Matrix.of(moved, 1, 3));
    assertThat(Losses.categoricalKl().value(pairs)).isCloseTo(expected, within(1e-6 * expected));
    assertThat(Losses.jensenShannon().value(pairs))
        .isCloseTo(expected / 4, within(1e-6 * expected));
    assertThat(Losses.bernoulliKl().value(DistributionPairs.of(Matrix.of(2.0), Matrix.of(2 + h))))
        .isCloseTo(0.5 * h * h * Math.exp(2) / Math.pow(1 + Math.exp(2), 2), within(1e-8 * h * h));
    Matrix zero = Matrix.of(0.0);
    Matrix near = Matrix.of(h);
    assertThat(Losses.gaussianPairKl().value(GaussianPairs.of(zero, near, zero, zero)))
        .isCloseTo(0.25 * h * h, within(1e-8 * h * h));
  }

  @Test
  void equalDistributionsHaveNoDivergenceAndNoGradient() {
    double[] z = {-3, 400, 2, 399};
    double[] g = new double[4];
    DistributionPairs pairs = DistributionPairs.of(Matrix.of(z, 1, 4), Matrix.of(z, 1, 4));
    assertThat(Losses.categoricalKl().valueAndGradient(pairs, Matrix.of(g, 1, 4))).isZero();
    assertThat(g).containsOnly(0);
    assertThat(Losses.bernoulliKl().value(pairs)).isZero();
    assertThat(Losses.jensenShannon().value(pairs)).isZero();
  }

  @Test
  void aCategoryWithoutProbabilityCostsNothingInTheFirstAndInfinityInTheSecond() {
    Form form = Form.PROBABILITY;
    Matrix certain = Matrix.of(new double[] {1, 0}, 1, 2);
    Matrix even = Matrix.of(new double[] {0.5, 0.5}, 1, 2);
    double[] g = new double[2];
    assertThat(
            Losses.categoricalKl()
                .first(form)
                .second(form)
                .valueAndGradient(DistributionPairs.of(certain, even), Matrix.of(g, 1, 2)))
        .isEqualTo(Math.log(2));
    assertThat(g).containsExactly(1 + Math.log(2), 0);
    assertThat(
            Losses.categoricalKl()
                .first(form)
                .second(form)
                .value(DistributionPairs.of(even, certain)))
        .isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(
            Losses.categoricalKl()
                .first(form)
                .second(form)
                .clip(1e-7)
                .value(DistributionPairs.of(even, certain)))
        .isCloseTo(0.5 * Math.log(0.5) + 0.5 * Math.log(0.5e7), within(1e-14));
  }

  @Test
  void jensenShannonOfDisjointDistributionsIsTheEntropyOfItsWeight() {
    Matrix left = Matrix.of(new double[] {1, 0}, 1, 2);
    Matrix right = Matrix.of(new double[] {0, 1}, 1, 2);
    DistributionPairs pairs = DistributionPairs.of(left, right);
    Form form = Form.PROBABILITY;
    assertThat(Losses.jensenShannon().first(form).second(form).value(pairs))
        .isCloseTo(Math.log(2), within(1e-15));
    assertThat(Losses.jensenShannon().first(form).second(form).weight(0.25).value(pairs))
        .isCloseTo(-0.25 * Math.log(0.25) - 0.75 * Math.log(0.75), within(1e-15));
    DistributionPairs logits =
        DistributionPairs.of(
            Matrix.of(new double[] {1e30, 0}, 1, 2), Matrix.of(new double[] {0, 1e30}, 1, 2));
    assertThat(Losses.jensenShannon().value(logits)).isCloseTo(Math.log(2), within(1e-15));
  }

  @Test
  void jensenShannonIsSymmetricAtOneHalf() {
    Form form = Form.PROBABILITY;
    JensenShannon loss = Losses.jensenShannon().first(form).second(form);
    Matrix p = row(form, P);
    Matrix q = row(form, Q);
    assertThat(loss.value(DistributionPairs.of(p, q)))
        .isCloseTo(loss.value(DistributionPairs.of(q, p)), within(1e-16));
  }

  @Test
  void entropyIsLogKIfUniformAndZeroIfCertain() {
    assertThat(Losses.categoricalEntropy().value(Distributions.of(Matrix.of(new double[8], 1, 8))))
        .isCloseTo(Math.log(8), within(1e-15));
    assertThat(
            Losses.categoricalEntropy()
                .value(Distributions.of(Matrix.of(new double[] {1e30, 0, 0}, 1, 3))))
        .isZero();
    assertThat(
            Losses.categoricalEntropy(Form.PROBABILITY)
                .value(Distributions.of(Matrix.of(new double[] {1, 0, 0}, 1, 3))))
        .isZero();
  }

  @Test
  void gaussianPairKlAgainstTheStandardNormalIsGaussianKl() {
    Matrix mean = Matrix.of(new double[] {0.5, -2, 1e-3, 4}, 2, 2);
    Matrix log = Matrix.of(new double[] {-1, 0.25, 1e-4, 2}, 2, 2);
    Matrix zero = Matrix.of(new double[4], 2, 2);
    double expected = Losses.gaussianKl().value(Gaussians.of(mean, log));
    assertThat(Losses.gaussianPairKl().value(GaussianPairs.of(mean, log, zero, zero)))
        .isCloseTo(expected, within(1e-15 * expected));
  }

  @Test
  void noRowsHaveTheMeanZero() {
    Matrix none = Matrix.of(new double[0], 0, 3);
    assertThat(Losses.categoricalKl().value(DistributionPairs.of(none, none))).isZero();
    assertThat(Losses.categoricalEntropy().value(Distributions.of(none))).isZero();
  }

  @Test
  void messagesNameTheProbabilityThatIsNone() {
    Matrix wrong = Matrix.of(new double[] {0.5, -0.5}, 1, 2);
    Matrix even = Matrix.of(new double[] {0.5, 0.5}, 1, 2);
    Form form = Form.PROBABILITY;
    double[] g = {9, 9};
    assertThatThrownBy(
            () ->
                Losses.categoricalKl()
                    .first(form)
                    .second(form)
                    .valueAndGradient(DistributionPairs.of(even, wrong), Matrix.of(g, 1, 2)))
        .isInstanceOf(LossException.class)
        .hasMessage(
            "categorical-kl: second in row 0, column 1 must be a probability, >= 0, got -0.5");
    assertThat(g).containsOnly(9);
    assertThatThrownBy(() -> Losses.jensenShannon().first(form).second(form).weight(1))
        .hasMessage("jensen-shannon: weight must be within (0, 1), got 1.0");
    assertThatThrownBy(() -> Losses.klDivergence().value(Batch.ofLabels(even, new int[] {0})))
        .isInstanceOf(LossException.class)
        .hasMessageContaining("kl-divergence: target");
    assertThatThrownBy(() -> DistributionPairs.of(even, Matrix.of(0.5, 0.5)))
        .hasMessageContaining("distribution pairs: second must have the shape of first");
  }
}
