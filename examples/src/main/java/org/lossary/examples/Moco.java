package org.lossary.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.lossary.FloatMatrix;
import org.lossary.Matrix;
import org.lossary.metric.BatchSampler;
import org.lossary.metric.EmbeddingMemory;
import org.lossary.metric.InfoNce;
import org.lossary.metric.MovingAverage;
import org.lossary.metric.PairSimilarity;
import org.lossary.metric.QueryNegatives;

/**
 * MoCo (K. He et al., 2020): as {@link SimClr}, but the other view goes through a slow copy of the
 * encoder, and the negatives are a queue of what this copy said about earlier batches. So the batch
 * can be small.
 */
public final class Moco {
  private static final int PROJECTED = 64;
  private static final int BATCH = 64;
  private static final int QUEUE = 1024;
  private static final double RATE = 3e-3;

  private Moco() {}

  /** Runs it and prints the result. */
  public static void main(String[] args) {
    Example.MOCO.print(args);
  }

  static List<Figure> run(Options options, Consumer<String> progress) {
    Images images = Images.training(options.either(Images.TRAINING, 3000));
    try (Workers workers = new Workers(options.threads())) {
      Network network = SimClr.encoder(options.seed(), workers);
      List<Figure> figures = new ArrayList<>(Probes.ofPixels(options, workers));
      figures.addAll(Probes.of("untrained encoder", network, options, workers));
      train(network, images, options, workers, progress);
      figures.addAll(Probes.of("MoCo", network, options, workers));
      return figures;
    }
  }

  private static void train(
      Network network, Images images, Options options, Workers workers, Consumer<String> progress) {
    Network slow = network.copy();
    MovingAverage average = new MovingAverage(0.99);
    EmbeddingMemory queue = new EmbeddingMemory(QUEUE, PROJECTED);
    InfoNce loss = new InfoNce(0.2, PairSimilarity.COSINE);
    FloatMatrix slopes = Matrix.of(new float[BATCH * PROJECTED], BATCH, PROJECTED);
    BatchSampler batches = BatchSampler.of(images.rows(), BATCH, options.seed());
    int epochs = options.epochs(12, 4);
    Optimizer optimizer = new Optimizer(network, RATE, (long) epochs * batches.epoch(0).size());
    long number = 0;
    for (int epoch = 0; epoch < epochs; epoch++) {
      double sum = 0;
      List<int[]> all = batches.epoch(epoch);
      for (int[] rows : all) {
        float[] one = Views.STRONG.of(images, rows, options.seed(), number++, workers);
        float[] other = Views.STRONG.of(images, rows, options.seed(), number++, workers);
        FloatMatrix query = Matrix.of(network.forward(one, BATCH), BATCH, PROJECTED);
        FloatMatrix key = Matrix.of(slow.forward(other, BATCH), BATCH, PROJECTED);
        if (queue.size() > 0) {
          QueryNegatives inputs = QueryNegatives.shared(query, key, queue.rows());
          sum += loss.valueAndGradient(inputs.threads(workers.count()), slopes);
          network.backward(slopes.data());
          optimizer.step(network);
          average.update(slow.weights(), network.weights());
        }
        queue.add(key, rows);
      }
      progress.accept(Example.epoch(epoch, epochs, sum / all.size()));
    }
  }
}
