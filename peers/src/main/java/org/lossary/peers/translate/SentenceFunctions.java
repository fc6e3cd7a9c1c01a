package org.lossary.peers.translate;

import java.util.List;
import org.lossary.metric.Distance;
import org.lossary.metric.PairDistance;
import org.lossary.metric.PairSimilarity;

/** Losses of pairs, triplets and scored candidates in sentence-transformers. */
final class SentenceFunctions {
  static final String LOSSES = "sentence_transformers.losses.";
  private static final String EPS =
      "euclidean distances have 1e-6 added to each difference, as there";

  private SentenceFunctions() {}

  static void register(Functions.Library library) {
    pairs(library);
    library
        .loss("triplet_cosine")
        .call(
            LOSSES
                + "TripletLoss(model, distance_metric=TripletDistanceMetric.EUCLIDEAN,"
                + " triplet_margin=5)(anchors, positives, negatives)")
        .java(SentenceFunctions::triplet);
    library
        .loss("margin_mse")
        .call(
            LOSSES
                + "MarginMSELoss(model, similarity_fct=util.pairwise_dot_score)(queries,"
                + " candidates, labels)")
        .java(
            a ->
                candidates(
                    a,
                    LossCall.of("marginMse", similarity(a)),
                    "the teacher's margin of the positive over each negative, query by query"));
    library
        .loss("distill_kl")
        .call(
            LOSSES
                + "DistillKLDivLoss(model, similarity_fct=util.pairwise_dot_score,"
                + " temperature=1.0)(queries, candidates, labels)")
        .java(
            a ->
                candidates(
                    a,
                    LossCall.of("distillKl")
                        .with("temperature", a.number("temperature"))
                        .with("similarity", similarity(a)),
                    "the teacher's score of each candidate, query by query"));
  }

  private static void pairs(Functions.Library library) {
    String siamese = "(model, distance_metric=SiameseDistanceMetric.COSINE_DISTANCE, margin=0.5";
    library
        .loss("contrastive_pairs")
        .call(LOSSES + "ContrastiveLoss" + siamese + ", size_average=True)(first, second, labels)")
        .note("half of the square, as Hadsell has it; label 1 is similar")
        .java(
            a ->
                Forms.structured(
                    pairs(a, true, 0.5),
                    "EmbeddingPairs",
                    labelled(a),
                    "",
                    a.flag("size_average") ? "mean" : "sum"));
    library
        .loss("online_contrastive")
        .call(LOSSES + "OnlineContrastiveLoss" + siamese + ")(first, second, labels)")
        .note("the sum over positives farther than the nearest negative and negatives nearer than")
        .note("the farthest positive; the mean of the other kind stands in for one or none")
        .java(SentenceFunctions::online);
    library
        .loss("cosine_similarity_mse")
        .call(
            LOSSES
                + "CosineSimilarityLoss(model, loss_fct=nn.MSELoss(),"
                + " cos_score_transformation=nn.Identity())(first, second, labels)")
        .java(a -> scored(a, LossCall.of("cosineSimilarityMse")));
    library
        .loss("cosent")
        .call(
            LOSSES
                + "CoSENTLoss(model, scale=20.0, similarity_fct=util.pairwise_cos_sim)(first,"
                + " second, labels)")
        .java(
            a -> {
              a.choice("similarity_fct", "pairwise_cos_sim");
              return scored(a, LossCall.of("cosent", a.number("scale")));
            });
    library
        .loss("angle")
        .call(LOSSES + "AnglELoss(model, scale=20.0)(first, second, labels)")
        .note("the first half of an embedding is its real part, the second the imaginary one")
        .java(a -> scored(a, LossCall.of("angle", a.number("scale"))));
  }

  /** The model is what makes the embeddings. */
  static void ignoreModel(Arguments a) {
    a.ignore("model");
  }

  private static String two(Arguments a) {
    ignoreModel(a);
    return MetricInputs.rows(a, "first", "an embedding of each pair, row by row")
        + ", "
        + MetricInputs.rows(a, "second", "the other embedding of each");
  }

  private static String labelled(Arguments a) {
    return "EmbeddingPairs.of("
        + two(a)
        + ", "
        + a.data("labels", "int[]", "1 for similar pairs, 0 for others")
        + ")";
  }

  private static Code scored(Arguments a, LossCall loss) {
    String pairs =
        "EmbeddingPairs.scored("
            + two(a)
            + ", "
            + a.data("labels", Forms.NUMBERS, "how similar each pair should be")
            + ")";
    return Forms.structured(loss, "EmbeddingPairs", pairs, "", "mean");
  }

