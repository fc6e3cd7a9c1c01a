package org.lossary.peers;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.lossary.Matrix;
import org.lossary.StructuredLoss;
import org.lossary.metric.BatchContrastive;
import org.lossary.metric.BatchHardTriplet;
import org.lossary.metric.BatchTriplet;
import org.lossary.metric.Distance;
import org.lossary.metric.Distances;
import org.lossary.metric.FastAp;
import org.lossary.metric.GeneralizedLifted;
import org.lossary.metric.HardestNegative;
import org.lossary.metric.LabelledEmbeddings;
import org.lossary.metric.LiftedStructure;
import org.lossary.metric.MultiSimilarity;
import org.lossary.metric.Nca;
import org.lossary.metric.NtXent;
import org.lossary.metric.Penalty;
import org.lossary.metric.Reducer;
import org.lossary.metric.SemiHardTriplet;
import org.lossary.metric.SupCon;
import org.lossary.metric.TupletMargin;

/** Losses of labelled batches of pytorch-metric-learning, sentence-transformers and MONAI. */
final class LabelledPeers {
  private LabelledPeers() {}

  static void register(Map<String, PeerLoss> all) {
    Map<String, PeerLoss> losses = new TreeMap<>();
    losses.put("contrastive", c -> contrastive(c, Distance.NORMALIZED_EUCLIDEAN));
    losses.put("snr_contrastive", c -> contrastive(c, Distance.NORMALIZED_SNR));
    losses.put("triplet_margin_mined", LabelledPeers::triplet);
    losses.put("nt_xent", LabelledPeers::ntXent);
    losses.put("sup_con", LabelledPeers::supCon);
    losses.put("lifted_structure", LabelledPeers::lifted);
    losses.put("generalized_lifted_structure", LabelledPeers::generalizedLifted);
    losses.put("multi_similarity", LabelledPeers::multiSimilarity);
    losses.put("nca", LabelledPeers::nca);
    losses.put("tuplet_margin", LabelledPeers::tuplet);
    losses.put("fast_ap", LabelledPeers::fastAp);
    losses.put("nt_xent_monai", LabelledPeers::monai);
    losses.put(
        "batch_all_triplet",
        c ->
            hard(
                c,
                d -> new BatchTriplet(c.number("margin", 5), false, false, d, Reducer.NON_ZERO)));
    losses.put(
        "batch_hard_triplet",
        c -> hard(c, d -> new BatchHardTriplet(c.number("margin", 5), false, d, Reducer.ROWS)));
    losses.put(
        "batch_hard_soft_margin",
        c -> hard(c, d -> new BatchHardTriplet(0, true, d, Reducer.ROWS)));
    losses.put(
        "batch_semi_hard_triplet",
        c -> hard(c, d -> new SemiHardTriplet(c.number("margin", 5), d, Reducer.TERMS)));
    losses.put("mega_batch_margin", LabelledPeers::megaBatch);
    losses.put("multiple_negatives_ranking", LabelledPeers::ranking);
    losses.put("multiple_negatives_symmetric", LabelledPeers::symmetric);
    losses.put("self_supervised", LabelledPeers::selfSupervised);
    losses.put("distance_matrix", LabelledPeers::distances);
    losses.put("distance_matrix_weighted", LabelledPeers::weightedDistances);
    Embeddings.register(losses, all);
  }

  private static PeerResult contrastive(PeerCase c, Distance byDefault) {
    Embeddings.only(c, "posMargin", "negMargin", "reducer", "distance", "miner");
    return Embeddings.batch(c, contrastiveLoss(c, byDefault), false);
  }

  static BatchContrastive contrastiveLoss(PeerCase c, Distance byDefault) {
    return new BatchContrastive(
        c.number("posMargin", 0),
        c.number("negMargin", 1),
        Penalty.LINEAR,
        false,
        Embeddings.distance(c, byDefault),
        Embeddings.reducer(c, Reducer.NON_ZERO, Reducer.TERMS));
  }

  private static PeerResult triplet(PeerCase c) {
    Embeddings.only(c, "margin", "swap", "smooth", "reducer", "distance", "miner");
    return Embeddings.batch(c, tripletLoss(c), false);
  }

