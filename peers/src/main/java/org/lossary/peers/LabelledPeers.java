package org.lossary.peers;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lossary.metric.BatchContrastive;
import org.lossary.metric.BatchTriplet;
import org.lossary.metric.Distance;
import org.lossary.metric.FastAp;
import org.lossary.metric.GeneralizedLifted;
import org.lossary.metric.LabelledEmbeddings;
import org.lossary.metric.LiftedStructure;
import org.lossary.metric.MultiSimilarity;
import org.lossary.metric.Nca;
import org.lossary.metric.NtXent;
import org.lossary.metric.Penalty;
import org.lossary.metric.Reducer;
import org.lossary.metric.SupCon;
import org.lossary.metric.TupletMargin;

/** Losses of labelled batches of pytorch-metric-learning and MONAI. */
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

  static SupCon supConLoss(PeerCase c) {
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
    long different = Arrays.stream(labels).distinct().count();
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

  /** A parameter that is a whole number. */
  static int count(PeerCase c, String name, int otherwise) {
    double value = c.number(name, otherwise);
    if (value != Math.rint(value) || Math.abs(value) > 1e9) {
      throw new PeerException(c.loss() + ": " + name + " must be a whole number, got " + value);
    }
    return (int) value;
  }

  private static PeerResult fastAp(PeerCase c) {
    Embeddings.only(c, "numBins", "reducer");
    return Embeddings.batch(
        c,
        new FastAp(
            count(c, "numBins", 10), Embeddings.reducer(c, Reducer.ANCHORS, Reducer.ANCHORS)),
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
}