  private static LossCall pairs(Arguments a, boolean squared, double factor) {
    String metric = a.choice("distance_metric", "COSINE_DISTANCE", "EUCLIDEAN", "MANHATTAN");
    boolean cosine = metric.equals("COSINE_DISTANCE");
    if (!cosine) {
      a.note(EPS);
    }
    return LossCall.of("contrastivePairs")
        .with("margin", a.number("margin"))
        .with("distance", cosine ? PairDistance.COSINE : PairDistance.NORM)
        .with("p", metric.equals("MANHATTAN") ? 1.0 : 2.0)
        .with("eps", 1e-6)
        .with("squared", squared)
        .with("factor", factor);
  }

  private static Code online(Arguments a) {
    String two = two(a);
    String labels = a.data("labels", "int[]", "1 for similar pairs, 0 for others");
    LossCall loss = pairs(a, true, 1.0);
    return Code.of(
        loss,
        "int[] ones = new int[rows];",
        "Arrays.fill(ones, 1);",
        "double[] far = new double[rows];",
        pairs(a, false, 1.0) + ".values(EmbeddingPairs.of(" + two + ", ones), far);",
        "double[] least = {Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY};",
        "double[] most = new double[2], sum = new double[2], count = new double[2];",
        "for (int i = 0; i < rows; i++) {",
        "  int kind = " + labels + "[i];",
        "  least[kind] = Math.min(least[kind], far[i]);",
        "  most[kind] = Math.max(most[kind], far[i]);",
        "  sum[kind] += far[i];",
        "  count[kind]++;",
        "}",
        "double near = count[0] > 1 ? least[0] : sum[1] / count[1];",
        "double beyond = count[1] > 1 ? most[1] : sum[0] / count[0];",
        "double[] hard = new double[rows];",
        "for (int i = 0; i < rows; i++) {",
        "  hard[i] = (" + labels + "[i] == 1 ? far[i] > near : far[i] < beyond) ? 1 : 0;",
        "}",
        "EmbeddingPairs pairs = EmbeddingPairs.of(" + two + ", " + labels + ").weights(hard);",
        "double loss = " + loss + ".value(pairs.reduction(Reduction.SUM));");
  }

  private static Code triplet(Arguments a) {
    ignoreModel(a);
    String metric = a.choice("distance_metric", "EUCLIDEAN", "COSINE", "MANHATTAN");
    boolean cosine = metric.equals("COSINE");
    if (!cosine) {
      a.withoutId();
      a.note(EPS);
      a.note("a development version of 5.2 takes negated distances, which turns the loss around");
    }
    LossCall loss =
        LossCall.of("tripletMargin")
            .with("margin", a.number("triplet_margin"))
            .with("distance", cosine ? PairDistance.COSINE : PairDistance.NORM)
            .with("p", metric.equals("MANHATTAN") ? 1.0 : 2.0)
            .with("eps", cosine ? 0.0 : 1e-6);
    return Forms.structured(
        loss,
        "EmbeddingTriplets",
        triplets(a, "anchors", "positives", "negatives"),
        "rows",
        "mean");
  }

  /** Anchors, positives and negatives by the names of the call. */
  static String triplets(Arguments a, String anchor, String positive, String negative) {
    return "EmbeddingTriplets.of("
        + MetricInputs.rows(a, anchor, "the anchors, row by row")
        + ", "
        + MetricInputs.rows(a, positive, "a positive for each")
        + ", "
        + MetricInputs.rows(a, negative, "a negative for each")
        + ")";
  }

  private static PairSimilarity similarity(Arguments a) {
    return a.choice("similarity_fct", "pairwise_dot_score", "pairwise_cos_sim")
            .equals("pairwise_cos_sim")
        ? PairSimilarity.COSINE
        : PairSimilarity.DOT;
  }

  private static Code candidates(Arguments a, LossCall loss, String teacher) {
    ignoreModel(a);
    String inputs =
        "QueryCandidates.of("
            + MetricInputs.rows(a, "queries", "embeddings of the queries, row by row")
            + ", "
            + a.data(
                "candidates",
                "List<Matrix>",
                "the positives, then each set of negatives: Matrix.of(...)")
            + ", "
            + a.data("labels", Forms.NUMBERS, teacher)
            + ")";
    return Forms.structured(loss, "QueryCandidates", inputs, "rows", "mean");
  }

  /** The similarity of losses that compare everything with everything. */
  static Distance between(Arguments a) {
    return a.choice("similarity_fct", "cos_sim", "dot_score").equals("cos_sim")
        ? Distance.COSINE
        : Distance.DOT;
  }

  /** Statements that put hard negatives behind the positives. */
  static List<String> candidates(String positives, String negatives) {
    return List.of(
        "double[] all = Arrays.copyOf(%s, %s.length + %s.length);"
            .formatted(positives, positives, negatives),
        "System.arraycopy(%s, 0, all, %s.length, %s.length);"
            .formatted(negatives, positives, negatives),
        "int[] every = new int[all.length / columns];",
        "Arrays.setAll(every, i -> i);");
  }
}
