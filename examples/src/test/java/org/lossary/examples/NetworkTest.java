package org.lossary.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class NetworkTest {
  private static final int ROWS = 37;
  private static final int OUTPUTS = 5;

  private static Network network(Workers workers) {
    return new Network(
        3,
        workers,
        new Layer(2, 6, 3, 3, 2, 1, true),
        Layer.dense(3, 3, 40, true), // more outputs than a slice has images
        Layer.dense(40, 1, OUTPUTS, false));
  }

  private static float[] random(int size, long seed) {
    Random random = new Random(seed);
    float[] numbers = new float[size];
    for (int i = 0; i < size; i++) {
      numbers[i] = (float) random.nextGaussian();
    }
    return numbers;
  }

  private static double dot(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += (double) a[i] * b[i];
    }
    return sum;
  }

  @Test
  void slopesAreThoseOfDifferences() {
    try (Workers workers = new Workers(2)) {
      Network network = network(workers);
      float[] images = random(ROWS * 72, 1);
      float[] byOutputs = random(ROWS * OUTPUTS, 2);
      network.forward(images, ROWS);
      network.backward(byOutputs);
      float[] slopes = network.slopes().clone();
      float step = 1e-3f;
      for (int i = 0; i < slopes.length; i++) {
        float weight = network.weights()[i];
        network.weights()[i] = weight + step;
        double up = dot(network.forward(images, ROWS), byOutputs);
        network.weights()[i] = weight - step;
        double down = dot(network.forward(images, ROWS), byOutputs);
        network.weights()[i] = weight;
        double difference = (up - down) / (2 * step);
        assertThat((double) slopes[i])
            .as("weight %d", i)
            .isCloseTo(difference, within(0.02 * (1 + Math.abs(difference))));
      }
    }
  }

  @Test
  void threadsChangeNoBit() {
    float[] images = random(ROWS * 72, 1);
    float[] byOutputs = random(ROWS * OUTPUTS, 2);
    try (Workers one = new Workers(1);
        Workers three = new Workers(3)) {
      Network a = network(one);
      Network b = network(three);
      assertThat(b.forward(images, ROWS)).isEqualTo(a.forward(images, ROWS));
      a.backward(byOutputs);
      b.backward(byOutputs);
      assertThat(b.slopes()).isEqualTo(a.slopes());
    }
  }

  @Test
  void featuresInBlocksAreThoseOfTheWholeBatch() {
    float[] images = random(600 * 72, 3);
    try (Workers workers = new Workers(2)) {
      Network network = network(workers);
      float[] few = network.features(images, ROWS, 3);
      assertThat(few).isEqualTo(network.forward(images, ROWS));
      assertThat(network.features(images, 600, 1)).hasSize(600 * 27);
    }
  }
}
