package org.lossary.generative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.lossary.Catalog;
import org.lossary.DoubleMatrix;
import org.lossary.LossException;
import org.lossary.Losses;
import org.lossary.Matrix;
import org.lossary.Reduction;
import org.lossary.composition.Schedule;

/** The bound: reconstruction and the divergence of the latents from their prior. */
class ElboTest {
  private static final int ROWS = 3;
  private static final int PIXELS = 4;
  private static final int LATENTS = 2;

  private static Matrix random(long seed, int rows, int columns) {
    return Matrix.of(
        new SplittableRandom(seed).doubles((long) rows * columns, 0.05, 0.95).toArray(),
        rows,
        columns);
  }

  private final Matrix made = random(1, ROWS, PIXELS);
  private final Matrix data = random(2, ROWS, PIXELS);
  private final Matrix mean = random(3, ROWS, LATENTS);
  private final Matrix log = random(4, ROWS, LATENTS);

  @Test
  void theBoundIsReconstructionPlusBetaTimesDivergence() {
    Autoencodings inputs = Autoencodings.of(made, data, mean, log);
    for (double beta : new double[] {0, 1, 4}) {
      double[] byPixels = new double[ROWS * PIXELS];
      double[] byMean = new double[ROWS * LATENTS];
      double[] byLog = new double[ROWS * LATENTS];
      double value =
          Losses.elbo()
              .error(Losses.mse())
              .beta(beta)
              .valueAndGradient(
                  inputs,
                  Matrix.of(byPixels, ROWS, PIXELS),
                  Matrix.of(byMean, ROWS, LATENTS),
                  Matrix.of(byLog, ROWS, LATENTS));
      double[] pixels = new double[ROWS * PIXELS];
      double[] means = new double[ROWS * LATENTS];
      double[] logs = new double[ROWS * LATENTS];
      double error =
          Losses.reconstruction(Losses.mse())
              .valueAndGradient(Reconstructions.of(made, data), Matrix.of(pixels, ROWS, PIXELS));
      double kl =
          Losses.gaussianKl()
              .valueAndGradient(
                  Gaussians.of(mean, log),
                  Matrix.of(means, ROWS, LATENTS),
                  Matrix.of(logs, ROWS, LATENTS));
      assertThat(value).isCloseTo(error + beta * kl, within(1e-14));
      assertThat(byPixels).containsExactly(pixels);
      for (int i = 0; i < means.length; i++) {
        assertThat(byMean[i]).isCloseTo(beta * means[i], within(1e-15));
        assertThat(byLog[i]).isCloseTo(beta * logs[i], within(1e-15));
      }
    }
  }

  @Test
  void anotherPriorCostsTheDivergenceFromItWithGradientsByAllFour() {
    Matrix priorMean = random(8, ROWS, LATENTS);
    Matrix priorLog = random(9, ROWS, LATENTS);
    Autoencodings inputs = Autoencodings.of(made, data, mean, log).prior(priorMean, priorLog);
    assertThat(inputs.names()).hasSize(5).endsWith("priorMean", "priorLogVariance");
    Matrix[] found = new Matrix[5];
    Matrix[] expected = new Matrix[4];
    found[0] = Matrix.of(new double[ROWS * PIXELS], ROWS, PIXELS);
    for (int k = 0; k < 4; k++) {
      found[k + 1] = Matrix.of(new double[ROWS * LATENTS], ROWS, LATENTS);
      expected[k] = Matrix.of(new double[ROWS * LATENTS], ROWS, LATENTS);
    }
    double value =
        Losses.elbo().error(Losses.mse()).beta(2.5).valueAndGradient(inputs.threads(2), found);
    double error = Losses.reconstruction(Losses.mse()).value(Reconstructions.of(made, data));
    double kl =
        Losses.gaussianPairKl()
            .valueAndGradient(GaussianPairs.of(mean, log, priorMean, priorLog), expected);
    assertThat(value).isCloseTo(error + 2.5 * kl, within(1e-14));
    for (int k = 0; k < 4; k++) {
      for (int i = 0; i < ROWS; i++) {
        for (int j = 0; j < LATENTS; j++) {
          assertThat(found[k + 1].get(i, j)).isCloseTo(2.5 * expected[k].get(i, j), within(1e-14));
        }
      }
    }
  }

  @Test
  void aPriorOfZerosIsTheStandardNormal() {
    Autoencodings inputs = Autoencodings.of(made, data, mean, log);
    Matrix zero = Matrix.of(new double[ROWS * LATENTS], ROWS, LATENTS);
    Elbo elbo = Losses.elbo().error(Losses.mse()).freeBits(0.2);
    assertThat(elbo.value(inputs.prior(zero, zero))).isEqualTo(elbo.value(inputs));
  }

