package org.lossary.peers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Calls of losses of embeddings, whose distances, reducers and miners are objects of the peers. */
final class EmbeddingCalls {
  private static final String COSINE_LAMBDA = "lambda x, y: 1.0 - F.cosine_similarity(x, y)";

  /** Losses that can be within others, by their name in the cases. */
  private static final Map<String, String> INNER =
      Map.of(
          "contrastive", "ContrastiveLoss",
          "ntXent", "NTXentLoss",
          "supCon", "SupConLoss",
          "tripletMargin", "TripletMarginLoss");

  /** Parameters by their names in the calls, where these are others. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("smooth", "smooth_loss"),
          Map.entry("marginDegrees", "margin"),
          Map.entry("tn", "Tn"),
          Map.entry("tp", "Tp"),
          Map.entry("alphaDegrees", "alpha"),
          Map.entry("angleDegrees", "angle"),
          Map.entry("type", "type_of_triplets"),
          Map.entry("averageOfAverages", "avg_of_avgs"),
          Map.entry("centersPerClass", "centers_per_class"));

  private EmbeddingCalls() {}

  /** An argument in Python in place of the parameter; empty for the others. */
  static Optional<Map.Entry<String, String>> argument(
      PeerCase c, String name, @Nullable Object value) {
    boolean similarity = name.equals("similarity");
    return switch (name) {
      case "distance" ->
          c.loss().equals("triplet_cosine")
              ? Optional.of(Map.entry("distance_metric", "TripletDistanceMetric.COSINE"))
              : entry(c, value);
      case "reducer" -> reducer(value);
      case "loss" -> Optional.of(Map.entry("loss", inner(c, String.valueOf(value))));
      case "betaPerClass" -> {
        Tensor beta = c.optional("beta");
        yield Optional.of(
            Boolean.TRUE.equals(value) && beta != null
                ? Map.entry("num_classes", String.valueOf(beta.size()))
                : Map.entry("learn_beta", beta == null ? "False" : "True"));
      }
      case "lambda" ->
          switch (c.loss()) {
            case "barlow_twins" -> Optional.of(Map.entry("lambd", String.valueOf(value)));
            case "soft_triple" -> Optional.of(Map.entry("la", String.valueOf(value)));
            default -> Optional.empty();
          };
      case "reduction" ->
          c.loss().equals("contrastive_pairs")
              ? Optional.of(Map.entry("size_average", "mean".equals(value) ? "True" : "False"))
              : Optional.empty();
      case "margin" ->
          c.loss().equals("triplet_cosine")
              ? Optional.of(Map.entry("triplet_margin", String.valueOf(value)))
              : Optional.empty();
      default ->
          similarity && !c.loss().equals("angle")
              ? Optional.of(Map.entry("similarity_fct", function(c, String.valueOf(value))))
              : NAMES.containsKey(name) && !name.equals("type")
                  ? Optional.of(Map.entry(NAMES.getOrDefault(name, name), CaseCalls.python(value)))
                  : Optional.empty();
    };
  }

  private static String function(PeerCase c, String similarity) {
    boolean pairs = Set.of("margin_mse", "distill_kl", "cosent").contains(c.loss());
    return "util."
        + (pairs
            ? similarity.equals("dot") ? "pairwise_dot_score" : "pairwise_cos_sim"
            : similarity.equals("dot") ? "dot_score" : "cos_sim");
  }

  private static Optional<Map.Entry<String, String>> reducer(@Nullable Object value) {
    return switch (String.valueOf(value)) {
      case "mean" -> Optional.of(Map.entry("reducer", "reducers.MeanReducer()"));
      case "avgNonZero" -> Optional.of(Map.entry("reducer", "AvgNonZeroReducer()"));
      case "sum" -> Optional.of(Map.entry("reducer", "SumReducer()"));
      default -> Optional.of(Map.entry("reducer", "None"));
    };
  }

