package org.lossary.examples;

import java.util.List;
import java.util.function.Consumer;
import org.lossary.Batch;
import org.lossary.FloatMatrix;
import org.lossary.Losses;
import org.lossary.Matrix;
import org.lossary.metric.BatchSampler;
import org.lossary.metric.LabelledEmbeddings;
import org.lossary.metric.SupCon;

/**
 * Classification of images by the supervised contrastive loss (P. Khosla et al., 2020): an encoder
 * learns to bring images of one class together, and a linear layer then learns the classes. Beside
 * it the same encoder under cross-entropy, with the same labels, views and number of steps.
 */
public final class SupConClassification {
  private static final int LABELS = 1000;
  private static final int FEATURES = 128;
  private static final int PROJECTED = 64;
  private static final int CLASSES = 10;
  private static final int BATCH = 128;
  private static final double RATE = 1e-3;

  /** The loss of some outputs, and its slopes by them. */
  private interface Objective {
    double evaluate(FloatMatrix outputs, int[] labels, FloatMatrix slopes);
  }

  private SupConClassification() {}

  /** Runs it and prints the result. */
  public static void main(String[] args) {
    Example.SUPCON.print(args);
  }

  static List<Figure> run(Options options, Consumer<String> progress) {
    Images images = Images.training(LABELS);
    Images judged = Images.judging();
    SupCon supCon = new SupCon(0.1);
    try (Workers workers = new Workers(options.threads())) {
      int threads = workers.count();
      Network contrastive = encoder(PROJECTED, options, workers);
      train(
          contrastive,
          (z, labels, slopes) ->
              supCon.valueAndGradient(LabelledEmbeddings.of(z, labels).threads(threads), slopes),
          images,
          options,
          workers,
          line -> progress.accept("SupCon, " + line));
      Network classifier = encoder(CLASSES, options, workers);
      train(
          classifier,
          (scores, labels, slopes) ->
              Losses.crossEntropy()
                  .valueAndGradient(Batch.ofLabels(scores, labels).threads(threads), slopes),
          images,
          options,
          workers,
          line -> progress.accept("cross-entropy, " + line));
      return List.of(
          figure(
              "pixels, linear layer",
              LinearProbe.accuracy(
                  images.pixels(), images.labels(), judged.pixels(), judged.labels(), workers)),
          figure(
              "cross-entropy",
              LinearProbe.accuracy(
                  classifier.features(judged.pixels(), judged.rows(), classifier.depth()),
                  judged.labels())),
          figure("cross-entropy, probe", probe(classifier, images, judged, workers)),
          figure("SupCon, probe", probe(contrastive, images, judged, workers)));
    }
  }

  private static Figure figure(String name, double accuracy) {
    return new Figure("accuracy, " + LABELS + " labels", name, accuracy);
  }

  private static double probe(Network network, Images images, Images judged, Workers workers) {
    int depth = network.depth() - 1;
    return LinearProbe.accuracy(
        network.features(images.pixels(), images.rows(), depth),
        images.labels(),
        network.features(judged.pixels(), judged.rows(), depth),
        judged.labels(),
        workers);
  }

  private static Network encoder(int outputs, Options options, Workers workers) {
    return Network.encoder(
        options.seed(),
        workers,
        Layer.dense(32, 4, FEATURES, true),
        Layer.dense(FEATURES, 1, outputs, false));
  }

  private static void train(
      Network network,
      Objective objective,
      Images images,
      Options options,
      Workers workers,
      Consumer<String> progress) {
    int d = network.outputs();
    FloatMatrix slopes = Matrix.of(new float[BATCH * d], BATCH, d);
    BatchSampler batches = BatchSampler.of(images.rows(), BATCH, options.seed());
    int epochs = options.epochs(60, 20);
    Optimizer optimizer = new Optimizer(network, RATE, (long) epochs * batches.epoch(0).size());
    long number = 0;
    for (int epoch = 0; epoch < epochs; epoch++) {
      double sum = 0;
      List<int[]> all = batches.epoch(epoch);
      for (int[] rows : all) {
        float[] views = Views.MILD.of(images, rows, options.seed(), number++, workers);
        FloatMatrix outputs = Matrix.of(network.forward(views, BATCH), BATCH, d);
        sum += objective.evaluate(outputs, images.take(rows).labels(), slopes);
        network.backward(slopes.data());
        optimizer.step(network);
      }
      progress.accept(Example.epoch(epoch, epochs, sum / all.size()));
    }
  }
}
