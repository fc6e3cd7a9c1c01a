package org.lossary.peers;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.lossary.Matrix;
import org.lossary.Reduction;
import org.lossary.metric.Angular;
import org.lossary.metric.Circle;
import org.lossary.metric.Distance;
import org.lossary.metric.Distances;
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
          default -> throw new PeerException(c.loss() + ": variant " + variant + " is not known");
        };
    return Embeddings.batch(
        c,
        new Pnp(
            made,
            c.number("anneal", 0.01),
            true,
            Embeddings.reducer(c, Reducer.ANCHORS, Reducer.ANCHORS)),
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

  /**
   * The value is that of the loss; the gradient takes the weights of similarities for constants.
   */
  private static PeerResult circle(PeerCase c) {
    Embeddings.only(c, "m", "gamma", "reducer");
    double m = c.number("m", 0.4);
    double gamma = c.number("gamma", 80);
    int[] labels = c.input("labels").labels();
    Matrix rows = Evaluated.matrix(c, c.input("embeddings"));
    Reducer reducer = Embeddings.reducer(c, Reducer.NON_ZERO, Reducer.ROWS);
    Circle loss = new Circle(m, gamma, reducer);
    LabelledEmbeddings inputs = LabelledEmbeddings.of(rows, labels);
    double[] values = new double[labels.length];
    loss.values(inputs.reduction(Reduction.NONE), values);
    double value = loss.value(inputs.reduction(Embeddings.reduction(c)));
    double divisor =
        Embeddings.reduction(c) == Reduction.SUM
            ? 1
            : reducer == Reducer.ROWS
                ? labels.length
                : Arrays.stream(values).filter(v -> v != 0).count();
    int n = labels.length;
    Matrix cosines = Matrix.of(new double[n * n], n, n);
    Distances.between(Distance.COSINE, rows, cosines);
    Matrix weights = Evaluated.empty(c, n, n);
    for (int i = 0; i < n && divisor > 0; i++) {
      circleRow(i, labels, cosines, m, gamma, -Math.expm1(-values[i]) / divisor, weights);
    }
    Matrix gradient = Evaluated.empty(c, n, rows.columns());
    Distances.gradient(Distance.COSINE, rows, weights, gradient);
    return PeerResult.of(value)
        .gradient(
            "embeddings", Tensor.of(c.input("embeddings").shape(), Evaluated.array(gradient)));
  }

  /** Derivatives by the cosines of one anchor. */
  private static void circleRow(
      int i, int[] labels, Matrix cosines, double m, double gamma, double push, Matrix weights) {
    int n = labels.length;
    double[] exponent = new double[n];
    double[] slope = new double[n];
    double[] most = {Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};
    for (int j = 0; j < n; j++) {
      double s = cosines.get(i, j);
      boolean same = labels[i] == labels[j];
      double weight = Math.max(0, same ? 1 + m - s : s + m);
      slope[j] = same ? -gamma * weight : gamma * weight;
      exponent[j] = slope[j] * (same ? s - 1 + m : s - m);
      if (j != i) {
        most[same ? 1 : 0] = Math.max(most[same ? 1 : 0], exponent[j]);
      }
    }
    double[] sum = new double[2];
    for (int j = 0; j < n; j++) {
      if (j != i) {
        int kind = labels[i] == labels[j] ? 1 : 0;
        sum[kind] += Math.exp(exponent[j] - most[kind]);
      }
    }
    for (int j = 0; j < n && sum[0] > 0 && sum[1] > 0; j++) {
      if (j != i) {
        int kind = labels[i] == labels[j] ? 1 : 0;
        weights.set(i, j, push * slope[j] * Math.exp(exponent[j] - most[kind]) / sum[kind]);
      }
    }
  }
}
