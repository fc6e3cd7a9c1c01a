package org.lossary.examples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Linear probes of an encoder and of pixels, with 100 and with 1,000 labels. */
final class Probes {
  private static final int[] LABELS = {100, 1000};

  private Probes() {}

  /** Of the features below the last layer. */
  static List<Figure> of(String name, Network network, Options options, Workers workers) {
    List<Figure> figures = new ArrayList<>();
    for (int labels : LABELS) {
      Images few = labelled(labels, options);
      Images judged = Images.judging();
      int depth = network.depth() - 1;
      figures.add(
          figure(
              labels,
              name,
              LinearProbe.accuracy(
                  network.features(few.pixels(), few.rows(), depth),
                  few.labels(),
                  network.features(judged.pixels(), judged.rows(), depth),
                  judged.labels(),
                  workers)));
    }
    return figures;
  }

  /** Of the pixels as they are. */
  static List<Figure> ofPixels(Options options, Workers workers) {
    List<Figure> figures = new ArrayList<>();
    for (int labels : LABELS) {
      Images few = labelled(labels, options);
      Images judged = Images.judging();
      figures.add(
          figure(
              labels,
              "pixels",
              LinearProbe.accuracy(
                  few.pixels(), few.labels(), judged.pixels(), judged.labels(), workers)));
    }
    return figures;
  }

  private static Figure figure(int labels, String name, double accuracy) {
    return new Figure("accuracy of a linear probe, " + labels + " labels", name, accuracy);
  }

  /** Another part for each seed, as many of each class. */
  private static Images labelled(int labels, Options options) {
    Images all = Images.training(Images.TRAINING);
    int first = (int) Math.floorMod(options.seed() * 1000, (long) Images.TRAINING);
    return all.take(IntStream.range(first, first + labels).map(i -> i % all.rows()).toArray());
  }

  static float[] joined(float[] first, float[] second) {
    float[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }
}