  /** Latents that are their prior are free under any free bits, in the sample and in the batch. */
  @Test
  void freeBitsCountFromThePrior() {
    Autoencodings inputs =
        Autoencodings.of(made, data, mean, log)
            .prior(mean, log)
            .weights(1, 1, 1)
            .reduction(Reduction.SUM);
    for (Elbo.Per per : Elbo.Per.values()) {
      Elbo elbo = Losses.elbo().error(Losses.mse()).freeBits(0.25).per(per);
      Matrix byPrior = random(10, ROWS, LATENTS);
      double value = elbo.valueAndGradient(inputs, null, null, null, byPrior, null);
      double error = Losses.reconstruction(Losses.mse()).value(Reconstructions.of(made, data));
      assertThat(value).isCloseTo(ROWS * (error + 0.25 * LATENTS), within(1e-14));
      assertThat(byPrior.get(1, 1)).isZero();
      assertThat(Losses.elbo().error(Losses.mse()).per(per).value(inputs))
          .isCloseTo(ROWS * error, within(1e-14));
    }
  }

  @Test
  void freeBitsAreAFloorForEachGroupOfLatents() {
    // Divergences of 0.02, 2 and 0.08 nats.
    Matrix m = Matrix.of(new double[] {0.2, 2, 0.4}, 1, 3);
    Matrix s = Matrix.of(new double[3], 1, 3);
    Matrix x = Matrix.of(0.0);
    Autoencodings inputs = Autoencodings.of(x, x, m, s);
    double[] g = new double[3];
    Matrix out = Matrix.of(g, 1, 3);
    assertThat(Losses.elbo().error(Losses.mse()).freeBits(0.5).valueAndGradient(inputs, null, out))
        .isCloseTo(3, within(1e-15));
    assertThat(g).containsExactly(0, 2, 0);
    assertThat(
            Losses.elbo()
                .error(Losses.mse())
                .freeBits(0.5)
                .groupSize(2)
                .valueAndGradient(inputs, null, out))
        .isCloseTo(2.52, within(1e-15));
    assertThat(g).containsExactly(0.2, 2, 0);
    assertThat(
            Losses.elbo()
                .error(Losses.mse())
                .freeBits(0.5)
                .groupSize(0)
                .valueAndGradient(inputs, null, out))
        .isCloseTo(2.1, within(1e-15));
    assertThat(g).containsExactly(0.2, 2, 0.4);
    assertThat(
            Losses.elbo()
                .error(Losses.mse())
                .freeBits(5)
                .groupSize(0)
                .valueAndGradient(inputs, null, out))
        .isEqualTo(5);
    assertThat(g).containsOnly(0);
  }

  /** Latent 0 costs 0.02 and 0.98 nats, 0.5 on average; latent 1 always 0.08. */
  @Test
  void freeBitsMayBeThoseOfTheMeanOverTheBatch() {
    Matrix m = Matrix.of(new double[] {0.2, 0.4, 1.4, 0.4}, 2, 2);
    Matrix s = Matrix.of(new double[4], 2, 2);
    Matrix x = Matrix.of(new double[2], 2, 1);
    Autoencodings inputs = Autoencodings.of(x, x, m, s);
    double[] g = new double[4];
    Matrix out = Matrix.of(g, 2, 2);
    Elbo elbo = Losses.elbo().error(Losses.mse()).beta(2).freeBits(0.4).per(Elbo.Per.BATCH);
    assertThat(elbo.valueAndGradient(inputs, null, out)).isCloseTo(2 * (0.5 + 0.4), within(1e-15));
    assertThat(g).containsExactly(0.2, 0, 1.4, 0);
    double[] values = new double[2];
    elbo.values(inputs, values);
    assertThat(values[0]).isCloseTo(2 * (0.02 + 0.4), within(1e-15));
    assertThat(values[1]).isCloseTo(2 * (0.98 + 0.4), within(1e-15));

    // Weighted three to one the mean is 0.26 nats: both are free.
    Autoencodings weighted = inputs.weights(3, 1).reduction(Reduction.WEIGHTED_MEAN);
    assertThat(elbo.valueAndGradient(weighted, null, out)).isCloseTo(2 * 0.8, within(1e-15));
    assertThat(g).containsOnly(0);
  }

  @Test
  void gradientsOfFreeBitsPerBatchAgreeWithDifferences() {
    double h = 1e-5;
    for (int groupSize : new int[] {0, 1, 2}) {
      for (double freeBits : new double[] {0.1, 0.3, 0.6}) {
        Elbo elbo =
            Losses.elbo()
                .error(Losses.mse())
                .beta(1.5)
                .freeBits(freeBits)
                .groupSize(groupSize)
                .per(Elbo.Per.BATCH);
        double[] numbers = new SplittableRandom(11).doubles(24, -1.5, 1.5).toArray();
        Matrix both = Matrix.of(numbers, 8, 3);
        double[] g = new double[24];
        elbo.valueAndGradient(
            batch(both), null, Matrix.of(g, 4, 3), new DoubleMatrix(g, 12, 4, 3, 3));
        for (int i = 0; i < 24; i++) {
          double at = numbers[i];
          numbers[i] = at + h;
          double above = elbo.value(batch(both));
          numbers[i] = at - h;
          double below = elbo.value(batch(both));
          numbers[i] = at;
          assertThat(g[i]).as(elbo + " at " + i).isCloseTo((above - below) / (2 * h), within(1e-9));
        }
      }
    }
  }

