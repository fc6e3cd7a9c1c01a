package org.lossary.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Optimality is proved by linear programming duality: nothing cheaper can exist. */
class TransportSimplexTest {
  private final SplittableRandom random = new SplittableRandom(3);
  private final TransportSimplex simplex = new TransportSimplex();

  @Test
  void randomMasses() {
    for (int round = 0; round < 300; round++) {
      int n = 1 + random.nextInt(12);
      int m = 1 + random.nextInt(12);
      prove(n, m, random.doubles(n).toArray(), random.doubles(m).toArray(), costs(n, m));
    }
  }

  @Test
  void equalMassesWhichAreDegenerate() {
    for (int round = 0; round < 300; round++) {
      int n = 1 + random.nextInt(12);
      int m = round % 2 == 0 ? n : 1 + random.nextInt(12);
      prove(n, m, ones(n), ones(m), costs(n, m));
    }
  }

  @Test
  void manyEqualCosts() {
    for (int round = 0; round < 300; round++) {
      int n = 2 + random.nextInt(10);
      int m = 2 + random.nextInt(10);
      double[] cost = random.ints((long) n * m, 0, 3).asDoubleStream().toArray();
      prove(n, m, random.ints(n, 0, 3).asDoubleStream().map(x -> x + 1).toArray(), ones(m), cost);
    }
  }

  @Test
  void pointsWithoutMass() {
    for (int round = 0; round < 300; round++) {
      int n = 2 + random.nextInt(8);
      int m = 2 + random.nextInt(8);
      double[] a = random.ints(n, 0, 3).asDoubleStream().toArray();
      double[] b = random.ints(m, 0, 3).asDoubleStream().toArray();
      a[0] = 1;
      b[m - 1] = 1;
      prove(n, m, a, b, costs(n, m));
    }
  }

  @Test
  void costsOfVeryDifferentSizes() {
    for (int round = 0; round < 300; round++) {
      int n = 2 + random.nextInt(8);
      int m = 2 + random.nextInt(8);
      double[] cost = costs(n, m);
      for (int k = 0; k < cost.length; k++) {
        cost[k] = Math.scalb(cost[k], random.nextInt(-20, 20));
      }
      prove(n, m, random.doubles(n).toArray(), random.doubles(m).toArray(), cost);
    }
  }

  @Test
  void aLargeProblem() {
    int n = 200;
    int m = 230;
    prove(n, m, random.doubles(n).toArray(), random.doubles(m).toArray(), costs(n, m));
    prove(n, n, ones(n), ones(n), costs(n, n));
  }

  @Test
  void smallAssignmentsAreTheBestOfAllPermutations() {
    for (int n = 1; n <= 7; n++) {
      int size = n;
      double[] cost = costs(n, n);
      double best = BruteForce.assignment(n, (i, j) -> cost[i * size + j]) / n;
      solve(n, n, ones(n), ones(n), cost);
      assertThat(simplex.value()).isCloseTo(best, within(1e-15));
      for (int k = 0; k < simplex.cells(); k++) {
        assertThat(simplex.flow(k) * n).as("whole or nothing").isIn(0.0, 1.0);
      }
    }
  }

  private double[] costs(int n, int m) {
    return random.doubles((long) n * m).toArray();
  }

  private static double[] ones(int n) {
    double[] a = new double[n];
    java.util.Arrays.fill(a, 1);
    return a;
  }

  private void solve(int n, int m, double[] a, double[] b, double[] cost) {
    simplex.size(n, m);
    System.arraycopy(a, 0, simplex.a, 0, n);
    System.arraycopy(b, 0, simplex.b, 0, m);
    System.arraycopy(cost, 0, simplex.cost, 0, n * m);
    simplex.solve(n, m, sum(a), sum(b));
  }

  private void prove(int n, int m, double[] a, double[] b, double[] cost) {
    solve(n, m, a, b, cost);
    double most = java.util.Arrays.stream(cost).max().orElseThrow();
    double dual = 0;
    for (int i = 0; i < n; i++) {
      dual += a[i] / sum(a) * simplex.f[i];
      for (int j = 0; j < m; j++) {
        assertThat(simplex.f[i] + simplex.g[j])
            .as("dual feasible at %d, %d", i, j)
            .isLessThanOrEqualTo(cost[i * m + j] + 1e-12 * most);
      }
    }
    for (int j = 0; j < m; j++) {
      dual += b[j] / sum(b) * simplex.g[j];
    }
    assertThat(simplex.value()).as("primal = dual").isCloseTo(dual, within(1e-12 * most));
    double[] rows = new double[n];
    double[] columns = new double[m];
    for (int k = 0; k < simplex.cells(); k++) {
      int i = simplex.source(k);
      int j = simplex.sink(k);
      double flow = simplex.flow(k);
      assertThat(flow).isNotNegative();
      rows[i] += flow;
      columns[j] += flow;
      assertThat(simplex.f[i] + simplex.g[j])
          .as("complementary slackness")
          .isCloseTo(cost[i * m + j], within(1e-12 * most));
    }
    for (int i = 0; i < n; i++) {
      assertThat(rows[i]).isCloseTo(a[i] / sum(a), within(1e-14));
    }
    for (int j = 0; j < m; j++) {
      assertThat(columns[j]).isCloseTo(b[j] / sum(b), within(1e-14));
    }
  }

  private static double sum(double[] a) {
    return java.util.Arrays.stream(a).sum();
  }
}
