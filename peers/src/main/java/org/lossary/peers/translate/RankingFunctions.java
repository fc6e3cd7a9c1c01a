package org.lossary.peers.translate;

import org.lossary.ranking.LambdaLoss;
import org.lossary.ranking.ListMle;
import org.lossary.ranking.ListNet;
import org.lossary.ranking.RankNet;

/** Losses of ranking: allRank and TensorFlow Ranking. */
final class RankingFunctions {
  private static final String LOSSES = "allrank.models.losses.";
  private static final String HEAD = "(y_pred, y_true, eps=1e-10, padded_value_indicator=-1";
  private static final String EPS = "eps within logarithms is left out";
  private static final String EMPTY =
      "a query without a relevant document counts 0 there and -1 here: leave such queries out";

  private RankingFunctions() {}

  static void register() {
    allRank(new Functions.Library("allRank"));
    Functions.Library ranking = new Functions.Library("TensorFlow Ranking");
    PairwiseFunctions.register(ranking);
    String tail = ", name=None, lambda_weight=None, temperature=%s, ragged=False)(y_true, y_pred)";
    String losses = "tensorflow_ranking.keras.losses.";
    ranking
        .loss()
        .call(losses + "SoftmaxLoss(reduction='auto'" + tail.formatted("1.0"))
        .note("ListNet times the sum of the relevance of each query, as there")
        .java(
            a -> {
              a.ignore("name", "ragged");
              return proportional(a, "y_pred", "y_true", reduction(a));
            });
    ranking
        .loss()
        .call(losses + "ApproxNDCGLoss(reduction='auto'" + tail.formatted("0.1"))
        .note("minus NDCG: the loss less 1")
        .note(EMPTY)
        .java(
            a -> {
              a.ignore("name", "ragged");
              if (!reduction(a).equals("mean")) {
                throw a.bad("reduction", "must be 'auto' or 'sum_over_batch_size'");
              }
              return approximate(a, a.number("temperature"));
            });
  }

  static String reduction(Arguments a) {
    String said = a.reduction("auto", "sum_over_batch_size", "mean", "sum", "none");
    return said.equals("auto") || said.equals("sum_over_batch_size") ? "mean" : said;
  }

  private static void allRank(Functions.Library library) {
    library
        .loss()
        .call(LOSSES + "listNet" + HEAD + ")")
        .note(EPS)
        .java(a -> groups(a, LossCall.of("listNet", ListNet.Target.SOFTMAX), "mean"));
    library
        .loss()
        .call(LOSSES + "listMLE" + HEAD + ")")
        .note(EPS)
        .note("allRank shuffles documents of equal relevance: shuffle all before for the same")
        .java(a -> ordered(a, "mean"));
    library
        .loss()
        .call(LOSSES + "approxNDCGLoss" + HEAD + ", alpha=1.0)")
        .note("minus NDCG: the loss less 1; the temperature is 1 / alpha")
        .note(EMPTY)
        .java(
            a ->
                approximate(
                    a,
                    a.number("alpha") instanceof Double d
                        ? (Object) Decimals.over(1, d)
                        : new LossCall.Symbol("1 / " + a.number("alpha"))));
    String more = ", weight_by_diff=False, weight_by_diff_powed=False)";
    library
        .loss()
        .call(LOSSES + "rankNet(y_pred, y_true, padded_value_indicator=-1" + more)
        .note("the mean is over the pairs of all queries, as there")
        .java(RankingFunctions::rankNet);
    library
        .loss()
        .call(
            LOSSES
                + "lambdaLoss"
                + HEAD
                + ", weighing_scheme=None, k=None, sigma=1.0, mu=10.0, reduction='sum',"
                + " reduction_log='binary')")
        .note(EPS)
        .note("pairs whose documents are both among the first k count, as there")
        .java(RankingFunctions::lambda);
  }

