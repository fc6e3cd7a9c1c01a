package org.lossary.peers;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lossary.Matrix;
import org.lossary.metric.Distance;
import org.lossary.metric.Distances;
import org.lossary.metric.Retrieval;

/** Distances and measures of retrieval of pytorch-metric-learning. */
final class RetrievalPeers {
  private RetrievalPeers() {}

  static void register(Map<String, PeerLoss> all) {
    Map<String, PeerLoss> losses = new TreeMap<>();
    losses.put("distance_matrix", RetrievalPeers::distances);
    losses.put("distance_matrix_weighted", RetrievalPeers::weightedDistances);
    losses.put("accuracy", RetrievalPeers::accuracy);
    Embeddings.register(losses, all);
  }

  private static PeerResult distances(PeerCase c) {
    Embeddings.only(c, "distance");
    Distance distance = Embeddings.distance(c, Distance.NORMALIZED_EUCLIDEAN);
    Tensor rows = c.input("embeddings");
    int n = rows.axis(0);
    double[] all = new double[n * n];
    Arrays.fill(all, 1);
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
