package org.lossary.peers.translate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lossary.metric.Distance;
import org.lossary.metric.Reducer;

/** Distances and reducers of pytorch-metric-learning, which are calls within calls. */
final class MetricParts {
  /** What every loss of the library takes after its own parameters. */
  static final String TAIL =
      "distance=None, reducer=None, embedding_regularizer=None, embedding_reg_weight=1,"
          + " collect_stats=None";

  private static final String DISTANCE =
      "(normalize_embeddings=True, p=2, power=1, is_inverted=False, collect_stats=None)";
  private static final String SIMILARITY =
      "(normalize_embeddings=True, p=2, power=1, is_inverted=True, collect_stats=None)";

  /** The distances by name. */
  static final Map<String, Signature> DISTANCES =
      signatures(
          "LpDistance" + DISTANCE,
          "CosineSimilarity" + SIMILARITY,
          "DotProductSimilarity" + SIMILARITY,
          "SNRDistance" + DISTANCE);

  private static final Map<String, Signature> REDUCERS =
      signatures(
          "MeanReducer(collect_stats=None)",
          "AvgNonZeroReducer(collect_stats=None)",
          "SumReducer(collect_stats=None)",
          "ThresholdReducer(low=None, high=None, collect_stats=None)",
          "DivisorReducer(collect_stats=None)");

  private MetricParts() {}

  /**
   * A reducer of the peer's.
   *
   * @param reducer what the mean divides by
   * @param sum whether there is no division at all
   */
  record Reduced(Reducer reducer, boolean sum) {}

  /** Signatures by name. */
  static Map<String, Signature> signatures(String... calls) {
    Map<String, Signature> all = new LinkedHashMap<>();
    for (String call : calls) {
      Signature s = Signature.of(call);
      all.put(s.shortName(), s);
    }
    return all;
  }

  /** The arguments of the object that is given for a parameter; null if none is. */
  static @Nullable Arguments part(Arguments a, String name, Map<String, Signature> known) {
    Expression given = a.expression(name);
    if (given == null) {
      return null;
    }
    if (given instanceof Expression.Call c) {
      String type = c.name().substring(c.name().lastIndexOf('.') + 1);
      Signature signature = known.get(type);
      if (signature != null) {
        return a.within(signature, c);
      }
      Optional<String> refusal = Refusals.of(c.name());
      if (refusal.isPresent()) {
        throw new TranslationException(a.signature().name() + ": " + refusal.get());
      }
      List<String> names = List.copyOf(known.keySet());
      throw new TranslationException(
          a.signature().name() + ": " + name + " must be one of " + names + ", got " + c,
          type,
          names);
    }
    throw a.bad(name, "must be written out, such as " + known.keySet().iterator().next() + "(...)");
  }

  /** The distance that is given, or the loss's own. */
  static Distance distance(Arguments a, Distance byDefault) {
    Arguments given = part(a, "distance", DISTANCES);
    return given == null ? byDefault : distance(given);
  }

  /** A loss for which the peer takes one distance alone. */
  static void requireDistance(Arguments a, Distance only, String written) {
    if (distance(a, only) != only) {
      throw a.bad("distance", "must be " + written);
    }
  }

  /** A distance by its own arguments. */
  static Distance distance(Arguments a) {
    a.ignore("collect_stats");
    String type = a.signature().shortName();
    boolean normalize = a.flag("normalize_embeddings");
    double p = a.known("p");
    double power = a.known("power");
    if (type.equals("LpDistance")) {
      return lp(a, p, power, normalize);
    }
    if (power != 1) {
      throw a.bad("power", "must be 1");
    }
    if (p != 2 && normalize) {
      throw a.bad("p", "must be 2, the norm that embeddings are divided by");
    }
    return switch (type) {
      case "SNRDistance" -> normalize ? Distance.NORMALIZED_SNR : Distance.SNR;
      case "DotProductSimilarity" -> normalize ? Distance.COSINE : Distance.DOT;
      default -> {
        if (!normalize) {
          throw a.bad("normalize_embeddings", "must be True, or use DotProductSimilarity");
        }
        yield Distance.COSINE;
      }
    };
  }

  private static Distance lp(Arguments a, double p, double power, boolean normalize) {
    if (!(p >= 1)) {
      throw a.bad("p", "must be >= 1");
    }
    if (!(power >= 1)) {
      throw a.bad("power", "must be >= 1");
    }
    // The peer divides rows by the norm of the same p.
    return (normalize ? Distance.normalizedLp(p) : Distance.lp(p)).power(power);
  }

  /** The reducer that is given; null if none is. */
  static @Nullable Arguments reducer(Arguments a) {
    return part(a, "reducer", REDUCERS);
  }

  /**
   * The reducer that is given, or the loss's own.
   *
   * @param mean what a mean over everything divides by
   */
  static Reduced reduced(Arguments a, Reducer byDefault, Reducer mean) {
    Arguments given = reducer(a);
    if (given == null) {
      return noted(a, byDefault, mean);
    }
    given.ignore("collect_stats");
    return switch (given.signature().shortName()) {
      case "MeanReducer" -> noted(a, mean, mean);
      case "AvgNonZeroReducer" -> noted(a, Reducer.NON_ZERO, mean);
      case "SumReducer" -> new Reduced(mean, true);
      case "ThresholdReducer" -> throw a.bad("reducer", MetricBounds.ELSEWHERE);
      default -> throw a.bad("reducer", "must be MeanReducer, AvgNonZeroReducer or SumReducer");
    };
  }

  /** A mean, with a note on what it is over where that is not everything. */
  private static Reduced noted(Arguments a, Reducer reducer, Reducer mean) {
    if (reducer == Reducer.NON_ZERO) {
      String terms = mean == Reducer.TERMS ? "terms that are" : "anchors whose loss is";
      a.note("the mean is over the " + terms + " not 0, as there");
    } else if (reducer == Reducer.ANCHORS) {
      a.note("the mean is over the rows that have a positive, as there");
    }
    return new Reduced(reducer, false);
  }

  /** Whether a loss with one term a row is summed; {@code mean} names the reducer for its mean. */
  static boolean sum(Arguments a, String mean) {
    Arguments given = reducer(a);
    if (given == null) {
      return false;
    }
    given.ignore("collect_stats");
    String type = given.signature().shortName();
    if (!type.equals(mean) && !type.equals("SumReducer")) {
      throw a.bad("reducer", "must be " + mean + " or SumReducer");
    }
    return type.equals("SumReducer");
  }

  /** What is for recording, or for a regulariser that would be refused if there were one. */
  static void ignoreTail(Arguments a) {
    a.ignore("embedding_reg_weight", "collect_stats");
  }
}
