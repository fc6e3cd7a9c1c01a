package org.lossary.peers;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lossary.Matrix;
import org.lossary.StructuredLoss;
import org.lossary.metric.Distance;
import org.lossary.metric.IndexPairs;
import org.lossary.metric.LabelledEmbeddings;

/** Losses of pytorch-metric-learning that take another loss: two views, and a memory. */
final class ViewPeers {
  private ViewPeers() {}

  static void register(Map<String, PeerLoss> all) {
    Map<String, PeerLoss> losses = new TreeMap<>();
    losses.put("self_supervised", ViewPeers::selfSupervised);
    losses.put("cross_batch_memory", ViewPeers::crossBatch);
    Embeddings.register(losses, all);
  }

  private static PeerResult selfSupervised(PeerCase c) {
    Embeddings.only(c, "loss", "temperature", "distance", "symmetric", "margin", "reducer");
    String name = c.text("loss", "");
    StructuredLoss<LabelledEmbeddings> loss =
        switch (name) {
          case "ntXent" -> LabelledPeers.ntXentLoss(c);
          case "supCon" -> LabelledPeers.supConLoss(c);
          case "tripletMargin" -> LabelledPeers.tripletLoss(c);
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
        views ? LabelledEmbeddings.views(first, second) : SentencePeers.aligned(first, second),
        List.of("input1", "input2"));
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
    int size = LabelledPeers.count(c, "memorySize", 1024);
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
      IndexPairs pairs = IndexPairs.ofLabels(labels, Arrays.copyOf(memoryLabels, filled), own);
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
}
