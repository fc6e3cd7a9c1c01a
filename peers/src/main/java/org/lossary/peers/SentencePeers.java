package org.lossary.peers;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.lossary.Matrix;
import org.lossary.Reduction;
import org.lossary.StructuredLoss;
import org.lossary.metric.BatchContrastive;
import org.lossary.metric.BatchHardTriplet;
import org.lossary.metric.BatchTriplet;
import org.lossary.metric.Distance;
import org.lossary.metric.Distances;
import org.lossary.metric.HardestNegative;
import org.lossary.metric.IndexPairs;
import org.lossary.metric.LabelledEmbeddings;
import org.lossary.metric.Penalty;
import org.lossary.metric.Reducer;
import org.lossary.metric.SemiHardTriplet;
import org.lossary.metric.SupCon;

/** Losses of sentence-transformers that find their pairs and triplets in the batch. */
final class SentencePeers {
  private SentencePeers() {}

  static void register(Map<String, PeerLoss> all) {
    Map<String, PeerLoss> losses = new TreeMap<>();
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
    losses.put("mega_batch_margin", SentencePeers::megaBatch);
    losses.put("multiple_negatives_ranking", SentencePeers::ranking);
    losses.put("multiple_negatives_symmetric", SentencePeers::symmetric);
    losses.put("online_contrastive", SentencePeers::online);
    Embeddings.register(losses, all);
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
    return IntStream.range(0, n).toArray();
  }

  static LabelledEmbeddings aligned(Matrix anchors, Matrix candidates) {
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
    double[] all = Arrays.copyOf(positives.data(), positives.size() + extra);
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
                Tensor.of(positives.shape(), Arrays.copyOf(candidates, positives.size())));
    Tensor hard = c.optional("embeddings3");
    if (hard != null) {
      result.gradient(
          "embeddings3",
          Tensor.of(
              hard.shape(), Arrays.copyOfRange(candidates, positives.size(), candidates.length)));
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
}
