package org.lossary.examples;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.lossary.Matrix;
import org.lossary.embedding.Seeds;
import org.lossary.embedding.Seeds.Purpose;
import org.lossary.metric.Distance;
import org.lossary.metric.Retrieval;
import org.lossary.metric.Verification;

/**
 * The task of verification: an encoder learns from six of the ten digits, and is judged by pairs of
 * the other four, of which it has seen none. Which ones these are follows from the seed. Embeddings
 * are compared by their Euclidean distance.
 */
final class Unseen {
  private static final int HELD_OUT = 4;
  private static final int PAIRS = 6000;
  private static final int DRAWS = 50;

  final Images seen;
  final Images unseen;
  private final Options options;
  private final int[] first = new int[PAIRS];
  private final int[] second = new int[PAIRS];
  private final boolean[] same = new boolean[PAIRS];

  Unseen(Options options) {
    this.options = options;
    int[] classes = IntStream.range(0, 10).toArray();
    Seeds.shuffle(classes, Seeds.of(options.seed(), Purpose.SPLIT, 0));
    boolean[] heldOut = new boolean[10];
    Arrays.stream(classes).limit(HELD_OUT).forEach(c -> heldOut[c] = true);
    Images training = Images.training(Images.TRAINING);
    seen = training.ofClasses(c -> !heldOut[c]);
    unseen = Images.judging().ofClasses(c -> heldOut[c]);
    Random random = Seeds.of(options.seed(), Purpose.QUERIES, 0);
    for (int i = 0; i < PAIRS; i++) {
      same[i] = i % 2 == 0;
      first[i] = random.nextInt(unseen.rows());
      second[i] = partner(unseen, first[i], same[i], random);
    }
  }

  /** Another image of the same class, or one of another class. */
  static int partner(Images images, int of, boolean same, Random random) {
    int[] labels = images.labels();
    int other = random.nextInt(labels.length);
    while (other == of || (labels[other] == labels[of]) != same) {
      other = random.nextInt(labels.length);
    }
    return other;
  }

  /** The pixels of the unseen images as embeddings. */
  float[] pixels() {
    return unseen.pixels();
  }

  /** What a network makes of the unseen images. */
  float[] embeddings(Network network) {
    return network.features(unseen.pixels(), unseen.rows(), network.depth());
  }

  /** Brings embeddings to length 1. */
  float[] normalized(float[] embeddings) {
    int d = embeddings.length / unseen.rows();
    float[] unit = new float[embeddings.length];
    for (int i = 0; i < unit.length; i += d) {
      double squares = 0;
      for (int j = i; j < i + d; j++) {
        squares += (double) embeddings[j] * embeddings[j];
      }
      double length = Math.max(1e-12, Math.sqrt(squares));
      for (int j = i; j < i + d; j++) {
        unit[j] = (float) (embeddings[j] / length);
      }
    }
    return unit;
  }

  /** The ROC curve of the pairs. */
  Verification verification(float[] embeddings) {
    return Verification.of(similarities(embeddings), same);
  }

  /**
   * The share of pairs that are told rightly by a threshold: one half of them picks it for the
   * other.
   */
  double accuracy(float[] embeddings) {
    double[] similarities = similarities(embeddings);
    int right = 0;
    for (int from = 0; from < PAIRS; from += PAIRS / 2) {
      int to = from + PAIRS / 2;
      double threshold =
          Verification.of(
                  Arrays.copyOfRange(similarities, from, to), Arrays.copyOfRange(same, from, to))
              .equalErrorThreshold();
      for (int i = 0; i < PAIRS; i++) {
        boolean judges = i < from || i >= to;
        right += judges && (similarities[i] >= threshold) == same[i] ? 1 : 0;
      }
    }
    return (double) right / PAIRS;
  }

  private double[] similarities(float[] embeddings) {
    int d = embeddings.length / unseen.rows();
    double[] similarities = new double[PAIRS];
    for (int i = 0; i < PAIRS; i++) {
      double squares = 0;
      for (int j = 0; j < d; j++) {
        double difference = embeddings[first[i] * d + j] - embeddings[second[i] * d + j];
        squares += difference * difference;
      }
      similarities[i] = -Math.sqrt(squares);
    }
    return similarities;
  }

  /** How often the nearest other image is of the same class. */
  double recallAt1(float[] embeddings) {
    return Retrieval.among(
            rows(embeddings), unseen.labels(), Distance.EUCLIDEAN, Retrieval.Mean.QUERIES)
        .precisionAt1();
  }

  /** How often the right class of four is nearest, if one image of each is known. */
  double oneShot(float[] embeddings) {
    Random random = Seeds.of(options.seed(), Purpose.QUERIES, 1);
    int[] classes = Arrays.stream(unseen.labels()).distinct().toArray();
    int d = embeddings.length / unseen.rows();
    double sum = 0;
    for (int draw = 0; draw < DRAWS; draw++) {
      float[] known = new float[classes.length * d];
      for (int c = 0; c < classes.length; c++) {
        int row = random.nextInt(unseen.rows());
        while (unseen.labels()[row] != classes[c]) {
          row = random.nextInt(unseen.rows());
        }
        System.arraycopy(embeddings, row * d, known, c * d, d);
      }
      sum +=
          Retrieval.of(
                  rows(embeddings),
                  unseen.labels(),
                  Matrix.of(known, classes.length, d),
                  classes,
                  Distance.EUCLIDEAN,
                  Retrieval.Mean.QUERIES)
              .precisionAt1();
    }
    return sum / DRAWS;
  }

  private Matrix rows(float[] embeddings) {
    return Matrix.of(embeddings, unseen.rows(), embeddings.length / unseen.rows());
  }
}
