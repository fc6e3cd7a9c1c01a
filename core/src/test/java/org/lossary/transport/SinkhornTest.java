package org.lossary.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.lossary.Losses;
import org.lossary.Matrix;

class SinkhornTest {
  private static final double ALL = Double.POSITIVE_INFINITY;
  private final SplittableRandom random = new SplittableRandom(6);

  @Test
  void twoByTwoInClosedForm() {
    // By symmetry the plan is p on the diagonal with p / (1/2 - p) = exp(1 / epsilon).
    double[] half = {0.5, 0.5};
    TransportProblem problem = TransportProblem.of(half, half, new double[] {0, 1, 1, 0});
    double epsilon = 0.7;
    double p = 0.5 / (1 + Math.exp(-1 / epsilon));
    Matrix plan = Matrix.of(new double[4], 2, 2);
    double cost = new Sinkhorn(epsilon, ALL, true, 0.5, 1e-15, 1000).value(problem);
    double value =
        new Sinkhorn(epsilon, ALL, false, 0.5, 1e-15, 1000)
            .valueAndGradient(problem, null, null, plan);
    assertThat(cost).isCloseTo(1 - 2 * p, within(1e-15));
    assertThat(plan.get(0, 0)).isCloseTo(p, within(1e-15));
    double entropy = 2 * p * Math.log(4 * p) + (1 - 2 * p) * Math.log(4 * (0.5 - p));
    assertThat(value).isCloseTo(1 - 2 * p + epsilon * entropy, within(1e-14));
  }

  @Test
  void thePlanHasTheMarginals() {
    double[] a = {0.1, 0.5, 0.4};
    double[] b = {0.2, 0.3, 0.1, 0.4};
    TransportProblem problem = TransportProblem.of(a, b, random.doubles(12).toArray());
    Matrix plan = Matrix.of(new double[12], 3, 4);
    Losses.sinkhorn().valueAndGradient(problem, null, null, plan);
    for (int i = 0; i < 3; i++) {
      double sum = 0;
      for (int j = 0; j < 4; j++) {
        sum += plan.get(i, j);
      }
      assertThat(sum).isCloseTo(a[i], within(1e-12));
    }
    for (int j = 0; j < 4; j++) {
      assertThat(plan.get(0, j) + plan.get(1, j) + plan.get(2, j)).isCloseTo(b[j], within(1e-11));
    }
  }

  @Test
  void smallEpsilonComesNearTheExactCost() {
    double[] ones = {1, 1, 1, 1};
    TransportProblem problem = TransportProblem.of(ones, ones, random.doubles(16).toArray());
    double exact = Losses.emd().value(problem);
    double cost = new Sinkhorn(1e-3, ALL, true, 0.5, 1e-10, 100_000).value(problem);
    assertThat(cost).isCloseTo(exact, within(1e-6)).isGreaterThanOrEqualTo(exact - 1e-12);
  }

  @Test
  void unbalancedPlansMinimiseTheWrittenObjective() {
    double[] a = {0.7, 0.6};
    double[] b = {0.3, 0.5};
    double[] c = {0.1, 0.9, 0.4, 0.2};
    double epsilon = 0.3;
    double rho = 0.8;
    Matrix plan = Matrix.of(new double[4], 2, 2);
    double value =
        new Sinkhorn(epsilon, rho, false, 0.5, 1e-15, 1000)
            .valueAndGradient(TransportProblem.of(a, b, c), null, null, plan);
    double[] p = {plan.get(0, 0), plan.get(0, 1), plan.get(1, 0), plan.get(1, 1)};
    assertThat(value).isCloseTo(objective(p, a, b, c, epsilon, rho), within(1e-14));
    for (int k = 0; k < 4; k++) {
      for (double step : new double[] {-1e-3, 1e-3}) {
        double[] other = p.clone();
        other[k] += step;
        assertThat(objective(other, a, b, c, epsilon, rho)).isGreaterThan(value);
      }
    }
  }

  private static double objective(
      double[] p, double[] a, double[] b, double[] c, double epsilon, double rho) {
    double sum = rho * (kl(p[0] + p[1], a[0]) + kl(p[2] + p[3], a[1]));
    sum += rho * (kl(p[0] + p[2], b[0]) + kl(p[1] + p[3], b[1]));
    for (int k = 0; k < 4; k++) {
      sum += p[k] * c[k] + epsilon * kl(p[k], a[k / 2] * b[k % 2]);
    }
    return sum;
  }

