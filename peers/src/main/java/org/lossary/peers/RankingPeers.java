package org.lossary.peers;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.lossary.Losses;
import org.lossary.ranking.ScorePairs;

/**
 * PyTorch's {@code margin_ranking}: {@code input1} should be higher than {@code input2} where
 * {@code target} is 1, lower where it is -1. Inputs are broadcast against each other.
 */
final class RankingPeers {
  private RankingPeers() {}

  static void register(Map<String, PeerLoss> losses) {
    losses.put("margin_ranking", RankingPeers::margin);
  }

  private static PeerResult margin(PeerCase c) {
    Tensor first = c.input("input1");
    Tensor second = c.input("input2");
    Tensor target = c.input("target");
    int[] shape = first.shape();
    for (Tensor other : List.of(second, target)) {
      shape = other.rank() > shape.length || other.size() > size(shape) ? other.shape() : shape;
    }
    Tensor a = first.broadcast(shape);
    Tensor b = second.broadcast(shape);
    int pairs = a.size();
    PeerResult result =
        Structured.by(
            c.with("input1", a).with("input2", b),
            Losses.marginRanking(c.number("margin", 0)),
            ScorePairs.of(
                    Evaluated.matrix(c, a.data(), pairs, 1),
                    Evaluated.matrix(c, b.data(), pairs, 1))
                .order(target.broadcast(shape).data()),
            List.of("input1", "input2"),
            shape,
            pairs);
    return result
        .gradient("input1", result.gradientOf("input1").unbroadcast(first.shape()))
        .gradient("input2", result.gradientOf("input2").unbroadcast(second.shape()));
  }

  private static int size(int... shape) {
    return Arrays.stream(shape).reduce(1, (x, y) -> x * y);
  }
}
