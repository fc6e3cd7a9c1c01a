package org.lossary.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lossary.Losses;
import org.lossary.Matrix;
import org.lossary.StructuredLoss;
import org.lossary.metric.ContrastivePairs;
import org.lossary.metric.CosineEmbedding;
import org.lossary.metric.CosineSimilarity;
import org.lossary.metric.EmbeddingPairs;
import org.lossary.metric.EmbeddingTriplets;
import org.lossary.metric.HingeEmbedding;
import org.lossary.metric.PairDistance;
import org.lossary.metric.PairSimilarity;
import org.lossary.metric.QueryCandidates;
import org.lossary.metric.TripletMargin;

/** Losses of given pairs and triplets in torch, Keras, MONAI and sentence-transformers. */
final class PairPeers {
  private static final List<String> EMBEDDINGS = List.of("embeddings1", "embeddings2");
  private static final List<String> INPUTS = List.of("input1", "input2");

  private PairPeers() {}

  static void register(Map<String, PeerLoss> losses) {
    losses.put("cosine_embedding", PairPeers::cosineEmbedding);
    losses.put("contrastive_pairs", PairPeers::contrastive);
    losses.put("hinge_embedding", PairPeers::hinge);
    losses.put("triplet_margin", PairPeers::triplet);
    losses.put("triplet_margin_with_distance", PairPeers::tripletWithDistance);
    losses.put("triplet_cosine", PairPeers::tripletOfSentences);
    losses.put("keras_cosine_similarity", PairPeers::kerasCosine);
    losses.put("cosine_similarity", PairPeers::cosine);
    losses.put("cosine_similarity_mse", PairPeers::cosineMse);
    losses.put("margin_mse", PairPeers::marginMse);
    losses.put("distill_kl", PairPeers::distill);
    losses.put("cosent", c -> ranked(c, Losses.cosent(c.number("scale", 20)), "cosine"));
    losses.put("angle", c -> ranked(c, Losses.angle(c.number("scale", 20)), "angle"));
    losses.put("barlow_twins", PairPeers::barlowTwins);
    losses.put("vicreg", PairPeers::vicreg);
  }

  private static EmbeddingPairs pairs(PeerCase c, List<String> names) {
    return EmbeddingPairs.of(
        Evaluated.matrix(c, c.input(names.get(0))), Evaluated.matrix(c, c.input(names.get(1))));
  }

  private static EmbeddingPairs labelled(PeerCase c, List<String> names, String labels) {
    EmbeddingPairs plain = pairs(c, names);
    return EmbeddingPairs.of(plain.first(), plain.second(), c.input(labels).labels());
  }

  private static EmbeddingPairs scored(PeerCase c) {
    EmbeddingPairs plain = pairs(c, EMBEDDINGS);
    return EmbeddingPairs.scored(plain.first(), plain.second(), c.input("labels").data());
  }

  private static PeerResult byPair(
      PeerCase c, StructuredLoss<EmbeddingPairs> loss, EmbeddingPairs inputs, List<String> names) {
    int[] shape = {inputs.items()};
    return Structured.by(c, loss, inputs, names, shape, inputs.items());
  }

  /** One value for the batch, whatever the reduction. */
  private static PeerResult byBatch(
      PeerCase c, StructuredLoss<EmbeddingPairs> loss, EmbeddingPairs inputs, List<String> names) {
    return Structured.by(c.withReduction("sum"), loss, inputs, names, new int[0], 1);
  }

  private static PeerResult cosineEmbedding(PeerCase c) {
    CosineEmbedding loss = Losses.cosineEmbedding().margin(c.number("margin", 0));
    return byPair(c, loss, labelled(c, INPUTS, "target"), INPUTS);
  }

  /** sentence-transformers: label 1 is similar; norms add 1e-6 to every component. */
  private static PeerResult contrastive(PeerCase c) {
    PairDistance distance = distance(c, "1-cosine");
    ContrastivePairs loss =
        new ContrastivePairs(c.number("margin", 0.5), distance, norm(c), 1e-6, true, 0.5);
    return byPair(c, loss, labelled(c, EMBEDDINGS, "labels"), EMBEDDINGS);
  }

  private static PeerResult hinge(PeerCase c) {
    Tensor input = c.input("input");
    double[] target = c.input("target").broadcast(input.shape()).data();
    HingeEmbedding loss = Losses.hingeEmbedding(c.number("margin", 1));
    Evaluated e = Evaluated.pointwise(c, loss, input.data(), target, null);
    return Reduce.by(c, e, "input", input.shape(), input.shape(), input.size());
  }

  private static PeerResult triplet(PeerCase c) {
    return triplets(
        c,
        new TripletMargin(
            c.number("margin", 1),
            PairDistance.NORM,
            c.number("p", 2),
            c.number("eps", 1e-6),
            c.flag("swap", false)),
        List.of("anchor", "positive", "negative"));
  }

  /** torch measures with 1e-6 added to every component where no other distance is given. */
  private static PeerResult tripletWithDistance(PeerCase c) {
    return triplets(
        c,
        new TripletMargin(
            c.number("margin", 1), distance(c, "euclidean"), norm(c), 1e-6, c.flag("swap", false)),
        List.of("anchor", "positive", "negative"));
  }