  static BatchTriplet tripletLoss(PeerCase c) {
    return new BatchTriplet(
        c.number("margin", 0.05),
        c.flag("smooth", false),
        c.flag("swap", false),
        Embeddings.distance(c, Distance.NORMALIZED_EUCLIDEAN),
        Embeddings.reducer(c, Reducer.NON_ZERO, Reducer.TERMS));
  }

  private static PeerResult ntXent(PeerCase c) {
    Embeddings.only(c, "temperature", "reducer", "distance", "miner");
    return Embeddings.batch(c, ntXentLoss(c), false);
  }

  static NtXent ntXentLoss(PeerCase c) {
    return new NtXent(
        c.number("temperature", 0.07),
        Embeddings.distance(c, Distance.COSINE),
        Embeddings.reducer(c, Reducer.TERMS, Reducer.TERMS));
  }

  private static SupCon supConLoss(PeerCase c) {
    return new SupCon(
        c.number("temperature", 0.1),
        0,
        false,
        Embeddings.distance(c, Distance.COSINE),
        Embeddings.reducer(c, Reducer.NON_ZERO, Reducer.ROWS));
  }

  /** Without a positive or without a negative pair the peer has 0. */
  private static PeerResult supCon(PeerCase c) {
    Embeddings.only(c, "temperature", "reducer", "distance", "miner");
    int[] labels = c.input("labels").labels();
    long different = java.util.Arrays.stream(labels).distinct().count();
    return different <= 1 || different == labels.length
        ? Embeddings.zero(c, "embeddings")
        : Embeddings.batch(c, supConLoss(c), true);
  }

  private static PeerResult lifted(PeerCase c) {
    Embeddings.only(c, "posMargin", "negMargin", "reducer", "distance");
    return Embeddings.batch(
        c,
        new LiftedStructure(
            c.number("posMargin", 0),
            c.number("negMargin", 1),
            Embeddings.distance(c, Distance.NORMALIZED_EUCLIDEAN),
            Embeddings.reducer(c, Reducer.TERMS, Reducer.TERMS)),
        false);
  }

  private static PeerResult generalizedLifted(PeerCase c) {
    Embeddings.only(c, "posMargin", "negMargin", "reducer", "distance", "miner");
    return Embeddings.batch(
        c,
        new GeneralizedLifted(
            c.number("posMargin", 0),
            c.number("negMargin", 1),
            Embeddings.distance(c, Distance.NORMALIZED_EUCLIDEAN),
            Embeddings.reducer(c, Reducer.ROWS, Reducer.ROWS)),
        true);
  }

  private static PeerResult multiSimilarity(PeerCase c) {
    Embeddings.only(c, "alpha", "beta", "base", "reducer", "distance", "miner");
    return Embeddings.batch(
        c,
        new MultiSimilarity(
            c.number("alpha", 2),
            c.number("beta", 50),
            c.number("base", 0.5),
            Embeddings.distance(c, Distance.COSINE),
            Embeddings.reducer(c, Reducer.ROWS, Reducer.ROWS)),
        true);
  }

  private static PeerResult nca(PeerCase c) {
    Embeddings.only(c, "softmaxScale", "reducer", "distance");
    return Embeddings.batch(
        c,
        new Nca(
            c.number("softmaxScale", 1),
            Embeddings.distance(c, Distance.NORMALIZED_SQUARED_EUCLIDEAN),
            Embeddings.reducer(c, Reducer.ANCHORS, Reducer.ANCHORS)),
        false);
  }

  private static PeerResult tuplet(PeerCase c) {
    Embeddings.only(c, "marginDegrees", "scale", "reducer", "miner");
    return Embeddings.batch(
        c,
        new TupletMargin(
            c.number("marginDegrees", 5.73),
            c.number("scale", 64),
            Embeddings.reducer(c, Reducer.TERMS, Reducer.TERMS)),
        false);
  }

  private static PeerResult fastAp(PeerCase c) {
    Embeddings.only(c, "numBins", "reducer");
    return Embeddings.batch(
        c,
        new FastAp(
            (int) c.number("numBins", 10), Embeddings.reducer(c, Reducer.ANCHORS, Reducer.ANCHORS)),
        false);
  }

