package org.lossary.peers.translate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lossary.metric.Distance;
import org.lossary.metric.Miners;

/** The miners of pytorch-metric-learning. */
final class MinerFunctions {
  private static final String TAIL =
      "distance=None, collect_stats=None)(embeddings, labels, ref_emb, ref_labels)";
  private static final String TRIPLETS = "IndexTriplets";
  private static final String PAIRS = "IndexPairs";
  private static final Map<String, Miner> MINERS = new LinkedHashMap<>();

  private MinerFunctions() {}

  /** The list that a miner makes, as Java. */
  record Mined(String type, String java) {}

  /** Makes the arguments of the method of {@link Miners} after rows and labels. */
  private interface Rest {
    List<Object> of(Arguments a);
  }

  private record Miner(Signature signature, String type, String method, Rest rest) {}

  static void register(Functions.Library library) {
    add(
        library,
        "miner_angular",
        "AngularMiner(angle=20, ",
        TRIPLETS,
        "angular",
        a -> {
          MetricParts.distance(a, Distance.EUCLIDEAN);
          a.note("the angles are those of embeddings as they are, not normalised, as there");
          return List.of(Distance.EUCLIDEAN, a.number("angle"));
        });
    add(
        library,
        "miner_batcheasyhard",
        "BatchEasyHardMiner(pos_strategy='easy', neg_strategy='semihard', allowed_pos_range=None,"
            + " allowed_neg_range=None, ",
        PAIRS,
        "extremes",
        a -> List.of(distance(a), choice(a, "pos_strategy"), choice(a, "neg_strategy")));
    add(
        library,
        "miner_batchhard",
        "BatchHardMiner(",
        TRIPLETS,
        "hardest",
        a -> List.of(distance(a)));
    add(
        library,
        "miner_multisimilarity",
        "MultiSimilarityMiner(epsilon=0.1, ",
        PAIRS,
        "multiSimilarity",
        a -> List.of(MetricParts.distance(a, Distance.COSINE), a.number("epsilon")));
    add(
        library,
        "miner_pairmargin",
        "PairMarginMiner(pos_margin=0.2, neg_margin=0.8, ",
        PAIRS,
        "pairs",
        a -> List.of(distance(a), a.number("pos_margin"), a.number("neg_margin")));
    add(
        library,
        "miner_tripletmargin",
        "TripletMarginMiner(margin=0.2, type_of_triplets='all', ",
        TRIPLETS,
        "triplets",
        a -> List.of(distance(a), a.number("margin"), kind(a)));
  }

  private static void add(
      Functions.Library library, String id, String call, String type, String method, Rest rest) {
    String full = "pytorch_metric_learning.miners." + call + TAIL;
    Miner miner = new Miner(Signature.of(full), type, method, rest);
    MINERS.put(miner.signature.shortName(), miner);
    library
        .loss(id)
        .call(full)
        .note("the order of the lists is another one")
        .java(
            a -> {
              Mined mined = mined(a, miner, MetricInputs.rows(a, "embeddings", MetricInputs.ROWS));
              return new Code(null, List.of(type + " mined = " + mined.java + ";"), "mined");
            });
  }

  /** The miner that is applied within the arguments of a loss. */
  static Mined within(Arguments a, Expression.Call call, String rows) {
    String name = call.name().substring(call.name().lastIndexOf('.') + 1);
    Miner miner = MINERS.get(name);
    if (miner == null) {
      List<String> names = List.copyOf(MINERS.keySet());
      throw new TranslationException(
          a.signature().name() + ": '" + name + "' is none of the miners " + names, name, names);
    }
    Arguments own = a.within(miner.signature, call);
    own.ignore("embeddings");
    return mined(own, miner, rows);
  }

  private static Mined mined(Arguments a, Miner miner, String rows) {
    a.ignore("collect_stats");
    return new Mined(miner.type, java(a, miner.method, rows, miner.rest.of(a)));
  }

  private static String java(Arguments a, String method, String rows, List<Object> rest) {
    StringBuilder java = new StringBuilder("Miners." + method + "(" + rows + ", ");
    java.append(a.data("labels", "int[]", MetricInputs.LABELS));
    for (Object argument : rest) {
      boolean symbol = argument instanceof LossCall.Symbol;
      java.append(", ").append(symbol ? argument.toString() : JavaLine.literal(argument));
    }
    return java.append(')').toString();
  }

  /** A loss of the terms that a reducer keeps. */
  static Code kept(Arguments a, LossCall loss, MetricBounds.Kept kept) {
    if (a.applied("indices_tuple") != null || a.isApplied("ref_emb")) {
      throw a.bad("reducer", MetricBounds.ALONE);
    }
    a.note("the terms whose loss is between the bounds of the reducer are listed beforehand");
    String rows = MetricInputs.rows(a, "embeddings", MetricInputs.ROWS);
    String mined = java(a, kept.method(), rows, kept.arguments());
    return MetricInputs.code(loss, "LabelledEmbeddings.of(" + rows + ", mined)", false)
        .after(kept.type() + " mined = " + mined + ";");
  }

  private static Distance distance(Arguments a) {
    return MetricParts.distance(a, Distance.NORMALIZED_EUCLIDEAN);
  }

  private static Miners.Choice choice(Arguments a, String name) {
    return switch (a.choice(name, "easy", "hard", "semihard", "all")) {
      case "easy" -> Miners.Choice.EASY;
      case "hard" -> Miners.Choice.HARD;
      case "all" -> Miners.Choice.ALL;
      default -> Miners.Choice.SEMI_HARD;
    };
  }

  private static Miners.Kind kind(Arguments a) {
    return switch (a.choice("type_of_triplets", "all", "hard", "semihard", "easy")) {
      case "all" -> Miners.Kind.ALL;
      case "hard" -> Miners.Kind.HARD;
      case "semihard" -> Miners.Kind.SEMI_HARD;
      default -> Miners.Kind.EASY;
    };
  }
}
