package org.lossary.peers;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lossary.Matrix;
import org.lossary.Reduction;
import org.lossary.transport.Emd;
import org.lossary.transport.PointClouds;
import org.lossary.transport.TransportProblem;
import org.lossary.transport.Wasserstein;

/** Exact transport of POT and SciPy. */
final class ExactTransport {
  private ExactTransport() {}

  static void register(Map<String, PeerLoss> losses) {
    losses.put("emd", ExactTransport::emd);
    losses.put("wasserstein_assignment", ExactTransport::assignment);
  }

  /** POT carries the mass of a, and scales b to it. */
  private static PeerResult emd(PeerCase c) {
    Tensor cost = c.input("cost");
    TransportProblem problem = problem(c);
    Matrix plan = Evaluated.empty(c, problem.cost().rows(), problem.cost().columns());
    double mass = mass(c);
    double value =
        mass * new Emd().valueAndGradient(problem.reduction(Reduction.SUM), null, null, plan);
    Tensor scaled = cost.like(Evaluated.scaled(Evaluated.array(plan), mass));
    return PeerResult.of(value).gradient("cost", scaled).output("plan", scaled);
  }

  /** The sum of the masses a. */
  static double mass(PeerCase c) {
    Tensor a = c.optional("a");
    return a == null || a.size() == 0 ? 1 : Arrays.stream(a.data()).sum();
  }

  /** Masses and costs; masses that are missing or empty are all the same. */
  static TransportProblem problem(PeerCase c) {
    Tensor cost = c.input("cost");
    if (cost.rank() != 2) {
      throw new PeerException(c.loss() + ": cost must have two axes, got " + cost);
    }
    return TransportProblem.of(
        masses(c, "a", cost.axis(0)), masses(c, "b", cost.axis(1)), Evaluated.matrix(c, cost));
  }

  private static Matrix masses(PeerCase c, String name, int n) {
    @Nullable Tensor given = c.optional(name);
    double[] all = new double[n];
    Arrays.fill(all, 1.0 / n);
    return Evaluated.matrix(
        c,
        given == null || given.size() == 0 ? all : given.data(),
        1,
        given == null || given.size() == 0 ? n : given.size());
  }

  private static PeerResult assignment(PeerCase c) {
    Tensor x = c.input("x");
    Tensor y = c.input("y");
    PointClouds clouds = PointClouds.of(Evaluated.matrix(c, x), Evaluated.matrix(c, y));
    Matrix dx = Evaluated.empty(c, clouds.x().rows(), clouds.x().columns());
    Matrix dy = Evaluated.empty(c, clouds.y().rows(), clouds.y().columns());
    double value = wasserstein(c, "euclidean").valueAndGradient(clouds, dx, dy);
    return PeerResult.of(value)
        .gradient("x", x.like(Evaluated.array(dx)))
        .gradient("y", y.like(Evaluated.array(dy)));
  }

  /** The metrics of SciPy's distances that are powers of norms. */
  static Wasserstein wasserstein(PeerCase c, String metric) {
    return switch (c.text("metric", metric)) {
      case "euclidean" -> new Wasserstein(2, 1, false);
      case "sqeuclidean" -> new Wasserstein(2, 2, false);
      case "cityblock" -> new Wasserstein(1, 1, false);
      case "chebyshev" -> new Wasserstein(Double.POSITIVE_INFINITY, 1, false);
      case "minkowski" -> new Wasserstein(c.number("p", 2), 1, false);
      default ->
          throw new PeerException(
              c.loss()
                  + ": metric must be euclidean, sqeuclidean, cityblock, chebyshev or minkowski, got "
                  + c.text("metric", metric));
    };
  }
}
