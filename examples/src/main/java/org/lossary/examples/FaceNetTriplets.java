package org.lossary.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.lossary.FloatMatrix;
import org.lossary.Matrix;
import org.lossary.embedding.Seeds;
import org.lossary.embedding.Seeds.Purpose;
import org.lossary.metric.BatchSampler;
import org.lossary.metric.Distance;
import org.lossary.metric.LabelledEmbeddings;
import org.lossary.metric.Reducer;
import org.lossary.metric.SemiHardTriplet;

/**
 * Recognition as of faces, by triplets (F. Schroff, D. Kalenichenko and J. Philbin, FaceNet, 2015):
 * embeddings of length 1, several images of each class in a batch, and for each positive pair the
 * nearest negative that is farther than the positive. Judged by classes that training has not seen.
 */
public final class FaceNetTriplets {
  private static final int EMBEDDING = 64;
  private static final int PER_CLASS = 10;
  private static final double RATE = 3e-3;

  private FaceNetTriplets() {}

  /** Runs it and prints the result. */
  public static void main(String[] args) {
    Example.FACENET.print(args);
  }

  static List<Figure> run(Options options, Consumer<String> progress) {
    Unseen task = new Unseen(options);
    try (Workers workers = new Workers(options.threads())) {
      Network network =
          Network.encoder(options.seed(), workers, Layer.dense(32, 4, EMBEDDING, false));
      List<Figure> figures = new ArrayList<>(judged("pixels", task, task.pixels()));
      figures.addAll(judged("untrained encoder", task, task.embeddings(network)));
      train(network, task.seen, options, workers, progress);
      figures.addAll(judged("triplets", task, task.embeddings(network)));
      return figures;
    }
  }

  private static List<Figure> judged(String name, Unseen task, float[] embeddings) {
    float[] unit = task.normalized(embeddings);
    return List.of(
        new Figure("accuracy of pairs, unseen classes", name, task.accuracy(unit)),
        new Figure("recall@1, unseen classes", name, task.recallAt1(unit)),
        new Figure("one of four by one image of each", name, task.oneShot(unit)));
  }

  private static void train(
      Network network, Images images, Options options, Workers workers, Consumer<String> progress) {
    SemiHardTriplet loss =
        new SemiHardTriplet(0.2, Distance.NORMALIZED_SQUARED_EUCLIDEAN, Reducer.TERMS);
    BatchSampler batches = BatchSampler.perClass(images.labels(), 6, PER_CLASS, options.seed());
    int n = batches.size();
    FloatMatrix slopes = Matrix.of(new float[n * EMBEDDING], n, EMBEDDING);
    int epochs = options.epochs(25, 5);
    Optimizer optimizer = new Optimizer(network, RATE, (long) epochs * batches.epoch(0).size());
    long number = 0;
    for (int epoch = 0; epoch < epochs; epoch++) {
      double sum = 0;
      List<int[]> all = batches.epoch(epoch);
      for (int[] rows : all) {
        float[] views = Views.MILD.of(images, rows, options.seed(), number++, workers);
        int[] labels = images.take(rows).labels();
        Turns.apply(views, labels, Seeds.of(options.seed(), Purpose.BATCHES, number));
        FloatMatrix z = Matrix.of(network.forward(views, n), n, EMBEDDING);
        LabelledEmbeddings inputs = LabelledEmbeddings.of(z, labels);
        sum += loss.valueAndGradient(inputs.threads(workers.count()), slopes);
        network.backward(slopes.data());
        optimizer.step(network);
      }
      progress.accept(Example.epoch(epoch, epochs, sum / all.size()));
    }
  }
}
