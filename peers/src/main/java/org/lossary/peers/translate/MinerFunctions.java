package org.lossary.peers.translate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lossary.metric.Distance;
import org.lossary.metric.Miners;

/** The miners of pytorch-metric-learning. */
final class MinerFunctions {
  private static final String TAIL =
      "distance=None, collect_stats=None)(embeddings, labels, ref_emb, ref_labels)";
  static final String TRIPLETS = "IndexTriplets";
  static final String PAIRS = "IndexPairs";
  private static final Map<String, Miner> MINERS = new LinkedHashMap<>();

  private MinerFunctions() {}

  /** The list that a miner makes, as Java. */
  record Found(String type, String java) {

    /** The list under a name; as another type where that is given. */
    String declared(String name, String as) {
      boolean same = as.isEmpty() || as.equals(type);
      String made = same ? "" : as.equals(PAIRS) ? ".pairs()" : ".triplets()";
      return (same ? type : as) + " " + name + " = " + java + made + ";";
    }
  }

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
          Distance given = MetricParts.distance(a, Distance.EUCLIDEAN);
          if (given != Distance.EUCLIDEAN && given != Distance.NORMALIZED_EUCLIDEAN) {
            throw a.bad("distance", "must be LpDistance() with p=2 and power=1, as there");
          }
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
              Found mined = mined(a, miner, MetricInputs.rows(a, "embeddings", MetricInputs.ROWS));
              return new Code(null, List.of(type + " mined = " + mined.java + ";"), "mined");
            });
  }

  /** The miner that is applied within the arguments of a loss. */
  static Found within(Arguments a, Expression.Call call, String rows) {
    String name = call.name().substring(call.name().lastIndexOf('.') + 1);
    Miner miner = MINERS.get(name);
    if (miner == null) {
      Optional<String> refusal = Refusals.of(call.name());
      if (refusal.isPresent()) {
        throw new TranslationException(a.signature().name() + ": " + refusal.get());
      }
      List<String> names = List.copyOf(MINERS.keySet());
      String object =
          Character.isLowerCase(name.charAt(0))
              ? ": write it out, as miners.BatchHardMiner()(embeddings, labels), or a name for what"
                  + " it found"
              : "";
      throw new TranslationException(
          a.signature().name() + ": '" + name + "' is none of the miners " + names + object,
          name,
          names);
    }
    Arguments own = a.within(miner.signature, call);
    boolean applied = own.dataOrValue("embeddings") != null;
    return mined(
        own, miner, applied ? MetricInputs.rows(own, "embeddings", MetricInputs.ROWS) : rows);
  }

  private static Found mined(Arguments a, Miner miner, String rows) {
    a.ignore("collect_stats");
    List<Object> rest = miner.rest.of(a);
    String labels = a.data("labels", "int[]", MetricInputs.LABELS);
    return new Found(miner.type, java(miner.method, rows, labels, rest));
  }

  private static String java(String method, String rows, String among, List<Object> rest) {
    StringBuilder java = new StringBuilder("Miners." + method + "(" + rows + ", " + among);
    for (Object argument : rest) {
      boolean symbol = argument instanceof LossCall.Symbol;
      java.append(", ").append(symbol ? argument.toString() : JavaLine.literal(argument));
    }
    return java.append(')').toString();
  }

  /** A loss of the terms that a reducer keeps, of the batch or of what a miner found. */
  static Code kept(Arguments a, LossCall loss, MetricBounds.Kept kept) {
    if (a.isApplied("ref_emb")) {
      throw a.bad("ref_emb", MetricBounds.REFERENCES);
    }
    a.note(kept.note());
    String rows = MetricInputs.rows(a, "embeddings", MetricInputs.ROWS);
    Expression given = a.applied(MetricInputs.MINED);
    if (given == null) {
      String labels = a.data("labels", "int[]", MetricInputs.LABELS);
      return kept(loss, kept, rows, labels);
    }
    a.ignore("labels");
    a.note(MetricInputs.CONSTANT);
    if (kept.type().equals(PAIRS)) {
      a.note(MetricInputs.SINGLE);
    }
    if (!(given instanceof Expression.Call call)) {
      String other =
          kept.type().equals(PAIRS) ? TRIPLETS + " have pairs()" : PAIRS + " have triplets()";
      String list = a.data(MetricInputs.MINED, kept.type(), "what a miner found; " + other);
      return kept(loss, kept, rows, list);
    }
    return kept(loss, kept, rows, "found")
        .after(within(a, call, rows).declared("found", kept.type()));
  }

  private static Code kept(LossCall loss, MetricBounds.Kept kept, String rows, String among) {
    String mined = java(kept.method(), rows, among, kept.arguments());
    return MetricInputs.code(loss, "LabelledEmbeddings.of(" + rows + ", kept)", false)
        .after(kept.type() + " kept = " + mined + ";");
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
