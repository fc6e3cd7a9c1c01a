package org.lossary.peers;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.lossary.Matrix;
import org.lossary.metric.Angular;
import org.lossary.metric.Circle;
import org.lossary.metric.Distance;
import org.lossary.metric.IndexPairs;
import org.lossary.metric.IntraPairVariance;
import org.lossary.metric.LabelledEmbeddings;
import org.lossary.metric.NPair;
import org.lossary.metric.Pnp;
import org.lossary.metric.PnpVariant;
import org.lossary.metric.Reducer;

/** Losses of labelled batches of which some need arithmetic around them. */
final class MetricPeers {
  private MetricPeers() {}

  static void register(Map<String, PeerLoss> all) {
    Map<String, PeerLoss> losses = new TreeMap<>();
    losses.put("n_pairs", MetricPeers::nPairs);
    losses.put("intra_pair_variance", MetricPeers::intraPair);
    losses.put("pnp", MetricPeers::pnp);
    losses.put("angular", MetricPeers::angular);
    losses.put("circle", MetricPeers::circle);
    Embeddings.register(losses, all);
  }

  private static PeerResult nPairs(PeerCase c) {
    Embeddings.only(c, "reducer", "distance");
    return Embeddings.batch(
        c,
        new NPair(
            Embeddings.distance(c, Distance.COSINE),
            Embeddings.reducer(c, Reducer.TERMS, Reducer.TERMS)),
        false);
  }

  private static PeerResult intraPair(PeerCase c) {
    Embeddings.only(c, "posEps", "negEps", "reducer", "distance", "miner");
    return Embeddings.batch(
        c,
        new IntraPairVariance(
            c.number("posEps", 0.01),
            c.number("negEps", 0.01),
            Embeddings.distance(c, Distance.COSINE),
            Embeddings.reducer(c, Reducer.TERMS, Reducer.TERMS)),
        false);
  }

  private static PeerResult pnp(PeerCase c) {
    Embeddings.only(c, "b", "alpha", "anneal", "variant", "reducer");
    String variant = c.text("variant", "Ds");
    PnpVariant made =
        switch (variant) {
          case "O" -> PnpVariant.COUNT;
          case "Ds" -> PnpVariant.DECREASING;
          case "Iu" -> PnpVariant.INCREASING;
          case "Dq" -> PnpVariant.POWER;
          case "Ib" -> PnpVariant.BOUNDED;
          default -> throw new PeerException(c.loss() + ": variant " + variant + " is not known");
        };
    return Embeddings.batch(
        c,
        new Pnp(
            made,
            c.number("anneal", 0.01),
            true,
            Embeddings.reducer(c, Reducer.ANCHORS, Reducer.ANCHORS),
            c.number("alpha", 1),
            c.number("b", 2)),
        false);
  }

  /**
   * The peer's negatives are not normalised: each row is there twice, normalised as anchor and
   * positive, and as it is as negative.
   */
  private static PeerResult angular(PeerCase c) {
    Embeddings.only(c, "alphaDegrees", "reducer");
    Tensor rows = c.input("embeddings");
    int n = rows.axis(0);
    int d = rows.axis(1);
    int[] labels = c.input("labels").labels();
    double[] both = Arrays.copyOf(rows.data(), 2 * n * d);
    double[] norms = new double[n];
    for (int i = 0; i < n; i++) {
      double squares = 0;
      for (int j = 0; j < d; j++) {
        squares += both[i * d + j] * both[i * d + j];
      }
      norms[i] = Math.sqrt(squares);
      for (int j = 0; j < d; j++) {
        both[(n + i) * d + j] = both[i * d + j];
        both[i * d + j] = norms[i] == 0 ? 0 : both[i * d + j] / norms[i];
      }
    }
    IndexPairs all = IndexPairs.ofLabels(labels, labels, IntStream.range(0, n).toArray());
    IndexPairs pairs =
        IndexPairs.of(
            all.positiveAnchors(),
            all.positives(),
            all.negativeAnchors(),
            Arrays.stream(all.negatives()).map(j -> n + j).toArray());
    Matrix twice = Evaluated.matrix(c, both, 2 * n, d);
    Matrix gradient = Evaluated.empty(c, 2 * n, d);
    Angular loss =
        new Angular(
            c.number("alphaDegrees", 40),
            false,
            Embeddings.reducer(c, Reducer.TERMS, Reducer.TERMS));
    double value =
        loss.valueAndGradient(
            LabelledEmbeddings.of(twice, pairs).reduction(Embeddings.reduction(c)), gradient);
    double[] g = Evaluated.array(gradient);
    double[] out = new double[n * d];
    for (int i = 0; i < n; i++) {
      double along = 0;
      for (int j = 0; j < d; j++) {
        along += g[i * d + j] * both[i * d + j];
      }
      for (int j = 0; j < d; j++) {
        double through = norms[i] == 0 ? 0 : (g[i * d + j] - along * both[i * d + j]) / norms[i];
        out[i * d + j] = through + g[(n + i) * d + j];
      }
    }
    return PeerResult.of(value).gradient("embeddings", Tensor.of(rows.shape(), out));
  }

  private static PeerResult circle(PeerCase c) {
    Embeddings.only(c, "m", "gamma", "reducer");
    double m = c.number("m", 0.4);
    double gamma = c.number("gamma", 80);
    Reducer reducer = Embeddings.reducer(c, Reducer.NON_ZERO, Reducer.ROWS);
    return Embeddings.batch(c, new Circle(m, gamma, reducer, true), true);
  }
}
