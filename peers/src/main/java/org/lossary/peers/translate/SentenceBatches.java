package org.lossary.peers.translate;

import java.util.ArrayList;
import java.util.List;
import org.lossary.metric.Distance;
import org.lossary.metric.Reducer;

/** Losses of sentence-transformers that find their negatives in the batch. */
final class SentenceBatches {
  private static final String TRIPLETS =
      "(model, distance_metric=BatchHardTripletLossDistanceFunction.eucledian_distance";
  private static final String RANKING = "(model, scale=20.0, similarity_fct=util.cos_sim";
  private static final String DATA = ")(anchors, positives, negatives)";
  private static final String HARD =
      "hard negatives: write the call with them, as in ...(model)(anchors, positives, negatives)";

  private SentenceBatches() {}

  static void register(Functions.Library library) {
    for (String cached : new String[] {"", "Cached"}) {
      library
          .loss()
          .call(
              "sentence_transformers.losses."
                  + cached
                  + "GISTEmbedLoss(model, guide, temperature=0.01, "
                  + (cached.isEmpty() ? "" : "mini_batch_size=32, show_progress_bar=False, ")
                  + "margin_strategy='absolute', margin=0.0, contrast_anchors=True,"
                  + " contrast_positives=True)(anchors, positives)")
          .note("takes the embeddings of the guide, which is another model, beside those of yours")
          .java(SentenceBatches::guided);
    }
    String losses = SentenceFunctions.LOSSES;
    library
        .loss("multiple_negatives_ranking")
        .call(
            losses
                + "MultipleNegativesRankingLoss"
                + RANKING
                + ", gather_across_devices=False"
                + DATA)
        .call(
            losses
                + "CachedMultipleNegativesRankingLoss"
                + RANKING
                + ", mini_batch_size=32, gather_across_devices=False, show_progress_bar=False"
                + DATA)
        .note("the temperature is 1 / scale; from anchors to positives only, as there")
        .java(a -> ranking(a, false));
    library
        .loss("multiple_negatives_symmetric")
        .call(losses + "MultipleNegativesSymmetricRankingLoss" + RANKING + DATA)
        .call(
            losses
                + "CachedMultipleNegativesSymmetricRankingLoss"
                + RANKING
                + ", mini_batch_size=32, show_progress_bar=False"
                + DATA)
        .note("the temperature is 1 / scale; the way back is among the anchors alone, as there")
        .java(a -> ranking(a, true));
    library
        .loss("mega_batch_margin")
        .call(
            losses
                + "MegaBatchMarginLoss(model, positive_margin=0.8, negative_margin=0.3,"
                + " use_mini_batched_version=True, mini_batch_size=50)(anchors, positives)")
        .java(SentenceBatches::megaBatch);
    library
        .loss("batch_all_triplet")
        .call(losses + "BatchAllTripletLoss" + TRIPLETS + ", margin=5)(embeddings, labels)")
        .note("the mean is over the triplets whose loss is not 0, as there")
        .java(
            a ->
                triplets(
                    a,
                    LossCall.of("batchTriplet").with("margin", a.number("margin")),
                    Reducer.NON_ZERO));
    library
        .loss("batch_hard_triplet")
        .call(losses + "BatchHardTripletLoss" + TRIPLETS + ", margin=5)(embeddings, labels)")
        .note("the mean is over all anchors, as there")
        .java(
            a ->
                triplets(
                    a,
                    LossCall.of("batchHardTriplet").with("margin", a.number("margin")),
                    Reducer.ROWS));
    library
        .loss("batch_hard_soft_margin")
        .call(losses + "BatchHardSoftMarginTripletLoss" + TRIPLETS + ")(embeddings, labels)")
        .note("the mean is over all anchors, as there")
        .java(
            a ->
                triplets(
                    a,
                    LossCall.of("batchHardTriplet").with("margin", 0.0).with("soft", true),
                    Reducer.ROWS));
    library
        .loss("batch_semi_hard_triplet")
        .call(losses + "BatchSemiHardTripletLoss" + TRIPLETS + ", margin=5)(embeddings, labels)")
        .note("where no negative is beyond the positive the farthest one stands in, as there")
        .java(
            a ->
                triplets(
                    a,
                    LossCall.of("semiHardTriplet").with("margin", a.number("margin")),
                    Reducer.TERMS));
  }

