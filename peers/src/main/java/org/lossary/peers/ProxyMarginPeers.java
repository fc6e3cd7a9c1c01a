package org.lossary.peers;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lossary.Matrix;
import org.lossary.metric.BoundaryEmbeddings;
import org.lossary.metric.Distance;
import org.lossary.metric.MarginLoss;
import org.lossary.metric.RankedList;
import org.lossary.metric.Reducer;

/** Losses with boundaries of pytorch-metric-learning: margin loss and ranked list loss. */
final class ProxyMarginPeers {
  /** What the peer adds to each weight of a ranked list before it divides by their sum. */
  private static final double EPSILON = 1e-5;

  private ProxyMarginPeers() {}

  static void register(Map<String, PeerLoss> all) {
    Map<String, PeerLoss> losses = new TreeMap<>();
    losses.put("margin", ProxyMarginPeers::margin);
    losses.put("ranked_list", ProxyMarginPeers::rankedList);
    Embeddings.register(losses, all);
  }

  private static PeerResult rankedList(PeerCase c) {
    Embeddings.only(c, "margin", "tn", "imbalance", "alpha", "tp", "distance", "reducer");
    Distance distance = Embeddings.distance(c, Distance.NORMALIZED_EUCLIDEAN);
    if (distance.similarity()) {
      throw new PeerException("ranked_list: distance must not be a similarity, got " + distance);
    }
    double margin = c.number("margin", 0.4);
    double alpha = c.params().get("alpha") == null ? 1 + margin / 2 : c.number("alpha", 1);
    return Embeddings.batch(
        c,
        new RankedList(
            alpha,
            margin,
            c.number("imbalance", 0.5),
            c.number("tp", 0),
            c.number("tn", 10),
            EPSILON,
            distance,
            Embeddings.reducer(c, Reducer.ROWS, Reducer.ROWS)),
        false);
  }

  /** The peer counts hinges by default, triplets for a mean; it adds nu of one boundary once. */
  private static PeerResult margin(PeerCase c) {
    Embeddings.only(c, "margin", "nu", "beta", "betaPerClass", "numClasses", "distance", "reducer");
    String reducer = c.text("reducer", "default");
    if (!List.of("default", "mean", "sum").contains(reducer)) {
      throw new PeerException("margin: reducer must be default, mean or sum, got " + reducer);
    }
    Tensor embeddings = c.input("embeddings");
    int[] labels = c.input("labels").labels();
    Tensor given = c.optional("beta");
    double[] beta = given == null ? new double[] {c.number("beta", 1.2)} : given.data();
    boolean once = beta.length == 1;
    double nu = c.number("nu", 0);
    Matrix rows = Evaluated.matrix(c, embeddings);
    Matrix boundaries = Evaluated.matrix(c, Tensor.of(new int[] {beta.length, 1}, beta));
    Matrix byRows = Evaluated.empty(c, rows.rows(), rows.columns());
    Matrix byBoundaries = Evaluated.empty(c, beta.length, 1);
    MarginLoss loss =
        new MarginLoss(
            c.number("margin", 0.2),
            once ? 0 : nu,
            Embeddings.distance(c, Distance.NORMALIZED_EUCLIDEAN),
            reducer.equals("default") ? Reducer.NON_ZERO : Reducer.TERMS);
    double value =
        loss.valueAndGradient(
            BoundaryEmbeddings.of(rows, boundaries, labels).reduction(Embeddings.reduction(c)),
            byRows,
            byBoundaries);
    // There are two hinges for each triplet.
    double factor = reducer.equals("mean") ? 2 : 1;
    double added = once && triplets(labels) ? nu : 0;
    PeerResult result = PeerResult.of(factor * value + added * beta[0]);
    result.gradient("embeddings", times(embeddings, byRows, factor, 0));
    return given == null
        ? result
        : result.gradient("beta", times(given, byBoundaries, factor, added));
  }

  private static Tensor times(Tensor like, Matrix gradient, double factor, double added) {
    double[] out = Evaluated.array(gradient).clone();
    for (int i = 0; i < out.length; i++) {
      out[i] = factor * out[i] + added;
    }
    return like.like(out);
  }

  private static boolean triplets(int[] labels) {
    long different = Arrays.stream(labels).distinct().count();
    return different > 1 && different < labels.length;
  }
}
