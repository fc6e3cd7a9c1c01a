package org.lossary.peers.translate;

/** Pairwise losses and ListMLE of TensorFlow Ranking. */
final class PairwiseFunctions {
  private static final String LOSSES = "tensorflow_ranking.keras.losses.";
  private static final String TAIL =
      "(reduction='auto', name=None, lambda_weight=None, temperature=1.0, ragged=False)(y_true,"
          + " y_pred)";
  private static final String MEAN =
      "the sum over all pairs is divided by the number of places, padding included, as there";

  private PairwiseFunctions() {}

  static void register(Functions.Library ranking) {
    ranking
        .loss()
        .call(LOSSES + "PairwiseLogisticLoss" + TAIL)
        .note(MEAN)
        .java(
            a -> {
              String lengths =
                  a.variable("lengths", "int[]", "documents of each query: what is no padding");
              String inputs = RankingFunctions.padded(a, "y_pred", "y_true", lengths);
              Code code =
                  Forms.structured(LossCall.of("rankNet"), "QueryGroups", inputs, "", "sum");
              return divided(a, code, "(queries * documents)");
            });
    ranking
        .loss()
        .call(LOSSES + "PairwiseHingeLoss" + TAIL)
        .note(MEAN)
        .note("relevance below 0 is padding, as there")
        .java(PairwiseFunctions::hinge);
    ranking
        .loss()
        .call(LOSSES + "ListMLELoss" + TAIL)
        .note("documents of equal relevance are shuffled there: shuffle all before for the same")
        .java(
            a -> {
              a.ignore("name", "ragged");
              return RankingFunctions.ordered(a, RankingFunctions.reduction(a));
            });
  }

  private static Code divided(Arguments a, Code sum, String places) {
    a.ignore("name", "ragged");
    return switch (RankingFunctions.reduction(a)) {
      case "sum" -> sum;
      case "mean" -> sum.with("double loss = ", "double loss = 1.0 / " + places + " * ");
      default -> throw a.bad("reduction", "must be 'auto', 'sum_over_batch_size' or 'sum'");
    };
  }

  /** Every pair of documents of a query of which one is more relevant. */
  private static Code hinge(Arguments a) {
    String y = a.data("y_true", Forms.NUMBERS, "relevance, a row for each query");
    String s = a.data("y_pred", Forms.NUMBERS, "scores, in the shape of the relevance");
    a.size("documents", "the length of a row");
    LossCall loss = LossCall.of("marginRanking", 1.0);
    String pairs =
        "Matrix.of(Arrays.copyOf(better, pairs), pairs, 1),"
            + " Matrix.of(Arrays.copyOf(worse, pairs), pairs, 1)";
    Code code =
        Forms.structured(loss, "ScorePairs", "ScorePairs.of(" + pairs + ")", "", "sum")
            .after(
                "double[] better = new double[" + y + ".length * documents];",
                "double[] worse = new double[better.length];",
                "int pairs = 0;",
                "for (int i = 0; i < " + y + ".length; i++) {",
                "  int from = i / documents * documents;",
                "  for (int j = from; j < from + documents; j++) {",
                "    if (%s[j] >= 0 && %s[i] > %s[j]) {".formatted(y, y, y),
                "      better[pairs] = " + s + "[i];",
                "      worse[pairs++] = " + s + "[j];",
                "    }",
                "  }",
                "}");
    return divided(a, code, y + ".length");
  }
}
