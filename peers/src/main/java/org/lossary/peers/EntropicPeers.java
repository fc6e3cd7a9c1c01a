package org.lossary.peers;

import java.util.Map;
import org.lossary.Matrix;
import org.lossary.Reduction;
import org.lossary.transport.PointClouds;
import org.lossary.transport.Sinkhorn;
import org.lossary.transport.SinkhornDivergence;
import org.lossary.transport.TransportProblem;
import org.lossary.transport.Wasserstein;

/** Entropic transport of POT: the cost of the regularised plan, without entropy. */
final class EntropicPeers {
  private static final int STEPS = 200_000;
  private static final double TOLERANCE = 1e-13;

  private EntropicPeers() {}

  static void register(Map<String, PeerLoss> losses) {
    losses.put("sinkhorn", EntropicPeers::sinkhorn);
    losses.put("sinkhorn_divergence", EntropicPeers::divergence);
  }

  private static PeerResult sinkhorn(PeerCase c) {
    TransportProblem problem = ExactTransport.problem(c).reduction(Reduction.SUM);
    double epsilon = c.number("regularization", 1);
    double mass = ExactTransport.mass(c);
    double cost = loss(epsilon, true).value(problem);
    Tensor like = c.input("cost");
    Matrix plan = Evaluated.empty(c, problem.cost().rows(), problem.cost().columns());
    loss(epsilon, false).valueAndGradient(problem, null, null, plan);
    return PeerResult.of(mass * cost)
        .output("plan", like.like(Evaluated.scaled(Evaluated.array(plan), mass)));
  }

  private static Sinkhorn loss(double epsilon, boolean transportCost) {
    return new Sinkhorn(epsilon, Double.POSITIVE_INFINITY, transportCost, 0.5, TOLERANCE, STEPS);
  }

  /** Uniform clouds; what is negative becomes 0. */
  private static PeerResult divergence(PeerCase c) {
    PointClouds clouds =
        PointClouds.of(Evaluated.matrix(c, c.input("x")), Evaluated.matrix(c, c.input("y")));
    Wasserstein ground = ExactTransport.wasserstein(c, "sqeuclidean");
    SinkhornDivergence loss =
        new SinkhornDivergence(
            c.number("regularization", 1),
            ground.norm(),
            ground.power(),
            1,
            true,
            Double.POSITIVE_INFINITY,
            true,
            0.5,
            TOLERANCE,
            STEPS);
    return PeerResult.of(Math.max(0, loss.value(clouds)));
  }
}
