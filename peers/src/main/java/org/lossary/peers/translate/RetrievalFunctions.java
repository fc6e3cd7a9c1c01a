package org.lossary.peers.translate;

import java.util.List;

/** Measures of rankings by torchmetrics: of one query, and the mean over several. */
final class RetrievalFunctions {
  private static final String FUNCTIONS = "torchmetrics.functional.retrieval.";
  private static final String SCORES =
      "recent versions leave out documents whose score is not above 0; here all scores count";

  private RetrievalFunctions() {}

  static void register(Functions.Library torchmetrics) {
    add(torchmetrics, "RetrievalMAP", "retrieval_average_precision", "averagePrecision", "");
    add(torchmetrics, "RetrievalMRR", "retrieval_reciprocal_rank", "reciprocalRank", "");
    add(torchmetrics, "RetrievalNormalizedDCG", "retrieval_normalized_dcg", "ndcg", "gain")
        .note("equal scores rank in the order given here; there their gains are averaged");
  }

  private static Function add(
      Functions.Library library, String type, String function, String measure, String gain) {
    String call =
        "torchmetrics.retrieval."
            + type
            + "(empty_target_action='neg', ignore_index=None, top_k=None, aggregation='mean')"
            + "(preds, target, indexes)";
    library
        .loss()
        .call(FUNCTIONS + function + "(preds, target, top_k=None)")
        .note(SCORES)
        .java(a -> code(a, measure, gain, a.data("target", Forms.NUMBERS, RELEVANCE), "neg"));
    return library
        .loss()
        .call(call)
        .note("documents of a query follow each other, as if sorted by indexes")
        .note(SCORES)
        .java(
            a -> {
              a.ignore("indexes");
              a.choice("aggregation", "mean");
              String empty = a.choice("empty_target_action", "neg", "pos", "skip");
              return code(a, measure, gain, a.data("target", Forms.NUMBERS, RELEVANCE), empty);
            });
  }

  private static final String RELEVANCE = "relevance of each document";

  private static Code code(Arguments a, String measure, String gain, String target, String empty) {
    boolean first = !gain.isEmpty();
    if (!first && a.has("top_k")) {
      throw a.bad("top_k", "must be None: the measure is of all places");
    }
    String scores = a.data("preds", Forms.NUMBERS, "scores, query after query");
    boolean several = a.signature().parameters().containsKey("aggregation");
    String lengths =
        several
            ? a.variable("lengths", "int[]", "how many documents each query has")
            : scores + ".length";
    Object places = first && a.has("top_k") ? a.integer("top_k") : (Object) 0;
    String each =
        "double[] each = RankingMetrics.%s(QueryGroups.of(Matrix.of(%s), %s, %s)%s);"
            .formatted(
                measure, scores, target, lengths, first ? ", " + places + ", Gain.LINEAR" : "");
    String mean =
        empty.equals("skip")
            ? "double metric = RankingMetrics.mean(each);"
            : "double metric = Arrays.stream(each).map(x -> Double.isNaN(x) ? %d : x).average().orElse(0);"
                .formatted(empty.equals("pos") ? 1 : 0);
    return new Code(null, List.of(each, mean), "metric");
  }
}
