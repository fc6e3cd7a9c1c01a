package org.lossary.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * POT's Sinkhorn divergence is what its iteration has when marginals are right to 1e-9. Run on, the
 * same iteration comes to the number of Lossary: the difference is the peer's stop, and no more.
 */
class EarlyStopTest {
  private static final double POT = 1e-9;

  @Test
  void whatPotLeavesOfTheDivergenceIsItsStop() {
    int compared = 0;
    for (GoldenCases.Golden golden : GoldenCases.of("sinkhorn_divergence", PeerCase.Dtype.F64)) {
      PeerCase asked = golden.asked();
      double[][] x = points(asked.input("x"));
      double[][] y = points(asked.input("y"));
      double epsilon = asked.number("regularization", 1);
      double wanted = Objects.requireNonNull(golden.value())[0];
      double stopped = divergence(x, y, epsilon, POT);
      double exact = divergence(x, y, epsilon, 1e-15);
      double found = Objects.requireNonNull(Peers.compute(asked).value()).data()[0];
      assertThat(stopped).isCloseTo(wanted, within(1e-10 * stopped));
      assertThat(found).isCloseTo(exact, within(1e-10 * exact));
      compared++;
    }
    assertThat(compared).isPositive();
  }

  private static double[][] points(Tensor tensor) {
    int width = tensor.shape()[1];
    double[][] points = new double[tensor.shape()[0]][];
    for (int i = 0; i < points.length; i++) {
      points[i] = Arrays.copyOfRange(tensor.data(), i * width, (i + 1) * width);
    }
    return points;
  }

  private static double divergence(double[][] x, double[][] y, double epsilon, double stop) {
    double within = cost(x, x, epsilon, stop) + cost(y, y, epsilon, stop);
    return cost(x, y, epsilon, stop) - within / 2;
  }

  /** The cost of the plan of uniform clouds; marginals are looked at every ten steps. */
  private static double cost(double[][] x, double[][] y, double epsilon, double stop) {
    int n = x.length;
    int m = y.length;
    double[][] cost = new double[n][m];
    double[][] kernel = new double[n][m];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        for (int d = 0; d < x[i].length; d++) {
          cost[i][j] += (x[i][d] - y[j][d]) * (x[i][d] - y[j][d]);
        }
        kernel[i][j] = Math.exp(-cost[i][j] / epsilon);
      }
    }
    double[] u = new double[n];
    double[] v = new double[m];
    Arrays.fill(u, 1.0 / n);
    for (int step = 0; step < 10_000; step++) {
      for (int j = 0; j < m; j++) {
        v[j] = 1 / (m * across(kernel, u, j));
      }
      for (int i = 0; i < n; i++) {
        double sum = 0;
        for (int j = 0; j < m; j++) {
          sum += kernel[i][j] * v[j];
        }
        u[i] = 1 / (n * sum);
      }
      if (step % 10 == 0 && error(kernel, u, v) < stop) {
        break;
      }
    }
    double total = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        total += u[i] * kernel[i][j] * v[j] * cost[i][j];
      }
    }
    return total;
  }

  private static double across(double[][] kernel, double[] u, int column) {
    double sum = 0;
    for (int i = 0; i < u.length; i++) {
      sum += kernel[i][column] * u[i];
    }
    return sum;
  }

  private static double error(double[][] kernel, double[] u, double[] v) {
    double squares = 0;
    for (int j = 0; j < v.length; j++) {
      double off = v[j] * across(kernel, u, j) - 1.0 / v.length;
      squares += off * off;
    }
    return Math.sqrt(squares);
  }
}
