package org.lossary.peers.translate;

import org.lossary.metric.Distance;
import org.lossary.metric.PairSimilarity;
import org.lossary.metric.Reducer;

/** Losses of two views, and of queries, in smaller libraries. */
final class ContrastFunctions {
  private ContrastFunctions() {}

  static void register() {
    lightly(new Functions.Library("lightly", true));
    openClip(new Functions.Library("OpenCLIP", true));
    new Functions.Library("info-nce-pytorch", true)
        .loss()
        .call(
            "info_nce.InfoNCE(temperature=0.1, reduction='mean',"
                + " negative_mode='unpaired')(query, positive_key, negative_keys)")
        .java(ContrastFunctions::infoNce);
    new Functions.Library("SupContrast", true)
        .loss()
        .call(
            "supcontrast.SupConLoss(temperature=0.07, contrast_mode='all',"
                + " base_temperature=0.07)(features, labels, mask)")
        .note("rows must have length 1, as there; the views of the batch follow each other")
        .java(ContrastFunctions::supCon);
  }

  private static String views(Arguments a, String first, String second) {
    return MetricInputs.rows(a, first, "one view of each thing, row by row")
        + ", "
        + MetricInputs.rows(a, second, "the other view of each, in the same order");
  }

  private static void lightly(Functions.Library lightly) {
    lightly
        .loss()
        .call(
            "lightly.loss.NTXentLoss(temperature=0.5, memory_bank_size=0,"
                + " gather_distributed=False)(out0, out1)")
        .java(
            a ->
                MetricInputs.code(
                    LossCall.of("ntXent").with("temperature", a.number("temperature")),
                    "LabelledEmbeddings.views(" + views(a, "out0", "out1") + ")",
                    false));
    lightly
        .loss()
        .call(
            "lightly.loss.VICRegLoss(lambda_param=25.0, mu_param=25.0, nu_param=1.0,"
                + " gather_distributed=False, eps=0.0001)(z_a, z_b)")
        .note("the variance term is half the sum over both views, as there")
        .java(
            a ->
                Forms.structured(
                    LossCall.of("vicreg")
                        .with("invariance", a.number("lambda_param"))
                        .with("variance", a.number("mu_param"))
                        .with("covariance", a.number("nu_param"))
                        .with("eps", a.number("eps")),
                    "EmbeddingPairs",
                    "EmbeddingPairs.of(" + views(a, "z_a", "z_b") + ")",
                    "",
                    "mean"));
    lightly
        .loss()
        .call("lightly.loss.NegativeCosineSimilarity(dim=1, eps=1e-8)(x0, x1)")
        .java(
            a -> {
              LossCall loss = LossCall.of("cosineSimilarity", a.number("eps"));
              String pairs = "EmbeddingPairs.of(" + views(a, "x0", "x1") + ")";
              return Forms.structured(loss, "EmbeddingPairs", pairs, "", "mean");
            });
  }

  private static void openClip(Functions.Library clip) {
    String options =
        "local_loss=False, gather_with_grad=False, cache_labels=False, rank=0, world_size=1,"
            + " use_horovod=False)";
    clip.loss()
        .call(
            "open_clip.ClipLoss("
                + options
                + "(image_features, text_features, logit_scale, logit_bias)")
        .java(a -> scaled(a, "clipContrastive"));
    clip.loss()
        .call(
            "open_clip.SigLipLoss(cache_labels=False, rank=0, world_size=1, dist_impl=None)"
                + "(image_features, text_features, logit_scale, logit_bias)")
        .java(a -> scaled(a, "siglip"));
  }

  /** The scale is learned as a logarithm, with a bias beside it. */
  private static Code scaled(Arguments a, String factory) {
    a.ignore("local_loss", "gather_with_grad", "cache_labels", "rank", "use_horovod", "dist_impl");
    a.note("features have length 1, as there; logit_scale is what similarities are multiplied by");
    String scale = a.data("logit_scale", "double", "the factor of similarities, not its logarithm");
    boolean biased = a.applied("logit_bias") != null || factory.equals("siglip");
    String bias = biased ? a.data("logit_bias", "double", "what is added to similarities") : "0";
    String inputs =
        "ScaledViews.of("
            + views(a, "image_features", "text_features")
            + ", Matrix.of(new double[] {Math.log("
            + scale
            + "), "
            + bias
            + "}, 1, 2))";
    LossCall loss = LossCall.of(factory, PairSimilarity.DOT);
    return Forms.structured(loss, "ScaledViews", inputs, "", "mean");
  }

  private static Code infoNce(Arguments a) {
    Object temperature = a.number("temperature");
    String reduction = a.reduction("mean", "sum", "none");
    String query = MetricInputs.rows(a, "query", "a row for each query");
    String positive = MetricInputs.rows(a, "positive_key", "the positive of each query");
    if (a.applied("negative_keys") == null) {
      a.note("without negative_keys the positives of the other queries are the negatives");
      a.ignore("negative_mode");
      LossCall loss = LossCall.of("supCon").with("temperature", temperature);
      return Forms.structured(
              loss, "LabelledEmbeddings", MetricInputs.aligned(query, positive), "rows", reduction)
          .after(MetricInputs.OWN, MetricInputs.NUMBERED);
    }
    boolean shared = a.choice("negative_mode", "unpaired", "paired").equals("unpaired");
    String negatives =
        "Matrix.of("
            + a.data("negative_keys", Forms.NUMBERS, "negatives, row by row")
            + ", "
            + a.size("negatives", "how many rows of negatives there are")
            + ", columns)";
    LossCall loss = LossCall.of("infoNce").with("temperature", temperature);
    String inputs =
        "QueryNegatives.%s(%s, %s, %s)"
            .formatted(shared ? "shared" : "own", query, positive, negatives);
    return Forms.structured(loss, "QueryNegatives", inputs, "rows", reduction);
  }

  private static Code supCon(Arguments a) {
    if (a.applied("mask") != null) {
      throw a.bad("mask", "has no counterpart: give labels, or IndexPairs of positives");
    }
    a.choice("contrast_mode", "all");
    LossCall loss =
        LossCall.of("supCon")
            .with("temperature", a.number("temperature"))
            .with("baseTemperature", a.number("base_temperature"))
            .with("distance", Distance.DOT)
            .with("reducer", Reducer.ROWS);
    String rows = MetricInputs.rows(a, "features", "all views of all things, row by row");
    String labels = a.data("labels", "int[]", "the class of each row, the same for its views");
    return MetricInputs.code(loss, "LabelledEmbeddings.of(" + rows + ", " + labels + ")", false);
  }
}
