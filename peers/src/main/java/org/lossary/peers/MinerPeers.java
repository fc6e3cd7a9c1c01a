package org.lossary.peers;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lossary.Matrix;
import org.lossary.metric.Distance;
import org.lossary.metric.Distances;
import org.lossary.metric.IndexPairs;
import org.lossary.metric.IndexTriplets;
import org.lossary.metric.Miners;

/** The miners of pytorch-metric-learning. */
final class MinerPeers {
  private MinerPeers() {}

  static void register(Map<String, PeerLoss> all) {
    Map<String, PeerLoss> losses = new TreeMap<>();
    for (String name :
        new String[] {
          "angular", "batcheasyhard", "batchhard", "multisimilarity", "pairmargin", "tripletmargin"
        }) {
      losses.put("miner_" + name, MinerPeers::lists);
    }
    Embeddings.register(losses, all);
  }

  private static PeerResult lists(PeerCase c) {
    Tensor rows = c.input("embeddings");
    Matrix matrix = Matrix.of(rows.data(), rows.axis(0), rows.axis(1));
    Object found = mine(c, c.params(), matrix, c.input("labels").labels());
    if (found instanceof IndexTriplets t) {
      return PeerResult.of(t.count())
          .output("anchor", list(t.anchors()))
          .output("positive", list(t.positives()))
          .output("negative", list(t.negatives()));
    }
    IndexPairs p = (IndexPairs) found;
    return PeerResult.of(p.positiveCount() + p.negativeCount())
        .output("anchorOfPositive", list(p.positiveAnchors()))
        .output("positive", list(p.positives()))
        .output("anchorOfNegative", list(p.negativeAnchors()))
        .output("negative", list(p.negatives()));
  }

  private static Tensor list(int[] numbers) {
    double[] wide = java.util.Arrays.stream(numbers).asDoubleStream().toArray();
    return new Tensor(new int[] {wide.length}, wide, true);
  }

  /** {@link IndexTriplets} or {@link IndexPairs}. */
  static Object mine(PeerCase c, Map<?, ?> params, Matrix rows, int[] labels) {
    String name = String.valueOf(params.get("miner"));
    requireKnown(c, name, params);
    Distance byDefault =
        name.equals("multiSimilarity") ? Distance.COSINE : Distance.NORMALIZED_EUCLIDEAN;
    Distance distance = Embeddings.distance(c, params.get("distance"), byDefault);
    return switch (name) {
      case "angular" ->
          Miners.angular(rows, labels, Distance.EUCLIDEAN, number(c, params, "angleDegrees", 20));
      case "batchHard" -> Miners.hardest(rows, labels, distance);
      case "batchEasyHard" ->
          Miners.extremes(
              rows,
              labels,
              distance,
              choice(c, params, "posStrategy", "easy"),
              choice(c, params, "negStrategy", "semihard"));
      case "multiSimilarity" ->
          rising(
              Miners.multiSimilarity(rows, labels, distance, number(c, params, "epsilon", 0.1)),
              distance,
              rows);
      case "pairMargin" ->
          Miners.pairs(
              rows,
              labels,
              distance,
              number(c, params, "posMargin", 0.2),
              number(c, params, "negMargin", 0.8));
      case "tripletMargin" ->
          Miners.triplets(
              rows, labels, distance, number(c, params, "margin", 0.2), kind(c, params));
      default -> throw new PeerException(c.loss() + ": unknown miner " + name);
    };
  }

  private static void requireKnown(PeerCase c, String miner, Map<?, ?> params) {
    List<String> own =
        switch (miner) {
          case "angular" -> List.of("angleDegrees");
          case "batchEasyHard" -> List.of("posStrategy", "negStrategy");
          case "multiSimilarity" -> List.of("epsilon");
          case "pairMargin" -> List.of("posMargin", "negMargin");
          case "tripletMargin" -> List.of("margin", "type");
          default -> List.of();
        };
    for (Object name : params.keySet()) {
      boolean known = name.equals("miner") || name.equals("distance");
      if (!known && !own.contains(String.valueOf(name))) {
        throw new PeerException(c.loss() + ": unknown parameter " + name + " of miner " + miner);
      }
    }
  }

  /** The peer sorts what it compares with an anchor, and lists pairs in that order. */
  private static IndexPairs rising(IndexPairs pairs, Distance distance, Matrix rows) {
    int n = rows.rows();
    double[] between = new double[Math.multiplyExact(n, n)];
    Distances.between(distance, rows, Matrix.of(between, n, n));
    return IndexPairs.of(
        pairs.positiveAnchors(),
        rising(pairs.positiveAnchors(), pairs.positives(), between, n),
        pairs.negativeAnchors(),
        rising(pairs.negativeAnchors(), pairs.negatives(), between, n));
  }

  private static int[] rising(int[] anchors, int[] others, double[] between, int n) {
    return IntStream.range(0, others.length)
        .boxed()
        .sorted(
            Comparator.<Integer>comparingInt(i -> anchors[i])
                .thenComparingDouble(i -> between[anchors[i] * n + others[i]]))
        .mapToInt(i -> others[i])
        .toArray();
  }

  private static Miners.Kind kind(PeerCase c, Map<?, ?> params) {
    Object given = params.get("type");
    String type = given == null ? "all" : given.toString();
    return switch (type) {
      case "all" -> Miners.Kind.ALL;
      case "hard" -> Miners.Kind.HARD;
      case "semihard" -> Miners.Kind.SEMI_HARD;
      case "easy" -> Miners.Kind.EASY;
      default -> throw new PeerException(c.loss() + ": unknown type of triplets " + type);
    };
  }

  private static Miners.Choice choice(PeerCase c, Map<?, ?> params, String name, String byDefault) {
    String given =
        String.valueOf(params.containsKey(name) ? params.get(name) : byDefault)
            .toLowerCase(Locale.ROOT);
    return switch (given) {
      case "easy" -> Miners.Choice.EASY;
      case "hard" -> Miners.Choice.HARD;
      case "semihard" -> Miners.Choice.SEMI_HARD;
      case "all" -> Miners.Choice.ALL;
      default -> throw new PeerException(c.loss() + ": unknown " + name + " " + given);
    };
  }

  private static double number(PeerCase c, Map<?, ?> params, String name, double otherwise) {
    @Nullable Object given = params.get(name);
    if (given == null) {
      return otherwise;
    }
    if (given instanceof Number n) {
      return n.doubleValue();
    }
    throw new PeerException(c.loss() + ": " + name + " must be a number, got " + given);
  }
}
