package org.lossary.peers;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.lossary.Matrix;
import org.lossary.Reduction;
import org.lossary.StructuredLoss;
import org.lossary.metric.Angular;
import org.lossary.metric.BatchContrastive;
import org.lossary.metric.Circle;
import org.lossary.metric.Distance;
import org.lossary.metric.Distances;
import org.lossary.metric.IndexPairs;
import org.lossary.metric.IntraPairVariance;
import org.lossary.metric.LabelledEmbeddings;
import org.lossary.metric.NPair;
import org.lossary.metric.Penalty;
import org.lossary.metric.Pnp;
import org.lossary.metric.PnpVariant;
import org.lossary.metric.Reducer;
import org.lossary.metric.Retrieval;

/** Losses of labelled batches that need some arithmetic around them, and measures of retrieval. */
final class MetricPeers {
  private MetricPeers() {}

  static void register(Map<String, PeerLoss> all) {
    Map<String, PeerLoss> losses = new TreeMap<>();
    losses.put("n_pairs", MetricPeers::nPairs);
    losses.put("intra_pair_variance", MetricPeers::intraPair);
    losses.put("pnp", MetricPeers::pnp);
    losses.put("angular", MetricPeers::angular);
    losses.put("circle", MetricPeers::circle);
    losses.put("cross_batch_memory", MetricPeers::crossBatch);
    losses.put("online_contrastive", MetricPeers::online);
    losses.put("accuracy", MetricPeers::accuracy);
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
    IndexPairs pairs = pairs(labels, labels, n, IntStream.range(0, n).toArray());
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
   * All pairs but those of a row and what {@code own} says is its copy; negatives from a row on.
   */
  private static IndexPairs pairs(int[] labels, int[] others, int negativesFrom, int[] own) {
    IntStream.Builder a1 = IntStream.builder();
    IntStream.Builder p = IntStream.builder();
    IntStream.Builder a2 = IntStream.builder();
    IntStream.Builder n = IntStream.builder();
    for (int i = 0; i < labels.length; i++) {
      for (int j = 0; j < others.length; j++) {
        if (labels[i] != others[j]) {
          a2.add(i);
          n.add(negativesFrom + j);
        } else if (own[i] != j) {
          a1.add(i);
          p.add(j);
        }
      }
    }
    return IndexPairs.of(
        a1.build().toArray(), p.build().toArray(), a2.build().toArray(), n.build().toArray());
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

  /** Batches that are compared with those before them, whose rows no gradient goes to. */
  private static PeerResult crossBatch(PeerCase c) {
    Embeddings.only(
        c,
        "loss",
        "memorySize",
        "posMargin",
        "negMargin",
        "temperature",
        "margin",
        "distance",
        "reducer",
        "swap",
        "smooth");
    String name = c.text("loss", "contrastive");
    StructuredLoss<LabelledEmbeddings> loss =
        switch (name) {
          case "contrastive" -> LabelledPeers.contrastiveLoss(c, Distance.NORMALIZED_EUCLIDEAN);
          case "ntXent" -> LabelledPeers.ntXentLoss(c);
          case "tripletMargin" -> LabelledPeers.tripletLoss(c);
          default -> throw new PeerException(c.loss() + ": unknown loss " + name);
        };
    int size = (int) c.number("memorySize", 1024);
    int columns = c.input("embeddings1").axis(1);
    double[] memory = new double[size * columns];
    int[] memoryLabels = new int[size];
    int next = 0;
    int filled = 0;
    int steps = 0;
    while (c.optional("embeddings" + (steps + 1)) != null) {
      steps++;
    }
    double[] values = new double[steps];
    Tensor[] gradients = new Tensor[steps];
    for (int step = 1; step <= steps; step++) {
      Tensor rows = c.input("embeddings" + step);
      int[] labels = c.input("labels" + step).labels();
      int[] own = new int[labels.length];
      for (int i = 0; i < labels.length; i++) {
        own[i] = next;
        memoryLabels[next] = labels[i];
        System.arraycopy(rows.data(), i * columns, memory, next * columns, columns);
        next = (next + 1) % size;
        filled = Math.min(size, filled + 1);
      }
      Matrix references =
          Evaluated.matrix(c, Arrays.copyOf(memory, filled * columns), filled, columns);
      IndexPairs pairs = pairs(labels, Arrays.copyOf(memoryLabels, filled), 0, own);
      Matrix batch = Evaluated.matrix(c, rows);
      Matrix gradient = Evaluated.empty(c, batch.rows(), columns);
      values[step - 1] =
          loss.valueAndGradient(
              LabelledEmbeddings.of(batch, references, pairs).reduction(Embeddings.reduction(c)),
              gradient);
      gradients[step - 1] = Tensor.of(rows.shape(), Evaluated.array(gradient));
    }
    PeerResult result = PeerResult.of(Tensor.of(new int[] {steps}, values));
    for (int step = 1; step <= steps; step++) {
      result.gradient("embeddings" + step, gradients[step - 1]);
    }
    return result;
  }

  /** The pairs of a batch that are harder than the easiest pair of the other kind. */
  private static PeerResult online(PeerCase c) {
    Embeddings.only(c, "margin", "distance", "reduction");
    String name = c.text("distance", "1-cosine");
    // The peer adds this to every coordinate of a difference.
    double eps = name.equals("1-cosine") ? 0 : 1e-6;
    Distance distance =
        switch (name) {
          case "1-cosine" -> Distance.COSINE_DISTANCE;
          case "euclidean" -> Distance.EUCLIDEAN;
          case "manhattan" -> Distance.MANHATTAN;
          default -> throw new PeerException(c.loss() + ": unknown distance " + name);
        };
    if (!c.text("reduction", "sum").equals("sum")) {
      throw new PeerException(c.loss() + ": reduction must be sum");
    }
    int[] labels = c.input("labels").labels();
    Tensor x = c.input("embeddings1");
    Tensor y = c.input("embeddings2");
    int n = labels.length;
    double[] d = new double[n];
    double[] moved = Arrays.stream(x.data()).map(v -> v + eps).toArray();
    for (int i = 0; i < n; i++) {
      double[] two = Arrays.copyOfRange(moved, i * x.axis(1), (i + 2) * x.axis(1));
      System.arraycopy(y.data(), i * x.axis(1), two, x.axis(1), x.axis(1));
      Matrix found = Matrix.of(new double[4], 2, 2);
      Distances.between(distance, Matrix.of(two, 2, x.axis(1)), found);
      d[i] = found.get(0, 1);
    }
    double[] near =
        IntStream.range(0, n).filter(i -> labels[i] != 0).mapToDouble(i -> d[i]).toArray();
    double[] far =
        IntStream.range(0, n).filter(i -> labels[i] == 0).mapToDouble(i -> d[i]).toArray();
    double below =
        near.length > 1
            ? Arrays.stream(near).max().orElse(0)
            : Arrays.stream(far).average().orElse(0);
    double above =
        far.length > 1
            ? Arrays.stream(far).min().orElse(0)
            : Arrays.stream(near).average().orElse(0);
    int[] hardNear = IntStream.range(0, n).filter(i -> labels[i] != 0 && d[i] > above).toArray();
    int[] hardFar = IntStream.range(0, n).filter(i -> labels[i] == 0 && d[i] < below).toArray();
    BatchContrastive loss =
        new BatchContrastive(
            0, c.number("margin", 0.5), Penalty.SQUARED, true, distance, Reducer.TERMS);
    Matrix first = Evaluated.matrix(c, moved, n, x.axis(1));
    Matrix second = Evaluated.matrix(c, y);
    Matrix dFirst = Evaluated.empty(c, n, x.axis(1));
    Matrix dSecond = Evaluated.empty(c, n, x.axis(1));
    double value =
        loss.valueAndGradient(
            LabelledEmbeddings.of(
                    first, second, IndexPairs.of(hardNear, hardNear, hardFar, hardFar))
                .reduction(Reduction.SUM),
            dFirst,
            dSecond);
    return PeerResult.of(value)
        .gradient("embeddings1", Tensor.of(x.shape(), Evaluated.array(dFirst)))
        .gradient("embeddings2", Tensor.of(y.shape(), Evaluated.array(dSecond)));
  }

  private static PeerResult accuracy(PeerCase c) {
    Embeddings.only(c, "distance", "averageOfAverages", "k");
    if (!c.text("k", "max_bin_count").equals("max_bin_count")) {
      throw new PeerException(c.loss() + ": k must be max_bin_count");
    }
    Distance distance = Embeddings.distance(c, Distance.NORMALIZED_EUCLIDEAN);
    Retrieval.Mean mean =
        c.flag("averageOfAverages", false) ? Retrieval.Mean.LABELS : Retrieval.Mean.QUERIES;
    Matrix rows = single(c.input("embeddings"));
    int[] labels = c.input("labels").labels();
    Tensor references = c.optional("references");
    Retrieval found =
        references == null
            ? Retrieval.among(rows, labels, distance, mean)
            : Retrieval.of(
                rows,
                labels,
                single(references),
                c.input("referenceLabels").labels(),
                distance,
                mean);
    PeerResult result = PeerResult.of(found.precisionAt1());
    for (Map.Entry<String, Double> e :
        List.of(
            Map.entry("precisionAt1", found.precisionAt1()),
            Map.entry("rPrecision", found.rPrecision()),
            Map.entry("mapAtR", found.mapAtR()),
            Map.entry("mapAtK", found.mapAtK()),
            Map.entry("mrr", found.meanReciprocalRank()))) {
      result.output(e.getKey(), Tensor.of(new int[0], e.getValue()));
    }
    return result;
  }

  /** The peer ranks copies in single precision. */
  private static Matrix single(Tensor rows) {
    double[] rounded = Arrays.stream(rows.data()).map(x -> (float) x).toArray();
    return Matrix.of(rounded, rows.axis(0), rows.axis(1));
  }
}
