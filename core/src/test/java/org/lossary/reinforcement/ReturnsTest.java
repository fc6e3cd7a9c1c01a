package org.lossary.reinforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.lossary.Matrix;

/** Returns against their definitions as sums, with ends of episodes, cuts and ratios. */
class ReturnsTest {
  private static final int ROWS = 4;
  private static final int STEPS = 9;

  private final double[][] v = new double[ROWS][STEPS];
  private final double[][] r = new double[ROWS][STEPS];
  private final double[][] g = new double[ROWS][STEPS];
  private final double[][] next = new double[ROWS][STEPS];
  private final double[][] log = new double[ROWS][STEPS];
  private final boolean[] cuts = new boolean[ROWS * STEPS];
  private final Trajectories trajectories;
  private final Matrix out = Matrix.of(new double[ROWS * STEPS], ROWS, STEPS);

  ReturnsTest() {
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < ROWS; i++) {
      for (int t = 0; t < STEPS; t++) {
        v[i][t] = random.nextDouble() - 0.5;
        r[i][t] = random.nextDouble();
        g[i][t] = random.nextInt(5) == 0 ? 0 : 0.9;
        next[i][t] = random.nextDouble() - 0.5;
        log[i][t] = random.nextDouble() - 0.5;
        cuts[i * STEPS + t] = random.nextInt(5) == 0;
      }
    }
    trajectories =
        Trajectories.of(flat(v), flat(r), flat(g), flat(next)).cuts(cuts).logRatios(flat(log));
  }

  private static Matrix flat(double[][] rows) {
    double[] all = new double[ROWS * STEPS];
    for (int i = 0; i < ROWS; i++) {
      System.arraycopy(rows[i], 0, all, i * STEPS, STEPS);
    }
    return Matrix.of(all, ROWS, STEPS);
  }

  /** The return of n steps, summed forward until the row, the episode or the horizon ends. */
  private double horizon(int i, int t, int n) {
    double sum = 0;
    double product = 1;
    for (int k = t; ; k++) {
      sum += product * r[i][k];
      product *= g[i][k];
      if (k == STEPS - 1 || cuts[i * STEPS + k] || k - t == n - 1) {
        return sum + product * next[i][k];
      }
    }
  }

  /** Steps from t to the end of the row or the next cut. */
  private int left(int i, int t) {
    int k = t;
    while (k < STEPS - 1 && !cuts[i * STEPS + k]) {
      k++;
    }
    return k - t + 1;
  }

  @Test
  void returnsOfNStepsAreTheSumsOfTheirRewards() {
    for (int n : new int[] {1, 2, 3, 100}) {
      Returns.nStep(trajectories, n, out);
      for (int i = 0; i < ROWS; i++) {
        for (int t = 0; t < STEPS; t++) {
          assertThat(out.get(i, t)).isCloseTo(horizon(i, t, n), within(1e-14));
        }
      }
    }
  }

  @Test
  void discountedReturnsAreThoseOfAllSteps() {
    Returns.discounted(trajectories, out);
    for (int i = 0; i < ROWS; i++) {
      for (int t = 0; t < STEPS; t++) {
        assertThat(out.get(i, t)).isCloseTo(horizon(i, t, STEPS), within(1e-14));
      }
    }
  }

  @Test
  void lambdaReturnsAreTheMixtureOfReturnsOfNSteps() {
    double lambda = 0.7;
    Returns.lambda(trajectories, lambda, out);
    for (int i = 0; i < ROWS; i++) {
      for (int t = 0; t < STEPS; t++) {
        int left = left(i, t);
        double sum = 0;
        for (int n = 1; n < left; n++) {
          sum += (1 - lambda) * Math.pow(lambda, n - 1) * horizon(i, t, n);
        }
        sum += Math.pow(lambda, left - 1) * horizon(i, t, left);
        assertThat(out.get(i, t)).isCloseTo(sum, within(1e-14));
      }
    }
  }

  @Test
  void advantagesAreTheSumOfErrorsWithFallingWeights() {
    double lambda = 0.8;
    Returns.advantages(trajectories, lambda, out);
    for (int i = 0; i < ROWS; i++) {
      for (int t = 0; t < STEPS; t++) {
        double sum = 0;
        double product = 1;
        for (int k = t; k < t + left(i, t); k++) {
          sum += product * (r[i][k] + g[i][k] * next[i][k] - v[i][k]);
          product *= g[i][k] * lambda;
        }
        assertThat(out.get(i, t)).isCloseTo(sum, within(1e-14));
      }
    }
  }

  @Test
  void vTraceIsTheSumOfWeightedErrors() {
    double lambda = 0.95;
    Matrix advantages = Matrix.of(new double[ROWS * STEPS], ROWS, STEPS);
    Returns.vTrace(trajectories, lambda, 1.1, 0.9, 1.3, out, advantages);
    for (int i = 0; i < ROWS; i++) {
      for (int t = 0; t < STEPS; t++) {
        double target = vTrace(i, t, lambda);
        assertThat(out.get(i, t)).isCloseTo(target, within(1e-14));
        double after =
            left(i, t) == 1
                ? next[i][t]
                : lambda * vTrace(i, t + 1, lambda) + (1 - lambda) * next[i][t];
        double ratio = Math.min(1.3, Math.exp(log[i][t]));
        assertThat(advantages.get(i, t))
            .isCloseTo(ratio * (r[i][t] + g[i][t] * after - v[i][t]), within(1e-14));
      }
    }
  }

  private double vTrace(int i, int t, double lambda) {
    double sum = v[i][t];
    double product = 1;
    for (int k = t; k < t + left(i, t); k++) {
      double ratio = Math.exp(log[i][k]);
      sum += product * Math.min(1.1, ratio) * (r[i][k] + g[i][k] * next[i][k] - v[i][k]);
      product *= g[i][k] * lambda * Math.min(0.9, ratio);
    }
    return sum;
  }

  @Test
  void vTraceOfThePolicyItselfIsTheLambdaReturnWhereNextValuesAreThoseOfTheNextStep() {
    Matrix one = Matrix.of(new double[] {1, 2, 3}, 1, 3);
    Matrix gamma = Matrix.of(new double[] {0.9, 0.9, 0.9}, 1, 3);
    Matrix values = Matrix.of(new double[] {0.5, 0.25, -1}, 1, 3);
    Matrix after = Matrix.of(new double[] {0.25, -1, 4}, 1, 3);
    Trajectories plain = Trajectories.of(values, one, gamma, after);
    Matrix traced = Matrix.of(new double[3], 1, 3);
    Matrix mixed = Matrix.of(new double[3], 1, 3);
    Matrix gae = Matrix.of(new double[3], 1, 3);
    Returns.vTrace(plain, 0.8, 1, 1, 1, traced, null);
    Returns.lambda(plain, 0.8, mixed);
    Returns.advantages(plain, 0.8, gae);
    for (int t = 0; t < 3; t++) {
      assertThat(traced.get(0, t)).isCloseTo(mixed.get(0, t), within(1e-14));
      assertThat(gae.get(0, t) + values.get(0, t)).isCloseTo(mixed.get(0, t), within(1e-14));
    }
  }

  @Test
  void lossesOfTrajectoriesCompareWithTheTargetsOfReturns() {
    double[] values = new double[ROWS];
    new VTrace(new org.lossary.regression.Mse(), 0.95, 1.1, 0.9).values(trajectories, values);
    Returns.vTrace(trajectories, 0.95, 1.1, 0.9, 1, out, null);
    for (int i = 0; i < ROWS; i++) {
      double sum = 0;
      for (int t = 0; t < STEPS; t++) {
        sum += Math.pow(v[i][t] - out.get(i, t), 2);
      }
      assertThat(values[i]).isCloseTo(sum / STEPS, within(1e-14));
    }
    new TdLambda(new org.lossary.regression.Mae(), 0.7).values(trajectories, values);
    Returns.lambda(trajectories, 0.7, out);
    for (int i = 0; i < ROWS; i++) {
      double sum = 0;
      for (int t = 0; t < STEPS; t++) {
        sum += Math.abs(v[i][t] - out.get(i, t));
      }
      assertThat(values[i]).isCloseTo(sum / STEPS, within(1e-14));
    }
  }

  @Test
  void errorsNameWhatIsWrong() {
    assertThatThrownBy(() -> Returns.lambda(trajectories, 1.5, out))
        .hasMessage("returns: lambda must be within [0.0, 1.0], got 1.5");
    assertThatThrownBy(() -> Returns.nStep(trajectories, 0, out))
        .hasMessage("returns: n must be >= 1, got 0");
    assertThatThrownBy(() -> Returns.discounted(trajectories, Matrix.of(0.0)))
        .hasMessageStartingWith("returns: out must have the shape of ");
    assertThatThrownBy(() -> trajectories.cuts(true))
        .hasMessage("trajectories: cuts must be as many as steps (36), got 1");
  }
}
