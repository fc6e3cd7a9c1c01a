package org.lossary.peers.translate;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.lossary.metric.PairDistance;

/** PyTorch's losses of pairs and triplets of embeddings, and of pairs of scores. */
final class TorchEmbeddings {
  private static final String[] REDUCTIONS = {"mean", "sum", "none"};
  private static final String OLD = "size_average=None, reduce=None, reduction='mean')";
  private static final Map<String, Signature> NORMS =
      MetricParts.signatures("PairwiseDistance(p=2.0, eps=1e-06, keepdim=False)");
  private static final Pattern COSINE =
      Pattern.compile(
          "lambda (\\w+), *(\\w+): *1(?:\\.0?)? - (?:\\w+\\.)*cosine_similarity\\(\\1, *\\2(?:, *(?:dim *= *)?(?:-1|1))?\\)");

  private TorchEmbeddings() {}

  static void register(Functions.Library torch) {
    torch
        .loss("cosine_embedding")
        .call("torch.nn.CosineEmbeddingLoss(margin=0.0, " + OLD + "(input1, input2, target)")
        .call(
            "torch.nn.functional.cosine_embedding_loss(input1, input2, target, margin=0.0, " + OLD)
        .note("1e-12 is what torch adds to squared lengths")
        .java(
            a ->
                Forms.structured(
                    LossCall.of("cosineEmbedding").with("margin", a.number("margin")),
                    "EmbeddingPairs",
                    "EmbeddingPairs.of("
                        + two(a, "input1", "input2")
                        + ", "
                        + a.data("target", "int[]", "1 for similar pairs, -1 for others")
                        + ")",
                    "rows",
                    a.reduction(REDUCTIONS)));
    torch
        .loss("hinge_embedding")
        .call("torch.nn.HingeEmbeddingLoss(margin=1.0, " + OLD + "(input, target)")
        .call("torch.nn.functional.hinge_embedding_loss(input, target, margin=1.0, " + OLD)
        .note("takes distances, not embeddings; targets are 1 or -1")
        .java(
            a ->
                Forms.elements(
                    a, LossCall.of("hingeEmbedding", a.number("margin")), "input", "target"));
    torch
        .loss("margin_ranking")
        .call("torch.nn.MarginRankingLoss(margin=0.0, " + OLD + "(input1, input2, target)")
        .call("torch.nn.functional.margin_ranking_loss(input1, input2, target, margin=0.0, " + OLD)
        .java(TorchEmbeddings::ranking);
    torch
        .loss("cosine_similarity")
        .call("torch.nn.CosineSimilarity(dim=1, eps=1e-08)(x1, x2)")
        .call("torch.nn.functional.cosine_similarity(x1, x2, dim=1, eps=1e-08)")
        .note("the loss is minus the similarity")
        .java(TorchEmbeddings::similarity);
    triplets(torch);
  }

  private static String two(Arguments a, String first, String second) {
    return MetricInputs.rows(a, first, "an embedding of each pair, row by row")
        + ", "
        + MetricInputs.rows(a, second, "the other embedding of each");
  }

  private static Code ranking(Arguments a) {
    String first = Forms.column(a, "input1", "the scores that are to be higher where target is 1");
    String second = Forms.column(a, "input2", "the scores to compare them with");
    String target = a.data("target", Forms.NUMBERS, "1 or -1 for each pair");
    return Forms.structured(
        LossCall.of("marginRanking", a.number("margin")),
        "ScorePairs",
        "ScorePairs.of(%s, %s).order(%s)".formatted(first, second, target),
        target + ".length",
        a.reduction(REDUCTIONS));
  }

  private static Code similarity(Arguments a) {
    if (!List.of("1", "-1").contains(String.valueOf(a.expression("dim")))) {
      throw a.bad("dim", "must be 1: an embedding is a row");
    }
    LossCall loss = LossCall.of("cosineSimilarity", a.number("eps"));
    String pairs = "EmbeddingPairs.of(" + two(a, "x1", "x2") + ")";
    String reduction = a.reduction(REDUCTIONS);
    Code code = Forms.structured(loss, "EmbeddingPairs", pairs, "rows", reduction);
    if (!reduction.equals("none")) {
      return code.with("double loss = ", "double similarity = -").named("similarity");
    }
    return new Code(
        loss,
        List.of(
            "double[] similarities = new double[rows];",
            loss + ".values(" + pairs + ", similarities);",
            "for (int i = 0; i < rows; i++) { similarities[i] = -similarities[i]; }"),
        "similarities");
  }

  private static void triplets(Functions.Library torch) {
    String rest = "margin=1.0, p=2.0, eps=1e-06, swap=False, " + OLD;
    torch
        .loss("triplet_margin")
        .call("torch.nn.TripletMarginLoss(" + rest + "(anchor, positive, negative)")
        .call("torch.nn.functional.triplet_margin_loss(anchor, positive, negative, " + rest)
        .note("eps is added to each difference: distances are never 0 and not symmetric")
        .java(
            a ->
                triplet(
                    a,
                    LossCall.of("tripletMargin")
                        .with("margin", a.number("margin"))
                        .with("p", a.number("p"))
                        .with("eps", a.number("eps"))
                        .with("swap", a.flag("swap"))));
    String own = "distance_function=None, margin=1.0, swap=False, reduction='mean')";
    torch
        .loss("triplet_margin_with_distance")
        .call("torch.nn.TripletMarginWithDistanceLoss(" + own + "(anchor, positive, negative)")
        .call(
            "torch.nn.functional.triplet_margin_with_distance_loss(anchor, positive, negative, "
                + own)
        .java(TorchEmbeddings::withDistance);
  }

  private static Code triplet(Arguments a, LossCall loss) {
    return Forms.structured(
        loss,
        "EmbeddingTriplets",
        SentenceFunctions.triplets(a, "anchor", "positive", "negative"),
        "rows",
        a.reduction(REDUCTIONS));
  }

  private static Code withDistance(Arguments a) {
    PairDistance distance = PairDistance.NORM;
    Object p = 2.0;
    Object eps = 1e-6;
    Expression given = a.expression("distance_function");
    if (given instanceof Expression.Other o && COSINE.matcher(o.text()).matches()) {
      distance = PairDistance.COSINE;
    } else if (given instanceof Expression.Call) {
      Arguments norm = MetricParts.part(a, "distance_function", NORMS);
      if (norm != null) {
        p = norm.number("p");
        eps = norm.number("eps");
      }
    } else if (given != null && !given.toString().endsWith("pairwise_distance")) {
      throw a.bad(
          "distance_function",
          "must be None, nn.PairwiseDistance(p, eps) or lambda x, y: 1 - F.cosine_similarity(x, y)");
    }
    return triplet(
        a,
        LossCall.of("tripletMargin")
            .with("margin", a.number("margin"))
            .with("distance", distance)
            .with("p", p)
            .with("eps", eps)
            .with("swap", a.flag("swap")));
  }
}