  private static PeerResult monai(PeerCase c) {
    Embeddings.only(c, "temperature");
    return Embeddings.evaluate(
        c,
        new NtXent(c.number("temperature", 0.5)),
        LabelledEmbeddings.views(
            Evaluated.matrix(c, c.input("input1")), Evaluated.matrix(c, c.input("input2"))),
        List.of("input1", "input2"));
  }

  /** The losses of sentence-transformers that find their triplets in the batch. */
  private static PeerResult hard(
      PeerCase c, Function<Distance, StructuredLoss<LabelledEmbeddings>> make) {
    Embeddings.only(c, "margin", "distance");
    String name = c.text("distance", "l2");
    Distance distance =
        switch (name) {
          case "l2" -> Distance.EUCLIDEAN;
          case "1-cosine" -> Distance.COSINE_DISTANCE;
          default -> throw new PeerException(c.loss() + ": unknown distance " + name);
        };
    return Embeddings.batch(c, make.apply(distance), false);
  }

  private static int[] numbers(int n) {
    return java.util.stream.IntStream.range(0, n).toArray();
  }

  private static LabelledEmbeddings aligned(Matrix anchors, Matrix candidates) {
    return LabelledEmbeddings.of(
        anchors, numbers(anchors.rows()), candidates, numbers(candidates.rows()));
  }

  private static PeerResult megaBatch(PeerCase c) {
    Embeddings.only(c, "positiveMargin", "negativeMargin");
    return Embeddings.evaluate(
        c,
        new HardestNegative(
            c.number("positiveMargin", 0.8),
            c.number("negativeMargin", 0.3),
            Distance.COSINE,
            Reducer.ANCHORS),
        aligned(
            Evaluated.matrix(c, c.input("embeddings1")),
            Evaluated.matrix(c, c.input("embeddings2"))),
        List.of("embeddings1", "embeddings2"));
  }

  private static SupCon crossEntropy(PeerCase c) {
    Embeddings.only(c, "scale", "similarity", "hardNegatives");
    String similarity = c.text("similarity", "cosine");
    Distance distance =
        switch (similarity) {
          case "cosine" -> Distance.COSINE;
          case "dot" -> Distance.DOT;
          default -> throw new PeerException(c.loss() + ": unknown similarity " + similarity);
        };
    return new SupCon(1 / c.number("scale", 20), 0, false, distance, Reducer.ANCHORS);
  }

  /** Candidates: all positives, then all hard negatives. */
  private static Matrix candidates(PeerCase c) {
    Tensor positives = c.input("embeddings2");
    Tensor hard = c.optional("embeddings3");
    int extra = hard == null ? 0 : hard.size();
    double[] all = java.util.Arrays.copyOf(positives.data(), positives.size() + extra);
    if (hard != null) {
      System.arraycopy(hard.data(), 0, all, positives.size(), extra);
    }
    int columns = positives.axis(1);
    return Evaluated.matrix(c, all, all.length / columns, columns);
  }

  private static PeerResult ranking(PeerCase c) {
    SupCon loss = crossEntropy(c);
    Matrix anchors = Evaluated.matrix(c, c.input("embeddings1"));
    Matrix candidates = candidates(c);
    Matrix dAnchors = Evaluated.empty(c, anchors.rows(), anchors.columns());
    Matrix dCandidates = Evaluated.empty(c, candidates.rows(), candidates.columns());
    double value = loss.valueAndGradient(aligned(anchors, candidates), dAnchors, dCandidates);
    return split(c, value, Evaluated.array(dAnchors), Evaluated.array(dCandidates));
  }

  private static PeerResult split(PeerCase c, double value, double[] anchors, double[] candidates) {
    Tensor positives = c.input("embeddings2");
    PeerResult result =
        PeerResult.of(value)
            .gradient("embeddings1", Tensor.of(c.input("embeddings1").shape(), anchors))
            .gradient(
                "embeddings2",
                Tensor.of(
                    positives.shape(), java.util.Arrays.copyOf(candidates, positives.size())));
    Tensor hard = c.optional("embeddings3");
    if (hard != null) {
      result.gradient(
          "embeddings3",
          Tensor.of(
              hard.shape(),
              java.util.Arrays.copyOfRange(candidates, positives.size(), candidates.length)));
    }
    return result;
  }

