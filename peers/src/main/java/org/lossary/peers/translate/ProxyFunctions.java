package org.lossary.peers.translate;

import org.lossary.metric.Distance;

/** Losses of pytorch-metric-learning with weights or proxies for the classes. */
final class ProxyFunctions {
  private static final String COSINE = "CosineSimilarity()";
  private static final String COLUMNS =
      "the weights of the classes, a row for each: the transpose of W there";
  private static final String TAIL =
      ", weight_regularizer=None, weight_reg_weight=1, weight_init_func=None)"
          + "(embeddings, labels, indices_tuple)";

  private ProxyFunctions() {}

  static void register(Functions.Library library) {
    add(library, "arc_face", "ArcFaceLoss", "margin=28.6, scale=64")
        .note("the margin is in degrees there, in radians here")
        .java(
            a ->
                cosine(
                    a,
                    LossCall.of("arcFace")
                        .with("margin", radians(a))
                        .with("scale", a.number("scale")),
                    COLUMNS));
    add(
            library,
            "sub_center_arc_face",
            "SubCenterArcFaceLoss",
            "margin=28.6, scale=64, sub_centers=3")
        .note("the margin is in degrees there, in radians here")
        .java(
            a ->
                cosine(
                    a,
                    LossCall.of("subCenterArcFace")
                        .with("margin", radians(a))
                        .with("scale", a.number("scale"))
                        .with("subCenters", a.integer("sub_centers")),
                    "the sub-centres, a row for each, those of a class together: the transpose of"
                        + " W there"));
    add(library, "cos_face", "CosFaceLoss", "margin=0.35, scale=64")
        .java(
            a ->
                cosine(
                    a,
                    LossCall.of("cosFace")
                        .with("margin", a.number("margin"))
                        .with("scale", a.number("scale")),
                    COLUMNS));
    add(library, "sphere_face", "SphereFaceLoss", "margin=4, scale=1")
        .java(a -> cosine(a, integer(a, "sphereFace"), COLUMNS));
    add(library, "large_margin_softmax", "LargeMarginSoftmaxLoss", "margin=4, scale=1")
        .java(a -> cosine(a, integer(a, "largeMarginSoftmax"), COLUMNS));
    add(library, "normalized_softmax", "NormalizedSoftmaxLoss", "temperature=0.05")
        .note("the weights are normalised in any case, as there")
        .java(
            a -> {
              boolean normalize =
                  normalizes(a, Distance.COSINE, Distance.DOT, "DotProductSimilarity()");
              LossCall loss =
                  LossCall.of("normalizedSoftmax")
                      .with("temperature", a.number("temperature"))
                      .with("normalize", normalize);
              return code(a, loss, COLUMNS, "MeanReducer");
            });
    add(
            library,
            "soft_triple",
            "SoftTripleLoss",
            "centers_per_class=10, la=20, gamma=0.1, margin=0.01")
        .java(
            a ->
                cosine(
                    a,
                    LossCall.of("softTriple")
                        .with("centers", a.integer("centers_per_class"))
                        .with("lambda", a.number("la"))
                        .with("gamma", a.number("gamma"))
                        .with("margin", a.number("margin")),
                    "the centres, a row for each, those of a class together: the transpose of fc"
                        + " there"));
    add(library, "proxy_nca", "ProxyNCALoss", "softmax_scale=1")
        .note("the own proxy is in the denominator there, which the paper leaves out")
        .java(
            a -> {
              boolean normalize =
                  normalizes(
                      a,
                      Distance.NORMALIZED_SQUARED_EUCLIDEAN,
                      Distance.SQUARED_EUCLIDEAN,
                      "LpDistance(power=2)");
              LossCall loss =
                  LossCall.of("proxyNca")
                      .with("scale", a.number("softmax_scale"))
                      .with("normalize", normalize);
              return code(a, loss, "the proxies, a row for each class", "MeanReducer");
            });
    add(library, "proxy_anchor", "ProxyAnchorLoss", "margin=0.1, alpha=32")
        .note("SumReducer divides neither term, and so does the sum here")
        .java(
            a -> {
              MetricParts.requireDistance(a, Distance.COSINE, COSINE);
              LossCall loss =
                  LossCall.of("proxyAnchor")
                      .with("margin", a.number("margin"))
                      .with("alpha", a.number("alpha"));
              return code(a, loss, "the proxies, a row for each class", "DivisorReducer");
            });
  }

  private static Function add(
      Functions.Library library, String id, String type, String parameters) {
    return library
        .loss(id)
        .call(
            "pytorch_metric_learning.losses."
                + type
                + "(num_classes, embedding_size, "
                + parameters
                + ", "
                + MetricParts.TAIL
                + TAIL);
  }

  /** The margin in degrees, in radians. */
  private static Object radians(Arguments a) {
    Object margin = a.number("margin");
    return margin instanceof Double d
        ? (Object) (d * Math.PI / 180)
        : new LossCall.Symbol("Math.toRadians(" + margin + ")");
  }

  private static LossCall integer(Arguments a, String factory) {
    return LossCall.of(factory)
        .with("margin", a.integer("margin"))
        .with("scale", a.number("scale"));
  }

  private static boolean normalizes(
      Arguments a, Distance normalized, Distance plain, String written) {
    Distance given = MetricParts.distance(a, normalized);
    if (given != normalized && given != plain) {
      throw a.bad("distance", "must be " + written + ", normalising or not");
    }
    return given == normalized;
  }

  private static Code cosine(Arguments a, LossCall loss, String weights) {
    MetricParts.requireDistance(a, Distance.COSINE, COSINE);
    return code(a, loss, weights, "MeanReducer");
  }

  private static Code code(Arguments a, LossCall loss, String weights, String mean) {
    MetricInputs.requireMined(a, Mined.WEIGHTS);
    MetricParts.ignoreTail(a);
    a.ignore("num_classes", "embedding_size", "weight_reg_weight", "weight_init_func");
    String rows = MetricInputs.rows(a, "embeddings", MetricInputs.ROWS);
    String proxies =
        "Matrix.of("
            + a.variable("weights", Forms.NUMBERS, weights)
            + ", "
            + a.size("proxies", "how many rows these are")
            + ", columns)";
    String labels = a.data("labels", "int[]", MetricInputs.LABELS);
    String inputs = "ProxyEmbeddings.of(%s, %s, %s)".formatted(rows, proxies, labels);
    return Forms.structured(
        loss, "ProxyEmbeddings", inputs, "", MetricParts.sum(a, mean) ? "sum" : "mean");
  }
}