  /** A row of scores for each query. */
  static String padded(Arguments a, String scores, String relevance, String lengths) {
    return "QueryGroups.padded(Matrix.of(%s, %s, %s), %s, %s)"
        .formatted(
            a.data(scores, Forms.NUMBERS, "scores, a row for each query"),
            a.size("queries", "how many queries there are"),
            a.size("documents", "the length of a row"),
            a.data(relevance, Forms.NUMBERS, "relevance, in the shape of the scores"),
            lengths);
  }

  private static Code groups(Arguments a, LossCall loss, String reduction) {
    a.ignore("eps", "padded_value_indicator");
    String lengths = a.variable("lengths", "int[]", "documents of each query: what is no padding");
    String inputs = padded(a, "y_pred", "y_true", lengths);
    return Forms.structured(loss, "QueryGroups", inputs, "queries", reduction);
  }

  /** ListMLE of documents whose order decides between equal relevance. */
  static Code ordered(Arguments a, String reduction) {
    return groups(a, LossCall.of("listMle", ListMle.Ties.ORDER), reduction);
  }

  private static Code approximate(Arguments a, Object temperature) {
    Code code = groups(a, LossCall.of("approxNdcg").with("temperature", temperature), "mean");
    return code.with(".value(inputs);", ".value(inputs) - 1;");
  }

  /** ListNet with the relevance as it is: its sum is the weight of the query. */
  static Code proportional(Arguments a, String scores, String relevance, String reduction) {
    String y = a.data(relevance, Forms.NUMBERS, "relevance, in the shape of the scores");
    String inputs = padded(a, scores, relevance, "lengths") + ".weights(sums)";
    LossCall loss = LossCall.of("listNet", ListNet.Target.PROPORTIONAL);
    return Forms.structured(loss, "QueryGroups", inputs, "queries", reduction)
        .after(
            "int[] lengths = new int[queries];",
            "Arrays.fill(lengths, documents);",
            "double[] sums = new double[queries];",
            "for (int i = 0; i < %s.length; i++) { sums[i / documents] += %s[i]; }"
                .formatted(y, y));
  }

  private static Code rankNet(Arguments a) {
    RankNet.Weight weight =
        a.flag("weight_by_diff")
            ? RankNet.Weight.DIFFERENCE
            : a.flag("weight_by_diff_powed") ? RankNet.Weight.SQUARES : RankNet.Weight.NONE;
    a.ignore("weight_by_diff_powed");
    String pairs = a.size("pairs", "pairs of unequal relevance, of all queries");
    return groups(a, LossCall.of("rankNet").with("weight", weight), "sum")
        .with("double loss = ", "double loss = 1.0 / " + pairs + " * ");
  }

  private static Code lambda(Arguments a) {
    String scheme =
        a.choice(
            "weighing_scheme",
            "none",
            "rankNet_scheme",
            "lambdaRank_scheme",
            "ndcgLoss1_scheme",
            "ndcgLoss2_scheme",
            "ndcgLoss2PP_scheme");
    LambdaLoss.Weight weight =
        switch (scheme) {
          case "lambdaRank_scheme" -> LambdaLoss.Weight.LAMBDA_RANK;
          case "ndcgLoss1_scheme" -> LambdaLoss.Weight.LOSS1;
          case "ndcgLoss2_scheme" -> LambdaLoss.Weight.LOSS2;
          case "ndcgLoss2PP_scheme" -> LambdaLoss.Weight.LOSS2_PLUS;
          default -> LambdaLoss.Weight.NONE;
        };
    if (!a.choice("reduction", "sum", "mean").equals("sum")) {
      throw a.bad("reduction", "must be 'sum': the mean is over pairs there, over queries here");
    }
    LossCall loss =
        LossCall.of("lambdaLoss")
            .with("weight", weight)
            .with("sigma", a.number("sigma"))
            .with("mu", a.number("mu"))
            .with("k", a.has("k") ? a.integer("k") : (Object) 0)
            .with("both", true);
    Code code = groups(a, loss, "sum");
    return a.choice("reduction_log", "binary", "natural").equals("binary")
        ? code
        : code.with("double loss = ", "double loss = Math.log(2) * ");
  }
}