  private static Autoencodings batch(Matrix both) {
    double[] all = new double[24];
    for (int i = 0; i < 24; i++) {
      all[i] = both.get(i / 3, i % 3);
    }
    Matrix x = Matrix.of(new double[4], 4, 1);
    return Autoencodings.of(x, x, Matrix.of(all, 4, 3), new DoubleMatrix(all, 12, 4, 3, 3))
        .weights(1, 2, 0.5, 3);
  }

  /** Two latents of three categories from the uniform prior: the inputs of both terms are apart. */
  @Test
  void ofDiscreteLatentsTheTermsAddUp() {
    Matrix logits = random(12, 2 * ROWS, 3);
    Matrix prior = Matrix.of(new double[6 * ROWS], 2 * ROWS, 3);
    double beta = Schedule.linear(0, 4, 100).at(25);
    double[] byPixels = new double[ROWS * PIXELS];
    double[] byLogits = new double[6 * ROWS];
    CategoricalKl kl =
        Losses.categoricalKl().first(CategoricalKl.Form.LOGITS).second(CategoricalKl.Form.LOGITS);
    DistributionPairs latents = DistributionPairs.of(logits, prior).reduction(Reduction.SUM);
    double bound =
        Losses.reconstruction(Losses.mse())
                .valueAndGradient(
                    Reconstructions.of(made, data).reduction(Reduction.SUM),
                    Matrix.of(byPixels, ROWS, PIXELS))
            + beta * kl.valueAndGradient(latents, Matrix.of(byLogits, 2 * ROWS, 3));
    double expected = 0;
    for (int i = 0; i < ROWS; i++) {
      for (int j = 0; j < PIXELS; j++) {
        expected += Math.pow(made.get(i, j) - data.get(i, j), 2);
      }
    }
    for (int i = 0; i < 2 * ROWS; i++) {
      double sum = 0;
      for (int c = 0; c < 3; c++) {
        sum += Math.exp(logits.get(i, c));
      }
      double divergence = Math.log(3);
      for (int c = 0; c < 3; c++) {
        double q = Math.exp(logits.get(i, c)) / sum;
        divergence += q * Math.log(q);
      }
      expected += beta * divergence;
    }
    assertThat(beta).isEqualTo(1);
    assertThat(bound).isCloseTo(expected, within(1e-13));
  }

  @Test
  void betaFollowsASchedule() {
    Schedule schedule = Schedule.cyclical(0, 1, 100, 50);
    Elbo elbo = Losses.elbo();
    assertThat(elbo.beta(schedule.at(0)).beta()).isZero();
    assertThat(elbo.beta(schedule.at(25)).beta()).isEqualTo(0.5);
    assertThat(elbo.beta(schedule.at(199)).beta()).isEqualTo(1);
  }

  @Test
  void theErrorIsNamedInText() {
    assertThat(Catalog.parse("elbo:error=huber(delta=2),beta=4"))
        .isEqualTo(Losses.elbo().error(Losses.huber(2)).beta(4));
    assertThat(Catalog.parse("reconstruction:error=mse"))
        .isEqualTo(Losses.reconstruction(Losses.mse()));
  }

  @Test
  void messagesNameWhatDoesNotFit() {
    assertThatThrownBy(() -> Losses.reconstruction(Losses.rmse()))
        .isInstanceOf(LossException.class)
        .hasMessage("reconstruction: error must be a loss of elements or of rows, got rmse");
    assertThatThrownBy(
            () ->
                Losses.elbo()
                    .error(Losses.mse())
                    .value(Autoencodings.of(random(1, ROWS, 8), data, mean, log)))
        .isInstanceOf(LossException.class)
        .hasMessageContaining("elbo: reconstruction must have as many columns as the data");
    assertThatThrownBy(() -> Autoencodings.of(made, data, mean, random(1, ROWS, 5)))
        .hasMessageContaining("autoencodings: logVariance must have the shape of the mean");
    assertThatThrownBy(
            () -> Autoencodings.of(made, data, mean, log).prior(mean, random(1, ROWS, LATENTS + 1)))
        .isInstanceOf(LossException.class)
        .hasMessageContaining("autoencodings: priorLogVariance must have the shape of the mean");
    assertThatThrownBy(() -> Reconstructions.of(random(1, ROWS, 7), data))
        .hasMessageContaining("reconstructions: reconstruction must have as many columns");
  }
}