  private static Code triplets(Arguments a, LossCall loss, Reducer reducer) {
    SentenceFunctions.ignoreModel(a);
    String metric = a.choice("distance_metric", "eucledian_distance", "cosine_distance");
    Distance distance = metric.startsWith("cos") ? Distance.COSINE_DISTANCE : Distance.EUCLIDEAN;
    return MetricInputs.labelled(
        a, loss.with("distance", distance).with("reducer", reducer), false, Mined.NOTHING);
  }

  private static Code megaBatch(Arguments a) {
    SentenceFunctions.ignoreModel(a);
    a.ignore("use_mini_batched_version", "mini_batch_size");
    String anchors = MetricInputs.rows(a, "anchors", "the anchors, row by row");
    String positives = MetricInputs.rows(a, "positives", "a positive for each");
    LossCall loss =
        LossCall.of("hardestNegative")
            .with("positiveMargin", a.number("positive_margin"))
            .with("negativeMargin", a.number("negative_margin"));
    return MetricInputs.code(loss, MetricInputs.aligned(anchors, positives), false)
        .after(MetricInputs.OWN, MetricInputs.NUMBERED);
  }

  private static Code ranking(Arguments a, boolean symmetric) {
    SentenceFunctions.ignoreModel(a);
    a.ignore("mini_batch_size", "show_progress_bar");
    Object scale = a.number("scale");
    Object temperature =
        scale instanceof Double d
            ? (Object) Decimals.over(1, d)
            : new LossCall.Symbol("1 / " + scale);
    LossCall loss =
        LossCall.of("supCon")
            .with("temperature", temperature)
            .with("distance", SentenceFunctions.between(a));
    String anchors = MetricInputs.rows(a, "anchors", "the anchors, row by row");
    String positives = MetricInputs.rows(a, "positives", "a positive for each");
    List<String> lines = new ArrayList<>(List.of(MetricInputs.OWN, MetricInputs.NUMBERED));
    String forth = MetricInputs.aligned(anchors, positives);
    if (a.isApplied("negatives")) {
      String name = a.data("positives", Forms.NUMBERS, "");
      String hard = a.data("negatives", Forms.NUMBERS, "hard negatives, as many for each anchor");
      lines.addAll(SentenceFunctions.candidates(name, hard));
      forth =
          "LabelledEmbeddings.of("
              + anchors
              + ", own, Matrix.of(all, every.length, columns), every)";
    } else {
      a.note(HARD);
    }
    if (!symmetric) {
      return MetricInputs.code(loss, forth, false).after(lines.toArray(String[]::new));
    }
    lines.add("var function = " + loss + ";");
    lines.add("double forth = function.value(" + forth + ");");
    lines.add("double back = function.value(" + MetricInputs.aligned(positives, anchors) + ");");
    lines.add("double loss = (forth + back) / 2;");
    return new Code(loss, lines, "loss");
  }

  private static Code guided(Arguments a) {
    a.ignore("model", "guide", "mini_batch_size", "show_progress_bar");
    if (!a.choice("margin_strategy", "absolute", "relative").equals("absolute")) {
      throw a.bad("margin_strategy", "must be 'absolute': margins are no shares of similarities");
    }
    if (!a.flag("contrast_anchors") || !a.flag("contrast_positives")) {
      throw a.bad("contrast_anchors", "must be True, and contrast_positives: all rows count here");
    }
    LossCall loss =
        LossCall.of("guidedContrastive")
            .with("temperature", a.number("temperature"))
            .with("margin", a.number("margin"));
    String views =
        "GuidedViews.of("
            + MetricInputs.rows(a, "anchors", MetricInputs.ROWS)
            + ", "
            + MetricInputs.rows(a, "positives", MetricInputs.ROWS)
            + ", "
            + guide(a, "guideAnchors")
            + ", "
            + guide(a, "guidePositives")
            + ")";
    return Forms.structured(loss, "GuidedViews", views, "", "mean");
  }

  private static String guide(Arguments a, String name) {
    return "Matrix.of("
        + a.variable(name, "double[]", "the guide's embeddings of the same texts")
        + ", rows, "
        + a.size("guideColumns", "numbers of an embedding of the guide")
        + ")";
  }
}
