package org.lossary.peers.translate;

import org.lossary.metric.Distance;
import org.lossary.metric.Reducer;

/** Losses of pytorch-metric-learning that are logarithms of sums of exponentials. */
final class SoftmaxMetrics {
  private SoftmaxMetrics() {}

  static void register(Functions.Library library) {
    MetricFunctions.add(
            library,
            "nt_xent",
            "NTXentLoss",
            "temperature=0.07",
            Mined.PAIRS,
            a ->
                MetricFunctions.made(
                    a,
                    LossCall.of("ntXent").with("temperature", a.number("temperature")),
                    Distance.COSINE,
                    Reducer.TERMS,
                    Reducer.TERMS))
        .note("a term is a pair of an anchor and one positive, beside the anchor's negatives");
    MetricFunctions.add(
            library,
            "sup_con",
            "SupConLoss",
            "temperature=0.1",
            Mined.DISTINCT,
            a ->
                MetricFunctions.made(
                    a,
                    LossCall.of("supCon").with("temperature", a.number("temperature")),
                    Distance.COSINE,
                    Reducer.NON_ZERO,
                    Reducer.ROWS))
        .note("a batch of a single class is 0 there; here it has the loss of the formula");
    MetricFunctions.add(
        library,
        "multi_similarity",
        "MultiSimilarityLoss",
        "alpha=2, beta=50, base=0.5",
        Mined.DISTINCT,
        SoftmaxMetrics::multiSimilarity);
    MetricFunctions.add(library, "n_pairs", "NPairsLoss", "", Mined.UNIQUE, SoftmaxMetrics::pairs)
        .note("one pair of each class, the first; the peer normalises embeddings by default");
    MetricFunctions.add(
        library,
        "nca",
        "NCALoss",
        "softmax_scale=1",
        Mined.WEIGHTS,
        a ->
            MetricFunctions.made(
                a,
                LossCall.of("nca").with("scale", a.number("softmax_scale")),
                Distance.NORMALIZED_SQUARED_EUCLIDEAN,
                Reducer.ANCHORS,
                Reducer.ANCHORS));
    MetricFunctions.add(
        library,
        "tuplet_margin",
        "TupletMarginLoss",
        "margin=5.73, scale=64",
        Mined.PAIRS,
        SoftmaxMetrics::tuplet);
  }

  private static MetricFunctions.Made multiSimilarity(Arguments a) {
    if (a.applied(MetricInputs.MINED) == null) {
      a.note("without a miner, as the loss is there: the paper's has MultiSimilarityMiner");
    }
    return MetricFunctions.made(
        a,
        LossCall.of("multiSimilarity")
            .with("alpha", a.number("alpha"))
            .with("beta", a.number("beta"))
            .with("base", a.number("base")),
        Distance.COSINE,
        Reducer.ROWS,
        Reducer.ROWS);
  }

  private static MetricFunctions.Made pairs(Arguments a) {
    MetricParts.Reduced reduced = MetricParts.reduced(a, Reducer.TERMS, Reducer.TERMS);
    Distance distance = MetricParts.distance(a, Distance.COSINE);
    return new MetricFunctions.Made(
        LossCall.of("nPair").with("distance", distance).with("reducer", reduced.reducer()),
        reduced.sum());
  }

  private static MetricFunctions.Made tuplet(Arguments a) {
    MetricParts.requireDistance(a, Distance.COSINE, "CosineSimilarity()");
    MetricParts.Reduced reduced = MetricParts.reduced(a, Reducer.TERMS, Reducer.TERMS);
    return new MetricFunctions.Made(
        LossCall.of("tupletMargin")
            .with("marginDegrees", a.number("margin"))
            .with("scale", a.number("scale"))
            .with("reducer", reduced.reducer()),
        reduced.sum());
  }
}