  /** The mean of both directions; backwards there are no hard negatives. */
  private static PeerResult symmetric(PeerCase c) {
    SupCon loss = crossEntropy(c);
    Matrix anchors = Evaluated.matrix(c, c.input("embeddings1"));
    Matrix positives = Evaluated.matrix(c, c.input("embeddings2"));
    Matrix candidates = candidates(c);
    Matrix dAnchors = Evaluated.empty(c, anchors.rows(), anchors.columns());
    Matrix dCandidates = Evaluated.empty(c, candidates.rows(), candidates.columns());
    Matrix backAnchors = Evaluated.empty(c, anchors.rows(), anchors.columns());
    Matrix backPositives = Evaluated.empty(c, positives.rows(), positives.columns());
    double forth = loss.valueAndGradient(aligned(anchors, candidates), dAnchors, dCandidates);
    double back = loss.valueAndGradient(aligned(positives, anchors), backPositives, backAnchors);
    return split(
        c,
        (forth + back) / 2,
        mean(Evaluated.array(dAnchors), Evaluated.array(backAnchors)),
        mean(Evaluated.array(dCandidates), Evaluated.array(backPositives)));
  }

  private static double[] mean(double[] a, double[] b) {
    double[] out = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      out[i] = (a[i] + (i < b.length ? b[i] : 0)) / 2;
    }
    return out;
  }

  private static PeerResult selfSupervised(PeerCase c) {
    Embeddings.only(c, "loss", "temperature", "distance", "symmetric", "margin", "reducer");
    String name = c.text("loss", "");
    StructuredLoss<LabelledEmbeddings> loss =
        switch (name) {
          case "ntXent" -> ntXentLoss(c);
          case "supCon" -> supConLoss(c);
          case "tripletMargin" -> tripletLoss(c);
          default -> throw new PeerException(c.loss() + ": unknown loss " + name);
        };
    Matrix first = Evaluated.matrix(c, c.input("input1"));
    Matrix second = Evaluated.matrix(c, c.input("input2"));
    boolean views = c.flag("symmetric", true);
    if (name.equals("supCon") && first.rows() <= 1) {
      return Embeddings.zero(c, "input1", "input2");
    }
    return Embeddings.evaluate(
        c,
        loss,
        views ? LabelledEmbeddings.views(first, second) : aligned(first, second),
        List.of("input1", "input2"));
  }

  private static PeerResult distances(PeerCase c) {
    Embeddings.only(c, "distance");
    Distance distance = Embeddings.distance(c, Distance.NORMALIZED_EUCLIDEAN);
    Tensor rows = c.input("embeddings");
    int n = rows.axis(0);
    double[] all = new double[n * n];
    java.util.Arrays.fill(all, 1);
    return distances(c, distance, Matrix.of(all, n, n), true);
  }

  private static PeerResult weightedDistances(PeerCase c) {
    Embeddings.only(c, "distance");
    Distance distance = Embeddings.distance(c, Distance.NORMALIZED_EUCLIDEAN);
    int n = c.input("embeddings").axis(0);
    return distances(c, distance, Matrix.of(c.input("upstream").data(), n, n), false);
  }

  private static PeerResult distances(
      PeerCase c, Distance distance, Matrix weights, boolean whole) {
    Tensor rows = c.input("embeddings");
    int n = rows.axis(0);
    Matrix matrix = Evaluated.matrix(c, rows);
    double[] found = new double[n * n];
    Distances.between(distance, matrix, Matrix.of(found, n, n));
    Matrix gradient = Evaluated.empty(c, n, matrix.columns());
    Distances.gradient(distance, matrix, weights, gradient);
    double sum = 0;
    for (int i = 0; i < found.length; i++) {
      sum += found[i] * weights.get(i / n, i % n);
    }
    PeerResult result =
        whole ? PeerResult.of(Tensor.of(new int[] {n, n}, found)) : PeerResult.of(sum);
    return result.gradient("embeddings", Tensor.of(rows.shape(), Evaluated.array(gradient)));
  }
}