  private static double kl(double p, double q) {
    return p * Math.log(p / q) - p + q;
  }

  @Test
  void theDivergenceOfPlanCostsIsThatOfTheNaiveIteration() {
    double[] x = random.doubles(4).toArray();
    double[] y = random.doubles(6).toArray();
    double expected = naive(x, y, 0.2) - naive(x, x, 0.2) / 2 - naive(y, y, 0.2) / 2;
    double value =
        new SinkhornDivergence(0.2, 2, 2, 1, true, ALL, true, 0.5, 1e-14, 10_000)
            .value(PointClouds.of(Matrix.of(x), Matrix.of(y)));
    assertThat(value).isCloseTo(expected, within(1e-12));
  }

  /** The cost of the plan after very many plain steps on the scaling vectors. */
  private static double naive(double[] x, double[] y, double epsilon) {
    int n = x.length;
    int m = y.length;
    double[] u = new double[n];
    double[] v = new double[m];
    java.util.Arrays.fill(v, 1);
    for (int step = 0; step < 20_000; step++) {
      for (int i = 0; i < n; i++) {
        double sum = 0;
        for (int j = 0; j < m; j++) {
          sum += Math.exp(-square(x[i] - y[j]) / epsilon) * v[j];
        }
        u[i] = 1.0 / n / sum;
      }
      for (int j = 0; j < m; j++) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
          sum += Math.exp(-square(x[i] - y[j]) / epsilon) * u[i];
        }
        v[j] = 1.0 / m / sum;
      }
    }
    double cost = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        double c = square(x[i] - y[j]);
        cost += u[i] * Math.exp(-c / epsilon) * v[j] * c;
      }
    }
    return cost;
  }

  private static double square(double t) {
    return t * t;
  }

  @Test
  void theDivergenceOfACloudFromItselfIsNothingAndPullsNowhere() {
    double[] points = random.doubles(30).toArray();
    Matrix dx = Matrix.of(new double[30], 10, 3);
    double value =
        Losses.sinkhornDivergence()
            .valueAndGradient(
                PointClouds.of(Matrix.of(points, 10, 3), Matrix.of(points, 10, 3)), dx);
    assertThat(value).isCloseTo(0, within(1e-12));
    for (int i = 0; i < 10; i++) {
      assertThat(dx.get(i, 0)).isCloseTo(0, within(1e-10));
    }
  }

  @Test
  void cloudsAndTheirCostMatrixAgreeOverSeveralTiles() {
    int n = 3;
    int m = 5000;
    double[] x = random.doubles(n).toArray();
    double[] y = random.doubles(m).toArray();
    double[] cost = new double[n * m];
    for (int k = 0; k < cost.length; k++) {
      cost[k] = (x[k / m] - y[k % m]) * (x[k / m] - y[k % m]);
    }
    double[] ones = new double[m];
    java.util.Arrays.fill(ones, 1);
    TransportProblem problem = TransportProblem.of(java.util.Arrays.copyOf(ones, n), ones, cost);
    double clouds =
        new SinkhornDivergence(0.2, 2, 2, 1, false, ALL, false, 0, 1e-12, 200)
            .value(PointClouds.of(Matrix.of(x), Matrix.of(y)));
    assertThat(clouds)
        .isCloseTo(new Sinkhorn(0.2, ALL, false, 0, 1e-12, 200).value(problem), within(1e-12));
  }

  @Test
  void stoppingEarlyIsReported() {
    TransportProblem problem =
        TransportProblem.of(
            new double[] {0.3, 0.7}, new double[] {0.6, 0.4}, new double[] {0, 3, 1, 1});
    Convergence early = new Sinkhorn(0.1, ALL, false, 0, 1e-12, 2).convergence(problem)[0];
    assertThat(early.converged()).isFalse();
    assertThat(early.iterations()).isEqualTo(2);
    assertThat(early.error()).isPositive();
    Convergence done = Losses.sinkhorn().convergence(problem)[0];
    assertThat(done.converged()).isTrue();
  }

  @Test
  void badParametersAreNamed() {
    assertThatThrownBy(() -> new Sinkhorn(0, ALL, false, 0.5, 1e-9, 10))
        .hasMessage("sinkhorn: epsilon must be finite and > 0, got 0.0");
    assertThatThrownBy(() -> new Sinkhorn(1, 0, false, 0.5, 1e-9, 10))
        .hasMessage("sinkhorn: rho must be > 0, got 0.0");
  }
}