  private static Optional<Map.Entry<String, String>> entry(PeerCase c, @Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      String distance = distance(map);
      return Optional.of(
          c.loss().equals("accuracy")
              ? Map.entry("knn_func", "CustomKNN(" + distance + ")")
              : Map.entry("distance", distance));
    }
    String text = String.valueOf(value);
    if (c.loss().equals("triplet_margin_with_distance")) {
      String function = text.equals("1-cosine") ? COSINE_LAMBDA : "nn.PairwiseDistance()";
      return Optional.of(Map.entry("distance_function", function));
    }
    boolean batch = c.loss().startsWith("batch_");
    return Optional.of(
        Map.entry(
            "distance_metric",
            switch (text) {
              case "l2" -> "BatchHardTripletLossDistanceFunction.eucledian_distance";
              case "1-cosine" ->
                  batch
                      ? "BatchHardTripletLossDistanceFunction.cosine_distance"
                      : c.loss().startsWith("triplet")
                          ? "TripletDistanceMetric.COSINE"
                          : "losses.SiameseDistanceMetric.COSINE_DISTANCE";
              default -> "SiameseDistanceMetric." + text.toUpperCase(java.util.Locale.ROOT);
            }));
  }

  /** A distance of pytorch-metric-learning. */
  static String distance(Map<?, ?> map) {
    String type =
        switch (String.valueOf(map.get("type"))) {
          case "lp" -> "LpDistance";
          case "cosineSimilarity" -> "distances.CosineSimilarity";
          case "dotProduct" -> "DotProductSimilarity";
          case "snr" -> "SNRDistance";
          default -> throw new IllegalArgumentException("no distance " + map);
        };
    List<String> parts = new ArrayList<>();
    map.forEach(
        (name, value) -> {
          if (!name.equals("type")) {
            parts.add(CaseCalls.snake(String.valueOf(name)) + "=" + CaseCalls.python(value));
          }
        });
    return type + "(" + String.join(", ", parts) + ")";
  }

  /** A miner of pytorch-metric-learning. */
  private static String miner(Map<?, ?> map) {
    String name = String.valueOf(map.get("miner"));
    String type = name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
    List<String> parts = new ArrayList<>();
    map.forEach(
        (key, value) -> {
          String own = String.valueOf(key);
          if (value instanceof Map<?, ?> distance) {
            parts.add("distance=" + distance(distance));
          } else if (!own.equals("miner")) {
            parts.add(
                NAMES.getOrDefault(own, CaseCalls.snake(own)) + "=" + CaseCalls.python(value));
          }
        });
    return type + "Miner(" + String.join(", ", parts) + ")";
  }

  private static String inner(PeerCase c, String loss) {
    List<String> parts = new ArrayList<>();
    c.params()
        .forEach(
            (name, value) -> {
              if (value instanceof Map<?, ?> distance) {
                parts.add("distance=" + distance(distance));
              } else if (Stream.of("margin", "posMargin", "negMargin", "temperature")
                  .anyMatch(name::equals)) {
                parts.add(CaseCalls.snake(name) + "=" + CaseCalls.python(value));
              }
            });
    return "losses." + INNER.get(loss) + "(" + String.join(", ", parts) + ")";
  }

  /** The call of a case that has a form of its own; empty for the others. */
  static String whole(PeerCase c) {
    if (c.loss().startsWith("distance_matrix")
        && c.params().get("distance") instanceof Map<?, ?> d) {
      return distance(d) + "(embeddings)";
    }
    if (c.loss().startsWith("miner_")) {
      Map<String, @Nullable Object> all = new LinkedHashMap<>(c.params());
      return miner(all) + "(embeddings, labels)";
    }
    return "";
  }

  /** What the object of the call is applied to, where that makes a difference. */
  static String applied(PeerCase c) {
    if (c.params().get("miner") instanceof Map<?, ?> miner) {
      return "(embeddings, labels, " + miner(miner) + "(embeddings, labels))";
    }
    if (c.loss().startsWith("multiple_negatives") && c.optional("embeddings3") != null) {
      return "(anchors, positives, negatives)";
    }
    if (c.optional("references") != null) {
      return "(query, query_labels, reference, reference_labels)";
    }
    return "";
  }
}
