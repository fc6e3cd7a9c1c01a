package org.lossary.peers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lossary.Matrix;
import org.lossary.metric.IndexPairs;
import org.lossary.metric.IndexTriplets;
import org.lossary.metric.Retrieval;
import org.lossary.peers.translate.Variable;

/** Variables and results of translated losses of embeddings that are no plain arrays. */
final class EmbeddingInputs {
  private EmbeddingInputs() {}

  /** What a variable stands for; null if it is an input of the case as it is. */
  static @Nullable Object of(PeerCase c, Variable v) {
    Tensor weights = c.optional("weights");
    return switch (v.name()) {
      case "boundaries" -> c.input("beta").data();
      case "candidates" -> candidates(c);
      case "references" -> c.input("references").axis(0);
      case "proxies" -> weights == null ? null : rows(c, weights).axis(0);
      case "weights" -> weights == null ? null : rows(c, weights).data();
      default -> null;
    };
  }

  private static List<Matrix> candidates(PeerCase c) {
    List<Matrix> all = new ArrayList<>();
    for (int k = 2; c.optional("embeddings" + k) != null; k++) {
      Tensor t = c.input("embeddings" + k);
      all.add(Matrix.of(t.data(), t.axis(0), t.axis(1)));
    }
    return all;
  }

  /** Weights with a row for each class, or for each of its centres. */
  private static Tensor rows(PeerCase c, Tensor weights) {
    if (c.loss().startsWith("proxy_")) {
      return weights;
    }
    int n = weights.axis(1);
    double[] turned = new double[weights.size()];
    for (int i = 0; i < turned.length; i++) {
      turned[i % n * weights.axis(0) + i / n] = weights.data()[i];
    }
    return Tensor.of(new int[] {n, weights.axis(0)}, turned);
  }

  /**
   * In what a result differs from the outputs of a case: lists as sets, measures by name. Empty for
   * results that are numbers.
   */
  static String difference(Object found, Map<String, double[]> outputs) {
    if (found instanceof IndexTriplets t) {
      return lists(
          Set.of(tuples(t.anchors(), t.positives(), t.negatives())),
          Set.of(tuples(outputs, "anchor", "positive", "negative")));
    }
    if (found instanceof IndexPairs p) {
      return lists(
          Set.of(
              tuples(p.positiveAnchors(), p.positives()),
              List.of(tuples(p.negativeAnchors(), p.negatives()))),
          Set.of(
              tuples(outputs, "anchorOfPositive", "positive"),
              List.of(tuples(outputs, "anchorOfNegative", "negative"))));
    }
    if (found instanceof Retrieval r) {
      Map<String, Double> measures =
          Map.of(
              "rPrecision", r.rPrecision(),
              "mapAtR", r.mapAtR(),
              "mapAtK", r.mapAtK(),
              "mrr", r.meanReciprocalRank());
      for (Map.Entry<String, Double> e : measures.entrySet()) {
        double[] wanted = outputs.get(e.getKey());
        if (wanted != null && Math.abs(wanted[0] - e.getValue()) > 1e-12) {
          return e + " for " + wanted[0];
        }
      }
    }
    return "";
  }

  private static String lists(Object found, Object wanted) {
    return found.equals(wanted) ? "" : found + " for " + wanted;
  }

  private static Set<List<Integer>> tuples(Map<String, double[]> outputs, String... names) {
    return tuples(
        Arrays.stream(names)
            .map(
                name ->
                    Arrays.stream(Objects.requireNonNull(outputs.get(name)))
                        .mapToInt(x -> (int) x)
                        .toArray())
            .toArray(int[][]::new));
  }

  private static Set<List<Integer>> tuples(int[]... lists) {
    Set<List<Integer>> all = new HashSet<>();
    for (int i = 0; i < lists[0].length; i++) {
      List<Integer> tuple = new ArrayList<>();
      for (int[] list : lists) {
        tuple.add(list[i]);
      }
      all.add(tuple);
    }
    return all;
  }

  /** The number that a case has for a result that is none. */
  static double[] result(Object value) {
    double number =
        value instanceof IndexTriplets t
            ? t.count()
            : value instanceof IndexPairs p
                ? p.positiveCount() + p.negativeCount()
                : ((Retrieval) value).precisionAt1();
    return new double[] {number};
  }
}
