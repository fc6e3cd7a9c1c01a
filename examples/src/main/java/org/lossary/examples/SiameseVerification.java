package org.lossary.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.lossary.FloatMatrix;
import org.lossary.Matrix;
import org.lossary.embedding.Seeds;
import org.lossary.embedding.Seeds.Purpose;
import org.lossary.metric.BatchContrastive;
import org.lossary.metric.BatchSampler;
import org.lossary.metric.Distance;
import org.lossary.metric.LabelledEmbeddings;
import org.lossary.metric.Penalty;
import org.lossary.metric.Reducer;
import org.lossary.metric.Verification;

/**
 * Verification as of signatures or faces, by a Siamese network (R. Hadsell, S. Chopra and Y. LeCun,
 * 2006): one encoder sees both images of a pair; the contrastive loss pulls pairs of one class
 * together and pushes others a margin apart. All pairs of a batch are seen. Judged by pairs of
 * classes that training has not seen.
 */
public final class SiameseVerification {
  private static final int EMBEDDING = 32;
  private static final int PER_CLASS = 10;
  // Pairs of a class nearer than this cost nothing: a class that is drawn into one point has lost
  // what would tell other classes apart.
  private static final double NEAR = 0.6;
  private static final double FAR = 1.2;
  private static final double RATE = 3e-3;

  private SiameseVerification() {}

  /** Runs it and prints the result. */
  public static void main(String[] args) {
    Example.SIAMESE.print(args);
  }

  static List<Figure> run(Options options, Consumer<String> progress) {
    Unseen task = new Unseen(options);
    try (Workers workers = new Workers(options.threads())) {
      Network network =
          Network.encoder(options.seed(), workers, Layer.dense(32, 4, EMBEDDING, false));
      List<Figure> figures = new ArrayList<>(judged("pixels", task, task.pixels()));
      figures.addAll(judged("untrained encoder", task, task.embeddings(network)));
      train(network, task.seen, options, workers, progress);
      figures.addAll(judged("Siamese network", task, task.embeddings(network)));
      return figures;
    }
  }

  private static List<Figure> judged(String name, Unseen task, float[] embeddings) {
    Verification curve = task.verification(task.normalized(embeddings));
    return List.of(
        new Figure("equal error rate, unseen classes", name, curve.equalErrorRate()),
        new Figure("AUC, unseen classes", name, curve.auc()));
  }

  private static void train(
      Network network, Images images, Options options, Workers workers, Consumer<String> progress) {
    BatchContrastive loss =
        new BatchContrastive(
            NEAR, FAR, Penalty.SQUARED, false, Distance.NORMALIZED_EUCLIDEAN, Reducer.TERMS);
    BatchSampler batches = BatchSampler.perClass(images.labels(), 6, PER_CLASS, options.seed());
    int n = batches.size();
    FloatMatrix slopes = Matrix.of(new float[n * EMBEDDING], n, EMBEDDING);
    int epochs = options.epochs(25, 15);
    Optimizer optimizer = new Optimizer(network, RATE, (long) epochs * batches.epoch(0).size());
    long number = 0;
    for (int epoch = 0; epoch < epochs; epoch++) {
      double sum = 0;
      List<int[]> all = batches.epoch(epoch);
      for (int[] rows : all) {
        int[] labels = images.take(rows).labels();
        float[] views = Views.MILD.of(images, rows, options.seed(), number, workers);
        Turns.apply(views, labels, Seeds.of(options.seed(), Purpose.BATCHES, number++));
        FloatMatrix z = Matrix.of(network.forward(views, n), n, EMBEDDING);
        LabelledEmbeddings pairs = LabelledEmbeddings.of(z, labels);
        sum += loss.valueAndGradient(pairs.threads(workers.count()), slopes);
        network.backward(slopes.data());
        optimizer.step(network);
      }
      progress.accept(Example.epoch(epoch, epochs, sum / all.size()));
    }
  }
}
