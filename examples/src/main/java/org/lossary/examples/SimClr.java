package org.lossary.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.lossary.FloatMatrix;
import org.lossary.Matrix;
import org.lossary.metric.BatchSampler;
import org.lossary.metric.LabelledEmbeddings;
import org.lossary.metric.NtXent;

/**
 * SimCLR (T. Chen et al., 2020): an encoder learns from images without labels that two random views
 * of one image belong together, against all other images of the batch. A linear probe then learns
 * from few labels, on the features below the projection.
 */
public final class SimClr {
  private static final int FEATURES = 128;
  private static final int PROJECTED = 64;
  private static final int BATCH = 128;
  private static final double RATE = 4e-3;

  private SimClr() {}

  /** Runs it and prints the result. */
  public static void main(String[] args) {
    Example.SIMCLR.print(args);
  }

  static List<Figure> run(Options options, Consumer<String> progress) {
    Images images = Images.training(options.either(Images.TRAINING, 3000));
    try (Workers workers = new Workers(options.threads())) {
      Network network = encoder(options.seed(), workers);
      List<Figure> figures = new ArrayList<>(Probes.ofPixels(options, workers));
      figures.addAll(Probes.of("untrained encoder", network, options, workers));
      train(network, images, options, workers, progress);
      figures.addAll(Probes.of("SimCLR", network, options, workers));
      return figures;
    }
  }

  /** Three convolutions, the features, and the projection that the loss sees. */
  static Network encoder(long seed, Workers workers) {
    return Network.encoder(
        seed,
        workers,
        Layer.dense(32, 4, FEATURES, true),
        Layer.dense(FEATURES, 1, PROJECTED, false));
  }

  private static void train(
      Network network, Images images, Options options, Workers workers, Consumer<String> progress) {
    NtXent loss = new NtXent(0.2);
    FloatMatrix firstSlopes = Matrix.of(new float[BATCH * PROJECTED], BATCH, PROJECTED);
    FloatMatrix secondSlopes = Matrix.of(new float[BATCH * PROJECTED], BATCH, PROJECTED);
    BatchSampler batches = BatchSampler.of(images.rows(), BATCH, options.seed());
    int epochs = options.epochs(12, 4);
    Optimizer optimizer = new Optimizer(network, RATE, (long) epochs * batches.epoch(0).size());
    long number = 0;
    for (int epoch = 0; epoch < epochs; epoch++) {
      double sum = 0;
      List<int[]> all = batches.epoch(epoch);
      for (int[] rows : all) {
        float[] views = new float[2 * BATCH * Images.SIZE];
        for (int view = 0; view < 2; view++) {
          float[] some = Views.STRONG.of(images, rows, options.seed(), number++, workers);
          System.arraycopy(some, 0, views, view * some.length, some.length);
        }
        float[] z = network.forward(views, 2 * BATCH);
        FloatMatrix first = new FloatMatrix(z, 0, BATCH, PROJECTED, PROJECTED);
        FloatMatrix second = new FloatMatrix(z, BATCH * PROJECTED, BATCH, PROJECTED, PROJECTED);
        sum +=
            loss.valueAndGradient(
                LabelledEmbeddings.views(first, second).threads(workers.count()),
                firstSlopes,
                secondSlopes);
        network.backward(Probes.joined(firstSlopes.data(), secondSlopes.data()));
        optimizer.step(network);
      }
      progress.accept(Example.epoch(epoch, epochs, sum / all.size()));
    }
  }
}