  private static PeerResult tripletOfSentences(PeerCase c) {
    if (!c.text("distance", "1-cosine").equals("1-cosine")) {
      throw new PeerException(
          c.loss() + ": distance must be 1-cosine, got " + c.text("distance", ""));
    }
    return triplets(
        c,
        TripletMargin.cosine(c.number("margin", 5)),
        List.of("embeddings1", "embeddings2", "embeddings3"));
  }

  private static PeerResult triplets(PeerCase c, TripletMargin loss, List<String> names) {
    EmbeddingTriplets inputs =
        EmbeddingTriplets.of(
            Evaluated.matrix(c, c.input(names.get(0))),
            Evaluated.matrix(c, c.input(names.get(1))),
            Evaluated.matrix(c, c.input(names.get(2))));
    return Structured.by(c, loss, inputs, names, new int[] {inputs.items()}, inputs.items());
  }

  private static PairDistance distance(PeerCase c, String otherwise) {
    return switch (c.text("distance", otherwise).toLowerCase(Locale.ROOT)) {
      case "1-cosine", "cosine" -> PairDistance.COSINE;
      case "euclidean", "manhattan" -> PairDistance.NORM;
      default ->
          throw new PeerException(
              c.loss()
                  + ": distance must be 1-cosine, euclidean or manhattan, got "
                  + c.text("distance", otherwise));
    };
  }

  private static double norm(PeerCase c) {
    return c.text("distance", "").equalsIgnoreCase("manhattan") ? 1 : 2;
  }

  /** Keras: minus the similarity; the mean divides by the rows, whatever the weights. */
  private static PeerResult kerasCosine(PeerCase c) {
    List<String> names = List.of("input", "");
    Tensor input = c.input("input");
    Tensor target = c.input("target").broadcast(input.shape());
    EmbeddingPairs plain =
        EmbeddingPairs.of(Evaluated.matrix(c, input), Evaluated.matrix(c, target));
    double[] weights = Pointwise.rowWeights(c, "sampleWeight", plain.items());
    EmbeddingPairs inputs = weights == null ? plain : plain.weights(weights);
    int[] shape = java.util.Arrays.copyOf(input.shape(), Math.max(0, input.rank() - 1));
    return Structured.by(c, new CosineSimilarity(1e-7), inputs, names, shape, inputs.items());
  }

  /** torch: the similarity itself, one number a row. */
  private static PeerResult cosine(PeerCase c) {
    EmbeddingPairs inputs = pairs(c, INPUTS);
    CosineSimilarity loss = Losses.cosineSimilarity(c.number("eps", 1e-8));
    String reduction = c.reduction("none");
    double[] minusOnes = new double[inputs.items()];
    java.util.Arrays.fill(minusOnes, -1);
    return byPair(c.withReduction(reduction), loss, inputs.weights(minusOnes), INPUTS);
  }

  private static PeerResult cosineMse(PeerCase c) {
    return byPair(c, Losses.cosineSimilarityMse(), scored(c), EMBEDDINGS);
  }

  private static PairSimilarity similarity(PeerCase c) {
    return switch (c.text("similarity", "dot").toLowerCase(Locale.ROOT)) {
      case "dot" -> PairSimilarity.DOT;
      case "cosine" -> PairSimilarity.COSINE;
      default ->
          throw new PeerException(
              c.loss() + ": similarity must be dot or cosine, got " + c.text("similarity", ""));
    };
  }

  private static PeerResult marginMse(PeerCase c) {
    return candidates(c, Losses.marginMse(similarity(c)));
  }

  private static PeerResult distill(PeerCase c) {
    return candidates(
        c, Losses.distillKl().temperature(c.number("temperature", 1)).similarity(similarity(c)));
  }

  private static PeerResult candidates(PeerCase c, StructuredLoss<QueryCandidates> loss) {
    List<String> names = new ArrayList<>();
    List<Matrix> candidates = new ArrayList<>();
    names.add("embeddings1");
    for (int k = 2; c.optional("embeddings" + k) != null; k++) {
      names.add("embeddings" + k);
      candidates.add(Evaluated.matrix(c, c.input("embeddings" + k)));
    }
    QueryCandidates inputs =
        QueryCandidates.of(
            Evaluated.matrix(c, c.input("embeddings1")), candidates, c.input("labels").data());
    return Structured.by(c, loss, inputs, names, new int[] {inputs.items()}, inputs.items());
  }

  private static PeerResult ranked(
      PeerCase c, StructuredLoss<EmbeddingPairs> loss, String similarity) {
    if (!c.text("similarity", similarity).equals(similarity)) {
      throw new PeerException(
          c.loss() + ": similarity must be " + similarity + ", got " + c.text("similarity", ""));
    }
    return byBatch(c, loss, scored(c), EMBEDDINGS);
  }

  private static PeerResult barlowTwins(PeerCase c) {
    return byBatch(
        c, Losses.barlowTwins().lambda(c.number("lambda", 5e-3)), pairs(c, INPUTS), INPUTS);
  }

  private static PeerResult vicreg(PeerCase c) {
    return byBatch(
        c,
        Losses.vicreg()
            .invariance(c.number("invarianceLambda", 25))
            .variance(c.number("varianceMu", 25))
            .covariance(c.number("covarianceV", 1))
            .eps(c.number("eps", 1e-4)),
        pairs(c, INPUTS),
        INPUTS);
  }
}
